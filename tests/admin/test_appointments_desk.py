"""Appointments at the desk over HTTP, on both databases: entered, moved, cancelled, answered, and who may."""

from __future__ import annotations

import datetime as dt
import html
import re
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from admin.routes import routes
from bot.app import compose, prepare
from bot.appointments import book
from bot.cases import desk
from bot.cases.changes import change_mark
from bot.clock import FixedClock
from bot.history import mark_received, whole_talk
from bot.runtime import Runtime, Work
from bot.server import create_app
from bot.settings import Settings
from bot.turn.door import lock
from storage.audit import queries as audit
from storage.cases.tables import case
from tests.support.agreed import agreed
from tests.support.seed import STORIES, Seeded, make_staff, make_teams, tell
from tests.support.staff import KEY, Staff

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
CANARY = "kun-for-kolleger-7731"
WHOLE = {
    "what": "municipality", "date": "2026-11-26", "clock": "10:00", "zone": "denmark", "duty": "duty",
    "interpreter": "east", "words": "Eksempelgade 1, indgang B", "bring": "brevet",
}  # fmt: skip
Come = Callable[..., Staff]


@pytest.fixture
def runtime(tmp_path: Path, database_url: str) -> Iterator[Runtime]:
    """A small organisation with two cases, on each kind of database; time stands still on a Monday."""
    settings = Settings.model_validate(
        {"data_dir": tmp_path / "data", "database_url": database_url, "rate_limit": "off"}
    )
    runtime = compose(settings, clock=FixedClock(MONDAY), strict=True)
    prepare(runtime)
    yield runtime
    runtime.database.close()


@pytest.fixture
def seeded(runtime: Runtime) -> Seeded:
    """A caseworker with a case in Danish, and one that waits."""
    made = Seeded()
    make_teams(runtime)
    for name in ("admin", "caseworker"):
        made.staff[name] = make_staff(runtime, name)
    for story in STORIES:
        if story.name in ("rent", "letter"):
            made.cases[story.name] = tell(runtime, story, made.staff["caseworker"], MONDAY)
    return made


@pytest.fixture
def staff(runtime: Runtime, seeded: Seeded) -> Come:
    """Somebody with a browser of their own."""
    app = create_app(runtime, console_routes=routes(runtime, strict=True))
    return lambda name, language="en": Staff(app, language).log_in(name)


def conversation(runtime: Runtime, number: int) -> uuid.UUID:
    def read(work: Work) -> uuid.UUID:
        found: uuid.UUID = work.conn.execute(
            case.select().where(case.c.number == number).with_only_columns(case.c.conversation_id)
        ).scalar_one()
        return found

    return runtime.look(read)


def answer(runtime: Runtime, number: int, how: str) -> None:
    """The citizen answers to their next appointment."""
    owner = conversation(runtime, number)
    view = agreed(runtime, owner)[0]

    def act(work: Work) -> None:
        talk = lock(work, owner)
        assert talk is not None
        book.answer(talk, view.id, how)  # type: ignore[arg-type] # one of the three words
        talk.save()

    runtime.run(act)


def enter(person: Staff, number: int, **more: str) -> None:
    path = f"/console/cases/{number}/appointments/new"
    person.see(path)
    got = person.send(path, **(WHOLE | more), do="save")
    assert got.status_code == 303, html.unescape(re.sub(r"<[^>]+>", " ", got.text))


def panel(page: str) -> str:
    """The list of appointments as words."""
    found = page.partition('<div id="appointments" data-live>')[2].partition("</section>")[0]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", found)).split()).replace(" :", ":")


