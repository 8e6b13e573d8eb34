"""Who helps me: the person by first name and role, the next step that was agreed, and how to reach them."""

from __future__ import annotations

from bot.cases.people import named, there_or_away
from bot.cases.slips import last_agreed
from bot.effects.returning import say_next_appointment
from bot.effects.speak import speak
from bot.people.coordinator import helper, next_step, say_agreed
from bot.turn.talk import Talk

NOTICE = "case-status"


def say_who_helps(talk: Talk) -> None:
    """Say it, whoever owns: without a fixed person who has the case or what was promised, and without a case how to
    ask for a person."""
    from bot.cases.open import say_promise  # opening asks whom a case waits for first

    member, owner = helper(talk), there_or_away(talk.work, talk.staff_id)
    words = _agreed_last(talk)
    if words:
        speak(talk, "coordinator-next", {"next": words}, notice=NOTICE if talk.owned else None)
    elif member is not None and not talk.owned:
        say_next_appointment(talk)
    if owner is not None and (member is None or member.id != owner.id):
        speak(talk, "case-who-person", named(talk.work, owner), notice=NOTICE)
    if talk.case is not None and not talk.owned:
        say_promise(talk)
    if member is not None:
        waits = talk.case is not None
        text_id = "coordinator-who-case" if waits else "coordinator-who"
        say_agreed(talk, text_id, member, bare=() if waits else ("person",))
    elif talk.case is None:
        speak(talk, "system-who-helps", bare=("person",))


def _agreed_last(talk: Talk) -> str:
    """The later of what the fixed person wrote down and what the citizen agreed to in the open case."""
    noted, slip = next_step(talk), last_agreed(talk)
    if noted is None or slip is None:
        found = noted or slip
        return found[1] if found is not None else ""
    return max(noted, slip)[1]
