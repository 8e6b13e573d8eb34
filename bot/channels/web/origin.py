"""Where a request comes from: is a POST of our own pages (and the token that proves it), and whom a limit counts."""

from __future__ import annotations

import hmac
import ipaddress
from typing import Any
from urllib.parse import urlsplit

from litestar import Request
from litestar.datastructures import State

from bot.runtime import Runtime

AnyRequest = Request[Any, Any, State]


def from_elsewhere(request: AnyRequest, runtime: Runtime) -> bool:
    """Whether a browser says that another site made this request. What is no browser says nothing."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("origin")
    if origin is None or origin == "null":
        # Our own pages send "null" too, since they give no referrer; then the session's token alone decides.
        return False
    own = {request.headers.get("host", ""), urlsplit(runtime.settings.base_url).netloc}
    return urlsplit(origin).netloc not in own


def client_address(request: AnyRequest, *, trusted_proxy: bool) -> str:
    """Whom a limit counts: the peer, or what the trusted proxy saw. IPv6 by its /64: one household."""
    peer = request.client.host if request.client else "127.0.0.1"
    if trusted_proxy and (seen := request.headers.get("x-forwarded-for")):
        peer = seen.rpartition(",")[2].strip()
    try:
        address = ipaddress.ip_address(peer)
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        # A socket for both writes IPv4 so: by its /64 all of IPv4 would be one household.
        address = address.ipv4_mapped
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def csrf_token(runtime: Runtime, token: str) -> str:
    """The token that forms and the script send back; it follows from the session and is stored nowhere."""
    return runtime.vault.mac("csrf", token).hex()[:40]


def is_csrf_token(runtime: Runtime, token: str, given: str) -> bool:
    """Whether ``given`` belongs to this session."""
    return hmac.compare_digest(csrf_token(runtime, token).encode(), given.encode())