def test_entering_shows_both_languages_first_and_then_tells_the_citizen(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    person = staff("caseworker")
    desk_page = person.see(f"/console/cases/{number}").text
    assert f"/console/cases/{number}/appointments/new" in desk_page
    assert "No appointment has been agreed" in panel(desk_page)
    runtime.run(desk.add_note, seeded.staff["caseworker"], number, CANARY)
    path = f"/console/cases/{number}/appointments/new"
    person.see(path)
    before = len(runtime.look(whole_talk, conversation(runtime, number)))
    preview = html.unescape(person.send(path, **WHOLE, key="a1b2", do="preview").text)
    assert "torsdag den 26. november 2026 kl. 10.00" in preview
    assert "sisamanngorneq, novembarip 26-at 2026, nal. 10.00" in preview
    assert "Eksempelgade 1, indgang B" in preview
    assert CANARY not in preview
    assert agreed(runtime, conversation(runtime, number)) == ()
    assert len(runtime.look(whole_talk, conversation(runtime, number))) == before
    key = KEY.search(preview)
    assert key is not None
    for _ in range(2):
        assert person.send(path, **WHOLE, key=key[1], do="save").status_code == 303
    assert len(agreed(runtime, conversation(runtime, number))) == 1
    page = person.see(f"/console/cases/{number}").text
    words = panel(page)
    for expected in (
        "Thursday 26 November 2026, 10:00", "The municipality", "Duty", "Interpreter: East Greenlandic",
        "Eksempelgade 1, indgang B", "brevet", "has not answered", "entered by Nivi", "Confirmation:",
        "The evening before: planned for Wed 18:00", "Two hours before: planned for Thu 08:00",
    ):  # fmt: skip
        assert expected in words, expected
    assert "Appointment entered" in page
    told = runtime.look(whole_talk, conversation(runtime, number))[-1]
    assert told.notice == "reminder"
    assert CANARY not in str(told.parts)
    actions = {row.action for row in runtime.look(lambda work: audit.entries(work.conn, runtime.vault))}
    assert "appointment.entered" in actions


WRONG: tuple[tuple[dict[str, str], str], ...] = (
    ({"duty": ""}, "Something is missing: Is it a duty or an offer."),
    ({"interpreter": "", "what": ""}, "Something is missing: What is it, Interpreter."),
    ({"date": "2026-02-31"}, "That is not a date."),
    ({"clock": "25:00"}, "That is not a time."),
    ({"date": "2026-11-22"}, "That time has passed."),
    ({"date": "2028-11-24"}, "more than two years"),
    ({"place": "herberg"}, "not both"),
)


def test_a_refusal_keeps_what_was_typed_and_says_what_to_do(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    person = staff("caseworker")
    path = f"/console/cases/{number}/appointments/new"
    person.see(path)
    for wrong, said in WRONG:
        got = person.send(path, **(WHOLE | wrong), do="save")
        assert got.status_code == 400
        page = html.unescape(got.text)
        assert said in page
        for name, value in (WHOLE | wrong).items():
            if name in ("date", "clock", "words", "bring"):
                assert f'value="{value}"' in page, name
    assert agreed(runtime, conversation(runtime, number)) == ()


def test_moving_and_cancelling(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number = seeded.cases["rent"]
    person = staff("caseworker")
    enter(person, number)
    [view] = agreed(runtime, conversation(runtime, number))
    path = f"/console/cases/{number}/appointments/{view.id}"
    page = person.see(f"{path}/move").text
    assert 'value="2026-11-26"' in page
    assert 'value="10:00"' in page
    new_time = {"date": "2026-11-27", "clock": "11:30", "zone": "denmark"}
    for do in ("preview", "save"):
        far = person.send(f"{path}/move", **(new_time | {"date": "2062-11-27"}), do=do)
        assert far.status_code == 400
        assert "more than two years" in html.unescape(far.text)
    preview = person.send(f"{path}/move", **new_time, do="preview").text
    assert "fredag den 27. november 2026 kl. 11.30" in preview
    assert agreed(runtime, conversation(runtime, number))[0].version == 1
    assert person.send(f"{path}/move", **new_time, do="save").status_code == 303
    [view] = agreed(runtime, conversation(runtime, number))
    assert (view.version, view.wall) == (2, "2026-11-27T11:30")
    words = panel(person.see(f"/console/cases/{number}").text)
    assert "Friday 27 November 2026, 11:30" in words
    assert "No longer planned" in words
    assert "cancelled: the appointment was moved" in words
    asked = person.see(f"{path}/cancel").text
    assert "The citizen is told at once" in asked
    assert "Aftalen er aflyst" in asked
    assert 'lang="kl"' in asked
    assert agreed(runtime, conversation(runtime, number))[0].state == "agreed"
    assert person.send(f"{path}/cancel").status_code == 303
    page = person.see(f"/console/cases/{number}").text
    assert "No appointment has been agreed" in panel(page)
    assert "Earlier and cancelled" in panel(page)
    assert "Cancelled by us" in panel(page)
    for happened in ("Appointment entered", "Appointment moved", "Appointment cancelled"):
        assert happened in page
    assert person.see(f"{path}/move").status_code == 409
    actions = {row.action for row in runtime.look(lambda work: audit.entries(work.conn, runtime.vault))}
    assert {"appointment.entered", "appointment.moved", "appointment.cancelled"} <= actions


def test_what_the_citizen_took_away_is_not_cancelled_by_us(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    person = staff("caseworker")
    enter(person, number)
    owner = conversation(runtime, number)
    [view] = agreed(runtime, owner)

    def take_away(work: Work) -> None:
        talk = lock(work, owner)
        assert talk is not None
        book.cancel(talk, view.id)
        talk.save()

    runtime.run(take_away)
    words = panel(person.see(f"/console/cases/{number}").text)
    assert "Removed by the citizen" in words
    assert "Cancelled by us" not in words


def test_the_clock_in_greenland_is_told_apart(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    person = staff("caseworker")
    enter(person, seeded.cases["rent"], zone="greenland")
    words = panel(person.see(f"/console/cases/{seeded.cases['rent']}").text)
    assert "Thursday 26 November 2026, 10:00 Greenland time 13:00 in Denmark" in words


def test_what_was_moved_into_the_evening_is_named_by_it(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person = staff("caseworker")
    enter(person, seeded.cases["rent"], clock="09:00")
    words = panel(person.see(f"/console/cases/{seeded.cases['rent']}").text)
    assert "The evening before, at 20: planned for Wed 20:00" in words
    assert "Two hours before" not in words


def test_a_reminder_of_something_else_is_shown_with_its_life(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    owner = conversation(runtime, seeded.cases["rent"])

    def act(work: Work) -> None:
        talk = lock(work, owner)
        assert talk is not None
        book.remind_of(talk, "system-stopped", "2026-11-30T10:00")
        talk.save()

    runtime.run(act)
    words = panel(staff("caseworker").see(f"/console/cases/{seeded.cases['rent']}").text)
    assert "Other reminders" in words
    assert "A reminder of something else" in words


def test_only_whose_case_it_is(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    number, waiting = seeded.cases["rent"], seeded.cases["letter"]
    owner = staff("caseworker")
    enter(owner, number)
    [view] = agreed(runtime, conversation(runtime, number))
    paths = [
        f"/console/cases/{number}/appointments/{rest}"
        for rest in ("new", f"{view.id}/move", f"{view.id}/cancel")
    ]
    for name in ("other", "coordinator"):
        make_staff(runtime, name)
        person = staff(name)
        person.see("/console/cases")
        missing = person.see("/console/cases/9999/appointments/new")
        for path in paths:
            assert person.see(path).status_code == 404, (name, path)
            assert person.see(path).text == missing.text
            assert person.send(path, **WHOLE, do="save").status_code == 404, (name, path)
    assert owner.see(f"/console/cases/{waiting}/appointments/new").status_code == 409
    assert "Take over to enter an appointment" in owner.see(f"/console/cases/{waiting}").text
    assert owner.see(f"/console/cases/{number}/appointments/{uuid.uuid4()}/move").status_code == 404
    assert len(agreed(runtime, conversation(runtime, number))) == 1


ANSWERS = (
    ("coming", "Is coming", None, "The citizen is coming"),
    ("another-time", "Asks for another time", "Asks for another time", "asks for another time"),
    ("cannot-come", "Cannot come", "Cannot come", "The citizen cannot come"),
)


def test_a_reminder_that_is_seen_changes_the_mark_of_the_case(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number, worker = seeded.cases["rent"], seeded.staff["caseworker"]
    person = staff("caseworker")
    enter(person, number)
    assert "Confirmation: on the page since 10:00, not opened yet" in panel(
        person.see(f"/console/cases/{number}").text
    )
    before = runtime.look(change_mark, worker, number)
    runtime.run(mark_received, conversation(runtime, number), 2**62)
    assert runtime.look(change_mark, worker, number) != before
    assert "Confirmation: seen 10:00" in panel(person.see(f"/console/cases/{number}").text)


def test_what_the_citizen_answers_shows_on_the_case_and_in_the_queue(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    person = staff("caseworker")
    enter(person, number)
    worker = seeded.staff["caseworker"]
    for how, shown, mark, happened in ANSWERS:
        before = runtime.look(change_mark, worker, number)
        answer(runtime, number, how)
        assert runtime.look(change_mark, worker, number) != before
        page = person.see(f"/console/cases/{number}").text
        assert shown in panel(page)
        assert happened in page
        [row] = [row for row in runtime.look(desk.queue, worker, "mine") if row.number == number]
        assert row.unable == (None if mark is None else how)
        mine = person.see("/console/cases?view=mine").text
        assert mark is None or f"</span> {mark}</span>" in mine
    clock = runtime.clock
    assert isinstance(clock, FixedClock)
    clock.advance(dt.timedelta(days=4))
    assert all(row.unable is None for row in runtime.look(desk.queue, worker, "mine"))
