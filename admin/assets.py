"""The console's own style sheet and script."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

_FOLDER = Path(__file__).parent / "static"
_VENDOR = _FOLDER / "vendor"
"""What others wrote; ``VENDOR.md`` there says who, and under which licence."""
_KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}


@cache
def _files() -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in (*_FOLDER.iterdir(), *_VENDOR.iterdir())
        if path.suffix in _KINDS
    }


@get("/console/static/{name:str}", sync_to_thread=False)
def asset(name: FromPath[str]) -> Response[bytes]:
    """One file by its name; nothing else on the disk can be named."""
    content = _files().get(name)
    if content is None:
        raise NotFoundException
    kind = _KINDS[Path(name).suffix]
    return Response(content, media_type=kind, headers={"Cache-Control": "no-cache"})
