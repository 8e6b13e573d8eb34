"""Cases of an invented past quarter, as rows: what the figures count and nothing else."""

from __future__ import annotations

import datetime as dt
import random
import uuid

from sqlalchemy import insert, select

from bot.runtime import Runtime, Work
from storage.accounts.tables import staff
from storage.appointments.tables import appointment, reminder
from storage.base import new_id
from storage.cases.tables import case, case_event, case_milestone, case_promise, team
from storage.conversations.tables import conversation

JULY = dt.datetime(2026, 7, 1, 8, tzinfo=dt.UTC)
DAYS = 92
WAITS = (0.4, 2.5, 11, 30, 100)
"""Hours, one for each row of waiting."""


TABLES = {
    "case": case, "promise": case_promise, "event": case_event, "meeting": appointment, "said": reminder,
    "milestone": case_milestone,
}  # fmt: skip


def fill_past(runtime: Runtime, cases: int = 240, seed: int = 7) -> None:
    """Closed and open cases of July to September 2026, each with a promise and every third with an appointment."""
    drawn = random.Random(seed)

    def filling(work: Work) -> None:
        teams = sorted(work.conn.execute(select(team.c.id, team.c.name)).all(), key=lambda row: row.name)
        talk = work.conn.execute(select(conversation.c.id).order_by(conversation.c.id).limit(1)).scalar_one()
        somebody = work.conn.execute(select(staff.c.id).order_by(staff.c.id).limit(1)).scalar()
        rows: dict[str, list[dict[str, object]]] = {name: [] for name in TABLES}
        for number in range(cases):
            opened = JULY + dt.timedelta(hours=drawn.randrange(DAYS * 24))
            answered = opened + dt.timedelta(hours=drawn.choices(WAITS, (8, 6, 5, 3, 1))[0])
            closed = opened + dt.timedelta(days=drawn.choice((2, 6, 15, 40, 120)))
            team_id = drawn.choices([*(row.id for row in teams), None], (12, *[4] * (len(teams) - 1), 1))[0]
            rows_of(rows, drawn, talk, team_id, number, opened, answered, closed)
            what_came(rows, drawn, somebody)
        for name, table in TABLES.items():
            if rows[name]:
                work.conn.execute(insert(table), rows[name])

    runtime.run(filling)


def rows_of(
    rows: dict[str, list[dict[str, object]]],
    drawn: random.Random,
    talk: uuid.UUID,
    team_id: uuid.UUID | None,
    number: int,
    opened: dt.datetime,
    answered: dt.datetime,
    closed: dt.datetime,
) -> None:
    """One case with what hangs on it."""
    case_id = new_id()
    rows["case"].append({
        "id": case_id, "number": 10_000 + number, "conversation_id": talk, "state": "closed", "team_id": team_id,
        "opened_at": opened, "first_answer_at": answered, "closed_at": closed, "outcome": "helped",
    })  # fmt: skip
    outcome = drawn.choices(("kept", "late", "withdrawn", "moot"), (12, 3, 1, 1))[0]
    rows["promise"].append({
        "id": new_id(), "case_id": case_id, "team_id": team_id, "made_at": opened,
        "due_at": opened + dt.timedelta(hours=24), "ended_at": answered, "outcome": outcome,
    })  # fmt: skip
    if number % 9 == 0:
        back = closed + dt.timedelta(days=2)
        rows["event"].append({"id": new_id(), "case_id": case_id, "kind": "reopened", "at": back})
    if number % 3:
        return
    meeting, starts = new_id(), opened + dt.timedelta(days=8)
    interpreter = drawn.choice(("west", "east", "none"))
    state = None if interpreter == "none" else "confirmed" if drawn.random() < 0.6 else "ordered"
    rows["meeting"].append({
        "id": meeting, "conversation_id": talk, "case_id": case_id, "origin": None, "state": "agreed",
        "what": "other", "duty": "offer", "interpreter": interpreter, "wall": f"{starts:%Y-%m-%dT%H:%M}",
        "zone": "Europe/Copenhagen", "starts_at": starts, "computed_with": "test",
        "answer": drawn.choices(("coming", "cannot-come", None), (6, 1, 3))[0], "created_at": opened,
        "changed_at": opened, "interpreter_state": state,
        "interpreter_at": starts - dt.timedelta(days=drawn.choice((1, 3, 5))),
    })  # fmt: skip
    if drawn.random() < 0.7:
        rows["said"].append({
            "id": new_id(), "conversation_id": talk, "appointment_id": meeting, "kind": "evening-before",
            "version": 1, "wall": f"{starts:%Y-%m-%dT%H:%M}", "zone": "Europe/Copenhagen",
            "due_at": starts - dt.timedelta(hours=14), "state": "said",
            "said_at": starts - dt.timedelta(hours=14), "created_at": opened,
        })  # fmt: skip


def what_came(
    rows: dict[str, list[dict[str, object]]], drawn: random.Random, staff_id: uuid.UUID | None
) -> None:
    """What the last case was about, and what was confirmed of it and of its appointment."""
    case_row = rows["case"][-1]
    case_id, opened = case_row["id"], case_row["opened_at"]
    assert isinstance(opened, dt.datetime)
    topic = drawn.choices(("housing", "arrival", "benefits"), (5, 4, 3))[0]
    case_row |= {"topic": topic, "priority": drawn.choices((1, 0), (3, 1))[0] if topic == "housing" else 0}
    kind = {"housing": "night-place", "arrival": "move-registered"}.get(topic)
    if kind is not None and staff_id is not None and drawn.random() < 0.7:
        at = opened + dt.timedelta(days=drawn.choice((0.4, 0.8, 3, 9) if topic == "housing" else (6, 20, 44)))
        rows["milestone"].append(
            {
                "case_id": case_id,
                "kind": kind,
                "staff_id": staff_id,
                "how": drawn.choice(("citizen", "papers")),
                "at": at,
            }
        )
    if rows["meeting"] and rows["meeting"][-1]["case_id"] == case_id:
        meeting = rows["meeting"][-1]
        starts = meeting["starts_at"]
        assert isinstance(starts, dt.datetime)
        held = drawn.choices(("kept", "missed", "moved", "called-off", None), (6, 2, 2, 1, 3))[0]
        meeting |= {
            "held": held,
            "held_at": starts + dt.timedelta(days=drawn.choice((1, 2, 9))) if held else None,
        }
