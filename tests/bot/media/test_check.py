"""What a file proves to be: by its content, never by its name; what is hidden in it is gone or it is refused."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from bot.errors import HelpError
from bot.media.check import LARGEST, LONG_SIDE, Checked, check
from tests.bot.media import files

SCRIPT = b"<script>alert(1)</script>"
NOT_KEPT = {
    "svg": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>",
    "html": b"<!doctype html><html>" + SCRIPT,
    "html that begins like a JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00<html>" + SCRIPT * 20,
    "html that begins like a GIF": b"GIF89a<html>" + SCRIPT,
    "html in a PNG's first bytes": b"\x89PNG\r\n\x1a\n<html>" + SCRIPT,
    "pdf": b"%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript>>>>endobj",
    "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100),
    "zip": b"PK\x03\x04" + bytes(100),
    "half a photo": files.photo()[:400],
    "a bomb": files.bomb(30_000),
    "a small bomb": files.bomb(9_000),
    "a film": files.mp4(b"soun", b"vide"),
    "a film in WebM": files.webm(b"V_VP8") + b"A_OPUS",
    "a film in Ogg": files.ogg(b"\x80theora"),
    "a sound with a page behind it": files.ogg() + SCRIPT,
    "an MP4 with a page behind it": files.mp4() + SCRIPT,
    "text": b"hej",
    "nothing": b"",
}


def picture(found: Checked) -> Image.Image:
    return Image.open(io.BytesIO(found.content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_drawn_anew_and_tells_no_place(kind: str) -> None:
    data = files.photo(kind, turned=True)
    assert files.CANARY in data
    found = check(data)
    assert files.CANARY not in found.content
    shown = picture(found)
    assert dict(shown.getexif()) == {}
    assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    # Upright: what the phone held to the left is at the top now.
    assert shown.size == (200, 300)
    red, _, blue = shown.convert("RGB").getpixel((100, 5))  # type: ignore[misc]
    assert blue > 200 > 50 > red
    assert found.content_type == ("image/png" if kind == "PNG" else "image/jpeg")


def test_what_hangs_behind_a_photo_is_cut_off() -> None:
    """Some phones put a film there; somebody else a page or an archive. The photo is shown, nothing else is left."""
    found = check(files.photo() + SCRIPT + b"PK\x03\x04" + bytes(40))
    assert SCRIPT not in found.content
    assert b"PK\x03\x04" not in found.content
    assert found.content.endswith(b"\xff\xd9")


def test_a_large_photo_is_made_as_small_as_a_letter_needs() -> None:
    found = check(files.photo(size=(5000, 3000)))
    assert picture(found).size == (LONG_SIDE, LONG_SIDE * 3 // 5)


@pytest.mark.parametrize(
    ("data", "content_type"),
    [(files.ogg(), "audio/ogg"), (files.mp4(), "audio/mp4"), (files.webm(), "audio/webm")],
)
def test_a_sound_is_known_by_its_structure(data: bytes, content_type: str) -> None:
    found = check(data)
    assert (found.kind, found.content_type, found.content) == ("audio", content_type, data)


@pytest.mark.parametrize("what", NOT_KEPT)
def test_anything_else_is_refused(what: str) -> None:
    with pytest.raises(HelpError) as refused:
        check(NOT_KEPT[what])
    assert (refused.value.code, refused.value.status) == ("media-unknown", 415)


def test_too_much_is_refused_unread() -> None:
    with pytest.raises(HelpError) as refused:
        check(files.photo() + bytes(LARGEST))
    assert (refused.value.code, refused.value.status) == ("media-too-large", 413)
