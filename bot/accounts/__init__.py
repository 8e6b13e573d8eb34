"""Accounts of staff: invitations, log-in, duty, sessions, roles, and what the settings page changes."""

from bot.accounts.duty import set_duty
from bot.accounts.invitations import accept_invitation, ensure_first_admin, find_invitation, invite, new_link
from bot.accounts.logins import enter_code, log_in
from bot.accounts.people import (
    deactivate,
    list_staff,
    log_out_everywhere,
    set_language,
    staff_by_email,
    staff_member,
)
from bot.accounts.roles import ROLES, may
