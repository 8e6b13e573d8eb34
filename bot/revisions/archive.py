"""A flow with its texts as one zip file: the same bytes for the same flow, and nothing trusted that a file says."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Mapping

FORMAT = 1
LARGEST = 4 << 20
"""Bytes that one member may hold once unpacked, whatever the file says of it."""
MEMBERS = 8
LANGUAGES = ("da", "kl")
ABOUT = "about.json"


class ArchiveFault(ValueError):
    """A file that is no exported flow; says what and where."""


def write_archive(members: Mapping[str, str]) -> bytes:
    """The members in their order, with a date that is always the same."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for member, text in members.items():
            info = zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return packed.getvalue()


def read_archive(packed: bytes) -> dict[str, str]:
    """The members by name, none but those that an export writes. Raises ``ArchiveFault``."""
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            infos = archive.infolist()
            names = [info.filename for info in infos]
            if len(names) > MEMBERS:
                raise ArchiveFault(f"has {len(names)} members; an exported flow has four")
            for name in names:
                if names.count(name) > 1:
                    raise ArchiveFault(f"has {name!r} twice")
            found = {info.filename: _read(archive, info) for info in infos}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
        raise ArchiveFault(f"cannot be read as a zip file ({type(error).__name__})") from error
    name = _name(found.get(ABOUT))
    wanted = {ABOUT, f"flows/{name}.yaml", *(f"locales/{language}/{name}.ftl" for language in LANGUAGES)}
    if others := sorted(found.keys() - wanted):
        raise ArchiveFault(f"has {others[0]!r}, which no exported flow has")
    return found


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    with archive.open(info) as member:
        content = member.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ArchiveFault(f"{info.filename!r} is larger than any flow")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(10, 0, error.start) + 1
        raise ArchiveFault(f"{info.filename!r}, line {line}: is not UTF-8") from error


def _name(about: str | None) -> str:
    """The flow's name by the file that tells of it."""
    try:
        told = json.loads(about or "null")
    except (json.JSONDecodeError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("flow"), str):
        raise ArchiveFault(f"is no exported flow of format {FORMAT}: its {ABOUT} does not say so")
    return str(told["flow"])
