"""The staff's bot on their phones: linked by a code, called, a case taken and opened; nothing of what citizens say."""

from __future__ import annotations

import json

import httpx

from bot.accounts import messengers
from bot.accounts import people as accounts
from bot.accounts.duty import set_duty
from bot.cases import desk
from bot.cases.views import StaffMember
from storage.cases.organisation import set_setting
from tests.bot.staff_bot.conftest import Phone
from tests.support.bot_api.client import BotAccount, BotApi
from tests.support.live import Live
from tests.support.processes import wait_until
from tests.support.seed import Citizen
from tests.support.staff import TOKEN

STRANGER = "Denne bot er kun for ansatte"
CANARY = "kanariefugl"


def asks_for_a_person(live: Live) -> Citizen:
    """Somebody begins to wait, and says what they want."""
    citizen = Citizen(live.runtime, "da")
    citizen.presses("person")
    citizen.says(CANARY)
    return citizen


def went_out(api: BotApi) -> str:
    """Everything the bot ever asked Telegram to do, as one text."""
    return json.dumps([each["fields"] for each in api.ledger()], ensure_ascii=False)


def test_a_call_is_taken_by_one_and_taken_back_from_the_others(
    live: Live, api: BotApi, phone: Phone, people: dict[str, StaffMember]
) -> None:
    nivi, karl, jonas = phone("caseworker"), phone("coordinator"), phone("other")
    asks_for_a_person(live)
    call = nivi.waits_for("Sag 1 venter")
    assert nivi.buttons(call) == ["Tag sagen", "Åbn"]
    theirs = karl.waits_for("Sag 1 venter")
    nivi.presses("Tag sagen", message_id=call["message_id"])
    nivi.waits_for("Du har taget sag 1")
    karl.waits_for("Sag 1 er taget af Nivi Opdigtet")
    row = live.runtime.look(desk.queue, people["caseworker"], "mine")[0]
    assert (row.number, row.staff_id) == (1, people["caseworker"].id)
    # The press that was on its way when the other was quicker, and one that somebody made up.
    karl.presses(message_id=theirs["message_id"], data="take:1")
    karl.waits_for("Nivi Opdigtet", after=theirs)
    jonas.presses(message_id=jonas.messages()[-1]["message_id"], data="take:1")
    jonas.waits_for("Her er ikke noget, du kan se")
    assert not [said for said in jonas.reads() if "Sag 1" in said], "a case of another team"
    assert CANARY not in went_out(api)
    assert api.complaints() == []


def test_a_link_opens_the_case_on_the_phone_once(live: Live, phone: Phone) -> None:
    nivi = phone("caseworker")
    asks_for_a_person(live)
    nivi.presses("Åbn", message_id=nivi.waits_for("Sag 1 venter")["message_id"])
    link = nivi.waits_for("virker i 5 minutter")["reply_markup"]["inline_keyboard"][0][0]["url"]
    with httpx.Client(trust_env=False) as browser, httpx.Client(trust_env=False) as second:
        for _ in range(2):  # a preview looks too
            seen = browser.get(link)
            assert "Nivi Opdigtet" in seen.text
            assert "Sag 1" not in seen.text.replace("Åbn sag 1", "")
        token = TOKEN.search(second.get(link).text)
        assert token
        mine = TOKEN.search(seen.text)
        assert mine
        opened = browser.post(link, data={"_csrf_token": mine[1]}, follow_redirects=True)
        assert opened.url.path == "/console/cases/1"
        assert CANARY in opened.text
        assert second.post(link, data={"_csrf_token": token[1]}).status_code == 410
        assert "Telegram" in browser.get(f"{live.base_url}/console/account").text
        # The phone is lost: it is logged out, and nobody there is heard.
        nivi.says("/unlink")
        nivi.waits_for("Forbindelsen er afbrudt")
        assert browser.get(f"{live.base_url}/console/account").status_code == 303


