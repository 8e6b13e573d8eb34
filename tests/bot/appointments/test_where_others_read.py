"""In a messenger that others may read: weekday, date and time; the place only where the citizen chose so."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from bot.appointments import book
from bot.appointments.views import Details
from bot.messenger.discreet import discreet
from bot.player import Player
from bot.ports import ChoicePart, MessageView, Outbound, PlacePart, TextPart
from storage.cases.organisation import set_setting
from tests.bot.appointments.helpers import add_messenger, last, said, told, until, within
from tests.bot.conftest import Begin

THURSDAY = "2026-11-26T10:00"
SECRETS = ("Læge", "Du skal komme", "Eksempelvej", "kanariefugl", "vestgrønlandsk")


def leaves(citizen: Player, message: MessageView) -> Outbound:
    """The message as it leaves for a messenger."""
    outbound = Outbound(
        message_id=message.id,
        conversation_id=citizen.chat.conversation_id,
        external="42",
        sender=message.sender,
        name="",
        parts=message.parts,
        attempt=1,
        language="da",
    )
    address: uuid.UUID = citizen.chat.address_id
    return citizen.runtime.run(discreet, "telegram", citizen.chat.citizen_id, address, outbound)


def words(message: Outbound) -> str:
    return " ".join(part.text for part in message.parts if isinstance(part, TextPart))


@pytest.fixture
def citizen(begin: Begin) -> Player:
    player = begin("start")
    add_messenger(player)
    return player


def tell(citizen: Player, **more: Any) -> None:
    told(
        citizen, THURSDAY, what="doctor", duty="duty", interpreter="west", words="Eksempelvej 1",
        bring="kanariefugl", **more,
    )  # fmt: skip


def test_only_when_it_is(citizen: Player) -> None:
    tell(citizen)
    until(citizen, "2026-11-25T18:00")
    for message in (*said(citizen, "appointment-agreed-"), *said(citizen)):
        out = leaves(citizen, message)
        assert "torsdag den 26. november 2026 kl. 10.00" in words(out)
        assert not any(secret in words(out) for secret in SECRETS)
        assert "/l/" in words(out)


def test_the_answers_come_along(citizen: Player) -> None:
    tell(citizen)
    until(citizen, "2026-11-25T18:00")
    out = leaves(citizen, last(citizen))
    (choices,) = [part for part in out.parts if isinstance(part, ChoicePart)]
    assert [choice.value for choice in choices.choices] == ["seen", "coming", "another-time", "cannot-come"]
    assert all(len(choice.press.encode()) <= 64 for choice in choices.choices)
    assert not any(sign.isdigit() for choice in choices.choices for sign in choice.press)


def test_the_place_where_the_citizen_chose_so(citizen: Player) -> None:
    tell(citizen, show_place=True)
    out = leaves(citizen, last(citizen))
    assert "Eksempelvej 1" in words(out)
    assert not any(secret in words(out) for secret in SECRETS if secret != "Eksempelvej")


def test_a_place_of_the_list_stays_behind(citizen: Player) -> None:
    place = citizen.runtime.content.facts.rows[0].slug
    told(citizen, THURSDAY, place=place)
    assert any(isinstance(part, PlacePart) for part in last(citizen).parts)
    assert not any(isinstance(part, PlacePart) for part in leaves(citizen, last(citizen)).parts)


def test_everything_where_a_risk_assessment_allows_it(citizen: Player) -> None:
    citizen.runtime.run(lambda work: set_setting(work.conn, "telegram_content", "full", work.now))
    citizen.runtime.look(lambda work: citizen.runtime.content.reload(work.conn))
    tell(citizen)
    assert leaves(citizen, last(citizen)).parts == last(citizen).parts


def test_the_web_has_it_whole(citizen: Player) -> None:
    tell(citizen)
    assert Details(wall=THURSDAY).show_place is False
    shown = " ".join(part.text for part in last(citizen).parts if isinstance(part, TextPart))
    assert all(secret in shown for secret in SECRETS)


def test_a_reminder_of_something_else_says_not_of_what(citizen: Player) -> None:
    within(citizen, lambda talk: book.remind_of(talk, "system-stopped", "2026-11-24T10:00"))
    until(citizen, "2026-11-24T10:00")
    assert last(citizen).text_id == "reminder-item"
    out = leaves(citizen, last(citizen))
    assert (
        next(part.text_id for part in out.parts if isinstance(part, TextPart)) == "telegram-private-waiting"
    )
    assert last(citizen).text not in words(out)
    assert [part.choices[0].value for part in out.parts if isinstance(part, ChoicePart)] == ["seen"]
