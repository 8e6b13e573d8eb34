"""Moving a case: it waits anew, and the citizen reads the new promise."""

from __future__ import annotations

import uuid

from bot.audit import audit
from bot.cases.access import own_case
from bot.cases.events import record
from bot.cases.owe import nothing_owed, promised
from bot.cases.promise import promise
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.cases import queries as cases
from storage.conversations import queries as conversations


def transfer(work: Work, staff: StaffMember, number: int, team_id: uuid.UUID) -> None:
    """Give the case to a team: it waits anew, the bot owns while it does, and the citizen reads the new promise."""
    talk, _ = own_case(work, staff, number)
    content = work.runtime.content
    team = content.organisation.team(team_id)
    if team is None:
        raise HelpError("no-such-team", 400)
    wait_again(work, talk, team_id)
    assert talk.case is not None
    record(work, talk.case.id, "transferred", staff.id)
    talk.save()
    audit(work, staff, "case.transferred", f"case:{number}", after={"team": team.name})


def wait_again(work: Work, talk: Talk, team_id: uuid.UUID | None) -> None:
    """The case waits for a team anew, nobody owns, and the citizen reads the new promise."""
    from bot.cases.open import say_promise  # opening says promises; here one is made anew

    content = work.runtime.content
    due = promise(content.organisation.team(team_id), work.now, content.facts.countries)
    case = talk.case
    assert case is not None
    cases.update_case(
        work.conn,
        case.id,
        state="waiting",
        team_id=team_id,
        waiting_since=work.now,
        promised_at=due,
        late_notice_at=None,
        taken_at=None,
        follow_up_at=None,
    )
    case.state, case.team_id, case.promised_at = "waiting", team_id, due
    talk.set(staff_id=None)
    nothing_owed(talk)
    promised(talk, due)
    say_promise(talk)


def let_go(work: Work, staff_id: uuid.UUID) -> None:
    """The cases of somebody who is no longer there wait for their team again; the citizens read the new promise."""
    for conversation_id in conversations.owned_by(work.conn, staff_id):
        talk = lock(work, conversation_id)
        if talk is None or talk.case is None or talk.staff_id != staff_id:
            continue
        wait_again(work, talk, talk.case.team_id)
        record(work, talk.case.id, "waiting")
        talk.save()
