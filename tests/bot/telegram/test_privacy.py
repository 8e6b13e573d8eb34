"""What never stands in Telegram: CPR numbers, and under ``guidance`` answers of staff, private steps, case text."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from bot.cases import desk
from bot.channels.telegram import chores
from storage.cases.organisation import set_setting
from tests.bot.telegram.conftest import Serve
from tests.bot.telegram.people import colleague, newcomer, takes_the_case
from tests.support.bot_api.client import BotAccount, BotApi, User
from tests.support.live import Live
from tests.support.processes import wait_until

LINK = re.compile(r"http\S+/l/(\S+)")
CANARY = "kanariefugl"
PRIVATE = "Hvem skal have et sted at sove?"


def requests(api: BotApi) -> str:
    """Everything that any bot ever asked Telegram to do, as one text."""
    return json.dumps([each["fields"] for each in api.ledger()], ensure_ascii=False)


def allow_all(live: Live) -> None:
    """The risk has been assessed, and everything may go out on Telegram."""
    live.runtime.run(lambda work: set_setting(work.conn, "telegram_content", "full", work.now))
    live.runtime.look(lambda work: live.runtime.content.reload(work.conn))


@pytest.mark.parametrize("how", ["says", "edits", "caption"])
def test_a_cpr_number_is_taken_out_of_the_chat(
    api: BotApi, bot: BotAccount, serve: Serve, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(chores, "LOOK_SECONDS", 0.1)
    live = serve()
    citizen, menu = newcomer(api, bot)
    # The first try fails, and it is tried again.
    api.fault("error", "deleteMessage", code=500, times=1)
    if how == "says":
        written = citizen.says("jeg hedder 010170-1234")
    elif how == "edits":
        written = citizen.edits(citizen.says("jeg hedder ikke noget"), "010170-1234")
    else:
        written = citizen.sends_photo(caption="010170-1234")
    citizen.waits_for("Jeg sletter din besked", after=menu)
    api.wait_requests("deleteMessage", 2)
    assert [each["message_id"] for each in citizen.chat()["deleted"]] == [written["message_id"]]
    assert "010170" not in requests(api)
    count = "select count(*) from errand"
    look = live.runtime.look
    wait_until(lambda: look(lambda work: work.conn.exec_driver_sql(count).scalar()) == 0, "the errand")


def test_a_voice_message_may_be_taken_back(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    serve()
    citizen, menu = newcomer(api, bot)
    voice = citizen.sends_voice()
    answer = citizen.waits_for("kan ikke høre", after=menu)
    assert citizen.buttons(answer) == ["Tal med et menneske", "Slet lyden"]
    citizen.presses("Slet lyden", message_id=answer["message_id"])
    citizen.waits_for("bliver slettet", after=answer)
    api.wait_requests("deleteMessage")
    assert [each["message_id"] for each in citizen.chat()["deleted"]] == [voice["message_id"]]


def test_answers_of_staff_stay_on_the_confidential_page(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    citizen, _ = newcomer(api, bot)
    citizen.says("/menneske")
    waiting = citizen.waits_for("Du venter på et menneske")
    citizen.says(f"jeg har et brev om {CANARY}")
    citizen.waits_for("Det, du skriver, er gemt", after=waiting)
    staff = colleague(live, f"{CANARY.title()} Eksempel")
    number = takes_the_case(live, staff)
    citizen.waits_for("Nu læser et menneske med", after=waiting)
    live.runtime.run(desk.answer, staff, number, f"Svaret er {CANARY}", "1")
    told = citizen.waits_for("Der er et svar til dig", after=waiting)
    live.runtime.run(desk.hand_back, staff, number)
    citizen.waits_for("Du taler nu med maskinen igen", after=told)
    assert CANARY not in requests(api).casefold()
    token = LINK.search(told["text"])
    assert token is not None
    with httpx.Client(base_url=live.base_url, trust_env=False) as phone:
        page = phone.get(f"/l/{token[1]}")
        assert page.status_code == 200
        assert "noindex" in page.headers["X-Robots-Tag"]
        assert phone.get(f"/l/{token[1]}").status_code == 200  # looking spends nothing
        assert phone.post(f"/l/{token[1]}", data={"open": "1"}).status_code == 303
        assert f"Svaret er {CANARY}" in phone.get("/").text
        assert phone.get(f"/l/{token[1]}").status_code == 410


def test_a_private_step_stays_on_the_confidential_page(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    serve()
    citizen, menu = newcomer(api, bot)
    _to_the_private_step(citizen, menu)
    citizen.waits_for("Det næste er kun til dig", after=menu)
    assert PRIVATE not in requests(api)


def test_under_full_everything_goes_out(api: BotApi, bot: BotAccount, serve: Serve) -> None:
    live = serve()
    allow_all(live)
    citizen, _ = newcomer(api, bot)
    citizen.says("/menneske")
    waiting = citizen.waits_for("Du venter på et menneske")
    staff = colleague(live)
    number = takes_the_case(live, staff)
    live.runtime.run(desk.answer, staff, number, f"Svaret er <{CANARY}>", "1")
    assert "Eksempel" in citizen.waits_for(f"Svaret er <{CANARY}>", after=waiting)["text"]


def _to_the_private_step(citizen: User, menu: dict[str, Any]) -> None:
    citizen.presses(citizen.buttons(menu)[0], message_id=menu["message_id"])
    question = citizen.waits_for("Hvad har du brug for", after=menu)
    citizen.presses(citizen.buttons(question)[0], message_id=question["message_id"])
    city = citizen.waits_for("Hvilken by", after=question)
    citizen.says("Aalborg")
    citizen.waits_for("", after=city)
