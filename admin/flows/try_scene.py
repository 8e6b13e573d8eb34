"""What a form of the simulator says: the scene, the lines, and what is done next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from admin.forms import Form
from bot.clock import COPENHAGEN
from bot.errors import HelpError
from bot.simulator.scene import CHANNELS, Scene, read_scene
from bot.simulator.script import Line, ScriptFault, check_script, read_line, read_script
from bot.simulator.talks import Talked

LANGUAGES = ("kl", "da")
LINES = ("press", "say", "locale", "advance")
MORNING = dt.time(9)


def scene_asked(asked: Mapping[str, str], now: dt.datetime) -> Scene:
    """The scene of the page's address; what makes no sense is as if it had not been given."""
    language, channel = asked.get("language", ""), asked.get("channel", "")
    return Scene(
        at=_instant(asked.get("at", ""), now),
        language="kl" if language == "kl" else "da",
        channel="telegram" if channel == CHANNELS[1] else "web",
        city=_word(asked.get("city", "")),
        step=_word(asked.get("step", "")),
    )


def given(form: Form) -> tuple[Scene, tuple[Line, ...]]:
    """The talk that a form goes on with. Raises ``try-script`` and ``try-long``."""
    return read_scene(form.secret("scene")), read_script(form.secret("script") or "[]")


def line_of(form: Form) -> Line:
    """The line that a form plays. Raises ``try-script``; ``try-empty`` for words that are none."""
    fields: dict[str, Any] = {name: form.text(name) for name in LINES if form.text(name).strip()}
    if form.text("handback"):
        fields["handback"] = True
    if not fields:
        raise HelpError("try-empty" if "say" in form.names() else "try-script", 400)
    try:
        return check_script([read_line(msgspec.json.encode(fields))])[0]
    except ScriptFault:
        raise HelpError("try-script", 400) from None


def from_here(talked: Talked, flow: str) -> Scene:
    """A scene that begins where a talk stands. Raises ``try-elsewhere`` where that is in another flow or nowhere."""
    last = talked.last
    if last.flow != flow or last.step is None:
        raise HelpError("try-elsewhere", 409)
    return msgspec.structs.replace(talked.scene, at=talked.at, step=last.step, answers=talked.answers)


def to_morning(at: dt.datetime) -> str:
    """How long it is until tomorrow at nine, as a line says it."""
    local = at.astimezone(COPENHAGEN)
    morning = dt.datetime.combine(local.date() + dt.timedelta(days=1), MORNING, COPENHAGEN)
    return f"PT{int((morning.astimezone(dt.UTC) - at).total_seconds())}S"


def wall_value(at: dt.datetime) -> str:
    """An instant as the browser's field for day and time has it."""
    return at.astimezone(COPENHAGEN).strftime("%Y-%m-%dT%H:%M")


def pressed_words(line: Line, before: Sequence[Any]) -> str:
    """The label on the button that was pressed, as it was offered; else its value."""
    for exchange in reversed(before):
        for message in reversed(exchange.played.messages):
            for choice in message.choices:
                if line.press in (choice.value, choice.press):
                    return str(choice.label)
    return line.press or ""


def _instant(words: str, now: dt.datetime) -> dt.datetime:
    try:
        at = dt.datetime.fromisoformat(words)
        at = (at if at.tzinfo else at.replace(tzinfo=COPENHAGEN)).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return now.replace(second=0, microsecond=0)
    return at if 2000 < at.year < 2100 else now.replace(second=0, microsecond=0)


def _word(words: str) -> str:
    return words if words.replace("-", "").replace("_", "").isalnum() and len(words) <= 80 else ""
