"""What the service says from and understands by: flows, texts, places, teams, settings and examples, each replaced
whole on change.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Connection

from bot.cases.promise import Organisation, RuleRow, TeamRow
from bot.facts.snapshot import PlaceRow, Snapshot
from bot.hearing.hearing import Hearing
from bot.hearing.program import Program
from flows.definition.flow import Flow
from flows.definition.load import load as load_flow
from flows.moved import Moves, Target, newest
from flows.session import Position, Session
from locales.fluent_file import parse_one
from locales.format import ByLanguage
from locales.rendered import Review
from locales.text_base import shipped
from locales.translator import Translator
from locales.unit import Unit
from storage.cases import organisation
from storage.flows import moves
from storage.flows import queries as flows
from storage.places import queries as places
from storage.texts import queries as texts
from storage.texts import reviews

log = structlog.get_logger()


@dataclass
class FlowLibrary:
    """Published definitions, and every older one that a session is still pinned to. ``flows.ports.Library``."""

    published: Mapping[str, Flow] = field(default_factory=dict)
    pinned: dict[tuple[str, str], Flow] = field(default_factory=dict)

    def current(self, flow: str) -> Flow | None:
        """The published definition, or None."""
        return self.published.get(flow)

    def at(self, flow: str, revision: str) -> Flow | None:
        """The definition a session is pinned to, or None when it is gone."""
        current = self.published.get(flow)
        if current is not None and current.revision == revision:
            return current
        return self.pinned.get((flow, revision))

    def names(self) -> Sequence[str]:
        """Flows that have a published definition."""
        return tuple(self.published)


class Content:
    """The present snapshot. Reading it takes no lock; ``reload`` replaces it piece by piece, each piece whole."""

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.library = FlowLibrary()
        self.moves: Moves = {}
        self.newest_move = ""
        """Where sessions in older revisions go on."""
        self.former: dict[tuple[str, str], list[Unit]] = {}
        """Texts that older revisions were published with, the newest first; for those who still stand there."""
        self._texts: Translator | None = None
        self.facts = Snapshot(version="")
        self.organisation = Organisation()
        self.hearing = Hearing(Program())
        self._loading = threading.Lock()

    @property
    def texts(self) -> Translator:
        """The citizens' texts; before the first ``reload`` those that come with the program.

        Read when first asked for: most verbs of the command line say nothing to citizens, and reading takes as long as
        everything else they do.
        """
        if self._texts is None:
            self._texts = Translator(shipped(), strict=self.strict)
        return self._texts

    @texts.setter
    def texts(self, texts: Translator) -> None:
        """Put others in their place, whole."""
        self._texts = texts

    def reload(self, conn: Connection) -> None:
        """Read everything again. A published flow that no longer loads keeps its former definition."""
        with self._loading:
            self._reload_flows(conn)
            overrides = {(row.text_id, row.language): row.source for row in texts.overrides(conn)}
            approved = [
                Review(
                    text_id=row.text_id,
                    language=row.language,
                    revision=row.revision,
                    danish_revision=row.danish_revision,
                    meaning_changed=row.meaning_changed,
                )
                for row in reviews.current(conn)
            ]
            self.texts = Translator(
                shipped(), overrides=overrides, reviews=approved, strict=self.strict, former=self.former
            )
            self._reload_facts(conn)
            self.hearing.reload(conn)

    def _reload_flows(self, conn: Connection) -> None:
        published = dict(self.library.published)
        for row in flows.published(conn):
            known = published.get(row.flow)
            if known is None or known.revision != row.revision:
                flow, _ = load_flow(row.source, file=f"{row.flow}.yaml")
                if flow is None:
                    log.error("published flow does not load", flow=row.flow, revision=row.revision)
                    continue
                if known is not None:
                    # Somebody may stand on it, in a turn of this very moment too.
                    self.library.pinned[known.name, known.revision] = known
                    former = flows.revision_of(conn, known.name, known.revision)
                    self._remember(former.texts if former is not None else None)
                published[row.flow] = flow
        self.library = FlowLibrary(published, self.library.pinned)
        self.moves = {
            (row.flow, row.from_revision, row.from_step): Target(
                row.to_revision,
                row.to_step,
                "restart" if row.act == "restart" else "move",
                row.told,
                row.id.hex,
            )
            for row in moves.moves(conn)
        }
        self.newest_move = newest(self.moves)

    def _reload_facts(self, conn: Connection) -> None:
        settings = organisation.settings(conn)
        rows = tuple(
            PlaceRow(
                slug=row.slug,
                kind=row.kind,
                name=row.name,
                city=row.city,
                address=row.address or "",
                phone=row.phone or "",
                hours=row.hours,
                hours_words=row.hours_words or "",
                languages=tuple(row.languages),
                just_come=row.just_come,
                anonymous=row.anonymous,
                no_registration=row.no_registration,
                children=row.children,
                dogs=row.dogs,
                intoxication=row.intoxication,
                can=tuple(row.can),
                operator=row.operator or "",
                url=row.url or "",
                note=row.note or "",
                checked_on=row.checked_on,
                confidence=row.confidence,
            )
            for row in places.active(conn)
        )
        countries = settings.get("holidays")
        self.facts = Snapshot(
            version=f"{len(rows)}-{hash(repr(rows) + repr(settings)):x}",
            rows=rows,
            settings=settings,
            countries=tuple(countries) if isinstance(countries, list) else ("DK", "GL"),
        )
        self.organisation = Organisation(
            teams=tuple(
                TeamRow(
                    id=team.id,
                    name=team.name,
                    house=team.house or "",
                    topics=tuple(team.topics),
                    cities=tuple(team.cities),
                    hours=team.hours,
                    place=team.place or "",
                    capacity=team.capacity,
                )
                for team in organisation.teams(conn)
            ),
            rules=tuple(RuleRow(rule.conditions, rule.team_id) for rule in organisation.routing_rules(conn)),
        )

    def need(self, conn: Connection, session: Session) -> None:
        """Load the older revisions a session stands on, once; the engine itself asks nothing of the database."""
        for position in session.stack:
            if self.library.at(position.flow, position.revision) is None:
                row = flows.revision_of(conn, position.flow, position.revision)
                flow = load_flow(row.source, file=f"{position.flow}.yaml")[0] if row is not None else None
                if row is not None and flow is not None:
                    self._remember(row.texts)
                    self.library.pinned[position.flow, position.revision] = flow

    def _remember(self, sources: Mapping[str, Mapping[str, str]] | None) -> None:
        """Keep the texts of a revision that has been replaced; what is known word for word is not kept twice."""
        for text_id, by_language in (sources or {}).items():
            for language, source in by_language.items():
                known = self.former.setdefault((text_id, language), [])
                unit, _ = parse_one(source, language=language, text_id=text_id)
                if unit is not None and all(unit.revision != other.revision for other in known):
                    known.insert(0, unit)

    def text_id(self, at: Position) -> str:
        """The text of a step in the revision it stands in."""
        flow = self.library.at(at.flow, at.revision)
        text_id = flow.text_id(at.step) if flow is not None and at.step in flow.steps else None
        return text_id or f"{at.flow}-{at.step}"

    @property
    def organisation_name(self) -> str:
        """The name citizens read."""
        return self.facts.setting("organisation-name") or "Ikiorti"

    @property
    def reads(self) -> str | ByLanguage:
        """Who reads, in the organisation's own words; unset, a member of staff in each language."""
        return self.facts.setting("organisation-reads") or ByLanguage(
            {"da": "en medarbejder", "kl": "sulisoq"}
        )

    @property
    def launched(self) -> bool:
        """Whether citizens have been let in."""
        return self.facts.settings.get("launched") is True
