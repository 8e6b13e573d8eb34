"""What staff do with cases. Each is one transaction through the conversation's lock, and written in the audit."""

from __future__ import annotations

from bot.cases.answer import answer, preview
from bot.cases.claim import claim
from bot.cases.closing import close_case
from bot.cases.handback import hand_back
from bot.cases.interpreter import set_interpreter
from bot.cases.notes import add_note
from bot.cases.putoff import snooze
from bot.cases.reading import access_case, counts, queue
from bot.cases.transfer import transfer

__all__ = [
    "access_case",
    "add_note",
    "answer",
    "claim",
    "close_case",
    "counts",
    "hand_back",
    "preview",
    "queue",
    "set_interpreter",
    "snooze",
    "transfer",
]
