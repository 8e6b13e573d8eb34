"""Running the engine within a turn, and its events written down one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from bot.cases.open import open_case, urgency
from bot.effects import appointments
from bot.effects.acts import act
from bot.effects.left import MENU, START
from bot.effects.returning import go_on, say_next_appointment, way_back
from bot.effects.speak import speak, speak_event
from bot.facts.personal import Personal
from bot.recovery.offer import FLOW as REMEMBER
from bot.recovery.offer import may_ask
from bot.timers.silence import watch
from bot.turn.talk import Talk
from bot.usage.walked import walked
from flows import engine
from flows.events import (
    Acted,
    Answered,
    AppointmentChanged,
    AppointmentTold,
    Changed,
    Entered,
    Event,
    HandoverAsked,
    Left,
    NotUnderstood,
    OldPress,
    ReminderAsked,
    SetAside,
    Spoke,
    Stranded,
)
from flows.inputs import Input, Repeat
from flows.moved import moved
from flows.session import Answer

if TYPE_CHECKING:
    from flows.engine import Outcome


def start_flow(
    talk: Talk, flow: str, step: str | None = None, answers: Mapping[str, Answer] | None = None
) -> None:
    """Begin a flow (at ``step``: in the middle, ``answers`` known from before); what was active is paused."""
    content, work = talk.work.runtime.content, talk.work
    if _at_menu(talk):
        # Nobody goes on with a menu; what lies under it is what was paused before.
        talk.close_session("ended")
    talk.begin_session()
    outcome = engine.start(
        content.library, flow, now=work.now, facts=Personal(talk), step=step, answers=answers
    )
    _take(talk, outcome)


def greet(talk: Talk) -> None:
    """Say what the first flow says before it asks anything; the question is another one this time."""
    content, work = talk.work.runtime.content, talk.work
    outcome = engine.start(content.library, START, now=work.now, facts=Personal(talk))
    for event in outcome.events:
        if isinstance(event, Spoke):
            if event.expects is not None:
                return
            speak_event(talk, event)


def resume(talk: Talk, given: Input, *, instead: Callable[[], bool] | None = None) -> None:
    """Give the active session its next input.

    ``instead`` is tried when the question that waits cannot take it; what it has dealt with (True) is no miss.
    """
    if talk.session is None:
        if talk.session_broken:
            talk.close_session("ended")
            speak(talk, "system-stranded")
        open_menu(talk)
        return
    content, work = talk.work.runtime.content, talk.work
    content.need(work.conn, talk.session)
    if _went_elsewhere(talk):
        return
    outcome = engine.resume(content.library, talk.session, given, now=work.now, facts=Personal(talk))
    missed = any(isinstance(event, NotUnderstood) for event in outcome.events)
    if not (missed and instead is not None and instead()):
        _take(talk, outcome, given)


def _went_elsewhere(talk: Talk) -> bool:
    """Take a session to where a publication lets it go on; whether that is another question, and it was asked.

    What was said answered a question that is no more; the new one is asked and nothing is taken for its answer.
    """
    content, work = talk.work.runtime.content, talk.work
    if talk.session is None:
        return False
    taken = moved(talk.session, content.moves)
    session = talk.session if taken is None else taken.session
    if session.settled != content.newest_move:
        # Whoever was to finish does, also where others stood who were to go on elsewhere.
        talk.session = session = msgspec.structs.replace(session, settled=content.newest_move)
    if taken is None:
        return False
    content.need(work.conn, session)
    talk.session = session
    if taken.arrives is None:
        return False
    _take(
        talk,
        engine.arrive(content.library, session, taken.arrives, now=work.now, facts=Personal(talk)),
    )
    return True


def open_menu(talk: Talk) -> None:
    """Show the menu from its first page; what was active can be gone on with."""
    wait = talk.session.wait if talk.session is not None else None
    if _at_menu(talk) and wait is not None and wait.page == 0:
        resume(talk, Repeat())
    else:
        start_flow(talk, START, MENU)


def _at_menu(talk: Talk) -> bool:
    at = talk.session.at if talk.session is not None else None
    return at is not None and (at.flow, at.step) == (START, MENU)


def _is_menu(talk: Talk, event: Spoke) -> bool:
    """Whether this is the first page of the menu, on top of which stands what somebody returns to."""
    wait = talk.session.wait if talk.session is not None else None
    menu = (event.at.flow, event.at.step) == (START, MENU) and bool(event.options)
    return menu and wait is not None and wait.page == 0


def _take(talk: Talk, outcome: Outcome, given: Input | None = None) -> None:
    before = talk.session
    walked(talk, given, outcome)
    talk.session = outcome.session
    if _asked_instead_of_menu(talk, outcome.events):
        return
    apply(talk, outcome.events)
    watch(talk, outcome.events)
    ended = talk.session is not None and talk.session.ended and not talk.erased
    if not ended or talk.owned:
        return
    if before is not None and any(isinstance(event, Stranded) for event in outcome.events):
        open_menu(talk)
    elif before is not None and not before.ended:
        _after_help(talk, before.at.flow if before.at is not None else None)


def _asked_instead_of_menu(talk: Talk, events: Sequence[Event]) -> bool:
    """A flow that was chosen in the menu has ended: whether to be remembered, where that may be asked now.

    It stands in the place of the menu, which would be a second question at once; the menu comes after it.
    """
    last = max((at for at, event in enumerate(events) if isinstance(event, Left)), default=-1)
    left = events[last] if last >= 0 else None
    if not isinstance(left, Left) or not _at_menu(talk) or talk.owned or not may_ask(talk, left.flow):
        return False
    apply(talk, events[: last + 1])
    watch(talk, events[: last + 1])
    if not talk.erased:
        start_flow(talk, REMEMBER)
    return True


def _after_help(talk: Talk, flow: str | None) -> None:
    """A flow has come to its end: what else? Once, late, whether to be remembered."""
    if may_ask(talk, flow):
        start_flow(talk, REMEMBER)
    else:
        speak(talk, "system-menu-again", bare=("menu",))


def apply(talk: Talk, events: Sequence[Event]) -> None:
    """Write events down in the order they happened; texts take the language of that moment."""
    for event in events:
        match event:
            case Spoke() if _is_menu(talk, event):
                if not event.variant:
                    say_next_appointment(talk)
                speak_event(talk, event, first=go_on(talk))
            case Spoke() if talk.came_from and event.expects is not None:
                talk.came_from = False
                speak_event(talk, event, last=way_back(talk))
            case Spoke():
                speak_event(talk, event)
            case HandoverAsked():
                open_case(talk, topic=event.topic, at=event.at, priority=urgency(event.priority))
            case Acted():
                act(talk, event.action)
            case NotUnderstood():
                speak(talk, "system-not-understood", bare=("person",) if event.misses > 1 else ())
            case SetAside():
                speak(talk, "system-set-aside", bare=("menu", "go-on"))
            case OldPress():
                speak(talk, "system-old-press")
            case AppointmentTold():
                appointments.told(talk, event)
            case AppointmentChanged():
                appointments.changed(talk, event)
            case ReminderAsked():
                appointments.asked(talk, event)
            case Changed():
                speak(talk, "system-flow-moved" if event.act == "move" else "system-stranded")
            case Stranded():
                speak(talk, "system-stranded")
            case Answered() | Entered() | Left():
                pass
