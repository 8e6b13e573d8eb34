"""An editor changes what the machine learns from: as drafts, published with a note, rolled back one by one."""

from __future__ import annotations

import pytest

from bot.errors import HelpError, NotFound
from bot.hearing import drafts, publish
from bot.hearing.examples import Overrides
from bot.hearing.wording import ExampleFaults
from bot.runtime import Runtime
from tests.bot.hearing.people import FLAT, LEARNT, NEW, WHY, Editor, Somebody
from tests.support.school import PlainSchool, take_in


def codes(editor: Editor, sentence: str, *, looked: bool = True, **at: str) -> set[str]:
    with pytest.raises(ExampleFaults) as caught:
        editor.adds(sentence, looked=looked, **at)
    return {fault.code for fault in caught.value.faults}


class TestDrafts:
    def test_a_draft_answers_nobody_until_it_is_published(self, editor: Editor) -> None:
        editor.adds(NEW)
        take_in(editor.runtime)
        assert editor.hears(NEW) == "unknown"
        assert editor.publishes() == 1
        assert editor.hears(NEW) == "housing"
        assert editor.state().drafts == ()

    def test_a_sentence_of_the_program_is_taken_out_and_put_back(self, editor: Editor) -> None:
        editor.removes(FLAT)
        editor.publishes(reason=WHY)
        assert editor.hears(FLAT) != "housing"
        view = editor.shown()
        assert [(gone.sentence, gone.draft) for gone in view.gone] == [(FLAT, False)]
        editor.puts_back(FLAT)
        editor.publishes()
        assert editor.hears(FLAT) == "housing"
        assert editor.state().published == Overrides()

    def test_what_is_undone_before_it_is_published_leaves_no_draft(self, editor: Editor) -> None:
        editor.adds(NEW)
        editor.removes(NEW)
        editor.removes(FLAT)
        editor.puts_back(FLAT)
        assert editor.state().drafts == ()
        assert editor.state().published == editor.state().drafted

    def test_a_draft_that_an_upgrade_made_idle_does_not_hinder_the_opposite(
        self, editor: Editor, school: PlainSchool
    ) -> None:
        editor.removes(FLAT)
        school.given = {**school.given, ("da", "housing"): ("jeg mangler et sted at bo",)}
        editor.adds(FLAT)
        assert [(draft.kind, draft.sentence) for draft in editor.state().drafts] == [("added", FLAT)]

    def test_a_draft_is_taken_back(self, editor: Editor) -> None:
        editor.adds(NEW)
        (draft,) = editor.state().drafts
        editor.runtime.run(drafts.take_back, editor.me, draft.id)
        assert editor.state().drafts == ()
        with pytest.raises(NotFound):
            editor.runtime.run(drafts.take_back, editor.me, draft.id)

    def test_each_change_stands_in_the_trail_with_before_and_after(self, editor: Editor) -> None:
        editor.adds(NEW)
        editor.removes(FLAT)
        (added,), (removed,) = editor.trail("example.added"), editor.trail("example.removed")
        assert (added.object, added.before, added.after) == ("examples:housing/da", None, {"sentence": NEW})
        assert (removed.before, removed.after) == ({"sentence": FLAT}, None)

    def test_the_last_example_of_an_intent_stays(self, editor: Editor) -> None:
        with pytest.raises(HelpError, match="example-last"):
            editor.removes("hvad er klokken", intent="unknown")

    @pytest.mark.parametrize(
        ("language", "intent"), [("da", "weather"), ("en", "housing"), ("da", "not:housing")]
    )
    def test_there_are_no_other_intents_and_languages(
        self, editor: Editor, language: str, intent: str
    ) -> None:
        with pytest.raises(NotFound):
            editor.adds(NEW, language=language, intent=intent)
        with pytest.raises(NotFound):
            editor.shown(language, intent)

    @pytest.mark.parametrize("role", ["reviewer", "caseworker", "coordinator", "interpreter", "auditor"])
    def test_others_than_editors_change_nothing(self, editor: Editor, staff: Somebody, role: str) -> None:
        editor.me = staff(role)
        for change in (editor.adds, editor.removes, editor.puts_back):
            with pytest.raises(HelpError, match="forbidden"):
                change(FLAT)
        with pytest.raises(HelpError, match="forbidden"):
            editor.publishes()


class TestWhatASentenceMustBe:
    @pytest.mark.parametrize(
        ("sentence", "code"),
        [
            ("", "empty"),
            ("?! 👍", "empty"),
            ("jeg " * 60, "long"),
            ("mit nummer er 010170-1234", "cpr"),
            ("ring til mig på 12 34 56 78", "number"),
            ("oqarasuaatiga 12 34 56", "number"),
            ("skriv til mig@eksempel.example", "address"),
            ("se https://eksempel.example", "address"),
            ("Jeg mangler et sted at bo!", "same"),
            ("Jeg skal bruge en tolk", "other"),
            ("hvor skal jeg flytte hen", "test"),
        ],
    )
    def test_a_fault_is_named(self, editor: Editor, sentence: str, code: str) -> None:
        assert codes(editor, sentence) == {code}
        assert editor.state().drafts == ()

    def test_all_faults_come_at_once(self, editor: Editor) -> None:
        faults = codes(
            editor, "jeg hedder Per og bor på per@eksempel.example, ring 98 76 54 32", looked=False
        )
        assert faults == {"number", "address", "unconfirmed"}

    @pytest.mark.parametrize(
        "sentence", ["jeg har 1200 kr til husleje", "mødet er kl. 10.30 den 3. maj", "§ 11 og 12"]
    )
    def test_amounts_days_and_hours_are_no_faults(self, editor: Editor, sentence: str) -> None:
        editor.adds(sentence)
        assert [draft.sentence for draft in editor.state().drafts] == [sentence]

    def test_the_same_words_may_be_an_example_in_the_other_language(self, editor: Editor) -> None:
        editor.adds(FLAT, language="kl", intent="interpreter")
        assert len(editor.state().drafts) == 1


