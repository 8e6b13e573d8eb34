"""An invented guide before and after its change, and what was promised to those who stand in it."""

from __future__ import annotations

from typing import NamedTuple

GUIDE = """\
format: 1
flow: housing
topic: housing
owner: housing-team
start: roof
steps:
  roof:
    kind: ask
    answer: choice
    choices:
      one: food
      two: night
      three: bed
      four: inside
  food:
    kind: ask
    answer: choice
    choices:
      enough: bye
      little: heat
  night:
    kind: ask
    answer: choice
    choices:
      indoors: after
      outdoors: bye
  bed:
    kind: ask
    answer: choice
    choices:
      soft: bye
      hard: bye
      talk: person
  heat:
    kind: ask
    answer: choice
    choices:
      warm: bye
      cold: bye
  inside: {kind: call, flow: inner, next: bye}
  after:
    kind: ask
    answer: choice
    choices:
      fine: bye
      badly: bye
  person: {kind: handover, topic: housing, next: stop}
  bye: {kind: say, next: stop}
  stop: {kind: end}
"""
INNER = """\
format: 1
flow: inner
topic: housing
owner: housing-team
start: post
steps:
  post:
    kind: ask
    answer: choice
    choices:
      read: stop
      kept: stop
      talk: person
  person: {kind: handover, topic: housing, next: stop}
  stop: {kind: end}
"""


def _without(source: str, step: str, following: str) -> str:
    """The source without a step; who was led there is led to the end."""
    head, _, tail = source.partition(f"  {step}:\n    kind: ask\n")
    return (head + f"  {following}:" + tail.partition(f"  {following}:")[2]).replace(f": {step}\n", ": bye\n")


AFTER = _without(_without(GUIDE, "food", "night"), "heat", "inside").replace("night", "last-night")
AFTER = AFTER.replace("      hard: bye\n", "      hard: bye\n      floor: bye\n")
WORDS = {
    "housing-roof": (
        "Hvad vil du tale om?",
        {"one": "Mad", "two": "Nat", "three": "Seng", "four": "Post"},
    ),
    "housing-food": ("Har du mad i dag?", {"enough": "Jeg har mad", "little": "Jeg mangler mad"}),
    "housing-night": ("Hvor var du i nat?", {"indoors": "Inde hos nogen", "outdoors": "Jeg var ude"}),
    "housing-bed": (
        "Hvordan er din seng?",
        {"soft": "Min seng er blød", "hard": "Min seng er hård", "talk": "Jeg vil tale med nogen"},
    ),
    "housing-heat": ("Hvordan er varmen?", {"warm": "Her er varmt", "cold": "Her er koldt"}),
    "housing-after": ("Hvordan gik det?", {"fine": "Det gik fint", "badly": "Det gik skidt"}),
    "housing-bye": ("Tak for snakken.", {}),
}
INNER_WORDS = {
    "inner-post": (
        "Har du fået post?",
        {"read": "Jeg har læst den", "kept": "Jeg har gemt den", "talk": "Jeg vil tale med nogen"},
    ),
}
AFTER_WORDS = {
    **{text_id: words for text_id, words in WORDS.items() if text_id not in {"housing-food", "housing-heat"}},
    "housing-bed": (WORDS["housing-bed"][0], {**WORDS["housing-bed"][1], "floor": "Jeg ligger på gulvet"}),
    "housing-last-night": WORDS["housing-night"],
}
del AFTER_WORDS["housing-night"]


class Place(NamedTuple):
    """Where people stand when the guide changes."""

    way: tuple[str, ...]
    """Choices that lead there from the first question."""
    decision: str
    """What the editor chooses for those who stand there."""
    step: str
    """The step of the guide they stand on, or wait on while they are inside another."""
    answer: str
    """What they choose afterwards: an answer to the question they read last."""
    promised: tuple[str, ...]
    """Ids of the texts they are then told."""
    then: str
    """What they choose after that; it leads to the last words of their guide, the old one or the new one."""


PLACES = {
    "first": Place((), "finish", "roof", "one", ("housing-food",), "enough"),
    "food": Place(("one",), "finish", "food", "little", ("housing-heat",), "warm"),
    "night": Place(("two",), "move:last-night", "night", "indoors", ("housing-after",), "fine"),
    "bed": Place(("three",), "move:bed", "bed", "soft", ("system-flow-moved", "housing-bed"), "floor"),
    "heat": Place(("one", "little"), "restart", "heat", "warm", ("system-stranded", "housing-roof"), "one"),
    "inside": Place(
        ("four",), "move:after", "inside", "read", ("system-flow-moved", "housing-after"), "fine"
    ),
}
"""Two steps are removed (``food``, ``heat``), one is renamed (``night``), one is asked otherwise (``bed``)."""
LATE = "bed"
"""Those who stand here write nothing until they are asked again a day later, then in the words of the new guide."""
