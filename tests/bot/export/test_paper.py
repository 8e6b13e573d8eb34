"""The journal on paper: nothing is lost on the way from JSON to PDF, however long and however written."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import re
import uuid

import pytest
from pypdf import PdfReader

from bot.export.desk import Exported
from bot.export.glyphs import printable
from bot.export.journal import Attachment, Head, Journal, Message, Words, as_json
from bot.export.paper import as_pdf

AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
SAID = (
    "Jeg bor på Ærø nu, og æblerne er røde. Må jeg få hjælp?",
    "Nunaqarfimmiittarpugut, illuaqqamiilluta inuunitsinni tamani.",
    "Tak 😀 👍🏽 ❤️ 🧡 👨‍👩‍👧 20 €",
    "A" * 400,
    "linje et\nlinje to\n\n\tlinje tre",
    "<b>ikke fed</b> **heller ikke** {nb} %s",
)


def message(number: int, text: str) -> Message:
    return Message(
        id=uuid.UUID(int=number),
        number=number,
        at=AT + dt.timedelta(minutes=number),
        sender="me" if number % 2 else "bot",
        state="sent",
        words=(Words(text=text, danish=f"Dansk {number}"),) if number % 3 == 0 else (Words(text=text),),
    )


def exported(messages: tuple[Message, ...]) -> Exported:
    journal = Journal(
        organisation="Eksempel Kommune",
        internal=False,
        case=Head(
            number=7, state="taken", opened_at=AT, closed_at=None, outcome=None, topic="housing", city="aalborg",
            language="kl", interpreter="west", team=None, staff=None,
        ),
        wish=SAID[0], wish_danish=None, card=(), messages=messages, appointments=(), events=(),
    )  # fmt: skip
    content = as_json(journal)
    return Exported(journal=journal, json=content, sha256=hashlib.sha256(content).hexdigest(), at=AT, days=30)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_five_hundred_messages_stand_there_in_order_with_page_numbers() -> None:
    messages = tuple(message(n, f"{n}: {SAID[n % len(SAID)]}") for n in range(1, 501))
    reader = PdfReader(io.BytesIO(as_pdf(exported(messages), "da")))
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) > 20
    title = "Journal for sag 7"
    bodies = []
    for number, page in enumerate(pages, 1):
        lines = page.strip().splitlines()
        foot = f"{number} / {len(pages)}"
        assert foot in (lines[0], lines[-1]), lines[-3:]
        lines.remove(foot)
        if number > 1:
            assert lines[0] == title
            del lines[0]
        bodies.append("".join(lines))
    text, at = squeezed("".join(bodies)), 0
    for each in messages:
        at = text.index(squeezed(printable(each.words[0].text)), at) + 1
        if each.words[0].danish:
            at = text.index(squeezed(each.words[0].danish), at) + 1
    assert reader.metadata is not None
    assert reader.metadata.title == title
    assert reader.root_object["/Lang"] == "da"


def test_an_attachment_is_named_by_its_hash_and_a_lost_one_is_said() -> None:
    digest = hashlib.sha256(b"billede").hexdigest()
    there = Attachment(
        id=uuid.UUID(int=5), kind="photo", content_type="image/jpeg", size=2048, sha256=digest, about="Brevet"
    )
    lost = Attachment(id=uuid.UUID(int=6), kind="voice", state="lost")
    carried = Message(
        id=uuid.UUID(int=1), number=1, at=AT, sender="me", state="received", attachments=(there, lost)
    )
    text = squeezed(PdfReader(io.BytesIO(as_pdf(exported((carried,)), "en"))).pages[0].extract_text())
    assert f"image/jpeg·2kB·BrevetSHA-256{digest}" in text
    assert "Attachment(voice)thatdidnotarrive" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ærø ĸ ĸ ŋ", "Ærø ĸ ĸ ŋ"),
        ("🧡", "[orange heart]"),
        ("a\u200db\u0000c\ufe0f", "abc"),
        ("\U000e0041", ""),
        ("hej\r\ndu", "hej\ndu"),
    ],
)
def test_what_the_font_lacks_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown
