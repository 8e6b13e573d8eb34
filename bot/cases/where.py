"""Where somebody who waits may go or call meanwhile."""

from __future__ import annotations

from bot.effects.speak import place_part, put, speak
from bot.turn.talk import Talk


def say_place(talk: Talk) -> None:
    """The place of the case's team, as it stands now; nothing where the team names none."""
    content, case = talk.work.runtime.content, talk.case
    team = content.organisation.team(case.team_id) if case is not None else None
    place = content.facts.place(team.place, at=talk.work.now) if team is not None and team.place else None
    if place is not None:
        speak(talk, "system-case-place")
        put(talk, (place_part(talk, place),))
