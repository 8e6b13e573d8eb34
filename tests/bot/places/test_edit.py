"""A place is changed by whoever keeps the directory: closed for a day, put back as it was, never a crisis line shut."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.facts.told import check
from bot.places import edit
from bot.places.files import bring, changes_of, written
from bot.places.listed import PlaceLine, directory
from bot.player import Player
from bot.ports import PlacePart
from bot.runtime import Work
from bot.setup.places_csv import COLUMNS, cell_of, read_places
from storage.accounts import queries as accounts
from storage.audit import queries as audit
from storage.places.queries import PlaceRow
from tests.bot.conftest import Begin

PLACE, CRISIS = "den-sociale-skadestue", "livslinien"
TODAY = "2026-11-23"


@pytest.fixture
def citizen(begin: Begin) -> Player:
    """Somebody in Aalborg who may ask for the place."""
    return begin("places")


def keeper(player: Player, name: str = "mia", role: str = "editor") -> StaffMember:
    """An invented colleague."""

    def hired(work: Work) -> StaffMember:
        email = f"{name}@example.org"
        known = accounts.staff_by_email(work.conn, email)
        staff_id = (
            known.id
            if known is not None
            else accounts.insert_staff(
                work.conn, email=email, name=name, role=role, created_at=work.now, teams=()
            )
        )
        return StaffMember(id=staff_id, email=email, name=name, role=role, language="da", teams=frozenset())

    return player.runtime.run(hired)


def place(player: Player, slug: str = PLACE) -> PlaceRow:
    return player.runtime.look(edit.find_place, keeper(player), slug)


def saved(player: Player, who: str = "mia", slug: str = PLACE, over: str = "", **cells: str) -> PlaceRow:
    """Save the form of a place with some fields changed."""
    row = place(player, slug)
    whole = {name: cell_of(getattr(row, name)) for name in COLUMNS} | cells
    return player.runtime.run(
        edit.save_place, keeper(player, who), slug, whole, over=over or edit.version(row)
    )


def shown(player: Player) -> PlacePart:
    """The place as a citizen is told of it now."""
    player.runtime.look(lambda work: player.runtime.content.reload(work.conn))
    player.begin()
    player.says("Aalborg")
    player.presses("talk")
    player.presses("counselling")
    played = player.presses(PLACE)
    (part,) = [part for message in played.messages for part in message.parts if isinstance(part, PlacePart)]
    return part


def line(player: Player, slug: str = PLACE, **asked: Any) -> PlaceLine | None:
    staff = keeper(player)
    lines = player.runtime.look(lambda work: directory(work, staff, **asked)).lines
    return next((each for each in lines if each.row.slug == slug), None)


def entries(player: Player, action: str = "place.saved") -> list[audit.AuditRow]:
    return player.runtime.look(lambda work: audit.entries(work.conn, player.runtime.vault, action=action))


class TestADay:
    def test_closed_today_is_told_and_open_again_as_usual(self, citizen: Player) -> None:
        citizen.runtime.run(edit.set_day, keeper(citizen), PLACE, TODAY, [])
        found = line(citizen, only="shut")
        assert found is not None
        assert found.shut_today
        assert shown(citizen).state.startswith("Åbner:")
        citizen.runtime.run(edit.set_day, keeper(citizen), PLACE, TODAY, None)
        assert line(citizen, only="shut") is None
        assert place(citizen).hours == {"daily": ["18:00-07:00"]}

    def test_other_hours_stand_on_their_date_and_go_with_it(self, citizen: Player) -> None:
        citizen.runtime.run(edit.set_day, keeper(citizen), PLACE, "2026-12-24", ["10:00-12:00"])
        assert place(citizen).hours == {"daily": ["18:00-07:00"], "2026-12-24": ["10:00-12:00"]}
        row = saved(citizen, hours="daily 18:00-07:00; 2026-11-01 10:00-11:00")
        assert row.hours == {"daily": ["18:00-07:00"]}

    def test_holidays_have_hours_of_their_own(self, citizen: Player) -> None:
        row = saved(citizen, hours="mon-fri 09:00-15:00; holiday")
        assert row.hours == {"mon-fri": ["09:00-15:00"], "holiday": []}

    @pytest.mark.parametrize("spans", [["10:00"], ["25:00-26:00"]])
    def test_hours_that_cannot_be_are_told_and_nothing_is_saved(
        self, citizen: Player, spans: list[str]
    ) -> None:
        before = place(citizen)
        with pytest.raises(edit.PlaceFaults) as refused:
            citizen.runtime.run(edit.set_day, keeper(citizen), PLACE, TODAY, spans)
        assert [field for field, _ in refused.value.faults] == ["hours"]
        assert place(citizen) == before


class TestFields:
    def test_a_number_is_told_at_once_and_the_audit_has_both(self, citizen: Player) -> None:
        saved(citizen, phone="00 00 00 01")
        assert shown(citizen).phone == "00 00 00 01"
        (entry,) = entries(citizen)
        assert (entry.before, entry.after) == ({"phone": "98 12 32 92"}, {"phone": "00 00 00 01"})

    def test_what_is_known_of_coming_is_told_and_what_is_not_known_is_not(self, citizen: Player) -> None:
        assert "Børn" not in shown(citizen).about
        saved(citizen, children="no", dogs="yes", intoxication="yes")
        about = shown(citizen).about
        assert "Kun for voksne · Hunde må være med · Du må være påvirket" in about
        citizen.now()

    def test_every_field_that_is_wrong_is_told_at_once(self, citizen: Player) -> None:
        with pytest.raises(edit.PlaceFaults) as refused:
            saved(citizen, name="", phone="ring bare", hours="altid", children="perhaps")
        assert sorted(field for field, _ in refused.value.faults) == ["children", "hours", "name", "phone"]

    def test_the_second_to_save_is_told_by_whom(self, citizen: Player) -> None:
        over = edit.version(place(citizen))
        saved(citizen, "ane", note="Banke på", over=over)
        with pytest.raises(edit.PlaceMoved) as moved:
            saved(citizen, "mia", note="Gå ind", over=over)
        assert moved.value.fields["by"] == "ane@example.org"
        assert place(citizen).note == "Banke på"

    def test_only_who_keeps_the_directory_may(self, citizen: Player) -> None:
        nivi = keeper(citizen, "nivi", "caseworker")
        for act in (
            lambda work: edit.set_day(work, nivi, PLACE, TODAY, []),
            lambda work: edit.set_active(work, nivi, PLACE, active=False),
            lambda work: edit.save_place(work, nivi, PLACE, {}, over=""),
        ):
            with pytest.raises(HelpError, match="forbidden"):
                citizen.runtime.run(act)
        with pytest.raises(NotFound):
            place(citizen, "nowhere")


class TestCrisisLines:
    def test_they_are_never_shut_taken_out_or_left_without_a_number(self, citizen: Player) -> None:
        mia = keeper(citizen)
        saved(citizen, slug=CRISIS, hours="daily 11:00-05:00")
        for act in (
            lambda work: edit.set_day(work, mia, CRISIS, TODAY, []),
            lambda work: edit.set_active(work, mia, CRISIS, active=False),
        ):
            with pytest.raises(HelpError, match="directory-crisis-open"):
                citizen.runtime.run(act)
        with pytest.raises(edit.PlaceFaults) as refused:
            saved(citizen, slug=CRISIS, phone="")
        assert [field for field, _ in refused.value.faults] == ["phone"]
        assert place(citizen, CRISIS).phone == "70 201 201"


class TestHistory:
    def test_what_it_was_is_put_back_to_the_field(self, citizen: Player) -> None:
        before = place(citizen)
        saved(citizen, phone="00 00 00 01", note="Flyttet", children="yes", hours="")
        past = citizen.runtime.look(edit.history, keeper(citizen), PLACE)
        assert past[0].how == "edited"
        citizen.runtime.run(edit.restore, keeper(citizen), PLACE, past[-1].id)
        after = place(citizen)
        assert {name: getattr(after, name) for name in COLUMNS} == {
            name: getattr(before, name) for name in COLUMNS
        }

    def test_another_places_past_is_not_its_own(self, citizen: Player) -> None:
        saved(citizen, slug=CRISIS, note="x")
        past = citizen.runtime.look(edit.history, keeper(citizen), CRISIS)
        with pytest.raises(NotFound):
            citizen.runtime.run(edit.restore, keeper(citizen), PLACE, past[0].id)


class TestFiles:
    def test_the_directory_goes_out_and_in_to_the_byte(self, citizen: Player) -> None:
        saved(citizen, note='=1+1, "sagt" med\nlinjer', children="no", checked_by="")
        out = citizen.runtime.look(written)
        rows, faults = read_places(out)
        assert faults == []
        assert citizen.runtime.look(changes_of, rows) == []
        assert citizen.runtime.run(bring, keeper(citizen), rows) == []
        assert citizen.runtime.look(written) == out

    def test_a_file_says_what_it_changes_before_it_does(self, citizen: Player) -> None:
        rows, _ = read_places(
            f"slug,kind,name,city,source,phone\n{PLACE},night_counselling,Skadestuen,aalborg,ring,00 00 00 02\n"
        )
        (change,) = citizen.runtime.look(changes_of, rows)
        assert (change.slug, change.what, change.columns) == (PLACE, "changed", ("name", "source", "phone"))
        assert place(citizen).name == "Den Sociale Skadestue"
        citizen.runtime.run(bring, keeper(citizen), rows)
        assert place(citizen).phone == "00 00 00 02"
        assert place(citizen).hours == {"daily": ["18:00-07:00"]}


def test_somebody_looks_and_the_day_and_the_name_are_kept(citizen: Player) -> None:
    due = line(citizen, only="due")
    assert due is not None
    citizen.runtime.run(check, keeper(citizen), PLACE)
    row = place(citizen)
    assert (str(row.checked_on), row.checked_by) == (TODAY, "mia@example.org")
    assert line(citizen, only="due") is None
