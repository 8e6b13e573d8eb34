"""A console of understanding with something on each of its pages: words that many wrote, drafts, what was published."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from bot.citizens import begin_chat
from bot.hearing import approval, drafts, publish
from bot.hearing.examples import REVIEWED
from bot.hearing.misses import FEW, note_miss
from bot.runtime import Runtime, Work
from bot.turn.door import lock
from bot.understanding.understood import INTENTS, UNKNOWN, Understood
from flows.session import Position
from tests.support.seed import Seeded, at

T = TypeVar("T")
HEARD: tuple[tuple[str, Any, int, str | None], ...] = (
    ("hvornår åbner I", "da", FEW + 4, "start"),
    ("min mand svarer ikke", "da", FEW + 1, "family"),
    ("qanga ammasarpat", "kl", FEW + 2, None),
    ("en ting som kun få har skrevet", "da", 2, "start"),
)
"""What was not understood: words, language, by how many, where."""


def misunderstand(
    runtime: Runtime, text: str, language: Any, people: int, flow: str | None = "start"
) -> None:
    """Let so many citizens of their own write the same, which was not understood; the first in no flow at all."""

    def write(work: Work, first: bool) -> None:
        chat = begin_chat(work, language).chat
        talk = lock(work, chat.conversation_id)
        assert talk is not None
        heard = Understood(
            text=text, language=language, decision="unknown", intent=UNKNOWN, alternatives=INTENTS[:3],
            confidence=0.9, crisis=None,
        )  # fmt: skip
        note_miss(talk, text, heard, Position(flow, "1", "menu") if flow and not first else None)

    for number in range(people):
        runtime.run(write, number == 0)


def work_on_examples(runtime: Runtime, seeded: Seeded, *, better: str) -> None:
    """Fill every page: one publication, drafts after it, an intent that is approved, and one that is doubted.

    ``better``: a correction that nobody has written yet.
    """
    editor, reviewer = seeded.staff["editor"], seeded.staff["reviewer"]
    now = runtime.clock.now()
    for number, heard in enumerate(HEARD):
        with at(runtime, now - dt.timedelta(hours=20 * number)):
            misunderstand(runtime, *heard)
    shipped = runtime.content.hearing.school.examples()
    with at(runtime, now - dt.timedelta(days=3)):
        runtime.run(
            drafts.add_example, editor, "da", "housing", "udlejeren låser os ude på fredag", confirmed=True
        )
        state = runtime.look(drafts.state_of)
        note = "Flere ord om at miste sin bolig, efter møde med Grønlænderenheden."
        why = "Sådan siger folk det, og ingen bliver ført forkert."
        wait(publish.publish(runtime, editor, note=note, reason=why, token=state.token))
    approved = runtime.look(approval.review, reviewer, "interpreter")
    runtime.run(approval.approve, reviewer, "interpreter", approved.digest)
    first, second = shipped[REVIEWED, "housing"][:2]
    runtime.run(approval.doubt, reviewer, "housing", second, unsure=True)
    runtime.run(drafts.correct_example, reviewer, "housing", first, better, confirmed=True)
    runtime.run(drafts.remove_example, editor, "da", "housing", shipped["da", "housing"][1])
    wait(publish.see_effect(runtime, editor))  # so that its page need not be waited for


def wait(awaited: Coroutine[Any, Any, T]) -> T:
    """Let it run to its end on a loop of its own; a browser's driver has one running on the thread of the tests."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, awaited).result()
