"""The journal of a case is taken away: what stands in it, what does not, and what follows."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable

from pypdf import PdfReader

from bot.cases.access import find_case
from bot.export.glyphs import printable
from bot.runtime import Runtime
from storage.audit import queries as audit
from tests.support.seed import Seeded
from tests.support.staff import Staff

Come = Callable[..., Staff]
NOTE = "Har talt med udlejer. Vi venter på svar om restancen."


def squeezed(text: str) -> str:
    """Without the spaces and line breaks that a page adds."""
    return re.sub(r"\s+", "", text)


def test_the_paper_has_every_message_of_the_json_in_order(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    number = seeded.cases["rent"]
    path = f"/console/cases/{number}/export"
    person = staff("caseworker")
    assert 'href="/console/cases/' + f'{number}/export"' in person.see(f"/console/cases/{number}").text
    assert "Internal copy" in person.see(path).text
    plain = person.send(path, form="json")
    assert plain.headers["cache-control"] == "no-store"
    assert plain.headers["content-disposition"] == f'attachment; filename="case-{number}.json"'
    journal = json.loads(plain.content)
    assert journal["schema"] == "ikiorti-journal/1"
    assert journal["wish"] == "Min husleje er steget, og jeg kan ikke betale den."
    assert NOTE not in plain.text
    assert person.send(path, form="json").content == plain.content
    paper = person.send(path, form="pdf")
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(paper.content)).pages]
    text = squeezed(" ".join(pages))
    assert squeezed(NOTE) not in text
    at = 0
    for message in journal["messages"]:
        for words in message.get("words", ()):
            at = text.index(squeezed(printable(words["text"])), at)
    digest = hashlib.sha256(plain.content).hexdigest()
    assert digest in text
    row = runtime.look(find_case, seeded.staff["caseworker"], number)
    assert row["export_hash"] == digest
    assert row["exported_at"] is not None


def test_notes_stand_in_the_internal_copy_alone_which_says_so(
    runtime: Runtime, staff: Come, seeded: Seeded
) -> None:
    path = f"/console/cases/{seeded.cases['rent']}/export"
    person = staff("caseworker")
    journal = json.loads(person.send(path, form="json", internal="yes").content)
    assert [note["text"] for note in journal["notes"]] == [NOTE]
    paper = person.send(path, form="pdf", internal="yes")
    text = " ".join(PdfReader(io.BytesIO(paper.content)).pages[0].extract_text().split())
    assert "INTERNAL COPY" in text
    rows = runtime.look(lambda work: audit.entries(work.conn, runtime.vault, action="case.exported"))
    assert [(row.object, row.after["form"], row.after["internal"]) for row in rows if row.after] == [
        (f"case:{seeded.cases['rent']}", "pdf", True),
        (f"case:{seeded.cases['rent']}", "json", True),
    ]


def test_a_journal_of_a_case_one_may_not_see_is_missing(staff: Come, seeded: Seeded) -> None:
    path = f"/console/cases/{seeded.cases['rent']}/export"
    stranger = staff("other")
    missing, hidden = stranger.see("/console/cases/99999/export"), stranger.see(path)
    assert (hidden.status_code, hidden.text) == (404, missing.text)
    assert stranger.send(path, form="pdf").status_code == 404
    assert staff("auditor").send(path, form="pdf").status_code == 403
    assert staff("caseworker").send(path, form="exe").status_code == 400
