"""Before a person helps: which house, and which language is spoken. The case stands already, so nobody is lost who
does not answer; each question may be passed over, and one may go back to the first."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from bot.cases.owe import promise_anew
from bot.cases.pressed import token
from bot.cases.promise import TeamRow
from bot.cases.where import say_place
from bot.effects.speak import speak
from bot.turn.talk import OpenCase, Talk
from bot.understanding.normalise import normalise
from storage.cases import handover
from storage.cases import queries as cases
from storage.conversations import queries as conversations

FAMILY = "hov"
HOUSES = ("greenlandic-house", "municipality", "phone", "visit")
SPOKEN = ("west", "east", "north", "danish", "not-sure")
SKIPPED = "skipped"
"""Kept in place of an answer, so that the question is not asked again; no answer is a yes."""
HOUSE, TONGUE = "h", "s"
SKIP, BACK = "skip", "back"
SETTING = "houses"
"""The setting that lists ways to help no team stands for, such as an anonymous visit."""
AFTER = ("withdraw", "menu")
LOOKED_AT = 10
"""Messages looked through for what was said last."""
_WORDS = {
    "kommune": "municipality",
    "kommunen": "municipality",
    "det grønlandske hus": "greenlandic-house",
    "grønlandsk hus": "greenlandic-house",
    "telefon": "phone",
    "besøg": "visit",
}
"""What a team's house may also be called where it is set up."""


def house_of(team: TeamRow | None) -> str | None:
    """The house a team stands for; None for none of those a citizen can choose."""
    if team is None or not team.house:
        return None
    name = team.house.strip().casefold()
    return name if name in HOUSES else _WORDS.get(name)


def houses(talk: Talk) -> tuple[str, ...]:
    """The houses there are here: those of teams, and those the setting names."""
    content = talk.work.runtime.content
    named = content.facts.settings.get(SETTING)
    wanted = {house_of(team) for team in content.organisation.teams}
    wanted |= set(named) if isinstance(named, list | tuple) else set()
    return tuple(house for house in HOUSES if house in wanted)


def ask_first(talk: Talk) -> None:
    """Ask what is not known of a case just opened; not where danger or the night cannot wait for questions."""
    case = talk.case
    if case is None or case.priority > 0:
        return
    there = houses(talk)
    if len(there) == 1:
        cases.update_case(talk.work.conn, case.id, house=there[0])
    known = handover.last_spoken(talk.work.conn, talk.id)
    if known is not None:
        _keep_spoken(talk, case, known)
    _ask_next(talk, case)


def answer(talk: Talk, value: str) -> None:
    """What was pressed under one of the questions; of an open case of theirs."""
    case = talk.case
    if case is None:
        return
    kind, _, said = value.partition("-")
    if value == f"{TONGUE}-{BACK}":
        _ask_house(talk, case)
    elif kind == HOUSE and (said == SKIP or said in houses(talk)):
        _choose(talk, case, said)
        _ask_next(talk, case)
    elif kind == TONGUE and said in (*SPOKEN, SKIP):
        _keep_spoken(talk, case, SKIPPED if said == SKIP else said)
        _ask_next(talk, case)


def heard(talk: Talk, text: str) -> bool:
    """Take words that are exactly the label of an answer to the question that waits. False: they are something else."""
    case = talk.case
    if case is None or case.priority > 0 or len(text) > 60:
        return False
    known = handover.of_case(talk.work.conn, case.id)
    if known.house is None and len(houses(talk)) > 1:
        text_id, kind, values = "handover-house", HOUSE, houses(talk)
    elif known.spoken is None:
        text_id, kind, values = "handover-spoken", TONGUE, SPOKEN
    else:
        return False
    texts, plain = talk.work.runtime.content.texts, normalise(text)
    for value in values:
        labels = (texts.render(text_id, {}, language, variant=value).text for language in ("da", "kl"))
        if plain in map(normalise, labels):
            answer(talk, f"{kind}-{value}")
            return True
    return False


def about(case: OpenCase) -> uuid.UUID:
    """What a press names the case by: its number, so that a talk told again has the same presses."""
    return uuid.UUID(int=case.number)


