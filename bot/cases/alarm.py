"""When something last came up that whoever is on duty must hear of at once."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import func, select

from bot.cases.reading import seen_by
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.cases.tables import case, case_event
from storage.conversations.tables import conversation

LONG_AGO = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class Alarm(NamedTuple):
    """The last time (UTC) danger was seen in an open case, and the last time one began to wait for somebody to take it,
    or had waited longer than was promised."""

    danger: dt.datetime = LONG_AGO
    waiting: dt.datetime = LONG_AGO


def alarm(work: Work, staff: StaffMember) -> Alarm:
    """Of the cases this person may see. Off duty nobody is called: both are long ago."""
    if not staff.on_duty or not staff.reads_talks:
        return Alarm()
    visible = case.join(conversation, conversation.c.id == case.c.conversation_id)
    danger = select(func.max(case_event.c.at)).select_from(
        visible.join(case_event, case_event.c.case_id == case.c.id)
    )
    danger = danger.where(
        case.c.state != "closed",
        case.c.priority >= 2,  # as the column says: danger
        case_event.c.kind.in_(("opened", "danger")),
        seen_by(staff),
    )
    waiting = select(func.max(case.c.waiting_since)).select_from(visible)
    waiting = waiting.where(case.c.state == "waiting", seen_by(staff))
    late = select(func.max(case.c.late_notice_at)).select_from(visible)
    late = late.where(case.c.state == "waiting", seen_by(staff))
    return Alarm(
        work.conn.execute(danger).scalar() or LONG_AGO,
        max(work.conn.execute(query).scalar() or LONG_AGO for query in (waiting, late)),
    )
