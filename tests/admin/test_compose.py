"""Writing an answer without a script: ready answers, what is still empty, and a question that says nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.history import whole_talk
from bot.ports import MessageView, PlacePart
from bot.runtime import Runtime, Work
from storage.cases.tables import case
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


def _last(runtime: Runtime, number: int) -> MessageView:
    def read(work: Work) -> MessageView:
        row = work.conn.execute(case.select().where(case.c.number == number)).mappings().one()
        return whole_talk(work, row["conversation_id"])[-1]

    return runtime.look(read)


def test_a_ready_answer_is_chosen_filled_in_and_sent(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["doctor"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    page = person.see(path).text
    assert "Time and place to meet" in page
    assert '<option value="ready-meet-at" lang="da">' in page
    chosen = person.send(f"{path}/ready", text="", choice="ready-meet-at", key="k1").text
    words = "Vi mødes [dag] kl. [tid]. Sted: [sted]."
    assert f">{words}</textarea>" in chosen
    assert 'name="ready" value="ready-meet-at"' in chosen
    fields = {"text": words, "key": "k1", "ready": "ready-meet-at"}
    for way in ("answer", "preview"):
        refused = person.send(f"{path}/{way}", **fields)
        assert refused.status_code == 400
        assert "is still empty" in refused.text
        assert words in refused.text
        assert 'name="ready" value="ready-meet-at"' in refused.text
    fields["text"] = "Vi mødes mandag kl. 10. Sted: Eksempelgade 1."
    shown = person.send(f"{path}/preview", **fields).text
    assert "Ataatsimiinneq: mandag, nal. 10. Sumiiffik: Eksempelgade 1." in shown
    assert person.send(f"{path}/answer", **fields).status_code == 303
    message = _last(runtime, number)
    assert (message.sender, message.lang, message.text_id) == ("person", "kl", "ready-meet-at")
    page = person.see(path).text
    assert '<p class="words" lang="kl">Ataatsimiinneq: mandag' in page
    assert f'<span class="tag">dansk</span> {fields["text"]}</p>' in page


def test_own_words_are_kept_when_a_ready_answer_is_chosen(staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['rent']}"
    person = staff("caseworker")
    person.see(path)
    page = person.send(f"{path}/ready", text="Hej Nivi.", choice="ready-bye-thanks", key="k").text
    assert ">Hej Nivi.\nTak for i dag. Du kan altid skrive igen.</textarea>" in page
    assert 'name="ready" value=""' in page
    page = person.send(f"{path}/ready", text="Hej Nivi.", choice="", key="k").text
    assert ">Hej Nivi.</textarea>" in page
    assert '<details class="ready" id="ready" open' in page


def test_only_who_may_work_with_cases_chooses_and_only_what_there_is(staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['rent']}/ready"
    assert staff("caseworker").send(path, choice="system-hello").status_code == 400
    assert staff("editor").send(path, choice="ready-bye-thanks").status_code == 403
    assert staff("other").send(path, choice="ready-bye-thanks").status_code == 404


def test_a_bare_question_comes_back_once(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    person.see(path)
    words = "Kom mandag klokken 10. Forstår du?"
    page = person.send(f"{path}/answer", text=words, key="k")
    assert page.status_code == 200
    assert "Hvad gør du nu først?" in page.text
    assert "Most people answer yes" in page.text
    assert f">{words}</textarea>" in page.text
    assert 'name="asked" value="yes"' in page.text
    assert _last(runtime, number).text != words
    assert person.send(f"{path}/answer", text=words, key="k", asked="yes").status_code == 303
    assert _last(runtime, number).text == words


def test_a_place_and_choices_go_with_the_words_without_a_script(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["doctor"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    person.see(path)
    words = "Hvor vil du helst mødes? Skriv eller tryk her. Jeg ringer til dig, når jeg har set dit svar."
    fields: dict[str, Any] = {
        "text": words,
        "key": "k",
        "option": ["Mandag", "Tirsdag", ""],
        "wanted": "aalborg",
    }
    found = person.send(f"{path}/place", **fields).text
    slug = re.search(r'name="place" value="([^"]+)"', found)
    assert slug is not None
    assert 'value="Tirsdag"' in found
    assert f">{words}</textarea>" in found
    fields["place"] = slug[1]
    shown = person.send(f"{path}/preview", **fields).text
    assert "LIX " in shown
    assert "own-words" in shown
    assert "Tirsdag&lt;/span&gt;" in shown
    assert person.send(f"{path}/answer", **fields | {"option": "Kun en"}).status_code == 400
    assert person.send(f"{path}/answer", **fields).status_code == 303
    message = _last(runtime, number)
    assert [choice.label for choice in message.choices] == ["Mandag", "Tirsdag"]
    assert any(isinstance(part, PlacePart) and part.id == slug[1] for part in message.parts)
    fields = {"text": "Qujanaq.", "key": "k2", "words-language": "kl"}
    assert person.send(f"{path}/answer", **fields).status_code == 303
    assert _last(runtime, number).lang == "kl"
