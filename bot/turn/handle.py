"""What a turn does with the oldest thing a citizen did: one order, always the same."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from functools import partial
from typing import cast

import msgspec

from bot.cases import ask_first
from bot.cases.after_words import came_back, say_reopened
from bot.cases.leave import return_to_flow, withdraw
from bot.cases.open import NORMAL, keep_words, open_case, urgency
from bot.cases.owe import owe_answer
from bot.effects.acts import erase_all, finish, stop, use_language
from bot.effects.apply import open_menu, resume, start_flow
from bot.effects.labels import chosen_label
from bot.effects.left import START, left_half_way
from bot.effects.speak import speak
from bot.meeting.codes import say_code
from bot.people.who import say_who_helps
from bot.ports import Inbound, Language, Part, PressPart, TextPart
from bot.privacy.cpr import MASK
from bot.receive import Stored
from bot.timers.plan import renew_retention
from bot.turn import first, heard, meanwhile, sent
from bot.turn.commands import BARE, RIGHTS, typed_command
from bot.turn.crisis import danger_heard, danger_of, danger_pressed, gently
from bot.turn.meant import choice_named, said, say_several
from bot.turn.talk import InboxRow, Talk
from bot.understanding.danger import Danger, danger_in
from flows.branch import branch_priority
from flows.inputs import Back, Help, Input, Pressed, Repeat, Skip
from storage.flows import sessions
from storage.inbox import queries as inbox
from storage.vault import Unreadable

LABELS = {
    "language-kl": "system-choose-language.kl",
    "language-da": "system-choose-language.da",
    "delete-all": "privacy-confirm.erase",
    "keep-all": "privacy-confirm.keep",
}
"""Where the words on the buttons of the service's own questions stand."""
AWAY = dt.timedelta(hours=20)
"""After a silence this long the citizen is welcomed back."""


def handle(talk: Talk, row: InboxRow) -> None:
    """Take one thing the citizen did: keep it, act on it, and close its row."""
    stored = talk.open_inbox(row)
    away = talk.heard_at is not None and row.received_at - talk.heard_at > AWAY
    talk.set(reply_address_id=row.address_id, heard_at=row.received_at)
    if away:
        renew_retention(talk.work, talk.id, talk.citizen_id, row.received_at)
    talk.reply_channel = row.channel
    if talk.session is not None:
        # What was asked in a revision that has been replaced is still read in it.
        talk.work.runtime.content.need(talk.work.conn, talk.session)
    command = _command(talk, stored.inbound)
    message_id = _keep(talk, stored.inbound, command, row)
    words = command is None and talk.case is None and stored.inbound.kind in ("text", "media")
    reopened = words and came_back(talk, stored.inbound)
    if message_id is not None and stored.inbound.kind == "media":
        sent.take_up(talk, stored.inbound, message_id, row)
    _decide(talk, row, stored, command, away=away)
    if reopened:
        say_reopened(talk)
    inbox.mark_handled(talk.work.conn, row.arrival, talk.work.now)


def apologise(talk: Talk) -> None:
    """What is said when the oldest thing cannot be handled: the numbers where it speaks of danger, else a kind text."""
    kind = _danger(talk)
    if kind is not None:
        danger_heard(talk, kind)
    elif not talk.owned:
        speak(talk, "system-error", bare=("person", "menu"))


def _danger(talk: Talk) -> Danger | None:
    try:
        inbound = talk.open_inbox(talk.inbox).inbound if talk.inbox is not None else None
    except (Unreadable, msgspec.MsgspecError):
        inbound = None
    if inbound is None:
        return None
    if _command(talk, inbound) == "danger":
        return "danger"
    return danger_in(inbound.text) or danger_in(inbound.name)


def _command(talk: Talk, inbound: Inbound) -> str | None:
    if inbound.kind == "press":
        named = inbound.press in BARE or sent.is_command(inbound.press) or heard.is_press(inbound.press)
        return inbound.press if named else None
    if inbound.kind == "text":
        typed = typed_command(talk.work.runtime.content.texts, inbound.text)
        # Who waits for a person already is telling what they want, not asking for one again.
        return None if typed == "person" and talk.waiting else typed
    return None


def _keep(talk: Talk, inbound: Inbound, command: str | None, row: InboxRow) -> uuid.UUID | None:
    """The citizen's own words, or the words on the button they pressed, become a message of the talk; its id."""
    if inbound.kind == "begin":
        return None
    words, words_language = sent.shown_words(talk, inbound)
    parts: tuple[Part, ...] = (TextPart(text=words, lang=words_language),)
    if inbound.kind == "press":
        value = command or _chosen(talk, inbound.press) or ""
        if (shown := sent.shown_press(talk, value)) is not None:
            value, label, language = shown
        else:
            label, language = _pressed_label(talk, value, standing=command is not None)
        parts = (TextPart(text=label, lang=language), PressPart(value))
    return talk.say("me", parts, client_id=inbound.client_id, at=row.received_at)


