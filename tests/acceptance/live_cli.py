"""The command line writes a text, a flow or a place beside ``serve``: how long until the next message says it."""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from bot.clock import monotonic
from bot.revisions.archive import read_archive, write_archive
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import PATIENCE, Served


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is imported: ``press`` brings the message of ``text_id``, which says one of ``words``, brought
    in turn; the second is what the program comes with.
    """

    press: str
    text_id: str
    words: tuple[str, str]
    bring: Callable[[Served, str], None]


def _bring_text(served: Served, words: str) -> None:
    file = served.folder / "texts.csv"
    file.write_text(f"id,da\nsystem-choose-language,{words}\n", "utf-8")
    served.ikiorti("texts", "import", str(file))


def _bring_flow(served: Served, words: str) -> None:
    """A text of it, and its owner, so that a revision is published."""
    file = served.folder / "start.zip"
    served.ikiorti("flows", "export", "start", "-o", str(file))
    members = read_archive(file.read_bytes())
    flow, danish = "flows/start.yaml", "locales/da/start.ftl"
    owner = "welcome-team" if "owner: hello-team" in members[flow] else "hello-team"
    members[flow] = re.sub(r"(?m)^owner: .*$", f"owner: {owner}", members[flow])
    members[danish] = re.sub(r"(?m)^start-menu = .*$", f"start-menu = {words}", members[danish])
    file.write_bytes(write_archive(members))
    served.ikiorti("flows", "import", str(file), "--publish")


def _bring_place(served: Served, phone: str) -> None:
    file = served.folder / "places.csv"
    served.ikiorti("places", "export", "-o", str(file))
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["kind"] == "police"]
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({**row, "phone": phone} for row in rows)
    file.write_text(out.getvalue(), "utf-8")
    served.ikiorti("places", "import", str(file))


WRITINGS = {
    "texts import": Writing(
        press="language", text_id="system-choose-language", bring=_bring_text,
        words=("Hvilket sprog vil du bruge?", "Hvilket sprog vil du have?"),
    ),
    "flows import --publish": Writing(
        press="menu", text_id="start-menu", bring=_bring_flow,
        words=("Hvad skal jeg hjælpe dig med?", "Hvad kan jeg hjælpe dig med?"),
    ),
    "places import": Writing(
        press="danger", text_id="system-crisis-danger", bring=_bring_place, words=("12 34 56 78", "114")
    ),
}  # fmt: skip


def read_after_importing(folder: Path, times: int) -> dict[str, dict[str, Any]]:
    """For each verb the milliseconds from its end until the next message said what it had brought."""
    with Served(folder) as served:
        served.start()
        return asyncio.run(_read(served, times))


async def _read(served: Served, times: int) -> dict[str, dict[str, Any]]:
    found = {}
    async with browsers(served.base_url) as client:
        for verb, writing in WRITINGS.items():
            citizen = HttpCitizen(client)
            await citizen.begin()
            took = []
            for number in range(times):
                words = writing.words[number % 2]
                await asyncio.to_thread(writing.bring, served, words)
                took.append(await _until(citizen, writing, words))
            ordered = sorted(took)
            found[verb] = {
                "writes": times, "median_ms": round(ordered[times // 2] * 1000),
                "slowest_ms": round(ordered[-1] * 1000),
            }  # fmt: skip
    return found


async def _until(citizen: HttpCitizen, writing: Writing, words: str) -> float:
    """Press again and again until the message says it; the seconds since now."""
    began = monotonic()
    while monotonic() - began < PATIENCE:
        known = max((message["seq"] for message in await citizen.messages()), default=0)
        await citizen.post(press=writing.press)
        talk = await citizen.wait_for(
            lambda talk, known=known: any(m["seq"] > known and m["text_id"] == writing.text_id for m in talk)
        )
        if words in [m["text"] for m in talk if m["text_id"] == writing.text_id][-1]:
            return monotonic() - began
    raise TimeoutError(f"{words!r} never came")
