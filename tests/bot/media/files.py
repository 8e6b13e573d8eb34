"""Files as people send them, and as somebody might who means harm; all made here."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

CANARY = b"55.676098-12.568337-Nokia-Opdigtet"
"""Stands where a phone writes where and with what a photo was taken."""


def photo(kind: str = "JPEG", size: tuple[int, int] = (300, 200), *, turned: bool = False) -> bytes:
    """A red picture with a blue left edge, with the place in its EXIF; ``turned``: to be shown a quarter round."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (0, 0, size[0] // 10, size[1]))
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[29] = CANARY.decode()
    if turned:
        exif[0x0112] = 6
    buffer = io.BytesIO()
    image.save(buffer, kind, exif=exif)
    return buffer.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of a few kilobytes, whole and white or black, that unpacks to a square of this many pixels."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((1 + -(-side // 8)) * side), 9)
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def ogg(codec: bytes = b"OpusHead", pages: int = 3) -> bytes:
    """Pages of Ogg with this in the first."""
    found = b""
    for number in range(pages):
        body = (codec if number == 0 else b"") + bytes(40)
        head = b"OggS" + struct.pack("<BBqIII", 0, 0, 0, 7, number, 0) + bytes([1, len(body)])
        found += head + body
    return found


def _box(name: bytes, *inside: bytes) -> bytes:
    body = b"".join(inside)
    return struct.pack(">I", 8 + len(body)) + name + body


def mp4(*tracks: bytes) -> bytes:
    """An MP4 with tracks of these kinds: ``soun``, ``vide``."""
    found = [
        _box(b"trak", _box(b"mdia", _box(b"hdlr", bytes(8) + kind + bytes(13))))
        for kind in tracks or (b"soun",)
    ]
    return _box(b"ftyp", b"M4A \0\0\2\0isom") + _box(b"moov", *found) + _box(b"mdat", bytes(200))


def webm(codec: bytes = b"A_OPUS") -> bytes:
    """A streamed WebM: the size of its segment is unknown."""
    kind = b"\x42\x82\x84webm"
    track = b"\x86" + bytes([0x80 + len(codec)]) + codec
    return (
        bytes.fromhex("1a45dfa3") + bytes([0x80 + len(kind)]) + kind
        + bytes.fromhex("18538067") + b"\x01" + b"\xff" * 7 + track + bytes(100)
    )  # fmt: skip
