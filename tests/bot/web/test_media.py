"""A picture and a sound from the page into the case, and back to whoever may read the talk."""

from __future__ import annotations

import re
import uuid
from typing import Any

import httpx
import pytest

from bot.media import store
from storage.conversations.tables import media as media_table
from tests.bot.media import files
from tests.bot.web.conftest import Citizen
from tests.support.live import Live

CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')


def send(citizen: Citizen, data: bytes, **more: str) -> httpx.Response:
    """Post a file under the most harmless of names."""
    fields = {"id": str(uuid.uuid4()), **more}
    return citizen.http.post("/chat/media", data=fields, files={"file": ("a.jpg", data, "image/jpeg")})


def hears(citizen: Citizen, text_id: str) -> dict[str, Any]:
    return citizen.hears(lambda message: message["text_id"] == text_id)


def media_in(message: dict[str, Any]) -> list[dict[str, Any]]:
    return [part for part in message["parts"] if part["kind"] == "media"]


def kept(live: Live) -> int:
    return live.runtime.look(lambda work: len(work.conn.execute(media_table.select()).all()))


def waits(citizen: Citizen) -> None:
    citizen.hears_menu()
    citizen.post(press="person")
    citizen.hears(lambda message: message["text_id"] in ("system-case-write", "system-case-status"))


def test_before_any_case_nothing_is_kept(live: Live, citizen: Citizen) -> None:
    citizen.hears_menu()
    assert send(citizen, files.photo()).status_code == 202
    told = hears(citizen, "system-media-only-case")
    assert "person" in [choice["value"] for choice in told["choices"]]
    assert kept(live) == 0
    assert not [part for message in citizen.messages() for part in media_in(message)]


def test_a_photo_and_a_sound_reach_the_case_and_only_this_talk(live: Live, citizen: Citizen) -> None:
    waits(citizen)
    again = {"id": str(uuid.uuid4())}
    assert [send(citizen, files.photo(), **again).json()["duplicate"] for _ in range(2)] == [False, True]
    hears(citizen, "media-kept")
    assert send(citizen, files.ogg()).status_code == 202
    hears(citizen, "media-heard")
    photo, sound = (part for message in citizen.messages() for part in media_in(message))
    got = citizen.http.get(f"/chat/media/{photo['id']}")
    assert got.status_code == 200
    assert got.content.startswith(b"\xff\xd8\xff")
    assert files.CANARY not in got.content
    assert got.headers["content-type"] == "image/jpeg"
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert got.headers["cache-control"] == "private, no-store"
    assert got.headers["content-disposition"].startswith("inline;")
    heard = citizen.http.get(f"/chat/media/{sound['id']}", headers={"Range": "bytes=4-9"})
    assert (heard.status_code, heard.content) == (206, files.ogg()[4:10])
    assert heard.headers["content-disposition"].startswith("attachment;")
    whole = len(files.ogg())
    for asked, status, got_back in (
        ("bytes=-5", 206, files.ogg()[-5:]),
        (f"bytes={whole}-", 416, b""),
        ("bytes=7-3", 416, b""),
        ("lines=1-2", 200, files.ogg()),
    ):
        heard = citizen.http.get(f"/chat/media/{sound['id']}", headers={"Range": asked})
        assert (heard.status_code, heard.content) == (status, got_back), asked
    stranger = Citizen(live.base_url)
    theirs = stranger.http.get(f"/chat/media/{photo['id']}")
    missing = stranger.http.get(f"/chat/media/{uuid.uuid4()}")
    assert (
        (theirs.status_code, theirs.content)
        == (missing.status_code, missing.content)
        == (404, missing.content)
    )
    stranger.http.close()
    citizen.post(press="delete-all")
    hears(citizen, "system-erase-receipt")
    assert citizen.http.get(f"/chat/media/{photo['id']}").status_code == 404
    assert kept(live) == 0


def test_what_is_no_picture_or_sound_or_too_much_is_refused(
    live: Live, citizen: Citizen, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits(citizen)
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    for data, status, code in (
        (svg, 415, "media-unknown"),
        (b"\xff\xd8\xff\xe0<html>", 415, "media-unknown"),
        (files.photo() + bytes(10 * 2**20), 413, "media-too-large"),
        (bytes(12 * 2**20), 413, "media-too-large"),
    ):
        got = send(citizen, data)
        assert (got.status_code, got.json()) == (status, {"error": code})
    assert citizen.http.post("/chat/media", data={"id": "1"}).status_code == 400
    monkeypatch.setattr(store, "MOST_A_DAY", 1)
    assert [send(citizen, files.photo()).status_code for _ in range(2)] == [202, 429]
    assert kept(live) == 1


def test_the_page_sends_both_without_script(live: Live, http: httpx.Client) -> None:
    http.post("/", data={"language": "da"})
    page = http.get("/media")
    assert "Lige nu læser ingen med" in page.text
    token = CSRF.search(page.text)
    assert token is not None
    http.post("/", data={"csrf": token[1], "press": "person"})
    page = http.get("/media")
    assert 'enctype="multipart/form-data"' in page.text
    fields = {"csrf": token[1], "id": str(uuid.uuid4())}
    refused = http.post("/media", data=fields, files={"photo": ("a.jpg", b"<svg/>", "image/jpeg")})
    assert refused.status_code == 415
    assert "kan vi ikke åbne" in refused.text
    refused = http.post("/media", data=fields, files={"photo": ("a.jpg", bytes(12 * 2**20), "image/jpeg")})
    assert refused.status_code == 413
    assert "er for stort til os" in refused.text
    both = {
        "photo": ("a.png", files.photo("PNG"), "text/html"),
        "voice": ("b", files.mp4(), "application/octet-stream"),
    }
    assert http.post("/media", data={**fields, "csrf": "0"}, files=both).status_code == 403
    sent = http.post("/media", data=fields, files=both)
    assert (sent.status_code, sent.headers["location"]) == (303, "/#now")
    page = http.get("/")
    for _ in range(100):
        if "<audio" in page.text:
            break
        page = http.get("/")
    images = re.findall(r'<img src="(/chat/media/[^"]+)" alt="Billede"', page.text)
    assert len(images) == 1
    assert http.get(images[0]).headers["content-type"] == "image/png"
    assert '<audio controls preload="none"' in page.text
