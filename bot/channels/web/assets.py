"""Style, script and the launcher for other sites. All of it comes from this host."""

from __future__ import annotations

from typing import Any

from litestar import Response, get
from litestar.datastructures import CacheControlHeader
from litestar.static_files import create_static_files_router

from bot.channels.web.brand import brand_css
from bot.channels.web.render import HERE, MARK, STATIC
from bot.channels.web.session import Service

FOR_LONG = CacheControlHeader(max_age=31_536_000, immutable=True, public=True)
ASK_AGAIN = CacheControlHeader(no_cache=True)


@get("/brand.css", media_type="text/css")
async def brand(runtime: Service) -> Response[str]:
    """The organisation's accent; it may change at any time, so it is kept for minutes only."""
    return Response(
        brand_css(runtime.content.facts.setting("organisation-accent")),
        media_type="text/css",
        headers={"Cache-Control": "public, max-age=300"},
    )


@get("/launcher.js", media_type="text/javascript")
async def launcher() -> Response[bytes]:
    """The script that other sites link to; it draws a button that opens our page in a tab of its own."""
    return Response(
        (HERE / "launcher.js").read_bytes(),
        media_type="text/javascript",
        headers={"Cache-Control": "public, max-age=3600", "Cross-Origin-Resource-Policy": "cross-origin"},
    )


def handlers() -> list[Any]:
    """Handlers of everything that is fetched beside the pages."""
    kept = create_static_files_router(
        path=f"/static/{MARK}", directories=list(STATIC), cache_control=FOR_LONG
    )
    asked_again = create_static_files_router(
        path="/static", directories=list(STATIC), cache_control=ASK_AGAIN
    )
    return [brand, launcher, kept, asked_again]
