"""Offering: to be remembered, once and late, and a code to whoever is remembered."""

from __future__ import annotations

import datetime as dt

from bot.effects.speak import put, text_part
from bot.messenger.links import LINK
from bot.ports import NoticePart
from bot.turn.talk import Talk
from storage.identity import queries as identity
from storage.recovery import queries

FLOW = "remember"
"""The flow that asks."""
CODE = "recovery"
"""The notice beside which a page shows the way to a code."""
LATE = dt.timedelta(hours=20)
"""A talk this old has been come back to."""
NEVER_AFTER = frozenset({"start", "settings", "privacy", "danger", "alcohol", FLOW})
"""Flows that are no help of the kind one comes back for, or whose end is no moment to ask in."""


def offer_code(talk: Talk) -> None:
    """Say that a code can be had: with the way to it on the web, with a one-time link to the web elsewhere."""
    web = talk.reply_channel == "web"
    rendered = talk.work.runtime.content.texts.render(
        "recovery-offer" if web else "recovery-link", {}, talk.language
    )
    notice = None if web and not talk.owned else "rights"
    marks = (NoticePart(CODE),) if web else (NoticePart(LINK), NoticePart(CODE))
    put(talk, (text_part(rendered, {}), *marks), notice=notice)


def may_ask(talk: Talk, flow: str | None) -> bool:
    """Whether the end of ``flow`` is the moment to ask, for the only time, whether the talk is to be remembered.

    Not on a first visit, not on a borrowed phone, not while people help, not in a talk that spoke of danger.
    """
    if flow is None or flow in NEVER_AFTER or talk.case is not None or talk.crisis_notice_at is not None:
        return False
    work = talk.work
    here = (
        identity.address_with_conversation(work.conn, talk.reply_address_id)
        if talk.reply_address_id
        else None
    )
    if here is None or here["borrowed"]:
        return False
    return queries.may_be_asked(work.conn, talk.id, FLOW, work.now - LATE)
