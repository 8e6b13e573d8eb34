"""Tasks of a case: what staff are to do, and what concerns the citizen, which only the citizen's word closes."""

from __future__ import annotations

import datetime as dt
import uuid

import msgspec
from sqlalchemy import RowMapping

from bot.audit import audit
from bot.cases import pressed
from bot.cases.access import emptied, find_case, lock_case, own_case
from bot.cases.answer import say_parts
from bot.cases.events import record
from bot.cases.people import there
from bot.cases.reasons import tidy
from bot.cases.views import StaffMember
from bot.effects.speak import text_part
from bot.errors import HelpError, NotFound
from bot.ports import Choice, ChoicePart, Part, TextPart
from bot.runtime import Work
from bot.timers.plan import plan_task
from bot.turn.talk import Talk
from storage.base import new_id
from storage.conversations import queries as conversations
from storage.tasks import queries as rows
from storage.timers import queries as timers
from storage.vault import DataKey

LONGEST_TASK = 300
"""Characters of a task, and of what a citizen is asked about."""
ANSWERS = ("done", "not-yet", "cannot")
FAMILY = "tsk"
"""The presses of the question; ``press_task`` takes them."""


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """A task as the case page shows it. ``said``: what the citizen read."""

    id: uuid.UUID
    kind: str
    state: str
    text: str
    said: tuple[str, ...]
    assignee: str | None
    assignee_id: uuid.UUID | None
    due_at: dt.datetime | None
    asks: int
    answer: str | None
    answered_at: dt.datetime | None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state in ("open", "asked")


def tasks_of(work: Work, staff: StaffMember, number: int) -> list[Task]:
    """Tasks and slips of a case, the open ones first. Raises ``NotFound``."""
    row = find_case(work, staff, number)
    owner = conversations.key_of(work.conn, row["conversation_id"])
    if owner is None or emptied(row):
        return []
    key = work.runtime.vault.unwrap(owner["wrapped"], owner["master"])
    return [_view(key, each) for each in rows.of_case(work.conn, row["id"])]


def _view(key: DataKey, row: RowMapping) -> Task:
    return Task(
        id=row["id"],
        kind=row["kind"],
        state=row["state"],
        text=key.open(f"task:{row['id']}", row["sealed_text"]).decode(),
        said=said_in(key, row),
        assignee=row["assignee"],
        assignee_id=row["assignee_id"],
        due_at=row["due_at"],
        asks=row["asks"],
        answer=row["answer"],
        answered_at=row["answered_at"],
    )


def said_in(key: DataKey, row: RowMapping) -> tuple[str, ...]:
    """What the citizen reads of a task, in the worker's words."""
    if row["sealed_said"] is None:
        return ()
    return msgspec.json.decode(key.open(f"said:{row['id']}", row["sealed_said"]), type=tuple[str, ...])


def insert(
    talk: Talk,
    staff: StaffMember,
    case_id: uuid.UUID,
    kind: str,
    text: str,
    said: tuple[str, ...] = (),
    **values: object,
) -> uuid.UUID:
    """Put a task of this kind into a case; its id."""
    task_id = new_id()
    key = talk.key
    rows.add(
        talk.work.conn,
        id=task_id,
        case_id=case_id,
        kind=kind,
        sealed_text=key.seal(f"task:{task_id}", text.encode()),
        sealed_said=key.seal(f"said:{task_id}", msgspec.json.encode(said)) if said else None,
        created_by_id=staff.id,
        created_at=talk.work.now,
        **({"state": "open", "asks": 0} | values),
    )
    return task_id


