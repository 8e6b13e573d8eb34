"""The service under the walkers: a runtime on a database, with its flows watched and every talk looked at."""

from __future__ import annotations

import dataclasses
import datetime as dt
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from bot.app import compose, prepare
from bot.appointments.words import by_language
from bot.clock import FixedClock
from bot.content import FlowLibrary
from bot.facts.snapshot import PlaceRow, Snapshot
from bot.runtime import Runtime, Work
from bot.settings import Settings
from bot.timers import fire as firing
from bot.timers import remind
from bot.turn import runner
from bot.turn.door import lock
from bot.turn.talk import Talk
from flows.definition import Flow
from locales.format import ByLanguage
from storage.engine import Database
from storage.vault import Vault
from tests.acceptance.walkers.plan import Plan
from tests.acceptance.walkers.seen import Seen
from tests.flows.walking import Seen as Watched
from tests.support.seed import make_teams

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
OCCASION = PlaceRow(
    slug="eksempel-onsdag", kind="occasion", name="Eksempel", city="aalborg", hours={"wed": ["17:00-19:00"]},
    just_come=True,
)  # fmt: skip
"""None is shipped: what goes on in a town is for those who live there to say."""
Change = Callable[[Mapping[str, Flow]], Mapping[str, Flow]]


class Stage:
    """What the walkers walk on. ``last``: the talk that was locked last, as its turn left it."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime
        self.last: Talk | None = None
        content = runtime.content
        self.plan = Plan(content.library.published)
        watched = {
            name: dataclasses.replace(flow, steps=Watched(flow.steps))
            for name, flow in content.library.published.items()
        }
        content.library = FlowLibrary(watched)
        self.full = dataclasses.replace(content.facts, rows=(*content.facts.rows, OCCASION))
        self.bare = Snapshot(version="bare", settings=self.full.settings)
        """A country without a single place, so that what is said then is said too."""
        self.seen = Seen()

    def look(self, work: Work, conversation_id: UUID) -> Talk | None:
        """As ``bot.turn.door.lock``, and remembered."""
        self.last = lock(work, conversation_id)
        return self.last

    def item(self, talk: Talk, text_id: str) -> ByLanguage:
        """As ``bot.timers.remind.by_language``: what a reminder is about stands within its words, and is said too."""
        if talk.language is not None:
            self.seen.texts[talk.language].add(text_id)
        return by_language(talk, text_id)

    def note_steps(self) -> None:
        """Take over which steps the engine has looked up."""
        for name, flow in self.runtime.content.library.published.items():
            steps = flow.steps
            assert isinstance(steps, Watched)
            self.seen.steps |= {(name, step) for step in steps.seen}


@contextmanager
def stage_on(database: Database, change: Change | None = None) -> Iterator[Stage]:
    """The service on a migrated database; ``change`` makes other flows of the shipped ones."""
    settings = Settings(data_dir=Path(tempfile.gettempdir()), clock_file=None, test_failpoint="")
    runtime = compose(
        settings, clock=FixedClock(MONDAY), database=database, vault=Vault.ephemeral(), strict=True
    )
    prepare(runtime)
    make_teams(runtime)
    if change is not None:
        runtime.content.library = FlowLibrary(dict(change(runtime.content.library.published)))
    stage = Stage(runtime)
    with (
        patch.object(runner, "lock", stage.look),
        patch.object(firing, "lock", stage.look),
        patch.object(remind, "by_language", stage.item),
    ):
        yield stage
