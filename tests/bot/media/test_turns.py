"""What becomes of a picture in a turn, on both databases: kept for a person, dropped without one, erased."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest

from bot.cases import desk
from bot.errors import NotFound
from bot.history import whole_talk
from bot.media import fetched
from bot.media.check import check
from bot.media.fetched import Wanted
from bot.media.store import KEPT_LOOSE, open_media, take_upload
from bot.messenger.errands import Errand
from bot.player import Player
from bot.ports import Inbound, MediaPart, MessageView
from bot.runtime import Work
from bot.turn.runner import take_turn
from storage.conversations.tables import media, message
from storage.errands.tables import errand
from tests.bot.conftest import Begin
from tests.bot.media import files

PHOTO = check(files.photo())


def sends(citizen: Player, *, turn: bool = True) -> list[MessageView]:
    """The citizen sends a photo from the page; what the talk has anew."""
    citizen.runtime.run(take_upload, citizen.chat, str(uuid.uuid4()), PHOTO)
    while turn and citizen.runtime.run(take_turn, citizen.chat.conversation_id):
        pass
    talk = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
    last = max(at for at, each in enumerate(talk) if each.sender == "me")
    return talk[last:] if turn else []


def parts(messages: list[MessageView]) -> list[MediaPart]:
    return [part for each in messages for part in each.parts if isinstance(part, MediaPart)]


def rows(citizen: Player) -> list[bytes]:
    return citizen.runtime.look(
        lambda work: [row.sealed_content for row in work.conn.execute(media.select())]
    )


def test_a_letter_in_three_photos_is_kept_and_thanked_for_once(begin: Begin) -> None:
    citizen = begin("housing")
    before = sends(citizen)
    assert parts(before) == []
    assert rows(citizen) == []
    citizen.presses("person")
    pages = [sends(citizen) for _ in range(3)]
    assert [len(parts(each)) for each in pages] == [1, 1, 1]
    said = [each.text_id for messages in pages for each in messages if each.sender != "me"]
    assert said.count("media-kept") == 1
    assert all(PHOTO.content not in sealed for sealed in rows(citizen))
    photo = parts(pages[0])[0]
    opened = citizen.runtime.look(open_media, citizen.chat.conversation_id, photo.id)
    assert opened.content == PHOTO.content
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, citizen.somebody(), number)
    taken = sends(citizen)
    assert [(each.sender, len(parts([each]))) for each in taken] == [("me", 1)]
    citizen.presses("delete-all")
    assert rows(citizen) == []
    with pytest.raises(NotFound):
        citizen.runtime.look(open_media, citizen.chat.conversation_id, photo.id)


def test_what_no_turn_took_up_is_dropped_the_next_day(begin: Begin) -> None:
    citizen = begin("start")
    citizen.presses("person")
    sends(citizen, turn=False)
    citizen.runtime.run(lambda work: work.conn.exec_driver_sql("delete from inbox"))
    assert len(rows(citizen)) == 1
    citizen.clock.advance(KEPT_LOOSE + dt.timedelta(minutes=1))
    sends(citizen)
    assert len(rows(citizen)) == 1
    kept = citizen.runtime.look(lambda work: work.conn.execute(media.select()).mappings().one())
    carried = citizen.runtime.look(
        lambda work: work.conn.execute(message.select().where(message.c.id == kept["message_id"])).first()
    )
    assert carried is not None


def test_a_photo_opens_a_case_again_that_was_just_closed(begin: Begin) -> None:
    citizen = begin("housing")
    citizen.presses("person")
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    citizen.runtime.run(desk.claim, citizen.somebody(), number)
    citizen.runtime.run(desk.close_case, citizen.somebody(), number, "helped")
    assert len(parts(sends(citizen))) == 1
    assert citizen.runtime.run(citizen.case_number) == number


def test_what_a_messenger_hands_over_takes_its_place_or_is_said_to_be_lost(begin: Begin) -> None:
    citizen = begin("housing")
    citizen.presses("person")
    citizen._hand_in(Inbound(kind="media", sent="photo", file="named-there"))
    citizen._hand_in(Inbound(kind="media", sent="voice", file="named-there-too"))

    def noted(work: Work) -> list[Wanted]:
        errands = work.conn.execute(errand.select().order_by(errand.c.made_at)).mappings().all()
        return [
            Wanted(
                errand=Errand(
                    id=row["id"], external="7", message=row["external_id"], attempts=0, made_at=row["made_at"]
                ),
                media_id=uuid.UUID(row["external_id"]),
                conversation_id=citizen.chat.conversation_id,
                file="named-there",
            )
            for row in errands
        ]

    def shown() -> list[tuple[str, str, str]]:
        talk = citizen.runtime.look(whole_talk, citizen.chat.conversation_id)
        return [(part.media, part.state, part.content_type) for part in parts(talk)]

    assert shown() == [("photo", "coming", ""), ("voice", "coming", "")]
    assert rows(citizen) == [b"", b""]
    photo, voice = citizen.runtime.look(noted)
    with pytest.raises(NotFound):
        citizen.runtime.look(open_media, citizen.chat.conversation_id, photo.media_id)
    for _ in range(2):
        citizen.runtime.run(fetched.arrived, photo, PHOTO)
        citizen.runtime.run(fetched.never, voice, "lost", "media-lost")
    assert shown() == [("photo", "", "image/jpeg"), ("voice", "lost", "")]
    assert citizen.runtime.look(noted) == []
    assert len(rows(citizen)) == 1
    said = [each.text_id for each in citizen.now().messages]
    assert said.count("media-lost") == 1
    opened = citizen.runtime.look(open_media, citizen.chat.conversation_id, photo.media_id)
    assert opened.content == PHOTO.content
