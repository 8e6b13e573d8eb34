"""Who of the staff may be given a case: active, with a role that has cases, there, and able to see it."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec

from bot.cases.access import may_see, sees_every_case
from bot.cases.promise import Organisation
from bot.cases.views import StaffMember
from bot.clock import COPENHAGEN
from bot.facts import hours
from bot.history import first_name
from bot.runtime import Work
from locales.format import ByLanguage
from storage.accounts import queries as accounts
from storage.cases import life

NO_HOURS = dt.time(16)
"""Until when a case stays reserved on the next working day of a team that has no hours."""
LONGEST = dt.timedelta(days=14)


class Colleague(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody a case can be given to, or who can be named in a note."""

    id: uuid.UUID
    name: str
    role: str
    teams: tuple[str, ...]


def colleagues(work: Work) -> list[Colleague]:
    """Everybody whose role has cases, by name."""
    found: dict[uuid.UUID, Colleague] = {}
    for row in life.colleagues(work.conn):
        before = found[row["id"]].teams if row["id"] in found else ()
        teams = (*before, row["team"]) if row["team"] else before
        found[row["id"]] = Colleague(id=row["id"], name=row["name"], role=row["role"], teams=teams)
    return list(found.values())


def away(work: Work, staff_id: uuid.UUID) -> bool:
    """Whether somebody is on leave today, Danish days."""
    row = accounts.staff_by_id(work.conn, staff_id)
    if row is None or row.leave_from is None:
        return False
    today = work.now.astimezone(COPENHAGEN).date()
    return row.leave_from <= today and (row.leave_until is None or today <= row.leave_until)


def there_or_away(work: Work, staff_id: uuid.UUID | None) -> StaffMember | None:
    """Somebody whose role has cases, on leave or not; None when unknown, deactivated, or without cases."""
    from bot.accounts.people import staff_member  # accounts tell cases who goes; here cases ask who is there

    member = staff_member(work, staff_id) if staff_id is not None else None
    return member if member is not None and member.reads_talks else None


def there(work: Work, staff_id: uuid.UUID | None) -> StaffMember | None:
    """Somebody who may be given a case now: as ``there_or_away``, and not on leave."""
    member = there_or_away(work, staff_id)
    return member if member is not None and not away(work, member.id) else None


def team_for(
    organisation: Organisation, member: StaffMember, team_id: uuid.UUID | None
) -> tuple[bool, uuid.UUID | None]:
    """Whether somebody can have a case, and in which team it then is: the present one if they see it, else theirs."""
    if sees_every_case(member) or may_see(member, team_id, None):
        return True, team_id
    theirs = sorted(
        (team for team in organisation.teams if team.id in member.teams), key=lambda team: team.name
    )
    return (True, theirs[0].id) if theirs else (False, None)


def reserved_until(work: Work, team_id: uuid.UUID | None) -> dt.datetime:
    """The end of the next working day of a team by its hours, UTC: from then on a reserved case is the team's."""
    content = work.runtime.content
    team = content.organisation.team(team_id)
    today = work.now.astimezone(COPENHAGEN).date()
    tomorrow = today + dt.timedelta(days=1)
    if team is not None and team.hours:
        first: dt.date | None = None
        end: dt.datetime | None = None
        for opens, closes in hours.spans_from(team.hours, tomorrow, content.facts.countries):
            day = opens.astimezone(COPENHAGEN).date()
            if first is not None and day != first:
                break
            first, end = day, closes if end is None else max(end, closes)
        if end is not None:
            return min(end, work.now + LONGEST)
    day = tomorrow
    while day.weekday() > 4 or hours.is_holiday(day, content.facts.countries):
        day += dt.timedelta(days=1)
    return dt.datetime.combine(day, NO_HOURS, COPENHAGEN).astimezone(dt.UTC)


def named(work: Work, member: StaffMember) -> dict[str, object]:
    """First name and role as citizens read them, for a text."""
    texts = work.runtime.content.texts
    role = {language: texts.render(f"role-{member.role}", {}, language).text for language in ("da", "kl")}
    return {"name": first_name(member.name), "role": ByLanguage(role)}
