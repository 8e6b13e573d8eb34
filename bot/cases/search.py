"""Finding a case by what stands on its cover. Words inside messages are only looked at in an opened case."""

from __future__ import annotations

import datetime as dt

import msgspec
from sqlalchemy import or_, select

from bot.cases.our_number import lookup
from bot.cases.reading import MOST, row_view, seen_by
from bot.cases.views import CaseRow, StaffMember
from bot.clock import COPENHAGEN
from bot.runtime import Work
from storage.cases import queries as cases
from storage.cases.tables import case, team
from storage.conversations.tables import conversation


class Search(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; what is None does not matter. Days are Denmark's, both included, of the opening."""

    number: int | None = None
    """The case's own number; with ``our``: one of the two."""
    our: str | None = None
    """The municipality's own number, in any spelling."""
    topic: str | None = None
    city: str | None = None
    team: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def wanted(self) -> bool:
        """Whether anything is looked for."""
        return any(getattr(self, name) is not None for name in self.__struct_fields__)


class Covers(msgspec.Struct, frozen=True):
    """What stands on the covers of the cases a person may see, to choose from."""

    topics: tuple[str, ...]
    cities: tuple[str, ...]
    teams: tuple[str, ...]


def find(work: Work, staff: StaffMember, search: Search) -> list[CaseRow]:
    """Open and closed cases that fit and that this person may see, the newest first; at most ``MOST``."""
    if not staff.reads_talks:
        return []
    query = cases.listed().where(seen_by(staff))
    for column, value in (
        (case.c.topic, search.topic),
        (case.c.city, search.city),
        (team.c.name, search.team),
    ):
        if value is not None:
            query = query.where(column == value)
    numbers = []
    if search.number is not None:
        numbers.append(case.c.number == search.number)
    if search.our is not None:
        numbers.append(case.c.our_number_lookup == lookup(work, search.our))
    if numbers:
        query = query.where(or_(*numbers))
    if search.since is not None:
        query = query.where(case.c.opened_at >= _midnight(search.since))
    if search.until is not None:
        query = query.where(case.c.opened_at < _midnight(search.until + dt.timedelta(days=1)))
    query = query.order_by(case.c.opened_at.desc(), case.c.number.desc()).limit(MOST)
    return [row_view(work, row) for row in work.conn.execute(query).mappings()]


def covers(work: Work, staff: StaffMember) -> Covers:
    """What one may choose from, in alphabetical order."""
    if not staff.reads_talks:
        return Covers((), (), ())
    there = case.join(conversation, conversation.c.id == case.c.conversation_id).outerjoin(
        team, team.c.id == case.c.team_id
    )
    query = select(case.c.topic, case.c.city, team.c.name).select_from(there).where(seen_by(staff)).distinct()
    rows = work.conn.execute(query).all()
    topics, cities, teams = (tuple(sorted({row[at] for row in rows if row[at]})) for at in range(3))
    return Covers(topics, cities, teams)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), COPENHAGEN).astimezone(dt.UTC)
