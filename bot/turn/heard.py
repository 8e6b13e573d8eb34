"""What people wrote in their own words: gone with when it is sure, asked about when it is not, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.appointments.words import LANGUAGES
from bot.effects.apply import open_menu, start_flow
from bot.effects.left import MENU, START
from bot.effects.speak import put, speak, text_part
from bot.hearing.misses import note_miss
from bot.people.who import say_who_helps
from bot.ports import Choice, ChoicePart
from bot.turn.leads import KIND, LEADS, TENDER, Lead
from bot.turn.talk import Talk
from locales.format import ByLanguage

if TYPE_CHECKING:
    from bot.understanding.understood import Understood
    from locales.rendered import Rendered

PRESS = "heard."
"""Pressed: this, the intent that is meant, and the guard of the question it was offered beside."""
OTHER = "other"
LIKELY = 0.6
"""In the middle of something else, what is less likely than this is not asked about: the question goes first."""
MOST = 3
"""Things offered when it is not sure which one is meant."""
SHORT = 6
"""Words at most of a question that is answered beside the person who has the case."""
Run = Callable[[str], None]
"""Does what a standing command does."""


def hear(talk: Talk, text: str, run: Run, again: Callable[[], None]) -> bool:
    """Act on free text that answers no question. False: it was not understood, and nothing has been said.

    ``again`` says the question that waits once more.
    """
    understood = talk.work.runtime.content.hearing.understand(text)
    lead = LEADS.get(understood.intent)
    offered = _offered(talk, understood)
    doubtful = understood.decision == "unsure" and _goes_first(talk, understood.confidence)
    if understood.decision == "sure" and lead is not None:
        if lead.act in KIND:
            _be_kind(talk, lead, again)
            return True
        if _is_there(talk, lead):
            return False
        if not _only_offered(talk, understood, lead) and _may_lead(talk, understood.intent):
            _go(talk, lead, run)
            return True
        offered = [understood.intent, *(name for name in offered if name != understood.intent)][:MOST]
    if understood.decision == "unknown" or doubtful or not offered:
        note_miss(talk, text, understood)
        return False
    _offer(talk, offered)
    return True


def wish_in(talk: Talk, text: str) -> Understood | None:
    """What is understood of the text, if it is something that one can be led to; a greeting and thanks are not."""
    understood = talk.work.runtime.content.hearing.understand(text)
    if understood.decision == "unknown" or understood.crisis is not None:
        return None
    if understood.decision == "sure" and not _may_lead(talk, understood.intent):
        return None
    return understood if _offered(talk, understood) else None


def asks_who_helps(talk: Talk, text: str) -> bool:
    """Whether words are the short question who helps, and nothing else a person must answer."""
    if len(text.split()) > SHORT:
        return False
    understood = talk.work.runtime.content.hearing.understand(text)
    return understood.decision == "sure" and understood.intent == "who_helps_me"


def is_press(press: str) -> bool:
    """Whether a press chooses among what may have been meant."""
    _, _, guard = press.removeprefix(PRESS).partition(".")
    name = name_in(press)
    known = name == OTHER or (name in LEADS and LEADS[name].act not in KIND)
    return press.startswith(PRESS) and known and guard.isascii() and guard.isdecimal()


def name_in(press: str) -> str:
    """The intent of such a press."""
    return press.removeprefix(PRESS).partition(".")[0]


def label_of(press: str) -> str:
    """The text (and attribute) on the button of such a press."""
    name = name_in(press)
    return "system-unsure.other" if name == OTHER else LEADS[name].label


def pressed(talk: Talk, press: str, run: Run, again: Callable[[], None]) -> None:
    """Go where the citizen says. A button from an earlier question changes nothing: the present one is asked again."""
    name, _, guard = press.removeprefix(PRESS).partition(".")
    if int(guard) != _guard(talk):
        speak(talk, "system-old-press")
        again()
    elif name == OTHER and _in_the_middle(talk):
        again()
    elif name == OTHER:
        open_menu(talk)
    else:
        _go(talk, LEADS[name], run)


def _offered(talk: Talk, understood: Understood) -> list[str]:
    likeliest = understood.alternatives[:1]
    names = [name for name in understood.alternatives if name not in TENDER or name in likeliest]
    return [name for name in names if _may_lead(talk, name)][:MOST]


def _may_lead(talk: Talk, intent: str) -> bool:
    lead = LEADS.get(intent)
    if lead is None or lead.act in KIND or _is_there(talk, lead):
        return False
    return not lead.flow or talk.work.runtime.content.library.current(lead.flow) is not None


def _is_there(talk: Talk, lead: Lead) -> bool:
    """Whether the talk is in that flow already: to begin it again would lose the place."""
    inside = {at.flow for at in talk.session.stack} if talk.session is not None else set()
    return lead.flow in inside and lead.step is None and _in_the_middle(talk)


def _only_offered(talk: Talk, understood: Understood, lead: Lead) -> bool:
    """Greenlandic whose examples no reviewer has approved leads to nothing private or binding by itself."""
    language = talk.language if understood.language == "unknown" else understood.language
    if not lead.careful or language == "da":
        return False
    return not talk.work.runtime.content.hearing.is_approved("kl", understood.intent)


def _go(talk: Talk, lead: Lead, run: Run) -> None:
    if lead.act == "who-helps":
        say_who_helps(talk)
        return
    if lead.act:
        run(lead.act)
        return
    what = ByLanguage({language: _label(talk, lead.label, language).text for language in LANGUAGES})
    talk.came_from = _in_the_middle(talk)
    speak(talk, "system-understood", {"what": what}, bare=() if talk.came_from else ("menu",))
    start_flow(talk, lead.flow, lead.step)


def _offer(talk: Talk, names: list[str]) -> None:
    """Up to three things it may be, something else, and a person."""
    rendered = talk.work.runtime.content.texts.render("system-unsure", {}, talk.language)
    guard = _guard(talk)
    choices = [
        _choice(talk, f"{PRESS}{name}.{guard}", label)
        for name, label in [*((name, LEADS[name].label) for name in names), (OTHER, "system-unsure.other")]
    ]
    if "talk_to_human" not in names and talk.case is None:
        choices.append(_choice(talk, "person", "command-person"))
    put(talk, (text_part(rendered, {}), ChoicePart(tuple(choices))))


def offer_one(talk: Talk, text_id: str, name: str) -> None:
    """Say a text with the way to one thing under it."""
    rendered = talk.work.runtime.content.texts.render(text_id, {}, talk.language)
    choice = _choice(talk, f"{PRESS}{name}.{_guard(talk)}", LEADS[name].label)
    put(talk, (text_part(rendered, {}), ChoicePart((choice,))))


def _choice(talk: Talk, press: str, label: str) -> Choice:
    shown = _label(talk, label, talk.language)
    return Choice(press=press, value=press, label=shown.text, beneath=shown.beneath and shown.beneath[1])


def _label(talk: Talk, label: str, language: str | None) -> Rendered:
    text_id, _, attribute = label.partition(".")
    return talk.work.runtime.content.texts.render(text_id, {}, language, variant=attribute)


def _be_kind(talk: Talk, lead: Lead, again: Callable[[], None]) -> None:
    """Thanks get no question; who greets is told what can be asked, or asked again what was."""
    if lead.act == "thanks":
        speak(talk, "system-thanks", bare=("menu",))
        return
    speak(talk, "system-hello")
    if _in_the_middle(talk):
        again()
    else:
        open_menu(talk)


def _guard(talk: Talk) -> int:
    wait = talk.session.wait if talk.session is not None else None
    return wait.guard if wait is not None else 0


def _goes_first(talk: Talk, confidence: float) -> bool:
    """Whether the question that waits is asked again rather than what else may have been meant."""
    wait = talk.session.wait if talk.session is not None else None
    return wait is not None and _in_the_middle(talk) and (wait.kind != "choice" or confidence < LIKELY)


def _in_the_middle(talk: Talk) -> bool:
    """Whether there is something to come back to: a question that is not the menu's, nor one for people."""
    session = talk.session
    at = session.at if session is not None else None
    return (
        session is not None
        and session.wait is not None
        and session.wait.kind != "handover"
        and at is not None
        and (at.flow, at.step) != (START, MENU)
    )
