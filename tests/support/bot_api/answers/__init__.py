"""What the server does for each method: a function a method, in ``ANSWERS``."""

from __future__ import annotations

from tests.support.bot_api.answers import about, changing, receiving, sending
from tests.support.bot_api.answers.call import Answer

ANSWERS: dict[str, Answer] = {**receiving.ANSWERS, **sending.ANSWERS, **changing.ANSWERS, **about.ANSWERS}
"""By the method's name as it is written in the Bot API."""
