"""The console's walk-in: a form, questions answered together, and the case page that says who typed."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.support.staff import Staff

Come = Callable[..., Staff]
PRESS = re.compile(r'class="choice" name="press" value="([^"]+)"')
KEY = re.compile(r'name="key" value="([0-9a-f]+)"')


def test_a_person_comes_without_a_phone(staff: Come) -> None:
    nivi = staff("caseworker")
    nivi.see("/console/walk-in")
    wrong = nivi.send(
        "/console/walk-in", language="kl", topic="housing", city="Atlantis", words="Sinissanngilanga"
    )
    assert wrong.status_code == 400
    assert "Sinissanngilanga" in wrong.text, "what was typed is kept"
    given = {"language": "kl", "topic": "housing", "words": "Sinissanngilanga", "then": "ask", "key": "a1"}
    place = nivi.send("/console/walk-in", **given).headers["location"]
    assert nivi.send("/console/walk-in", **given).headers["location"] == place, "sent twice, opened once"
    page = nivi.see(place)
    press, key = PRESS.search(page.text), KEY.search(page.text)
    assert press
    assert key
    answered = nivi.send(f"{place}/give", press=press[1], key=key[1])
    assert answered.status_code == 303
    asked = nivi.see(place).text.partition('id="newest"')[2]
    assert "What was said before" in nivi.see(place).text
    assert "Read aloud" in asked
    assert nivi.send(f"{place}/give", press="not-now", key="b2").status_code == 303
    assert nivi.see(place).text.partition('id="newest"')[2] != asked, "what cannot be answered is passed over"
    assert nivi.send(f"{place}/give", press="delete", key="b3").status_code == 400
    number = place.rpartition("/")[2]
    assert nivi.send(f"{place}/give", words=" ").status_code == 400
    done = nivi.send(f"{place}/finish")
    assert done.headers["location"] == f"/console/cases/{number}"
    case = nivi.see(f"/console/cases/{number}")
    assert case.text.count("typed by Nivi Opdigtet") == 3
    assert "Sinissanngilanga" in case.text
    assert f"/console/cases/{number}/code" in case.text
    paper = nivi.send(f"/console/cases/{number}/code", language="kl")
    assert paper.status_code == 200
    assert nivi.see(place).url.path == f"/console/cases/{number}"