def _pressed_label(talk: Talk, value: str, *, standing: bool) -> tuple[str, Language | None]:
    content = talk.work.runtime.content
    session = talk.session
    if not value:
        return "…", None
    if standing:
        own = f"command-{value}"
        if sent.is_command(value) or heard.is_press(value):
            own = (sent if sent.is_command(value) else heard).label_of(value)
        text_id, _, attribute = LABELS.get(value, own).partition(".")
        rendered = content.texts.render(text_id, {}, talk.language, variant=attribute)
        return rendered.text, cast("Language", rendered.language)
    if session is None or session.at is None:
        return value, None
    shown = chosen_label(talk, value, talk.language)
    return shown.text, cast("Language", shown.language)


def _chosen(talk: Talk, token: str) -> str | None:
    """The value behind a press, if it belongs to the present wait; an old or forged one has none."""
    wait = talk.session.wait if talk.session is not None else None
    if wait is None:
        return None
    return next((value for value in wait.options if talk.token(wait.guard, value) == token), None)


def _decide(talk: Talk, row: InboxRow, stored: Stored, command: str | None, *, away: bool) -> None:
    inbound = stored.inbound
    danger = danger_of(talk, inbound)
    if command == "danger":
        owe_answer(talk)
        danger_pressed(talk)
    elif danger is not None:
        keep_words(talk, inbound.text)
        owe_answer(talk)
        danger_heard(talk, danger, inbound.text or inbound.name)
        sent.say_masked(talk, stored)
    elif command is not None and sent.is_command(command):
        sent.go(talk, command, row)
    elif not talk.owned and inbound.kind == "text" and ask_first.taken(talk, inbound.text, command):
        sent.say_masked(talk, stored)
    elif command in RIGHTS or command in ("language-kl", "language-da", "delete-all", "keep-all"):
        _right(talk, command)
    elif talk.owned and command == "meeting-code":
        say_code(talk)
    elif talk.owned:
        keep_words(talk, inbound.text)
        owe_answer(talk)
        sent.say_masked(talk, stored)
        if inbound.kind == "media" and inbound.sent:
            sent.media(talk, inbound)
        if inbound.kind == "text" and heard.asks_who_helps(talk, inbound.text):
            say_who_helps(talk)
    elif inbound.kind == "begin":
        _begin(talk, inbound.language)
    else:
        _bot_owns(talk, stored, command, away=away)


def _begin(talk: Talk, language: Language | None) -> None:
    if language is None:
        ask_language(talk)
        return
    talk.set(language=language)
    start_flow(talk, START)


def ask_language(talk: Talk, words: str = "") -> None:
    """Which language? The two stand by their own names, neither first chosen.

    Before the first choice a messenger's citizen has seen no page, so who is speaking is said here; then, where the
    ``words`` they wrote state a wish, that it was read.
    """
    if talk.language is None and talk.session is None and talk.reply_channel != "web" and not talk.owned:
        speak(talk, "telegram-hello")
    if first.is_new(talk) and words:
        first.say_read(talk, words)
    speak(
        talk,
        "system-choose-language",
        bare=("language-kl", "language-da"),
        labels=LABELS,
        notice="rights" if talk.owned else None,
    )


def _right(talk: Talk, command: str) -> None:
    if command == "stop":
        stop(talk)
    elif command == "finish":
        finish(talk)
    elif command == "delete":
        _ask_delete(talk)
    elif command == "delete-all":
        erase_all(talk)
    elif command == "keep-all":
        speak(talk, "privacy-kept-on", notice="rights" if talk.owned else None)
    elif command == "language":
        ask_language(talk)
    else:
        _switch(talk, "kl" if command == "language-kl" else "da")


def _ask_delete(talk: Talk) -> None:
    speak(
        talk,
        "privacy-confirm",
        bare=("delete-all", "keep-all"),
        labels=LABELS,
        notice="rights" if talk.owned else None,
    )


def _switch(talk: Talk, language: Language) -> None:
    """Another language, without losing one's place: the present question is said again in it."""
    if first.begins(talk):
        talk.set(language=language)
        first.begin(talk, partial(_do, talk))
        return
    use_language(talk, language)
    if not talk.owned and talk.session is not None and not talk.session.ended:
        resume(talk, Repeat())


def _bot_owns(talk: Talk, stored: Stored, command: str | None, *, away: bool) -> None:
    sent.say_masked(talk, stored)
    if away:
        forgotten = talk.session is None and talk.case is None
        speak(talk, "system-welcome-forgotten" if forgotten else "system-welcome-back")
    if stored.too_long or stored.unreadable:
        speak(talk, "system-too-long" if stored.too_long else "system-unreadable")
        keep_words(talk, stored.inbound.text)
        _again(talk, stored.inbound.text)
    elif stored.masked and not stored.inbound.text.replace(MASK, "").strip():
        _again(talk)
    elif command is not None and heard.is_press(command):
        heard.pressed(talk, command, partial(_do, talk), partial(_again, talk))
    elif command in _CASE and not _is_answer(talk, stored.inbound):
        _CASE[command](talk)
    elif stored.inbound.kind == "press" and command is None:
        value = _chosen(talk, stored.inbound.press)
        wait = talk.session.wait if talk.session is not None else None
        resume(talk, Pressed(value or "", wait.guard if wait is not None and value else -1))
    elif command in _NAVIGATION and not _is_answer(talk, stored.inbound):
        _NAVIGATION[command](talk)
    elif stored.inbound.kind == "edited":
        # It stands in the talk as it is now; what it once answered is not asked again.
        keep_words(talk, stored.inbound.text)
    elif stored.inbound.kind == "media" and stored.inbound.sent:
        sent.media(talk, stored.inbound)
        if first.is_new(talk):
            ask_language(talk, stored.inbound.text)
        elif talk.taken_up:
            _again(talk)
    elif stored.inbound.kind == "media":
        _words_beside(talk, stored.inbound.text)
    else:
        _said(talk, stored.inbound.text)


