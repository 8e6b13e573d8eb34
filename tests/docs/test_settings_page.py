"""``docs/settings.md`` and the README's table against the settings themselves."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings
from bot.setup.schema import SettingValues

TOP = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| `(IKIORTI_[A-Z_]+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)


def test_every_setting_stands_on_the_page() -> None:
    page = (TOP / "docs" / "settings.md").read_text("utf-8")
    rows = {name: (default, words) for name, default, words in ROW.findall(page)}
    wanted = {}
    for name, field in Settings.model_fields.items():
        default = "" if field.default in ("", None) else str(field.default)
        wanted[f"IKIORTI_{name.upper()}"] = (f"`{default}`" if default else "none", field.description)
    assert len(wanted) > 5
    assert rows == wanted


def test_everything_the_organisation_decides_stands_on_the_page() -> None:
    page = (TOP / "docs" / "settings.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z_]+)` \|", page, re.MULTILINE)) == set(SettingValues.model_fields)


def test_the_readme_names_only_settings_that_exist() -> None:
    known = {f"IKIORTI_{name.upper()}" for name in Settings.model_fields}
    named: set[str] = set()
    for page in (TOP / "README.md", *(TOP / "docs").glob("*.md"), TOP / "compose.yaml", TOP / "Dockerfile"):
        named |= set(re.findall(r"IKIORTI_[A-Z]+(?:_[A-Z]+)*", page.read_text("utf-8")))
    assert named
    assert named - known <= {"IKIORTI_TEST_DATABASE_URL"}
