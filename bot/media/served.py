"""A picture or sound as a browser gets it: of the type it proved to be, kept nowhere, with nothing in it that runs."""

from __future__ import annotations

import re

from litestar import Response

from bot.media.store import Opened

FILES = {
    "image/jpeg": "photo.jpg",
    "image/png": "photo.png",
    "audio/ogg": "sound.ogg",
    "audio/mp4": "sound.m4a",
    "audio/webm": "sound.webm",
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
}
RANGE = re.compile(r"bytes=(\d{0,12})-(\d{0,12})")
PARTIAL, BEYOND = 206, 416


def served(opened: Opened, asked: str = "") -> Response[bytes]:
    """The answer. ``asked``: the ``Range`` header; some phones play no sound that they cannot have in pieces."""
    # Only what was drawn anew is shown as a page of its own; a sound is played by the page it stands on.
    shown = "inline" if opened.content_type.startswith("image/") else "attachment"
    name = FILES.get(opened.content_type, "file")
    headers = HEADERS | {"Content-Disposition": f'{shown}; filename="{name}"'}
    size = len(opened.content)
    if (wanted := RANGE.fullmatch(asked.strip())) is None or wanted[0] == "bytes=-":
        return Response(opened.content, media_type=opened.content_type, headers=headers)
    first, last = wanted[1], wanted[2]
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if start > end:
        return Response(b"", status_code=BEYOND, headers=headers | {"Content-Range": f"bytes */{size}"})
    return Response(
        opened.content[start : end + 1],
        status_code=PARTIAL,
        media_type=opened.content_type,
        headers=headers | {"Content-Range": f"bytes {start}-{end}/{size}"},
    )
