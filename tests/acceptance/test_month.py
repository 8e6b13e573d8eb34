"""A month of a hundred citizens, across the change of clocks and through outages, on both kinds of database."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.acceptance.half_year.life import live


def test_every_reminder_of_a_month_comes_to_what_it_should(database_url: str, tmp_path: Path) -> None:
    begins = dt.datetime(2026, 10, 12, 5, tzinfo=dt.UTC)
    ends = begins + dt.timedelta(days=30)
    figures = live(tmp_path, database_url, citizens=100, begins=begins, ends=ends, days=14, seed=7)
    assert figures["said"] > figures["citizens"]
    assert figures["put_off"] > 0, "no outage reached into a night"
    assert {"past", "answered", "superseded"} <= figures["expired_by"].keys()
