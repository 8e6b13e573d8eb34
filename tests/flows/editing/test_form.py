"""The form of a step and back: exactly the step, for every kind there is and for one that is not there yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

import pytest
from pydantic import Field

from flows.definition.flow import Flow
from flows.editing import operations
from flows.editing.form import ROWS, FormField, Row, fields_from, form_of, typed_again
from flows.editing.operations import EditFault, made
from flows.step import Exit, Saying, Step, Way
from flows.steps import KINDS
from tests.flows.editing.test_difference import FIRST, read
from tests.flows.editing.test_operations import SHIPPED


class Quiz(Saying):
    """A kind that no page knows."""

    kind: ClassVar[str] = "quiz"
    mood: Literal["easy", "hard"]
    rounds: int = Field(default=3, description="How often it is asked.")
    loud: bool = False
    doors: dict[str, Way] = {}
    hints: list[str] = []
    best: dict[str, dict[str, int]] = {}
    won: Way = ""

    def exits(self, name: str) -> Iterator[Exit]:
        """Through a door, or on."""
        for door, way in self.doors.items():
            yield Exit(f"doors.{door}", way)
        yield Exit("won", self.won)


def posted(fields: tuple[FormField, ...]) -> dict[str, list[str]]:
    """What a browser sends of a form that nobody has touched."""
    sent: dict[str, list[str]] = {}
    for field in fields:
        if field.kind in ROWS:
            sent[f"{field.name}.key"] = [row.key for row in field.rows] + [""]
            sent[f"{field.name}.to"] = [row.to for row in field.rows] + [""]
        elif field.kind == "tests":
            rows = [*field.rows, Row("", "", "is")]
            sent |= {
                f"{field.name}.{part}": [getattr(row, part) for row in rows] for part in ("key", "how", "to")
            }
        elif field.groups:
            for group in field.groups:
                sent |= posted(group)
        else:
            sent[field.name] = [field.value]
    return sent


def there_and_back(step: Step) -> Step:
    return made("x", fields_from(step.kind, posted(form_of(step))))


@pytest.mark.parametrize("flow", SHIPPED, ids=lambda flow: flow.name)
def test_every_step_of_every_flow_goes_there_and_back(flow: Flow) -> None:
    for name, step in flow.steps.items():
        without = step.model_copy(update={"accept": {}})
        assert there_and_back(without) == without, name


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_that_was_only_begun_goes_there_and_back(kind: str) -> None:
    step = operations.add_step(read(FIRST), "fresh", kind).steps["fresh"]
    assert there_and_back(step) == step


def test_what_a_question_is_made_of() -> None:
    fields = {field.name: field for field in form_of(read(FIRST).steps["roof"])}
    assert fields["choices"].kind == "steps"
    assert fields["choices"].rows == (Row("have", "bye"), Row("none", "night"))
    assert fields["next"].kind == "step"
    assert fields["answer"].kind == "choice"
    assert "choice" in fields["answer"].options
    assert fields["answer"].required
    assert fields["note"].kind == "long"
    assert (fields["private"].kind, fields["private"].value) == ("flag", "false")


def test_flows_that_are_called_are_chosen_among_flows() -> None:
    flow = operations.set_step(read(FIRST), "night", {"kind": "call", "flow": "letters", "next": "bye"})
    fields = {field.name: field for field in form_of(flow.steps["night"])}
    assert (fields["flow"].kind, fields["flow"].value) == ("flow", "letters")


def test_a_new_kind_has_a_form_that_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "quiz", Quiz)
    step = Quiz(
        mood="hard",
        rounds=5,
        loud=True,
        doors={"left": "bye"},
        hints=["one", "two"],
        best={"a": {"b": 1}},
        won="bye",
    )
    assert {field.name: field.kind for field in form_of(step)} == {
        "mood": "choice", "rounds": "number", "loud": "flag", "doors": "steps", "hints": "list", "best": "written",
        "won": "step", "private": "flag", "text": "line", "note": "long",
    }  # fmt: skip
    assert {field.name: field.help for field in form_of(step) if field.help} == {
        "rounds": "How often it is asked."
    }
    assert there_and_back(step) == step
    with pytest.raises(EditFault) as refused:
        made("x", fields_from("quiz", {"mood": ["odd"], "rounds": ["many"], "loud": ["perhaps"]}))
    assert sorted(field for field, _ in refused.value.faults) == ["loud", "mood", "rounds"]


def test_all_values_that_cannot_be_read_are_told() -> None:
    with pytest.raises(EditFault) as refused:
        fields_from("checklist", {"only": ["{doctor: {"]})
    assert [field for field, _ in refused.value.faults] == ["only"]
    with pytest.raises(EditFault):
        fields_from("riddle", {})


def test_a_field_that_was_emptied_is_left_out() -> None:
    assert fields_from("say", {"next": [" "], "note": [""]}) == {"kind": "say"}
    assert fields_from("say", {"next": ["bye"], "private": ["true"]})["private"] == "true"


def test_a_branch_is_rows_of_answers_and_where_they_lead() -> None:
    flow = operations.set_step(
        read(FIRST),
        "night",
        {
            "kind": "branch",
            "cases": [{"when": {"roof": {"in": ["have", "none"]}, "age": {"under": "18"}}, "go": "bye"}],
            "otherwise": "roof",
        },
    )
    (cases,) = (field for field in form_of(flow.steps["night"]) if field.name == "cases")
    (when, go), blank = cases.groups
    assert (when.name, when.label, when.kind) == ("cases.0.when", "when", "tests")
    assert when.rows == (Row("roof", "have, none", "in"), Row("age", "18", "under"))
    assert when.options == ("is", "in", "under", "over", "known")
    assert (go.name, go.kind, go.value) == ("cases.0.go", "step", "bye")
    assert [field.name for field in blank] == ["cases.1.when", "cases.1.go"]


def test_a_case_that_was_emptied_is_gone_and_the_last_one_is_new() -> None:
    fields = fields_from(
        "branch",
        {
            "cases.0.when.key": [""], "cases.0.when.how": ["is"], "cases.0.when.to": [""], "cases.0.go": [""],
            "cases.1.when.key": ["roof", ""], "cases.1.when.how": ["is", "is"], "cases.1.when.to": ["none", ""],
            "cases.1.go": ["bye"], "otherwise": ["roof"],
        },
    )  # fmt: skip
    assert fields["cases"] == [{"when": {"roof": "none"}, "go": "bye"}]


def test_what_was_typed_into_a_group_comes_again() -> None:
    step = operations.set_step(
        read(FIRST), "night", {"kind": "places", "where": {"type": "shelter"}, "next": "bye"}
    ).steps["night"]
    fields = typed_again(form_of(step), {"where.type": ["herberg"], "where.city": ["$city"]})
    (where,) = (field for field in fields if field.name == "where")
    typed = {field.name: field.value for field in where.groups[0]}
    assert (typed["where.type"], typed["where.city"]) == ("herberg", "$city")
