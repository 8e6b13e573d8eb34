"""What a file proves to be, from its content and never from its name: a picture drawn anew, or a sound.

Nobody looks into a picture for a CPR number; nothing is claimed about what it shows.
"""

from __future__ import annotations

import asyncio
import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Literal

import msgspec
import puremagic
from PIL import Image, ImageOps

from bot.errors import HelpError
from bot.media.sound import sound_type

LARGEST = 10 * 2**20
"""Bytes of one file."""
MOST_PIXELS = 64_000_000
"""Of a picture before it is drawn smaller: the largest that phones take; what unpacks to more is no photo."""
LONG_SIDE = 2560
"""Pixels: a letter photographed by hand is still read at this size."""
LARGEST_PNG = 2 * 2**20
"""A screenshot stays sharp as PNG; a photo saved as one would be many megabytes."""
QUALITY = 85
PICTURES = ("JPEG", "PNG", "WEBP")
PICTURE_KINDS = frozenset({"image/jpeg", "image/png", "image/webp"})
AT_A_TIME = ThreadPoolExecutor(max_workers=1, thread_name_prefix="media")
"""Pictures are drawn one after another: each takes up to a hundred megabytes and a core."""


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What may be kept."""

    kind: Literal["image", "audio"]
    content_type: str
    content: bytes


async def checked(data: bytes) -> Checked:
    """As ``check``, beside the event loop."""
    return await asyncio.get_running_loop().run_in_executor(AT_A_TIME, check, data)


def check(data: bytes) -> Checked:
    """What a file is, as it may be kept. Blocks for as long as a picture takes.

    Raises ``HelpError``: ``media-too-large`` (413) above ``LARGEST``, ``media-unknown`` (415) for what is no JPEG, PNG
    or WebP picture and no WebM, Ogg or MP4 sound, whatever its name says, and for what unpacks to too much.
    """
    if len(data) > LARGEST:
        raise HelpError("media-too-large", 413)
    kinds = _kinds(data)
    if kinds & PICTURE_KINDS:
        return _picture(data)
    content_type = sound_type(data)
    if content_type is None:
        raise HelpError("media-unknown", 415)
    return Checked(kind="audio", content_type=content_type, content=data)


def _kinds(data: bytes) -> set[str]:
    if not data:
        return set()
    try:
        return {found.mime_type for found in puremagic.magic_string(data[:4096])}
    except (puremagic.PureError, ValueError):
        return set()


def _picture(data: bytes) -> Checked:
    """The picture drawn anew, upright: nothing of the file but its pixels is left, so no place, no time, no script."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=PICTURES) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise HelpError("media-unknown", 415)
                kind = opened.format
                # A JPEG is unpacked at the size that is needed, not at its own.
                opened.draft("RGB", (LONG_SIDE, LONG_SIDE))
                opened.load()
                drawn = ImageOps.exif_transpose(opened)
                drawn.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    except HelpError:
        raise
    except Exception as error:  # Whatever a broken file makes the decoder do, it is a file we cannot read.
        raise HelpError("media-unknown", 415) from error
    if kind == "PNG" or drawn.has_transparency_data:
        mode = "RGBA" if drawn.has_transparency_data else "RGB"
        sharp = _saved(drawn.convert(mode), "PNG", optimize=False)
        if len(sharp) <= LARGEST_PNG:
            return Checked(kind="image", content_type="image/png", content=sharp)
    return Checked(
        kind="image", content_type="image/jpeg", content=_saved(_on_white(drawn), "JPEG", quality=QUALITY)
    )


def _on_white(drawn: Image.Image) -> Image.Image:
    if not drawn.has_transparency_data:
        return drawn.convert("RGB")
    see_through = drawn.convert("RGBA")
    white = Image.new("RGBA", see_through.size, "white")
    return Image.alpha_composite(white, see_through).convert("RGB")


def _saved(drawn: Image.Image, kind: str, **how: int) -> bytes:
    """Only the pixels: a fresh image has no EXIF, no profile, no comments."""
    bare = Image.new(drawn.mode, drawn.size)
    bare.paste(drawn)
    buffer = io.BytesIO()
    bare.save(buffer, kind, **how)
    return buffer.getvalue()
