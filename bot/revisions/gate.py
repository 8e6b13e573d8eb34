"""The last look before anything is published: the whole library as it would be, and the stories of the flow."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bot.errors import HelpError
from bot.revisions import publish
from bot.revisions.words import TextKey
from bot.runtime import Runtime, Work
from bot.texts import library
from flows.definition.flow import Flow
from locales.unit import Unit

if TYPE_CHECKING:
    from bot.simulator.stories import StoryResult


class Verdict(NamedTuple):
    """What stands against a publication. ``faults``: errors, a line each; ``stories``: those that go another way."""

    faults: tuple[str, ...]
    stories: tuple[StoryResult, ...]

    @property
    def clear(self) -> bool:
        """Whether nothing stands against it."""
        return not self.faults and not self.stories

    @property
    def token(self) -> str:
        """Names all that was found; another as soon as any of it is."""
        found = [
            self.faults,
            [(str(story.id), story.outcome, story.before, story.after) for story in self.stories],
        ]
        return hashlib.sha256(msgspec.json.encode(found)).hexdigest()[:16]

    def refuse(self) -> None:
        """Raise ``flow-faults`` or ``stories-differ`` unless nothing stands against it."""
        if self.faults:
            raise HelpError("flow-faults", 409, lines="\n".join(self.faults))
        if self.stories:
            raise HelpError("stories-differ", 409, names=", ".join(story.name for story in self.stories))


async def judge(runtime: Runtime, coming: publish.Coming) -> Verdict:
    """Check the library as it would be and play the flow's stories; a second, and 0.1 s a story."""
    # The player is made of the composer, which imports the worker that publishes: so it is read here.
    from bot.simulator.stories import run_stories

    faults = await _errors_of(runtime, coming.flow, coming.units)
    told = await asyncio.to_thread(
        run_stories, runtime, coming.flow.name, draft=coming.flow, units=coming.units
    )
    return Verdict(tuple(faults), tuple(story for story in told if story.outcome != "same"))


async def _errors_of(runtime: Runtime, flow: Flow, units: Mapping[TextKey, Unit]) -> list[str]:
    """The errors the whole library would have with this flow and these texts, a line each; takes about a second."""

    def standing(work: Work) -> library.Standing:
        return library.changed(library.standing(work), [flow], units.values())

    after = await runtime.alook(standing)
    text_ids = {text_id for text_id, _ in units}
    return await asyncio.to_thread(library.errors_of, after, {flow.name}, text_ids)
