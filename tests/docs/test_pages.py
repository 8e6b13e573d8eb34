"""What the other pages say: links lead somewhere, promises have their test, decisions name what is there."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest

from locales.text_base import shipped

TOP = Path(__file__).resolve().parents[2]
PAGES = [TOP / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")]
PAGES += sorted((TOP / "docs").rglob("*.md"))


def test_links_lead_somewhere() -> None:
    assert len(PAGES) > 15
    broken = []
    for page in PAGES:
        targets = re.findall(r"(?<!!)\[[^]]+\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        broken += [
            f"{page.relative_to(TOP)}: {target}"
            for target in targets
            if not target.startswith("http") and not (page.parent / target).exists()
        ]
    assert broken == []


def test_every_promise_has_its_test() -> None:
    rows = re.findall(
        r"`(tests/[^`:]+)::(?:[A-Za-z]+::)?([a-z_0-9]+)`", (TOP / "docs" / "promises.md").read_text("utf-8")
    )
    assert len(rows) > 10
    missing = []
    for file, name in rows:
        path = TOP / file
        tree = ast.parse(path.read_text("utf-8")) if path.is_file() else ast.Module([], [])
        functions = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}
        if name not in functions:
            missing.append(f"{file}::{name}")
    assert missing == []


def test_decisions_are_numbered_and_whole() -> None:
    pages = sorted((TOP / "docs" / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    for page in pages:
        heads = re.findall(r"^## (.*)$", page.read_text("utf-8"), re.MULTILINE)
        assert heads == ["Why", "Decision", "What else was thought of", "What follows"], page.name


def test_every_library_has_its_line() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    page = (TOP / "docs" / "decisions" / "0010-libraries.md").read_text("utf-8").lower()
    names = [re.split(r"[\[<>=; ]", wanted)[0] for wanted in project["project"]["dependencies"]]
    assert names
    assert [name for name in names if name not in page and name.replace("jinja2", "jinja") not in page] == []


def blocks(page: Path) -> list[list[str]]:
    """The commands of every shell block."""
    found = re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return [[line for line in block.splitlines() if line.strip()] for block in found]


@pytest.mark.parametrize("page", [TOP / "README.md", TOP / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_shell_blocks_can_be_typed(page: Path, tmp_path: Path) -> None:
    """Make targets are made dry; ``ikiorti`` runs for real, in a data directory of its own."""
    lines = [line for block in blocks(page) for line in block]
    assert lines
    for line in lines:
        words = shlex.split(line)
        if words[0] == "make":
            command = ["make", "--dry-run", "--always-make", *words[1:]]
        else:
            assert words[0] == ".venv/bin/ikiorti", line
            command = words
        environment = {"IKIORTI_DATA_DIR": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}
        ran = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, (line, ran.stdout[-500:], ran.stderr[-500:])


def test_each_greenlandic_term_stands_in_the_text_it_names() -> None:
    page = (TOP / "docs" / "greenlandic.md").read_text("utf-8")
    rows = re.findall(
        r"^\| [^|]+ \| ([^|]+) \| [^|]+ \| `([a-z0-9-]+)(?:\.([a-z0-9-]+))?` \|$", page, re.MULTILINE
    )
    assert len(rows) > 100
    base = shipped()
    units = {name: base.unit(name, "kl") for _, name, _ in rows}
    wrong = [
        (term, name)
        for term, name, attribute in rows
        if (unit := units[name]) is None
        or term.casefold() not in " ".join(unit.patterns.get(attribute or "value", "").casefold().split())
    ]
    # A text may be mended and say it otherwise; then another one is named, or the term is no longer used.
    assert len(wrong) <= len(rows) // 20, wrong
