"""A service whose staff have a bot of their own, on a Bot API server of ours, and people of its staff with phones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from admin.routes import routes
from bot.accounts import messengers
from bot.cases.views import StaffMember
from bot.runtime import Runtime
from tests.support.bot_api.client import BotAccount, BotApi, User, serving
from tests.support.live import Live, live_service
from tests.support.seed import make_staff, make_teams

Phone = Callable[[str], User]


@pytest.fixture(scope="session")
def staff_api() -> Iterator[BotApi]:
    """One server a run."""
    with serving("desk_bot") as running:
        yield running


@pytest.fixture
def api(staff_api: BotApi) -> Iterator[BotApi]:
    """The server with fair weather and an empty ledger."""
    staff_api.reset()
    yield staff_api
    staff_api.reset()


@pytest.fixture
def bot(api: BotApi) -> BotAccount:
    """A staff bot of the test's own."""
    return api.make_bot(f"desk{len(api.bots())}_bot")


@pytest.fixture
def people() -> dict[str, StaffMember]:
    """Who works there, once the service runs."""
    return {}


@pytest.fixture
def live(api: BotApi, bot: BotAccount, tmp_path: Path, people: dict[str, StaffMember]) -> Iterator[Live]:
    """The service, with its console."""

    def seed(runtime: Runtime) -> None:
        make_teams(runtime)
        people.update({name: make_staff(runtime, name) for name in ("caseworker", "coordinator", "other")})

    with live_service(
        tmp_path,
        staff_telegram_token=bot.token,
        telegram_api_url=api.url,
        seed=seed,
        console=lambda runtime: routes(runtime, strict=True),
    ) as running:
        yield running


@pytest.fixture
def phone(live: Live, api: BotApi, bot: BotAccount, people: dict[str, StaffMember]) -> Phone:
    """Somebody's phone, linked and on duty."""

    def linked(name: str) -> User:
        user = api.make_user(name, bot)
        user.starts(live.runtime.run(messengers.make_code, people[name]))
        said = user.waits_for("er forbundet")
        user.presses("Gå på vagt")
        user.waits_for("Du er på vagt", after=said)
        return user

    return linked
