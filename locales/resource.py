"""A Fluent file as it stands, to the byte: units can be put in another's place, and all between them stays.

Between units stand section comments, free comments and empty lines. They say something to whoever reads the file, and
nothing to whoever reads a text; so they are kept with the file and never with the texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from fluent.syntax import FluentParser, ast

from locales.fluent_file import canonical, parse_one
from locales.locale_data import PACKAGE
from locales.unit import Unit


class Piece(NamedTuple):
    """A stretch of a file. ``text_id`` is empty between units; a term begins with a dash."""

    text_id: str
    source: str


class Resource(NamedTuple):
    """A file in its order. What is no Fluent is kept between the units as it was written."""

    pieces: tuple[Piece, ...]

    @property
    def text_ids(self) -> tuple[str, ...]:
        """The units of the file, messages and terms, in order; one that stands twice comes twice."""
        return tuple(piece.text_id for piece in self.pieces if piece.text_id)

    def written(self, units: Mapping[str, Unit] | None = None, more: Iterable[Unit] = ()) -> str:
        """The file, with these units by id in the place of its own, and ``more`` behind all others.

        A unit that says what the file says is written as the file has it. So what was written is read and written
        to the same bytes again.
        """
        parts = [_of(piece, (units or {}).get(piece.text_id)) for piece in self.pieces]
        text = "".join(parts)
        for unit in more:
            text = f"{text.rstrip()}\n\n{canonical(unit)}" if text.strip() else canonical(unit)
        return text if not text or text.endswith("\n") else f"{text}\n"


def read(source: str) -> Resource:
    """A source cut into its units and what stands between them.

    Line ends become those of Unix, and a mark of byte order goes. Anything can be read; whether it is good Fluent,
    ``fluent_file.parse`` says.
    """
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    pieces: list[Piece] = []
    at = 0
    for entry in FluentParser(with_spans=True).parse(source).body:
        if not isinstance(entry, ast.Message | ast.Term) or entry.span is None:
            continue
        start, end = entry.span.start, entry.span.end
        if entry.comment is not None and entry.comment.span is not None:
            start = min(start, entry.comment.span.start)
        if start > at:
            pieces.append(Piece("", source[at:start]))
        mark = "-" if isinstance(entry, ast.Term) else ""
        pieces.append(Piece(mark + entry.id.name, source[start:end]))
        at = end
    if at < len(source):
        pieces.append(Piece("", source[at:]))
    return Resource(tuple(pieces))


@lru_cache(maxsize=8)
def shipped_files(language: str) -> Mapping[str, Resource]:
    """The citizens' files of a language as the program brings them, by name without ending, in order of the names."""
    folder = PACKAGE / language / "citizen"
    return {file.stem: read(file.read_text("utf-8")) for file in sorted(folder.glob("*.ftl"))}


def _of(piece: Piece, unit: Unit | None) -> str:
    if unit is None:
        return piece.source
    written = canonical(unit)
    # The file may break its lines otherwise than the emitter does and say the same.
    return piece.source if _canonical(piece.source, unit.language) == written else written.rstrip("\n")


@lru_cache(maxsize=4096)
def _canonical(source: str, language: str) -> str:
    unit, _ = parse_one(source, language=language)
    return canonical(unit) if unit is not None else ""
