"""Whether an appointment came to anything: asked kindly once the morning after, or noted by staff; never why.

Nobody is blamed and nothing is threatened: each answer is as good as the others, and no answer is an answer too.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import cast

from sqlalchemy import RowMapping

from bot.appointments.say import line, tell
from bot.appointments.staff import tell_staff
from bot.appointments.words import moment_of
from bot.audit import audit
from bot.cases.access import emptied, lock_case
from bot.cases.events import record
from bot.cases.pressed import token
from bot.cases.views import StaffMember
from bot.effects.speak import put, text_part
from bot.errors import HelpError, NotFound
from bot.ports import Choice, ChoicePart, Language, NoticePart, Part
from bot.runtime import Work
from bot.turn.talk import Talk
from locales.rendered import Rendered
from storage.appointments import queries as rows

HELD = ("kept", "moved", "missed", "called-off")
"""What may have become of it; that the place called it off is for staff to know."""
ANSWERS = ("kept", "moved", "missed", "later")
FAMILY = "hld"
"""The presses of the question; ``bot.cases.press_held`` takes them."""
ASK = "appointment-held-ask"
NOTICE = "held"
"""No browser is woken for it."""
SETTLED = dt.timedelta(days=7)
"""How long after its time an appointment may be answered for; then it is counted as it stands."""


def ask_held(talk: Talk, appointment: RowMapping) -> None:
    """Ask, as a notice: whatever else is talked about goes on beside it."""
    when = moment_of(appointment)
    rendered = _rendered(talk, appointment, ANSWERS)
    parts: list[Part] = [NoticePart(NOTICE), text_part(rendered, {"when": str(when)})]
    if appointment["zone"] != "Europe/Copenhagen":
        parts.append(line(talk, "appointment-greenland-time"))
    buttons = tuple(
        Choice(
            press=token(FAMILY, appointment["id"], choice.value),
            value=choice.value,
            label=choice.label,
            beneath=choice.beneath,
        )
        for choice in rendered.choices
    )
    put(talk, (*parts, ChoicePart(buttons)), notice=NOTICE)


def held_label(talk: Talk, appointment_id: uuid.UUID, value: str) -> tuple[str, Language | None]:
    """The words on one of its buttons, and their language; a strange one has none."""
    appointment = rows.one(talk.work.conn, talk.id, appointment_id)
    if appointment is None or value not in ANSWERS:
        return "…", None
    rendered = _rendered(talk, appointment, (value,))
    return rendered.choices[0].label, cast("Language", rendered.language)


def _rendered(talk: Talk, appointment: RowMapping, answers: tuple[str, ...]) -> Rendered:
    when = {"when": moment_of(appointment)}
    return talk.work.runtime.content.texts.render(ASK, when, talk.language, options=answers)


def take_held(talk: Talk, appointment_id: uuid.UUID, value: str) -> None:
    """The citizen's word, thanked alike whichever it is; the last one counts until the appointment is settled.

    A strange press finds nothing; one of an appointment that has another time now, or is settled, changes nothing.
    """
    work = talk.work
    row = rows.one(work.conn, talk.id, appointment_id)
    if row is None or value not in ANSWERS:
        return
    if value == "later":
        tell(talk, "appointment-held-later")
        return
    if row["state"] != "agreed" or not row["starts_at"] <= work.now < row["starts_at"] + SETTLED:
        tell(talk, "case-answer-old")
        return
    if row["held"] != value:
        rows.update_appointment(work.conn, row["id"], held=value, held_at=work.now, held_by_id=None)
    told = False
    if talk.case is not None and talk.case.id == row["case_id"]:
        told = True
        if row["held"] != value:
            tell_staff(talk, f"held-{value}", owes=value == "missed")
    if value == "kept":
        tell(talk, "case-answer-kept")
    else:
        end = "-told" if told else ""
        tell(talk, f"appointment-held-{value}{end}", bare=() if told or talk.owned else ("person",))


def note_held(
    work: Work, staff: StaffMember, number: int, appointment_id: uuid.UUID, held: str | None
) -> None:
    """Staff write down what became of a case's appointment once its time has come; None takes it back.

    Also of a closed case. The citizen reads nothing of it. Raises ``NotFound`` for none of this case, and
    ``HelpError``: ``bad-request`` (400) for another word, ``not-begun-yet`` and ``appointment-gone`` (409).
    """
    if held not in (None, *HELD):
        raise HelpError("bad-request", 400)
    talk, case = lock_case(work, staff, number)
    row = rows.one(work.conn, talk.id, appointment_id)
    if row is None or row["case_id"] != case["id"] or emptied(case):
        raise NotFound
    if row["state"] != "agreed":
        raise HelpError("appointment-gone", 409)
    if row["starts_at"] > work.now:
        raise HelpError("not-begun-yet", 409)
    if row["held"] == held:
        return
    said = {"held": held, "held_at": work.now if held else None, "held_by_id": staff.id if held else None}
    rows.update_appointment(work.conn, row["id"], **said)
    record(work, case["id"], f"appointment-noted-{held or 'unknown'}", staff.id)
    talk.save()
    about = {"appointment": str(appointment_id), "held": held}
    audit(work, staff, "appointment.held", f"case:{number}", after=about)
