"""Photos and recordings on the case page: seen by who may read the talk, sent by who has the case."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

from httpx import Response
from sqlalchemy import select

from bot.cases import desk
from bot.citizens import Chat
from bot.history import whole_talk
from bot.media.check import check
from bot.media.store import open_media, take_upload
from bot.ports import MediaPart
from bot.runtime import Runtime, Work
from bot.turn.runner import take_turn
from storage.cases.tables import case
from storage.conversations.tables import conversation
from storage.identity.tables import address, data_key
from tests.bot.media import files
from tests.support.seed import Seeded
from tests.support.staff import TOKEN, Staff

Come = Callable[..., Staff]
KEY = re.compile(r'name="key" value="([0-9a-f]+)">\s*<label for="attach-file"')
SHOWN = re.compile(r'<img src="(/console/cases/\d+/media/[^"]+)" alt="([^"]*)"')


def chat_of(work: Work, number: int) -> Chat:
    """The web chat of a case's citizen."""
    row = work.conn.execute(
        select(
            conversation.c.id.label("conversation_id"), conversation.c.citizen_id, conversation.c.language,
            address.c.id.label("address_id"), data_key.c.wrapped, data_key.c.master,
        )
        .join(case, case.c.conversation_id == conversation.c.id)
        .join(address, address.c.citizen_id == conversation.c.citizen_id)
        .join(data_key, data_key.c.citizen_id == conversation.c.citizen_id)
        .where(case.c.number == number)
    ).mappings().one()  # fmt: skip
    return Chat(**row, channel="web", borrowed=False, open=True)


def citizen_sends(runtime: Runtime, number: int, data: bytes) -> None:
    """The citizen of a case sends this from the page."""
    chat = runtime.look(chat_of, number)
    runtime.run(take_upload, chat, str(uuid.uuid4()), check(data))
    while runtime.run(take_turn, chat.conversation_id):
        pass


def media_of(runtime: Runtime, number: int) -> list[MediaPart]:
    """What the citizen's page shows."""
    talk = runtime.look(lambda work: whole_talk(work, chat_of(work, number).conversation_id))
    return [part for message in talk for part in message.parts if isinstance(part, MediaPart)]


def send(person: Staff, path: str, data: bytes, name: str = "a.jpg", **fields: str) -> Response:
    """Send the form with a file."""
    page = person.see(path)
    token = TOKEN.search(page.text)
    assert token is not None
    answer: Response = person.client.post(
        f"{path}/attach",
        data={"_csrf_token": token[1], **fields},
        files={"file": (name, data, "image/jpeg")},
        follow_redirects=False,
    )
    return answer


def test_a_photo_of_the_citizen_is_seen_and_opened_by_who_may_read(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["sleep"]
    citizen_sends(runtime, number, files.photo())
    citizen_sends(runtime, number, files.ogg())
    person = staff("caseworker")
    page = person.see(f"/console/cases/{number}").text
    found = SHOWN.search(page)
    assert found is not None
    assert found[2] == "Photo from the citizen"
    assert f'<a class="case-photo" href="{found[1]}" target="_blank" rel="noopener">' in page
    assert '<audio class="case-sound" controls' in page
    got = person.client.get(found[1])
    assert got.status_code == 200
    assert got.content.startswith(b"\xff\xd8\xff")
    assert files.CANARY not in got.content
    assert got.headers["content-type"] == "image/jpeg"
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert got.headers["cache-control"] == "private, no-store"
    elsewhere = found[1].replace(f"/{number}/", f"/{seeded.cases['friend']}/")
    missing = f"/console/cases/{number}/media/{uuid.uuid4()}"
    refused = [person.client.get(path) for path in (elsewhere, missing)]
    assert [answer.status_code for answer in refused] == [404, 404]
    assert refused[0].text == refused[1].text
    for role in ("editor", "reviewer", "interpreter", "auditor"):
        assert staff(role).client.get(found[1]).status_code == 403
    assert staff().client.get(found[1], follow_redirects=False).status_code in (302, 303)


def test_a_photo_and_a_voice_of_who_has_the_case(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["friend"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    assert 'id="attach"' not in person.see(path).text
    refused = send(person, path, files.photo(), alt="En dør", key="0")
    assert refused.status_code == 409
    assert media_of(runtime, number) == []
    person.send(f"{path}/claim")
    key = KEY.search(person.see(path).text)
    assert key is not None
    for data, fields, words in (
        (files.photo(), {"alt": ""}, "Write what the photo shows"),
        (files.photo(), {"alt": "x" * 301}, "at most 300"),
        (b"<svg/>", {"alt": "En dør"}, "no JPEG, PNG or WebP photo"),
        (files.photo() + bytes(10 * 2**20), {"alt": "En dør"}, "larger than 10 MB"),
        (b"", {"alt": "En dør"}, "Choose a photo or a recording first"),
    ):
        answer = send(person, path, data, key=key[1], **fields)
        assert answer.status_code >= 400
        assert words in answer.text
        assert '<details class="attach" id="attach" open>' in answer.text
    assert media_of(runtime, number) == []
    for _ in range(2):
        sent = send(person, path, files.photo(), key=key[1], alt="Den gule dør til 010170-1234")
        assert sent.status_code == 303
    assert send(person, path, files.mp4(), "voice.m4a", key="b" * 32).status_code == 303
    photo, voice = media_of(runtime, number)
    assert (photo.media, voice.media) == ("photo", "voice")
    assert photo.alt.startswith("Den gule dør til ")
    assert "1234" not in photo.alt
    chat = runtime.look(chat_of, number)
    opened = runtime.look(open_media, chat.conversation_id, photo.id)
    assert files.CANARY not in opened.content
    found = SHOWN.search(person.see(path).text)
    assert found is not None
    assert found[2].startswith("Den gule dør")
    view = runtime.run(desk.access_case, seeded.staff["caseworker"], number)
    assert [line.message.name for line in view.talk if line.message.sender == "person"] == ["Nivi", "Nivi"]
