"""Crisis first, whoever owns: numbers in two lines, then a person."""

from __future__ import annotations

import structlog

from bot.cases.events import EVERY_CASE
from bot.cases.open import DANGER, raise_priority, recent_crisis
from bot.effects.apply import start_flow
from bot.effects.labels import labels_of
from bot.effects.speak import speak
from bot.ports import Inbound
from bot.turn.talk import Talk
from bot.understanding.danger import Danger, explain, found_in
from bot.understanding.normalise import normalise

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


def danger_of(talk: Talk, inbound: Inbound) -> Danger | None:
    """The kind of danger that words or a file's name speak of; None when they speak of none.

    What no rule finds and only the vote fears is not danger where it is the very answer that is on offer: "only me" to
    who comes along. Where that answer speaks of danger, the flow goes on from it to what helps.
    """
    for words in (inbound.text, inbound.name):
        finding = found_in(words)
        if finding is not None and not (finding.voted and _is_on_offer(talk, words)):
            return finding.kind
    return None


def _is_on_offer(talk: Talk, words: str) -> bool:
    wait = talk.session.wait if talk.session is not None else None
    if wait is None or talk.owned:
        return False
    offered = {
        normalise(label.text)
        for language in ("da", "kl")
        for label in labels_of(talk, wait.options, language).values()
    }
    return normalise(words) in offered


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
