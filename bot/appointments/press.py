"""The presses under a reminder and under the question whether a duty was said clearly.

They belong to no wait of a session: they work whoever owns and however old they are. Letters, not digits: ten digits
of chance that look like a CPR number would be masked on their way back. Whose they are is seen from the conversation
they come in, so a forged one finds nothing.
"""

from __future__ import annotations

import uuid

import msgspec

REMINDER, CHECK = "rem", "chk"
HOWS = ("seen", "coming", "another-time", "cannot-come")
PLACES = ("a", "b", "c", "not-sure")
"""Of the answers to a check, in the order of its buttons."""
_LETTERS = str.maketrans("0123456789", "ghijklmnop")
_DIGITS = str.maketrans("ghijklmnop", "0123456789")


class Press(msgspec.Struct, frozen=True):
    """A press read: a reminder's id and an answer, or (``check``) the same with the place of a button."""

    check: bool
    reminder_id: uuid.UUID
    value: str


def token(reminder_id: uuid.UUID, how: str) -> str:
    """The press of an answer to a reminder; at most 64 bytes."""
    return f"{REMINDER}.{reminder_id.hex.translate(_LETTERS)}.{how}"


def check_token(reminder_id: uuid.UUID, place: str) -> str:
    """The press of an answer to a check; ``reminder_id`` names the reminder whose answer led to it."""
    return f"{CHECK}.{reminder_id.hex.translate(_LETTERS)}.{place}"


def read(press: str) -> Press | None:
    """A press of this family; None for any other."""
    family, _, rest = press.partition(".")
    letters, _, value = rest.partition(".")
    known = {REMINDER: HOWS, CHECK: PLACES}.get(family, ())
    if value not in known or len(letters) != 32:
        return None
    try:
        reminder_id = uuid.UUID(hex=letters.translate(_DIGITS))
    except ValueError:
        return None
    return Press(family == CHECK, reminder_id, value)
