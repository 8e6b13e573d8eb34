"""Whether a changed Danish text may mean something else: a guess for the editor, who decides."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal

import msgspec

from locales.unit import Unit

Why = Literal["number", "day", "name", "duty", "not", "money", "variable", "choice"]
_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLACEABLE = re.compile(r"\{[^{}]*\}")
_SENTENCE = re.compile(r"(?:^|[.:?!\n])\s*(\w)")
_DAYS = frozenset(
    """mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
    oktober november december hverdag hverdage weekend helligdag dag dage uge uger måned måneder år time timer
    morgen aften nat formiddag eftermiddag""".split()  # noqa: SIM905 - a list of words is read as words
)
_DUTY = frozenset(
    """skal må kan bør pligt pligter krav senest tidligst frist fristen forbudt tilladt ret stoppes mister straks
    altid kun gratis frivilligt tilbud kræver""".split()  # noqa: SIM905 - as above
)
_NOT = frozenset(("ikke", "ingen", "intet", "uden", "aldrig", "hverken", "nej", "undtagen"))
_MONEY = frozenset(("kr", "kroner", "krone", "euro", "procent"))


class Suggestion(msgspec.Struct, frozen=True):
    """Whether the meaning is likely another, and by what one sees it."""

    changed: bool
    why: tuple[Why, ...] = ()


def suggested_meaning(before: Unit, after: Unit) -> Suggestion:
    """Compare two wordings of a text: numbers, days, names, duties, negations, money, variables and choices."""
    if before.labels.keys() != after.labels.keys():
        return Suggestion(True, ("choice",))
    was, now = _all(before), _all(after)
    why: list[Why] = []
    if _variables(before) != _variables(after):
        why.append("variable")
    if Counter(_NUMBER.findall(was)) != Counter(_NUMBER.findall(now)):
        why.append("number")
    kinds: tuple[tuple[Why, frozenset[str]], ...] = (
        ("day", _DAYS), ("duty", _DUTY), ("not", _NOT), ("money", _MONEY),
    )  # fmt: skip
    for kind, listed in kinds:
        if _counted(was, listed) != _counted(now, listed):
            why.append(kind)
    if _names(was) != _names(now):
        why.append("name")
    return Suggestion(bool(why), tuple(why))


def _all(unit: Unit) -> str:
    return "\n".join(_PLACEABLE.sub(" … ", words) for words in unit.patterns.values())


def _variables(unit: Unit) -> set[str]:
    return {name for names in unit.variables.values() for name in names}


def _counted(words: str, listed: frozenset[str]) -> Counter[str]:
    return Counter(word for word in (found.casefold() for found in _WORD.findall(words)) if word in listed)


def _names(words: str) -> set[str]:
    """Words with a capital that do not begin a sentence."""
    first = {match.start(1) for match in _SENTENCE.finditer(words)}
    return {
        found.group()
        for found in _WORD.finditer(words)
        if found.group()[0].isupper()
        and found.start() not in first
        and found.group() not in ("Jeg", "I", "De", "Dem")
    }
