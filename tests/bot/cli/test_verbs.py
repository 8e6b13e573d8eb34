"""Staff, status, audit, places, texts and flows from the shell, on both databases."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.bot.cli.conftest import Command


def invited(installed: Command, email: str = "a@example.org", role: str = "caseworker") -> dict[str, Any]:
    ran = installed("staff", "invite", "--email", email, "--role", role, "--json")
    assert ran.code == 0, ran.err
    found: dict[str, Any] = json.loads(ran.out)
    return found


def test_an_invitation_is_an_address(installed: Command) -> None:
    assert invited(installed)["url"].startswith("http://localhost:8080/console/invite/")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--email", "nope", "--role", "editor"], "e-mail"),
        (["--email", "a@example.org", "--role", "editor", "--team", "nobody"], "nobody"),
    ],
)
def test_an_invitation_that_cannot_be(words: list[str], said: str, command: Command) -> None:
    ran = command("staff", "invite", *words)
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert said in ran.err.lower()


def test_a_role_that_does_not_exist_is_a_wrong_word(command: Command) -> None:
    ran = command("staff", "invite", "--email", "a@example.org", "--role", "boss")
    assert ran.code == 2
    assert "boss" in ran.err


def test_duty_goes_on_and_off(installed: Command) -> None:
    invited(installed)
    assert installed("staff", "duty", "a@example.org", "on").code == 0
    assert installed("staff", "duty", "A@example.org", "off").code == 0
    assert installed("staff", "duty", "b@example.org", "on").code == 1
    assert installed("staff", "duty", "a@example.org", "perhaps").code == 2


def test_role_leave_and_a_lost_code(installed: Command) -> None:
    invited(installed)
    assert installed("staff", "role", "a@example.org", "editor").out == "a@example.org: editor\n"
    assert installed("staff", "role", "a@example.org", "editor", "--team", "nobody").code == 1
    assert installed("staff", "leave", "a@example.org", "2999-01-01", "2999-01-08").code == 0
    assert installed("staff", "leave", "a@example.org", "2999-01-08", "2999-01-01").code == 1
    assert installed("staff", "leave", "a@example.org", "monday").code == 2
    assert installed("staff", "leave", "a@example.org", "off").code == 0
    assert installed("staff", "reset-code", "a@example.org").code == 0
    lines = [json.loads(line) for line in installed("audit", "--json", "--record", "staff:").out.splitlines()]
    assert [line["action"] for line in lines] == [
        "staff.invited", "staff.changed", "staff.leave_set", "staff.leave_ended", "staff.second_step_reset",
    ]  # fmt: skip


def test_status_has_its_shape(installed: Command) -> None:
    found = json.loads(installed("status", "--json").out)
    assert found == {
        "cases": [],
        "outbox": {"queued": 0, "sending": 0, "sent": 0, "failed": 0},
        "inbox": {"received": 0, "parked": 0},
        "timers": {"due": 0, "waiting": 0},
    }
    assert installed("status").out.startswith("outbox: ")


def test_audit_is_lines_oldest_first(installed: Command) -> None:
    for letter in "abc":
        invited(installed, f"{letter}@example.org")
    lines = [json.loads(line) for line in installed("audit", "--json").out.splitlines()]
    assert [line["object"] for line in lines] == [f"staff:{letter}@example.org" for letter in "abc"]
    assert set(lines[0]) == {"at", "actor", "action", "object", "before", "after"}
    assert installed("audit", "--action", "case.read").out == ""


def test_places_go_out_and_in(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    row = {"slug": "prøve", "kind": "shelter", "name": "Prøve", "city": "aalborg", "source": "example.org"}
    file.write_text(",".join(row) + "\n" + ",".join(row.values()) + "\n", "utf-8")
    assert "line 2: slug" in installed("places", "import", file).err
    row |= {"slug": "proeve", "hours": "mon-thu 09:00-15:00; fri 09:00-12:00", "checked_on": "2026-11-01"}
    file.write_text(",".join(row) + "\n" + ",".join(row.values()) + "\n", "utf-8")
    assert installed("places", "import", file, "--dry-run").out == "proeve: added\n"
    assert installed("places", "import", file).out == "proeve: added\n"
    assert installed("places", "export", "-o", file).code == 0
    assert "mon-thu 09:00-15:00; fri 09:00-12:00" in file.read_text("utf-8")
    assert installed("places", "import", file).out == "Nothing to change.\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slug,colour\na,b\n", "unknown column colour"),
        ("slug,kind,name,city,source\na,b,c\n", "must have 5 fields"),
        ("slug,kind,name,city,source\na,,c,d,e\n", "line 2: kind: is missing"),
        ("slug,kind,name,city,source\na,b,c,d,e\na,b,c,d,e\n", "line 3: slug: stands in the file twice"),
        ("slug,kind,name,city,source,hours\na,b,c,d,e,mon 9-15\n", "line 2: hours"),
        ("slug,kind,name,city,source,just_come\na,b,c,d,e,perhaps\n", "must be yes or no"),
    ],
)
def test_places_name_their_faults(text: str, said: str, command: Command, tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text(text, "utf-8")
    ran = command("places", "import", file)
    assert ran.code == 1
    assert said in ran.err


def rows_of(text: str) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in csv.DictReader(text.splitlines())}


def save_rows(file: Path, rows: list[dict[str, str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def test_texts_go_out_and_in_as_a_table(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "texts.csv"
    assert installed("texts", "export", "--format", "csv", "-o", file).code == 0
    text = file.read_text("utf-8")
    assert text.splitlines()[0] == "id,flow,da,kl,state,gloss,from"
    assert installed("texts", "import", file).out == "Nothing to change.\n"
    row = rows_of(text)["housing-need"]
    assert row["flow"] == "housing"
    assert any(name.startswith("housing-need.") for name in rows_of(text))
    row = rows_of(text)["housing-need.rent"]
    row["da"] = "Husleje eller et brev om bolig"
    save_rows(file, [row])
    assert installed("texts", "import", file, "--dry-run").out == "housing-need (da): changed\n"
    other = installed("texts", "import", file, "--meaning", "changed")
    assert other.out == "housing-need (da): changed, and its meaning\n"
    assert rows_of(installed("texts", "export").out)[row["id"]]["da"] == row["da"]


def test_a_text_that_breaks_a_rule_does_not_come_in(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "texts.csv"
    row = rows_of(installed("texts", "export", "--flow", "housing").out)["housing-need"]
    save_rows(file, [row | {"da": "Ring 00 00 00 00!"}])
    ran = installed("texts", "import", file)
    assert ran.code == 1
    assert "phone-in-text" in ran.err
    save_rows(file, [row | {"da": "Hvad { "}])
    assert "line 2: housing-need (da)" in installed("texts", "import", file).err
    save_rows(file, [row | {"id": "housing-nothing"}])
    assert "no such text" in installed("texts", "import", file).err


def test_texts_go_out_and_in_as_fluent(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "housing.ftl"
    assert (
        installed(
            "texts", "export", "--format", "ftl", "--language", "da", "--flow", "housing", "-o", file
        ).code
        == 0
    )
    came = installed("texts", "import", file, "--format", "ftl", "--language", "da")
    assert came.out == "Nothing to change.\n"


FLUENT = """\
### En fil, som en oversætter har skrevet i.

