"""Where and when a talk is tried: language, channel, city, time, and where in the flow it begins."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from bot.errors import HelpError
from bot.ports import Language
from flows.session import Answer

Channel = Literal["web", "telegram"]
CHANNELS: tuple[Channel, ...] = ("web", "telegram")
LONGEST = 20_000
"""Characters of a scene as JSON."""


class Scene(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The start of a talk. ``city``: a slug, known as the answer ``city`` and nothing else; ``step``: begin there, with
    ``answers`` given before.
    """

    at: dt.datetime
    language: Language = "da"
    channel: Channel = "web"
    city: str = ""
    step: str = ""
    answers: dict[str, Answer] = {}

    def known(self) -> dict[str, Answer]:
        """What is answered before the first question."""
        return {**self.answers, **({"city": Answer(self.city, "pressed")} if self.city else {})}


def read_scene(source: str | bytes) -> Scene:
    """A scene as ``write_scene`` gives it. Raises ``try-script``."""
    try:
        if len(source) > LONGEST:
            raise ValueError
        scene = msgspec.json.decode(source, type=Scene)
        if scene.at.tzinfo is None or not 2000 <= scene.at.year <= 2100:
            raise ValueError
    except (msgspec.DecodeError, ValueError):
        raise HelpError("try-script", 400) from None
    return scene


def write_scene(scene: Scene) -> str:
    """A scene as JSON, the same for the same scene."""
    return msgspec.json.encode(scene, order="deterministic").decode()
