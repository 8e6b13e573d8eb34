"""What a sentence must be to become an example: short, somebody's way of saying it, and nothing about a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bot.errors import HelpError
from bot.hearing.examples import Examples
from bot.hearing.school import School
from bot.privacy.cpr import MASK, mask
from bot.understanding.normalise import normalise

LONGEST = 200
"""Characters; longer is a letter, not a wish."""
_NUMBER = re.compile(r"(?:\d[ .\-/]?){6,}")
"""Six digits and more, as of a phone in Greenland or a case; an hour, a day and an amount are less."""
_ADDRESS = re.compile(r"@|https?:|www\.", re.IGNORECASE)


class Fault(msgspec.Struct, frozen=True):
    """One thing to change. ``code`` is also the console text ``understanding-fault-<code>``."""

    code: str
    fields: dict[str, str] = {}


class ExampleFaults(HelpError):
    """Everything that is wrong with a sentence, at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("example-faults", 400)
        self.faults = faults


def check_example(
    school: School, given: Examples, *, language: str, intent: str, sentence: str, confirmed: bool
) -> None:
    """Raise ``ExampleFaults`` unless ``sentence`` may be added to these examples.

    ``confirmed``: somebody has looked that it tells nothing about a person; names are nothing a program can find.
    """
    found = [*_of_itself(sentence), *_beside(school, given, language, intent, sentence)]
    if not confirmed:
        found.append(Fault("unconfirmed"))
    if found:
        raise ExampleFaults(tuple(found))


def _of_itself(sentence: str) -> Iterator[Fault]:
    if not normalise(sentence):
        yield Fault("empty")
    if len(sentence) > LONGEST:
        yield Fault("long", {"longest": str(LONGEST)})
    if mask(sentence)[1] or MASK in sentence:
        yield Fault("cpr")
    elif _NUMBER.search(sentence):
        yield Fault("number")
    if _ADDRESS.search(sentence):
        yield Fault("address")


def _beside(school: School, given: Examples, language: str, intent: str, sentence: str) -> Iterator[Fault]:
    plain = normalise(sentence)
    if not plain:
        return
    for (other_language, other), known in given.items():
        if other_language == language and plain in {normalise(each) for each in known}:
            yield Fault("same") if other == intent else Fault("other", {"intent": other})
    if (test := school.too_near(language, sentence)) is not None:
        yield Fault("test", {"sentence": test})
