"""Where somebody is logged in, ending it, and the second step that roles which read talks must have."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pyotp
import pytest

from bot.accounts import logins, session_list, totp
from bot.accounts.invitations import new_link
from bot.accounts.recovery_codes import codes_left
from bot.accounts.session_list import device_words
from bot.errors import HelpError
from bot.runtime import Runtime
from storage.accounts import queries
from storage.accounts.tables import console_session
from storage.audit import queries as trail
from tests.support.live import Live
from tests.support.seed import PASSWORD, STAFF, Seeded
from tests.support.staff import TOKEN, Staff

Come = Callable[..., Staff]
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0"
PHONE = (
    "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) "
    "SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36"
)
END = re.compile(r'action="(/console/[^"]*/sessions/[0-9a-f-]+/end)"')


def audited(runtime: Runtime, action: str) -> list[str]:
    rows = runtime.look(lambda work: trail.entries(work.conn, runtime.vault, action=action))
    return [f"{row.actor} {row.object}" for row in rows]


def come_with(staff: Come, name: str, browser: str) -> Staff:
    person = staff()
    person.client.headers["user-agent"] = browser
    return person.log_in(name)


def test_ones_own_sessions_are_listed_and_ended_one_by_one(runtime: Runtime, staff: Come) -> None:
    desk = come_with(staff, "caseworker", FIREFOX)
    phone = come_with(staff, "caseworker", PHONE)
    third = come_with(staff, "caseworker", "curl/8")
    page = desk.see("/console/account").text
    assert "Firefox, Windows" in page
    assert "Samsung Internet, Android" in page
    assert "Unknown device" in page
    assert page.count("this one") == 1
    ends = END.findall(page)
    assert len(ends) == 2
    assert desk.send(ends[0]).status_code == 303
    assert desk.send(ends[0]).status_code == 404
    out = [person.see("/console/cases").url.path == "/console/login" for person in (phone, third)]
    assert sorted(out) == [False, True]
    assert desk.send("/console/account/sessions/others").status_code == 303
    assert phone.see("/console/cases").url.path == third.see("/console/cases").url.path == "/console/login"
    assert desk.see("/console/cases").url.path == "/console/cases"
    assert audited(runtime, "session.ended") == ["nivi@example.org staff:nivi@example.org"] * 2


def test_nobody_ends_the_sessions_of_another_but_an_administrator(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    victim, other, admin = staff("caseworker"), staff("other"), staff("admin")
    page = admin.see(f"/console/staff/{seeded.staff['caseworker'].id}").text
    (end,) = END.findall(page)
    name = end.split("/")[-2]
    other.see("/console/account")
    assert other.send(f"/console/account/sessions/{name}/end").status_code == 404
    assert other.send(end).status_code == 403
    assert victim.see("/console/cases").url.path == "/console/cases"
    assert admin.send(end).status_code == 303
    assert victim.see("/console/cases").url.path == "/console/login"
    assert audited(runtime, "session.ended") == ["admin@example.org staff:nivi@example.org"]


def test_a_session_keeps_its_name_and_says_when_it_was_last_used(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person = staff("caseworker")
    staff_id = seeded.staff["caseworker"].id
    (before,) = runtime.run(session_list.sessions_of, staff_id)
    runtime.run(lambda work: work.conn.execute(console_session.update().values(seen_at=None)))
    person.see("/console/account")
    person.send("/console/account/language", language="en")
    (after,) = runtime.run(session_list.sessions_of, staff_id)
    assert after.id == before.id
    assert after.seen_at is not None


def test_a_page_left_open_hears_nothing_more_once_its_session_is_ended(
    console_service: tuple[Live, Seeded],
) -> None:
    live, seeded = console_service
    worker = seeded.staff["caseworker"]
    with httpx.Client(base_url=live.base_url, timeout=10) as client:
        token = TOKEN.search(client.get("/console/login").text)
        assert token is not None
        fields = {"_csrf_token": token[1], "email": STAFF["caseworker"][0], "password": PASSWORD}
        assert client.post("/console/login", data=fields).status_code == 303
        with client.stream("GET", "/console/events") as stream:
            lines = stream.iter_lines()
            assert [next(lines).partition(":")[0], next(lines)] == ["id", "event: ready"]
            live.runtime.run(session_list.end_every_session, worker, worker.id)
            assert not [line for line in lines if line.startswith("event:")]  # and it ends


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (FIREFOX, "Firefox, Windows"),
        (PHONE, "Samsung Internet, Android"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/139.0 Safari/537.36 Edg/139.0", "Edge, Linux"),
        ("", ""),
        ("<script>", ""),
    ],
)
def test_a_device_is_named_from_known_words_alone(said: str, shown: str) -> None:
    assert device_words(said) == shown


@pytest.fixture
def required(runtime: Runtime) -> None:
    """As behind a public address."""
    object.__setattr__(runtime.settings, "require_totp", "on")


def _enrol(person: Staff, old: str = "") -> str:
    shown = person.see("/console/account/totp").text
    secret = pyotp.parse_uri(shown.split('id="otpauth">')[1].split("</code>")[0].replace("&amp;", "&")).secret
    code = pyotp.TOTP(secret).at(int(logins.real_now().timestamp()))
    assert person.send("/console/account/totp", code=code, old=old).status_code == 303
    return secret


@pytest.mark.usefixtures("required")
def test_who_reads_talks_sets_up_the_second_step_before_anything_else(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    for name in ("admin", "coordinator", "caseworker", "interpreter"):
        person = staff(name)
        for path in ("/console", "/console/account", "/console/staff"):
            assert person.see(path).url.path == "/console/account/totp", (name, path)
        assert person.client.get("/console/events").status_code == 401
        answer = person.send(f"/console/cases/{seeded.cases['sleep']}/claim")
        assert answer.headers["location"] == "/console/account/totp"
    assert staff("reviewer").see("/console/account").url.path == "/console/account"
    worker = staff("caseworker")
    secret = _enrol(worker)
    assert "keep them in a safe place" in worker.see("/console/account/codes").text
    assert worker.see("/console/cases").url.path == "/console/cases"
    assert "only changed" in worker.see("/console/account").text
    later = pyotp.TOTP(secret).at(int(logins.real_now().timestamp()) + 30)
    now = runtime.look(lambda work: codes_left(work, seeded.staff["caseworker"].id))
    assert now == 10
    with pytest.raises(HelpError, match="second-step-required"):
        runtime.run(totp.remove_totp, seeded.staff["caseworker"])
    again = worker.see("/console/account/totp").text
    assert worker.send("/console/account/totp", code="000000", old="").status_code == 401
    assert secret not in again
    assert _enrol(worker, later) != secret


def test_an_administrator_resets_the_second_step_of_another_and_not_their_own(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    worker, admin = staff("caseworker"), staff("admin")
    _enrol(worker)
    path = f"/console/staff/{seeded.staff['caseworker'].id}/second-step"
    assert "call them yourself" in admin.see(path).text
    assert admin.send(path).status_code == 303
    assert worker.see("/console/cases").url.path == "/console/login"
    assert worker.log_in("caseworker").see("/console/cases").url.path == "/console/cases"
    row = runtime.look(lambda work: queries.staff_by_email(work.conn, STAFF["caseworker"][0]))
    assert row is not None
    assert row.totp_recovery is None
    assert audited(runtime, "staff.second_step_reset") == ["admin@example.org staff:nivi@example.org"]
    assert admin.send(f"/console/staff/{seeded.staff['admin'].id}/second-step").status_code == 409


def test_a_required_second_step_is_asked_for_on_a_public_address_alone(runtime: Runtime) -> None:
    settings = runtime.settings
    assert not settings.second_step_required
    assert settings.model_copy(update={"base_url": "https://hjaelp.example.org"}).second_step_required
    off = {"base_url": "https://hjaelp.example.org", "require_totp": "off"}
    assert not settings.model_copy(update=off).second_step_required


def test_a_new_password_is_no_second_step(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    _enrol(staff("caseworker"))
    url = runtime.run(new_link, seeded.staff["admin"], seeded.staff["caseworker"].id)
    path = "/console/invite/" + url.rpartition("/")[2]
    thief = staff()
    thief.see(path)
    answer = thief.send(path, name="Nivi", password="en helt ny sætning")
    assert answer.headers["location"] == "/console/login/code"
    assert thief.see("/console/cases").url.path == "/console/login"


def test_an_open_page_alone_does_not_make_new_codes(runtime: Runtime, staff: Come, seeded: Seeded) -> None:
    worker = staff("caseworker")
    _enrol(worker)
    for _ in range(5):
        assert worker.send("/console/account/codes", code="000000").status_code == 401
    assert worker.send("/console/account/codes", code="000000").status_code == 429
