"""The wheel carries the migrations, wherever it is unpacked."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from storage import migrate
from storage.engine import Database
assert migrate.__file__.startswith(sys.argv[1]), migrate.__file__
database = Database.open("sqlite:///" + sys.argv[2])
migrate.upgrade(database)
assert migrate.is_current(database)
database.close()
"""


def test_an_unpacked_wheel_migrates_a_database(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    home = tmp_path / "a 100% other place"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(home)
    arguments = [str(home), str(tmp_path / "data.sqlite")]
    subprocess.run([sys.executable, "-P", "-c", PROGRAM, *arguments], cwd=tmp_path, check=True)
