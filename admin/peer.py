"""Where a request of the console comes from, for limits."""

from __future__ import annotations

from admin.console import StaffRequest


def network_of(request: StaffRequest, *, trusted_proxy: bool) -> str:
    """The peer, or whom the trusted proxy in front names last."""
    seen = request.headers.get("x-forwarded-for", "") if trusted_proxy else ""
    return seen.rpartition(",")[2].strip() or (request.client.host if request.client else "")
