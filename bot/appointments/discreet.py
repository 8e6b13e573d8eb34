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
ITEM, ITEM_INSTEAD = "reminder-item", "telegram-private-waiting"
"""A reminder of something else says nothing of what; that it was seen can be answered all the same."""
REST = "reminder-rest"
"""Stands before the link to what stayed behind."""
WHERE = "appointment-where"
KEPT = ("appointment-greenland-time", "appointment-new-time-here", "appointment-new-time-told")
"""Lines that say nothing of what it is or where."""


def when_alone(work: Work, message: Outbound) -> tuple[Part, ...] | None:
    """The parts that may leave of an appointment's or a reminder's message; None: it is no such one."""
    main = next((part for part in message.parts if isinstance(part, TextPart)), None)
    if main is not None and main.text_id == ITEM:
        return _instead_of_item(work, message)
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


def _instead_of_item(work: Work, message: Outbound) -> tuple[Part, ...]:
    waiting = text_part(work.runtime.content.texts.render(ITEM_INSTEAD, {}, message.language), {})
    kept = [part for part in message.parts if isinstance(part, NoticePart | ChoicePart)]
    return (*kept, waiting)


def _act(text_id: str) -> Act | None:
    return next((act for act, begins in PREFIX.items() if text_id.startswith(begins)), None)


def _may_leave(part: Part, *, place: bool) -> bool:
    if isinstance(part, TextPart):
        return part.text_id in KEPT or (place and part.text_id == WHERE)
    return isinstance(part, ChoicePart) or (place and isinstance(part, PlacePart))
