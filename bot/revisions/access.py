"""Who may do what with flows."""

from __future__ import annotations

from bot.accounts.roles import Action, may
from bot.cases.views import StaffMember
from bot.errors import HelpError


def need(staff: StaffMember, action: Action) -> None:
    """Raises ``forbidden`` (403) when somebody's role does not include an action."""
    if not may(staff.role, action):
        raise HelpError("forbidden", 403)
