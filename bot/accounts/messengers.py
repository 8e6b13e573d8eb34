"""The messenger of a member of staff: linked by a one-time code, unlinked at once, and the way from it to the console.

The chat's number is kept as a keyed hash to find it by, and sealed to write to it. Codes and links are kept as keyed
hashes alone.
"""

from __future__ import annotations

import datetime as dt
import secrets
import uuid

import msgspec

from bot.accounts.people import staff_member
from bot.accounts.totp import is_required
from bot.audit import audit
from bot.cases.access import find_case
from bot.cases.events import of_staff
from bot.cases.views import StaffMember
from bot.clock import real_now
from bot.errors import HelpError, NotFound
from bot.runtime import Work
from storage.accounts import queries as accounts
from storage.cases import organisation
from storage.staff_bot import queries

CODE_LASTS = dt.timedelta(minutes=10)
LINK_LASTS = dt.timedelta(minutes=5)
LINK_BOT, OPEN_CONSOLE = "link-bot", "open-console"
BOT_NAME = "staff-bot-name"
"""The setting that holds the bot's name, written by the process that speaks with Telegram."""
LONGEST = 64


class MessengerView(msgspec.Struct, frozen=True, kw_only=True):
    """What the console shows of somebody's messenger. ``bot_name`` is empty until the bot has been reached once."""

    there: bool
    """Whether this installation has a bot for staff at all."""
    bot_name: str
    linked_at: dt.datetime | None


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """Where a one-time link leads. ``number`` None: to the list of cases."""

    staff_id: uuid.UUID
    name: str
    number: int | None
    needs_code: bool
    """The second step of logging in follows: the link stands for the password alone."""


def messenger_of(work: Work, staff_id: uuid.UUID) -> MessengerView:
    """Whether somebody has linked a chat."""
    row = queries.of_staff(work.conn, staff_id)
    return MessengerView(
        there=bool(work.runtime.settings.staff_telegram_token),
        bot_name=str(organisation.setting_of(work.conn, BOT_NAME, "")),
        linked_at=row.linked_at if row else None,
    )


def name_bot(work: Work, name: str) -> None:
    """Write down what the bot is called, for the link on the account page."""
    if organisation.setting_of(work.conn, BOT_NAME) != name:
        organisation.set_setting(work.conn, BOT_NAME, name, work.now)


def make_code(work: Work, staff: StaffMember) -> str:
    """A code that links a chat, for ten minutes and once; an earlier one stops working.

    Raises ``staff-bot-missing`` (409) where there is no bot.
    """
    if not work.runtime.settings.staff_telegram_token:
        raise HelpError("staff-bot-missing", 409)
    queries.drop_tokens(work.conn, staff.id, LINK_BOT)
    return _new_token(work, staff.id, LINK_BOT, CODE_LASTS)


def link_chat(work: Work, code: str, chat: str) -> StaffMember | None:
    """Link a chat to whom the code was given; None when the code is worth nothing.

    The same code from the same chat again, as after a lost answer, is answered alike.
    """
    lookup = _lookup(work, code)
    row = queries.token(work.conn, lookup, LINK_BOT) if _plausible(code) else None
    staff = staff_member(work, row.staff_id) if row is not None else None
    if row is None or staff is None:
        return None
    if not queries.use_token(work.conn, lookup, LINK_BOT, work.now):
        return staff if staff_of_chat(work, chat) == staff else None
    # Whose the chat was, and where this person was before, is over as if unlinked: links, calls and console too.
    before = queries.of_chat(work.conn, _chat_lookup(work, chat))
    for former in (before, staff.id) if before != staff.id else ():
        if former is not None:
            unlink(work, staff, former)
    sealed = work.runtime.vault.installation.seal(f"staff-chat:{staff.id}", chat.encode())
    queries.link(work.conn, staff.id, _chat_lookup(work, chat), sealed, work.now)
    audit(work, staff, "messenger.linked", f"staff:{staff.email}")
    return staff


