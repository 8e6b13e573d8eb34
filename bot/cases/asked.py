"""What happens alike after each press of what staff asked."""

from __future__ import annotations

from bot.cases.owe import owe_answer
from bot.effects.speak import speak
from bot.turn.talk import Talk

NOTICE = "case-status"


def thank(talk: Talk, text_id: str) -> None:
    """Say it: under a person as a notice."""
    speak(talk, text_id, notice=NOTICE if talk.owned else None)


def is_theirs(talk: Talk, case_id: object) -> bool:
    """Whether the case is the open one of this talk."""
    return talk.case is not None and talk.case.id == case_id


def heard(talk: Talk) -> None:
    """The citizen has the last word now: whoever owns owes the next."""
    owe_answer(talk)
