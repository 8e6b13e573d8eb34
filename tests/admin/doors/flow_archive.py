"""The doors of flows as files."""

from __future__ import annotations

PAGES: dict[str, set[str]] = {}
FORMS: dict[str, set[str]] = {}
