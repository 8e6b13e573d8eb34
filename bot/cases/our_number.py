"""The municipality's own number of a case: sealed, never a CPR number, and for staff alone."""

from __future__ import annotations

import re
import unicodedata
import uuid

from bot.audit import audit
from bot.cases.access import find_case, own_case
from bot.cases.events import record
from bot.cases.pressed import token
from bot.cases.views import StaffMember
from bot.effects.speak import speak
from bot.errors import HelpError
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.cases import our_number as rows
from storage.cases import queries as cases
from storage.conversations import queries as conversations

LONGEST = 60
FAMILY = "our"
TAKE_BACK = "take-back"


def lookup(work: Work, words: str) -> bytes:
    """The keyed hash by which a number is found: capitals, gaps and signs between its letters make no difference."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return work.runtime.vault.lookup("our-number", re.sub(r"[\W_]+", "", folded))


def set_our_number(work: Work, staff: StaffMember, number: int, words: str) -> None:
    """Write the municipality's own number on a case; nothing written takes it away.

    The citizen is told that one was noted, never which. Raises ``HelpError``: ``our-number-cpr``,
    ``our-number-too-long`` (400), and as ``own_case`` does.
    """
    said = " ".join(clean_text(words).split())
    if len(said) > LONGEST:
        raise HelpError("our-number-too-long", 400, most=LONGEST)
    if mask(said)[1]:
        raise HelpError("our-number-cpr", 400)
    talk, row = own_case(work, staff, number)
    if said and not re.search(r"\w", said):
        raise HelpError("bad-request", 400)
    if said == (_opened(talk, row["id"], row["sealed_our_number"]) or ""):
        return
    _write(talk, row["id"], said)
    if said:
        speak(
            talk,
            "handover-number-noted",
            {"organisation": work.runtime.content.organisation_name},
            notice="rights",
            bare=(press := token(FAMILY, row["id"], TAKE_BACK),),
            labels={press: "handover-number-noted.take-back"},
        )
    record(work, row["id"], "our-number", staff.id)
    talk.save()
    audit(work, staff, "case.our-number", f"case:{number}")


def our_number(work: Work, staff: StaffMember, number: int) -> str | None:
    """The number on a case this person may see. Raises ``NotFound``. The page that shows it notes the reading."""
    row = find_case(work, staff, number)
    if row["sealed_our_number"] is None:
        return None
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None:
        return None
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    return key.open(f"our-number:{row['id']}", row["sealed_our_number"]).decode()


def take_back(talk: Talk, case_id: uuid.UUID) -> bool:
    """The citizen wants it gone from their case; whether one was there."""
    if not rows.has_one(talk.work.conn, case_id, talk.id):
        return False
    _write(talk, case_id, "")
    record(talk.work, case_id, "our-number-withdrawn")
    return True


def _write(talk: Talk, case_id: uuid.UUID, said: str) -> None:
    cases.update_case(
        talk.work.conn,
        case_id,
        sealed_our_number=talk.key.seal(f"our-number:{case_id}", said.encode()) if said else None,
        our_number_lookup=lookup(talk.work, said) if said else None,
    )


def _opened(talk: Talk, case_id: uuid.UUID, sealed: bytes | None) -> str | None:
    return talk.key.open(f"our-number:{case_id}", sealed).decode() if sealed is not None else None
