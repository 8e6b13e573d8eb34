"""Opening a case for somebody without a phone. What is said to them stands in the talk and is read to them."""

from __future__ import annotations

import datetime as dt
import secrets
import uuid

import msgspec

from bot.audit import audit
from bot.cases.access import sees_every_case
from bot.cases.claim import claim
from bot.cases.open import open_case
from bot.cases.views import StaffMember
from bot.citizens import TOKEN_BYTES, new_chat
from bot.effects.apply import start_flow
from bot.errors import HelpError
from bot.ports import Inbound, Language
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from bot.walk_in.hand import DESK, pass_on
from flows.session import Answer, Session
from storage.cases import queries as cases
from storage.coordination import meetings
from storage.identity import queries as identity
from storage.locks import hold

TOPICS = (
    "housing", "benefits", "work", "letters", "health", "family", "go-home", "arrival", "interpreter", "rights",
)  # fmt: skip
"""Topics that have a flow which can be answered together."""
KEPT = dt.timedelta(hours=4)
"""How long the case waits for who opened it, while a flow is answered; then it is the team's."""


class WalkIn(msgspec.Struct, frozen=True, kw_only=True):
    """What the worker writes down of somebody. ``city`` in words; ``words``: the wish, theirs or in Danish."""

    language: Language
    topic: str
    city: str = ""
    words: str = ""
    key: str = ""
    """Makes a form that is sent twice harmless; empty: another person each time."""
    ask: bool = False
    """Answer the topic's questions with them first; the case is taken after that."""


def open_walk_in(work: Work, staff: StaffMember, given: WalkIn) -> int:
    """Open a case and take it, or let it wait for the worker while a flow is answered; its number.

    Raises ``HelpError``: ``walk-in-topic`` and ``walk-in-city`` (400); of a form that is sent again after its talk was
    closed or erased, ``case-closed`` and ``walk-in-gone`` (409).
    """
    content = work.runtime.content
    if given.topic not in TOPICS:
        raise HelpError("walk-in-topic", 400)
    city = content.facts.city(given.city) if given.city.strip() else None
    if given.city.strip() and city is None:
        raise HelpError("walk-in-city", 400)
    lookup = work.runtime.vault.lookup(DESK, given.key or secrets.token_urlsafe(TOKEN_BYTES))
    if given.key:
        hold(work.conn, f"walk-in:{lookup.hex()}")
        if (number := _opened_before(work, lookup)) is not None:
            return number
    chat, _ = new_chat(work, DESK, lookup, given.language)
    talk = _locked(work, chat.conversation_id)
    known = {"city": Answer(city, "helper")} if city is not None else {}
    talk.session = Session(answers=known)
    open_case(talk, topic=given.topic, beside=True)
    talk.session = None
    assert talk.case is not None
    number = talk.case.number
    cases.update_case(
        work.conn,
        talk.case.id,
        opened_by_id=staff.id,
        team_id=_team(talk, staff),
        reserved_id=staff.id,
        reserved_until=work.now + KEPT,
    )
    talk.save()
    audit(work, staff, "walk-in.opened", f"case:{number}")
    if given.words.strip():
        pass_on(work, staff, number, Inbound(kind="text", text=given.words), "words")
    if not given.ask:
        claim(work, staff, number)
        return number
    talk = _locked(work, chat.conversation_id)
    start_flow(talk, given.topic)
    if talk.session is not None:
        talk.session = msgspec.structs.replace(talk.session, answers=talk.session.answers | known)
    talk.save()
    return number


def _opened_before(work: Work, lookup: bytes) -> int | None:
    """The number of the case that this very form opened; None: it is sent for the first time."""
    if meetings.address_by(work.conn, DESK, lookup) is None:
        return None
    there = identity.find_address(work.conn, DESK, lookup)
    talk = lock(work, there["conversation_id"]) if there is not None else None
    if talk is None:
        raise HelpError("walk-in-gone", 409)
    if talk.case is None:
        raise HelpError("case-closed", 409)
    return talk.case.number


def _locked(work: Work, conversation_id: uuid.UUID) -> Talk:
    talk = lock(work, conversation_id)
    assert talk is not None
    return talk


def _team(talk: Talk, staff: StaffMember) -> uuid.UUID | None:
    """The team the rules name; where the worker does not see its cases, one of their own, so that it stays theirs."""
    assert talk.case is not None
    team = talk.case.team_id
    if team is None or team in staff.teams or sees_every_case(staff):
        return team
    return next(
        (each.id for each in talk.work.runtime.content.organisation.teams if each.id in staff.teams), None
    )
