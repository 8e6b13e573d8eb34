"""``make soak``: every part of this folder, or the ones named; figures as JSON lines."""

from __future__ import annotations

import sys

from tests.support.parts import run

if __name__ == "__main__":
    sys.exit(run("tests.soak", ["--json", *sys.argv[1:]]))
