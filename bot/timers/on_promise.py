"""When a promised time is over."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import RowMapping

from bot.cases.events import record
from bot.cases.owe import promised
from bot.cases.people import named, there_or_away
from bot.cases.promise import promise
from bot.effects.speak import local, speak
from bot.turn.talk import Talk
from storage.cases import promises
from storage.cases import queries as cases
from storage.timers import queries as timers

KIND = "promise"
TOLD = 2
"""Times in a row that a citizen is told of the delay; a third promise would be believed by nobody. Staff see it go on,
and the citizen is told how it stands after some days (``on_status``)."""


def fire(talk: Talk, row: RowMapping) -> None:
    """The promised time is over: if nobody has answered, say so, promise anew, and offer it to the team."""
    work, case = talk.work, talk.case
    timers.mark(work.conn, row["id"], state="fired", fired_at=work.now)
    if (
        case is None
        or case.number != row["guard"]
        or case.state == "snoozed"
        or not cases.owes_answer(work.conn, case.id)
    ):
        return
    content = work.runtime.content
    due = promise(content.organisation.team(case.team_id), work.now, content.facts.countries)
    cases.update_case(work.conn, case.id, late_notice_at=work.now, promised_at=due)
    promises.settle(work.conn, case.id, work.now, "late")
    record(work, case.id, "late")
    if due is None:
        speak(talk, "system-case-status", notice="late")
        return
    if promises.late_in_a_row(work.conn, case.id) <= TOLD:
        _say_late(talk, due)
    promised(talk, due)


def _say_late(talk: Talk, due: dt.datetime) -> None:
    """Whose answer it is, where somebody has the case, and who promises it anew: always the organisation."""
    person = there_or_away(talk.work, talk.staff_id)
    said = {"answer-by": local(due), "organisation": talk.work.runtime.content.organisation_name}
    if person is None:
        speak(talk, "system-late", said, notice="late")
    else:
        speak(talk, "system-late-person", said | named(talk.work, person), notice="late")
