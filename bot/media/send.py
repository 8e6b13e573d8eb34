"""A photo or a recording from the person who has the case, by the one way in which a person's words go out."""

from __future__ import annotations

from bot.cases.answer import own_words, say_parts
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.media.check import Checked
from bot.media.store import keep
from bot.ports import Part
from bot.privacy.clean import clean_text
from bot.privacy.cpr import mask
from bot.runtime import Work
from bot.turn.talk import Talk
from storage.conversations import media as rows
from storage.conversations import queries as conversations

LONGEST_ALT = 300
"""Characters of what a picture shows, in words."""


def send_media(
    work: Work, staff: StaffMember, number: int, checked: Checked, *, alt: str, text: str = "", key: str
) -> None:
    """Send it, with words before it where there are any. ``alt`` says what it shows to who cannot see it.

    ``key`` makes a repeated press harmless. Raises as ``own_case``, and ``HelpError`` ``alt-missing`` for a picture
    without such words, ``alt-too-long`` (400).
    """
    shown, _ = mask(clean_text(" ".join(alt.split())))
    if not shown and checked.kind == "image":
        raise HelpError("alt-missing")
    if len(shown) > LONGEST_ALT:
        raise HelpError("alt-too-long", longest=LONGEST_ALT)
    sent: list[Talk] = []

    def parts(talk: Talk) -> tuple[Part, ...]:
        if conversations.message_with_key(work.conn, talk.id, f"a:{key}"[:64]) is not None:
            return ()
        sent.append(talk)
        words = own_words(text) if text.strip() else ()
        return (*words, keep(work, talk, checked, staff.id, shown))

    say_parts(work, staff, number, parts, key)
    for talk in sent:
        message_id = conversations.message_with_key(work.conn, talk.id, f"a:{key}"[:64])
        rows.belongs(work.conn, talk.id, staff.id, message_id)
