"""What a browser gives to be woken by, and whether it is that: nothing of it is trusted.

Anybody can post an address here and have us call it, so it must be one of a push service: https on its usual port, a
public name, no sign-in and no fragment. Where that name leads is looked at again when it is called (``post``).
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec

from bot.errors import HelpError
from bot.settings import LOCAL_HOSTS

LONGEST = 1000
"""Characters of an endpoint; push services give up to four hundred."""
AUTH_BYTES = 16
_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+")


class Keys(msgspec.Struct, frozen=True):
    """The browser's own: its public key and a shared secret, both base64url."""

    p256dh: Annotated[str, msgspec.Meta(max_length=120)]
    auth: Annotated[str, msgspec.Meta(max_length=40)]


class Subscription(msgspec.Struct, frozen=True):
    """What ``PushSubscription.toJSON()`` gives."""

    endpoint: Annotated[str, msgspec.Meta(max_length=LONGEST)]
    keys: Keys


def checked(given: Subscription, *, local: bool) -> Subscription:
    """The subscription as it is kept. Raises ``HelpError`` 422. ``local``: this machine's own addresses may be
    called, because the service itself is only there for this machine.
    """
    if not (_is_public(given.endpoint) or (local and _is_here(given.endpoint))):
        raise HelpError("bad-endpoint", 422)
    key, auth = _bytes(given.keys.p256dh), _bytes(given.keys.auth)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
    except ValueError as error:
        raise HelpError("bad-keys", 422) from error
    if len(auth) != AUTH_BYTES:
        raise HelpError("bad-keys", 422)
    return given


def origin_of(endpoint: str) -> str:
    """Scheme, host and port: whom a signed claim is for."""
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def is_global(address: str) -> bool:
    """Whether an IP address belongs to the open internet."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return found.is_global and not found.is_multicast and (mapped is None or mapped.is_global)


def _is_public(endpoint: str) -> bool:
    parts = _parts(endpoint)
    if parts is None:
        return False
    scheme, host, port = parts
    named = _NAME.fullmatch(host) is not None and not host.rpartition(".")[2].isdigit()
    return scheme == "https" and port in (None, 443) and named


def _is_here(endpoint: str) -> bool:
    parts = _parts(endpoint)
    return parts is not None and parts[1] in LOCAL_HOSTS


def _parts(endpoint: str) -> tuple[str, str, int | None] | None:
    """Scheme, host and port of an address that is nothing but an address; None for anything else."""
    if not re.fullmatch(r"https?://[!-~]+", endpoint) or "\\" in endpoint:
        return None
    try:
        parts = urlsplit(endpoint)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    if not host or "@" in parts.netloc or parts.fragment:
        return None
    return parts.scheme, host, port


def _bytes(encoded: str) -> bytes:
    """Base64url as bytes; empty when it is none."""
    if not re.fullmatch(r"[A-Za-z0-9_-]+={0,2}", encoded):
        return b""
    bare = encoded.rstrip("=")
    try:
        return base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return b""
