"""From one text to the next: what stands beside it, and where one comes after saving."""

from __future__ import annotations

from typing import Any

from litestar.response import Redirect

from admin.console import Console, StaffRequest, go
from admin.forms import Form
from bot.texts.listed import TextLine, launch_left, queue

PILLS = ("review", "asked", "outdated", "all")
AROUND = 40
"""Texts of the queue that stand beside the one that is open."""


async def in_queue(request: StaffRequest, console: Console, pill: str, text_id: str) -> dict[str, Any]:
    """What the page of the review shows around a text. An unknown pill is the first, an unknown text the first of it;
    ``text_id`` says which it became, and is empty where nothing waits.
    """
    staff = request.user.member
    pill = pill if pill in PILLS else PILLS[0]
    everything = await console.runtime.alook(queue, staff, "all")
    lines = everything if pill == "all" else await console.runtime.alook(queue, staff, pill)
    known = {line.text_id for line in everything}
    ids = [line.text_id for line in lines]
    if text_id not in known:
        text_id = ids[0] if ids else ""
    at = ids.index(text_id) if text_id in ids else -1
    done = request.query_params.get("done", "")
    return {
        "text_id": text_id, "pill": pill, "pills": PILLS, "left": launch_left(everything), "count": len(lines),
        "beside": around(lines, text_id), "before": ids[at - 1] if at > 0 else "",
        "after": ids[at + 1] if at + 1 < len(ids) else "", "done": done if done in known else "",
    }  # fmt: skip


async def after_approval(request: StaffRequest, console: Console, form: Form, text_id: str) -> str:
    """What stands next in the queue one comes from, with the way back; without a queue, the same text."""
    pill = form.line("pill")
    if pill not in PILLS:
        return f"/console/texts/{text_id}"
    lines = await console.runtime.alook(queue, request.user.member, pill)
    after = form.line("after")
    there = [line.text_id for line in lines if line.text_id != text_id]
    following = after if after in there else there[0] if there else ""
    return f"/console/review?pill={pill}{f'&text={following}' if following else ''}&done={text_id}"


def back(form: Form, text_id: str) -> Redirect:
    """To the same text, in the review where one came from there."""
    pill = form.line("pill")
    return go(f"/console/review?pill={pill}&text={text_id}" if pill in PILLS else f"/console/texts/{text_id}")


def around(lines: tuple[TextLine, ...], text_id: str) -> tuple[TextLine, ...]:
    """The part of a queue that stands beside a text."""
    at = next((number for number, line in enumerate(lines) if line.text_id == text_id), 0)
    first = max(0, min(at - AROUND // 4, len(lines) - AROUND))
    return lines[first : first + AROUND]
