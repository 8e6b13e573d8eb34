"""The last look before a publication: the whole library as it would be, and the stories of the flow."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.revisions import publish
from bot.revisions.words import TextKey
from bot.runtime import Runtime, Work
from bot.texts import library
from flows.definition.flow import Flow
from locales.unit import Unit


async def errors_of(runtime: Runtime, flow: Flow, units: Mapping[TextKey, Unit]) -> list[str]:
    """The errors the whole library would have with this flow and these texts, a line each; takes about a second."""

    def standing(work: Work) -> library.Standing:
        return library.changed(library.standing(work), [flow], units.values())

    after = await runtime.alook(standing)
    text_ids = {text_id for text_id, _ in units}
    return await asyncio.to_thread(library.errors_of, after, {flow.name}, text_ids)


def coming_of(work: Work, flow: str) -> publish.Coming:
    """The draft as it stands now."""
    return publish.drafted(work, flow)
