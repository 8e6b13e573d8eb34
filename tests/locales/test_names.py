"""The list of names, and the shares of attested forms with and without them."""

from __future__ import annotations

from pathlib import Path

import pytest

import locales.checks.names as names
from locales.checks import Share, library_of, share_of, words_of
from locales.text_base import TextBase


def test_the_list_is_short_and_every_name_has_a_reason() -> None:
    found = names.reasons()
    assert 0 < len(found) <= names.MOST
    assert len({name.casefold() for name in found}) == len(found)


@pytest.mark.parametrize("line", ["MitID", "MitID — ", "— a reason", "Nuuk — town\nNuuk — town"])
def test_a_name_without_a_reason_and_one_that_stands_twice_are_refused(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "names.txt").write_text(f"# words\n{line}\n", "utf-8")
    monkeypatch.setattr(names, "FILE", tmp_path / "names.txt")
    with pytest.raises(ValueError, match=r"names\.txt:"):
        names.reasons()


def test_names_are_left_out_or_counted_as_known() -> None:
    texts = {"da/x.ftl": "a = A\n", "kl/x.ftl": "a = Ulloq MitID-imi qwx, Min Plan. Ulloq.\n"}
    library = library_of(TextBase.from_sources(texts), attested=["ulloq"])
    share = share_of(library, library.units("kl"))
    assert share == Share(frozenset({"ulloq"}), frozenset({"qwx"}), frozenset({"mitid-imi", "min plan"}))
    assert share.without_names == pytest.approx(1 / 2)
    assert share.with_names == pytest.approx(3 / 4)


def test_a_text_of_names_alone_has_no_share_of_its_own() -> None:
    library = library_of(
        TextBase.from_sources({"da/x.ftl": "a = A\n", "kl/x.ftl": "a = MitID\n"}), attested=[]
    )
    share = share_of(library, library.units("kl"))
    assert (share.without_names, share.with_names) == (None, 1.0)


def test_words_are_counted_once_a_wording() -> None:
    source = "a = { $n ->\n    [one] En dag\n   *[other] { $n } dage til\n }\n    .x = Et sted\n    .again = Igen\n"
    base = TextBase.from_sources({"da/x.ftl": source})
    unit = base.unit("a", "da")
    assert unit is not None
    assert words_of(library_of(base), unit) == 6
