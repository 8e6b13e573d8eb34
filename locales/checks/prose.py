"""Sentences, words and how hard they are to read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from locales.checks.reading import GAP

_DOT = "\u2024"
_ABBREVIATION = re.compile(
    r"\b(kl|nal|fx|f\.\s?eks|bl\.\s?a|nr|ca|osv|m\.\s?m|m\.\s?v|mv|dvs|tlf|pkt|stk|evt|inkl|max|min|assers|il|d(?=\.\s*\d)|kr(?=\.\s+[a-zæøå]))\.",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?<=\d)\.(?=\s*[\da-zæøå])")
_LIST_MARK = re.compile(r"(?m)^(\s*\d{1,2})[.)](?=\s)")
_END = re.compile(r"(?<=[.!?…])[\"”»)]*\s+|\n\s*\n")
_WORD = re.compile(rf"[^\W\d_]+(?:[-'’][^\W_]+)*|{GAP}")
_LONG = 6


def sentences(text: str) -> list[str]:
    """Return the sentences of a text. Abbreviations, times, dates and list numbers end none."""
    held = _ABBREVIATION.sub(lambda found: found[0].replace(".", _DOT), text)
    held = _LIST_MARK.sub(rf"\1{_DOT}", _ORDINAL.sub(_DOT, held))
    parts = (part.replace(_DOT, ".").strip() for part in _END.split(held))
    return [part for part in parts if re.search(rf"[\w{GAP}]", part)]


def is_question(sentence: str) -> bool:
    """Whether the sentence asks something."""
    return sentence.rstrip('"”») ').endswith("?")


def words(text: str) -> list[str]:
    """Return the words of a text; a value filled in counts as one, a number as none."""
    return _WORD.findall(text)


def lix(texts: Iterable[str]) -> float:
    """Return LIX over the texts: words a sentence plus the percentage of words of seven letters or more."""
    count = long = stops = 0
    for text in texts:
        found = words(text)
        count += len(found)
        long += sum(len(word.replace("-", "")) > _LONG for word in found)
        stops += len(sentences(text))
    return count / stops + 100 * long / count if count and stops else 0.0
