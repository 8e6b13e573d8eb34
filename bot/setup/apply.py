"""Carrying a setup file out. What is there already is left alone, so that a second run changes nothing."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

import msgspec

from bot.accounts.invitations import invite
from bot.accounts.rights import change_rights
from bot.cases.events import tell_everybody
from bot.runtime import Work
from bot.setup.schema import PlaceEntry, Setup, StaffEntry, Team
from storage.accounts import queries as accounts
from storage.cases import organisation as rows
from storage.places import queries as places

LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


class Applied(msgspec.Struct):
    """What changed, one line each, and the invitation of everybody who is new, by e-mail."""

    changes: list[str] = []
    invitations: dict[str, str] = {}


def team_names(work: Work) -> list[str]:
    """The teams a setup file may refer to without naming them."""
    return [team.name for team in rows.teams(work.conn)]


def apply(work: Work, setup: Setup) -> Applied:
    """Bring the database to what the file says. What the file leaves out stays; nothing is removed.

    Routing rules are the one exception: they are a list in order, and are replaced as a whole.
    """
    done = Applied()
    _settings(work, setup, done)
    for team in setup.teams:
        _team(work, team, done)
    for name, hours in setup.hours.items():
        _hours(work, name, hours, done)
    if setup.routing is not None:
        _routing(work, setup, done)
    for person in setup.staff:
        _person(work, person, done)
    for entry in setup.places:
        _place(work, entry, done)
    if done.changes:
        work.hint("content")
        tell_everybody(work)
    return done


def _settings(work: Work, setup: Setup, done: Applied) -> None:
    wanted: dict[str, Any] = dict(setup.settings.model_dump(exclude_none=True))
    if wanted.get("launched") is False:
        # Settings are read as text, and every text but the empty one means yes.
        wanted["launched"] = ""
    for key, value in setup.organisation.model_dump(exclude_none=True).items():
        text = " ".join(value) if isinstance(value, list) else value
        wanted[f"organisation-{key.replace('_', '-')}"] = text
    if setup.holidays is not None:
        wanted["holidays"] = list(setup.holidays)
    before = rows.settings(work.conn)
    managed = rows.managed_settings(work.conn)
    for name, value in wanted.items():
        if name not in before or before[name] != value:
            done.changes.append(f"setting {name}: {value or 'false'}")
        elif name in managed:
            continue
        rows.set_setting(work.conn, name, value, work.now, managed=True)


def _team(work: Work, team: Team, done: Applied) -> None:
    before = rows.team_by_name(work.conn, team.name)
    wanted = team.model_dump()
    if before is not None and all(getattr(before, key) == value for key, value in wanted.items()):
        return
    rows.upsert_team(work.conn, now=work.now, **wanted)
    done.changes.append(f"team {team.name}: {'changed' if before else 'added'}")


def _hours(work: Work, name: str, hours: dict[str, list[str]], done: Applied) -> None:
    team = rows.team_by_name(work.conn, name)
    assert team is not None, "checked before"
    if team.hours != hours:
        rows.set_hours(work.conn, team.id, hours)
        done.changes.append(f"hours {name}: changed")


def _routing(work: Work, setup: Setup, done: Applied) -> None:
    ids = {team.name: team.id for team in rows.teams(work.conn)}
    wanted = []
    for rule in setup.routing or ():
        conditions = rule.when.model_dump(exclude_none=True) if rule.when is not None else {}
        name = rule.team or rule.otherwise
        assert name is not None, "checked before"
        wanted.append((conditions, ids[name]))
    if [(rule.conditions, rule.team_id) for rule in rows.routing_rules(work.conn)] != wanted:
        rows.replace_routing_rules(work.conn, wanted)
        done.changes.append(f"routing: {len(wanted)} rules")


def _person(work: Work, person: StaffEntry, done: Applied) -> None:
    before = accounts.staff_by_email(work.conn, person.email)
    if before is None:
        done.invitations[person.email] = invite(work, person.email, person.role, person.teams, None)
        before = accounts.staff_by_email(work.conn, person.email)
        assert before is not None
        accounts.set_name(work.conn, before.id, person.name)
        done.changes.append(f"staff {person.email}: invited")
        return
    ids = {team.name: team.id for team in rows.teams(work.conn)}
    teams = {ids[name] for name in person.teams}
    if before.role != person.role or set(accounts.teams_of_staff(work.conn, before.id)) != teams:
        if before.active:
            change_rights(work, None, before.id, person.role, person.teams)
        else:
            accounts.set_role(work.conn, before.id, person.role, teams)
        done.changes.append(f"staff {person.email}: role and teams")
    if not before.name:
        # Somebody who has come has chosen how they are called; the file only names those who have not.
        accounts.set_name(work.conn, before.id, person.name)
        done.changes.append(f"staff {person.email}: name")


def _place(work: Work, entry: PlaceEntry, done: Applied) -> None:
    slug = entry.id or slug_of(entry.kind, entry.city, entry.name)
    values = entry.model_dump(exclude={"id", "checked", "hours", "review"})
    values |= {"checked_on": entry.checked, "review_on": entry.review}
    values["hours"] = entry.hours if isinstance(entry.hours, dict) else None
    values["hours_words"] = entry.hours if isinstance(entry.hours, str) else None
    before = places.by_slug(work.conn, slug)
    if before is not None and before.active and all(getattr(before, k) == v for k, v in values.items()):
        return
    places.save(work.conn, slug, {**values, "active": True}, work.now)
    done.changes.append(f"place {slug}: {'changed' if before else 'added'}")


def slug_of(*words: str) -> str:
    """A stable id from words: small letters, digits and hyphens, at most 64 characters."""
    text = unicodedata.normalize("NFKD", "-".join(words).casefold().translate(LETTERS))
    plain = text.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].rstrip("-")
