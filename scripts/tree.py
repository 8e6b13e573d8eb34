"""What must hold for the files as a whole: requirements are locked, no machine or registry is named."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")
# Written in halves so that this file does not find itself.
MACHINE = re.compile("/(" + "wor" + "k|ro" + r"ot|home/[a-z]+|Users/[a-z]+)/")
REGISTRY = re.compile(
    "(py" + r"pi|files\.python" + r"hosted|registry\.npm" + r"js|(deb|security)\.deb" + r"ian)\.(org|com)"
)
BINARY = {".png", ".ico", ".woff2", ".jpg", ".gif", ".zip"}
VENDORED = "vendor"
"""Other people's files, kept byte for byte; their checksums are tested elsewhere."""


def main() -> int:
    """Print every fault; 0 when there is none."""
    found = [*requirement_faults(TOP), *named_places(TOP)]
    for fault in found:
        print(fault)
    return 1 if found else 0


def requirement_faults(top: Path) -> Iterator[str]:
    """What in the locked files does not follow from ``pyproject.toml``."""
    project = tomllib.loads((top / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = {
        LOCKS[0]: project["project"]["dependencies"],
        LOCKS[1]: [*project["project"]["dependencies"], *groups["dev"], *groups["build"]],
    }
    for file, requirements in wanted.items():
        text = (top / file).read_text("utf-8")
        if re.search(r"^\s*(-i|--(extra-)?index-url|--find-links|--trusted-host)\b", text, re.MULTILINE):
            yield f"{file}: names a package index"
        locked = dict(_locked(text))
        for requirement in requirements:
            name, versions = _parts(requirement)
            if name not in locked:
                yield f"{file}: {name} is not locked; run `make lock`"
            elif not _fits(locked[name], versions):
                yield f"{file}: {name} {locked[name]} does not fit {versions}; run `make lock`"
        for name, version in locked.items():
            if not re.search(
                rf"^{re.escape(name)}=={re.escape(version)}\b.*\\\n\s+--hash=",
                text,
                re.MULTILINE | re.IGNORECASE,
            ):
                yield f"{file}: {name} has no hash"


def named_places(top: Path) -> Iterator[str]:
    """Lines that name a path of some machine or the host of a package registry."""
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=top, capture_output=True, check=False)  # noqa: S603 - our own words
    names = [name for name in listed.stdout.decode().split("\0") if name] if not listed.returncode else []
    for name in names:
        path = top / name
        if path.suffix in BINARY or VENDORED in path.parts or not path.is_file():
            continue
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if MACHINE.search(line):
                yield f"{name}:{number}: names a path of one machine"
            if REGISTRY.search(line):
                yield f"{name}:{number}: names a package registry's host"


def _locked(text: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)", text, re.MULTILINE):
        yield _normal(match[1]), match[2]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _parts(requirement: str) -> tuple[str, str]:
    match = re.match(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?\s*([^;]*)", requirement)
    assert match is not None, requirement
    return _normal(match[1]), match[2].strip()


def _fits(version: str, wanted: str) -> bool:
    at = _numbers(version)
    for part in filter(None, (piece.strip() for piece in wanted.split(","))):
        match = re.match(r"^(>=|<|==)(.+)$", part)
        assert match is not None, part
        bound = _numbers(match[2])
        if not {">=": at >= bound, "<": at < bound, "==": at == bound}[match[1]]:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))


if __name__ == "__main__":
    sys.exit(main())
