"""``make check``: every check in order, each named, all of them run even when one fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
COMMANDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    ("mypy", ("-m", "mypy")),
    (
        "imports",
        ("-c", "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"),
    ),
    ("flows and texts", ("-m", "bot.cli.main", "check")),
    ("tree", ("-m", "scripts.tree")),
)


def main() -> int:
    """Run every check; 0 when all are clean."""
    failed = []
    for name, command in COMMANDS:
        print(f"== {name}", flush=True)
        ran = subprocess.run([sys.executable, *command], cwd=TOP, check=False)  # noqa: S603 - our own words
        if ran.returncode:
            failed.append(name)
    print("All checks pass." if not failed else "Not clean: " + ", ".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
