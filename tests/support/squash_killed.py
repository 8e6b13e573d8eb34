"""Puts counts together in a process of its own, and dies in the middle as by a power cut.

``python -m tests.support.squash_killed FOLDER URL PLACE``: with ``before`` once the first of them are put together but
not committed, with ``between`` when the first stand and the next are begun.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
from pathlib import Path

from bot.app import compose
from bot.runtime import Work
from bot.settings import Settings, terminate_self
from bot.usage import together
from storage.usage import queries as rows


def main(folder: str, url: str, place: str) -> None:
    """Run until the end comes."""
    squash, times = together._squash, itertools.count()

    def dying(work: Work, heaps: list[rows.Heap]) -> None:
        squash(work, heaps)
        if place == "before" or next(times):
            terminate_self()

    together._squash = dying
    asyncio.run(together.put_together(compose(Settings(data_dir=Path(folder), database_url=url))))


if __name__ == "__main__":
    main(*sys.argv[1:])
