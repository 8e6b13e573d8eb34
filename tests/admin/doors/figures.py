"""Who may read the figures."""

from __future__ import annotations

READERS = {"admin", "coordinator", "auditor"}
PAGES = {"/console/figures": READERS, "/console/figures/csv": READERS}
FORMS: dict[str, set[str]] = {}
