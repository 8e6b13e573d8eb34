"""Whatever citizens, staff, time and outages do in any order: each reminder comes to one end, at most once said."""

from __future__ import annotations

import datetime as dt

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.appointments import book
from bot.appointments.reading import all_of, loose_reminders
from bot.appointments.times import CLOSES, OPENS, PACES, ZONES, local, to_utc
from bot.appointments.views import AppointmentView, Details, How, ReminderView
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.effects.acts import go_on_messages, pace, stop
from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound, MessageView
from bot.runtime import Work
from storage.engine import Database
from storage.identity import queries as identity
from storage.vault import Vault
from tests.bot.appointments.helpers import add_messenger, within
from tests.bot.conftest import MONDAY_MORNING
from tests.support.organisation import open_house

ENDS = {"sent", "queued", "seen", "answered", "expired", "failed", "cancelled"}
LONG = dt.timedelta(days=40)
EXAMPLES = 12
hours_ahead = st.one_of(st.integers(1, 60), st.integers(60, 20 * 24))
clocks = st.sampled_from(["00:30", "05:45", "07:59", "08:00", "12:00", "20:59", "21:00", "23:15"])


class Reminding(RuleBasedStateMachine):
    """One citizen with appointments, a caseworker, a clock that may jump."""

    player: Player

    def __init__(self) -> None:
        super().__init__()
        self.player.clock.at = MONDAY_MORNING
        self.player.begin()
        self.player.presses("person")
        self.staff: StaffMember | None = None
        self.messenger = False
        self.outages: list[tuple[dt.datetime, dt.datetime]] = []

    # -- what may happen ---------------------------------------------------------------------------------------------

    @rule(hours=hours_ahead, minutes=st.integers(0, 59), zone=st.sampled_from(ZONES))
    def told(self, hours: int, minutes: int, zone: str) -> None:
        if len(self.views()) < 3:
            details = Details(wall=self.wall(zone, hours, minutes), zone=zone, duty="duty")
            staff = self.staff
            within(self.player, lambda talk: book.book(talk, details, staff=staff))

    @rule(index=st.integers(0, 2), hours=hours_ahead)
    def moved(self, index: int, hours: int) -> None:
        if (view := self.pick(index)) is not None:
            wall, staff = self.wall(view.zone, hours, 0), self.staff
            within(self.player, lambda talk: book.move(talk, view.id, wall, staff=staff))

    @rule(index=st.integers(0, 2))
    def cancelled(self, index: int) -> None:
        if (view := self.pick(index)) is not None:
            staff = self.staff
            within(self.player, lambda talk: book.cancel(talk, view.id, staff=staff))

    @rule(index=st.integers(0, 2), how=st.sampled_from(["coming", "another-time", "cannot-come"]))
    def answered(self, index: int, how: How) -> None:
        if (view := self.pick(index)) is not None:
            within(self.player, lambda talk: book.answer(talk, view.id, how))

    @rule(index=st.integers(0, 2), days=st.integers(0, 3), clock=clocks)
    def chose(self, index: int, days: int, clock: str) -> None:
        if (view := self.pick(index)) is not None:
            within(
                self.player,
                lambda talk: book.remind(talk, view.id, when="chosen", days_before=days, clock=clock),
            )

    @rule(index=st.integers(0, 2), usual=st.booleans())
    def wants(self, index: int, usual: bool) -> None:
        if (view := self.pick(index)) is not None:
            within(self.player, lambda talk: book.remind(talk, view.id, when="usual" if usual else "none"))

    @rule(hours=hours_ahead)
    def something_else(self, hours: int) -> None:
        wall = self.wall(ZONES[0], hours, 0)
        within(self.player, lambda talk: book.remind_of(talk, "system-stopped", wall))

    @rule(index=st.integers(0, 30))
    def pressed(self, index: int) -> None:
        offered = [
            choice.press for view in self.messages() for choice in view.choices if choice.press[:4] in ("rem.", "chk.")
        ]  # fmt: skip
        if offered:
            self.player._hand_in(Inbound(kind="press", press=offered[index % len(offered)]))

    @rule(name=st.sampled_from(sorted(PACES)))
    def paced(self, name: str) -> None:
        within(self.player, lambda talk: pace(talk, name))

    @rule(stopped=st.booleans())
    def stops(self, stopped: bool) -> None:
        within(self.player, stop if stopped else go_on_messages)

    @rule(hours=st.integers(1, 72))
    def time_passes(self, hours: int) -> None:
        self.player.waits(dt.timedelta(hours=hours))

    @rule(hours=st.integers(1, 100))
    def outage(self, hours: int) -> None:
        before = self.player.clock.at
        self.player.clock.at += dt.timedelta(hours=hours)
        self.outages.append((before, self.player.clock.at))
        self.player.waits(dt.timedelta(0))

    @rule(take=st.booleans())
    def changes_hands(self, take: bool) -> None:
        number = self.player.runtime.run(self.player.case_number)
        if take and self.staff is None and number is not None:
            self.staff = self.player.somebody()
            self.player.runtime.run(desk.claim, self.staff, number)
        elif not take and self.staff is not None and number is not None:
            self.player.runtime.run(desk.hand_back, self.staff, number)
            self.staff = None

    @rule(reachable=st.booleans())
    def comes_and_goes(self, reachable: bool) -> None:
        def set_state(work: Work) -> None:
            state = "open" if reachable else "finished"
            identity.update_address(work.conn, self.player.chat.address_id, state=state)

        self.player.runtime.run(set_state)

    @rule()
    def has_a_messenger(self) -> None:
        if not self.messenger:
            self.messenger = True
            add_messenger(self.player)

    @rule(really=st.integers(0, 5))
    def erased(self, really: int) -> None:
        if really == 5:
            self.player.presses("delete-all")
            self.staff = None

    # -- what always holds -------------------------------------------------------------------------------------------

    def wall(self, zone: str, hours: int, minutes: int) -> str:
        at = self.player.clock.at + dt.timedelta(hours=hours, minutes=minutes)
        return local(at, zone).isoformat(timespec="minutes")

    def views(self) -> tuple[AppointmentView, ...]:
        return self.player.runtime.look(all_of, self.player.chat.conversation_id)

    def pick(self, index: int) -> AppointmentView | None:
        views = self.views()
        return views[index % len(views)] if views else None

    def messages(self) -> list[MessageView]:
        return self.player.runtime.look(whole_talk, self.player.chat.conversation_id)

    def reminders(self) -> list[tuple[AppointmentView | None, ReminderView]]:
        loose = self.player.runtime.look(loose_reminders, self.player.chat.conversation_id)
        found: list[tuple[AppointmentView | None, ReminderView]] = [(None, each) for each in loose]
        return found + [(view, each) for view in self.views() for each in view.reminders]

    @invariant()
    def every_message_belongs_to_one_reminder(self) -> None:
        spoken = [
            view for view in self.messages() if (view.text_id or "").startswith("reminder-appointment-")
        ]
        said = [
            each
            for view, each in self.reminders()
            if view is not None and each.said_at and each.kind != "agreed"
        ]
        assert sorted(view.at for view in spoken) == sorted(each.said_at for each in said if each.said_at)

    @invariant()
    def each_is_said_when_it_may_be(self) -> None:
        for view, each in self.reminders():
            if each.said_at is None or each.kind == "agreed":
                continue
            by_day = OPENS <= local(each.said_at, each.zone).time() < CLOSES
            on_time = each.said_at - to_utc(each.wall, each.zone) <= dt.timedelta(hours=1)
            assert by_day or (each.kind in ("chosen", "text") and on_time), each
            assert each.said_at >= to_utc(each.wall, each.zone)
            if each.kind == "chosen" and view is not None and not self.down_at(each):
                assert each.said_at == to_utc(each.wall, each.zone)

    def down_at(self, each: ReminderView) -> bool:
        return any(before < to_utc(each.wall, each.zone) <= after for before, after in self.outages)

    @invariant()
    def none_is_said_after_its_meeting_began(self) -> None:
        for view in self.messages():
            if (view.text_id or "").startswith("reminder-appointment-"):
                # On whichever clock it is: two hours behind the middle of the world at most.
                shown = dt.datetime.fromisoformat(f"{view.vars['when']}+00:00")
                assert view.at < shown + dt.timedelta(hours=2)
        for about, each in self.reminders():
            if (
                about is not None
                and about.version == 1
                and each.said_at is not None
                and each.kind != "agreed"
            ):
                assert each.said_at < about.starts_at

    @invariant()
    def what_is_due_is_not_left_lying(self) -> None:
        now = self.player.clock.at
        for _, each in self.reminders():
            assert each.life not in ("planned", "held") or each.due_at > now, each

    @invariant()
    def planned_ones_of_a_meeting_are_apart(self) -> None:
        for view in self.views():
            due = [each.due_at for each in view.reminders if each.life == "planned"]
            assert len(due) == len(set(due))
            if view.remind == "none" or view.state == "cancelled":
                assert due == []

    def teardown(self) -> None:
        """In the end nothing is left open."""
        self.player.waits(LONG)
        assert {each.life for _, each in self.reminders()} <= ENDS


def test_every_order(database: Database, vault: Vault) -> None:
    player = Player("start", "da", MONDAY_MORNING, database=database, vault=vault)
    player.begin()
    open_house(player.runtime)
    bound = type("Bound", (Reminding,), {"player": player})
    run_state_machine_as_test(
        bound,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=20,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
