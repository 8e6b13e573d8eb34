"""An invented organisation with one team that has hours."""

from __future__ import annotations

import uuid

from bot.runtime import Runtime, Work
from storage.cases import organisation

HOURS = {"mon-thu": ["09:00-15:00"], "fri": ["09:00-12:00"]}


def open_house(
    runtime: Runtime, name: str = "Eksempelteam", hours: dict[str, list[str]] | None = None
) -> uuid.UUID:
    """Add a team with hours and a name for the organisation; the team's id."""

    def make(work: Work) -> uuid.UUID:
        organisation.set_setting(work.conn, "organisation-name", "Eksempel Kommune", work.now)
        organisation.set_setting(work.conn, "organisation-reads", "Borgerservice", work.now)
        return organisation.upsert_team(
            work.conn, name=name, hours=HOURS if hours is None else hours, now=work.now
        )

    team_id = runtime.run(make)
    runtime.look(lambda work: runtime.content.reload(work.conn))
    return team_id
