"""Other bots to be measured against, each a process: ``python -m tests.benchmarks.peers.<name> URL TOKEN [frozen]``."""

from __future__ import annotations

import gc
import sys


def given() -> tuple[str, str]:
    """Address of the Bot API server and token, from the command line. With ``frozen``, what is loaded by now is set
    aside from garbage collection, which then runs as seldom as it does in the service."""
    if "frozen" in sys.argv[3:]:
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
    return sys.argv[1], sys.argv[2]
