"""Rules of length: buttons, sentences, reading ease, and what fits a small screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from locales.checks.library import Library, fault
from locales.checks.prose import is_question, lix, sentences, words
from locales.checks.reading import GAP, Reading, texts
from locales.checks.screen import HEIGHT, height_of
from locales.faults import Fault
from locales.locale_data import locale_data
from locales.standing import is_whole
from locales.text_base import BASE, GREENLANDIC
from locales.unit import VALUE, Unit

MOST_SENTENCES = 2
MOST_QUESTIONS = 1
LIX_TEXT = 35.0
LIX_FLOW = 30.0
LIX_FROM_WORDS = 12
PAGE = 6
"""Labels that stand on one screen; a list that has more turns pages."""
_FIELD = re.compile(rf"(?:[^\W\d_]+[ ,]+){{0,4}}[^\W\d_]+:\s*{GAP}[.\s]*")


def check_size(library: Library) -> Iterator[Fault]:
    """``label-too-long``, ``too-many-sentences``, ``lix`` (of single texts) and ``does-not-fit``."""
    for reading in library.readings():
        yield from label(reading)
        if not reading.is_label:
            yield from count(reading)
            yield from ease(reading)
    for danish in library.units(BASE):
        yield from fits(library, danish)


def label(reading: Reading) -> Iterator[Fault]:
    """``label-too-long``: more characters than the language's limit, values filled in not counted."""
    limit = locale_data(reading.unit.language).label_limit
    length = len(reading.text.replace(GAP, "").strip())
    if reading.is_label and length > limit:
        yield fault("label-too-long", reading.unit, f"{length} characters; at most {limit}.", reading.pattern)


def count(reading: Reading) -> Iterator[Fault]:
    """``too-many-sentences``: more than two statements, or more than one question, in one wording.

    A heading with its value ("Dato: { $date }.") is no sentence: values stand so where an ending would have
    to be glued to them.
    """
    found = [sentence for sentence in sentences(reading.text) if not _FIELD.fullmatch(sentence)]
    asked = sum(is_question(sentence) for sentence in found)
    told = len(found) - asked
    if told > MOST_SENTENCES or asked > MOST_QUESTIONS:
        message = f"{told} sentences and {asked} questions; at most two and one."
        yield fault("too-many-sentences", reading.unit, message, reading.pattern)


def ease(reading: Reading) -> Iterator[Fault]:
    """``lix``: a Danish wording of 12 words or more above LIX 35."""
    if reading.unit.language != BASE or len(words(reading.text)) < LIX_FROM_WORDS:
        return
    figure = lix([reading.text])
    if figure > LIX_TEXT:
        message = f"LIX {figure:.0f}; at most {LIX_TEXT:.0f}: shorter sentences, shorter words."
        yield fault("lix", reading.unit, message, reading.pattern)


def fits(library: Library, danish: Unit) -> Iterator[Fault]:
    """``does-not-fit``: question and choices in both languages on 320 × 568 pixels, by length."""
    if danish.value is None or not danish.labels:
        return
    unit = library.base.unit(danish.text_id, GREENLANDIC)
    pair = [danish] if unit is None or not is_whole(unit, danish) else [unit, danish]
    body = [_longest(library, held, VALUE) for held in pair]
    labels = [[_longest(library, held, name) for held in pair] for name in danish.labels]
    height = max(height_of(body, _page(labels, at)) for at in range(0, len(labels), PAGE))
    if height > HEIGHT:
        message = f"about {height} pixels high with its choices; {HEIGHT} are free on a small screen."
        yield fault("does-not-fit", pair[0], message, VALUE)


def _page(labels: list[list[str]], at: int) -> list[list[str]]:
    """The labels from there on that stand together, with the button that turns the page."""
    more = [["…"]] if len(labels) > at + PAGE else []
    return labels[at : at + PAGE] + more


def _longest(library: Library, unit: Unit, pattern: str) -> str:
    return max(texts(library.base, unit, pattern), key=len, default="")
