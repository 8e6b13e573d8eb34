"""Whatever is sent, a citizen's talk goes on, and what is no citizen's gets a short refusal."""

from __future__ import annotations

from functools import partial

import httpx
import pytest

from tests.support.http_citizen import HttpCitizen, Message, browsers
from tests.support.processes import Served

MARKS = "\u202e\u200f\u0000\u0007\u2066"
ODD_TEXTS = {
    "too long": ("x" * 100_000, "system-too-long"),
    "only marks": (MARKS, "system-unreadable"),
    "nothing": ("", "system-unreadable"),
    "blanks": (" \n\t ", "system-unreadable"),
}
FORGED = (
    "1.aaaaaaaaaaaa",
    "../../etc/passwd",
    "menu\u0000",
    "0" * 5_000,
    "",
    "🧊" * 40,
    "person'; drop table message",
)


def _has(text_id: str, after: int, talk: list[Message]) -> bool:
    """Whether this was said behind the first so many messages."""
    return any(message["text_id"] == text_id for message in talk[after:])


def _answered(after: int, talk: list[Message]) -> bool:
    """Whether the bot spoke last, behind the first so many messages."""
    return len(talk) > after and talk[-1]["from"] == "bot"


async def _go_on(person: HttpCitizen) -> list[Message]:
    """The talk must still answer the menu; what it holds then."""
    before = len(await person.messages())
    await person.post(press="menu")
    return await person.wait_for(lambda talk: len(talk) > before and talk[-1]["text_id"] == "start-menu")


async def test_odd_texts_get_kind_answers(served: Served) -> None:
    """Each is answered, and the present question is said again."""
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client)
        await person.begin()
        for what, (text, answer) in ODD_TEXTS.items():
            known = len(await person.messages())
            await person.post(text=text)
            talk = await person.wait_for(partial(_has, answer, known))
            assert max(len(message["text"]) for message in talk) <= 4_000, what
        await _go_on(person)


async def test_marks_are_taken_out_of_words(served: Served) -> None:
    """Control and direction marks never come back; the words do."""
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client)
        await person.begin()
        await person.post(text=f"Jeg {MARKS}hedder{MARKS} Nuka")
        talk = await _go_on(person)
        mine = [message["text"] for message in talk if message["from"] == "me"]
        assert mine[0] == "Jeg hedder Nuka"


async def test_forged_presses_repeat_the_question(served: Served) -> None:
    """A press of nobody's making changes nothing and gets the question again."""
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client)
        await person.begin()
        for press in FORGED:
            before = len(await person.messages())
            await person.post(press=press)
            await person.wait_for(partial(_answered, before))
        await _go_on(person)


async def test_what_is_no_citizens_is_refused(served: Served) -> None:
    """A forged token or cookie is 401; a broken body 400; a large one 413. None of them is a fault of ours."""
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client)
        await person.begin()
        fine = {"id": "1", "text": "hej"}
        bodies = {
            "broken": b'{"id": "1", "text": ',
            "no object": b"[1, 2]",
            "no text": b'{"id": "1"}',
            "odd types": b'{"id": 7, "text": {}}',
            "not utf-8": b'{"id": "1", "text": "\xff\xfe"}',
            "deep": b"[" * 50_000,
        }
        for what, body in bodies.items():
            answer = await client.post("/chat/messages", content=body, headers=_json(person.token))
            assert answer.status_code == 400, (what, answer.status_code)
        large = b'{"id": "1", "text": "' + b"x" * 2**21 + b'"}'
        assert (await _large(client, large, person.token)) == 413
        for token in ("", "x", "x" * 10_000, "no such token", "é"):
            headers = [(b"Authorization", (b"Bearer " + token.encode()).strip())]
            assert (await client.post("/chat/messages", json=fine, headers=headers)).status_code == 401
        for cookie in ("talk=x", "talk=" + "y" * 4_000, "talk=%00", "talk=;;=;"):
            answer = await client.post("/chat/messages", json=fine, headers={"Cookie": cookie})
            assert answer.status_code == 401, cookie
        await _go_on(person)
    assert "request failed" not in served.log.read_text("utf-8")


def _json(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}


async def _large(client: httpx.AsyncClient, body: bytes, token: str) -> int:
    """The refusal may come while we still speak."""
    try:
        return (await client.post("/chat/messages", content=body, headers=_json(token))).status_code
    except httpx.WriteError:
        pytest.fail("the connection broke before the refusal could be read")
