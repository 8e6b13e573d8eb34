"""A question that stays unanswered: when it may be asked again unasked, and the talks in which it never is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.clock import COPENHAGEN
from bot.turn.talk import Talk
from flows.events import Entered, Event, HandoverAsked, Spoke
from flows.session import Position, Session, Wait
from storage.base import new_id
from storage.timers import queries as timers

FIRST_DAYS, SECOND_DAYS, TOLD_DAYS = 1, 7, 14
"""Days of silence, on Danish wall clock, until each nudge, and until the coordinator of an open case is told."""
WAKES, SLEEPS, MORNING = 8, 21, 10
"""Unasked messages go out from 08 and before 21; what falls outside waits for the next 10 o'clock."""
TENDER_TOPICS = frozenset({"danger", "violence", "crisis", "suicide", "alcohol", "drugs", "treatment"})
TENDER_PLACES = frozenset(
    {
        "alcohol_line",
        "child_line",
        "crisis_centre",
        "poison_line",
        "psych_emergency",
        "suicide_line",
        "victim_line",
        "violence_line",
        "women_shelter",
    }
)
"""A talk in which any of these came up is never nudged: somebody else may read the phone it lights up."""


def awake(at: dt.datetime) -> dt.datetime:
    """The first instant at or after ``at`` at which something may be said unasked. UTC."""
    wall = at.astimezone(COPENHAGEN)
    if WAKES <= wall.hour < SLEEPS:
        return at
    morning = wall.replace(hour=MORNING, minute=0, second=0, microsecond=0, tzinfo=None)
    if wall.hour >= SLEEPS:
        morning += dt.timedelta(days=1)
    return morning.replace(tzinfo=COPENHAGEN).astimezone(dt.UTC)


def later(at: dt.datetime, days: int) -> dt.datetime:
    """The same time on the Danish clock so many days on, or the morning after it where that is at night. UTC."""
    wall = at.astimezone(COPENHAGEN).replace(tzinfo=None) + dt.timedelta(days=days)
    return awake(wall.replace(tzinfo=COPENHAGEN).astimezone(dt.UTC))


def watch(talk: Talk, events: Sequence[Event]) -> None:
    """After the engine has gone on: the question that now waits is asked again in time, or never in this talk."""
    work = talk.work
    named = {
        "id": new_id(),
        "kind": "nudge",
        "key": f"nudge:{talk.id}",
        "conversation_id": talk.id,
    }
    if any(_is_tender(talk, event) for event in events):
        timers.bar(work.conn, work.now, **named)
        return
    wait = owed(talk)
    if wait is not None:
        due = later(work.now, FIRST_DAYS)
        timers.set_timer(work.conn, due_at=due, guard=wait.guard, attempts=0, **named)


def owed(talk: Talk) -> Wait | None:
    """The wait that an unasked word may remind of; None where there is none, or silence is to be left alone."""
    if talk.stopped or talk.owned or talk.waiting or talk.crisis_notice_at is not None:
        return None
    if talk.work.runtime.content.facts.settings.get("nudge", True) is False:
        return None
    session = talk.session
    wait = session.wait if session is not None else None
    if session is None or wait is None or wait.kind == "handover" or wait.private or not wait.nudge:
        return None
    if speaks_of_tender(talk, session):
        return None
    return wait if _is_question(talk, session.at) else None


def left_alone(talk: Talk) -> bool:
    """Whether something tender came up in this talk at any time: nothing is asked in it unasked, until it is erased."""
    return timers.is_barred(talk.work.conn, f"nudge:{talk.id}")


def speaks_of_tender(talk: Talk, session: Session) -> bool:
    """Whether a session stands in a flow that somebody else had better not read of."""
    return any(
        position.flow in TENDER_TOPICS or _topic(talk, position) in TENDER_TOPICS
        for position in session.stack
    )


def _is_question(talk: Talk, at: Position | None) -> bool:
    """Whether the step still stands in its flow and is no menu: nobody owes an answer to a menu."""
    flow = talk.work.runtime.content.library.at(at.flow, at.revision) if at is not None else None
    step = flow.steps.get(at.step) if flow is not None and at is not None else None
    return step is not None and step.kind != "menu"


def _topic(talk: Talk, at: Position) -> str:
    flow = talk.work.runtime.content.library.at(at.flow, at.revision)
    return flow.topic if flow is not None else ""


def _is_tender(talk: Talk, event: Event) -> bool:
    content = talk.work.runtime.content
    if isinstance(event, Entered):
        flow = content.library.at(event.flow, event.revision)
        return event.flow in TENDER_TOPICS or (flow is not None and flow.topic in TENDER_TOPICS)
    if isinstance(event, HandoverAsked):
        return event.topic in TENDER_TOPICS
    if isinstance(event, Spoke) and event.places:
        shown = set(event.places)
        return any(row.kind in TENDER_PLACES for row in content.facts.rows if row.slug in shown)
    return False
