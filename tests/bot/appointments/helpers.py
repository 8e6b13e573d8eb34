"""A citizen with appointments: told in a talk, entered by staff, looked at as staff see them."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from bot.appointments import book
from bot.appointments.reading import all_of
from bot.appointments.times import ZONES, to_utc
from bot.appointments.views import AppointmentView, Details, ReminderView
from bot.cases import desk
from bot.cases.views import StaffMember
from bot.history import whole_talk
from bot.player import Player
from bot.ports import Inbound, MessageView
from bot.runtime import Work
from bot.turn.door import lock
from bot.turn.talk import Talk
from storage.base import new_id
from storage.identity import queries as identity
from tests.support.organisation import open_house

T = TypeVar("T")
DENMARK, GREENLAND = ZONES
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


def within(player: Player, do: Callable[[Talk], T]) -> T:
    """Do this inside a turn of the citizen's."""

    def use_case(work: Work) -> T:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        done = do(talk)
        talk.save()
        return done

    return player.runtime.run(use_case)


def told(player: Player, wall: str, *, zone: str = DENMARK, **details: Any) -> uuid.UUID:
    """The citizen tells of an appointment."""
    given = Details(wall=wall, zone=zone, **details)
    return within(player, lambda talk: book.book(talk, given))


def taken(player: Player) -> tuple[StaffMember, int]:
    """A person has taken the citizen's case; who, and its number."""
    open_house(player.runtime)
    player.presses("person")
    number = player.runtime.run(player.case_number)
    assert number is not None
    staff = player.somebody()
    player.runtime.run(desk.claim, staff, number)
    return staff, number


def all_views(player: Player) -> tuple[AppointmentView, ...]:
    return player.runtime.look(all_of, player.chat.conversation_id)


def only(player: Player) -> AppointmentView:
    """The citizen's one appointment."""
    (view,) = all_views(player)
    return view


def lives(player: Player) -> dict[str, tuple[str, str | None]]:
    """Each reminder of the present version: its life and the reason."""
    return {each.kind: (each.life, each.reason) for each in only(player).reminders}


def reminder(player: Player, kind: str) -> ReminderView:
    return next(each for each in only(player).reminders if each.kind == kind)


def until(player: Player, wall: str, zone: str = DENMARK) -> None:
    """Let time pass until the clock shows this; what falls due fires at its time."""
    player.waits(to_utc(wall, zone) - player.clock.now())


def outage(player: Player, wall: str, zone: str = DENMARK) -> None:
    """The service is down until the clock shows this; what fell due meanwhile fires now."""
    player.clock.at = to_utc(wall, zone)
    player.waits(dt.timedelta(0))


def talk_of(player: Player) -> list[MessageView]:
    return player.runtime.look(whole_talk, player.chat.conversation_id)


def said(player: Player, begins: str = "reminder-appointment-") -> list[MessageView]:
    """What was said by texts that begin so."""
    return [view for view in talk_of(player) if (view.text_id or "").startswith(begins)]


def presses_under(player: Player, message: MessageView, value: str) -> None:
    """The citizen presses a button under a message, however old it is."""
    token = next(choice.press for choice in message.choices if choice.value == value)
    player._hand_in(Inbound(kind="press", press=token))


def last(player: Player) -> MessageView:
    return talk_of(player)[-1]


def add_messenger(player: Player, channel: str = "telegram") -> uuid.UUID:
    """The citizen has an open address in a messenger too."""

    def add(work: Work) -> uuid.UUID:
        talk = lock(work, player.chat.conversation_id)
        assert talk is not None
        address_id = new_id()
        identity.insert_address(
            work.conn,
            id=address_id,
            citizen_id=player.chat.citizen_id,
            channel=channel,
            lookup=work.runtime.vault.lookup(channel, address_id.hex),
            sealed_external=talk.key.seal(f"address:{address_id}", b"42"),
            state="open",
            created_at=work.now,
            last_seen_at=work.now,
        )
        return address_id

    return player.runtime.run(add)
