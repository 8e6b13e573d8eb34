"""Where two people must have looked: a setting for flows, one for texts, changed by an administrator."""

from __future__ import annotations

import re

import msgspec

from bot.accounts.organisation import settings
from bot.accounts.roles import may
from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError
from bot.revisions.publish import REVIEW
from bot.runtime import Work
from bot.setup.schema import SLUG
from bot.texts.review import SECOND
from storage.cases import organisation as rows

MOST = 50
"""Beginnings of text ids that can be named."""


class SecondEyes(msgspec.Struct, frozen=True):
    """What is asked for. ``texts``: beginnings of text ids. ``managed``: the set-up file says it, not the console."""

    flows: bool
    texts: tuple[str, ...]
    managed: bool


def second_eyes(work: Work) -> SecondEyes:
    """The two settings as they stand."""
    stored = settings(work)
    named = stored.get(SECOND)
    return SecondEyes(
        flows=stored.get(REVIEW) is True,
        texts=tuple(str(each) for each in named) if isinstance(named, list) else (),
        managed=bool({REVIEW, SECOND} & rows.managed_settings(work.conn)),
    )


def ask_for_second_eyes(work: Work, by: StaffMember, *, flows: bool, texts: str) -> None:
    """Write both down; ``texts`` as typed, with commas or spaces.

    Raises ``forbidden``, ``beginning-wrong`` and ``setting-managed``.
    """
    if not may(by.role, "settings.change"):
        raise HelpError("forbidden", 403)
    named = list(dict.fromkeys(re.findall(r"[^\s,]+", texts)))
    for each in named:
        if not re.fullmatch(SLUG, each) or len(named) > MOST:
            raise HelpError("beginning-wrong", 400, beginning=each)
    before = second_eyes(work)
    if before.managed:
        raise HelpError("setting-managed", 409)
    after = {REVIEW: flows, SECOND: named}
    for key, value in after.items():
        rows.set_setting(work.conn, key, value, work.now)
    audit(
        work, by, "settings.saved", "organisation",
        before={REVIEW: before.flows, SECOND: list(before.texts)}, after=after,
    )  # fmt: skip
    work.hint("content")
