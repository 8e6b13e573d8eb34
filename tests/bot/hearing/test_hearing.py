"""The model that answers: loaded when first asked, and another one as soon as it is published, in every process."""

from __future__ import annotations

import threading
from collections.abc import Callable

from sqlalchemy import delete, update
from structlog.testing import capture_logs

from bot.app import compose, prepare
from bot.hearing import approval, publish
from bot.hearing.hearing import Hearing
from bot.player import Player
from bot.runtime import Runtime, Work
from storage.content_version import content_version
from storage.engine import Database
from storage.understanding.models import KEPT
from storage.understanding.tables import trained_model
from tests.bot.hearing.people import NEW, WHY, Editor, Somebody
from tests.support.school import EXAMPLES, PlainSchool, go_to_school, take_in
from tests.support.understanding import wait

UPGRADED = {
    **EXAMPLES,
    ("da", "housing"): ("jeg mangler et sted at bo", "leder efter lejlighed", "hvor kan jeg bo"),
}
"""What a newer program brings."""


def elsewhere(database_url: str, service: Player, school: PlainSchool | None = None) -> Runtime:
    """Another process of the same installation, as far as a runtime is one."""
    database = Database.open(database_url)
    runtime = compose(service.runtime.settings, database=database, vault=service.runtime.vault)
    prepare(runtime)
    go_to_school(runtime, school)
    return runtime


def intent(runtime: Runtime, text: str) -> str:
    return runtime.content.hearing.understand(text).intent


def lose_models(runtime: Runtime) -> None:
    runtime.run(lambda work: work.conn.execute(delete(trained_model)))


class TestLoading:
    def test_nothing_is_loaded_before_somebody_asks_and_then_once(self, school: PlainSchool) -> None:
        hearing = Hearing(school)
        assert hearing.is_approved("da", "housing")
        assert school.loaded == 0
        threads = [threading.Thread(target=hearing.understand, args=("hej",)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert hearing.understand("jeg skal bruge en tolk").intent == "interpreter"
        assert school.loaded == 1

    def test_a_process_that_starts_answers_by_what_was_published_without_training(
        self, editor: Editor, service: Player, database_url: str
    ) -> None:
        editor.adds(NEW)
        editor.publishes()
        school = PlainSchool()
        runtime = elsewhere(database_url, service, school)
        assert intent(runtime, NEW) == "housing"
        assert (school.trained, school.restored) == ([], 1)
        take_in(runtime)
        assert school.restored == 1
        runtime.database.close()


class TestPublished:
    def test_every_process_knows_what_is_published_and_rolled_back(
        self, editor: Editor, service: Player, database_url: str
    ) -> None:
        other = elsewhere(database_url, service)
        assert intent(other, NEW) == "unknown"

        def version() -> tuple[object, ...]:
            return other.look(lambda work: content_version(work.conn))

        seen = [version()]
        editor.adds(NEW)
        assert version() == seen[0]
        changes: list[tuple[Callable[[], object], str]] = [
            (editor.publishes, "housing"),
            (lambda: editor.undoes(1), "unknown"),
        ]
        for change, learnt in changes:
            change()
            seen.append(version())
            take_in(other)
            assert intent(other, NEW) == learnt
        assert len(set(seen)) == 3
        other.database.close()

    def test_whatever_others_must_notice_changes_the_version(self, editor: Editor, staff: Somebody) -> None:
        reviewer, run = staff("reviewer"), editor.runtime.run

        def approve(work: Work) -> None:
            approval.approve(work, reviewer, "housing", approval.review(work, reviewer, "housing").digest)

        def back_to_the_program() -> None:
            editor.removes(NEW)
            editor.publishes(reason=WHY)

        editor.adds(NEW)
        seen = []
        for change in (
            lambda: None,
            editor.publishes,
            back_to_the_program,
            lambda: run(approve),
            lambda: run(approval.withdraw, reviewer, "housing"),
        ):
            change()
            seen.append(editor.runtime.look(lambda work: content_version(work.conn)))
        assert len(set(seen)) == 5

    def test_rolling_back_further_than_models_are_kept_trains_again(
        self, editor: Editor, school: PlainSchool
    ) -> None:
        said = [f"sætning {'abcdefgh'[number]}" for number in range(KEPT + 2)]
        for sentence in said:
            editor.adds(sentence)
            editor.publishes()
        trained = len(school.trained)
        editor.runtime.content.hearing.learnt._models.clear()
        for number in range(len(said), 1, -1):
            editor.undoes(number)
            assert [editor.hears(sentence) == "housing" for sentence in said] == [
                place < number - 1 for place in range(len(said))
            ]
        assert len(school.trained) == trained + 2

    def test_a_kept_model_that_cannot_be_read_leaves_the_programs_own(
        self, editor: Editor, service: Player, database_url: str
    ) -> None:
        editor.adds(NEW)
        editor.publishes()
        editor.runtime.run(lambda work: work.conn.execute(update(trained_model).values(content=b"no model")))
        other = elsewhere(database_url, service)
        with capture_logs() as lines:
            assert intent(other, NEW) == "unknown"
            assert intent(other, "jeg skal bruge en tolk") == "interpreter"
        assert [line["log_level"] for line in lines] == ["error"]
        other.database.close()


class TestUpgrade:
    def test_after_an_upgrade_the_new_program_answers_until_one_process_has_learnt_what_is_published(
        self, editor: Editor, service: Player, database_url: str
    ) -> None:
        editor.adds(NEW)
        editor.publishes()
        school = PlainSchool(UPGRADED)
        upgraded = elsewhere(database_url, service, school)
        assert (intent(upgraded, NEW), intent(upgraded, "hvor kan jeg bo")) == ("unknown", "housing")
        wait(publish.learn_published(upgraded))
        assert len(school.trained) == 1
        take_in(upgraded)
        assert (intent(upgraded, NEW), intent(upgraded, "hvor kan jeg bo")) == ("housing", "housing")
        third = PlainSchool(UPGRADED)
        runtime = elsewhere(database_url, service, third)
        wait(publish.learn_published(runtime))
        assert intent(runtime, NEW) == "housing"
        assert third.trained == []
        for each in (upgraded, runtime):
            each.database.close()

    def test_a_process_that_found_no_model_takes_the_one_that_another_has_learnt(
        self, editor: Editor, service: Player, database_url: str
    ) -> None:
        editor.adds(NEW)
        editor.publishes()
        lose_models(editor.runtime)
        other = elsewhere(database_url, service)
        assert intent(other, NEW) == "unknown"
        wait(publish.learn_published(elsewhere(database_url, service)))
        take_in(other)
        assert intent(other, NEW) == "housing"
        other.database.close()
