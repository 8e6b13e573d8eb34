"""The shipped model, loaded once."""

from __future__ import annotations

import pytest

from bot.understanding.model import Model, shipped


@pytest.fixture(scope="session")
def model() -> Model:
    return shipped()