def test_who_is_not_linked_reads_one_sentence(
    live: Live, api: BotApi, bot: BotAccount, phone: Phone, people: dict[str, StaffMember]
) -> None:
    code = live.runtime.run(messengers.make_code, people["caseworker"])
    stranger = api.make_user("Fremmed", bot)
    last = stranger.waits_for(STRANGER, after=stranger.starts("gættet"))
    nivi = phone("caseworker")  # makes a code of its own: the first is worth nothing now
    last = stranger.waits_for(STRANGER, after=stranger.starts(code))
    asks_for_a_person(live)
    call = nivi.waits_for("Sag 1 venter")
    live.runtime.run(accounts.deactivate, people["coordinator"], people["caseworker"].id)
    nivi.presses("Tag sagen", message_id=call["message_id"])
    nivi.waits_for(STRANGER, after=call)
    assert [said for said in stranger.reads() if STRANGER not in said] == []
    assert last
    assert live.runtime.look(messengers.messenger_of, people["caseworker"].id).linked_at is None


def test_calls_come_on_duty_alone_and_survive_weather(
    live: Live, api: BotApi, bot: BotAccount, phone: Phone, people: dict[str, StaffMember]
) -> None:
    live.runtime.run(lambda work: set_setting(work.conn, "telegram_content", "full", work.now))
    live.runtime.look(lambda work: live.runtime.content.reload(work.conn))
    nivi, karl = phone("caseworker"), phone("coordinator")
    karl.presses("Gå af vagt")
    karl.waits_for("Du er ikke på vagt", after=karl.messages()[-1])
    # Another program polls for a while, and Telegram asks us to wait.
    api.fault("error", "getUpdates", code=409, description="Conflict: terminated by other", times=1)
    api.fault("error", "sendMessage", code=429, description="Too Many Requests", retry_after=1, times=1)
    citizen = asks_for_a_person(live)
    call = nivi.waits_for("Sag 1 venter")
    citizen.presses("danger")
    nivi.waits_for("FARE", after=call)
    nivi.presses("Tag sagen", message_id=call["message_id"])
    nivi.waits_for(CANARY)  # everything may be carried here
    wait_until(lambda: "Du har taget sag 1" in " ".join(nivi.reads()), "the calls written over")
    assert not [said for said in karl.reads() if "Sag 1" in said]
    calls = [each for each in api.ledger("sendMessage") if "Sag 1 venter" in str(each["fields"])]
    assert [each["status"] for each in calls] == [429, 200]
    karl.blocks()
    karl_id = people["coordinator"].id
    member = live.runtime.look(accounts.staff_member, karl_id)
    assert member
    live.runtime.run(set_duty, member, True)
    asks_for_a_person(live)
    wait_until(lambda: live.runtime.look(messengers.messenger_of, karl_id).linked_at is None, "the unlinking")


def test_a_chat_that_cannot_be_written_to_holds_up_no_other_and_words_get_help(
    live: Live, api: BotApi, phone: Phone, people: dict[str, StaffMember]
) -> None:
    nivi, karl = phone("caseworker"), phone("coordinator")
    last = nivi.says("hvordan virker det?")
    nivi.waits_for("Her får du besked om sager", after=last)
    # Who is tried first is refused again and again; the other hears at once.
    api.fault("error", "sendMessage", code=502, description="Bad Gateway", times=1)
    asks_for_a_person(live)
    for one in (nivi, karl):
        one.waits_for("Sag 1 venter")
    api.fault("error", "sendMessage", code=429, description="Too Many Requests", retry_after=3600, times=1)
    asks_for_a_person(live)
    wait_until(
        lambda: any("Sag 2 venter" in " ".join(one.reads()) for one in (nivi, karl)), "the other's call"
    )
    calls = [each for each in api.ledger("sendMessage") if "Sag 2 venter" in str(each["fields"])]
    assert [each["status"] for each in calls] == [429, 200]


def test_a_phone_that_is_linked_anew_is_nobody_elses_any_more(
    live: Live, phone: Phone, people: dict[str, StaffMember]
) -> None:
    """Whose it was is told in the audit, and their links and their console from there are over."""
    nivi = phone("caseworker")
    link = live.runtime.run(messengers.console_link, people["caseworker"])
    nivi.starts(live.runtime.run(messengers.make_code, people["coordinator"]))
    nivi.waits_for("Hej Karl")
    assert live.runtime.look(messengers.messenger_of, people["caseworker"].id).linked_at is None
    assert httpx.get(link, trust_env=False).status_code == 404
