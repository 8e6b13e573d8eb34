"""The table of texts and the editor, without a script: found, saved, refused with everything that was typed."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from bot.app import reload
from bot.runtime import Runtime
from bot.texts.view import text_view
from tests.support.reviewing import NEED, words_at_work
from tests.support.seed import Seeded
from tests.support.staff import Staff
from tests.support.typed import typed

Come = Callable[..., Staff]
SHOWN = "appointment-label-one"
"""A text with three values in both languages."""


@pytest.fixture
def editor(staff: Come, runtime: Runtime, seeded: Seeded) -> Staff:
    """Somebody who edits texts."""
    return staff("editor")


def lines(page: str) -> list[str]:
    """The texts of a page of the table."""
    return re.findall(r'class="text-line" href="/console/texts/([^"]+)"', page)


def form(person: Staff, text_id: str, **fields: str) -> dict[str, str]:
    """The form of a text as it stands, with some fields typed over (``kl_value`` for ``kl:value``)."""
    found = typed(person.see(f"/console/texts/{text_id}").text, "/save")
    return found | {name.replace("_", ":", 1): words for name, words in fields.items()}


def said(runtime: Runtime, seeded: Seeded, text_id: str, language: str = "kl") -> str:
    """What the text says now."""
    view = runtime.look(text_view, seeded.staff["editor"], text_id)
    return view.sides[language].fields[0].words


def test_the_table_finds_words_of_either_language_and_ids(editor: Staff) -> None:
    assert lines(editor.see("/console/texts?find=SUNA+pisariaqartippiuk+housing-need").text) == [NEED]
    assert NEED in lines(editor.see("/console/texts?find=HVAD+har+du+brug+for").text)
    assert lines(editor.see("/console/texts?find=intet+siger+dette").text) == []


def test_the_table_is_filtered_and_comes_in_pages(editor: Staff, runtime: Runtime, seeded: Seeded) -> None:
    words_at_work(runtime, seeded)
    first, second = (lines(editor.see(f"/console/texts?flow=housing&page={n}").text) for n in (1, 2))
    assert len(first) == 50
    assert second
    assert not {*first} & {*second}
    assert lines(editor.see("/console/texts?state=outdated").text) == [NEED]
    assert lines(editor.see("/console/texts?only=asked").text) == ["start-menu"]
    assert lines(editor.see("/console/texts?only=faults").text) == []


def test_a_text_with_a_warning_is_found_by_it(editor: Staff, runtime: Runtime) -> None:
    twice = "Suna pisariaqartippiuk? Suna pillugu?"
    answer = editor.send(f"/console/texts/{NEED}/save", **form(editor, NEED, kl_value=twice), do="save")
    assert answer.status_code == 303, answer.text
    reload(runtime)
    assert lines(editor.see("/console/texts?only=faults").text) == [NEED]


def test_both_languages_are_saved_by_one_form(editor: Staff, runtime: Runtime, seeded: Seeded) -> None:
    fields = form(editor, NEED, da_value="Hvad mangler du?", kl_value="Suna amigaatigaajuk?")
    answer = editor.send(f"/console/texts/{NEED}/save", **fields, meaning="unchanged", do="save")
    assert answer.status_code == 303, answer.text
    assert (said(runtime, seeded, NEED, "da"), said(runtime, seeded, NEED)) == (
        "Hvad mangler du?",
        "Suna amigaatigaajuk?",
    )
    assert "is saved and in use" in editor.see(answer.headers["location"]).text


def test_a_form_sent_as_it_is_saves_nothing(editor: Staff) -> None:
    answer = editor.send(f"/console/texts/{SHOWN}/save", **form(editor, SHOWN), do="save")
    assert "nothing new to save" in editor.see(answer.headers["location"]).text


def test_a_value_that_got_lost_stops_the_save_until_it_is_meant(
    editor: Staff, runtime: Runtime, seeded: Seeded
) -> None:
    before = said(runtime, seeded, SHOWN, "da")
    fields = form(editor, SHOWN, da_value=before.replace("{$what}", "Kommunen")) | {"meaning": "changed"}
    refused = editor.send(f"/console/texts/{SHOWN}/save", **fields, do="save")
    assert refused.status_code == 409
    assert "what is no longer shown" in html.unescape(refused.text)
    assert typed(refused.text, "/save")["da:value"] == fields["da:value"]
    assert said(runtime, seeded, SHOWN, "da") == before
    (meant,) = re.findall(r'name="confirmed" value="([^"]+)"', refused.text)
    other = editor.send(f"/console/texts/{SHOWN}/save", **fields, confirmed="kl " + meant[3:], do="save")
    assert other.status_code == 409
    saved = editor.send(f"/console/texts/{SHOWN}/save", **fields, confirmed=html.unescape(meant), do="save")
    assert saved.status_code == 303, saved.text
    assert said(runtime, seeded, SHOWN, "da") == fields["da:value"]


def test_the_second_editor_sees_both_wordings_and_loses_nothing(
    editor: Staff, staff: Come, runtime: Runtime, seeded: Seeded
) -> None:
    other = staff("admin")
    mine, theirs = form(editor, NEED, kl_value="Uanga"), form(other, NEED, kl_value="Taakku")
    assert other.send(f"/console/texts/{NEED}/save", **theirs, do="save").status_code == 303
    refused = editor.send(f"/console/texts/{NEED}/save", **mine, do="save")
    assert refused.status_code == 409
    assert "admin@example.org saved other words" in html.unescape(refused.text)
    assert '<dd lang="kl">Taakku</dd>' in refused.text
    again = typed(refused.text, "/save")
    assert (again["kl:value"], again["over-kl"]) == ("Uanga", mine["over-kl"])
    (now,) = re.findall(r'type="checkbox" name="over-kl" value="([^"]+)"', refused.text)
    assert editor.send(f"/console/texts/{NEED}/save", **{**again, "over-kl": now}).status_code == 303
    assert said(runtime, seeded, NEED) == "Uanga"


def test_changed_danish_asks_what_it_means_and_suggests_it(editor: Staff) -> None:
    fields = form(editor, NEED, da_value="Hvad har du brug for den 3. maj?")
    refused = editor.send(f"/console/texts/{NEED}/save", **fields, do="save")
    assert refused.status_code == 400
    again = typed(refused.text, "/save")
    assert (again["da:value"], again["meaning"]) == (fields["da:value"], "changed")
    plainly = form(editor, NEED, da_value="Hvad har du egentlig brug for?")
    checked = editor.send(f"/console/texts/{NEED}/save", **plainly, do="check")
    assert typed(checked.text, "/save")["meaning"] == "unchanged"


def test_checking_shows_what_is_wrong_and_saves_nothing(
    editor: Staff, runtime: Runtime, seeded: Seeded
) -> None:
    before = said(runtime, seeded, SHOWN)
    fields = form(editor, SHOWN, kl_value="{$nobody-knows}")
    for answer in (
        editor.send(f"/console/texts/{SHOWN}/save", **fields, do="check"),
        editor.send(f"/console/texts/{SHOWN}/preview", **fields),
    ):
        assert answer.status_code in (200, 201)
        assert "$nobody-knows is not known" in html.unescape(answer.text)
    assert said(runtime, seeded, SHOWN) == before


@pytest.mark.parametrize(
    "source", ["{", "not-the-one = Words\n", "= = =", "appointment-label-one = { $a ->\n"]
)
def test_a_source_that_cannot_be_read_comes_again_with_words(editor: Staff, source: str) -> None:
    fields = {**form(editor, SHOWN), "kl!source": source}
    refused = editor.send(f"/console/texts/{SHOWN}/save", **fields, do="save")
    assert refused.status_code == 400
    assert typed(refused.text, "/save")["kl!source"].strip() == source.strip()


def test_plurals_are_rows_that_are_saved_as_they_are_written(
    editor: Staff, runtime: Runtime, seeded: Seeded
) -> None:
    fields = form(editor, "reminder-ask-when")
    (row,) = [name for name, words in fields.items() if words == "Unnukkut siornagut"]
    fields[row] = "Unnukkut"
    assert editor.send("/console/texts/reminder-ask-when/save", **fields, do="save").status_code == 303
    assert form(editor, "reminder-ask-when")[row] == "Unnukkut"


def test_former_words_can_be_used_again(editor: Staff, runtime: Runtime, seeded: Seeded) -> None:
    for words in ("Siulleq", "Tulleq"):
        fields = form(editor, NEED, kl_value=words)
        assert editor.send(f"/console/texts/{NEED}/save", **fields, do="save").status_code == 303
    page = editor.see(f"/console/texts/{NEED}").text
    (address,) = re.findall(rf'action="(/console/texts/{NEED}/restore/[^"]+)"', page)
    assert editor.send(address, **typed(page, address)).status_code == 303
    assert said(runtime, seeded, NEED) == "Siulleq"


def test_who_reviews_saves_no_danish(staff: Come) -> None:
    reviewer = staff("reviewer")
    fields = form(reviewer, NEED)
    assert "over-da" not in fields
    stolen = fields | {"over-da": "x", "da:value": "Andet", "meaning": "unchanged"}
    assert reviewer.send(f"/console/texts/{NEED}/save", **stolen, do="save").status_code == 403


def test_sources_are_written_in_a_field_and_the_words_stay_as_they_are(
    editor: Staff, runtime: Runtime, seeded: Seeded
) -> None:
    fields = form(editor, NEED)
    before = said(runtime, seeded, NEED, "da")
    fields |= {
        "da!fact": "lov, seen November 2026, V\nvejledning, seen May 2026, V",
        "kl!gloss": "hvad er brug for",
    }
    assert editor.send(f"/console/texts/{NEED}/save", **fields, do="save").status_code == 303
    again = form(editor, NEED)
    assert again["da!fact"].splitlines() == ["lov, seen November 2026, V", "vejledning, seen May 2026, V"]
    assert again["kl!gloss"] == "hvad er brug for"
    assert said(runtime, seeded, NEED, "da") == before


def test_a_warning_is_accepted_beside_it_with_a_reason(editor: Staff) -> None:
    fields = form(
        editor, NEED, da_value="Det er en ting. Det er to ting. Det er tre ting. Hvad har du brug for?"
    )
    fields["meaning"] = "unchanged"
    looked = editor.send(f"/console/texts/{NEED}/preview", **fields).text
    assert 'name="accept:da:too-many-sentences"' in looked
    fields["accept:da:too-many-sentences"] = "Det er tre ting"
    # It stands while one writes why, and so do the words that are not done yet.
    assert 'value="Det er tre ting"' in editor.send(f"/console/texts/{NEED}/preview", **fields).text
    assert editor.send(f"/console/texts/{NEED}/save", **fields, do="save").status_code == 303
    fields = form(editor, NEED)
    assert "accept: too-many-sentences Det er tre ting" in fields["da!source"]
    assert "accept:da:too-many" not in editor.send(f"/console/texts/{NEED}/preview", **fields).text
