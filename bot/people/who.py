"""Who helps me: the person by first name and role, the next step that was agreed, and how to reach them."""

from __future__ import annotations

from bot.effects.returning import say_next_appointment
from bot.effects.speak import speak
from bot.people.coordinator import helper, next_step, say_agreed
from bot.turn.talk import Talk


def say_who_helps(talk: Talk) -> None:
    """Say it: without a fixed person what was promised, and without a case how to ask for a person."""
    from bot.cases.open import say_promise  # opening asks whom a case waits for first

    member = helper(talk)
    if member is not None:
        words = next_step(talk)
        if words:
            speak(talk, "coordinator-next", {"next": words}, notice="case-status" if talk.owned else None)
        elif not talk.owned:
            say_next_appointment(talk)
    if talk.case is not None and not talk.owned:
        say_promise(talk)
    if member is not None:
        waits = talk.case is not None
        text_id = "coordinator-who-case" if waits else "coordinator-who"
        say_agreed(talk, text_id, member, bare=() if waits else ("person",))
    elif talk.case is None:
        speak(talk, "system-who-helps", bare=("person",))