class TestEffect:
    def test_figures_before_and_after_and_the_sentences_that_change(self, editor: Editor) -> None:
        assert editor.sees().changed == ()
        editor.removes(FLAT)
        effect = editor.sees()
        (changed,) = effect.changed
        assert (changed.line.sentence, changed.before, changed.after) == (LEARNT, "offered", "silent")
        assert changed.worse
        assert effect.lowered == {"da": ("among",)}
        assert (effect.after["da"].wishes, effect.after["da"].dangers, effect.after["kl"].wishes) == (3, 1, 2)

    def test_the_citizens_are_answered_as_before_meanwhile(self, editor: Editor) -> None:
        editor.removes(FLAT)
        editor.sees()
        assert editor.hears(FLAT) == "housing"

    def test_nothing_is_trained_twice(self, editor: Editor, school: PlainSchool) -> None:
        editor.adds(NEW)
        editor.sees()
        editor.sees()
        editor.publishes()
        assert len(school.trained) == 1


class TestPublishing:
    def test_a_figure_that_falls_needs_a_reason(self, editor: Editor) -> None:
        editor.removes(FLAT)
        with pytest.raises(HelpError, match="reason-missing"):
            editor.publishes()
        assert editor.state().drafts
        editor.publishes(reason=WHY)
        (view,) = editor.runtime.look(publish.publications, editor.me)
        assert view.reason == WHY
        (entry,) = editor.trail("examples.published")
        assert entry.before is not None
        assert entry.after is not None
        assert entry.after["reason"] == WHY
        assert entry.before["figures"]["da"]["among"] > entry.after["figures"]["da"]["among"]

    def test_a_reason_that_nobody_needs_is_not_kept(self, editor: Editor) -> None:
        editor.adds(NEW)
        editor.publishes(reason=WHY)
        assert editor.runtime.look(publish.publications, editor.me)[0].reason == ""

    def test_a_note_is_needed(self, editor: Editor) -> None:
        editor.adds(NEW)
        with pytest.raises(HelpError, match="note-missing"):
            editor.publishes(note="  ")

    def test_nothing_is_published_that_nobody_has_seen(self, editor: Editor) -> None:
        editor.adds(NEW)
        seen = editor.state().token
        editor.adds("jeg er ved at blive sat ud")
        with pytest.raises(HelpError, match="examples-changed"):
            editor.publishes(token=seen)
        assert len(editor.state().drafts) == 2

    def test_a_draft_that_comes_while_it_is_published_is_not_published_unseen(
        self, editor: Editor, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        trained = publish._trained

        async def meanwhile(runtime: Runtime, overrides: Overrides) -> bytes | None:
            await runtime.arun(
                drafts.add_example, editor.me, "da", "housing", "vi bliver sat ud", confirmed=True
            )
            return await trained(runtime, overrides)

        monkeypatch.setattr(publish, "_trained", meanwhile)
        editor.adds(NEW)
        with pytest.raises(HelpError, match="examples-changed"):
            editor.publishes()
        assert len(editor.state().drafts) == 2

    def test_without_a_draft_there_is_nothing_to_publish(self, editor: Editor) -> None:
        with pytest.raises(HelpError, match="examples-none"):
            editor.publishes()


class TestUndoing:
    def test_publications_are_undone_one_by_one_and_the_former_answers_come_back(
        self, editor: Editor
    ) -> None:
        asked = [NEW, FLAT, "jeg skal bruge en tolk", "jeg er ved at blive sat ud"]
        answers = [[editor.hears(text) for text in asked]]
        editor.adds(NEW)
        editor.publishes()
        answers.append([editor.hears(text) for text in asked])
        editor.removes(FLAT)
        editor.adds("jeg er ved at blive sat ud")
        editor.publishes(reason=WHY)
        assert [editor.hears(text) for text in asked] not in answers
        editor.undoes(2)
        assert [editor.hears(text) for text in asked] == answers[1]
        with pytest.raises(HelpError, match="examples-changed"):
            editor.undoes(2)
        editor.undoes(1)
        assert [editor.hears(text) for text in asked] == answers[0]

    def test_only_the_last_may_be_undone(self, editor: Editor) -> None:
        for sentence in (NEW, "jeg er ved at blive sat ud"):
            editor.adds(sentence)
            editor.publishes()
        with pytest.raises(HelpError, match="examples-changed"):
            editor.undoes(1)
        views = editor.runtime.look(publish.publications, editor.me)
        assert [(view.number, view.last) for view in views] == [(2, True), (1, False)]

    def test_numbers_go_on_after_an_undo_and_all_of_it_stays_told(self, editor: Editor) -> None:
        editor.adds(NEW)
        editor.publishes()
        editor.undoes(1)
        editor.adds(NEW)
        assert editor.publishes() == 2
        views = editor.runtime.look(publish.publications, editor.me)
        assert [(view.number, bool(view.undone_at), view.added) for view in views] == [
            (2, False, 1),
            (1, True, 1),
        ]
        (entry,) = editor.trail("examples.undone")
        assert entry.before is not None
        assert entry.before["added"] == [f"housing/da: {NEW}"]

    def test_a_draft_about_what_was_undone_goes_with_it(self, editor: Editor) -> None:
        editor.adds(NEW)
        editor.publishes()
        editor.removes(NEW)
        editor.adds("jeg er ved at blive sat ud")
        editor.undoes(1)
        assert [draft.sentence for draft in editor.state().drafts] == ["jeg er ved at blive sat ud"]
