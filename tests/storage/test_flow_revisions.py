"""Revisions of flows: one is live, staff draft the next, and what the program brings does not overrun it."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from storage.engine import Database
from storage.flows import queries as flows

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
EDITOR = "editor@example.org"


def ship(database: Database, revision: str) -> str:
    return database.write(
        lambda conn: flows.publish_shipped(
            conn, flow="housing", revision=revision, source=revision * 2, now=NOON
        )
    )


def publish(database: Database, revision: str) -> flows.RevisionRow:
    return database.write(
        lambda conn: flows.publish(
            conn, flow="housing", revision=revision, source=revision * 2, now=NOON, author=EDITOR
        )
    )


def draft(database: Database, revision: str) -> flows.RevisionRow:
    return database.write(
        lambda conn: flows.save_draft(
            conn, flow="housing", revision=revision, source=revision * 2, author=EDITOR, now=NOON
        )
    )


def states(database: Database) -> list[tuple[int, str, str]]:
    rows = database.read(lambda conn: flows.revisions(conn, "housing"))
    return [(row.number, row.revision, row.state) for row in rows]


def test_the_first_revision_is_live_and_comes_back_whole(database: Database) -> None:
    made = publish(database, "a")
    assert database.read(flows.published) == [made]
    assert (made.number, made.source, made.author, made.shipped) == (1, "aa", EDITOR, False)
    assert (made.created_at, made.published_at) == (NOON, NOON)
    assert database.read(lambda conn: flows.published_of(conn, "letters")) is None


def test_the_next_one_archives_it_and_an_old_one_may_come_again(database: Database) -> None:
    for revision in "aba":
        publish(database, revision)
    assert states(database) == [(3, "a", "published"), (2, "b", "archived"), (1, "a", "archived")]
    again = database.read(lambda conn: flows.revision_of(conn, "housing", "a"))
    assert again is not None
    assert again.number == 3


def test_publishing_what_is_live_changes_nothing(database: Database) -> None:
    assert publish(database, "a") == publish(database, "a")


def test_a_draft_is_changed_in_place_and_used_up_when_published(database: Database) -> None:
    publish(database, "a")
    first, second = draft(database, "b"), draft(database, "c")
    assert first.id == second.id
    assert database.read(lambda conn: flows.draft_of(conn, "housing")) == second
    assert database.read(flows.drafts) == [second]
    publish(database, "c")
    assert database.read(lambda conn: flows.draft_of(conn, "housing")) is None
    assert [state for *_, state in states(database)] == ["published", "archived"]


def test_a_draft_may_be_thrown_away(database: Database) -> None:
    draft(database, "b")
    assert database.write(lambda conn: flows.discard_draft(conn, "housing"))
    assert not database.write(lambda conn: flows.discard_draft(conn, "housing"))
    assert states(database) == []


def test_what_the_program_brings_goes_live_until_staff_edit(database: Database) -> None:
    assert [ship(database, "a"), ship(database, "a"), ship(database, "b")] == [
        "published",
        "kept",
        "published",
    ]
    publish(database, "mine")
    assert [ship(database, "c"), ship(database, "c")] == ["offered", "kept"]
    live = database.read(lambda conn: flows.published_of(conn, "housing"))
    offer = database.read(lambda conn: flows.offer_of(conn, "housing"))
    assert live is not None
    assert offer is not None
    assert (live.revision, offer.revision, offer.shipped) == ("mine", "c", True)
    assert ship(database, "d") == "offered"
    drafts = database.read(flows.drafts)
    assert [row.revision for row in drafts] == ["d"]


def test_an_offer_leaves_the_draft_of_staff_alone(database: Database) -> None:
    publish(database, "mine")
    draft(database, "next")
    ship(database, "c")
    mine = database.read(lambda conn: flows.draft_of(conn, "housing"))
    assert mine is not None
    assert mine.revision == "next"
    publish(database, "c")
    assert database.read(lambda conn: flows.offer_of(conn, "housing")) is None


def test_many_starts_at_once_publish_once(database: Database) -> None:
    with ThreadPoolExecutor(4) as threads:
        outcomes = list(threads.map(lambda _: ship(database, "a"), range(8)))
    assert sorted(outcomes) == ["kept"] * 7 + ["published"]
    assert states(database) == [(1, "a", "published")]
