"""Ways of a citizen and a caseworker on Telegram that several tests go."""

from __future__ import annotations

from typing import Any

from bot.cases import desk
from bot.cases.views import StaffMember
from storage.accounts import queries as accounts
from tests.support.bot_api.client import BotApi, User
from tests.support.live import Live
from tests.support.processes import wait_until


def newcomer(api: BotApi, bot: Any, language: str = "Dansk") -> tuple[User, dict[str, Any]]:
    """Somebody who has just chosen a language; they and the menu they read."""
    citizen = api.make_user(bot=bot)
    start = citizen.starts()
    asked = citizen.waits_for("Hvilket sprog", after=start)
    citizen.presses(language, message_id=asked["message_id"])
    return citizen, citizen.waits_for("Hvad kan jeg hjælpe", after=asked)


def colleague(live: Live, name: str = "Eksempel Medarbejder") -> StaffMember:
    """An invented administrator, who may take any case."""
    staff_id = live.runtime.run(
        lambda work: accounts.insert_staff(
            work.conn, email="eksempel@example.org", name=name, role="admin", created_at=work.now
        )
    )
    return StaffMember(
        id=staff_id, email="eksempel@example.org", name=name, role="admin", language="da", teams=frozenset()
    )


def takes_the_case(live: Live, staff: StaffMember) -> int:
    """The one case there is, taken; its number."""

    def numbers() -> list[int]:
        return [row.number for row in live.runtime.look(lambda work: desk.queue(work, staff))]

    wait_until(lambda: bool(numbers()), "a case")
    number = numbers()[0]
    live.runtime.run(desk.claim, staff, number)
    return number
