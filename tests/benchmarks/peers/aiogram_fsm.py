"""An aiogram bot that keeps where everybody is: its own states, in a storage of SQLAlchemy on SQLite.

Each message is a step of a short form; state and answers are written at each step, durably. The storage hands its
transactions to one thread, which costs less than the asynchronous driver that such bots mostly use.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import Message
from sqlalchemy import Column, Connection, MetaData, String, Table, create_engine, event, select
from sqlalchemy.dialects.sqlite import insert

from tests.benchmarks.peers import given

T = TypeVar("T")
metadata = MetaData()
kept = Table(
    "kept",
    metadata,
    Column("key", String, primary_key=True),
    Column("state", String),
    Column("data", String, nullable=False, default="{}"),
)


class Form(StatesGroup):
    """Where somebody is."""

    city = State()
    who = State()
    when = State()


NEXT = {None: Form.city, Form.city.state: Form.who, Form.who.state: Form.when, Form.when.state: Form.city}
"""By state: the one after it."""


class SqlStorage(BaseStorage):
    """State and data in one row a chat; each call is a transaction."""

    def __init__(self, path: str) -> None:
        self._engine = create_engine(f"sqlite:///{path}")
        event.listen(self._engine, "connect", _durable)
        metadata.create_all(self._engine)
        self._thread = ThreadPoolExecutor(1)

    async def _run(self, job: Callable[[Connection], T]) -> T:
        def work() -> T:
            with self._engine.begin() as conn:
                return job(conn)

        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def durability(self) -> str:
        """What SQLite says of ``synchronous`` on the connection that writes."""
        return str(await self._run(lambda conn: conn.exec_driver_sql("pragma synchronous").scalar()))

    async def _put(self, key: StorageKey, **values: Any) -> None:
        put = insert(kept).values(key=_name(key), **{"data": "{}", **values})
        await self._run(
            lambda conn: conn.execute(put.on_conflict_do_update(index_elements=["key"], set_=values))
        )

    async def _get(self, key: StorageKey) -> tuple[str | None, str]:
        asked = select(kept.c.state, kept.c.data).where(kept.c.key == _name(key))
        row = await self._run(lambda conn: conn.execute(asked).first())
        return (row.state, row.data) if row is not None else (None, "{}")

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write a state."""
        await self._put(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        """Read it."""
        return (await self._get(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Write what was answered."""
        await self._put(key, data=json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read it."""
        found: dict[str, Any] = json.loads((await self._get(key))[1])
        return found

    async def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _name(key: StorageKey) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}"


def _durable(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}").close()


dispatcher = Dispatcher()


@dispatcher.message()
async def step(message: Message, state: FSMContext) -> None:
    """Keep the answer, go one step on, ask the next question."""
    at = await state.get_state()
    await state.update_data({at or "begin": message.text})
    after = NEXT[at]
    await state.set_state(after)
    await message.answer(f"{after.state}?")


async def main() -> None:
    """Poll until told to stop; the last word of the command line is the file to keep it in."""
    url, token = given()
    storage = SqlStorage(sys.argv[-1])
    print(await storage.durability(), flush=True)
    dispatcher.fsm.storage = storage
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
