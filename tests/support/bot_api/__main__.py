"""``python -m tests.support.bot_api --port 8081 [--bot NAME[=TOKEN]]``: run until interrupted.

The first line on standard output is JSON: the address, and each bot's name and token.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import signal
import sys

from aiohttp import web

from tests.support.bot_api.server import Server


async def serve(port: int, bots: list[str], *, ends_with_input: bool = False) -> None:
    """Serve on this machine only, until SIGTERM or SIGINT, or until whoever started it has gone and its standard
    input ends; port 0 takes a free one."""
    server = Server()
    for bot in bots:
        username, _, token = bot.partition("=")
        server.world.make_bot(username, token=token)
    runner = web.AppRunner(
        server.application(), access_log=None, handler_cancellation=True, shutdown_timeout=0.1
    )
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    host, taken = runner.addresses[0][:2]
    tokens = {bot.username: bot.token for bot in server.world.bots.values()}
    print(json.dumps({"url": f"http://{host}:{taken}", "bots": tokens}), flush=True)
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    if ends_with_input:
        asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()
    await runner.cleanup()


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.bot_api", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--bot", action="append", default=[], help="a bot to begin with: NAME or NAME=TOKEN")
    parser.add_argument("--end-with-input", action="store_true", help="end when standard input is closed")
    words = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(words.port, words.bot or ["ikiorti_bot"], ends_with_input=words.end_with_input))


if __name__ == "__main__":
    main()
