"""A school small enough to see through: an example word for word is understood, a shared word is asked about."""

from __future__ import annotations

import msgspec

from bot.hearing.examples import Examples, Overrides, apply
from bot.hearing.hearing import Hearing
from bot.hearing.school import Note, TestLine
from bot.runtime import Runtime
from bot.understanding.normalise import fold, normalise
from bot.understanding.understood import INTENTS, UNKNOWN, Understood

EXAMPLES: Examples = {
    ("da", "housing"): ("jeg mangler et sted at bo", "leder efter lejlighed"),
    ("da", "interpreter"): ("jeg skal bruge en tolk", "kan jeg få tolk på"),
    ("da", UNKNOWN): ("hvad er klokken",),
    ("kl", "housing"): ("inissarsiorpunga", "inissaqanngilanga"),
    ("kl", "interpreter"): ("oqalutsimik pisariaqartitsivunga", "oqalutsi atorusuppara"),
    ("kl", UNKNOWN): ("silagissivoq",),
}
TESTS = (
    TestLine("da", "intent", "housing", "ingen lejlighed mere"),
    TestLine("da", "intent", "housing", "hvor skal jeg flytte hen"),
    TestLine("da", "intent", "interpreter", "jeg taler dårligt dansk"),
    TestLine("da", "negated", "interpreter", "jeg skal ikke bruge nogen til at oversætte"),
    TestLine("da", "off-topic", "", "hvem vandt kampen i går"),
    TestLine("da", "danger", "", "han slår mig"),
    TestLine("da", "harmless", "", "jeg slår græsset"),
    TestLine("kl", "intent", "housing", "najugassarsiorpunga"),
    TestLine("kl", "intent", "interpreter", "nutserisumik pisariaqarpunga"),
)
Model = dict[str, str]
"""The intent of each sentence, folded."""


class PlainSchool:
    """``School`` without arithmetic. ``trained``: what was learnt; ``loaded`` and ``restored``: how often the program's
    own model was loaded, and a kept one.
    """

    def __init__(self, examples: Examples = EXAMPLES) -> None:
        self.given = examples
        self.trained: list[Overrides] = []
        self.loaded = self.restored = 0

    def examples(self) -> Examples:
        """The examples."""
        return self.given

    def note(self, language: str, intent: str) -> Note:
        """What a file might say."""
        about = dict.fromkeys(self.given[language, intent], "the commonest way")
        return Note("Written for tests; nobody has read it.", about)

    def tests(self) -> tuple[TestLine, ...]:
        """A handful."""
        return TESTS

    def too_near(self, language: str, sentence: str) -> str | None:
        """Equal ones only."""
        same = (line.sentence for line in TESTS if normalise(line.sentence) == normalise(sentence))
        return next(same, None)

    def model(self, overrides: Overrides) -> Model:
        """What a parrot remembers."""
        if overrides == Overrides():
            self.loaded += 1
        else:
            self.trained.append(overrides)
        found = apply(self.given, overrides)
        return {fold(sentence): intent for (_, intent), said in found.items() for sentence in said}

    def key(self, overrides: Overrides) -> str:
        """Of the examples and the changes, as another program brings other examples."""
        return f"{len(str(self.given))}-{overrides.token}"

    def dump(self, model: Model) -> bytes:
        """As JSON."""
        return msgspec.json.encode(model)

    def restore(self, content: bytes) -> Model:
        """From JSON."""
        self.restored += 1
        return msgspec.json.decode(content, type=Model)

    def understand(self, model: Model, text: str) -> Understood:
        """Word for word: sure; with a word in common: unsure; else unknown."""
        words = set(fold(text).split())
        near = {intent: None for said, intent in model.items() if words & set(said.split())}
        likely = [intent for intent in near if intent != UNKNOWN]
        known = model.get(fold(text), UNKNOWN)
        sure = known != UNKNOWN
        order = dict.fromkeys([*([known] if sure else []), *likely, *reversed(INTENTS)])
        return Understood(
            text=text,
            language="kl" if "vunga" in text or "punga" in text else "da",
            decision="sure" if sure else "unsure" if likely else "unknown",
            intent=known if sure else likely[0] if likely else UNKNOWN,
            alternatives=tuple(order)[:3],
            confidence=1.0 if sure else 0.5,
            crisis="violence" if "slår mig" in text else None,
        )


def go_to_school(runtime: Runtime, school: PlainSchool | None = None) -> PlainSchool:
    """Let a running service hear by a plain school."""
    school = school or PlainSchool()
    runtime.content.hearing = Hearing(school)
    take_in(runtime)
    return school


def take_in(runtime: Runtime) -> None:
    """Let a service notice what has changed."""
    runtime.look(lambda work: runtime.content.reload(work.conn))
