"""A question that nobody answers: asked again twice, kindly, by day; and the silences that are left alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bot.cases import desk
from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound, MessageView
from bot.runtime import Work
from bot.timers.fire import fire
from flows.definition import load as load_flow
from storage.cases import organisation
from storage.cases.tables import case_event
from storage.conversations.tables import conversation, message
from storage.flows.tables import flow_session
from storage.identity.tables import address
from storage.timers import queries as timers
from tests.bot.conftest import MONDAY_MORNING, Begin

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
MONTHS = dt.timedelta(days=200)
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def talk_of(citizen: Player) -> list[MessageView]:
    return citizen.runtime.look(whole_talk, citizen.chat.conversation_id)


def nudged(citizen: Player) -> list[tuple[str, dt.datetime]]:
    """Which nudges stand in the talk, and when each was said."""
    return [
        (view.text_id.removeprefix("system-nudge-"), view.at)
        for view in talk_of(citizen)
        if view.text_id is not None and view.text_id.startswith("system-nudge-")
    ]


def words(citizen: Player) -> list[str]:
    return [name for name, _ in nudged(citizen)]


def setting(citizen: Player, name: str, value: object) -> None:
    def change(work: Work) -> None:
        organisation.set_setting(work.conn, name, value, work.now)

    citizen.runtime.run(change)
    citizen.runtime.look(lambda work: citizen.runtime.content.reload(work.conn))


def kept_long(citizen: Player) -> Player:
    """So that retention does not end the silence first."""
    setting(citizen, "forget_days", 3000)
    return citizen


def row(citizen: Player, **values: object) -> None:
    """Change the conversation's row behind the program's back."""
    mine = conversation.c.id == citizen.chat.conversation_id
    citizen.runtime.run(lambda work: work.conn.execute(update(conversation).where(mine).values(**values)))


def outage(citizen: Player, by: dt.timedelta) -> None:
    """The service is down for so long; then it fires whatever is due."""
    citizen.clock.advance(by)
    while due := citizen.runtime.look(lambda work: timers.due(work.conn, work.now)):
        for timer_id, conversation_id in due:
            assert citizen.runtime.run(fire, timer_id, conversation_id)


class TestSilence:
    def test_months_of_it_are_met_twice_and_no_more(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.waits(MONTHS)
        assert nudged(citizen) == [("day", MONDAY_MORNING + DAY), ("week", MONDAY_MORNING + 7 * DAY)]

    def test_the_question_follows_the_kind_line_and_can_be_answered(self, begin: Begin) -> None:
        citizen = begin("go-home")
        asked = citizen.now().messages[-1]
        said = citizen.waits(DAY).messages
        assert [view.text_id for view in said] == ["system-nudge-day", "go-home-what"]
        assert [choice.value for choice in said[0].choices] == ["stop"]
        assert (said[1].text, said[1].choices) == (asked.text, asked.choices)
        assert citizen.presses("visit").vars == {"what": "visit"}

    def test_an_answer_in_between_begins_anew(self, begin: Begin) -> None:
        citizen = kept_long(begin("housing"))
        citizen.waits(DAY)
        citizen.waits(2 * DAY)
        citizen.presses("sofa")
        citizen.waits(MONTHS)
        assert words(citizen) == ["day", "day", "week"]
        assert talk_of(citizen)[-1].text_id == "housing-sofa-what"

    def test_words_that_answer_nothing_count_as_words(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.waits(20 * HOUR)
        citizen.presses("language")
        citizen.waits(20 * HOUR)
        assert words(citizen) == []
        citizen.waits(MONTHS)
        heard = MONDAY_MORNING + 20 * HOUR
        assert [at - heard >= days * DAY for (_, at), days in zip(nudged(citizen), (1, 7), strict=True)] == [
            True,
            True,
        ]

    def test_who_leaves_for_the_menu_owes_no_answer(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.presses("menu")
        citizen.waits(MONTHS)
        assert words(citizen) == []

    def test_who_goes_on_after_the_menu_is_asked_again(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.presses("menu")
        citizen.waits(3 * DAY)
        citizen.presses("go-on")
        citizen.waits(MONTHS)
        assert words(citizen) == ["day", "week"]

    def test_the_language_of_that_day_is_spoken(self, begin: Begin) -> None:
        citizen = begin("go-home")
        citizen.waits(DAY)
        citizen.speaks("kl")
        said = citizen.waits(DAY).messages
        assert [(view.text_id, view.lang) for view in said] == [
            ("system-nudge-day", "kl"),
            ("go-home-what", "kl"),
        ]
        assert all(view.beneath is not None for view in said)


def crisis_heard(citizen: Player) -> None:
    citizen.says("jeg vil dø")
    citizen.presses("repeat")


def danger_pressed(citizen: Player) -> None:
    citizen.presses("danger")
    citizen.presses("go-on")


def violence_chosen(citizen: Player) -> None:
    """Chosen from a list and left again; what is asked next has nothing to do with it."""
    citizen.presses("menu")
    citizen.presses("housing")
    for value in ("tonight", "not-now", "afraid", "rather-not"):
        citizen.presses(value)
    citizen.presses("menu")
    citizen.presses("go-home")


def on_a_borrowed_phone(citizen: Player) -> None:
    here = address.c.id == citizen.chat.address_id
    citizen.runtime.run(lambda work: work.conn.execute(update(address).where(here).values(borrowed=True)))


def blocked(citizen: Player) -> None:
    here = address.c.id == citizen.chat.address_id
    citizen.runtime.run(lambda work: work.conn.execute(update(address).where(here).values(state="closed")))


def asks_for_a_person(citizen: Player) -> None:
    citizen.presses("person")
    citizen.presses("go-on")


def number_of(citizen: Player) -> int:
    number = citizen.runtime.run(citizen.case_number)
    assert number is not None
    return number


def taken_by_a_person(citizen: Player) -> None:
    asks_for_a_person(citizen)
    citizen.runtime.run(desk.claim, citizen.somebody(), number_of(citizen))


def forgotten(citizen: Player) -> None:
    citizen.presses("delete")
    citizen.presses("delete-all")


def switched_off(citizen: Player) -> None:
    setting(citizen, "nudge", False)


def stopped(citizen: Player) -> None:
    citizen.presses("stop")


def finished(citizen: Player) -> None:
    citizen.presses("finish")


def asked_something_private(citizen: Player) -> None:
    shipped = citizen.runtime.content.library.published["go-home"]
    flow, _ = load_flow(
        shipped.source.replace("  what:\n", "  what:\n    private: true\n"), file="go-home.yaml"
    )
    assert flow is not None
    citizen.publish_draft(flow.source, flow.revision)
    citizen.presses("menu")
    citizen.presses("go-home")


def asked_what_is_never_repeated(citizen: Player) -> None:
    citizen.presses("menu")
    citizen.presses("housing")
    citizen.presses("tonight")


NEVER: list[Callable[[Player], None]] = [
    crisis_heard,
    danger_pressed,
    violence_chosen,
    on_a_borrowed_phone,
    blocked,
    asks_for_a_person,
    taken_by_a_person,
    forgotten,
    switched_off,
    stopped,
    finished,
    asked_something_private,
    asked_what_is_never_repeated,
]


@pytest.mark.parametrize("what", NEVER, ids=lambda what: what.__name__)
def test_it_is_left_alone(begin: Begin, what: Callable[[Player], None]) -> None:
    citizen = kept_long(begin("go-home"))
    what(citizen)
    citizen.waits(MONTHS)
    assert words(citizen) == []


@pytest.mark.parametrize("what", NEVER, ids=lambda what: what.__name__)
def test_it_is_left_alone_from_the_first_nudge_on(begin: Begin, what: Callable[[Player], None]) -> None:
    citizen = kept_long(begin("go-home"))
    citizen.waits(2 * DAY)
    assert words(citizen) == ["day"]
    what(citizen)
    citizen.waits(MONTHS)
    assert words(citizen) == ([] if what is forgotten else ["day"])


def test_what_was_tender_is_forgotten_with_the_talk(begin: Begin) -> None:
    citizen = begin("go-home")
    danger_pressed(citizen)
    forgotten(citizen)
    citizen.presses("menu")
    citizen.presses("go-home")
    citizen.waits(3 * DAY)
    assert words(citizen) == ["day"]


def test_after_withdrawing_the_question_is_owed_again(begin: Begin) -> None:
    citizen = kept_long(begin("go-home"))
    asks_for_a_person(citizen)
    citizen.waits(3 * DAY)
    citizen.presses("withdraw")
    citizen.waits(MONTHS)
    assert words(citizen) == ["day", "week"]


def test_a_question_asked_while_it_was_off_is_not_taken_for_the_one_before(begin: Begin) -> None:
    citizen = kept_long(begin("housing"))
    setting(citizen, "nudge", False)
    citizen.presses("sofa")
    setting(citizen, "nudge", True)
    citizen.waits(MONTHS)
    assert words(citizen) == []


class TestNight:
    @pytest.mark.parametrize(
        ("asked", "day", "week"),
        [
            ("2026-11-23T20:59", "2026-11-24T20:59", "2026-11-30T20:59"),
            ("2026-11-23T21:00", "2026-11-25T10:00", "2026-12-01T10:00"),
            ("2026-11-24T00:30", "2026-11-25T10:00", "2026-12-01T10:00"),
            ("2026-11-23T07:59", "2026-11-24T10:00", "2026-11-30T10:00"),
            ("2026-11-23T08:00", "2026-11-24T08:00", "2026-11-30T08:00"),
            ("2027-03-27T09:00", "2027-03-28T09:00", "2027-04-03T09:00"),
            ("2027-03-27T02:30", "2027-03-28T10:00", "2027-04-03T10:00"),
            ("2026-10-24T20:30", "2026-10-25T20:30", "2026-10-31T20:30"),
        ],
    )
    def test_nothing_is_said_in_it(self, begin: Begin, asked: str, day: str, week: str) -> None:
        citizen = begin("go-home", "da", dt.datetime.fromisoformat(asked).replace(tzinfo=COPENHAGEN))
        citizen.waits(20 * DAY)
        said = [at.astimezone(COPENHAGEN).strftime("%Y-%m-%dT%H:%M") for _, at in nudged(citizen)]
        assert said == [day, week]

    def test_an_outage_that_ends_in_it_waits_for_the_morning(self, begin: Begin) -> None:
        citizen = begin("go-home")
        outage(citizen, dt.timedelta(days=1, hours=14))
        assert words(citizen) == []
        citizen.waits(DAY)
        said = [at.astimezone(COPENHAGEN).strftime("%Y-%m-%dT%H:%M") for _, at in nudged(citizen)]
        assert said == ["2026-11-25T10:00"]


class TestOutages:
    def test_what_was_due_twice_meanwhile_is_said_once(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        outage(citizen, 20 * DAY)
        assert words(citizen) == ["week"]
        citizen.waits(MONTHS)
        assert words(citizen) == ["week"]

    def test_the_second_keeps_its_time_and_a_day_from_the_first(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        outage(citizen, dt.timedelta(days=6, hours=4))
        citizen.waits(MONTHS)
        assert nudged(citizen) == [
            ("day", MONDAY_MORNING + dt.timedelta(days=6, hours=4)),
            ("week", MONDAY_MORNING + dt.timedelta(days=7, hours=4)),
        ]

    def test_two_at_once_say_it_once(self, begin: Begin) -> None:
        citizen = begin("go-home")
        citizen.clock.advance(DAY)
        due = citizen.runtime.look(lambda work: timers.due(work.conn, work.now))
        assert [citizen.runtime.run(fire, *due[0]) for _ in range(2)] == [True, False]
        assert words(citizen) == ["day"]

    def test_who_has_just_come_back_is_answered_first(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.clock.advance(2 * DAY)
        citizen._count += 1
        citizen.runtime.run(citizen._store, Inbound(kind="text", text="1"))
        outage(citizen, HOUR)
        assert words(citizen) == []
        citizen._drain()
        citizen.waits(12 * HOUR)
        assert words(citizen) == []
        citizen.waits(MONTHS)
        assert words(citizen) == ["day", "week"]

    def test_a_question_that_has_not_gone_out_is_not_asked_again(self, begin: Begin) -> None:
        citizen = begin("go-home")
        theirs = message.c.conversation_id == citizen.chat.conversation_id

        def state(name: str) -> None:
            citizen.runtime.run(
                lambda work: work.conn.execute(update(message).where(theirs).values(state=name))
            )

        state("queued")
        citizen.waits(3 * DAY)
        assert words(citizen) == []
        state("sent")
        citizen.waits(DAY)
        assert words(citizen) == ["day"]

    def test_a_session_that_cannot_be_read_is_let_be(self, begin: Begin) -> None:
        citizen = begin("go-home")
        citizen.runtime.run(
            lambda work: work.conn.execute(
                update(flow_session).values(sealed_data=b"sealed by nobody we know")
            )
        )
        citizen.waits(20 * DAY)
        assert words(citizen) == []


class TestHowOften:
    def test_seldom_means_the_second_alone(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        row(citizen, pace="few")
        citizen.waits(MONTHS)
        assert nudged(citizen) == [("week", MONDAY_MORNING + 7 * DAY)]

    def test_one_unasked_message_a_day_in_all(self, begin: Begin) -> None:
        citizen = begin("go-home")
        other = MONDAY_MORNING + dt.timedelta(hours=23)
        row(citizen, unasked_at=other)
        citizen.waits(5 * DAY)
        assert [at - other for _, at in nudged(citizen)] == [DAY]

    def test_it_is_written_down_as_unasked(self, begin: Begin) -> None:
        citizen = begin("go-home")
        citizen.waits(DAY)
        at = citizen.runtime.look(
            lambda work: work.conn.execute(select(conversation.c.unasked_at)).scalar_one()
        )
        assert at == MONDAY_MORNING + DAY


class TestOpenCases:
    def quiet(self, citizen: Player) -> list[dt.datetime]:
        """When the case was written down as quiet."""
        found = select(case_event.c.at).where(case_event.c.kind == "quiet")
        return list(citizen.runtime.look(lambda work: work.conn.execute(found).scalars().all()))

    def resting(self, begin: Begin, days: int) -> Player:
        """Somebody handed back to a day so many days off."""
        citizen = kept_long(begin("go-home"))
        citizen.presses("person")
        staff, number = citizen.somebody(), number_of(citizen)
        citizen.runtime.run(desk.claim, staff, number)
        citizen.runtime.run(desk.hand_back, staff, number, MONDAY_MORNING + days * DAY)
        return citizen

    def test_whoever_works_on_it_is_told_in_place_of_a_third(self, begin: Begin) -> None:
        citizen = self.resting(begin, 60)
        citizen.waits(30 * DAY)
        assert words(citizen) == ["day", "week"]
        assert self.quiet(citizen) == [MONDAY_MORNING + 14 * DAY]

    def test_a_word_after_the_second_keeps_it_from_being_told(self, begin: Begin) -> None:
        citizen = self.resting(begin, 60)
        citizen.waits(10 * DAY)
        citizen.says("jeg tænker stadig")
        citizen.waits(10 * DAY)
        assert self.quiet(citizen) == []

    def test_a_case_that_came_back_by_itself_goes_by_its_own_rules(self, begin: Begin) -> None:
        citizen = self.resting(begin, 5)
        citizen.waits(30 * DAY)
        assert words(citizen) == ["day"]
        assert self.quiet(citizen) == []

    def test_nobody_is_told_where_there_is_no_case(self, begin: Begin) -> None:
        citizen = kept_long(begin("go-home"))
        citizen.waits(30 * DAY)
        assert self.quiet(citizen) == []
