"""Templates of the citizen's pages. Everything is escaped unless a template draws it itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Response
from litestar.datastructures import Cookie
from litestar.enums import MediaType
from markupsafe import Markup, escape

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "static"
STATIC = (SHARED, HERE / "static")
NUMBERS = ("danger", "police", "violence", "suicide", "child", "phone")
"""Variables of texts that hold a telephone number."""


def _mark() -> str:
    """A short word that changes when any static file does."""
    digest = hashlib.sha256()
    for folder in STATIC:
        for file in sorted(folder.iterdir()):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:10]


MARK = _mark()
"""Stands in the address of static files, so that they and what they import may be kept for ever."""


def asset(name: str) -> str:
    """The address of a static file. Raises ``FileNotFoundError`` when there is none."""
    if not any((folder / name).is_file() for folder in STATIC):
        raise FileNotFoundError(name)
    return f"/static/{MARK}/{name}"


def dialled(phone: str) -> str:
    """A number as ``tel:`` takes it."""
    return re.sub(r"[^\d+]", "", phone)


def linked(text: str, values: Mapping[str, object]) -> Markup:
    """Text with the telephone numbers among its values made callable."""
    phones = [phone for name in NUMBERS if isinstance(phone := values.get(name), str)]
    # Longest first, and only whole ones: a number may stand inside another.
    found = sorted({phone for phone in phones if len(dialled(phone)) >= 3}, key=len, reverse=True)
    if not found:
        return escape(text)
    pieces = re.split(rf"(?<!\d)({'|'.join(map(re.escape, found))})(?!\d)", text)
    call = Markup('<a href="tel:{}">{}</a>')
    return Markup("").join(call.format(dialled(each), each) if each in found else each for each in pieces)


environment = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
environment.filters["dialled"] = dialled
environment.filters["linked"] = linked
environment.globals["asset"] = asset


def draw(template: str, **values: Any) -> str:
    """A template in words."""
    return environment.get_template(template).render(values)


def page(
    template: str,
    *,
    status: int = 200,
    cookies: list[Cookie] | None = None,
    cache: str = "no-store",
    **values: Any,
) -> Response[str]:
    """A page. It is kept nowhere unless ``cache`` says so."""
    return Response(
        draw(template, **values),
        status_code=status,
        media_type=MediaType.HTML,
        headers={"Cache-Control": cache, "Vary": "Cookie"},
        cookies=cookies,
    )
