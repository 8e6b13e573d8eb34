"""Words of somebody who waits for a person: they reach the case, and what can be shown at once is offered beside."""

from __future__ import annotations

from bot.cases import ask_first
from bot.cases.open import keep_words
from bot.effects.speak import speak
from bot.people.who import say_who_helps
from bot.turn import heard
from bot.turn.leads import LEADS
from bot.turn.talk import PARTS, Talk, choices_of
from storage.conversations import queries as conversations

OFFER, OPENED = "system-case-meanwhile", "system-case-write"
LOOKED_AT = 100
"""Messages that are looked through for what was offered since the case was opened."""


def keep_and_offer(talk: Talk, text: str) -> None:
    """Keep the words for whoever helps and say so. What cannot wait for them is offered, each thing once a case.

    Nothing is gone to: the words are written to people, and the promise stands. What is not understood is no miss.
    """
    if ask_first.heard(talk, text):
        return
    keep_words(talk, text)
    wish = heard.wish_in(talk, text)
    lead = LEADS[wish.intent] if wish is not None and wish.decision == "sure" else None
    if wish is not None and lead is not None and lead.soon and _is_new(talk, wish.intent, lead.flow):
        heard.offer_one(talk, OFFER, wish.intent)
        return
    speak(talk, "system-case-kept")
    if lead is not None and lead.act == "who-helps":
        say_who_helps(talk)


def _is_new(talk: Talk, intent: str, flow: str) -> bool:
    """Whether it was not offered yet, and they do not come from there to the case."""
    inside = {at.flow for at in talk.session.stack} if talk.session is not None else set()
    return flow not in inside and intent not in _offered_before(talk)


def _offered_before(talk: Talk) -> set[str]:
    names = set()
    for row in reversed(conversations.talk(talk.work.conn, talk.id, LOOKED_AT)):
        if row["text_id"] == OPENED:
            break
        if row["text_id"] == OFFER:
            given = choices_of(PARTS.decode(talk.key.open(f"message:{row['id']}", row["sealed_parts"])))
            names |= {heard.name_in(choice.press) for choice in (given.choices if given else ())}
    return names
