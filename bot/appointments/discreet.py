"""An appointment where others may read: weekday, date and time; the place only where the citizen chose so."""

from __future__ import annotations

import datetime as dt

from bot.appointments.say import PREFIX, Act
from bot.effects.speak import text_part
from bot.ports import ChoicePart, NoticePart, Outbound, Part, PlacePart, TextPart
from bot.runtime import Work

INSTEAD = {
    "agreed": "appointment-discreet-agreed",
    "moved": "appointment-discreet-moved",
    "reminder": "reminder-discreet",
}
REST = "reminder-rest"
"""Stands before the link to what stayed behind."""
WHERE = "appointment-where"
KEPT = ("appointment-greenland-time",)


def when_alone(work: Work, message: Outbound) -> tuple[Part, ...] | None:
    """The parts that may leave of a message about an appointment; None: it is no such one."""
    main = next((part for part in message.parts if isinstance(part, TextPart)), None)
    act = _act(main.text_id or "") if main is not None else None
    if main is None or act is None:
        return None
    texts = work.runtime.content.texts
    when = dt.datetime.fromisoformat(str(main.vars["when"]))
    shown = texts.render(INSTEAD[act], {"when": when}, message.language)
    kept: list[Part] = [part for part in message.parts if isinstance(part, NoticePart)]
    kept.append(text_part(shown, {"when": str(when)}))
    kept += [part for part in message.parts if _may_leave(part, place=bool(main.vars.get("place")))]
    return (*kept, text_part(texts.render(REST, {}, message.language), {}))


def _act(text_id: str) -> Act | None:
    return next((act for act, begins in PREFIX.items() if text_id.startswith(begins)), None)


def _may_leave(part: Part, *, place: bool) -> bool:
    if isinstance(part, TextPart):
        return part.text_id in KEPT or (place and part.text_id == WHERE)
    return isinstance(part, ChoicePart) or (place and isinstance(part, PlacePart))
