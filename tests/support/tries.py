"""Somebody of the staff at the simulator over HTTP, with the page's script or without."""

from __future__ import annotations

import html
import json
import re
import socket
from pathlib import Path
from typing import Any

from tests.support.staff import Staff
from tests.support.walks import FLOWS, LANGUAGES, alike, walk

AT = "2026-11-23T10:00"
"""As the scene's field has it: Monday at ten in Denmark."""
TRY = "/console/flows/housing/try"


def reachable(base_url: str) -> bool:
    """Whether anybody listens at a service's port."""
    try:
        socket.create_connection(("127.0.0.1", int(base_url.rpartition(":")[2])), timeout=5).close()
    except OSError:
        return False
    return True


class Tries:
    """An editor at the simulator, with a script or without."""

    def __init__(self, staff: Staff, page: str = TRY, **scene: str) -> None:
        self.staff = staff
        self.path = page
        asked = "&".join(f"{name}={value}" for name, value in {"at": AT, **scene}.items())
        self._took(staff.see(f"{page}?{asked}").text)

    def _took(self, page: str) -> str:
        self.page = page
        self.scene = html.unescape(re.search(r'name="scene" value="([^"]*)"', page)[1])  # type: ignore[index]
        self.script = html.unescape(re.search(r'name="script" value="([^"]*)"', page)[1])  # type: ignore[index]
        return page

    def plays(self, **line: str) -> str:
        """Send a form as a browser without scripts does; the page."""
        answer = self.staff.send(self.path, scene=self.scene, script=self.script, **line)
        assert answer.status_code == 200, answer.text
        return self._took(answer.text)

    def sends(self, **line: str) -> dict[str, Any]:
        """Send it as the page's script does; what was played."""
        self.staff.client.headers["Accept"] = "application/json"
        answer = self.staff.send(self.path, scene=self.scene, script=self.script, **line)
        del self.staff.client.headers["Accept"]
        assert answer.status_code == 200, answer.text
        told = answer.json()
        self.scene, self.script = told["scene"], told["script"]
        played: dict[str, Any] = told["played"]
        return played


class Walked:
    """A walk through a draft at the simulator, and the command that plays its lines again."""

    def __init__(self, staff: Staff, number: int, lines: int, script: Path) -> None:
        flow, language = FLOWS[number % len(FLOWS)], LANGUAGES[number % 2]
        channel = "telegram" if number % 4 == 3 else "web"
        tries = Tries(staff, f"/console/flows/{flow}/try", language=language, channel=channel)
        opening = tries.sends(do="undo")
        self.seen: list[dict[str, Any]] = []

        def play(line: dict[str, Any]) -> dict[str, Any]:
            self.seen.append(tries.sends(**{name: str(value) for name, value in line.items()}))
            return self.seen[-1]

        self.lines = walk(number, lines, opening, play)
        # Play does not say by itself what stands before the first line: it comes with that line's answer.
        self.seen[0] = {**self.seen[0], "messages": opening["messages"] + self.seen[0]["messages"]}
        self.messages = sum(len(each["messages"]) for each in self.seen)
        script.write_text("\n".join(map(json.dumps, self.lines)), "utf-8")
        self.command = [
            "play", flow, "--draft", "--json", "--locale", language, "--channel", channel,
            "--script", str(script),
        ]  # fmt: skip

    def check(self, told: str) -> None:
        """Raise ``AssertionError`` unless the command told the same, ids, presses and times apart."""
        played = [json.loads(line) for line in told.splitlines()]
        assert alike(self.seen) == alike(played), (self.command, self.lines)
