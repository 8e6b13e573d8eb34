"""From the invitation to the duty switch, and everything that is refused on the way."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pyotp
import pytest

from bot.accounts import invite, logins
from bot.accounts.invitations import FIRST_ADMIN, ensure_first_admin
from bot.clock import FixedClock
from bot.runtime import Runtime
from storage.accounts import queries
from storage.accounts.tables import console_session
from storage.accounts.tables import staff as staff_table
from tests.support.seed import PASSWORD, STAFF, Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]


def _path(url: str) -> str:
    return "/console/invite/" + url.rpartition("/")[2]


def test_the_circle_from_invitation_to_duty(runtime: Runtime, staff: Come) -> None:
    path = _path(runtime.run(invite, "ny@example.org", "caseworker", ["Værestedet"], None))
    person = staff()
    assert "ny@example.org" in person.see(path).text
    assert person.send(path, name="Ny Opdigtet", password=PASSWORD).headers["location"] == "/console"
    page = person.see("/console")
    assert page.url.path == "/console/cases"
    assert "Your account is ready" in page.text
    assert 'aria-checked="false"' in page.text
    answer = person.send("/console/account/duty", duty="on", back="/console/cases")
    assert answer.headers["location"] == "/console/cases"
    assert 'aria-checked="true"' in person.see("/console/cases").text

    again = staff()
    again.see("/console/login")
    assert again.send("/console/login", email="NY@example.org ", password=PASSWORD).status_code == 303
    assert again.see("/console").url.path == "/console/cases"


def test_a_link_works_once_and_for_a_week(runtime: Runtime, staff: Come) -> None:
    path = _path(runtime.run(invite, "ny@example.org", "caseworker", [], None))
    staff().see(path)
    person = staff()
    person.see(path)
    assert person.send(path, name="Ny", password=PASSWORD).status_code == 303
    used = staff().see(path)
    assert used.status_code == 410
    assert "has been used" in used.text
    late = _path(runtime.run(invite, "sen@example.org", "caseworker", [], None))
    runtime.clock = FixedClock(runtime.clock.now() + dt.timedelta(days=8))
    expired = staff().see(late)
    assert expired.status_code == 410
    assert "expired" in expired.text
    missing = staff().see("/console/invite/nothing")
    assert missing.status_code == 404
    assert "The link does not fit" in missing.text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": "", "password": PASSWORD}, "Write a name"),
        ({"name": "Ny", "password": "kort"}, "too short"),
        ({"name": "Ny", "password": "x" * 300}, "too long"),
        ({"name": "Ny", "password": "ny.medarbejder@example.org"}, "cannot be your password"),
    ],
)
def test_what_is_wrong_on_the_form_is_said_and_the_link_stays_good(
    runtime: Runtime, staff: Come, fields: dict[str, str], words: str
) -> None:
    path = _path(runtime.run(invite, "ny.medarbejder@example.org", "caseworker", [], None))
    person = staff()
    person.see(path)
    answer = person.send(path, **fields)
    assert answer.status_code == 400
    assert words in answer.text
    assert person.send(path, name="Ny", password=PASSWORD).status_code == 303


def test_the_first_administrator_says_an_email(runtime: Runtime, staff: Come) -> None:
    def forget_admins() -> None:
        runtime.run(lambda work: work.conn.execute(staff_table.update().values(role="caseworker")))

    assert runtime.run(ensure_first_admin) is None
    forget_admins()
    url = runtime.run(ensure_first_admin)
    assert url is not None
    assert runtime.run(ensure_first_admin) is None
    person = staff()
    assert 'name="email"' in person.see(_path(url)).text
    person.send(_path(url), name="Første", password=PASSWORD, email="foerste@example.org")
    assert "foerste@example.org" in person.see("/console/account").text
    assert runtime.look(lambda work: queries.staff_by_email(work.conn, FIRST_ADMIN)) is None


def test_a_wrong_password_and_an_unknown_email_answer_alike(runtime: Runtime, staff: Come) -> None:
    person = staff()
    person.see("/console/login")
    email = STAFF["caseworker"][0]
    wrong = person.send("/console/login", email=email, password="forkert kode her")
    unknown = person.send("/console/login", email="x" * 3 + email[3:], password="forkert kode her")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace(email, "") == unknown.text.replace("xxx" + email[3:], "")


def test_guessing_is_slowed_down_for_known_and_unknown_alike(
    runtime: Runtime, staff: Come, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
    monkeypatch.setattr(logins, "real_now", lambda: at)
    for email in (STAFF["caseworker"][0], "ukendt@example.org"):
        person = staff()
        person.see("/console/login")
        for _ in range(5):
            assert person.send("/console/login", email=email, password="forkert kode her").status_code == 401
        answer = person.send("/console/login", email=email, password=PASSWORD)
        assert answer.status_code == 429
        assert "Wait 1 minute" in answer.text
    monkeypatch.setattr(logins, "real_now", lambda: at + dt.timedelta(minutes=2))
    assert staff().log_in("caseworker").see("/console").status_code == 200


def test_the_address_counts_too_unless_limits_are_off(runtime: Runtime, staff: Come) -> None:
    object.__setattr__(runtime.settings, "rate_limit", "on")
    person = staff()
    person.see("/console/login")
    answers = [
        person.send("/console/login", email=f"nr{each}@example.org", password="x").status_code
        for each in range(42)
    ]
    assert answers == [401] * 40 + [429] * 2


def test_the_second_step_asks_for_a_code_that_works_once(runtime: Runtime, staff: Come) -> None:
    person = staff("caseworker")
    shown = person.see("/console/account/totp").text
    assert '<svg role="img"' in shown
    assert "QR code for the authenticator app" in shown
    address = shown.split('id="otpauth">')[1].split("</code>")[0].replace("&amp;", "&")
    secret = pyotp.parse_uri(address).secret
    assert "nivi%40example.org" in address
    assert person.send("/console/account/totp", code="000000").status_code == 400
    now = int(logins.real_now().timestamp())
    assert person.send("/console/account/totp", code=pyotp.TOTP(secret).at(now)).status_code == 303
    codes = re.findall(r"<li><code>([a-z0-9-]+)</code>", person.see("/console/account/codes").text)
    assert len(set(codes)) == 10
    assert "You have 10 recovery codes left" in person.see("/console/account/codes").text  # shown once

    again = staff()
    again.see("/console/login")
    answer = again.send("/console/login", email=STAFF["caseworker"][0], password=PASSWORD)
    assert answer.headers["location"] == "/console/login/code"
    assert again.see("/console/cases").url.path == "/console/login"
    assert again.see("/console/login/code").status_code == 200
    assert again.send("/console/login/code", code=pyotp.TOTP(secret).at(now)).status_code == 401
    assert again.send("/console/login/code", code=pyotp.TOTP(secret).at(now + 30)).status_code == 303
    assert again.see("/console").url.path == "/console/cases"
    kept = runtime.look(lambda work: queries.staff_by_email(work.conn, STAFF["caseworker"][0]))
    assert kept is not None
    assert kept.totp_secret is not None
    assert secret.encode() not in kept.totp_secret
    assert kept.totp_recovery is not None
    assert codes[0].encode() not in kept.totp_recovery

    lost = staff()
    for answer_code, status in (
        ("abcde-abcde", 401),
        (codes[3].upper().replace("-", " "), 303),
        (codes[3], 401),
    ):
        lost.see("/console/login")
        lost.send("/console/login", email=STAFF["caseworker"][0], password=PASSWORD)
        assert lost.send("/console/login/code", code=answer_code).status_code == status, answer_code
        if status == 303:
            assert "You have 9 recovery codes left" in lost.see("/console/account").text
            lost.send("/console/logout")
    assert again.send("/console/account/codes", code=codes[3]).status_code == 401
    assert again.send("/console/account/codes", code=codes[4]).status_code == 303
    assert codes[5] not in again.see("/console/account/codes").text
    assert lost.send("/console/login/code", code=codes[5]).status_code == 401


def test_sessions_are_kept_by_hash_sealed_and_end_at_once(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    person = staff("caseworker")
    cookie = person.client.cookies["console"]
    rows = runtime.look(lambda work: list(work.conn.execute(console_session.select()).mappings()))
    owned = [row for row in rows if row["staff_id"] == seeded.staff["caseworker"].id]
    assert len(owned) == 1
    assert cookie.encode() not in owned[0]["lookup"]
    assert bytes.fromhex(cookie) not in owned[0]["lookup"]
    assert b"staff" not in owned[0]["data"]
    other = staff("caseworker")
    assert other.send("/console/account/log-out-everywhere").status_code == 303
    assert person.see("/console/cases").url.path == "/console/login"


def test_a_cookie_from_before_the_login_is_worth_nothing(staff: Come) -> None:
    person = staff()
    person.see("/console/login")
    before = person.client.cookies.get("console")
    assert before is not None
    person.log_in("caseworker")
    assert person.client.cookies["console"] != before
    planted = staff()
    planted.client.cookies.set("console", before)
    assert planted.see("/console/cases").url.path == "/console/login"
    planted.client.cookies.set("console", "0" * 64)
    assert planted.see("/console/cases").url.path == "/console/login"


def test_a_form_without_its_token_changes_nothing(staff: Come) -> None:
    person = staff("caseworker")
    person.see("/console/cases")
    for token in ("", "0" * 128):
        answer = person.client.post("/console/account/duty", data={"duty": "off", "_csrf_token": token})
        assert answer.status_code == 403
        assert "open too long" in answer.text
    assert 'aria-checked="true"' in person.see("/console/cases").text


def test_logging_out_ends_the_session_and_login_returns_to_the_page(staff: Come, seeded: Seeded) -> None:
    person = staff("caseworker")
    person.see("/console/cases")
    assert person.send("/console/logout").status_code == 303
    answer = person.client.get("/console/cases/3", follow_redirects=False)
    assert answer.headers["location"] == "/console/login?next=/console/cases/3"
    person.see("/console/login?next=/console/cases/3")
    fields = {"email": STAFF["caseworker"][0], "password": PASSWORD}
    assert person.send("/console/login", next="//evil.example", **fields).headers["location"] == "/console"


def test_a_deactivated_person_is_out_at_once(staff: Come, seeded: Seeded) -> None:
    person, admin = staff("caseworker"), staff("admin")
    staff_id = seeded.staff["caseworker"].id
    assert "cannot be undone" in admin.see(f"/console/staff/{staff_id}/deactivate").text
    assert admin.send(f"/console/staff/{staff_id}/deactivate").status_code == 303
    assert person.see("/console/cases").url.path == "/console/login"
    person.see("/console/login")
    fields = {"email": STAFF["caseworker"][0], "password": PASSWORD}
    assert person.send("/console/login", **fields).status_code == 401
    own = seeded.staff["admin"].id
    assert admin.send(f"/console/staff/{own}/deactivate").status_code == 409
