"""Understanding: how long a model takes to load and a message to be understood, and how much memory both take."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import flows
from bot.clock import monotonic
from bot.understanding import sets
from bot.understanding.decide import understand
from bot.understanding.model import Model

EXAMPLES = Path(flows.__file__).parent / "library" / "examples"
ROUNDS = 5
MEASURED = """
import json, resource, sys
from time import perf_counter
import msgspec, numpy
from bot.understanding.normalise import fold
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = perf_counter()
from bot.understanding.decide import understand
from bot.understanding.model import Model
model = Model.load()
understand("jeg mangler en bolig", model)
seconds = perf_counter() - began
for text in sys.stdin.read().splitlines():
    understand(text, model)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": seconds, "megabytes": (after - before) / 1024}))
"""
"""In a process of its own: numpy is loaded by others too, so it is not counted."""


def run() -> Iterator[dict[str, Any]]:
    """Loading up to the first answer, seconds and megabytes; a message, median, 99th percentile and slowest, ms."""
    texts = [test.text for test in sets.tests(EXAMPLES)]
    measured = [_apart(texts) for _ in range(ROUNDS)]
    yield {
        "what": "load",
        "seconds": round(median(each["seconds"] for each in measured), 3),
        "megabytes": round(median(each["megabytes"] for each in measured), 1),
    }
    model = Model.load()
    times = []
    for text in texts:
        began = monotonic()
        understand(text, model)
        times.append((monotonic() - began) * 1000)
    yield {
        "what": "message",
        "messages": len(texts),
        "median_ms": round(median(times), 3),
        "p99_ms": round(quantiles(times, n=100)[-1], 3),
        "slowest_ms": round(max(times), 2),
    }


def _apart(texts: list[str]) -> dict[str, float]:
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED], input="\n".join(texts).encode(), capture_output=True, check=True
    )
    measured: dict[str, float] = json.loads(ran.stdout)
    return measured
