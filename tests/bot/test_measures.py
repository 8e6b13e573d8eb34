"""The figures that operators watch move when what they stand for does."""

from __future__ import annotations

import datetime as dt

from bot import metrics
from bot.app import _measure
from tests.bot.conftest import Begin
from tests.support.organisation import open_house


def figure(line: str) -> float:
    """The sum of the lines that begin so."""
    shown = metrics.exposition().decode().splitlines()
    return sum(float(words.rsplit(" ", 1)[1]) for words in shown if words.startswith(line))


def test_cases_and_missing_texts_are_counted(begin: Begin) -> None:
    missing = figure("ikiorti_missing_texts_total")
    citizen = begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    citizen.runtime.content.texts.misses["nothing"] += 2
    for _ in range(2):
        citizen.runtime.look(_measure)
    assert figure('ikiorti_cases{state="waiting"}') == 1
    assert figure("ikiorti_missing_texts_total") == missing + 2


def test_timers_are_counted_by_kind(begin: Begin) -> None:
    fired = figure('ikiorti_timers_total{kind="retention"}')
    silent = begin("housing")
    silent.presses("own")
    silent.waits(dt.timedelta(days=31))
    assert figure('ikiorti_timers_total{kind="retention"}') == fired + 1
