"""How hard the Danish of a flow is to read."""

from __future__ import annotations

from flows.definition import Flow
from locales.checks.prose import lix
from locales.checks.reading import readings
from locales.checks.size import LIX_FLOW
from locales.text_base import BASE, TextBase


def lix_of(flow: Flow, base: TextBase) -> float | None:
    """Return LIX over a flow's messages, other wordings included and labels left out; None without any."""
    units = [base.unit(use.text_id, BASE) for use in flow.text_uses()]
    spoken = (reading for unit in units if unit for reading in readings(base, unit))
    texts = [reading.text for reading in spoken if not reading.is_label]
    return lix(texts) if texts else None


def too_hard(figure: float | None) -> bool:
    """Whether a flow's figure is above what plain Danish allows."""
    return figure is not None and figure > LIX_FLOW
