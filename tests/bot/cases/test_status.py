"""No open case goes on for two weeks without a word to the citizen."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.cases import desk
from bot.clock import COPENHAGEN
from tests.bot.cases.conftest import Case, Taken

DAY = dt.timedelta(days=1)


def statuses(case: Case) -> list[dt.datetime]:
    ids = ("case-status-person", "case-status-team")
    return [view.at for view in case.talk() if view.text_id in ids]


@pytest.mark.parametrize("language", ["da", "kl"])
@pytest.mark.parametrize("claim", [True, False])
def test_somebody_who_hears_nothing_is_told_how_it_stands(taken: Taken, language: str, claim: bool) -> None:
    case = taken("start", language, claim=claim)
    if claim:
        case.run(desk.answer, "Jeg vender tilbage.", "1")
    began = case.citizen.clock.now()
    case.citizen.waits(45 * DAY)
    told = statuses(case)
    assert len(told) == 3
    gaps = [after - before for before, after in zip([began, *told], told, strict=False)]
    assert all(gap <= 14 * DAY + dt.timedelta(hours=13) for gap in gaps)
    assert all(8 <= at.astimezone(COPENHAGEN).hour < 21 for at in told)
    said = next(view for view in case.talk() if view.at == told[0] and view.notice == "case-status")
    assert said.lang == language
    words = repr(said.parts)
    assert "Eksempel" in words
    assert "Medarbejder" not in words


def test_an_answer_moves_it_and_a_closed_case_says_nothing(taken: Taken) -> None:
    case = taken()
    for day in range(4):
        case.run(desk.answer, "Endnu ikke.", str(day))
        case.citizen.waits(10 * DAY)
    assert statuses(case) == []
    case.run(desk.close_case, "helped")
    case.citizen.waits(25 * DAY)
    assert statuses(case) == []


def test_a_case_put_off_for_long_is_not_forgotten_and_can_be_taken_back(taken: Taken) -> None:
    case = taken()
    case.run(desk.hand_back, case.citizen.clock.now() + 60 * DAY)
    case.citizen.waits(20 * DAY)
    assert len(statuses(case)) == 1
    case.citizen.presses("withdraw")
    case.citizen.waits(20 * DAY)
    assert len(statuses(case)) == 1
    assert case.citizen.runtime.run(case.citizen.case_number) is None


def test_who_said_stop_is_not_written_to_and_staff_read_that(taken: Taken) -> None:
    case = taken()
    case.citizen.presses("stop")
    case.citizen.waits(30 * DAY)
    assert statuses(case) == []
    assert case.events().count("status-not-sent") == 2
