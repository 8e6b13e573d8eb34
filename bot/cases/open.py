"""Opening a case: who reads, by when, and how to take it back are said before anything is asked."""

from __future__ import annotations

import msgspec

from bot.cases import treatment
from bot.cases.ask_first import ask_first
from bot.cases.benefit import benefit_at
from bot.cases.events import record
from bot.cases.owe import promise_anew, promised, take_up_again
from bot.cases.promise import is_open, promise
from bot.cases.room import due as due_of
from bot.cases.room import with_room
from bot.cases.where import say_place
from bot.effects.speak import local, speak
from bot.timers.plan import plan_status
from bot.turn.talk import OpenCase, Talk
from flows.session import Position
from storage.base import new_id
from storage.cases import life
from storage.cases import queries as cases

DANGER, URGENT, NORMAL = 2, 1, 0
CRISIS_HOURS = 12
AFTER_ASKING = ("withdraw", "menu")


def urgency(priority: int) -> int:
    """A handover step's priority (0 to 9) as the queue's three: 8 and 9 are danger, 5 to 7 urgent."""
    return DANGER if priority >= 8 else URGENT if priority >= 5 else NORMAL


def open_case(
    talk: Talk, *, topic: str, at: Position | None = None, priority: int = NORMAL, beside: bool = False
) -> None:
    """Open a case for this conversation, or say that one is open; the bot owns until somebody takes it.

    ``beside``: somebody of staff sits with them, who is told who reads, and neither when to expect an answer nor where
    to go meanwhile.
    """
    work, content = talk.work, talk.work.runtime.content
    if recent_crisis(talk) or topic == "danger":
        priority = DANGER
    elif topic == treatment.TOPIC:
        priority = URGENT
    elif priority < URGENT and topic in treatment.WIDE and treatment.wished_lately(talk):
        topic, priority = treatment.TOPIC, URGENT
    if talk.case is not None:
        _still_open(talk, priority)
        return
    city = talk.session.answers.get("city") if talk.session else None
    slug = city.value if city is not None and isinstance(city.value, str) else None
    benefit = benefit_at(at)
    fits = content.organisation.routes(topic=topic, city=slug, language=talk.language, benefit=benefit)
    team = with_room(work, fits)
    due, full = due_of(work, team.id if team else None)
    case_id = new_id()
    number = cases.next_number(work.conn)
    answers = msgspec.json.encode(talk.session.answers if talk.session else {})
    cases.insert_case(
        work.conn,
        id=case_id,
        number=number,
        conversation_id=talk.id,
        state="waiting",
        team_id=team.id if team else None,
        topic=topic,
        city=slug,
        benefit=benefit,
        priority=priority,
        language=talk.language,
        sealed_answers=talk.key.seal(f"answers:{case_id}", answers),
        opened_at=work.now,
        waiting_since=work.now,
        promised_at=due,
        origin_flow=at.flow if at else None,
        origin_step=at.step if at else None,
    )
    talk.case = OpenCase(
        id=case_id,
        number=number,
        state="waiting",
        priority=priority,
        has_wish=False,
        promised_at=due,
        late_notice_at=None,
        team_id=team.id if team else None,
    )
    record(work, case_id, "opened")
    if full:
        record(work, case_id, "overload")
    plan_status(work, talk.id, case_id, number)
    _ask_own_person_first(talk)
    promised(talk, talk.case.promised_at)
    if beside:
        speak(talk, "system-case-write", {"reads": content.reads})
        return
    if talk.case.promised_at is not None:
        say_promise(talk)
        speak(talk, "system-case-write", {"reads": content.reads}, bare=AFTER_ASKING)
    else:
        speak(talk, "system-case-write", {"reads": content.reads})
        speak(talk, "system-case-status", bare=AFTER_ASKING)
    say_place(talk)
    ask_first(talk)


def _ask_own_person_first(talk: Talk) -> None:
    """Where the citizen has a fixed person who is free, the case waits for them first; danger waits for everybody."""
    from bot.people.coordinator import first_to_ask  # they read cases

    work, case = talk.work, talk.case
    held = first_to_ask(talk, case.team_id) if case is not None and case.priority < DANGER else None
    if case is None or held is None:
        return
    values: dict[str, object] = {"reserved_id": held.staff_id, "reserved_until": held.until}
    if held.team_id != case.team_id:
        content = work.runtime.content
        case.team_id = held.team_id
        case.promised_at = promise(content.organisation.team(held.team_id), work.now, content.facts.countries)
        values |= {"team_id": case.team_id, "promised_at": case.promised_at}
    cases.update_case(work.conn, case.id, **values)


def say_promise(talk: Talk) -> None:
    """Which organisation, and by when; without hours only that a person is waited for."""
    content = talk.work.runtime.content
    case = talk.case
    if case is None or case.promised_at is None:
        speak(talk, "system-case-status")
        return
    team = content.organisation.team(case.team_id)
    there = is_open(team, talk.work.now, content.facts.countries)
    speak(
        talk,
        "system-case-opened" if there else "system-case-opened-closed",
        {"organisation": content.organisation_name, "answer-by": local(case.promised_at)},
    )


def recent_crisis(talk: Talk) -> bool:
    """Whether a crisis word was heard within the last twelve hours."""
    heard = talk.crisis_notice_at
    return heard is not None and (talk.work.now - heard).total_seconds() < CRISIS_HOURS * 3600


def _still_open(talk: Talk, priority: int) -> None:
    case = talk.case
    assert case is not None
    if priority > case.priority:
        raise_priority(talk, priority)
    if case.state == "snoozed":
        # It rested, and is wanted again: it waits like a new one, with a promise of its own.
        take_up_again(talk)
        promise_anew(talk)
        say_promise(talk)
        return
    speak(talk, "system-case-already", bare=("withdraw", "menu"))


def raise_priority(talk: Talk, priority: int) -> None:
    """Move the case up the queue; danger goes to the top and is written down."""
    case = talk.case
    if case is None:
        return
    if priority > case.priority:
        case.priority = priority
        cases.update_case(talk.work.conn, case.id, priority=priority)
    if priority >= DANGER:
        record(talk.work, case.id, "danger")


def keep_words(talk: Talk, words: str) -> None:
    """The first words after a case was opened are the wish; it stands on top of the case in their own words.

    Who wishes for treatment, in whichever words, moves up the queue.
    """
    case = talk.case
    if case is None:
        return
    if case.priority < URGENT and treatment.wishes_treatment(talk, words):
        raise_priority(talk, URGENT)
        row = life.row_of(talk.work.conn, case.id)
        if row["topic"] in treatment.WIDE:
            cases.update_case(talk.work.conn, case.id, topic=treatment.TOPIC)
    if not case.has_wish and words.strip():
        cases.update_case(
            talk.work.conn,
            case.id,
            sealed_wish=talk.key.seal(f"wish:{case.id}", words.strip()[:2000].encode()),
        )
        case.has_wish = True
