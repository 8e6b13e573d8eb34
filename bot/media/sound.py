"""Which recording a file is: WebM, Ogg or MP4 with sound alone, told by its structure from the first byte to the last.

Sounds are kept as they came (there is nothing here that could unpack them); what is not all of a sound is refused.
"""

from __future__ import annotations

from collections.abc import Iterator

OGG_CODECS = (b"OpusHead", b"\x01vorbis")
WEBM_CODECS = (b"A_OPUS", b"A_VORBIS")
WEBM_FILMS = (b"V_VP8", b"V_VP9", b"V_AV1", b"V_MPEG", b"V_UNCOMPRESSED")
EBML = bytes.fromhex("1a45dfa3")
SEGMENT = bytes.fromhex("18538067")
HEAD = 8192
"""Bytes within which a WebM names its tracks."""
CONTAINERS = (b"moov", b"trak", b"mdia")
BOXES = frozenset(
    {
        b"ftyp",
        b"moov",
        b"mdat",
        b"free",
        b"skip",
        b"wide",
        b"moof",
        b"mfra",
        b"sidx",
        b"styp",
        b"uuid",
        b"emsg",
    }
)
"""What may stand at the outermost level of an MP4."""


def sound_type(data: bytes) -> str | None:
    """The content type of a recording; None for anything else, also for a film."""
    if data.startswith(b"OggS"):
        return "audio/ogg" if _is_ogg(data) else None
    if data.startswith(EBML):
        return "audio/webm" if _is_webm(data) else None
    if data[4:8] == b"ftyp":
        return "audio/mp4" if _is_mp4(data) else None
    return None


def _is_ogg(data: bytes) -> bool:
    """Page behind page up to the end, and the first says which sound it is."""
    at, pages = 0, 0
    while at < len(data):
        segments = data[at + 26] if at + 27 <= len(data) else 0
        table = data[at + 27 : at + 27 + segments]
        if data[at : at + 4] != b"OggS" or len(table) != segments:
            return False
        body = at + 27 + segments
        if pages == 0 and not data[body:].startswith(OGG_CODECS):
            return False
        at = body + sum(table)
        pages += 1
    # The last page may have been cut off when the recording was.
    return pages > 0


def _is_webm(data: bytes) -> bool:
    """An EBML head that says WebM, then one segment, with a track of sound and none of pictures."""
    size, body = _ebml_size(data, 4)
    head = data[body : body + size] if size is not None else b""
    if size is None or b"\x42\x82" not in head or b"webm" not in head:
        return False
    at = body + size
    if data[at : at + 4] != SEGMENT:
        return False
    length, inside = _ebml_size(data, at + 4)
    if length is not None and inside + length < len(data):
        return False
    tracks = data[inside : inside + HEAD]
    return any(codec in tracks for codec in WEBM_CODECS) and not any(film in tracks for film in WEBM_FILMS)


def _ebml_size(data: bytes, at: int) -> tuple[int | None, int]:
    """A variable-length size and where what it measures begins; None: unknown, as of a recording that was streamed."""
    first = data[at] if at < len(data) else 0
    if first == 0:
        return None, at
    length = 9 - first.bit_length()
    value = int.from_bytes(data[at : at + length], "big") & ((1 << (7 * length)) - 1)
    return (None if value == (1 << (7 * length)) - 1 else value), at + length


def _is_mp4(data: bytes) -> bool:
    """Boxes from the first byte to the last, with a track of sound and none of pictures."""
    kinds = []
    handlers: list[bytes] = []
    for kind, body in _boxes(data):
        kinds.append(kind)
        if kind == b"moov":
            handlers += _handlers(body)
    whole = b"" not in kinds and BOXES.issuperset(kinds)
    return whole and b"soun" in handlers and b"vide" not in handlers


def _handlers(body: bytes) -> Iterator[bytes]:
    for kind, inner in _boxes(body):
        if kind in CONTAINERS:
            yield from _handlers(inner)
        elif kind == b"hdlr":
            yield inner[8:12]


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each box's type and content. An empty type: here the boxes stop making sense."""
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = len(data) - at
        if size < head or at + size > len(data):
            yield b"", b""
            return
        yield data[at + 4 : at + 8], data[at + head : at + size]
        at += size
