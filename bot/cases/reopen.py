"""A closed case opened again by the citizen's message: for the same person, if they are there, else for the team."""

from __future__ import annotations

import uuid

from sqlalchemy import RowMapping

from bot.cases.events import record
from bot.cases.owe import promised
from bot.cases.people import named, reserved_until, team_for, there
from bot.cases.room import due as due_of
from bot.cases.views import StaffMember
from bot.effects.speak import local, speak
from bot.timers.plan import plan_status
from bot.turn.talk import OpenCase, Talk
from storage.cases import life
from storage.cases import queries as cases
from storage.timers import queries as timers


def reopen(talk: Talk, row: RowMapping) -> None:
    """Open it: it waits, reserved for who had it last; nothing is said yet."""
    work = talk.work
    person, team_id = _last_owner(talk, row)
    due, full = due_of(work, team_id)
    cases.update_case(
        work.conn,
        row["id"],
        state="waiting",
        team_id=team_id,
        closed_at=None,
        outcome=None,
        taken_at=None,
        waiting_since=work.now,
        promised_at=due,
        late_notice_at=None,
        reserved_id=person.id if person else None,
        reserved_until=reserved_until(work, team_id) if person else None,
        reopened=row["reopened"] + 1,
        reopen_until=None,
        quiet_since=None,
        told_at=work.now,
    )
    talk.case = OpenCase(
        id=row["id"],
        number=row["number"],
        state="waiting",
        priority=row["priority"],
        has_wish=row["sealed_wish"] is not None,
        promised_at=due,
        late_notice_at=None,
        team_id=team_id,
    )
    timers.cancel(work.conn, f"rating:{row['id']}")
    promised(talk, due)
    plan_status(work, talk.id, row["id"], row["number"])
    record(work, row["id"], "reopened")
    if full and person is None:
        record(work, row["id"], "overload")
    # What the bot asked last is put aside: these words are for people.
    wait = talk.session.wait if talk.session is not None else None
    if wait is not None and wait.kind != "handover":
        talk.close_session("paused")


def _last_owner(talk: Talk, row: RowMapping) -> tuple[StaffMember | None, uuid.UUID | None]:
    person = there(talk.work, row["last_staff_id"])
    if person is None:
        return None, row["team_id"]
    may, team_id = team_for(talk.work.runtime.content.organisation, person, row["team_id"])
    return (person, team_id) if may else (None, row["team_id"])


def say_reopened(talk: Talk) -> None:
    """That the same person is asked, and by when there is an answer."""
    case = talk.case
    if case is None:
        return
    person = there(talk.work, life.row_of(talk.work.conn, case.id)["reserved_id"])
    if person is not None:
        speak(talk, "case-reopened-person", named(talk.work, person), notice="case-status")
    else:
        speak(talk, "case-reopened", notice="case-status")
    if case.promised_at is not None:
        organisation = talk.work.runtime.content.organisation_name
        by = {"answer-by": local(case.promised_at), "organisation": organisation}
        speak(talk, "case-moved-answer-by", by, notice="case-status", bare=("withdraw", "menu"))
    else:
        speak(talk, "case-moved-answer", notice="case-status", bare=("withdraw", "menu"))
