"""Simulated talks: each is its scene and its lines; the ones of the last minutes are kept running.

A talk is found by what it is made of, so that any process can go on with it: one that is not running here is played
again from its first line, and so is one whose draft has been changed since.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence

import msgspec

from bot.clock import monotonic
from bot.player import Played, Player
from bot.runtime import Runtime, Work
from bot.simulator.scene import Scene, write_scene
from bot.simulator.script import Line, play_line, write_script
from bot.simulator.world import World, token_of, world_of
from flows.session import Answer

MOST = 20
"""Talks kept running in one process; an older one is played again when it is gone on with."""
IDLE_SECONDS = 900.0


class Exchange(msgspec.Struct, frozen=True):
    """A line and what it came to; the first exchange has no line: it is what is said unasked."""

    line: Line | None
    played: Played


class Talked(msgspec.Struct, frozen=True, kw_only=True):
    """A talk as it stands. ``path``: flow and step of each question and message, in order, each time they change."""

    scene: Scene
    exchanges: tuple[Exchange, ...]
    answers: dict[str, Answer]
    at: dt.datetime
    path: tuple[tuple[str, str], ...]
    owner: str
    steps: tuple[str, ...]
    drafted: bool

    @property
    def script(self) -> tuple[Line, ...]:
        """The lines so far."""
        return tuple(each.line for each in self.exchanges if each.line is not None)

    @property
    def last(self) -> Played:
        """What the last line came to."""
        return self.exchanges[-1].played


class Live:
    """One running talk. Used by one thread at a time."""

    def __init__(self, world: World, scene: Scene) -> None:
        self.world = world
        self.scene = scene
        self.player = Player(world.flow, scene.language, scene.at, world=world, channel=scene.channel)
        try:
            self.player.begin(scene.step or None, scene.known() or None)
            self.exchanges = [Exchange(None, self.player.now())]
        except BaseException:
            self.player.close()
            raise
        self.used = monotonic()

    def play(self, line: Line) -> None:
        """Play one line."""
        self.exchanges.append(Exchange(line, play_line(self.player, line)))

    def talked(self) -> Talked:
        """How it stands."""
        return Talked(
            scene=self.scene, exchanges=tuple(self.exchanges), answers=self.player.answers(),
            at=self.player.clock.now(), path=_path(self.exchanges), owner=self.world.owner,
            steps=self.world.steps, drafted=self.world.drafted,
        )  # fmt: skip


class Talks:
    """The running talks of one process."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._live: OrderedDict[str, Live] = OrderedDict()
        self._lock = threading.Lock()
        self._alarm: asyncio.TimerHandle | None = None

    async def talk(self, who: str, flow: str, scene: Scene, script: Sequence[Line]) -> Talked:
        """The talk with these lines, the last of which may be new. Raises ``NotFound`` and ``try-unreadable``."""
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = asyncio.get_running_loop().call_later(IDLE_SECONDS, self.close)
        await asyncio.to_thread(self.drop_idle, monotonic() - IDLE_SECONDS)
        return await asyncio.to_thread(self._talk, who, flow, scene, script)

    def _talk(self, who: str, flow: str, scene: Scene, script: Sequence[Line]) -> Talked:
        token = self._runtime.look(token_of, flow)

        def key(lines: Sequence[Line]) -> str:
            made = "\n".join((who, flow, token, write_scene(scene), write_script(lines)))
            return hashlib.sha256(made.encode()).hexdigest()

        # Taken out while it is used: nobody else goes on with the same talk meanwhile.
        live, rest = self._take(key(script)), script[len(script) :]
        if live is None and script:
            live, rest = self._take(key(script[:-1])), script[-1:]
        try:
            if live is None:
                live, rest = Live(self._runtime.look(_world, flow), scene), script
            for line in rest:
                live.play(line)
            talked = live.talked()
        except BaseException:
            if live is not None:
                live.player.close()
            raise
        self._put(key(script), live)
        return talked

    def _take(self, key: str) -> Live | None:
        with self._lock:
            return self._live.pop(key, None)

    def _put(self, key: str, live: Live) -> None:
        live.used = monotonic()
        with self._lock:
            gone = [self._live.pop(key)] if key in self._live else []
            self._live[key] = live
            while len(self._live) > MOST:
                gone.append(self._live.popitem(last=False)[1])
        _close(gone)

    def drop_idle(self, since: float) -> int:
        """Close talks that nobody has gone on with since an instant of ``monotonic``; how many."""
        with self._lock:
            old = [key for key, live in self._live.items() if live.used <= since]
            gone = [self._live.pop(key) for key in old]
        _close(gone)
        return len(gone)

    def close(self) -> None:
        """Close every talk: nobody has gone on with any for long, or the service stops."""
        self.drop_idle(monotonic())

    @property
    def running(self) -> int:
        """How many are kept."""
        return len(self._live)


def _world(work: Work, flow: str) -> World:
    return world_of(work, flow)


def _close(gone: Sequence[Live]) -> None:
    for live in gone:
        live.player.close()


def _path(exchanges: Sequence[Exchange]) -> tuple[tuple[str, str], ...]:
    path: list[tuple[str, str]] = []
    for exchange in exchanges:
        played = exchange.played
        stood = [(view.flow, view.step) for view in played.messages]
        for flow, step in [*stood, (played.flow, played.step)]:
            if flow and step and (not path or path[-1] != (flow, step)):
                path.append((flow, step))
    return tuple(path)
