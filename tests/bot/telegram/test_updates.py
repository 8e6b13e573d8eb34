"""What Telegram's updates mean to us."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.updates import read
from bot.ports import Inbound
from locales.text_base import shipped
from locales.translator import Translator

TEXTS = Translator(shipped(), strict=True)
CHAT = {"id": 52, "type": "private", "first_name": "Aviaja"}
PERSON = {"id": 52, "is_bot": False, "first_name": "Aviaja"}
FILE = {"file_id": "f", "file_unique_id": "u"}
PHOTO = [{**FILE, "width": 1, "height": 1}]


def message(kind: str = "message", chat: dict[str, Any] | None = None, **content: Any) -> dict[str, Any]:
    """An update with one message."""
    body = {"message_id": 7, "date": 1795334305, "chat": chat or CHAT, "from": PERSON, **content}
    return {"update_id": 91, kind: body}


def inbound(raw: dict[str, Any]) -> Inbound | None:
    """What is stored of an update."""
    arrival = read(raw, TEXTS).arrival
    if arrival is None:
        return None
    assert (arrival.external, arrival.id) == ("52", "91")
    return arrival.inbound


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("hej", Inbound(kind="text", text="hej", origin="7")),
        ("/start", Inbound(kind="begin")),
        ("/start@helper_bot", Inbound(kind="begin")),
        ("/starte", Inbound(kind="text", text="/starte", origin="7")),
        ("/inuk", Inbound(kind="press", press="person")),
        ("/menneske@helper_bot", Inbound(kind="press", press="person")),
        ("/ikke_nu", Inbound(kind="text", text="/ikke nu", origin="7")),
        ("Fare nu", Inbound(kind="press", press="danger")),
        ("Inuk · Menneske", Inbound(kind="press", press="person")),
        ("⋯", Inbound(kind="press", press="ways")),
        ("/", Inbound(kind="text", text="/", origin="7")),
    ],
)
def test_words_commands_and_fixed_buttons(words: str, wanted: Inbound) -> None:
    assert inbound(message(text=words)) == wanted


def test_a_start_carries_its_payload() -> None:
    arrival = read(message(text="/start abc-DEF_1"), TEXTS).arrival
    assert arrival is not None
    assert arrival.payload == "abc-DEF_1"


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        ({"photo": PHOTO}, "photo"),
        ({"voice": {**FILE, "duration": 3}}, "voice"),
        ({"document": {**FILE, "file_name": "brev.pdf"}}, "file"),
        ({"document": {**FILE, "mime_type": "image/png"}}, "image"),
        ({"location": {"latitude": 55.6, "longitude": 12.5}}, "place"),
        ({"contact": {"phone_number": "+4500000000", "first_name": "Aviaja"}}, "contact"),
        (
            {"sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
            "sticker",
        ),
    ],
)  # fmt: skip
def test_media_are_named_and_pictures_and_sounds_can_be_fetched(content: dict[str, Any], sent: str) -> None:
    found = inbound(message(**content))
    name = "brev.pdf" if sent == "file" else ""
    file = "f" if sent in ("photo", "voice", "image") else ""
    assert found == Inbound(kind="media", sent=sent, origin="7", name=name, file=file)


def test_a_caption_is_kept_and_an_edit_is_an_edit() -> None:
    assert inbound(message(photo=PHOTO, caption="se")) == Inbound(
        kind="media", text="se", sent="photo", origin="7", file="f"
    )
    edited = inbound(message("edited_message", text="nyt", edit_date=1795334306))
    assert edited == Inbound(kind="edited", text="nyt", origin="7")


def test_a_press_is_answered_and_its_message_remembered() -> None:
    under = {"message_id": 5, "date": 1795334305, "chat": CHAT}
    query = {"id": "q", "from": PERSON, "message": under, "chat_instance": "c", "data": "2.abc"}
    seen = read({"update_id": 91, "callback_query": query}, TEXTS)
    assert (seen.query, seen.message) == ("q", 5)
    assert seen.arrival is not None
    assert seen.arrival.inbound == Inbound(kind="press", press="2.abc")


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 91},
        {"update_id": 91, "message": {"message_id": "what"}},
        {"update_id": "no number"},
        {"update_id": 91, "poll_answer": {"poll_id": "1"}},
        message(chat={"id": -5, "type": "group", "title": "Eksempel"}, text="hej"),
        message(pinned_message={"message_id": 1, "date": 0, "chat": CHAT}),
        message("edited_message", location={"latitude": 55.6, "longitude": 12.5}),
    ],
)
def test_what_is_none_of_ours_is_passed_over(raw: dict[str, Any]) -> None:
    assert read(raw, TEXTS).arrival is None


def test_a_block_closes_and_a_return_opens() -> None:
    def change(status: str) -> bool | None:
        member = {"user": PERSON, "status": status, **({"until_date": 0} if status == "kicked" else {})}
        old = {"user": PERSON, "status": "member"}
        body = {"chat": CHAT, "from": PERSON, "date": 0, "old_chat_member": old, "new_chat_member": member}
        arrival = read({"update_id": 91, "my_chat_member": body}, TEXTS).arrival
        assert arrival is not None
        return arrival.reachable

    assert change("kicked") is False
    assert change("member") is True
