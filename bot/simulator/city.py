"""The cities a citizen may be in."""

from __future__ import annotations

from collections.abc import Mapping

from bot.understanding.values.gazetteer import SERVED

CITIES: Mapping[str, str] = {slug: name for slug, (name, _) in SERVED.items()}
"""Names by slug."""
