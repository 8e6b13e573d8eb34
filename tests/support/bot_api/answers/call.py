"""A request that has been read, on its way to the function that answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.support.bot_api.fields import Method
from tests.support.bot_api.world import Bot, Chat, World


@dataclass(frozen=True)
class Call:
    """Who asks for what."""

    world: World
    bot: Bot
    method: Method
    values: dict[str, Any]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field, or the default when it was not given."""
        return self.values.get(name, default)

    def writable_chat(self) -> Chat:
        """The chat to write to. Raises ``Refused``."""
        return self.world.writable(self.bot, self.get("chat_id"))

    def open_chat(self) -> Chat:
        """The chat to look into. Raises ``Refused``."""
        return self.world.open_chat(self.bot, self.get("chat_id"))


Answer = Callable[[Call], Awaitable[Any] | Any]
