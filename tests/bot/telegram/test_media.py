"""Pictures and sounds on Telegram: fetched after the turn into the case, and sent where everything may go out."""

from __future__ import annotations

import uuid

import pytest

from bot.cases import desk
from bot.cases.views import StaffMember
from bot.channels.telegram import media as fetching
from bot.errors import NotFound
from bot.media.check import check
from bot.media.fetched import MOST_TRIES
from bot.media.send import send_media
from bot.media.store import Opened, open_media
from bot.ports import MediaPart
from bot.runtime import Work
from storage.conversations.tables import conversation
from storage.conversations.tables import media as media_table
from storage.errands.tables import errand
from tests.bot.media import files
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import colleague, newcomer, takes_the_case
from tests.bot.telegram.test_privacy import allow_all, requests
from tests.support.bot_api.client import BotAccount, BotApi, User
from tests.support.live import Live
from tests.support.processes import wait_until


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr("bot.media.fetched.FIRST_PAUSE", 0.01)
    monkeypatch.setattr("bot.media.fetched.LONGEST_PAUSE", 0.02)


def waits(api: BotApi, bot: BotAccount) -> tuple[User, dict[str, object]]:
    """Somebody who waits for a person; they and what they read last."""
    citizen, _ = newcomer(api, bot)
    citizen.says("/menneske")
    return citizen, citizen.waits_for("Du venter på et menneske")


def shown(live: Live, staff: StaffMember, number: int) -> list[MediaPart]:
    """What the case page shows, in order."""
    view = live.runtime.run(desk.access_case, staff, number)
    return [part for line in view.talk for part in line.message.parts if isinstance(part, MediaPart)]


def opened(live: Live, media_id: uuid.UUID) -> Opened:
    """One as it is kept. Raises ``NotFound``."""

    def look(work: Work) -> Opened:
        return open_media(work, work.conn.execute(conversation.select()).mappings().one()["id"], media_id)

    return live.runtime.look(look)


def kept(live: Live) -> tuple[int, int]:
    """How many pictures and sounds there are, and how many errands."""
    return live.runtime.look(
        lambda work: (
            len(work.conn.execute(media_table.select()).all()),
            len(work.conn.execute(errand.select()).all()),
        )
    )


def test_a_photo_and_a_voice_come_into_the_case(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, menu = newcomer(api, bot)
    citizen.sends_photo(files.photo())
    told = citizen.waits_for("når et menneske læser med", after=menu)
    assert "Tal med et menneske" in citizen.buttons(told)
    assert kept(live) == (0, 0)
    assert not api.ledger("getFile")
    citizen.says("/menneske")
    waiting = citizen.waits_for("Du venter på et menneske", after=told)
    # The messenger fails first when asked where it is, then when it is handed over.
    api.fault("error", "getFile", code=500, times=1)
    api.fault("drop", "file", times=1)
    citizen.sends_photo(files.photo(), caption="brevet fra kommunen")
    thanks = citizen.waits_for("Et menneske ser det", after=waiting)
    staff = colleague(live)
    number = takes_the_case(live, staff)
    wait_until(lambda: [part.state for part in shown(live, staff, number)] == [""], "the photo")
    photo = shown(live, staff, number)[0]
    found = opened(live, photo.id)
    assert found.content_type == photo.content_type == "image/jpeg"
    assert files.CANARY not in found.content
    citizen.waits_for("Nu læser et menneske med", after=thanks)
    citizen.sends_voice(files.ogg())
    citizen.sends_audio(files.mp4())
    citizen.sends_document(files.photo("PNG"), "brev.exe", "image/png")
    wait_until(lambda: [part.state for part in shown(live, staff, number)] == [""] * 4, "all of them")
    types = [part.content_type for part in shown(live, staff, number)]
    assert types == ["image/jpeg", "audio/ogg", "audio/mp4", "image/png"]
    assert opened(live, shown(live, staff, number)[1].id).content == files.ogg()
    assert kept(live) == (4, 0)


def test_what_cannot_be_had_or_shown_is_said_to_both(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, waiting = waits(api, bot)
    api.fault("error", "getFile", code=400, times=MOST_TRIES)
    citizen.sends_photo(files.photo())
    lost = citizen.waits_for("Vi fik ikke det, du sendte", after=waiting)
    assert len(api.ledger("getFile")) == MOST_TRIES
    citizen.sends_document(b"<svg><script>1</script></svg>", "a.png", "image/png")
    refused = citizen.waits_for("kan vi ikke åbne", after=lost)
    citizen.sends_photo(files.photo() + bytes(11 * 2**20))
    citizen.waits_for("er for stort til os", after=refused)
    staff = colleague(live)
    number = takes_the_case(live, staff)
    parts = shown(live, staff, number)
    assert [part.state for part in parts] == ["lost", "refused", "refused"]
    with pytest.raises(NotFound):
        opened(live, parts[1].id)
    assert kept(live) == (0, 0)


def test_what_is_fetched_for_an_erased_talk_is_dropped(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, waiting = waits(api, bot)
    api.fault("hang", "file", seconds=1.0, times=1)
    citizen.sends_photo(files.photo())
    thanks = citizen.waits_for("Et menneske ser det", after=waiting)
    api.wait_requests("getFile")
    citizen.says("/slet")
    asked = citizen.waits_for("Det kan ikke hentes igen", after=thanks)
    citizen.presses("Slet alt nu", message_id=asked["message_id"])
    wait_until(lambda: kept(live) == (0, 0), "nothing to be left")


def test_a_photo_of_staff_goes_out_where_all_may(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, waiting = waits(api, bot)
    staff = colleague(live)
    number = takes_the_case(live, staff)
    taken = citizen.waits_for("Nu læser et menneske med", after=waiting)

    def send(data: bytes, alt: str, key: str) -> None:
        live.runtime.run(send_media, staff, number, check(data), alt=alt, key=key)

    send(files.photo(), "Indgangen til kanariehuset", "1")
    told = citizen.waits_for("Der er et svar til dig", after=taken)
    assert "kanariehuset" not in requests(api)
    assert not api.ledger("sendPhoto")
    allow_all(live)
    for _ in range(2):
        send(files.photo(), "Indgangen til kanariehuset", "2")
    photo = citizen.waits_for("Indgangen til kanariehuset", after=told)
    assert photo["photo"]
    assert photo["caption"].startswith("Eksempel\n")
    for number_, data in enumerate((files.ogg(), files.mp4(), files.webm())):
        send(data, "", f"s{number_}")
    wait_until(lambda: len(api.ledger("sendDocument")) == 1, "the last sound")
    assert [len(api.ledger(method)) for method in ("sendPhoto", "sendVoice", "sendAudio")] == [1, 1, 1]
    assert not api.complaints()
