"""``make bench``: every part of this folder, or the ones named. ``--json``: one JSON object a line."""

from __future__ import annotations

import sys

from tests.support.parts import run

if __name__ == "__main__":
    sys.exit(run("tests.benchmarks", sys.argv[1:]))
