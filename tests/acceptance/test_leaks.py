"""What must not be seen outside is looked for in every byte that leaves: numbers anywhere, notes at the citizen's."""

from __future__ import annotations

import asyncio
import io
import json
import re
import secrets
import string
import uuid
from collections.abc import Callable
from pathlib import Path

import httpx
from pypdf import PdfReader

from bot.clock import monotonic
from bot.privacy.cpr import MASK
from tests.acceptance.claims import Colleague
from tests.bot.cpr_corpus import NUMBERS, spellings
from tests.support.bot_api.client import BotApi, serving
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import PATIENCE, Served, wait_until
from tests.support.push_endpoint import push_endpoint

PERSON = re.compile(r'<option class="person" value="([0-9a-f-]{36})">Bo')
RAW = [spelling.encode() for number in NUMBERS for spelling in (number, f"{number[:6]}-{number[6:]}")]


async def _stream(person: HttpCitizen, until: int) -> bytes:
    """What a tab that comes late is sent, up to a change number."""
    seen = bytearray()
    headers = {**person.headers, "Last-Event-ID": "0"}
    async with person.client.stream("GET", "/chat/events", headers=headers) as answer:
        assert answer.status_code == 200
        async for piece in answer.aiter_raw():
            seen += piece
            if f"id: {until}\n".encode() in seen.replace(b"\r", b""):
                return bytes(seen)
    raise AssertionError("the stream ended early")


async def _citizen_bound(person: HttpCitizen) -> bytes:
    """Everything a citizen can be sent: the talk as JSON, its stream, the page with and without a script."""
    talk, last = b"", 0
    while True:
        answer = await person.client.get(f"/chat/messages?after={last}", headers=person.headers)
        assert answer.status_code == 200
        if not (found := answer.json()["messages"]):
            break
        talk += answer.content
        last = max(message["seq"] for message in found)
    stream = await _stream(person, last)
    page = await person.client.get("/", headers={"Cookie": f"talk={person.token}"})
    assert page.status_code == 200
    assert b'name="text"' in page.content, "the talk must be on the page"
    whole = talk + stream + page.content + str(page.headers).encode()
    for path in ("/chat/appointments", "/chat/appointments.ics", "/appointments", "/offline"):
        told = await person.client.get(path, headers={**person.headers, "Cookie": f"talk={person.token}"})
        assert told.status_code == 200, path
        whole += told.content + str(told.headers).encode()
    return whole


async def _with_a_case(
    served: Served, client: httpx.AsyncClient, desk: httpx.AsyncClient, name: str
) -> tuple[HttpCitizen, Colleague, int]:
    person, colleague = HttpCitizen(client), Colleague(name, desk)
    known = {case["number"] for case in (await asyncio.to_thread(served.status))["cases"]}
    await person.begin()
    await person.post(press="person")
    await person.wait_for(lambda talk: any(m["text_id"] == "system-case-write" for m in talk))
    await colleague.come_in(served)
    cases = (await asyncio.to_thread(served.status))["cases"]
    [number] = [case["number"] for case in cases if case["number"] not in known]
    return person, colleague, number


def _own_words(served: Served) -> bytes:
    """What the service has written beside its database: its log and what it printed."""
    return served.log.read_bytes() + served.output.read_bytes()


class Writing:
    """A caseworker who writes a word wherever only staff may read it."""

    def __init__(self, colleague: Colleague, number: int) -> None:
        self.colleague = colleague
        self.path = f"/console/cases/{number}"
        self.canary = "".join(secrets.choice(string.ascii_lowercase) for _ in range(16))

    async def write(self, where: str, **fields: str) -> None:
        """Send a form of the case page."""
        await self.colleague.read(self.path)
        answer = await self.colleague.send(f"{self.path}/{where}", **fields)
        assert answer.status_code == 303, (where, answer.text[-400:])

    async def note(self) -> None:
        """A note, in whatever state the case is."""
        await self.write("note", text=f"Ring i morgen {self.canary}")

    async def everywhere(self) -> None:
        """Own number, wish in Danish, task, mention, what an interpreter gets, why it moved; then an answer."""
        await self.note()
        await self.write("claim")
        await self.note()
        await self.write("our-number", words=self.canary)
        await self.write("wish", danish=f"Hun vil {self.canary}")
        await self.write("tasks", text=f"Husk {self.canary}", whose="ours")
        await self.write("tasks", text=f"Hun skal {self.canary}", whose="citizen", said="Du ringer til lægen")
        await self.write("note", text=f"@Bo se {self.canary}")
        await self.write("to-interpreter", text=f"Oversæt {self.canary}", key=uuid.uuid4().hex)
        other = PERSON.search(await self.colleague.read(self.path))
        assert other is not None, "a case can be given to a colleague"
        await self.write("transfer", person=other[1], reason=f"Bo ved mere om {self.canary}")
        await self.write("claim")
        await self.write("answer", text="Jeg ringer i morgen.", key=uuid.uuid4().hex)

    async def close(self) -> None:
        """With a summary."""
        await self.write("close", outcome="helped", summary=f"Det endte med {self.canary}")
        await self.note()
        assert (await self.colleague.read(self.path)).count(self.canary) >= 4

    async def journal(self) -> bytes:
        """The copy of the journal that is made for the citizen, in both forms, as text."""
        papers = b""
        for kind in ("json", "pdf"):
            await self.colleague.read(f"{self.path}/export")
            answer = await self.colleague.send(f"{self.path}/export", form=kind)
            assert answer.status_code == 200
            papers += answer.content if kind == "json" else _text_of(answer.content)
        return papers


