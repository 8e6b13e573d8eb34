"""The page of a meeting code: a plain form, for whoever holds a talk."""

from __future__ import annotations

import re

import httpx

CSRF = re.compile(r'name="csrf" value="([0-9a-f]+)"')
DIGITS = re.compile(r'<p class="meeting-code">(\d{3} \d{3})</p>')


def test_only_who_holds_a_talk_is_shown_digits_and_each_time_others(http: httpx.Client) -> None:
    assert http.get("/meeting").headers["location"] == "/"
    assert http.post("/meeting", data={}).headers["location"] == "/"
    http.post("/", data={"language": "da"})
    asked = http.get("/meeting")
    csrf = CSRF.search(asked.text)
    assert csrf is not None
    assert DIGITS.search(asked.text) is None
    assert http.post("/meeting", data={"csrf": "0"}).status_code == 403
    first, second = (DIGITS.search(http.post("/meeting", data={"csrf": csrf[1]}).text) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first[1] != second[1]
