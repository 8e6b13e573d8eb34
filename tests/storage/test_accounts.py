"""Staff, their teams, and what log-in remembers."""

from __future__ import annotations

import datetime as dt
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy.exc import IntegrityError

from storage.accounts import queries as accounts
from storage.accounts.tables import console_session
from storage.cases.organisation import upsert_team
from storage.engine import Database

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def team(database: Database, name: str) -> uuid.UUID:
    return database.write(lambda conn: upsert_team(conn, name=name, now=NOON))


def hire(database: Database, email: str, *teams: uuid.UUID) -> uuid.UUID:
    return database.write(
        lambda conn: accounts.insert_staff(
            conn, email=email, name="Eksempel", role="caseworker", created_at=NOON, teams=teams
        )
    )


def find(database: Database, staff_id: uuid.UUID) -> accounts.StaffRow:
    row = database.read(lambda conn: accounts.staff_by_id(conn, staff_id))
    assert row is not None
    return row


def test_an_account_is_found_by_id_and_by_email_in_any_case(database: Database) -> None:
    staff_id = hire(database, "Anna@Example.org")
    row = find(database, staff_id)
    assert (row.email, row.name, row.role, row.language) == (
        "anna@example.org",
        "Eksempel",
        "caseworker",
        "da",
    )
    assert (row.active, row.on_duty, row.password_hash, row.created_at) == (True, False, None, NOON)
    assert database.read(lambda conn: accounts.staff_by_email(conn, "ANNA@example.org")) == row
    assert database.read(lambda conn: accounts.staff_by_email(conn, "b@example.org")) is None
    assert database.read(lambda conn: accounts.staff_by_id(conn, uuid.uuid4())) is None


def test_an_email_has_one_account(database: Database) -> None:
    hire(database, "a@example.org")
    with pytest.raises(IntegrityError):
        hire(database, "A@example.org")


def test_everything_about_an_account_can_change(database: Database) -> None:
    first, second = team(database, "first"), team(database, "second")
    staff_id = hire(database, "a@example.org", first)
    database.write(lambda conn: accounts.set_name(conn, staff_id, "Anna"))
    database.write(lambda conn: accounts.set_email(conn, staff_id, "Anna@example.org"))
    database.write(lambda conn: accounts.set_password(conn, staff_id, "hash"))
    database.write(lambda conn: accounts.set_totp(conn, staff_id, b"sealed"))
    database.write(lambda conn: accounts.set_language(conn, staff_id, "en"))
    database.write(lambda conn: accounts.set_role(conn, staff_id, "coordinator", [second]))
    database.write(lambda conn: accounts.set_seen(conn, staff_id, NOON + HOUR))
    database.write(lambda conn: accounts.set_active(conn, staff_id, False))
    row = find(database, staff_id)
    assert (row.name, row.email, row.password_hash, row.totp_secret) == (
        "Anna", "anna@example.org", "hash", b"sealed",
    )  # fmt: skip
    assert (row.language, row.role, row.last_seen_at, row.active) == ("en", "coordinator", NOON + HOUR, False)
    assert database.read(lambda conn: accounts.teams_of_staff(conn, staff_id)) == [second]


def test_who_is_on_duty_where_longest_first(database: Database) -> None:
    north, south = team(database, "north"), team(database, "south")
    people = [hire(database, f"{n}@example.org", north) for n in range(3)]
    elsewhere = hire(database, "9@example.org", south)
    for minutes, staff_id in enumerate([people[1], people[0], people[2], elsewhere]):
        at = NOON + dt.timedelta(minutes=minutes)
        database.write(lambda conn, who=staff_id, at=at: accounts.set_duty(conn, who, True, at))  # type: ignore[misc]  # bound at once
    database.write(lambda conn: accounts.set_active(conn, people[2], False))
    of_north = database.read(lambda conn: accounts.on_duty(conn, north))
    assert [row.id for row in of_north] == [people[1], people[0]]
    assert [row.id for row in database.read(accounts.on_duty)] == [people[1], people[0], elsewhere]
    database.write(lambda conn: accounts.set_duty(conn, people[1], False, NOON))
    assert find(database, people[1]).duty_since is None
    assert [row.id for row in database.read(lambda conn: accounts.members(conn, north))] == people[:2]


def test_an_invitation_works_once_and_in_time(database: Database) -> None:
    staff_id = hire(database, "a@example.org")
    for lookup in (b"one", b"two"):
        database.write(
            lambda conn, lookup=lookup: accounts.insert_invitation(  # type: ignore[misc]  # bound at once
                conn, staff_id=staff_id, lookup=lookup, created_at=NOON, expires_at=NOON + HOUR
            )
        )

    def use(lookup: bytes, at: dt.datetime) -> bool:
        return database.write(lambda conn: accounts.use_invitation(conn, lookup, at))

    assert not use(b"none", NOON)
    assert not use(b"two", NOON + HOUR)
    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(lambda _: use(b"one", NOON), range(4))) == 1
    used = database.read(lambda conn: accounts.find_invitation(conn, b"one"))
    assert used is not None
    assert (used.staff_id, used.used_at, used.expires_at) == (staff_id, NOON, NOON + HOUR)
    database.write(lambda conn: accounts.drop_invitations(conn, staff_id))
    assert database.read(lambda conn: accounts.find_invitation(conn, b"two")) is None
    assert database.read(lambda conn: accounts.find_invitation(conn, b"one")) is not None