def _text_of(paper: bytes) -> bytes:
    pages = PdfReader(io.BytesIO(paper)).pages
    return "".join(page.extract_text() for page in pages).encode()


async def test_a_note_reaches_no_citizen(served: Served) -> None:
    """Notes in every state of a case, mentions, tasks, the own number, the wish in Danish, what an interpreter gets,
    why a case moved and how it ended are on the case page, and in nothing a citizen is sent or given."""
    async with (
        browsers(served.base_url) as client,
        browsers(served.base_url) as desk,
        browsers(served.base_url) as another,
    ):
        person, colleague, number = await _with_a_case(served, client, desk, "Nivi")
        await Colleague("Bo", another).come_in(served)
        writing = Writing(colleague, number)
        await writing.everywhere()
        await person.post(text="Tak")
        await writing.note()
        await person.wait_for(lambda talk: any(m["from"] == "person" for m in talk))
        await writing.close()
        await person.post(press="menu")
        await person.wait_for(lambda talk: talk[-1]["text_id"] == "start-menu")
        sent = await _citizen_bound(person) + await writing.journal()
        assert sent.count(b"Jeg ringer i morgen.") >= 4
        assert writing.canary.encode() not in sent
        assert writing.canary.encode() not in _own_words(served)


HOUSE = """\
organisation: {name: Eksempel Kommune, reads: Borgerservice}
settings: {telegram_content: full}
"""


async def test_a_note_reaches_no_phone(tmp_path: Path, postgres_url: Callable[[], str]) -> None:
    """Where Telegram may carry everything, and where a browser is woken: nothing of it is in what either gets."""
    with (
        serving("ikiorti_bot") as api,
        push_endpoint() as pushes,
        Served(tmp_path, postgres_url()) as served,
    ):
        (bot,) = api.bots()
        served.environment |= {"IKIORTI_TELEGRAM_TOKEN": bot.token, "IKIORTI_TELEGRAM_API_URL": api.url}
        (tmp_path / "setup.yaml").write_text(HOUSE, "utf-8")
        await asyncio.to_thread(served.start)
        await asyncio.to_thread(served.ikiorti, "setup", "apply", str(tmp_path / "setup.yaml"))
        async with (
            browsers(served.base_url) as client,
            browsers(served.base_url) as desk,
            browsers(served.base_url) as another,
        ):
            person, colleague, number = await _with_a_case(served, client, desk, "Nivi")
            woken = await client.post(
                "/chat/push", json=pushes.browser().subscription, headers=person.headers
            )
            assert woken.status_code == 201
            await Colleague("Bo", another).come_in(served)
            await asyncio.to_thread(_asks_on_telegram, api)
            writings = [Writing(colleague, case) for case in (number, number + 1)]
            for writing in writings:
                await writing.everywhere()
                await writing.close()
            notice = await asyncio.to_thread(pushes.next)
            user_reads = await asyncio.to_thread(_reads, api)
        assert "Jeg ringer i morgen." in user_reads
        assert notice.fault == ""
        whole = (
            f"{notice.words} {notice.headers} {notice.claims} {json.dumps(api.ledger(), ensure_ascii=False)}"
        )
        assert writing.canary not in whole


def _asks_on_telegram(api: BotApi) -> None:
    person = api.make_user()
    person.starts()
    person.says("dansk")
    person.waits_for("Hvad kan jeg hjælpe")
    person.says("menneske")
    person.waits_for("Skriv her")


def _reads(api: BotApi) -> str:
    wait_until(
        lambda: "Jeg ringer" in json.dumps(api.ledger("sendMessage"), ensure_ascii=False), "the answer"
    )
    return json.dumps(api.ledger("sendMessage"), ensure_ascii=False)


async def test_a_number_is_in_no_byte(served: Served) -> None:
    """Over two hundred spellings, from a citizen and from staff: not in pages, streams, logs or files."""
    async with browsers(served.base_url) as client, browsers(served.base_url) as desk:
        person, colleague, number = await _with_a_case(served, client, desk, "Jonas")
        path = f"/console/cases/{number}"
        everything = spellings()
        assert len(everything) >= 200
        for written in everything:
            await person.post(text=written)
        await colleague.read(path)
        await colleague.claim(number)
        for written in everything[::20]:
            await colleague.send(f"{path}/answer", text=f"Du skrev {written}", key=uuid.uuid4().hex)
            await colleague.send(f"{path}/note", text=f"Borger {written}")
        await person.post(text="det er alt")
        await _until_read(person, "det er alt")
        pages = [await colleague.read(path)]
        pages += [(await desk.get(f"/console/{name}")).text for name in ("cases", "audit")]
        seen = await _citizen_bound(person) + "".join(pages).encode() + _own_words(served)
        assert seen.count(MASK.encode()) > len(everything)
        for raw in RAW:
            assert raw not in seen
    await asyncio.to_thread(_look_into, served.folder)


async def _until_read(person: HttpCitizen, words: str) -> None:
    """Follow a long talk page by page to these words."""
    last, deadline = 0, monotonic() + PATIENCE
    while True:
        found = await person.messages(last)
        if any(message["text"] == words for message in found):
            return
        last = max((message["seq"] for message in found), default=last)
        assert monotonic() < deadline, "the words never came"
        await asyncio.sleep(0 if found else 0.05)


def _look_into(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert not any(raw in content for raw in RAW), path.name
