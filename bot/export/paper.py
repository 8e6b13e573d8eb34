"""The journal as a PDF: plain, searchable, with fonts of its own, the same on every machine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.clock import COPENHAGEN
from bot.export.desk import Exported
from bot.export.glyphs import BOLD, REGULAR, printable
from bot.export.journal import Attachment, Meeting, Message, Words
from locales.console import ConsoleTexts

FAMILY = "DejaVu"
_PAGES = "\u200b\u200c\u200b"
"""Stands for the number of pages until it is known: signs that ``printable`` lets through in no text."""
INK, QUIET, RULE = (20, 20, 20), (95, 95, 95), (190, 190, 190)
INDENT = 6.0
"""Millimetres that what was said stands in from who said it."""


class Paper(FPDF):
    """A4 with the case on top of each page and ``n / m`` at its foot."""

    def __init__(self, title: str, language: str, at: dt.datetime) -> None:
        super().__init__(format="A4")
        self._title = printable(title)
        self.set_title(title)
        self.set_lang(language)
        self.set_creator("Ikiorti")
        self.set_creation_date(at)
        self.add_font(FAMILY, "", REGULAR)
        self.add_font(FAMILY, "B", BOLD)
        self.set_margins(20, 18, 20)
        self.set_auto_page_break(True, margin=20)
        self.alias_nb_pages(_PAGES)

    def header(self) -> None:
        """The title, small, on every page but the first."""
        if self.page_no() == 1:
            return
        self._write(self._title, 8, QUIET)
        self.ln(3)

    def footer(self) -> None:
        """Which page of how many."""
        self.set_y(-14)
        self.set_font(FAMILY, "", 8)
        self.set_text_color(*QUIET)
        self.cell(0, 5, f"{self.page_no()} / {_PAGES}", align="C")

    def title_line(self, text: str) -> None:
        """The name of the document."""
        self._write(text, 17, INK, bold=True)
        self.ln(2)

    def heading(self, text: str) -> None:
        """A part of the document; never alone at the foot of a page."""
        if self.will_page_break(22):
            self.add_page()
        self.ln(4)
        self.set_draw_color(*RULE)
        self.line(self.l_margin, self.get_y(), self.w - self.r_margin, self.get_y())
        self.ln(2)
        self.start_section(printable(text))
        self._write(text, 12, INK, bold=True)
        self.ln(1)

    def fact(self, name: str, value: str) -> None:
        """A name and what it is, on one line or more."""
        self._write(f"{name}: {value}", 10, INK)

    def by(self, text: str) -> None:
        """Who and when, above what they said."""
        if self.will_page_break(14):
            self.add_page()
        self.ln(2.5)
        self._write(text, 9, QUIET, bold=True)

    def said(self, text: str, *, quiet: bool = False) -> None:
        """Words, set in from the margin."""
        self._write(text, 10, QUIET if quiet else INK, indent=INDENT)

    def _write(
        self, text: str, size: float, ink: tuple[int, int, int], *, bold: bool = False, indent: float = 0
    ) -> None:
        self.set_font(FAMILY, "B" if bold else "", size)
        self.set_text_color(*ink)
        self.set_x(self.l_margin + indent)
        self.multi_cell(
            0, size * 0.5, printable(text), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )  # fmt: skip


def when(at: dt.datetime) -> str:
    """An instant on Copenhagen's clock: ``23.11.2026 10:05``."""
    return at.astimezone(COPENHAGEN).strftime("%d.%m.%Y %H:%M")


def as_pdf(exported: Exported, language: str) -> bytes:
    """The exported journal as PDF with its headings in the console's ``language``. Slow: not in a transaction."""
    texts = ConsoleTexts(language)
    say = texts.format
    journal, case = exported.journal, exported.journal.case
    paper = Paper(say("export-paper-title", number=str(case.number)), texts.language, exported.at)
    paper.add_page()
    paper.title_line(say("export-paper-title", number=str(case.number)))
    if journal.internal:
        paper.by(say("export-internal-heading"))
    paper.said(say("export-paper-what", organisation=journal.organisation), quiet=True)
    _head(paper, exported, texts)
    paper.heading(say("case-wish"))
    paper.said(journal.wish or say("case-no-wish"))
    if journal.wish_danish:
        paper.said(f"({say('language-da')}) {journal.wish_danish}")
    if journal.card:
        paper.heading(say("case-answers"))
        for line in journal.card:
            value = (
                say("case-no-answer")
                if line.how == "none"
                else f"{line.words or _value(line.value)} ({say(f'how-{line.how}')})"
            )
            paper.fact(line.question or _label(texts, "answer", line.name), value)
        paper.said(say("case-no-answer-is-no-yes"), quiet=True)
    paper.heading(say("export-talk", count=len(journal.messages)))
    for message in journal.messages:
        _message(paper, message, say)
    if journal.appointments:
        paper.heading(say("appointments-title"))
        for meeting in journal.appointments:
            _meeting(paper, meeting, texts)
    paper.heading(say("case-history"))
    for event in journal.events:
        paper.said(
            f"{when(event.at)}  {_label(texts, 'event', event.kind)}"
            + (f", {event.staff}" if event.staff else "")
        )
    if journal.internal:
        _internal(paper, exported, say)
    return bytes(paper.output())