def add_task(
    work: Work,
    staff: StaffMember,
    number: int,
    text: str,
    *,
    said: str = "",
    due_at: dt.datetime | None = None,
    assignee_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Add a task to an open case; its id. With ``said`` it concerns the citizen, who is asked about these words when
    it is due (without a day: when staff ask).

    Raises ``NotFound``, ``case-closed`` (409), ``text-missing``, ``time-has-passed`` and ``no-such-person`` (400).
    """
    talk, row = _open_case(work, staff, number)
    said, text = tidy(said, LONGEST_TASK), tidy(text, LONGEST_TASK)
    if not (text or said):
        raise HelpError("text-missing", 400)
    if due_at is not None and due_at <= work.now:
        raise HelpError("time-has-passed", 400)
    if assignee_id is not None and there(work, assignee_id) is None:
        raise HelpError("no-such-person", 400)
    kind = "follow-up" if said else "own"
    asked = (said,) if said else ()
    task_id = insert(
        talk, staff, row["id"], kind, text or said, asked, due_at=due_at, assignee_id=assignee_id or staff.id
    )
    if said and due_at is not None:
        plan_task(work, talk.id, row["id"], task_id, due_at, number)
    record(work, row["id"], "task", staff.id)
    talk.save()
    return task_id


def _open_case(work: Work, staff: StaffMember, number: int) -> tuple[Talk, RowMapping]:
    talk, row = lock_case(work, staff, number)
    if row["state"] == "closed" or talk.case is None or talk.case.number != number:
        raise HelpError("case-closed", 409)
    return talk, row


def _task(work: Work, row: RowMapping, task_id: uuid.UUID) -> RowMapping:
    found = rows.one(work.conn, task_id)
    if found is None or found["case_id"] != row["id"]:
        raise NotFound
    return found


def finish_task(
    work: Work, staff: StaffMember, number: int, task_id: uuid.UUID, *, drop: bool = False
) -> None:
    """An own task is done; with ``drop`` any task is let go. What concerns the citizen is closed by their word alone:
    staff may let it go, and never say that it is done (``only-the-citizen``, 409). Again it does nothing.
    """
    talk, row = _open_case(work, staff, number)
    task = _task(work, row, task_id)
    if task["state"] not in ("open", "asked"):
        return
    if not drop and task["kind"] != "own":
        raise HelpError("only-the-citizen", 409)
    rows.change(work.conn, task_id, state="dropped" if drop else "done", closed_at=work.now)
    timers.cancel(work.conn, f"followup:{task_id}")
    record(work, row["id"], "task-dropped" if drop else "task-done", staff.id)
    talk.save()


def ask(work: Work, staff: StaffMember, number: int, task_id: uuid.UUID) -> None:
    """Ask the citizen whether it is done, as the person one is. Raises as ``own_case``, and ``task-closed`` (409)."""
    _, row = own_case(work, staff, number)  # locked before it is read: the citizen may be answering now
    task = _task(work, row, task_id)
    if task["kind"] != "follow-up" or task["state"] not in ("open", "asked"):
        raise HelpError("task-closed", 409)
    key = f"{task_id.hex}:{task['asks']}"
    say_parts(work, staff, number, lambda talk: question(talk, task), key)
    message_id = conversations.message_with_key(work.conn, row["conversation_id"], f"a:{key}"[:64])
    rows.change(work.conn, task_id, state="asked", asks=task["asks"] + 1, message_id=message_id)
    audit(work, staff, "task.asked", f"case:{number}")


def question(talk: Talk, task: RowMapping) -> tuple[Part, ...]:
    """What the citizen is asked: the frame in their language, the worker's words in Danish, three answers."""
    rendered = talk.work.runtime.content.texts.render("case-task-ask", {}, talk.language, options=ANSWERS)
    own = tuple(TextPart(text=words, lang="da") for words in said_in(talk.key, task))
    return (text_part(rendered, {}), *own, choices(talk, FAMILY, task["id"], "case-task-ask", ANSWERS))


def choices(talk: Talk, family: str, about: uuid.UUID, text_id: str, values: tuple[str, ...]) -> ChoicePart:
    """The answers of a text as buttons of a family of presses, in the citizen's language."""
    rendered = talk.work.runtime.content.texts.render(text_id, {}, talk.language, options=values)
    return ChoicePart(
        tuple(
            Choice(
                press=pressed.token(family, about, choice.value),
                value=choice.value,
                label=choice.label,
                beneath=choice.beneath,
            )
            for choice in rendered.choices
        )
    )


def answer_label(talk: Talk, text_id: str, values: tuple[str, ...], value: str) -> tuple[str, str | None]:
    """The words on one of these buttons, and their language; an unknown one has none."""
    if value not in values:
        return "…", None
    rendered = talk.work.runtime.content.texts.render(text_id, {}, talk.language, options=(value,))
    return rendered.choices[0].label, rendered.language
