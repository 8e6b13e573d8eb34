"""The process that holds the staff's bot dies between a call and its mark, and within a taking; another goes on."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path

from tests.acceptance.claims import Colleague
from tests.support.bot_api.client import BotAccount, BotApi, User, serving
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served, wait_until

HOUSE = """\
organisation: {name: Eksempel Kommune, reads: Borgerservice}
teams: [{name: alle}]
hours: {alle: {daily: ["00:00-24:00"]}}
"""
CODE = re.compile(r"/start (\S+?)<")
CALL, TAKEN = "Sag 1 venter", "Du har taget sag 1"


def test_a_call_comes_again_at_most_once_and_a_case_is_taken_once(
    tmp_path: Path, postgres_url: Callable[[], str]
) -> None:
    url = postgres_url()
    with serving("desk_bot") as api, Served(tmp_path, url) as first, Served(tmp_path, url) as second:
        (bot,) = api.bots()
        for served in (first, second):
            served.environment |= {
                "IKIORTI_STAFF_TELEGRAM_TOKEN": bot.token, "IKIORTI_TELEGRAM_API_URL": api.url,
            }  # fmt: skip
        house = tmp_path / "setup.yaml"
        house.write_text(HOUSE, "utf-8")
        first.start()
        first.ikiorti("setup", "apply", str(house))
        nivi = asyncio.run(_on_duty(first, api, bot))
        assert first.stop() == 0
        first.start(failpoint="after-send")
        api.wait_polled(bot)
        second.start()
        wait_until(lambda: "another process receives" in second.log.read_text("utf-8"), "its waiting")
        asyncio.run(_asks(first))
        wait_until(lambda: not first.running, "the death between call and mark")
        assert first.killed
        # It was said, and nobody knows: the other says it again, and marks it.
        wait_until(lambda: len(_calls(nivi)) == 2, "the call of the other process")
        assert second.stop() == 0
        first.start(failpoint="after-commit")
        api.wait_polled(bot)
        nivi.presses("Tag sagen", message_id=_calls(nivi)[-1])
        wait_until(lambda: not first.running, "the death after the taking")
        second.start()
        nivi.waits_for(TAKEN)
        assert len(_calls(nivi)) == 1, "what was said and not marked stays; the other is written over"
        case = json.loads(second.ikiorti("status", "--json"))["cases"][0]
        assert (case["state"], case["owner"]) == ("taken", "human")
        assert api.complaints() == []


async def _on_duty(served: Served, api: BotApi, bot: BotAccount) -> User:
    """Somebody whose phone is linked, and who is on duty."""
    async with browsers(served.base_url) as client:
        colleague = Colleague("Nivi", client)
        await colleague.come_in(served)
        await colleague.read("/console/messenger")
        code = CODE.search((await colleague.send("/console/messenger/code")).text)
    assert code is not None

    def links() -> User:
        user = api.make_user("Nivi", bot)
        user.starts(code[1])
        said = user.waits_for("er forbundet")
        user.presses("Gå på vagt")
        user.waits_for("Du er på vagt", after=said)
        return user

    return await asyncio.to_thread(links)


async def _asks(served: Served) -> None:
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client)
        await person.begin()
        await person.post(press="person")


def _calls(user: User) -> list[int]:
    return [message["message_id"] for message in user.messages() if CALL in message.get("text", "")]
