"""A guide is published anew while people stand in it and the service dies in the publishing; each then goes on."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from bot.revisions.archive import write_archive
from flows.definition.load import load as load_flow
from tests.acceptance.claims import Colleague
from tests.acceptance.mid_flow_guide import AFTER, AFTER_WORDS, GUIDE, INNER, INNER_WORDS, LATE, PLACES, WORDS
from tests.acceptance.mid_flow_people import OnTelegram, OnTheWeb, Person, label_of
from tests.support.appointments import set_clock
from tests.support.bot_api.client import serving
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served, wait_until

BEGAN = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
DIES = ("before-commit", "after-commit")


class Standing(NamedTuple):
    """Somebody at a place of the guide. ``writes``: they answer in words, and do not press."""

    person: Person
    place: str
    writes: bool


def publish_among(folder: Path, database_url: str, each: int) -> dict[str, Any]:
    """Figures; raises where half a publication stands, or somebody is told anything but what was promised.

    ``each``: people at each of the six places, on both channels and in both languages by turns.
    """
    with serving("guide_bot") as api, Served(folder, database_url) as served:
        (bot,) = api.bots()
        clock = folder / "clock"
        set_clock(clock, BEGAN)
        served.environment |= {
            "IKIORTI_TELEGRAM_TOKEN": bot.token,
            "IKIORTI_TELEGRAM_API_URL": api.url,
            "IKIORTI_CLOCK_FILE": str(clock),
        }
        served.start()
        _bring(served, "inner", INNER, INNER_WORDS, "--publish")
        _bring(served, "housing", GUIDE, WORDS, "--publish")
        users = [api.make_user(bot=bot) for _ in range(each * len(PLACES))]

        async def all_of_it() -> dict[str, Any]:
            async with AsyncExitStack() as held:
                chat, desk = [await held.enter_async_context(browsers(served.base_url)) for _ in range(2)]
                people = []
                for number, user in enumerate(users):
                    place = list(PLACES)[number % len(PLACES)]
                    row = number // len(PLACES) + number % len(PLACES)
                    language = ("da", "kl")[row // 2 % 2]
                    person: Person = (
                        OnTelegram(user, language)
                        if row % 2
                        else OnTheWeb(HttpCitizen(chat, str(number)), language)
                    )
                    people.append(Standing(person, place, writes=number % 3 == 2))
                return await _publish_among(served, Colleague("Mia", desk), people, clock)

        figures = asyncio.run(all_of_it())
        assert api.complaints() == []
        return figures


def _bring(served: Served, flow: str, source: str, words: dict[str, Any], *more: str) -> None:
    """Bring a flow with its Danish, as a file for the command line."""
    definition, faults = load_flow(source, file=f"{flow}.yaml")
    assert definition is not None, faults
    lines = []
    for text_id, (value, labels) in words.items():
        lines += [f"{text_id} = {value}", *(f"    .{name} = {label}" for name, label in labels.items()), ""]
    members = {
        "about.json": json.dumps({"format": 1, "flow": flow, "revision": definition.revision}),
        f"flows/{flow}.yaml": definition.source,
        f"locales/da/{flow}.ftl": "\n".join(lines),
        f"locales/kl/{flow}.ftl": "",
    }
    file = served.folder / f"{flow}.zip"
    file.write_bytes(write_archive(members))
    served.ikiorti("flows", "import", str(file), *more)


async def _publish_among(
    served: Served, editor: Colleague, people: list[Standing], clock: Path
) -> dict[str, Any]:
    await editor.come_in(served, role="admin")
    await asyncio.gather(*(_come_to(one) for one in people))
    await asyncio.to_thread(_bring, served, "housing", AFTER, AFTER_WORDS)
    deaths = await _dies_publishing(served, editor)
    await asyncio.gather(*(_goes_on(one) for one in people if one.place != LATE))
    # Who said nothing is asked a day later, in the words of the new guide.
    late = [one for one in people if one.place == LATE]
    set_clock(clock, BEGAN + dt.timedelta(days=1, minutes=1))
    await asyncio.gather(*(_is_asked_again(one) for one in late))
    return {
        "people": len(people),
        "places": len(PLACES),
        "on_telegram": sum(isinstance(one.person, OnTelegram) for one in people),
        "in_greenlandic": sum(one.person.language == "kl" for one in people),
        "asked_by_a_timer": len(late),
        "deaths": deaths,
    }


async def _come_to(one: Standing) -> None:
    await one.person.begin()
    for value in ("housing", *PLACES[one.place].way):
        await one.person.chooses(value)
        told = await one.person.told(1)
        assert len(told) == 1, (one.place, told)


async def _goes_on(one: Standing) -> None:
    """Answer the question as it was read, and be told what was promised and nothing else."""
    place = PLACES[one.place]
    if one.writes:
        asked = "inner-post" if one.place == "inside" else f"housing-{place.step}"
        await one.person.writes(label_of(asked, place.answer, one.person.language))
    else:
        await one.person.chooses(place.answer)
    told = await one.person.told(len(place.promised))
    assert tuple(text_id for text_id, _ in told) == place.promised, (one, told)
    await one.person.chooses(place.then)
    assert (await one.person.told(1))[0].text_id == "housing-bye", one


async def _is_asked_again(one: Standing) -> None:
    """The timer asks what the guide asks now; the answer is taken."""
    told = await one.person.told(3)
    assert tuple(text_id for text_id, _ in told) == ("system-nudge-day", *PLACES[one.place].promised), (
        one,
        told,
    )
    await one.person.chooses(PLACES[one.place].then)
    told = await one.person.told(2)
    assert [text_id for text_id, _ in told][:2] == ["system-welcome-back", "housing-bye"], (one, told)


async def _dies_publishing(served: Served, editor: Colleague) -> int:
    """Die before the commit: the old guide is in force, for everybody. Die after it: the new one, once. How often."""
    before = await _publications(editor)
    for number, failpoint in enumerate(DIES):
        assert number or await asyncio.to_thread(served.stop) == 0
        await asyncio.to_thread(served.start, failpoint=failpoint)
        assert await _publications(editor) == before, "half of it stands"
        page = await editor.read("/console/flows/housing/publish")
        try:
            answer = await editor.send("/console/flows/housing/publish", **_decided(page))
        except httpx.TransportError:
            answer = None
        assert answer is None, answer.text[:3000] if answer is not None else ""
        await asyncio.to_thread(wait_until, lambda: not served.running, "its death")
        assert served.killed
    await asyncio.to_thread(served.start)
    assert await _publications(editor) == before + 1
    return len(DIES)


async def _publications(editor: Colleague) -> int:
    """Revisions that were in force and are not any more."""
    page = await editor.read("/console/flows/housing/history")
    return page.count("/console/flows/housing/back/")


def _decided(page: str) -> dict[str, str]:
    """The form of the publication, with another choice for each step."""
    fields = {"note": "En ny udgave", "reason": "Kun en prøve"}
    fields["token"] = page.partition('name="token" value="')[2].partition('"')[0]
    for place in PLACES.values():
        found = re.search(rf'name="(at-[^"]+-{place.step})"', page)
        assert found is not None, (place, re.findall(r"name=.at-[^ ]+", page))
        fields[found[1]] = place.decision
    return fields
