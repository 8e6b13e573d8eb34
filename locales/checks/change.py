"""One text as an editor has just written it, before it is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from locales.checks import check_texts
from locales.faults import Fault
from locales.fluent_file import parse_one
from locales.text_base import TextBase


def check_change(
    base: TextBase,
    text_id: str,
    language: str,
    source: str,
    *,
    attested: Iterable[str] | None = None,
    today: dt.date | None = None,
) -> list[Fault]:
    """Return the faults that a new source of one text would have, with lines counted within the source.

    Its other languages and what it refers to are taken from ``base``. Errors keep it from being saved;
    warnings are shown. That other texts use the same words is not seen here.
    """
    unit, faults = parse_one(source, language=language, text_id=text_id)
    if unit is None:
        return faults
    small = base.about(text_id, unit)
    # The source has no file of its own, by which its faults are told from those of its other languages.
    return [fault for fault in check_texts(small, attested=attested, today=today) if fault.file == ""]
