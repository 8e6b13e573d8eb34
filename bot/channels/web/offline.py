"""What makes the chat a guest on the phone: manifest, icons, the service worker, and the page without a connection."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
from litestar import Request, Response, get

from bot.channels.web.brand import DEFAULT, PAPER, parse, written
from bot.channels.web.icons import SIZES, icon
from bot.channels.web.pages import common
from bot.channels.web.places import danger_cards
from bot.channels.web.render import HERE, MARK, asset, page
from bot.channels.web.session import Service
from bot.runtime import Runtime

MINUTES = {"Cache-Control": "public, max-age=300"}
NAME = "Ikiorti"
"""Neutral, as the pages' title: it stands under the icon for everybody to see."""
PAGE = "/offline"


def accent_of(runtime: Runtime) -> str:
    """The organisation's accent as ``#rrggbb``, the shipped one when there is none."""
    accent = runtime.content.facts.setting("organisation-accent")
    return accent if parse(accent) else DEFAULT


def icon_address(size: int, accent: str) -> str:
    """Where an icon in this accent is fetched."""
    return f"/icon-{size}.png?v={accent.lstrip('#')}"


@get("/manifest.webmanifest")
async def manifest(runtime: Service) -> Response[bytes]:
    """What a phone needs to put the chat on its home screen."""
    accent = accent_of(runtime)
    drawn = [
        {
            "src": icon_address(size, accent),
            "sizes": f"{size}x{size}",
            "type": "image/png",
            "purpose": purpose,
        }
        for size in SIZES[1:]
        for purpose in ("any", "maskable")
    ]
    found = {
        "id": "/",
        "name": NAME,
        "short_name": NAME,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "theme_color": accent,
        "background_color": written(PAPER),
        "icons": drawn,
    }
    return Response(msgspec.json.encode(found), media_type="application/manifest+json", headers=MINUTES)


@get([f"/icon-{size}.png" for size in SIZES])
async def icon_file(request: Request[Any, Any, Any], runtime: Service) -> Response[bytes]:
    """An icon in the organisation's accent."""
    size = int("".join(filter(str.isdigit, request.url.path)))
    drawn = await asyncio.to_thread(icon, size, accent_of(runtime))
    return Response(drawn, media_type="image/png", headers=MINUTES)


def shell(runtime: Runtime) -> list[str]:
    """All that the page without a connection needs: the page and what it links to."""
    accent = runtime.content.facts.setting("organisation-accent").lstrip("#")
    files = ("tokens.css", "pages.css", "logo.svg", "offline.js")
    return [PAGE, f"/brand.css?v={accent}", *(asset(name) for name in files)]


@get("/sw.js")
async def worker(runtime: Service) -> Response[str]:
    """The service worker, with the mark of this release in front: another mark is another worker."""
    given = {
        "MARK": MARK,
        "SHELL": shell(runtime),
        "NAME": NAME,
        "ICON": icon_address(192, accent_of(runtime)),
    }
    lines = [f"const {name} = {msgspec.json.encode(value).decode()};" for name, value in given.items()]
    script = (HERE / "static" / "sw.js").read_text("utf-8")
    return Response(
        "\n".join([*lines, script]), media_type="text/javascript", headers={"Cache-Control": "no-cache"}
    )


@get(PAGE)
async def offline(runtime: Service) -> Response[str]:
    """The page a phone shows without a connection: numbers to call, and the appointments kept on it."""
    frame = common(runtime)
    # It is shown later than it is drawn: whether a line is open now is not said.
    cards = danger_cards(runtime, ())
    return page("offline.html", cache="no-cache", cards=cards, **frame)


HANDLERS: list[Any] = [manifest, icon_file, worker, offline]
