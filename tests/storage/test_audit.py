"""The trail tells who did what, and notices when somebody rewrites it."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import update

from storage.accounts.queries import insert_staff
from storage.audit import queries as audit
from storage.audit.tables import audit_entry
from storage.engine import Database
from storage.vault import Unreadable, Vault

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


def add(database: Database, vault: Vault, minute: int = 0, **values: object) -> None:
    entry = {
        "staff_id": None, "actor": "system", "action": "case.read", "object": "case:1", **values
    }  # fmt: skip
    database.write(lambda conn: audit.add(conn, vault, at=NOON + minute * MINUTE, **entry))  # type: ignore[arg-type]  # a table of cases


def entries(database: Database, vault: Vault, **filters: object) -> list[audit.AuditRow]:
    return database.read(lambda conn: audit.entries(conn, vault, **filters))  # type: ignore[arg-type]  # a table of cases


def test_an_entry_comes_back_whole(database: Database, vault: Vault) -> None:
    staff_id = database.write(
        lambda conn: insert_staff(conn, email="a@example.org", name="A", role="editor", created_at=NOON)
    )
    add(
        database, vault, staff_id=staff_id, actor="a@example.org", action="place.saved", object="place:hus",
        before={"phone": None}, after={"phone": "98 00 00 00", "languages": ["kl"]},
    )  # fmt: skip
    (row,) = entries(database, vault)
    assert (row.at, row.staff_id, row.actor) == (NOON, staff_id, "a@example.org")
    assert (row.action, row.object) == ("place.saved", "place:hus")
    assert (row.before, row.after) == ({"phone": None}, {"phone": "98 00 00 00", "languages": ["kl"]})


def test_the_newest_come_first_a_page_at_a_time(database: Database, vault: Vault) -> None:
    for minute in range(5):
        add(database, vault, minute, object=f"case:{minute}")
    page = entries(database, vault, limit=2)
    assert [row.object for row in page] == ["case:4", "case:3"]
    rest = entries(database, vault, below=page[-1].id)
    assert [row.object for row in rest] == ["case:2", "case:1", "case:0"]


def test_filters_narrow_together(database: Database, vault: Vault) -> None:
    add(database, vault, 0, actor="a@example.org")
    add(database, vault, 1, actor="a@example.org", action="case.taken")
    add(database, vault, 2, object="case:2")
    assert len(entries(database, vault, actor="a@example.org")) == 2
    assert len(entries(database, vault, actor="a@example.org", action="case.read")) == 1
    assert len(entries(database, vault, object="case:2")) == 1
    assert len(entries(database, vault, object="case:")) == 3
    assert entries(database, vault, object="c_se:") == []
    assert database.read(audit.actions) == ["case.read", "case.taken"]
    assert len(entries(database, vault, since=NOON + MINUTE)) == 2
    assert len(entries(database, vault, since=NOON, until=NOON + MINUTE)) == 1
    assert entries(database, vault, action="case.closed") == []


def test_what_is_undone_leaves_no_trace(database: Database, vault: Vault) -> None:
    def fail(conn: object) -> None:
        audit.add(conn, vault, at=NOON, staff_id=None, actor="system", action="a", object="b")  # type: ignore[arg-type]  # a connection
        raise ValueError

    with pytest.raises(ValueError):
        database.write(fail)
    assert entries(database, vault) == []


def test_a_rewritten_entry_does_not_open(database: Database, vault: Vault) -> None:
    add(database, vault, actor="a@example.org", after={"state": "taken"})
    database.write(lambda conn: conn.execute(update(audit_entry).values(actor="b@example.org")).rowcount)
    with pytest.raises(Unreadable):
        entries(database, vault)