def taken(talk: Talk, text: str, command: str | None) -> bool:
    """Take what was typed as the answer to the question just asked: its label, and the words for back and not now.

    The name of a language is an answer here before it is a command.
    """
    if talk.case is None or command not in (None, "back", "not-now", "language-da", "language-kl"):
        return False
    asked = _asked_last(talk)
    if asked is None:
        return False
    if command == "not-now":
        answer(talk, f"{asked}-{SKIP}")
        return True
    if command == "back":
        house = handover.of_case(talk.work.conn, talk.case.id).house
        if asked == HOUSE or house is None or len(houses(talk)) < 2:
            return False
        answer(talk, f"{TONGUE}-{BACK}")
        return True
    return heard(talk, text)


def _asked_last(talk: Talk) -> str | None:
    """Which of the questions was the last thing said to the citizen."""
    for row in reversed(conversations.talk(talk.work.conn, talk.id, LOOKED_AT)):
        if row["sender"] != "me":
            return {"handover-house": HOUSE, "handover-spoken": TONGUE}.get(row["text_id"] or "")
    return None


def label_id(value: str) -> str:
    """The text (and attribute) on the button of an answer."""
    kind, _, said = value.partition("-")
    if said == SKIP:
        return "command-not-now"
    if value == f"{TONGUE}-{BACK}":
        return "command-back"
    return f"handover-{'house' if kind == HOUSE else 'spoken'}.{said}"


def _ask_next(talk: Talk, case: OpenCase) -> None:
    known = handover.of_case(talk.work.conn, case.id)
    if talk.owned:
        speak(talk, "handover-noted", notice="case-status")
    elif known.house is None and len(houses(talk)) > 1:
        _ask_house(talk, case)
    elif known.spoken is None:
        back = (f"{TONGUE}-{BACK}",) if known.house is not None and len(houses(talk)) > 1 else ()
        _ask(talk, case, "handover-spoken", (*(f"{TONGUE}-{word}" for word in (*SPOKEN, SKIP)), *back))
    else:
        _say_who_reads(talk, case)


def _ask_house(talk: Talk, case: OpenCase) -> None:
    if talk.owned:
        speak(talk, "handover-noted", notice="case-status")
    else:
        _ask(talk, case, "handover-house", tuple(f"{HOUSE}-{word}" for word in (*houses(talk), SKIP)))


def _ask(talk: Talk, case: OpenCase, text_id: str, values: Sequence[str]) -> None:
    presses = {token(FAMILY, about(case), value): label_id(value) for value in values}
    speak(talk, text_id, bare=(*presses, "withdraw"), labels={**presses, "withdraw": "command-withdraw"})


def _say_who_reads(talk: Talk, case: OpenCase) -> None:
    content = talk.work.runtime.content
    team = content.organisation.team(case.team_id)
    who = {"reads": content.reads, "organisation": content.organisation_name}
    several = team is not None and len(content.organisation.teams) > 1
    if several and team is not None:
        speak(talk, "handover-done-team", {**who, "team": team.name}, bare=AFTER)
    else:
        speak(talk, "handover-done", who, bare=AFTER)


def _choose(talk: Talk, case: OpenCase, said: str) -> None:
    """Keep the house; a case that waits goes to its team, which answers by its own hours."""
    work, content = talk.work, talk.work.runtime.content
    cases.update_case(work.conn, case.id, house=SKIPPED if said == SKIP else said)
    now_at = content.organisation.team(case.team_id)
    theirs = next((team for team in content.organisation.teams if house_of(team) == said), None)
    if talk.owned or case.state != "waiting":
        return
    if theirs is not None and house_of(now_at) != said:
        from bot.cases.open import say_promise  # opening asks, and an answer may promise anew

        cases.update_case(work.conn, case.id, team_id=theirs.id)
        case.team_id = theirs.id
        promise_anew(talk)
        say_promise(talk)
        say_place(talk)


def _keep_spoken(talk: Talk, case: OpenCase, said: str) -> None:
    """Keep how they speak; an interpreter is needed but for Danish, where staff have not said otherwise."""
    conn = talk.work.conn
    cases.update_case(conn, case.id, spoken=said)
    if said not in ("danish", SKIPPED) and handover.of_case(conn, case.id).interpreter is None:
        cases.update_case(conn, case.id, interpreter=said)
