"""Linking Telegram from the account page, and the link from Telegram into the console."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pyotp

from bot.accounts import messengers, totp
from bot.accounts.session_list import sessions_of
from bot.clock import real_now
from bot.runtime import Runtime
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
CODE = re.compile(r"/start (\S+?)<")


def _opened(runtime: Runtime, seeded: Seeded, person: Staff, number: int) -> str:
    link = runtime.run(messengers.console_link, seeded.staff["caseworker"], number)
    path = link.removeprefix(runtime.settings.base_url)
    person.see(path)
    answer = person.send(path)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def test_a_chat_is_linked_and_a_lost_phone_unlinked(runtime: Runtime, seeded: Seeded, staff: Come) -> None:
    nivi = staff("caseworker")
    assert "There is no Telegram bot" in nivi.see("/console/messenger").text
    assert nivi.send("/console/messenger/code").status_code == 409
    runtime.settings.staff_telegram_token = "1:abc"
    runtime.run(messengers.name_bot, "desk_bot")
    nivi.see("/console/messenger")
    page = nivi.send("/console/messenger/code")
    code = CODE.search(page.text)
    assert code
    assert f"https://t.me/desk_bot?start={code[1]}" in page.text
    linked = runtime.run(messengers.link_chat, code[1], "77")
    assert linked is not None
    assert linked.id == seeded.staff["caseworker"].id
    assert runtime.run(messengers.link_chat, code[1], "78") is None, "the code was used"
    admin, lost = staff("admin"), seeded.staff["caseworker"].id
    assert "Linked" in admin.see(f"/console/messenger/{lost}").text
    admin.send(f"/console/messenger/{lost}/unlink")
    assert runtime.look(messengers.staff_of_chat, "77") is None
    assert "is not linked" in nivi.see("/console/messenger").text


def test_the_link_stands_for_the_password_alone(runtime: Runtime, seeded: Seeded, staff: Come) -> None:
    number, phone = seeded.cases["rent"], staff()
    assert _opened(runtime, seeded, phone, number) == f"/console/cases/{number}"
    assert phone.see(f"/console/cases/{number}").status_code == 200
    # Whoever has a second step is asked for it here too.
    secret = totp.new_secret()
    code = pyotp.TOTP(secret).at(real_now())
    runtime.run(totp.confirm_totp, seeded.staff["caseworker"], secret, code, real_now())
    other = staff()
    assert _opened(runtime, seeded, other, number) == "/console/login/code"
    assert other.see("/console/cases").url.path == "/console/login"
    other.see("/console/login/code")
    later = pyotp.TOTP(secret).at(real_now() + dt.timedelta(seconds=30))
    assert other.send("/console/login/code", code=later).status_code == 303
    nivi = seeded.staff["caseworker"].id
    assert {session.via for session in runtime.look(sessions_of, nivi)} == {"staff-bot"}
    # And who must have one sets it up where they log in, never on the phone alone.
    runtime.run(totp.reset_totp, seeded.staff["admin"], seeded.staff["caseworker"].id)
    runtime.settings.require_totp = "on"
    link = runtime.run(messengers.console_link, seeded.staff["caseworker"], None)
    refused = staff().see(link.removeprefix(runtime.settings.base_url))
    assert refused.status_code == 403
    assert "First log in on a computer" in refused.text
