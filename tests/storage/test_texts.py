"""Texts that staff changed, and who approved which wording."""

from __future__ import annotations

import datetime as dt
import uuid

from storage.accounts.queries import insert_staff
from storage.engine import Database
from storage.texts import queries as texts
from storage.texts import reviews

NOON = dt.datetime(2026, 11, 2, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
NEED = "housing-need"


def publish(database: Database, revision: str, language: str = "kl") -> texts.TextRow:
    return database.write(
        lambda conn: texts.publish(
            conn,
            text_id=NEED,
            language=language,
            source=f"{NEED} = {revision}",
            revision=revision,
            author="editor@example.org",
            now=NOON,
        )
    )


def draft(database: Database, revision: str) -> texts.TextRow:
    return database.write(
        lambda conn: texts.save_draft(
            conn,
            text_id=NEED,
            language="kl",
            source=f"{NEED} = {revision}",
            revision=revision,
            author=None,
            now=NOON,
        )
    )


def review(
    database: Database, revision: str, at: dt.datetime, language: str = "kl", by: uuid.UUID | None = None
) -> reviews.ReviewRow:
    return database.write(
        lambda conn: reviews.add_review(
            conn,
            text_id=NEED,
            language=language,
            revision=revision,
            danish_revision="danish",
            reviewer="Aviaja Eksempel",
            now=at,
            staff_id=by,
        )
    )


def test_a_published_text_stands_in_front_of_its_file(database: Database) -> None:
    assert database.read(texts.overrides) == []
    made = publish(database, "one")
    assert database.read(lambda conn: texts.override_of(conn, NEED, "kl")) == made
    assert database.read(lambda conn: texts.override_of(conn, NEED, "da")) is None
    second, danish = publish(database, "two"), publish(database, "to", "da")
    assert database.read(texts.overrides) == [danish, second]
    history = database.read(lambda conn: texts.history(conn, NEED, "kl"))
    assert [(row.revision, row.state) for row in history] == [("two", "published"), ("one", "archived")]


def test_the_file_speaks_again_when_the_change_is_withdrawn(database: Database) -> None:
    publish(database, "one")
    assert database.write(lambda conn: texts.withdraw(conn, NEED, "kl"))
    assert not database.write(lambda conn: texts.withdraw(conn, NEED, "kl"))
    assert database.read(texts.overrides) == []


def test_a_text_has_one_draft_which_publishing_uses_up(database: Database) -> None:
    draft(database, "one")
    second = draft(database, "two")
    assert database.read(texts.drafts) == [second]
    assert database.read(lambda conn: texts.draft_of(conn, NEED, "kl")) == second
    publish(database, "two")
    assert database.read(texts.drafts) == []


def test_the_newest_standing_approval_counts(database: Database) -> None:
    by = database.write(
        lambda conn: insert_staff(conn, email="r@example.org", name="R", role="reviewer", created_at=NOON)
    )
    first = review(database, "one", NOON, by=by)
    second = review(database, "two", NOON + HOUR)
    danish = review(database, "to", NOON, language="da")
    current = database.read(reviews.current)
    # One for each wording: whichever of them is said is approved.
    assert sorted(current, key=lambda row: (row.language, row.reviewed_at)) == [danish, first, second]
    assert database.read(lambda conn: reviews.current_of(conn, NEED, "kl")) == second
    assert database.read(lambda conn: reviews.history(conn, NEED, "kl")) == [second, first]
    assert first.staff_id == by


def test_an_undone_approval_gives_way_to_the_one_before(database: Database) -> None:
    first, second = review(database, "one", NOON), review(database, "two", NOON + HOUR)
    later = NOON + 2 * HOUR
    undone = database.write(lambda conn: reviews.undo(conn, NEED, "kl", later))
    assert undone is not None
    assert (undone.id, undone.undone_at) == (second.id, later)
    assert database.read(reviews.current) == [first]
    assert database.read(lambda conn: reviews.current_of(conn, NEED, "kl")) == first
    database.write(lambda conn: reviews.undo(conn, NEED, "kl", later))
    assert database.write(lambda conn: reviews.undo(conn, NEED, "kl", later)) is None
    assert database.read(reviews.current) == []
    assert len(database.read(lambda conn: reviews.history(conn, NEED, "kl"))) == 2


def test_a_changed_meaning_is_marked_on_the_standing_approval(database: Database) -> None:
    assert not database.write(lambda conn: reviews.mark_meaning_changed(conn, NEED, "kl", True))
    review(database, "one", NOON)
    assert database.write(lambda conn: reviews.mark_meaning_changed(conn, NEED, "kl", True))
    assert [row.meaning_changed for row in database.read(reviews.current)] == [True]
