"""The page as a plain form: no script, one cookie after the first tap, a whole talk, and who may post."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import httpx
import pytest

from tests.support.live import Live
from tests.support.processes import wait_until


class Form(HTMLParser):
    """The talk's form as a browser without script has it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.presses: list[str] = []
        self.forms = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form" and has.get("id") == "talk":
            self.forms += 1
        elif tag in {"input", "textarea"} and "name" in has:
            self.fields[has["name"]] = has.get("value", "")
        elif tag == "button" and has.get("name") == "press":
            self.presses.append(has["value"])


def begin(http: httpx.Client, language: str = "da") -> Form:
    got = http.post("/", data={"language": language})
    assert got.status_code == 303
    return Form(http.get("/").text)


def live_presses(page: str) -> list[str]:
    """The buttons of the bubble that may be answered."""
    last = page.rpartition(' live"')[2].partition("</article>")[0]
    return re.findall(r'class="choice" form="talk" name="press" value="([^"]+)"', last)


def test_no_page_sets_a_cookie_before_the_first_tap(http: httpx.Client) -> None:
    for path in ("/", "/danger", "/who-reads", "/was", "/finished", "/nowhere"):
        assert "set-cookie" not in http.get(path).headers
    for person in ({}, {"csrf": "x"}, {"press": "finish"}):
        assert "set-cookie" not in http.post("/", data=person).headers


def test_the_cookie_is_for_this_site_and_not_for_scripts(http: httpx.Client) -> None:
    cookie = http.post("/", data={"language": "kl"}).headers["set-cookie"].lower()
    assert cookie.startswith("talk=")
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie


def test_a_whole_talk_without_script(http: httpx.Client) -> None:
    form = begin(http)
    assert form.forms == 1
    assert {"text", "csrf", "id"} <= form.fields.keys()
    assert {"menu", "person", "danger", "back", "repeat", "not-now", "dont-understand", "stop", "delete",
            "finish"} <= set(form.presses)  # fmt: skip
    for _ in range(2):
        page = http.get("/").text
        form = Form(page)
        fields = {**form.fields, "press": live_presses(page)[0]}
        answer = http.post("/", data=fields)
        assert (answer.status_code, answer.headers["location"]) == (303, "/#now")
    page = http.get("/").text
    form = Form(page)
    http.post("/", data={**form.fields, "text": 'Aalborg <b>og</b> "omegn"'})
    page = http.get("/").text
    assert "Aalborg &lt;b&gt;og&lt;/b&gt;" in page
    assert "<b>og</b>" not in page


def test_the_same_form_twice_says_it_once(http: httpx.Client) -> None:
    form = begin(http)
    fields = {**form.fields, "text": "kun en gang"}
    http.post("/", data=fields)
    http.post("/", data=fields)
    assert http.get("/").text.count(">kun en gang<") == 1


def test_person_may_be_asked_for_before_a_language(http: httpx.Client) -> None:
    answer = http.post("/", data={"press": "person"})
    assert "talk=" in answer.headers["set-cookie"]
    page = http.get("/").text
    assert 'data-owner="waiting"' in page


def test_language_is_switched_by_a_button(http: httpx.Client) -> None:
    form = begin(http, "da")
    http.post("/", data={**form.fields, "language": "kl"})
    assert '<html lang="kl"' in http.get("/").text


def test_finish_takes_everything_from_this_phone(http: httpx.Client) -> None:
    form = begin(http)
    token = http.cookies["talk"]
    answer = http.post("/", data={**form.fields, "press": "finish"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/finished")
    assert '"cookies"' in answer.headers["clear-site-data"]
    assert "talk" not in http.cookies
    assert 'id="talk"' not in http.get("/").text
    http.cookies.set("talk", token)
    # The talk ends in a turn, which may come a moment after the press was stored.
    wait_until(
        lambda: "max-age=0" in http.get("/").headers.get("set-cookie", "").lower(), "the talk being over"
    )


def test_a_cookie_that_leads_nowhere_is_taken_away(live: Live) -> None:
    with httpx.Client(base_url=live.base_url, cookies={"talk": "gone"}) as http:
        answer = http.get("/")
        assert answer.status_code == 200
        assert "max-age=0" in answer.headers["set-cookie"].lower()


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "http://127.0.0.1.elsewhere.example"},
    ],
)
def test_another_site_may_not_post(http: httpx.Client, headers: dict[str, str]) -> None:
    form = begin(http)
    assert http.post("/", data={**form.fields, "text": "x"}, headers=headers).status_code == 403
    assert http.post("/chat/session", json={}, headers=headers).status_code == 403
    csrf = {"X-CSRF-Token": form.fields["csrf"]}
    sent = http.post("/chat/messages", json={"id": "a", "text": "x"}, headers=headers | csrf)
    assert sent.status_code == 403


def test_a_cookie_alone_may_not_post(http: httpx.Client) -> None:
    form = begin(http)
    assert http.post("/", data={"text": "x"}).status_code == 403
    assert http.post("/", data={"text": "x", "csrf": "0" * 40}).status_code == 403
    assert http.post("/chat/messages", json={"id": "a", "text": "x"}).status_code == 403
    csrf = {"X-CSRF-Token": form.fields["csrf"]}
    assert http.post("/chat/messages", json={"id": "a", "text": "x"}, headers=csrf).status_code == 202
    assert http.get("/chat/messages").status_code == 200


def test_own_pages_may_post_though_they_give_no_referrer(http: httpx.Client) -> None:
    form = begin(http)
    headers = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
    assert http.post("/", data={**form.fields, "text": "x"}, headers=headers).status_code == 303
    assert http.post("/", data={**form.fields, "text": "y"}, headers={"Origin": "null"}).status_code == 303


@pytest.mark.parametrize("body", [b"", b"text=%FF%FE", b"text=a&text=b&csrf=x", b"%%%", b"press[]=1"])
def test_strange_forms_do_not_break_anything(http: httpx.Client, body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert http.post("/", content=body, headers=headers).status_code in {303, 400}
