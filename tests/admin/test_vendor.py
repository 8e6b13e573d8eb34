"""What others wrote is what they published: name, version, licence and checksum."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import admin

VENDOR = Path(admin.__file__).parent / "static" / "vendor"


def test_every_file_of_others_is_told_with_its_checksum() -> None:
    table = (VENDOR / "VENDOR.md").read_text("utf-8")
    told = dict(re.findall(r"^\| (\S+\.js) \|.*\| ([0-9a-f]{64}) \|$", table, re.MULTILINE))
    scripts = {path.name: path for path in VENDOR.glob("*.js")}
    assert told.keys() == scripts.keys()
    for name, path in scripts.items():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == told[name], name
        assert (VENDOR / f"{path.stem}.LICENSE").stat().st_size > 500
