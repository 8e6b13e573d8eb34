"""Many at once: each in their own order, none mixed, and one thing said once is answered once."""

from __future__ import annotations

import asyncio

from tests.acceptance.oracle import expected, given, heard
from tests.support.http_citizen import HttpCitizen, browsers
from tests.support.processes import Served

CITIZENS, EACH = 50, 5
AT_ONCE = 20


async def test_fifty_citizens_in_a_hurry(served: Served) -> None:
    """Five messages each, as fast as the service takes them, without waiting for an answer."""
    async with browsers(served.base_url) as client:
        people = [HttpCitizen(client, f"n{chr(97 + n % 26)}{chr(97 + n // 26)}") for n in range(CITIZENS)]

        async def hurry(person: HttpCitizen) -> None:
            await person.begin()
            for number in range(EACH):
                assert not await person.post(**given(person.name, number))

        async with asyncio.TaskGroup() as tasks:
            for person in people:
                tasks.create_task(hurry(person))
        for person in people:
            wanted = expected(person.name, EACH)
            assert heard(await person.wait_for_length(len(wanted))) == wanted


async def test_one_message_twenty_times_at_once(served: Served) -> None:
    """A client that does not know whether it was heard says it again under the same id."""
    async with browsers(served.base_url) as client:
        person = HttpCitizen(client, "en")
        await person.begin()
        repeated = [person.post("the-same-id", **given("en", 0)) for _ in range(AT_ONCE)]
        assert sorted(await asyncio.gather(*repeated)) == [False] + [True] * (AT_ONCE - 1)
        await person.post("another-id", **given("en", 1))
        wanted = expected("en", 2)
        assert heard(await person.wait_for_length(len(wanted))) == wanted
        assert served.status()["inbox"] == {"received": 0, "parked": 0}