def test_a_session_lives_until_it_ends(database: Database) -> None:
    staff_id = hire(database, "a@example.org")

    def keep(
        lookup: bytes, data: bytes, who: uuid.UUID | None, until: dt.datetime | None, at: dt.datetime
    ) -> None:
        database.write(
            lambda conn: accounts.set_session(
                conn, lookup=lookup, staff_id=who, data=data, created_at=at, expires_at=until
            )
        )

    def get(lookup: bytes, at: dt.datetime = NOON) -> accounts.SessionRow | None:
        return database.read(lambda conn: accounts.get_session(conn, lookup, at))

    keep(b"a", b"before", None, NOON + HOUR, NOON)
    keep(b"a", b"after", staff_id, NOON + HOUR, NOON + HOUR)
    keep(b"b", b"", staff_id, None, NOON)
    keep(b"c", b"", None, NOON, NOON)
    row = get(b"a")
    assert row is not None
    assert (row.data, row.staff_id, row.created_at) == (b"after", staff_id, NOON)
    assert get(b"a", NOON + HOUR) is None
    assert get(b"c") is None
    assert database.write(lambda conn: accounts.expire_sessions(conn, NOON)) == 1
    assert database.write(lambda conn: accounts.delete_sessions_of_staff(conn, staff_id)) == 2
    keep(b"a", b"", None, None, NOON)
    database.write(lambda conn: accounts.delete_session(conn, b"a"))
    assert get(b"a") is None


def test_sessions_are_named_listed_and_ended_one_by_one(database: Database) -> None:
    staff_id, other = hire(database, "a@example.org"), hire(database, "b@example.org")

    def come(name: bytes, whose: uuid.UUID, device: str | None, at: dt.datetime) -> None:
        database.write(
            lambda conn: accounts.set_session(
                conn, lookup=name, staff_id=whose, data=b"x", created_at=at, expires_at=at + 12 * HOUR,
                device=device, via="login",
            )
        )  # fmt: skip

    come(b"phone", staff_id, "Firefox, Android", NOON)
    come(b"desk", staff_id, None, NOON + HOUR)
    come(b"theirs", other, "Safari, Mac", NOON)
    unnamed = console_session.update().where(console_session.c.lookup == b"phone").values(public_id=None)
    database.write(lambda conn: conn.execute(unnamed))  # begun before sessions had names

    def listed(at: dt.datetime = NOON + HOUR) -> list[accounts.SessionLine]:
        return database.write(lambda conn: accounts.sessions_of_staff(conn, staff_id, at))

    desk, phone = listed()
    assert [line.device for line in (desk, phone)] == [None, "Firefox, Android"]
    come(b"desk", staff_id, "Chrome, Linux", NOON + 2 * HOUR)  # written again: the same session
    database.write(lambda conn: accounts.see_session(conn, b"phone", NOON + 3 * HOUR))
    assert [(line.public_id, line.created_at) for line in listed()] == [
        (phone.public_id, NOON), (desk.public_id, NOON + HOUR),
    ]  # fmt: skip
    assert len(listed(NOON + 13 * HOUR)) == 1
    assert not database.write(lambda conn: accounts.delete_session_of_staff(conn, other, desk.public_id))
    assert database.write(lambda conn: accounts.delete_session_of_staff(conn, staff_id, desk.public_id))
    assert database.write(lambda conn: accounts.delete_other_sessions(conn, other, b"theirs")) == 0
    assert [line.lookup for line in listed()] == [b"phone"]


def test_no_failure_is_lost_when_many_come_at_once(database: Database) -> None:
    def fail(minute: int) -> int:
        at = NOON + dt.timedelta(minutes=minute)
        return database.write(lambda conn: accounts.register_failure(conn, b"x", at))

    with ThreadPoolExecutor(4) as threads:
        assert sorted(threads.map(fail, range(12))) == list(range(1, 13))
    row = database.read(lambda conn: accounts.login_attempt(conn, b"x"))
    assert row is not None
    assert row.failures == 12
    assert database.write(lambda conn: accounts.prune_attempts(conn, NOON)) == 0
    database.write(lambda conn: accounts.clear_failures(conn, b"x"))
    assert database.read(lambda conn: accounts.login_attempt(conn, b"x")) is None
    fail(0)
    assert database.write(lambda conn: accounts.prune_attempts(conn, NOON + HOUR)) == 1
