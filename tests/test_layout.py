"""The shape of the code: small modules, said what they do, and the bans of ``pyproject.toml`` still bite."""

from __future__ import annotations

import ast
import shutil
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "flows", "locales", "storage", "admin")
LONGEST = 500
MEDIAN = 100
EDGES = {"app", "channels", "cli", "player", "server", "simulator", "staff_bot"}
"""Modules of ``bot`` that compose the others; the rest are use cases or what they stand on."""


def modules() -> list[Path]:
    found = [
        path
        for package in PACKAGES
        for path in sorted((TOP / package).rglob("*.py"))
        if "migrations/versions" not in path.as_posix()
    ]
    assert len(found) > 50, "the walk found too little to mean anything"
    return found


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def test_modules_are_small() -> None:
    sizes = {path.relative_to(TOP).as_posix(): lines(path) for path in modules()}
    assert {name: size for name, size in sizes.items() if size > LONGEST} == {}
    assert statistics.median(sizes.values()) < MEDIAN


def public(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Functions and classes of a module, and functions of its classes, that others may use."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
            yield node
            if isinstance(node, ast.ClassDef) and not is_protocol(node):
                for inner in node.body:
                    if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and inner.name[0] != "_":
                        yield inner


def is_protocol(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)


def inherited(node: ast.AST) -> bool:
    """An override says what it does where it is first declared; validators and SQLAlchemy hooks are such."""
    names = {"process_bind_param", "process_result_value"}
    return isinstance(node, ast.FunctionDef) and node.name in names


def test_public_things_say_what_they_do() -> None:
    bare = []
    seen = 0
    for path in modules():
        tree = ast.parse(path.read_text("utf-8"))
        if tree.body and ast.get_docstring(tree) is None:
            bare.append(f"{path.relative_to(TOP)}: the module")
        for node in public(tree):
            seen += 1
            if ast.get_docstring(node) is None and not inherited(node):
                bare.append(f"{path.relative_to(TOP)}:{node.lineno}: {node.name}")
    assert seen > 100
    assert bare == []


def test_only_the_command_line_prints() -> None:
    found = []
    for path in modules():
        if (TOP / "bot" / "cli") in path.parents:
            continue
        calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
        found += [
            f"{path.relative_to(TOP)}:{call.lineno}"
            for call in calls
            if isinstance(call.func, ast.Name) and call.func.id == "print"
        ]
    assert found == []


def test_ignored_types_say_why() -> None:
    unsaid = [
        f"{path.relative_to(TOP)}:{number}"
        for path in modules()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if "# type: ignore" in line and line.count("#") < 2
    ]
    assert unsaid == []


BANNED = {
    "datetime.datetime.now": "import datetime\nprint(datetime.datetime.now())\n",
    "datetime.datetime.utcnow": "import datetime\nprint(datetime.datetime.utcnow())\n",
    "datetime.date.today": "import datetime\nprint(datetime.date.today())\n",
    "time.time": "import time\nprint(time.time())\n",
    "os.environ": "import os\nprint(os.environ)\n",
    "os.getenv": "import os\nprint(os.getenv('X'))\n",
    "asyncio.create_task": "import asyncio\nasyncio.create_task(None)\n",
}


@pytest.mark.parametrize("name", sorted(BANNED))
def test_bans_bite(name: str) -> None:
    ruff = [sys.executable, "-m", "ruff", "check", "--select", "TID251"]
    command = [*ruff, "--stdin-filename", "bot/x.py", "-"]
    ran = subprocess.run(command, cwd=TOP, input=BANNED[name], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert name in ran.stdout


def test_every_ban_has_a_case() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    banned = project["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    assert set(banned) == set(BANNED)


def test_import_contracts_name_every_part_of_the_service() -> None:
    contracts = ConfigParser()
    contracts.read(TOP / ".importlinter", "utf-8")
    sections = (contracts[f"importlinter:contract:{name}"]["source_modules"] for name in ("edges", "base"))
    named = {word.removeprefix("bot.") for section in sections for word in section.split()}
    parts = (TOP / "bot").iterdir()
    there = {path.stem for path in parts if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert there, "the walk found nothing"
    assert there - {"__init__"} - EDGES - named == set()


def test_nothing_is_left_open_or_left_out() -> None:
    words = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error", "mark.sk" + "ip", "mark.xf" + "ail"]
    found = []
    walked = [*modules(), *sorted((TOP / "tests").rglob("*.py")), *sorted((TOP / "scripts").rglob("*.py"))]
    for path in walked:
        text = path.read_text("utf-8")
        found += [f"{path.relative_to(TOP)}: {word}" for word in words if word in text]
    assert found == []


WRONG_IMPORTS = {
    "flows is a leaf and has no I/O": ("flows/engine.py", "import socket"),
    "locales is a leaf": ("locales/translator.py", "import flows.session"),
    "storage is a leaf": ("storage/engine.py", "import bot.clock"),
    "the console calls use cases": ("admin/routes.py", "import storage.engine"),
    "a channel calls use cases": ("bot/channels/web/__init__.py", "import storage.engine"),
    "use cases know no channel": ("bot/receive.py", "import bot.channels.web"),
    "what every part stands on": ("bot/clock.py", "import bot.receive"),
}


def test_import_contracts_bite(tmp_path: Path) -> None:
    for package in PACKAGES:
        shutil.copytree(TOP / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(TOP / ".importlinter", tmp_path)
    for file, line in WRONG_IMPORTS.values():
        path = tmp_path / file
        path.write_text(path.read_text("utf-8") + f"\n{line}\n", "utf-8")
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    command = [sys.executable, "-c", f"sys_path = __import__('sys').path; sys_path.insert(0, '.'); {code}"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    for name in WRONG_IMPORTS:
        assert any(line.startswith(name) and "BROKEN" in line for line in ran.stdout.splitlines()), name


def test_every_leaf_module_imports_on_its_own() -> None:
    """A circle of imports shows only where one enters it, so each module is entered first once."""
    names = [
        ".".join(path.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__")
        for path in modules()
        if path.relative_to(TOP).parts[0] in ("flows", "locales", "storage")
    ]
    assert len(names) > 50
    code = (
        "import importlib, sys, traceback\n"
        "for name in sys.argv[1:]:\n"
        f"    for known in [m for m in sys.modules if m.split('.')[0] in {PACKAGES!r}]:\n"
        "        del sys.modules[known]\n"
        "    try:\n        importlib.import_module(name)\n"
        "    except ImportError as error:\n        print(name, error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *names], cwd=TOP, capture_output=True, text=True, check=True
    )
    assert ran.stdout == ""
