"""A wish for treatment in free words is as urgent in the queue as the button for it."""

from __future__ import annotations

import pytest

from bot.cases.open import NORMAL, URGENT
from bot.runtime import Work
from storage.cases.tables import case
from tests.bot.conftest import Begin


def urgency(work: Work) -> tuple[str, int]:
    row = work.conn.execute(case.select()).mappings().one()
    return row["topic"], row["priority"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("jeg vil i behandling nu", ("treatment", URGENT)),
        ("katsorsartikkusuppunga", ("treatment", URGENT)),
        ("jeg vil ikke i behandling", ("start", NORMAL)),
        ("min sagsbehandler ringer ikke tilbage", ("start", NORMAL)),
    ],
)
def test_said_to_a_case_that_waits(begin: Begin, words: str, found: tuple[str, int]) -> None:
    citizen = begin("start")
    citizen.presses("person")
    citizen.says(words)
    assert citizen.runtime.look(urgency) == found


def test_said_before_a_person_is_asked_for(begin: Begin) -> None:
    citizen = begin("start")
    citizen.says("jeg vil i behandling nu")
    citizen.presses("person")
    assert citizen.runtime.look(urgency) == ("treatment", URGENT)


def test_a_case_of_another_matter_keeps_its_topic(begin: Begin) -> None:
    citizen = begin("benefits")
    citizen.presses("person")
    citizen.says("jeg vil i behandling nu")
    assert citizen.runtime.look(urgency) == ("benefits", URGENT)
