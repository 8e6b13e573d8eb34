"""The doors of the flow editor."""

from __future__ import annotations

PAGES: dict[str, set[str]] = {}
FORMS: dict[str, set[str]] = {}