def _head(paper: Paper, exported: Exported, texts: ConsoleTexts) -> None:
    say, case = texts.format, exported.journal.case
    nothing = "–"
    paper.fact(say("export-organisation"), exported.journal.organisation)
    paper.fact(say("case-team"), case.team or nothing)
    paper.fact(say("export-staff"), case.staff or nothing)
    paper.fact(say("case-topic"), _label(texts, "topic", case.topic) if case.topic else nothing)
    paper.fact(say("case-language"), say(f"language-{case.language or 'both'}"))
    paper.fact(
        say("case-interpreter"),
        say(f"interpreter-{case.interpreter}") if case.interpreter else say("case-not-asked"),
    )
    paper.fact(say("case-opened"), when(case.opened_at))
    paper.fact(say("export-closed"), when(case.closed_at) if case.closed_at else say("export-open"))
    if case.outcome:
        paper.fact(say("export-outcome"), _label(texts, "outcome", case.outcome))
    paper.fact(say("export-made"), when(exported.at))
    paper.fact(say("export-hash"), exported.sha256)
    paper.said(say("export-times"), quiet=True)


def _message(paper: Paper, message: Message, say: Callable[..., str]) -> None:
    sender = {
        "me": say("case-citizen"),
        "person": message.name or say("case-colleague"),
        "notice": say("case-notice"),
        "bot": say("case-machine"),
    }[message.sender]
    typed = f" ({say('export-typed-by', name=message.typed_by)})" if message.typed_by else ""
    state = f" · {say('export-not-delivered')}" if message.state in ("failed", "expired") else ""
    paper.by(f"{message.number} · {sender}{typed} · {when(message.at)}{state}")
    for words in message.words:
        _words(paper, words)
    for choice in message.choices:
        paper.said(f"□ {choice}", quiet=True)
    for place in message.places:
        paper.said(place)
    for attachment in message.attachments:
        paper.said(_attachment(attachment, say))


def _words(paper: Paper, words: Words) -> None:
    paper.said(words.text)
    if words.danish and words.danish != words.text:
        paper.said(f"(dansk) {words.danish}", quiet=True)


def _attachment(attachment: Attachment, say: Callable[..., str]) -> str:
    if not attachment.sha256:
        return say("export-attachment-none", kind=attachment.kind)
    size = f"{max(1, round(attachment.size / 1024))} kB"
    about = f" · {attachment.about}" if attachment.about else ""
    return (
        f"{say('export-attachment')}: {attachment.id} · {attachment.content_type} · {size}{about}\n"
        f"SHA-256 {attachment.sha256}"
    )


def _meeting(paper: Paper, meeting: Meeting, texts: ConsoleTexts) -> None:
    say = texts.format
    at = dt.datetime.fromisoformat(meeting.wall).strftime("%d.%m.%Y %H:%M")
    zone = "" if meeting.zone == "Europe/Copenhagen" else f" ({meeting.zone})"
    words = [
        f"{at}{zone}",
        say(f"appointment-what-{meeting.what}"),
        say(f"duty-{meeting.duty}"),
        say(f"appointment-interpreter-{meeting.interpreter}"),
    ]
    words += [word for word in (meeting.place, meeting.bring) if word]
    if meeting.answer:
        words.append(say(f"appointment-answer-{meeting.answer}"))
    if meeting.held:
        words.append(say(f"appointment-held-{meeting.held}"))
    if meeting.state == "cancelled":
        words.append(say("export-cancelled"))
    paper.said(" · ".join(words))


def _internal(paper: Paper, exported: Exported, say: Callable[..., str]) -> None:
    journal = exported.journal
    paper.heading(say("export-notes"))
    paper.said(say("export-internal-heading"), quiet=True)
    if journal.our_number:
        paper.fact(say("export-our-number"), journal.our_number)
    if journal.summary:
        paper.fact(say("export-summary"), journal.summary)
    for each in journal.milestones or ():
        paper.fact(
            say(f"milestone-{each.kind}"),
            f"{say(f'milestone-how-{each.how}')}, {when(each.at)}, {each.staff}",
        )
    for task in journal.tasks or ():
        paper.by(f"{say('export-task')} · {when(task.at)} · {say(f'export-task-{task.state}')}")
        paper.said(task.text)
    for note in journal.notes or ():
        paper.by(f"{note.author} · {when(note.at)}")
        paper.said(note.text)
    if not journal.notes:
        paper.said(say("export-no-notes"))


def _label(texts: ConsoleTexts, kind: str, word: str) -> str:
    text_id = f"{kind}-{word.replace('_', '-')}"
    return texts.format(text_id) if texts.has(text_id) else word.replace("-", " ").capitalize()


def _value(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return "–" if value is None else str(value)
