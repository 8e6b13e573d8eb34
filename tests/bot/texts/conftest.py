"""Editors, a reviewer, and the citizen who reads what they save."""

from __future__ import annotations

import pytest

from bot.cases.views import StaffMember
from bot.player import Player
from bot.runtime import Work
from locales.fluent_file import canonical
from locales.text_base import shipped
from storage.accounts import queries as accounts
from tests.bot.conftest import Begin

NEED = "housing-need"


@pytest.fixture
def citizen(begin: Begin) -> Player:
    """Somebody who is asked in Greenlandic what they need of housing."""
    player = begin("housing", "kl")
    player.now()
    return player


def staff(player: Player, role: str, name: str = "Mia Eksempel") -> StaffMember:
    """An invented member of staff with a role."""
    email = f"{name.split()[0].lower()}-{role}@example.org"

    def hired(work: Work) -> StaffMember:
        known = accounts.staff_by_email(work.conn, email)
        staff_id = (
            known.id
            if known is not None
            else accounts.insert_staff(work.conn, email=email, name=name, role=role, created_at=work.now)
        )
        return StaffMember(id=staff_id, email=email, name=name, role=role, language="da", teams=frozenset())

    return player.runtime.run(hired)


def source(text_id: str = NEED, language: str = "da") -> str:
    """The wording that comes with the program."""
    unit = shipped().unit(text_id, language)
    assert unit is not None
    return canonical(unit)


def revision(text_id: str = NEED, language: str = "da") -> str:
    """Its revision."""
    unit = shipped().unit(text_id, language)
    assert unit is not None
    return unit.revision


def reload(player: Player) -> None:
    """As every process does within a second."""
    player.runtime.look(lambda work: player.runtime.content.reload(work.conn))
