"""A mark that tells an open case page whether to look again, without reading what was said."""

from __future__ import annotations

import hashlib

from bot.cases.access import find_case
from bot.cases.looking import others
from bot.cases.views import StaffMember
from bot.runtime import Work
from storage.appointments import queries as appointments
from storage.cases import queries as cases
from storage.conversations import queries as conversations


def change_mark(work: Work, staff: StaffMember, number: int) -> str:
    """Differs after every message, note, event, change of hands or step of a reminder, and when somebody else comes to
    look or goes. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    seq = owner["change_seq"] if owner is not None else 0
    events = len(cases.events_of(work.conn, row["id"]))
    reminders = appointments.lives(work.conn, row["conversation_id"])
    said = f"{seq}-{events}-{row['state']}-{row['staff_id']}-{reminders}"
    said += "".join(f"-{staff_id}" for staff_id, _ in others(work, staff, row["id"]))
    return hashlib.blake2s(said.encode(), digest_size=8).hexdigest()
