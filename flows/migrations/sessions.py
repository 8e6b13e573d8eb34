"""Saved sessions, one function a version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flows.session import VERSION


def lift(raw: dict[str, Any]) -> dict[str, Any]:
    """A saved session in today's form. Raises ValueError for what is none or comes from a newer program."""
    if not isinstance(raw, dict):
        raise ValueError("a session is a mapping")
    version = raw.get("v", VERSION)
    if not isinstance(version, int) or not 0 <= version <= VERSION:
        raise ValueError(f"sessions of version {version!r} are not known")
    while version < VERSION:
        raw = _LIFTS[version](raw)
        version = raw["v"]
    return raw


def _from_0(raw: dict[str, Any]) -> dict[str, Any]:
    """Version 0 stood in one flow, had no way back, and did not keep how an answer came about."""
    step, answers, wait = raw.get("step"), raw.get("answers") or {}, raw.get("wait")
    if not isinstance(answers, dict) or (wait is not None and not isinstance(wait, dict)):
        raise ValueError("answers and wait are mappings")
    stack = [{"flow": raw.get("flow"), "revision": raw.get("revision"), "step": step}] if step else []
    return {
        "v": 1,
        "stack": stack,
        "answers": {name: {"value": value, "how": "none"} for name, value in answers.items()},
        "wait": wait,
        "waits": (wait or {}).get("guard", 0),
    }


_LIFTS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {0: _from_0}
