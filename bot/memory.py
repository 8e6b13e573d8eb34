"""Memory of a long-running process: what was loaded for good is set aside from garbage collection."""

from __future__ import annotations

import gc


def settle() -> None:
    """Set what is loaded aside from garbage collection: walking it is most of what a collection costs."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