## Ord, der går igen

-huset = { $kasus ->
       *[grund] Det Grønlandske Hus
        [ejefald] Det Grønlandske Hus'
    }
    .by = Aarhus

# note: spørg i huset
housing-sofa-none = Gå til { -huset(kasus: "grund") } i { -huset.by ->
        [Aarhus] byen
       *[other] nærheden
    }.
"""


def test_terms_comments_and_choices_come_in_and_go_out_the_same(installed: Command, tmp_path: Path) -> None:
    first, second = tmp_path / "first.ftl", tmp_path / "second.ftl"
    file = tmp_path / "theirs.ftl"
    words = ("--format", "ftl", "--language", "da")
    text_id = said(installed, "housing")
    file.write_text(FLUENT.replace("housing-sofa-none", text_id), "utf-8")
    came = installed("texts", "import", file, *words)
    assert came.code == 0, came.err
    assert came.out.splitlines()[0] == "-huset (da): changed"
    assert came.out.splitlines()[1].startswith(f"{text_id} (da): changed")
    assert came.err.splitlines() == [
        "theirs.ftl:1: belongs to no text and is not kept: ### En fil, som en oversætter har skrevet i.",
        "theirs.ftl:3: belongs to no text and is not kept: ## Ord, der går igen",
    ]
    assert installed("texts", "export", *words, "-o", first).code == 0
    assert "-huset =" in first.read_text("utf-8")
    assert installed("texts", "import", first, *words).out == "Nothing to change.\n"
    assert installed("texts", "export", *words, "-o", second).code == 0
    assert second.read_bytes() == first.read_bytes()


def said(installed: Command, flow: str) -> str:
    """A text of a flow that has no choices and no variables."""
    rows = rows_of(installed("texts", "export", "--flow", flow).out)
    plain = [
        name for name in rows if "." not in name and not any(each.startswith(f"{name}.") for each in rows)
    ]
    return next(name for name in plain if "{" not in rows[name]["da"] and "\n" not in rows[name]["da"])


def test_a_flow_goes_out_and_in_whole(installed: Command, tmp_path: Path) -> None:
    file = tmp_path / "housing.zip"
    assert installed("flows", "export", "housing", "-o", file).code == 0
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(members) == {
        "about.json", "flows/housing.yaml", "locales/da/housing.ftl", "locales/kl/housing.ftl",
    }  # fmt: skip
    assert installed("flows", "import", file).out == "Nothing to change.\n"

    def again(**changed: str) -> None:
        with zipfile.ZipFile(file, "w") as archive:
            for name, text in (members | changed).items():
                archive.writestr(name, text)

    before, after = "Husleje eller et brev om boligen", "Husleje eller et brev om bolig"
    danish = members["locales/da/housing.ftl"].replace(before, after)
    again(**{"locales/da/housing.ftl": danish})
    assert installed("flows", "import", file, "--dry-run").out == "text housing-need (da): drafted\n"
    assert installed("flows", "import", file).out == "text housing-need (da): drafted\n"
    table = tmp_path / "texts.csv"
    table.write_text("id,da\nhousing-need.rent,Brev om husleje\n", "utf-8")
    refused = installed("texts", "import", table)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("housing-need (da): import drafted other words on ")
    assert installed("flows", "import", file, "--publish").out == "text housing-need (da): published\n"
    assert installed("flows", "import", file, "--publish").out == "Nothing to change.\n"
    again(**{"flows/housing.yaml": members["flows/housing.yaml"].replace("kind: ask", "kind: task", 1)})
    ran = installed("flows", "import", file)
    assert ran.code == 1
    assert "housing.yaml:" in ran.err


def test_what_is_no_flow_is_one_line(command: Command, tmp_path: Path) -> None:
    assert command("flows", "export", "nothing", "-o", tmp_path / "x.zip").code == 2
    file = tmp_path / "x.zip"
    file.write_text("no archive", "utf-8")
    ran = command("flows", "import", file)
    assert (ran.code, ran.err.count("\n")) == (1, 1)
