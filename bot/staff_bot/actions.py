"""Everything the staff's bot does when asked, each with what a role must be allowed for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal, NamedTuple

from bot.accounts import leave, messengers
from bot.accounts.duty import set_duty
from bot.accounts.roles import Action
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.runtime import Runtime
from bot.staff_bot.words import Said, Words

Answer = Said | Literal["menu"] | None
"""What to say; ``menu`` for what can be done here, None where the call itself is written over to say it."""


class StaffAction(NamedTuple):
    """``do`` gets what stands behind the action's name in a press, which anybody may have made up."""

    needs: Action
    do: Callable[[Runtime, Words, StaffMember, str], Awaitable[Answer]]


async def _duty(runtime: Runtime, words: Words, staff: StaffMember, rest: str) -> Answer:
    if rest == "on":
        await runtime.alook(leave.check_may_come_on, staff.id)
    if rest in ("on", "off"):
        await runtime.arun(set_duty, staff, rest == "on")
    return "menu"


async def _take(runtime: Runtime, words: Words, staff: StaffMember, rest: str) -> Answer:
    if (number := _number(rest)) is None:
        return "menu"
    await runtime.arun(desk.claim, staff, number)
    return None


async def _open(runtime: Runtime, words: Words, staff: StaffMember, rest: str) -> Answer:
    address = await runtime.arun(messengers.console_link, staff, _number(rest))
    button = (words.say(staff.language, "staff-bot-open-now"), address)
    return words.say(staff.language, "staff-bot-link"), [[button]]


async def _unlink(runtime: Runtime, words: Words, staff: StaffMember, rest: str) -> Answer:
    await runtime.arun(messengers.unlink, staff, staff.id)
    return words.say(staff.language, "staff-bot-unlinked"), []


def _number(rest: str) -> int | None:
    return int(rest) if rest.isascii() and rest.isdigit() and len(rest) < 10 else None


ACTIONS: Mapping[str, StaffAction] = {
    "duty": StaffAction("duty", _duty),
    "take": StaffAction("cases.work", _take),
    "open": StaffAction("account", _open),
    "unlink": StaffAction("account", _unlink),
}
"""By the name that begins a press. Somebody of any role may open the console; a case only who may see it."""
