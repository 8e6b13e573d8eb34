"""What somebody of the staff wrote or pressed: the same use cases, rights and audit as in the console."""

from __future__ import annotations

from bot.accounts import messengers, people
from bot.accounts.roles import may
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.runtime import Runtime
from bot.staff_bot.actions import ACTIONS
from bot.staff_bot.transport import Heard
from bot.staff_bot.words import Said, Words
from locales.console import LANGUAGES


async def respond(runtime: Runtime, words: Words, heard: Heard) -> Said | None:
    """Do what was asked, and what to say to it. A chat that is not linked gets one sentence and nothing else."""
    if heard.text.startswith("/start "):
        code = heard.text.removeprefix("/start ").strip()
        linked = await runtime.arun(messengers.link_chat, code, heard.chat)
        if linked is not None:
            said, rows = await _menu(runtime, words, linked)
            return f"{words.say(linked.language, 'staff-bot-linked', name=linked.name)}\n\n{said}", rows
    staff = await runtime.alook(messengers.staff_of_chat, heard.chat)
    if staff is None:
        return "\n\n".join(words.say(language, "staff-bot-stranger") for language in LANGUAGES), []
    try:
        return await _do(runtime, words, staff, heard)
    except HelpError as error:
        return words.refusal(staff.language, error), []


async def _do(runtime: Runtime, words: Words, staff: StaffMember, heard: Heard) -> Said | None:
    """What was pressed; words are only ``/unlink``, and everything else is answered with what can be done here."""
    verb, _, rest = heard.press.partition(":")
    if not heard.press and heard.text.strip() == "/unlink":
        verb = "unlink"
    action = ACTIONS.get(verb)
    if action is None:
        menu, rows = await _menu(runtime, words, staff)
        # Who writes does not know what can be done here.
        return (f"{words.say(staff.language, 'staff-bot-help')}\n\n{menu}" if heard.text else menu), rows
    if not may(staff.role, action.needs):
        raise HelpError("forbidden", 403)
    said = await action.do(runtime, words, staff, rest)
    return await _menu(runtime, words, staff) if said == "menu" else said


async def _menu(runtime: Runtime, words: Words, staff: StaffMember) -> Said:
    now = await runtime.alook(people.staff_member, staff.id)
    counts = await runtime.alook(desk.counts, staff)
    return words.menu(
        staff.language,
        on_duty=now.on_duty if now else False,
        waiting=counts["waiting"],
        may_duty=may(staff.role, "duty"),
    )
