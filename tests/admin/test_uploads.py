"""Files brought to the console: looked at first, kept when told so; what is made to do harm changes nothing."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from html import unescape

from httpx import Response

from bot.places.files import written
from bot.revisions.archive import LARGEST, write_archive
from bot.revisions.exchange import packed
from bot.runtime import Runtime
from storage.flows import queries as flows
from storage.places import queries as places
from tests.support.staff import Staff

Come = Callable[..., Staff]
FLOW, PLACES = "/console/flows/import", "/console/places/import"
YAML = "flows/family.yaml"


def upload(staff: Staff, path: str, content: bytes, name: str = "file.zip") -> Response:
    """Send a file by the form of a page."""
    staff.see(path)
    answer: Response = staff.client.post(
        path, data={"_csrf_token": staff._token}, files={"file": (name, content)}, follow_redirects=False
    )
    return answer


def members(runtime: Runtime) -> dict[str, str]:
    found = runtime.look(packed, "family")
    assert found is not None
    return dict(found)


def standing(runtime: Runtime) -> tuple[object, str, object]:
    """All that an upload could have changed."""
    draft = runtime.look(lambda work: flows.draft_of(work.conn, "family"))
    return members(runtime), runtime.look(written), draft


def test_a_flow_is_looked_at_and_then_kept_as_a_draft(staff: Come, runtime: Runtime) -> None:
    editor = staff("editor")
    held = members(runtime)
    held[YAML] = held[YAML].replace("owner: ", "owner: new-")
    before = standing(runtime)
    page = upload(editor, FLOW, write_archive(held))
    assert page.status_code == 200
    assert "new-" in page.text
    assert standing(runtime) == before
    content = re.search(r'<textarea name="content" hidden>([^<]+)<', page.text)
    assert content is not None
    kept = editor.send(FLOW, content=unescape(content[1]), do="keep")
    assert kept.headers["location"] == "/console/flows/family/edit"
    draft = runtime.look(lambda work: flows.draft_of(work.conn, "family"))
    assert draft is not None
    assert "owner: new-" in draft.source
    assert members(runtime) == before[0]


def test_somebody_elses_draft_goes_only_when_that_is_said(staff: Come, runtime: Runtime) -> None:
    held = members(runtime)
    runtime.run(
        lambda work: flows.save_draft(
            work.conn, flow="family", revision="0123456789ab", source=held[YAML].replace("owner: ", "owner: lis-"),
            author="lis@example.org", now=work.now,
        )
    )  # fmt: skip
    editor = staff("editor", language="en")
    held[YAML] = held[YAML].replace("owner: ", "owner: new-")
    content = base64.b64encode(write_archive(held)).decode()
    editor.see(FLOW)
    refused = editor.send(FLOW, content=content, do="keep")
    assert refused.status_code == 409
    assert "lis@example.org" in refused.text
    assert editor.send(FLOW, content=content, do="keep", replace="yes").status_code == 303


HOSTILE = {
    "no zip": (b"PK\x03\x04" + b"0" * 1000, 400),
    "nothing": (b"", 400),
    "a bomb": (write_archive({"about.json": json.dumps({"flow": "family"}), YAML: "a" * (LARGEST + 1)}), 400),
    "a path": (write_archive({"about.json": json.dumps({"flow": "family"}), "../../etc/passwd": "x"}), 400),
    "many": (write_archive({f"f{number}": "" for number in range(2_000)}), 400),
    "large": (b"x" * 700_000, 413),
}


def test_a_file_that_is_no_flow_changes_nothing_and_the_page_says_why(staff: Come, runtime: Runtime) -> None:
    before, editor = standing(runtime), staff("editor")
    for what, (content, status) in HOSTILE.items():
        answer = upload(editor, FLOW, content)
        assert answer.status_code == status, what
        assert 'class="fault"' in answer.text, what
    assert standing(runtime) == before


NO_FLOW = [
    (YAML, "x: &a [*a, *a]\n", "family.yaml:1"),
    (YAML, "steps: [" * 5_000, "family.yaml:1"),
    (
        YAML,
        "format: 1\n" + "steps:\n" + "".join(f"  s{n}: {{kind: end}}\n" for n in range(10_000)),
        "family.yaml",
    ),
    ("locales/da/family.ftl", "family-need = { family-need }\n", "family-need"),
    ("locales/da/family.ftl", "family-need = " + "{" * 3_000 + "\n", "family.ftl:1"),
    ("locales/kl/family.ftl", "nothing-of-ours = x\n", "nothing-of-ours"),
]


def test_what_a_flow_cannot_be_is_told_with_its_place(staff: Come, runtime: Runtime) -> None:
    before, editor = standing(runtime), staff("editor")
    held = members(runtime)
    for member, source, says in NO_FLOW:
        answer = upload(editor, FLOW, write_archive(held | {member: source}))
        assert answer.status_code == 400, member
        assert says in unescape(answer.text)
    assert standing(runtime) == before


def test_the_directory_is_looked_at_and_then_brought(staff: Come, runtime: Runtime) -> None:
    editor = staff("editor")
    source = runtime.look(written)
    assert source == editor.client.get("/console/places/csv").text
    changed = source.replace("98 12 32 92", "00 00 00 01")
    page = upload(editor, PLACES, changed.encode(), "places.csv")
    assert page.status_code == 200
    assert "Den Sociale Skadestue" in page.text or "den-sociale-skadestue" in page.text
    assert runtime.look(written) == source
    assert editor.send(PLACES, source=changed, do="bring").status_code == 303
    row = runtime.look(lambda work: places.by_slug(work.conn, "den-sociale-skadestue"))
    assert row is not None
    assert row.phone == "00 00 00 01"


NO_TABLE = [
    (b"\xff\xfe\x00slug", 400, ""),
    (b"", 400, ""),
    (b"slug,kind\n=cmd|'/c calc'!A0,x\n", 400, "no column name"),
    (b'slug,kind,name,city,source\nx,house,"broken\n', 400, "line 2"),
    (b"slug,kind,name,city,source,hours\nx,house,X,aalborg,us,altid\n", 400, "hours"),
    (b"x" * 1_200_000, 413, ""),
]


def test_a_table_that_cannot_be_read_changes_nothing(staff: Come, runtime: Runtime) -> None:
    before, editor = standing(runtime), staff("editor")
    for content, status, says in NO_TABLE:
        answer = upload(editor, PLACES, content, "places.csv")
        assert answer.status_code == status, content[:40]
        assert says in unescape(answer.text)
    assert standing(runtime) == before
