"""Trying a flow in the console: talks, scenes, starting where one stands, stories."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from sqlalchemy import func, select

from admin.routes import routes
from bot.runtime import Runtime
from bot.server import create_app
from storage.conversations.tables import conversation, message
from storage.flows import queries as flows
from storage.flows import stories
from storage.identity.tables import citizen
from storage.inbox.tables import inbox
from storage.texts import queries as texts
from storage.timers.tables import timer
from tests.admin.conftest import copied
from tests.support.seed import Seeded
from tests.support.staff import Staff
from tests.support.tries import TRY, Tries

Come = Callable[..., Staff]


@pytest.fixture(autouse=True)
def closed(request: pytest.FixtureRequest) -> Iterator[None]:
    """No talk goes on after a test that has an application of its own."""
    app = request.getfixturevalue("app") if "app" in request.fixturenames else None
    yield
    if app is not None:
        close(app)


def close(app: Litestar) -> None:
    """End every talk."""
    if "simulated" in app.state:
        app.state.simulated.close()


@pytest.fixture(scope="module")
def shared(seeded_folder: tuple[Path, Seeded], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staff]:
    """An editor at a service for all who change nothing in it; ``test_nothing_of_it_is_kept`` shows that none does."""
    with copied(seeded_folder[0], tmp_path_factory.mktemp("tries") / "data") as runtime:
        app = create_app(runtime, console_routes=routes(runtime, strict=True))
        yield Staff(app).log_in("editor")
        close(app)


def talk(page: str) -> str:
    """What stands on the phone."""
    return html.unescape(page[page.index('id="try-log"') : page.index('id="try-offline"')])


def drafted(runtime: Runtime, *, words: str, text_id: str = "housing-need") -> None:
    """Keep a draft of housing in which one text has other words."""

    def keep(work: Any) -> None:
        row = flows.published_of(work.conn, "housing")
        assert row is not None
        flows.save_draft(
            work.conn, flow="housing", revision=row.revision, source=row.source, author="e", now=work.now
        )
        unit = work.runtime.content.texts.unit(text_id, "da")
        source = re.sub(rf"(?m)^{text_id} = .*$", f"{text_id} = {words}", unit.source)
        texts.save_draft(
            work.conn, text_id=text_id, language="da", source=source, revision="1", author="e", now=work.now
        )

    runtime.run(keep)


def keep(runtime: Runtime, source: str, revision: str) -> None:
    """Keep a draft of housing as it is written."""
    runtime.run(
        lambda work: flows.save_draft(
            work.conn, flow="housing", revision=revision, source=source, author="e", now=work.now
        )
    )


def counted(runtime: Runtime) -> list[int]:
    def count(work: Any) -> list[int]:
        tables = (citizen, conversation, message, inbox, timer)
        return [work.conn.execute(select(func.count()).select_from(each)).scalar_one() for each in tables]

    return runtime.look(count)


class TestTalking:
    def test_the_talk_goes_on_line_by_line_without_a_script(self, shared: Staff) -> None:
        editor = Tries(shared)
        assert "Hvad har du brug for?" in talk(editor.page)
        assert 'value="tonight"' in talk(editor.page)
        page = editor.plays(press="tonight")
        assert "Hvilken by er du i nu?" in talk(page)
        page = editor.plays(say="Aalborg")
        assert "aalborg" in page[page.index('id="try-side"') :]
        assert 'aria-current="step"' in page
        assert "pressed" in page

    def test_with_a_script_it_answers_what_play_answers(self, shared: Staff) -> None:
        editor = Tries(shared)
        played = editor.sends(press="tonight")
        assert (played["flow"], played["step"], played["vars"]) == (
            "housing",
            "tonight-city",
            {"need": "tonight"},
        )

    def test_the_last_line_is_taken_back(self, shared: Staff) -> None:
        editor = Tries(shared)
        editor.plays(press="tonight")
        assert "Hvilken by er du i nu?" not in talk(editor.plays(do="undo"))

    def test_it_is_the_draft_with_its_drafted_texts(self, staff: Come, runtime: Runtime) -> None:
        drafted(runtime, words="Hvad skal du bruge i dag?")
        assert "Hvad skal du bruge i dag?" in talk(Tries(staff("editor")).page)

    def test_a_draft_that_changes_meanwhile_is_what_is_tried_from_then_on(
        self, staff: Come, runtime: Runtime
    ) -> None:
        editor = Tries(staff("editor"))
        drafted(runtime, words="Hvad skal du bruge i dag?")
        assert "Hvad skal du bruge i dag?" in talk(editor.plays(press="tonight"))

    def test_nothing_of_it_is_kept(self, staff: Come, runtime: Runtime) -> None:
        before = counted(runtime)
        editor = Tries(staff("editor"))
        editor.plays(press="tonight")
        editor.plays(press="person")
        editor.plays(advance="P7D")
        assert counted(runtime) == before

    @pytest.mark.parametrize(
        "fields",
        [{}, {"scene": "x"}, {"script": '[{"say":"a","press":"b","more":1}]'}, {"advance": "-P1D"},
         {"advance": "P9999D"}, {"locale": "xx"}, {"script": "[" * 1000}, {"say": " "}],
    )  # fmt: skip
    def test_junk_is_answered_in_words(self, shared: Staff, fields: dict[str, str]) -> None:
        editor = Tries(shared)
        sent = {"scene": editor.scene, "script": editor.script, **fields} if fields else {}
        answer = editor.staff.send(TRY, **sent)
        assert answer.status_code == 400
        assert "error-" not in answer.text

    @pytest.mark.parametrize(
        "scene",
        [{"step": "nosuch"}, {"city": "nosuch"}, {"at": "tomorrow"}, {"at": "0001-01-01T00:00"}, {"channel": "x"},
         {"step": "tonight-who"}, {"at": "9999-12-31T23:59"}, {"language": "en"}, {"step": "%00"}],
    )  # fmt: skip
    def test_a_scene_that_makes_no_sense_is_played_as_far_as_it_does(
        self, shared: Staff, scene: dict[str, str]
    ) -> None:
        editor = Tries(shared, **scene)
        assert editor.plays(say="hej")

    @pytest.mark.parametrize("story", ["x", "0199a0b0-0000-7000-8000-000000000000"])
    def test_a_story_there_is_not_is_not_found(self, shared: Staff, story: str) -> None:
        assert shared.see(f"{TRY}?story={story}").status_code == 404

    def test_a_draft_that_is_no_flow_yet_says_where(self, staff: Come, runtime: Runtime) -> None:
        source = "format: 1\nflow: housing\nstart: [\n"
        keep(runtime, source, revision="broken")
        answer = staff("editor").see(TRY)
        assert answer.status_code == 409
        assert "The draft cannot be read as a flow" in answer.text

    def test_a_step_that_leads_nowhere_yet_ends_the_talk_kindly(self, staff: Come, runtime: Runtime) -> None:
        row = runtime.look(lambda work: flows.published_of(work.conn, "housing"))
        assert row is not None
        keep(runtime, row.source.replace("tonight: tonight-city", "tonight: nowhere"), revision="astray")
        played = Tries(staff("editor")).sends(press="tonight")
        assert "system-stranded" in [each["text_id"] for each in played["messages"]]

    def test_of_a_flow_there_is_not_nothing_is_tried(self, shared: Staff) -> None:
        assert shared.see("/console/flows/nowhere/try").status_code == 404


class TestTheScene:
    def test_greenlandic_has_its_danish_beneath(self, shared: Staff) -> None:
        page = Tries(shared, language="kl").page
        assert 'class="try-beneath" lang="da"' in talk(page)

    def test_a_private_step_is_a_link_on_telegram(self, shared: Staff) -> None:
        web, telegram = (Tries(shared, channel=each) for each in ("web", "telegram"))
        said = []
        for editor in (web, telegram):
            editor.plays(press="tonight")
            said.append(editor.sends(say="Aalborg"))
        assert [each["step"] for each in said] == ["tonight-who", "tonight-who"]
        assert [bool(each["messages"][-1]["choices"]) for each in said] == [True, False]
        assert ["/l/" in json.dumps(each["messages"]) for each in said] == [False, True]

    def test_the_city_is_known_as_the_answer_city(self, shared: Staff) -> None:
        page = Tries(shared, city="aarhus").page
        side = page[page.index('id="try-side"') :]
        assert "<code>city</code></dt><dd>aarhus" in side

    def test_time_passes_and_what_is_due_is_said(self, shared: Staff) -> None:
        editor = Tries(shared, "/console/flows/go-home/try")
        played = editor.sends(advance="P1D")
        assert [each["text_id"] for each in played["messages"]] == ["system-nudge-day", "go-home-what"]

    def test_a_talk_begins_where_another_stands_with_its_answers(self, shared: Staff) -> None:
        editor = Tries(shared)
        editor.plays(press="tonight")
        page = editor.plays(do="from")
        assert json.loads(editor.script) == []
        assert json.loads(editor.scene)["step"] == "tonight-city"
        assert "Hvilken by er du i nu?" in talk(page)
        assert "<code>need</code></dt><dd>tonight" in page


class TestStories:
    @pytest.fixture
    def kept(self, staff: Come) -> Tries:
        editor = Tries(staff("editor"))
        editor.plays(press="tonight")
        answer = editor.staff.send(TRY, scene=editor.scene, script=editor.script, do="keep", name="I nat")
        assert answer.status_code == 303, answer.text
        return editor

    def test_a_story_is_played_again(self, kept: Tries, runtime: Runtime) -> None:
        row = runtime.look(lambda work: stories.stories(work.conn, "housing"))[0]
        assert row.script == [{"press": "tonight"}]
        assert "Hvilken by er du i nu?" in talk(kept.staff.see(f"{TRY}?story={row.id}").text)
        assert "As before" in kept.staff.see("/console/flows/housing/stories").text

    def test_one_that_goes_another_way_is_looked_at_and_accepted(self, kept: Tries, runtime: Runtime) -> None:
        drafted(runtime, words="Hvad skal du bruge i dag?")
        page = kept.staff.see("/console/flows/housing/stories").text
        assert "<del>bot: Hvad har du brug for?</del>" in page
        assert "<ins>bot: Hvad skal du bruge i dag?</ins>" in page
        row = runtime.look(lambda work: stories.stories(work.conn, "housing"))[0]
        accept = f"/console/flows/housing/stories/{row.id}/accept"
        assert kept.staff.send(accept, token="another").status_code == 409
        token = re.search(r'name="token" value="(\w+)"', page)[1]  # type: ignore[index]
        assert kept.staff.send(accept, token=token).status_code == 303
        assert "As before" in kept.staff.see("/console/flows/housing/stories").text
        assert "flow.story_accepted" in said_in_audit(runtime)

    def test_nothing_is_published_over_a_story_that_nobody_has_accepted(
        self, kept: Tries, runtime: Runtime
    ) -> None:
        kept.plays(say="Aalborg")
        kept.staff.send(TRY, scene=kept.scene, script=kept.script, do="keep", name="I Aalborg")
        drafted(runtime, words="Hvem skal sove der?", text_id="housing-tonight-who")
        at = "/console/flows/housing"

        def publishes() -> int:
            token = re.search(r'name="token" value="(\w+)"', kept.staff.see(f"{at}/publish").text)[1]  # type: ignore[index]
            return kept.staff.send(
                f"{at}/publish", token=token, note="Andre ord", reason="Det er prøvet"
            ).status_code

        assert publishes() == 409
        page = kept.staff.see(f"{at}/stories").text
        token = re.search(r'name="token" value="(\w+)"', page)[1]  # type: ignore[index]
        accept = re.search(r'action="([^"]+/accept)"', page)[1]  # type: ignore[index]
        kept.staff.send(accept, token=token)
        assert publishes() == 303
        assert kept.staff.see(f"{at}/stories").text.count("As before") == 2

    def test_it_is_renamed_and_deleted(self, kept: Tries, runtime: Runtime) -> None:
        row = runtime.look(lambda work: stories.stories(work.conn, "housing"))[0]
        at = f"/console/flows/housing/stories/{row.id}"
        assert kept.staff.send(f"{at}/rename", name=" ").status_code == 400
        kept.staff.send(f"{at}/rename", name="Et sted i nat")
        assert "Et sted i nat" in kept.staff.see(TRY).text
        kept.staff.send(f"{at}/delete")
        assert runtime.look(lambda work: stories.stories(work.conn, "housing")) == []
        assert {"flow.story_saved", "flow.story_renamed", "flow.story_deleted"} <= said_in_audit(runtime)

    def test_two_have_not_one_name_and_an_empty_talk_is_none(self, kept: Tries) -> None:
        answer = kept.staff.send(TRY, scene=kept.scene, script=kept.script, do="keep", name="I nat")
        assert answer.status_code == 409
        answer = kept.staff.send(TRY, scene=kept.scene, script="[]", do="keep", name="Ingen")
        assert answer.status_code == 400


def said_in_audit(runtime: Runtime) -> set[str]:
    from storage.audit.tables import audit_entry

    return runtime.look(lambda work: set(work.conn.execute(select(audit_entry.c.action)).scalars()))
