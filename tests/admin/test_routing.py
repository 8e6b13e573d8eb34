"""The rules by which a case gets to its team, changed in the console."""

from __future__ import annotations

from collections.abc import Callable

from bot.accounts import routing
from bot.history import whole_talk
from bot.ports import PlacePart
from bot.runtime import Runtime
from storage.cases import organisation
from tests.support.seed import TEAMS, Citizen, Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
PATH = "/console/settings/routing"


def rules(runtime: Runtime) -> list[tuple[dict[str, str], str]]:
    return [(rule.conditions, rule.team) for rule in runtime.look(routing.rules)]


def test_a_rule_is_added_moved_changed_and_removed(runtime: Runtime, seeded: Seeded, staff: Come) -> None:
    ids = {team.name: str(team.id) for team in runtime.look(lambda work: organisation.teams(work.conn))}
    person = staff("coordinator")
    assert "Everything else" in person.see(PATH).text
    person.send(PATH, topic="benefits", benefit="pension", team=ids[TEAMS[1]])
    former = ({"city": "aarhus"}, TEAMS[1])
    added = ({"topic": "benefits", "benefit": "pension"}, TEAMS[1])
    assert rules(runtime) == [former, added, ({}, TEAMS[0])]
    person.send(f"{PATH}/1", act="sooner")
    assert rules(runtime)[:2] == [added, former]
    person.send(f"{PATH}/1", act="later")
    assert rules(runtime)[-1] == ({}, TEAMS[0]), "what takes everything else stays last"
    person.send(f"{PATH}/0", act="team", team=ids[TEAMS[0]])
    assert rules(runtime)[0] == (added[0], TEAMS[0])
    assert "Remove this rule?" in person.see(f"{PATH}/0/remove").text
    person.send(f"{PATH}/0/remove")
    assert rules(runtime) == [former, ({}, TEAMS[0])]


def test_what_cannot_be_a_rule_is_said_and_kept(runtime: Runtime, seeded: Seeded, staff: Come) -> None:
    team = str(runtime.look(lambda work: organisation.teams(work.conn))[0].id)
    person = staff("admin")
    person.see(PATH)
    answer = person.send(PATH, city="Aar hus!", team=team)
    assert answer.status_code == 400
    assert "is no word a rule can ask for" in answer.text
    assert person.send(PATH, city="aarhus", team=team).status_code == 409
    person.send(PATH, city="aarhus", topic="housing", team=team)
    assert "Never reached" in person.see(PATH).text


def test_a_new_case_follows_the_rules_and_names_the_teams_place(
    runtime: Runtime, seeded: Seeded, staff: Come
) -> None:
    teams = {team.name: team for team in runtime.look(lambda work: organisation.teams(work.conn))}
    person = staff("admin")
    person.see("/console/settings")
    slug = runtime.content.facts.rows[0].slug
    details = f"/console/settings/teams/{teams[TEAMS[1]].id}/details"
    assert person.send(details, place=slug, capacity="0").status_code == 400
    person.send(details, place=slug, capacity="12")
    person.send(PATH, language="kl", team=str(teams[TEAMS[1]].id))
    runtime.look(lambda work: runtime.content.reload(work.conn))
    assert runtime.content.organisation.team(teams[TEAMS[1]].id).capacity == 12
    citizen = Citizen(runtime, "kl")
    citizen.presses("person")
    talk = runtime.look(whole_talk, citizen.chat.conversation_id)
    assert "system-case-place" in [message.text_id for message in talk]
    assert any(isinstance(part, PlacePart) for message in talk for part in message.parts)
