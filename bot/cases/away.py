"""Somebody goes away: what they have moves to who stands in, or waits for the team."""

from __future__ import annotations

import uuid

from bot.cases.transfer import let_go
from bot.runtime import Work
from storage.accounts import queries as accounts


def begin(work: Work, staff_id: uuid.UUID) -> None:
    """Their leave begins: every case of theirs is given on. Twice is harmless."""
    row = accounts.staff_by_id(work.conn, staff_id)
    if row is not None:
        let_go(work, staff_id, row.stand_in_id)
