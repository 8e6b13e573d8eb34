"""Working with a case over HTTP."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from bot.cases import desk
from bot.cases.changes import change_mark
from bot.history import whole_talk
from bot.runtime import Runtime, Work
from storage.audit import queries as audit
from storage.cases.tables import case
from tests.support.seed import Seeded
from tests.support.staff import KEY, Staff

Come = Callable[..., Staff]


def _talk(runtime: Runtime, number: int) -> list[str]:
    def read(work: Work) -> list[str]:
        row = work.conn.execute(case.select().where(case.c.number == number)).mappings().one()
        return [message.text for message in whole_talk(work, row["conversation_id"])]

    return runtime.look(read)


def test_taking_answering_noting_and_handing_back(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["friend"]
    path = f"/console/cases/{number}"
    person = staff("caseworker")
    page = person.see(path)
    assert ">Take over<" in page.text
    assert ">Send<" not in page.text
    assert ">Save note<" in page.text
    assert person.send(f"{path}/claim").status_code == 303
    page = person.see(path)
    assert ">Send<" in page.text
    assert ">Hand back<" in page.text
    key = KEY.search(page.text)
    assert key is not None
    fields = {"text": "Hej. Kom forbi i morgen.", "key": key[1]}
    assert "Kom forbi i morgen" in person.send(f"{path}/preview", **fields).text
    assert _talk(runtime, number)[-1] != "Hej. Kom forbi i morgen."
    for _ in range(2):
        assert person.send(f"{path}/answer", **fields).status_code == 303
    assert _talk(runtime, number).count("Hej. Kom forbi i morgen.") == 1
    assert person.send(f"{path}/note", text="Ringede til vennen.").status_code == 303
    page = person.see(path)
    assert "Ringede til vennen." in page.text
    assert "Ringede til vennen." not in _talk(runtime, number)
    assert person.send(f"{path}/interpreter", interpreter="east").status_code == 303
    assert "East Greenlandic" in person.see(path).text
    assert person.send(f"{path}/hand-back").status_code == 303
    assert "This case is closed" in person.see(path).text
    actions = {row.action for row in runtime.look(lambda work: audit.entries(work.conn, runtime.vault))}
    assert {"case.read", "case.taken", "case.answered", "case.handed_back"} <= actions


def test_a_case_is_handed_back_to_a_day(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['friend']}"
    person = staff("caseworker")
    person.see(path)
    person.send(f"{path}/claim")
    assert "already" in person.send(f"{path}/hand-back", follow_up="2020-01-01").text
    day = (runtime.clock.now() + dt.timedelta(days=5)).date().isoformat()
    assert person.send(f"{path}/hand-back", follow_up=day).status_code == 303
    page = person.see(path).text
    assert "the case comes back on the day" in page
    assert "Follow up " in page
    assert ">Take over<" in page


def test_who_comes_second_is_told_who_was_first(staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["work"]
    first, second = staff("caseworker"), staff("coordinator")
    for person in (first, second):
        person.see(f"/console/cases/{number}")
    assert first.send(f"/console/cases/{number}/claim").status_code == 303
    answer = second.send(f"/console/cases/{number}/claim")
    assert answer.status_code == 409
    assert "Nivi Opdigtet" in answer.text
    page = second.see(f"/console/cases/{number}").text
    assert "Nivi Opdigtet has this case" in page
    assert ">Send<" not in page


def test_an_answer_that_cannot_be_sent_keeps_its_words(staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["rent"]
    person = staff("coordinator")
    person.see(f"/console/cases/{number}")
    answer = person.send(f"/console/cases/{number}/answer", text="Mit lange svar", key="k1")
    assert answer.status_code == 409
    owner = staff("caseworker")
    owner.see(f"/console/cases/{number}")
    answer = owner.send(f"/console/cases/{number}/answer", text="x" * 3500, key="k2")
    assert answer.status_code == 400
    assert "x" * 3500 in answer.text
    assert owner.send(f"/console/cases/{number}/answer", text="  ", key="k3").status_code == 400
    assert owner.send(f"/console/cases/{number}/note", text="").status_code == 400


def test_putting_off_transferring_and_closing(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    person = staff("caseworker")
    number = seeded.cases["rent"]
    page = person.see(f"/console/cases/{number}").text
    assert person.send(f"/console/cases/{number}/snooze", until="2020-01-01").status_code == 400
    assert person.send(f"/console/cases/{number}/snooze", until="snart").status_code == 400
    assert person.send(f"/console/cases/{number}/snooze", until="2030-01-02").status_code == 303
    assert "put off" in person.see("/console/cases?view=all").text
    team = re.findall(r'<option value="([0-9a-f-]{36})">', page)[1]
    answer = person.send(f"/console/cases/{number}/transfer", team=team, reason="Bolig")
    assert answer.headers["location"] == "/console/cases"
    assert person.see(f"/console/cases/{number}").status_code == 404
    number = seeded.cases["quiet"]
    assert "the case opens again" in person.see(f"/console/cases/{number}/close").text
    assert person.send(f"/console/cases/{number}/close", outcome="x").status_code == 400
    assert person.send(f"/console/cases/{number}/close", outcome="helped").status_code == 303
    assert f"Case {number} is closed" in person.see("/console/cases").text


def test_the_greenlandic_of_the_machine_stands_beside_its_danish(staff: Come, seeded: Seeded) -> None:
    text = staff("caseworker").see(f"/console/cases/{seeded.cases['sleep']}").text
    assert '<p class="words" lang="kl">' in text
    assert '<p class="words danish" lang="da"><span class="tag">dansk</span>' in text
    assert "Unnuaq sinivissaqanngilanga." in text


def test_the_mark_of_a_case_changes_with_everything_that_shows(runtime: Runtime, seeded: Seeded) -> None:
    worker, number = seeded.staff["caseworker"], seeded.cases["rent"]
    marks = [runtime.look(change_mark, worker, number)]
    for act in (
        lambda: runtime.run(desk.add_note, worker, number, "Note"),
        lambda: runtime.run(desk.answer, worker, number, "Svar", "k"),
        lambda: runtime.run(desk.set_interpreter, worker, number, "north"),
        lambda: runtime.run(desk.hand_back, worker, number),
    ):
        act()
        marks.append(runtime.look(change_mark, worker, number))
    assert len(set(marks)) == 5


def test_the_talk_is_shown_as_text_never_as_markup(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["rent"]
    runtime.run(desk.add_note, seeded.staff["caseworker"], number, "<script>alert(1)</script>")
    page = staff("caseworker").see(f"/console/cases/{number}")
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert" in page.text
    policy = page.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert " style=" not in page.text
