"""Who wishes for treatment now, in their own words: their case is as urgent as by the button of the flow."""

from __future__ import annotations

import datetime as dt
import re

from bot.ports import TextPart
from bot.turn.talk import PARTS, Talk
from bot.understanding.normalise import normalise
from bot.understanding.refusal import refuses
from storage.conversations import queries as conversations

TOPIC = "treatment"
"""The topic of who wishes for treatment now: before everything else that is urgent, and no danger."""
WIDE = frozenset({"start", "alcohol", "health"})
"""Topics under which such a wish may stand; another keeps its own, for who works on it."""
INTENT = "alcohol_drugs"
RECENT = dt.timedelta(hours=12)
LOOKED_AT = 30
_NAMED = re.compile(
    r"\b(alkohol|stof|misbrugs|døgn|ambulant )?behandling|\bafrus|\bafvænning|\bafgiftning|\bantabus|\w*katsorsa[ar]"
)


def wishes_treatment(talk: Talk, words: str) -> bool:
    """Whether words plainly wish for treatment. In doubt no: then the case is as urgent as what was chosen."""
    if _NAMED.search(normalise(words)) is None or refuses(words, INTENT):
        return False
    understood = talk.work.runtime.content.hearing.understand(words)
    return understood.decision == "sure" and understood.intent == INTENT


def wished_lately(talk: Talk) -> bool:
    """Whether the citizen wished for it in this talk within half a day."""
    for row in conversations.talk(talk.work.conn, talk.id, LOOKED_AT):
        if row["sender"] != "me" or talk.work.now - row["created_at"] > RECENT:
            continue
        parts = PARTS.decode(talk.key.open(f"message:{row['id']}", row["sealed_parts"]))
        if any(isinstance(part, TextPart) and wishes_treatment(talk, part.text) for part in parts):
            return True
    return False
