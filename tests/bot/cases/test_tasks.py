"""What concerns the citizen is closed by their word alone; silence is asked twice, and then left alone."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import Connection, RowMapping
from sqlalchemy.exc import DBAPIError

from bot.cases import desk, tasks
from bot.errors import HelpError
from bot.player import Player
from bot.runtime import Work
from bot.turn.door import lock
from storage.engine import Database
from storage.tasks import queries as rows
from storage.vault import Vault
from tests.bot.cases.conftest import Case, Taken
from tests.bot.conftest import MONDAY_MORNING
from tests.support.organisation import open_house

DAY = dt.timedelta(days=1)
CANARY = "kanariefugl"


def only(case: Case) -> tasks.Task:
    [task] = case.citizen.runtime.look(tasks.tasks_of, case.staff, case.number)
    return task


def asked(case: Case) -> int:
    return case.text_ids().count("case-task-ask")


def later(case: Case, days: int = 2) -> dt.datetime:
    return case.citizen.clock.now() + days * DAY


def test_an_own_task_is_done_by_staff_and_never_seen_by_the_citizen(taken: Taken) -> None:
    case = taken()
    task_id = case.run(tasks.add_task, f"Ring til {CANARY} 010190-1234")
    assert "010190" not in only(case).text
    case.run(tasks.finish_task, task_id)
    case.run(tasks.finish_task, task_id)
    assert only(case).state == "done"
    assert CANARY not in repr(case.talk())


@pytest.mark.parametrize(("word", "state"), [("done", "done"), ("not-yet", "open"), ("cannot", "open")])
def test_only_the_citizens_word_closes_what_concerns_them(taken: Taken, word: str, state: str) -> None:
    case = taken("start", "kl")
    task_id = case.run(tasks.add_task, CANARY, said="Du søger om boligstøtte")
    with pytest.raises(HelpError, match="only-the-citizen"):
        case.run(tasks.finish_task, task_id)
    case.run(tasks.ask, task_id)
    question = case.talk()[-1]
    assert question.sender == "person"
    assert "Du søger om boligstøtte" in repr(question.parts)
    case.taps(word)
    task = only(case)
    assert (task.state, task.answer) == (state, word)
    assert case.talk()[-1].notice == "case-status"
    case.taps("cannot" if word == "done" else "done")
    assert only(case).answer == word
    assert CANARY not in repr(case.talk())


def test_the_clock_asks_once_and_once_more_and_then_the_case_is_quiet(taken: Taken) -> None:
    case = taken()
    case.run(desk.answer, "Vi ses.", "1")
    case.run(tasks.add_task, "", said="Du ringer til lægen", due_at=later(case))
    case.citizen.waits(3 * DAY)
    assert asked(case) == 1
    case.citizen.waits(8 * DAY)
    assert asked(case) == 2
    case.citizen.waits(30 * DAY)
    assert asked(case) == 2
    assert case.events().count("quiet") == 1
    quiet = [row.number for row in case.citizen.runtime.look(desk.queue, case.staff, "quiet")]
    assert quiet == [case.number]
    case.citizen.says("Undskyld, jeg var syg")
    assert not case.citizen.runtime.look(desk.queue, case.staff, "quiet")
    case.taps("done")
    assert only(case).state == "done"


def test_who_has_written_since_is_not_asked_by_the_clock(taken: Taken) -> None:
    case = taken()
    case.run(tasks.add_task, "", said="Du ringer til lægen", due_at=later(case))
    case.citizen.waits(3 * DAY)
    case.citizen.says("Jeg ringer i morgen")
    case.citizen.waits(30 * DAY)
    assert asked(case) == 1
    assert "quiet" not in case.events()


@pytest.mark.parametrize("flow", ["alcohol", "start"])
def test_nothing_is_asked_unasked_of_who_had_better_not_be_written_to(taken: Taken, flow: str) -> None:
    case = taken(flow)
    case.run(tasks.add_task, "", said="Du ringer til lægen", due_at=later(case))
    if flow == "start":
        case.citizen.says("han slår mig")
    case.citizen.waits(20 * DAY)
    assert asked(case) == 0
    assert "task-not-asked" in case.events()


def test_a_closed_case_asks_nothing_and_takes_no_old_answer(taken: Taken) -> None:
    case = taken()
    task_id = case.run(tasks.add_task, "", said="Du ringer til lægen", due_at=later(case))
    case.run(tasks.ask, task_id)
    case.run(desk.close_case, "helped")
    case.taps("done")
    case.citizen.waits(20 * DAY)
    assert asked(case) == 1
    assert only(case).state == "asked"


def test_who_asks_while_the_citizen_answers_waits_for_the_answer(
    postgres_url: Callable[[], str], vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(postgres_url(), pool=4)
    citizen = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    citizen.begin()
    open_house(citizen.runtime)
    citizen.presses("person")
    staff, number = citizen.somebody(), citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, staff, number)
    task_id = citizen.runtime.run(lambda work: tasks.add_task(work, staff, number, "", said="Send brevet"))
    one, answered = rows.one, []

    def answers(work: Work) -> None:
        work.conn.exec_driver_sql("SET LOCAL lock_timeout = '200ms'")
        lock(work, citizen.chat.conversation_id)
        answered.append(True)

    def read(conn: Connection, task: uuid.UUID) -> RowMapping | None:
        found = one(conn, task)
        with suppress(DBAPIError):
            database._store.submit_write(lambda other: answers(Work(citizen.runtime, other))).result()
        return found

    monkeypatch.setattr(rows, "one", read)
    citizen.runtime.run(tasks.ask, staff, number, task_id)
    assert answered == []
    database.close()
