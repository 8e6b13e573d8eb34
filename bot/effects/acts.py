"""What a flow may have done: erase, finish, stop, remember, language, pace. A closed list, each one small."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import cast

from bot.appointments.plan import replan
from bot.effects.speak import local, speak
from bot.ports import Language
from bot.privacy.erase import erase
from bot.recovery.offer import offer_code
from bot.timers.plan import days_kept, plan_retention
from bot.turn.talk import Talk
from storage.identity import queries as identity
from storage.push import queries as push


def _notice(talk: Talk) -> str | None:
    """Under a person, a right that was used is confirmed as an automatic notice."""
    return "rights" if talk.owned else None


def erase_all(talk: Talk) -> None:
    """Erase everything about the citizen, with a receipt; the owner, if any, is let go."""
    wait = talk.session.wait if talk.session is not None else None
    at = (
        talk.session.at if talk.session is not None and wait is not None and wait.kind != "handover" else None
    )
    erase(talk, keep_language=True)
    talk.met(at, "left")
    plan_retention(talk.work, talk.id, talk.work.now)
    now: dt.datetime = local(talk.work.now)
    speak(
        talk,
        "system-erase-receipt",
        {"date": now.date(), "time": now.time().replace(second=0, microsecond=0)},
    )
    if talk.reply_channel == "telegram":
        # What stands on its own servers is out of our reach.
        speak(talk, "telegram-erase-chat")


def finish(talk: Talk) -> None:
    """Close this address: the token is worth nothing from now on."""
    talk.went_elsewhere()
    if talk.reply_address_id is not None:
        identity.update_address(
            talk.work.conn, talk.reply_address_id, state="finished", last_seen_at=talk.work.now
        )
        push.forget_address(talk.work.conn, talk.reply_address_id)
    speak(talk, "system-finished", notice=_notice(talk))


def stop(talk: Talk) -> None:
    """No more unasked messages: computed reminders are held, those whose time the citizen chose still come."""
    talk.set(stopped=True)
    replan(talk)
    speak(talk, "system-stopped", notice=_notice(talk))


def go_on_messages(talk: Talk) -> None:
    """Unasked messages may come again."""
    talk.set(stopped=False)
    replan(talk)
    speak(talk, "system-messages-again", notice=_notice(talk))


def use_language(talk: Talk, language: Language) -> None:
    """Speak this language from now on."""
    talk.set(language=language)
    speak(talk, "system-language-changed", notice=_notice(talk))


def remember(talk: Talk, level: int) -> None:
    """Keep the talk for the long or the short time."""
    identity.set_citizen(talk.work.conn, talk.citizen_id, retention_level=level)
    plan_retention(talk.work, talk.id, talk.work.now, level)
    said = "system-remembered" if level else "system-forgotten-choice"
    speak(talk, said, {"days": days_kept(talk.work, level)}, notice=_notice(talk))
    if level:
        offer_code(talk)


def pace(talk: Talk, name: str) -> None:
    """How often the bot may write unasked: few, normal, many."""
    talk.set(pace=name)
    replan(talk)
    speak(talk, f"system-pace-{name}", notice=_notice(talk))


_ACTIONS: dict[str, Callable[[Talk], None]] = {
    "erase": erase_all,
    "finish": finish,
    "stop": stop,
    "go-on-messages": go_on_messages,
    "remember": lambda talk: remember(talk, 1),
    "forget": lambda talk: remember(talk, 0),
    "code": offer_code,
}


def act(talk: Talk, action: str) -> None:
    """Carry out an action of a ``do`` step; the flow's check has seen that it is one of the list."""
    kind, _, value = action.partition("-")
    if action in _ACTIONS:
        _ACTIONS[action](talk)
    elif kind == "language":
        use_language(talk, cast("Language", value))
    elif kind == "pace":
        pace(talk, value)