def _is_answer(talk: Talk, inbound: Inbound) -> bool:
    """Whether typed words name a choice of the waiting question; that comes before a command of the same words."""
    return inbound.kind == "text" and choice_named(talk, inbound.text) is not None


def _said(talk: Talk, text: str) -> None:
    wait = talk.session.wait if talk.session is not None else None
    if talk.case is not None and (wait is None or wait.kind == "handover"):
        meanwhile.keep_and_offer(talk, text)
        return
    keep_words(talk, text)
    if first.is_new(talk) and not talk.session_broken:
        ask_language(talk, text)
        return
    gently(talk, text)
    if wait is not None:
        meant = said(talk, text)
        resume(talk, meant, instead=lambda: say_several(talk, meant) or _hear(talk, text))
    elif talk.session_broken:
        # What was asked cannot be read any more; that is said before anything else.
        resume(talk, said(talk, text))
    elif not _hear(talk, text):
        speak(talk, "system-not-understood", bare=("person",))
        open_menu(talk)


def _hear(talk: Talk, text: str) -> bool:
    return heard.hear(talk, text, partial(_do, talk), partial(_again, talk))


def _do(talk: Talk, command: str) -> None:
    """What a standing command does, asked for in one's own words."""
    if command in RIGHTS:
        _right(talk, command)
    else:
        (_CASE | _NAVIGATION)[command](talk)


def _words_beside(talk: Talk, text: str) -> None:
    """Words that answer no question: kept for whoever helps, or met with the menu."""
    if talk.case is not None:
        keep_words(talk, text)
        speak(talk, "system-case-kept")
    elif talk.session is None:
        open_menu(talk)
    else:
        speak(talk, "system-not-understood", bare=("person",))


def _again(talk: Talk, words: str = "") -> None:
    """Say the question that waits once more; who has not chosen a language yet is asked for it."""
    if first.is_new(talk) and not talk.session_broken:
        ask_language(talk, words)
    elif talk.session is not None and talk.session.wait is not None and talk.session.wait.kind != "handover":
        resume(talk, Repeat())


def _person(talk: Talk) -> None:
    content = talk.work.runtime.content
    at = talk.session.at if talk.session is not None else None
    flow = content.library.at(at.flow, at.revision) if at is not None else None
    priority = urgency(branch_priority(flow, at.step)) if flow is not None and at is not None else NORMAL
    open_case(talk, topic=flow.topic if flow is not None else START, at=at, priority=priority)
    if talk.session is not None and talk.session.wait is not None and talk.session.wait.kind != "handover":
        talk.met(at, "person")
        talk.close_session("paused")


def _navigate(given: Input) -> Callable[[Talk], None]:
    def go(talk: Talk) -> None:
        wait = talk.session.wait if talk.session is not None else None
        if isinstance(given, Back) and talk.session is not None and not talk.session.trail:
            speak(talk, "system-nothing-before")
        if wait is not None and wait.kind == "handover" and not isinstance(given, Back):
            speak(talk, "system-case-status", bare=("withdraw", "menu"))
            return
        resume(talk, given)
        asked = talk.session.wait if talk.session is not None else None
        if isinstance(given, Help) and asked is not None and asked.helps > 1:
            # The simpler words did not help either; the same ones a third time would not.
            speak(talk, "system-help-person", bare=("person",) if talk.case is None else ())

    return go


def _go_on(talk: Talk) -> None:
    # What the menu names is what its button means; without a name, what was left last.
    left = left_half_way(talk)
    row = left.row if left is not None else sessions.latest_paused(talk.work.conn, talk.id)
    if row is None:
        speak(talk, "system-nothing-to-go-on")
        if talk.session is None:
            open_menu(talk)
        else:
            _again(talk)
        return
    talk.take_up(row)
    speak(talk, "system-go-on")
    if talk.session is not None and talk.session.wait is not None and talk.session.wait.kind == "handover":
        if talk.case is None:
            return_to_flow(talk)
        return
    resume(talk, Repeat())


_CASE: dict[str | None, Callable[[Talk], None]] = {
    "person": _person,
    "withdraw": withdraw,
    "meeting-code": say_code,
}
_NAVIGATION: dict[str | None, Callable[[Talk], None]] = {
    "back": _navigate(Back()),
    "repeat": _navigate(Repeat()),
    "not-now": _navigate(Skip()),
    "dont-understand": _navigate(Help()),
    "menu": open_menu,
    "go-on": _go_on,
}
