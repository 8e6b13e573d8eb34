"""Understanding at the console: what was not heard, examples and their effect, and a reviewer's approval."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from bot.hearing import approval, drafts
from bot.hearing.misses import FEW
from bot.runtime import Runtime
from tests.support.school import PlainSchool, go_to_school, take_in
from tests.support.seed import Seeded
from tests.support.staff import Staff
from tests.support.understanding import misunderstand

Come = Callable[..., Staff]
HOME = "/console/understanding"
HOUSING = f"{HOME}/examples/da/housing"
REVIEW = f"{HOME}/approval/housing"
NEW = "min udlejer smider mig ud"
FLAT = "leder efter lejlighed"
SAID = "inissaqanngilanga"


@pytest.fixture(autouse=True)
def school(runtime: Runtime) -> PlainSchool:
    """A small school, so that nothing takes long."""
    return go_to_school(runtime)


@pytest.fixture
def editor(staff: Come) -> Staff:
    return staff("editor")


@pytest.fixture
def reviewer(staff: Come) -> Staff:
    return staff("reviewer")


def text(person: Staff, path: str) -> str:
    """A page as it is read: without tags and marks that are not seen, each gap a space."""
    answer = person.see(path)
    assert answer.status_code == 200, answer.text
    return plain(answer.text)


def plain(page: str) -> str:
    return " ".join(re.sub("[\u2068\u2069]", "", html.unescape(re.sub(r"<[^>]+>", " ", page))).split())


def adds(person: Staff, sentence: str = NEW, **fields: str) -> int:
    given = {"sentence": sentence, "language": "da", "intent": "housing", "confirmed": "yes", **fields}
    return person.send(f"{HOME}/add", **given).status_code


def field(person: Staff, path: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', person.see(path).text)
    assert found is not None
    return found[1]


def publishes(person: Staff, **fields: str) -> int:
    token = field(person, f"{HOME}/effect", "token")
    return person.send(f"{HOME}/publish", token=token, **fields).status_code


class TestNotUnderstood:
    def test_words_of_many_with_how_many_and_where_and_nothing_of_few(
        self, editor: Staff, runtime: Runtime
    ) -> None:
        misunderstand(runtime, "hvornår åbner I", "da", FEW + 4)
        misunderstand(runtime, "kun os to", "da", 2)
        page = text(editor, HOME)
        assert "hvornår åbner i" in page
        assert f"{FEW + 4} people" in page
        assert "In: The menu, other places" in page
        assert "kun os to" not in page
        assert "other messages" not in page

    def test_with_nothing_to_show_it_says_so(self, editor: Staff) -> None:
        assert "understood everything that more than five people wrote alike" in text(editor, HOME)

    def test_the_reading_stands_in_the_audit(self, editor: Staff, staff: Come) -> None:
        editor.see(HOME)
        assert "misses.read" in staff("auditor").see("/console/audit?action=misses.read").text

    def test_a_group_becomes_an_example_in_the_intent_it_is_likeliest_to_have(
        self, editor: Staff, runtime: Runtime
    ) -> None:
        misunderstand(runtime, "tolk på mandag", "da", FEW + 1)
        editor.see(HOME)
        form = editor.send(f"{HOME}/use", sentence="tolk på mandag", language="da").text
        assert ">tolk på mandag</textarea>" in form
        assert '<option value="interpreter" selected>' in form
        assert adds(editor, "tolk på mandag", intent="interpreter") == 303
        assert "tolk på mandag" in text(editor, f"{HOME}/examples/da/interpreter")


class TestExamples:
    def test_all_that_is_wrong_is_said_at_once_and_what_was_typed_stays(self, editor: Staff) -> None:
        editor.see(f"{HOME}/add")
        wrong = "ring 12 34 56 78 eller per@eksempel.example"
        answer = editor.send(f"{HOME}/add", sentence=wrong, language="kl", intent="interpreter")
        assert answer.status_code == 400
        assert f">{wrong}</textarea>" in answer.text
        assert '<option value="interpreter" selected>' in answer.text
        for said in ("Leave the number out", "Leave the address out", "confirm that it tells nothing"):
            assert said in answer.text

    def test_a_fault_names_the_other_intent_in_the_readers_words(self, staff: Come) -> None:
        person = staff("editor", language="da")
        person.see(f"{HOME}/add")
        answer = person.send(
            f"{HOME}/add", sentence=FLAT, language="da", intent="interpreter", confirmed="yes"
        )
        assert "allerede et eksempel på “Et sted at bo”" in plain(answer.text)

    def test_an_example_is_added_and_another_taken_out_and_put_back(self, editor: Staff) -> None:
        editor.see(HOUSING)
        assert adds(editor) == 303
        page = text(editor, HOUSING)
        assert "Saved as a draft" in page
        assert "new, a draft" in page
        assert editor.send(f"{HOUSING}/remove", sentence=FLAT).status_code == 303
        assert "Taken out by a draft" in text(editor, HOUSING)
        assert "2 drafts" in text(editor, f"{HOME}/examples")
        assert editor.send(f"{HOUSING}/put-back", sentence=FLAT).status_code == 303
        assert "Taken out by a draft" not in text(editor, HOUSING)

    def test_a_sentence_is_found_by_its_words_and_its_place_is_kept(self, editor: Staff) -> None:
        page = text(editor, f"{HOUSING}?find=LEJLIGHED")
        assert FLAT in page
        assert "jeg mangler et sted at bo" not in page
        assert "No sentence has these words. Show all" in text(editor, f"{HOUSING}?find=snemand")
        answer = editor.send(f"{HOUSING}/remove", sentence=FLAT, find="lejlighed", at="1")
        assert answer.headers["location"] == f"{HOUSING}?find=lejlighed#sentence-1"

    def test_a_draft_is_taken_back_and_twice_is_no_fault(self, editor: Staff) -> None:
        editor.see(HOUSING)
        adds(editor)
        page = editor.see(f"{HOME}/drafts").text
        found = re.search(r'action="([^"]*/take-back)"', page)
        assert found is not None
        for _ in range(2):
            assert editor.send(found[1]).status_code == 303
        assert "There are no drafts" in text(editor, f"{HOME}/drafts")

    @pytest.mark.parametrize(
        "path", ["examples/da/weather", "examples/en/housing", "approval/weather", "undo/1"]
    )
    def test_what_is_not_there_is_not_found(self, editor: Staff, path: str) -> None:
        assert editor.see(f"{HOME}/{path}").status_code == 404


class TestPublishing:
    def test_the_effect_is_seen_before_publishing_and_a_note_is_asked_for(
        self, editor: Staff, runtime: Runtime
    ) -> None:
        editor.see(HOUSING)
        adds(editor)
        page = text(editor, f"{HOME}/effect")
        assert "0.0 % (0 of 3)" in page
        assert "No test sentence gets another answer" in page
        answer = editor.send(f"{HOME}/publish", token=field(editor, f"{HOME}/effect", "token"), note="")
        assert (answer.status_code, "Write what was changed, and why" in answer.text) == (400, True)
        assert publishes(editor, note="ord om at miste sin bolig") == 303
        assert "ord om at miste sin bolig" in text(editor, f"{HOME}/drafts")
        take_in(runtime)
        assert runtime.content.hearing.understand(NEW).intent == "housing"

    def test_a_figure_that_falls_is_shown_and_needs_a_reason(self, editor: Staff) -> None:
        editor.see(HOUSING)
        editor.send(f"{HOUSING}/remove", sentence=FLAT)
        page = text(editor, f"{HOME}/effect")
        for said in (
            "1 test sentence gets another answer",
            "ingen lejlighed mere",
            "A figure is worse than before",
        ):
            assert said in page, said
        token = field(editor, f"{HOME}/effect", "token")
        answer = editor.send(f"{HOME}/publish", token=token, note="for kort")
        assert (answer.status_code, 'value="for kort"' in answer.text) == (400, True)
        assert publishes(editor, note="for kort", reason="ingen siger det") == 303
        assert "ingen siger det" in text(editor, f"{HOME}/drafts")

    def test_what_changed_since_it_was_seen_is_seen_again(self, editor: Staff) -> None:
        editor.see(HOUSING)
        adds(editor)
        token = field(editor, f"{HOME}/effect", "token")
        adds(editor, "vi bliver sat ud på fredag")
        answer = editor.send(f"{HOME}/publish", token=token, note="ord")
        assert answer.status_code == 409
        assert "Somebody changed the examples meanwhile" in answer.text
        assert 'value="ord"' in answer.text

    def test_without_drafts_there_is_no_effect(self, editor: Staff) -> None:
        assert editor.see(f"{HOME}/effect").url.path == f"{HOME}/drafts"

    def test_rolling_back_is_confirmed_first_and_told(self, editor: Staff, runtime: Runtime) -> None:
        editor.see(HOUSING)
        adds(editor)
        publishes(editor, note="ord om at miste sin bolig")
        page = text(editor, f"{HOME}/undo/1")
        assert "ord om at miste sin bolig" in page
        take_in(runtime)
        assert editor.send(f"{HOME}/undo/1").status_code == 303
        assert "rolled back" in text(editor, f"{HOME}/drafts")
        take_in(runtime)
        assert runtime.content.hearing.understand(NEW).intent != "housing"
        assert editor.send(f"{HOME}/undo/1").status_code == 409


class TestApproval:
    def test_a_reviewer_begins_with_what_waits_for_them(self, reviewer: Staff) -> None:
        assert reviewer.see("/console").url.path == "/console/review"
        page = reviewer.see(HOME)
        assert page.url.path == f"{HOME}/approval"
        assert page.text.count("not approved") == 2
        assert "Not understood" not in page.text

    def test_an_intent_is_read_and_approved_and_can_be_taken_back(
        self, reviewer: Staff, runtime: Runtime
    ) -> None:
        page = text(reviewer, REVIEW)
        assert "Written for tests; nobody has read it." in page
        assert SAID in page
        reviewer.send(f"{REVIEW}/approve", digest=field(reviewer, REVIEW, "digest"))
        assert "Approved by" in text(reviewer, f"{HOME}/approval")
        take_in(runtime)
        assert runtime.content.hearing.is_approved("kl", "housing")
        assert reviewer.send(f"{REVIEW}/withdraw").status_code == 303
        take_in(runtime)
        assert not runtime.content.hearing.is_approved("kl", "housing")

    def test_a_doubt_hinders_approving_until_it_is_settled(self, reviewer: Staff, editor: Staff) -> None:
        digest = field(reviewer, REVIEW, "digest")
        reviewer.send(f"{REVIEW}/doubt", sentence=SAID, unsure="yes")
        assert 'name="digest"' not in reviewer.see(REVIEW).text
        answer = reviewer.send(f"{REVIEW}/approve", digest=digest)
        assert (answer.status_code, "One of the sentences is in doubt" in answer.text) == (409, True)
        assert "is not sure of it" in text(editor, f"{HOME}/examples/kl/housing")
        reviewer.send(f"{REVIEW}/doubt", sentence=SAID, unsure="no")
        assert reviewer.send(f"{REVIEW}/approve", digest=digest).status_code == 303

    def test_whoever_doubts_a_sentence_stays_at_it(self, reviewer: Staff) -> None:
        page = reviewer.see(REVIEW).text
        assert 'href="#approve"' in page
        assert 'id="sentence-1"' in page
        kept = reviewer.send(f"{REVIEW}/doubt", sentence=SAID, unsure="yes", at="1")
        assert kept.headers["location"] == f"{REVIEW}#sentence-1"
        odd = reviewer.send(f"{REVIEW}/doubt", sentence=SAID, unsure="no", at="1\r\nx")
        assert odd.headers["location"] == REVIEW

    def test_a_correction_is_a_draft_for_editors_and_faults_open_at_the_sentence(
        self, reviewer: Staff, editor: Staff
    ) -> None:
        reviewer.see(REVIEW)
        answer = reviewer.send(
            f"{REVIEW}/correct", sentence=SAID, better="najugassarsiorpunga", confirmed="yes"
        )
        assert answer.status_code == 400
        assert answer.text.count("<details open>") == 1
        assert ">najugassarsiorpunga</textarea>" in answer.text
        assert (
            reviewer.send(
                f"{REVIEW}/correct", sentence=SAID, better="inissaqanngilanga maanna", confirmed="yes"
            ).status_code
            == 303
        )
        page = text(editor, f"{HOME}/drafts")
        assert "inissaqanngilanga maanna" in page
        assert SAID in page

    def test_editors_read_it_and_have_no_button(self, editor: Staff) -> None:
        page = editor.see(REVIEW).text
        assert SAID in page
        assert "/doubt" not in page
        assert "/approve" not in page


def test_pages_are_whole_in_danish(staff: Come, runtime: Runtime, seeded: Seeded) -> None:
    me = seeded.staff
    misunderstand(runtime, "hvornår åbner I", "da", FEW + 1)
    runtime.run(drafts.remove_example, me["editor"], "da", "housing", FLAT)
    runtime.run(approval.doubt, me["reviewer"], "housing", SAID, unsure=True)
    for name, paths in {
        "editor": ["", "/examples", "/examples/kl/housing", "/add", "/drafts", "/effect", "/approval"],
        "reviewer": ["/approval", "/approval/housing"],
    }.items():
        person = staff(name, language="da")
        for path in paths:
            assert '<html lang="da">' in person.see(HOME + path).text
