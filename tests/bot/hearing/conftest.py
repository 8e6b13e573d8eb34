"""A service that hears by a plain school, and staff to change what it learns."""

from __future__ import annotations

import msgspec
import pytest

from bot.player import Player
from tests.bot.conftest import Begin
from tests.bot.hearing.people import Editor, Somebody
from tests.support.school import PlainSchool, go_to_school


@pytest.fixture
def service(begin: Begin) -> Player:
    """Somebody who talks with a service that hears by a plain school."""
    player = begin()
    go_to_school(player.runtime)
    return player


@pytest.fixture
def school(service: Player) -> PlainSchool:
    """Its school."""
    found = service.runtime.content.hearing.school
    assert isinstance(found, PlainSchool)
    return found


@pytest.fixture
def staff(service: Player) -> Somebody:
    """One of the staff, by role."""
    return lambda role: msgspec.structs.replace(service.somebody(), role=role)


@pytest.fixture
def editor(service: Player, staff: Somebody) -> Editor:
    """An editor at work."""
    return Editor(service, staff)
