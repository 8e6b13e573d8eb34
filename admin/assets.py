"""The console's own style sheets and scripts."""

from __future__ import annotations

import gzip
import hashlib
from functools import cache
from pathlib import Path

import msgspec
from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

_FOLDER = Path(__file__).parent / "static"
_VENDOR = _FOLDER / "vendor"
"""What others wrote; ``VENDOR.md`` there says who, and under which licence."""
_KINDS = {".css": "text/css", ".js": "text/javascript"}


class _File(msgspec.Struct, frozen=True):
    """A file as it is, and packed for those who say that they can unpack it."""

    kind: str
    content: bytes
    packed: bytes
    mark: str
    """Another whenever the content is."""


@cache
def _files() -> dict[str, _File]:
    return {
        path.name: _read(path) for path in (*_FOLDER.iterdir(), *_VENDOR.iterdir()) if path.suffix in _KINDS
    }


def _read(path: Path) -> _File:
    content = path.read_bytes()
    mark = hashlib.sha256(content).hexdigest()[:16]
    return _File(_KINDS[path.suffix], content, gzip.compress(content, mtime=0), mark)


@get("/console/static/{name:str}", sync_to_thread=False)
def asset(request: Request[object, object, State], name: FromPath[str]) -> Response[bytes]:
    """One file by its name; nothing else on the disk can be named.

    A browser asks each time whether it is still the same, and is sent nothing when it is.
    """
    file = _files().get(name)
    if file is None:
        raise NotFoundException
    packed = "gzip" in request.headers.get("accept-encoding", "")
    mark = f'"{file.mark}{"-gzip" if packed else ""}"'
    headers = {"Cache-Control": "no-cache", "ETag": mark, "Vary": "Accept-Encoding"}
    if mark in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers)
    if packed:
        headers["Content-Encoding"] = "gzip"
    return Response(file.packed if packed else file.content, media_type=file.kind, headers=headers)
