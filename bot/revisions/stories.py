"""Stories of a flow: talks kept under a name, renamed, deleted, and accepted when they go another way by now."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from bot.audit import audit
from bot.cases.views import StaffMember
from bot.errors import HelpError, NotFound
from bot.revisions.access import need
from bot.runtime import Work
from storage.flows import stories
from storage.flows.stories import StoryRow

LONGEST_NAME = 120
MOST = 50
"""Stories of one flow: all are played before each publication."""
Told = list[list[str]]


def list_stories(work: Work, staff: StaffMember, flow: str) -> list[StoryRow]:
    """The stories of a flow, by name."""
    need(staff, "flows.read")
    return stories.stories(work.conn, flow)


def read_story(work: Work, staff: StaffMember, flow: str, story_id: uuid.UUID) -> StoryRow:
    """One story. Raises ``NotFound``, also for another flow's."""
    need(staff, "flows.read")
    return _story(work, flow, story_id)


def save_story(
    work: Work, staff: StaffMember, flow: str, name: str, *, scene: dict[str, Any],
    script: list[dict[str, Any]], told: Told,
) -> StoryRow:  # fmt: skip
    """Keep a talk. Raises ``story-name``, ``story-there``, ``story-empty`` and ``story-many``."""
    need(staff, "flows.edit")
    name = _name(name)
    if not script:
        raise HelpError("story-empty", 400)
    if len(stories.stories(work.conn, flow)) >= MOST:
        raise HelpError("story-many", 409, most=MOST)
    row = stories.add_story(
        work.conn, flow=flow, name=name, scene=scene, script=script, told=told, author=staff.email,
        now=work.now,
    )  # fmt: skip
    if row is None:
        raise HelpError("story-there", 409, name=name)
    audit(work, staff, "flow.story_saved", f"flow:{flow}", after={"name": name, "lines": len(script)})
    return row


def rename_story(work: Work, staff: StaffMember, flow: str, story_id: uuid.UUID, name: str) -> None:
    """Give a story another name. Raises ``story-name``, ``story-there`` and ``NotFound``."""
    need(staff, "flows.edit")
    row, name = _story(work, flow, story_id), _name(name)
    if row.name == name:
        return
    if not stories.rename_story(work.conn, row, name, work.now):
        raise HelpError("story-there", 409, name=name)
    audit(work, staff, "flow.story_renamed", f"flow:{flow}", before={"name": row.name}, after={"name": name})


def delete_story(work: Work, staff: StaffMember, flow: str, story_id: uuid.UUID) -> None:
    """Forget a story. Raises ``NotFound``."""
    need(staff, "flows.edit")
    row = _story(work, flow, story_id)
    stories.delete_story(work.conn, row)
    audit(
        work, staff, "flow.story_deleted", f"flow:{flow}",
        before={"name": row.name, "scene": row.scene, "script": row.script},
    )  # fmt: skip


def accept_stories(
    work: Work, staff: StaffMember, flow: str, seen: Mapping[uuid.UUID, tuple[Told, Told]]
) -> None:
    """Say that stories may go as they go now. ``seen``: what each told before, and what it tells now.

    Raises ``NotFound`` for one that is gone and ``story-changed`` for one that tells something else by now.
    """
    need(staff, "flows.edit")
    for story_id, (before, after) in seen.items():
        row = _story(work, flow, story_id)
        if row.told != before:
            raise HelpError("story-changed", 409)
        stories.retell_story(work.conn, row, after, work.now)
        audit(
            work, staff, "flow.story_accepted", f"flow:{flow}",
            before={"name": row.name, "told": _lines(before)}, after={"name": row.name, "told": _lines(after)},
        )  # fmt: skip


def _lines(told: Sequence[Sequence[str]]) -> list[str]:
    return [line for exchange in told for line in exchange]


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise HelpError("story-name", 400, longest=LONGEST_NAME)
    return name


def _story(work: Work, flow: str, story_id: uuid.UUID) -> StoryRow:
    row = stories.story(work.conn, story_id)
    if row is None or row.flow != flow:
        raise NotFound
    return row
