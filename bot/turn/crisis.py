"""Crisis first, whoever owns: numbers in two lines, then a person."""

from __future__ import annotations

import structlog

from bot.cases.events import EVERY_CASE
from bot.cases.open import DANGER, raise_priority, recent_crisis
from bot.effects.apply import start_flow
from bot.effects.speak import speak
from bot.turn.talk import Talk
from bot.understanding.danger import Danger, explain

log = structlog.get_logger()
CALMED = frozenset({"negation", "denied", "past"})
"""What takes danger out of words and still leaves a person one may ask how they are."""


def numbers(talk: Talk, kind: Danger, *, both: bool = False) -> None:
    """The crisis text of a kind, numbers from the places; a system notice, so it may be said under a person.

    ``both``: in both languages.
    """
    phone = talk.work.runtime.content.facts.phone
    wanted = {
        "danger": {"danger": "emergency", "police": "police"},
        "violence": {"danger": "emergency", "violence": "violence_line"},
        "suicide": {"danger": "emergency", "suicide": "suicide_line"},
        "child": {"danger": "emergency", "child": "child_line"},
    }[kind]
    speak(
        talk,
        f"system-crisis-{kind}",
        {name: phone(line) for name, line in wanted.items()},
        notice="crisis",
        bare=() if talk.case is not None or kind == "danger" else ("person",),
        both=both,
    )


def danger_pressed(talk: Talk) -> None:
    """``Danger now``: under a person the numbers (once in 12 hours), the case to the top; else the danger flow."""
    if talk.owned:
        _to_the_top(talk, "danger")
        return
    numbers(talk, "danger")
    _mark(talk)
    start_flow(talk, "danger", "what")


def danger_heard(talk: Talk, kind: Danger, words: str = "") -> None:
    """A word of danger in free text: the numbers at once, the case to the top; no question in between.

    In both languages where the ``words`` are not plainly of the talk's own.
    """
    both = _in_another_language(talk, words)
    if talk.owned:
        _to_the_top(talk, kind, both=both)
        return
    numbers(talk, kind, both=both)
    _mark(talk)


def gently(talk: Talk, words: str) -> None:
    """Words of danger that are denied, or of something long past, raise no alarm: they are asked about kindly."""
    at = talk.session.at if talk.session is not None else None
    if at is not None and at.flow == "danger":
        return
    if any(finding.excused_by in CALMED for finding in explain(words)):
        speak(talk, "system-crisis-gentle", bare=("danger",))


def _in_another_language(talk: Talk, words: str) -> bool:
    if not words.strip():
        return False
    try:
        return talk.work.runtime.content.hearing.understand(words).language != talk.language
    except Exception as error:  # noqa: BLE001 - the numbers wait for nothing that can fail
        log.error("language not told", error=type(error).__name__)
        return True


def _to_the_top(talk: Talk, kind: Danger, *, both: bool = False) -> None:
    if not recent_crisis(talk):
        numbers(talk, kind, both=both)
    _mark(talk)


def _mark(talk: Talk) -> None:
    if not (talk.owned and recent_crisis(talk)):
        talk.set(crisis_notice_at=talk.work.now)
    raise_priority(talk, DANGER)
    talk.work.hint(EVERY_CASE)
    talk.work.hint("danger")
