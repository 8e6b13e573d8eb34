"""The cases of which nothing is asked unasked: somebody else may read the phone it lights up."""

from __future__ import annotations

from sqlalchemy import RowMapping

from bot.timers.silence import TENDER_TOPICS, left_alone, speaks_of_tender
from bot.turn.talk import Talk
from storage.identity import queries as identity

DANGER = 2


def is_tender(talk: Talk, case: RowMapping) -> bool:
    """Whether the case is about danger, violence, alcohol or treatment, or one of them came up in the talk."""
    if case["priority"] >= DANGER or talk.crisis_notice_at is not None:
        return True
    if case["topic"] in TENDER_TOPICS or case["origin_flow"] in TENDER_TOPICS:
        return True
    return left_alone(talk) or (talk.session is not None and speaks_of_tender(talk, talk.session))


def may_be_asked(talk: Talk, case: RowMapping) -> bool:
    """Whether a rating or a follow-up may be asked unasked: no tender case, no stop, and a phone of their own that
    can still be reached."""
    if talk.stopped or talk.reply_address_id is None or is_tender(talk, case):
        return False
    row = identity.address_with_conversation(talk.work.conn, talk.reply_address_id)
    return row is not None and row["state"] == "open" and row["channel"] != "desk" and not row["borrowed"]
