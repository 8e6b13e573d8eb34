"""What an open case says of itself when nothing was heard of it for long: who has it, until when, and the ways out."""

from __future__ import annotations

import datetime as dt

from bot.cases.people import named
from bot.cases.views import StaffMember
from bot.effects.speak import local, put, text_part
from bot.ports import NoticePart, Part
from bot.timers.plan import plan_status, status_days
from bot.timers.silence import awake
from bot.turn.talk import Talk
from storage.cases import life
from storage.cases import queries as cases

NOTICE = "case-status"
DAY = dt.timedelta(days=1)


def due_at(talk: Talk) -> dt.datetime | None:
    """When the next status is due, UTC: so many days after the last answer or status, by day, and not within a day of
    another unasked message. None without an open case."""
    if talk.case is None:
        return None
    row = life.row_of(talk.work.conn, talk.case.id)
    due = (row["told_at"] or row["opened_at"]) + dt.timedelta(days=status_days(talk.work))
    if talk.unasked_at is not None:
        due = max(due, talk.unasked_at + DAY)
    return awake(max(due, talk.work.now)) if due <= talk.work.now else due


def say_status(talk: Talk) -> None:
    """Say it, as a notice, whoever owns; the next is due by so many days."""
    work, case = talk.work, talk.case
    if case is None:
        return
    next_day = local(work.now + dt.timedelta(days=status_days(work))).date()
    if case.promised_at is not None and case.promised_at > work.now:
        next_day = min(next_day, local(case.promised_at).date())
    person = _owner(talk)
    texts = work.runtime.content.texts
    if person is not None:
        first = ("case-status-person", named(work, person))
    else:
        team = work.runtime.content.organisation.team(case.team_id)
        name = team.name if team is not None else work.runtime.content.organisation_name
        first = ("case-status-team", {"team": name})
    lines: list[tuple[str, dict[str, object]]] = [
        first,
        ("case-status-next", {"day": next_day}),
        ("case-status-how", {}),
    ]
    parts: list[Part] = [NoticePart(NOTICE)]
    for text_id, args in lines:
        rendered = texts.render(text_id, args, talk.language)
        parts.append(text_part(rendered, {name: str(value) for name, value in args.items()}))
    put(talk, tuple(parts), notice=NOTICE)
    cases.update_case(work.conn, case.id, told_at=work.now)
    talk.set(unasked_at=work.now)
    plan_status(work, talk.id, case.id, case.number)


def _owner(talk: Talk) -> StaffMember | None:
    from bot.accounts.people import staff_member  # accounts tell cases who goes; here cases ask who is there

    return staff_member(talk.work, talk.staff_id) if talk.staff_id is not None else None
