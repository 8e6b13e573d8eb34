"""The doors of trying a flow."""

from __future__ import annotations

PAGES: dict[str, set[str]] = {}
FORMS: dict[str, set[str]] = {}
