"""The wheel, the locked files, the container's recipe and the make targets on an awkward machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from scripts.tree import named_places, requirement_faults

TOP = Path(__file__).resolve().parents[2]
DATA = (".yaml", ".ftl", ".csv", ".html", ".css", ".js", ".svg", ".mako", ".ttf")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=TOP, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_file_that_is_read(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    packages = ("bot", "flows", "locales", "storage", "admin")
    wanted = {
        path.relative_to(TOP).as_posix()
        for package in packages
        for path in (TOP / package).rglob("*")
        if path.suffix in (*DATA, ".py") and "__pycache__" not in path.parts
    }
    assert {suffix for suffix in DATA if any(name.endswith(suffix) for name in wanted)} >= {
        ".yaml",
        ".ftl",
        ".csv",
    }
    assert wanted - inside == set()
    assert not any(name.startswith(("tests/", "scripts/", "docs/")) for name in inside)
    assert any(name.endswith("licenses/LICENSE") for name in inside)


def test_the_wheel_serves() -> None:
    environment = os.environ | {"TRY_WHEEL_SITE": "yes"}  # noqa: TID251 - a child needs what we have
    ran = subprocess.run(
        ["sh", "scripts/try-wheel.sh"], cwd=TOP, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert ran.stdout.endswith("The wheel serves.\n")


def test_requirements_follow_from_the_project() -> None:
    assert list(requirement_faults(TOP)) == []


def test_a_requirement_that_is_not_locked_is_found(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(TOP / name, tmp_path)
    project = tmp_path / "pyproject.toml"
    text = project.read_text("utf-8")
    project.write_text(text.replace('"alembic>=1.20,<2"', '"alembic>=99", "nonsense>=1"'), "utf-8")
    lock = tmp_path / "requirements.txt"
    lock.write_text("--index-url https://example.org/simple\n" + lock.read_text("utf-8"), "utf-8")
    faults = " ".join(requirement_faults(tmp_path))
    assert "nonsense is not locked" in faults
    assert "does not fit >=99" in faults
    assert "names a package index" in faults


def test_no_file_names_a_machine_or_a_registry() -> None:
    assert list(named_places(TOP)) == []


def test_a_named_machine_is_found(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / "a.md").write_text("see /ho" + "me/somebody/notes\nhttps://py" + "pi.org/x\n", "utf-8")
    subprocess.run(["git", "-C", tmp_path, "add", "a.md"], check=True)
    assert len(list(named_places(tmp_path))) == 2


def test_the_container_copies_what_the_wheel_needs() -> None:
    recipe = (TOP / "Dockerfile").read_text("utf-8")
    ignored = (TOP / ".dockerignore").read_text("utf-8").splitlines()
    steps = (TOP / "scripts" / "docker-steps.sh").read_text("utf-8")
    build = recipe.split("\nFROM ")[1]
    copied = [word for line in re.findall(r"^COPY (.*)$", build, re.MULTILINE) for word in line.split()[:-1]]
    assert copied
    for name in copied:
        assert (TOP / name).exists(), name
        assert f"!{name}" in ignored
        assert name in steps
    assert "USER ikiorti" in recipe
    assert "HEALTHCHECK" in recipe
    assert "VOLUME /data" in recipe


@pytest.fixture
def awkward(tmp_path: Path) -> Path:
    """A checkout in a folder with a space and an å, with this environment as its own."""
    checkout = tmp_path / "på en prøve"
    (checkout / "scripts").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", "requirements-dev.txt", "scripts/make-venv.sh"):
        shutil.copy(TOP / name, checkout / name)
    return checkout


def make(checkout: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.defpath, "LC_ALL": "C", "HOME": str(checkout)} | more
    return subprocess.run(
        ["make", "-C", str(checkout), *words], env=environment, capture_output=True, text=True, check=False
    )


def test_a_second_install_does_nothing(awkward: Path) -> None:
    stamp = awkward / ".venv" / ".installed"
    stamp.parent.mkdir()
    stamp.touch()
    future = stamp.stat().st_mtime + 10
    os.utime(stamp, (future, future))
    ran = make(awkward, "install")
    assert ran.returncode == 0, ran.stderr
    assert "Nothing to be done" in ran.stdout
    os.utime(awkward / "pyproject.toml", (future + 10, future + 10))
    assert "make-venv.sh" in make(awkward, "--dry-run", "install").stdout


def test_an_environment_is_made_in_an_awkward_folder(awkward: Path, tmp_path: Path) -> None:
    """Without libraries, so that it is quick; the build backend is lent from this environment."""
    (awkward / "requirements-dev.txt").write_text("", "utf-8")
    for name in ("README.md", "LICENSE", "bot/__init__.py"):
        (awkward / name).parent.mkdir(exist_ok=True)
        shutil.copy(TOP / name, awkward / name)
    lent = tmp_path / "lent"
    lent.mkdir()
    for name in ("hatchling", "packaging", "pathspec", "pluggy", "trove_classifiers"):
        (lent / name).symlink_to(Path(sysconfig.get_path("purelib")) / name)
    ran = make(awkward, "install", PYTHONPATH=str(lent))
    assert ran.returncode == 0, ran.stderr
    python = awkward / ".venv" / "bin" / "python"
    said = subprocess.run(
        [python, "-c", "import bot; print(ascii(bot.__file__))"],
        env={"LC_ALL": "C"}, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stdout.strip() == ascii(str(awkward / "bot" / "__init__.py"))


def test_a_machine_without_a_fitting_python_is_told(awkward: Path, tmp_path: Path) -> None:
    empty = tmp_path / "bin"
    empty.mkdir()
    for name in ("sh", "make", "touch", "pwd"):
        found = shutil.which(name)
        assert found is not None
        (empty / name).symlink_to(found)
    ran = subprocess.run(
        [str(empty / "make"), "-C", str(awkward), "install"],
        env={"PATH": str(empty), "LC_ALL": "C"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode != 0
    assert "Python 3.11 to 3.14 is needed" in ran.stderr


def test_scripts_parse() -> None:
    scripts = [TOP / ".ci" / "run", *sorted((TOP / "scripts").glob("*.sh"))]
    assert len(scripts) > 3
    for script in scripts:
        shell = "bash" if script.name == "run" else "sh"
        ran = subprocess.run([shell, "-n", script], capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        assert os.access(script, os.X_OK), script.name