def unlink(work: Work, by: StaffMember | None, staff_id: uuid.UUID) -> bool:
    """A lost phone: nothing goes there from now on, nothing from there is heard, and the console that was opened from
    there is closed; whether there was one."""
    row = accounts.staff_by_id(work.conn, staff_id)
    if row is None:
        raise NotFound
    if not queries.unlink(work.conn, staff_id):
        return False
    for session in accounts.sessions_of_staff(work.conn, staff_id, real_now()):
        if session.via == "staff-bot":
            accounts.delete_session_of_staff(work.conn, staff_id, session.public_id)
    work.hint(of_staff(staff_id))
    audit(work, by, "messenger.unlinked", f"staff:{row.email}")
    return True


def staff_of_chat(work: Work, chat: str) -> StaffMember | None:
    """Who writes from a chat; None for a stranger and for an account that is closed."""
    staff_id = queries.of_chat(work.conn, _chat_lookup(work, chat))
    return staff_member(work, staff_id) if staff_id is not None else None


def chat_of(work: Work, staff_id: uuid.UUID) -> str | None:
    """Where to write to somebody; None when no chat is theirs."""
    row = queries.of_staff(work.conn, staff_id)
    if row is None:
        return None
    return work.runtime.vault.installation.open(f"staff-chat:{staff_id}", row.sealed_chat).decode()


def console_link(work: Work, staff: StaffMember, number: int | None = None) -> str:
    """The address that opens the console on the phone, for five minutes and once; a case's raises ``NotFound``."""
    case_id = find_case(work, staff, number)["id"] if number is not None else None
    token = _new_token(work, staff.id, OPEN_CONSOLE, LINK_LASTS, case_id)
    return f"{work.runtime.settings.base_url}/console/open/{token}"


def look_at_opening(work: Work, token: str) -> Opening:
    """Where a link leads; spends nothing. Raises ``NotFound`` or ``console-link-spent`` (410)."""
    row = queries.token(work.conn, _lookup(work, token), OPEN_CONSOLE) if _plausible(token) else None
    if row is None:
        raise NotFound
    staff = staff_member(work, row.staff_id)
    if staff is None or row.used_at is not None or row.expires_at <= work.now:
        raise HelpError("console-link-spent", 410)
    person = accounts.staff_by_id(work.conn, staff.id)
    assert person is not None
    secured = person.totp_secret is not None
    if not secured and is_required(work, staff.role):
        # Whoever holds an unlocked phone must not be the one who sets up the second step.
        raise HelpError("console-link-needs-login", 403)
    found = queries.number_of(work.conn, row.case_id) if row.case_id is not None else None
    return Opening(staff_id=staff.id, name=staff.name, number=found, needs_code=secured)


def open_console(work: Work, token: str) -> Opening:
    """Spend a link. Raises as ``look_at_opening`` does."""
    opening = look_at_opening(work, token)
    if not queries.use_token(work.conn, _lookup(work, token), OPEN_CONSOLE, work.now):
        raise HelpError("console-link-spent", 410)
    person = staff_member(work, opening.staff_id)
    audit(work, person, "console.opened", f"staff:{person.email if person else ''}")
    return opening


def _new_token(
    work: Work, staff_id: uuid.UUID, kind: str, lasts: dt.timedelta, case_id: uuid.UUID | None = None
) -> str:
    token = secrets.token_urlsafe(24)
    queries.add_token(
        work.conn,
        lookup=_lookup(work, token),
        staff_id=staff_id,
        kind=kind,
        case_id=case_id,
        expires_at=work.now + lasts,
    )
    return token


def _lookup(work: Work, token: str) -> bytes:
    return work.runtime.vault.lookup("staff-token", token)


def _chat_lookup(work: Work, chat: str) -> bytes:
    return work.runtime.vault.lookup("staff-chat", chat)


def _plausible(token: str) -> bool:
    return 0 < len(token) <= LONGEST and token.isascii()
