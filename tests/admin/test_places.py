"""Places that are due, as staff see them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from bot.clock import COPENHAGEN
from bot.runtime import Runtime
from storage.places import queries as places
from tests.support.staff import Staff

Come = Callable[..., Staff]


@pytest.fixture(autouse=True)
def fresh(runtime: Runtime) -> None:
    """Every place was checked today."""
    today = runtime.clock.now().astimezone(COPENHAGEN).date()
    runtime.run(
        lambda work: [
            places.checked(work.conn, row.slug, today, None, work.now) for row in places.everything(work.conn)
        ]
    )


def save(runtime: Runtime, slug: str, **values: Any) -> None:
    runtime.run(lambda work: places.save(work.conn, slug, {"checked_on": None, **values}, work.now))


def test_the_first_page_of_those_who_keep_the_directory_says_it_until_it_is_done(
    staff: Come, runtime: Runtime
) -> None:
    save(runtime, "sand-aarhus")
    save(runtime, "livslinien", owner="redaktor@example.org")
    admin, editor = staff("admin"), staff("editor")
    page = admin.see("/console").text
    assert "2 places are due for checking within 30 days · 1 crisis line first" in page
    assert page.index("Livslinien") < page.index("SAND")
    assert "Whose: redaktor@example.org" in page
    assert "is the number still 70 201 201? Never ring a crisis line to try it." in page
    page = editor.see("/console").text
    assert "1 is yours" in page
    assert editor.send("/console/places/livslinien/checked").headers["location"] == "/console/places"
    assert "Written down: Livslinien was checked today." in editor.see("/console/places").text
    assert "1 place is due for checking within 30 days" in admin.see("/console").text
    admin.send("/console/places/sand-aarhus/checked")
    assert "due for checking" not in admin.see("/console").text


def test_a_caseworker_is_told_of_what_is_theirs_alone(staff: Come, runtime: Runtime) -> None:
    save(runtime, "sand-aarhus", owner="Grønlænderenheden", phone="00 00 00 00")
    save(runtime, "livslinien")
    nivi, jonas = staff("caseworker", language="da"), staff("other", language="da")
    page = nivi.see("/console").text
    assert "1 sted skal efterses inden 30 dage · 1 er dit" in page
    assert "Ring til 00 00 00 00" in page
    assert "skal efterses" not in jonas.see("/console").text
    assert "Ingen steder" in jonas.see("/console/places").text
    assert jonas.send("/console/places/sand-aarhus/checked").status_code == 403
    assert nivi.send("/console/places/sand-aarhus/checked").status_code == 303


def test_a_day_that_has_passed_is_said(staff: Come, runtime: Runtime) -> None:
    today = runtime.clock.now().astimezone(COPENHAGEN).date()
    save(runtime, "sand-aarhus", checked_on=today - dt.timedelta(days=400))
    page = staff("admin").see("/console/places").text
    assert "The day has passed" in page
    assert "Last checked" in page
