"""What an editor publishes is what every running service answers by, without a start."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot.app import compose, prepare
from bot.hearing import drafts, publish
from bot.runtime import Runtime
from tests.bot.hearing.people import NEW
from tests.support.live import Live, live_service
from tests.support.processes import wait_until
from tests.support.school import go_to_school
from tests.support.seed import make_staff
from tests.support.understanding import wait


def editors(live: Live, database_url: str) -> Runtime:
    """Where the editor works: in another process, where there may be one."""
    if database_url.startswith("sqlite"):
        return live.runtime
    runtime = compose(live.runtime.settings, vault=live.runtime.vault)
    prepare(runtime)
    go_to_school(runtime)
    return runtime


def small(runtime: Runtime) -> None:
    go_to_school(runtime)


def hears(runtime: Runtime, intent: str) -> bool:
    return runtime.content.hearing.understand(NEW).intent == intent


def test_a_running_service_answers_by_what_is_published_and_rolled_back(
    tmp_path: Path, database_url: str
) -> None:
    with live_service(tmp_path, database_url=database_url, seed=small) as live:
        runtime = editors(live, database_url)
        editor = make_staff(runtime, "editor")
        assert hears(live.runtime, "unknown")
        runtime.run(drafts.add_example, editor, "da", "housing", NEW, confirmed=True)
        token = runtime.look(drafts.state_of).token
        number = wait(publish.publish(runtime, editor, note="flere ord", reason="", token=token))
        wait_until(partial(hears, live.runtime, "housing"), "the new answer")
        wait(publish.undo(runtime, editor, number))
        wait_until(partial(hears, live.runtime, "unknown"), "the former answer")
        if runtime is not live.runtime:
            runtime.database.close()
