"""Rules for how a citizen is spoken to: answers with content, plain questions, no promises, no blame."""

from __future__ import annotations

import re
from collections.abc import Iterator

from locales.checks.library import Library, fault, quoted
from locales.checks.promises import promise_in
from locales.checks.prose import is_question, sentences
from locales.checks.reading import GAP, Reading
from locales.faults import Fault

_BARE = frozenset(
    [
        *("ja", "jo", "jep", "nej", "næ", "nix", "ja tak", "nej tak", "ja nej", "j", "n", "y"),
        *("ok", "okay", "yes", "no"),
        *("aap", "aappi", "suu", "ii", "naamik", "naagga", "aap naamik", "aap qujanaq", "naamik qujanaq"),
    ]
)
_NEGATION_DA = re.compile(
    r"\b(?:ikke|ik|ingen|intet|aldrig|uden|hverken|ingenting|ej|ingensinde|næppe)\b", re.IGNORECASE
)
# nalunngi- (knows) and ajunngi- (is well) are negations in form only.
_NEGATION_KL = re.compile(
    r"\b(?!nalunngi|ajunngi)\w*nng(?:il|it|in|iss|ik)\w*|\b(?:naamik|naagga)\b", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"(?:,|\b(?:hvis|når|at|som|der|fordi|så|om)\b)[^?]*?\b(?:ikke|ingen|intet|aldrig|uden)\b", re.IGNORECASE
)
_OPEN_QUESTION = re.compile(r"\W*hv(?:ad|em|is|or|ornår|ordan|orfor|ilken|ilket|ilke)\b", re.IGNORECASE)
_BLAME = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:din|dit|jeres|ens|egen|selv)\s+(?:egen\s+)?skyld\b(?!er)",
        r"\bskylden\b|\bdit\s+(?:eget\s+)?ansvar\b|\bdu\s+udeblev\b",
        r"\bdu\s+(?:mødte|kom|svarede|ringede|overholdt|gjorde|sagde)\s+ikke\b",
        r"\bdu\s+har\s+(?:\w+\s+)?ikke\s+(?:mødt|svaret|gjort|overholdt|afleveret|ringet|sagt)\b(?![^.!?]*\?)",
        r"\bskyldes\s+(?:dig|jer|at\s+du)\b",
        r"\bdu\s+er\s+(?:selv\s+)?(?:skyldig|ansvarlig|skyld|uansvarlig|doven|dum)\b",
        r"\b(?:desværre\s+)?glemte\s+du\b",
        r"\bdu\s+(?:\w+\s+)?glemte\b",
        r"\bdu\s+har\s+(?:\w+\s+)?(?:glemt|forsømt|undladt|misforstået|svigtet|sjusket)\b",
        r"\bhar\s+du\s+(?:\w+\s+)?(?:glemt|forsømt|undladt|misforstået|svigtet|sjusket)\b(?![^.!?]*\?)",
        r"\b(?:du|man|i)\s+burde\b|\bburde\s+(?:du|man|i)\b",
        r"\b(?:du|i)\s+skulle\s+have\b|\bskulle\s+du\s+have\b(?![^.!?]*\?)",
        r"\bforkert\w*\b",
        r"\b(?:din|dine|jeres)\s+(?:egen\s+)?fejl\b",
        r"\b(?:du\s+har|har\s+du)\s+(?:\w+\s+){0,2}fejl\b|\bdu\s+(?:lavede|gjorde|begik|tog)\s+(?:\w+\s+){0,2}fejl\b",
        r"\bdu\s+(?:tager|tog)\s+fejl\b",
        r"\bhvorfor\s+(?:\w+\s+){0,3}(?:ikke|først|for\s+sent)\b[^.!?]*\?",
        r"\bdu\s+(?:kom|er|mødte)\s+for\s+sent\b",
        r"\bellers\s+(?:\w+\s+)?(?:mister|ryger|smider|stopper|trækker|bliver\s+du|får\s+du\s+(?:ikke|ingen))\b",
        r"\b(?:advarsel|straf(?:fes|fet)?|sanktion\w*|konsekvenser)\b",
        r"\buansvarlig\w*|\bdoven\w*|\bselvforskyldt\w*|\bskam\s+dig\b|\btag\s+dig\s+sammen\b",
        r"\b(?:kukku(?:vutit|simavutit|gavit|nerit|nerpit)|pisuu(?:vutit|ssutit|sutit|nerit|gavit)\w*)\b",
        r"\bpuigor(?:pa(?:t|at)|si?mavat|akku|akkit|simavat)\b|\bpuiguivutit\b|\bpuiguisimavutit\b",
        r"\beqqunngi(?:l|t)\w*",
    )
]
_COMFORT = re.compile(r"\b(?:ikke|aldrig)\b[^.!?]*\b(?:skyld|fejl|ansvar\w*)\b", re.IGNORECASE)


def check_tone(library: Library) -> Iterator[Fault]:
    """``bare-yes-no``, ``negated-question``, ``money-promise`` and ``blame-word``, once a wording each."""
    for reading in library.readings():
        yield from bare(reading)
        yield from negated(reading)
        found = promise_in(reading.text)
        if found:
            message = f"{quoted(found)} promises; say that the authority decides, without an amount."
            yield fault("money-promise", reading.unit, message, reading.pattern)
        yield from blame(reading)


def bare(reading: Reading) -> Iterator[Fault]:
    """``bare-yes-no``: a label, or a whole message, that is nothing but yes, no or OK in either language."""
    plain = " ".join(re.sub(rf"[^\w{GAP}]+", " ", reading.text).casefold().split())
    if plain in _BARE:
        message = f"{quoted(reading.text)} says only yes or no; say what is answered (“Jeg kommer tirsdag”)."
        yield fault("bare-yes-no", reading.unit, message, reading.pattern)


def negated(reading: Reading) -> Iterator[Fault]:
    """``negated-question``: a sentence ending in ``?`` with a negation in it.

    Danish: ikke, ingen, intet, aldrig, uden, hverken …; Greenlandic: a verb with -nngil-, -nngit-, -nngin-.
    An open question (hvad, hvornår …) with its negation only in a clause of its own is none:
    "Hvad sker der, hvis du ikke kommer?" cannot be answered by yes.
    """
    negation = _NEGATION_KL if reading.unit.language == "kl" else _NEGATION_DA
    for sentence in sentences(reading.text):
        if not is_question(sentence) or not negation.search(sentence):
            continue
        if _OPEN_QUESTION.match(sentence) and _only_in_clause(sentence):
            continue
        message = f"{quoted(sentence)} is answered “yes” with opposite meanings; ask without negation."
        yield fault("negated-question", reading.unit, message, reading.pattern)
        return


def _only_in_clause(sentence: str) -> bool:
    clause = _CLAUSE.search(sentence)
    return clause is not None and not _NEGATION_DA.search(sentence[: clause.start()])


def blame(reading: Reading) -> Iterator[Fault]:
    """``blame-word``: words that lay fault, threaten or call something wrong; exclamation marks.

    Comfort is none ("Det er ikke din skyld"). An exclamation mark shouts; labels have none either.
    """
    if "!" in reading.text:
        yield fault(
            "blame-word", reading.unit, "an exclamation mark shouts; end with a stop.", reading.pattern
        )
        return
    for sentence in sentences(reading.text):
        if _COMFORT.search(sentence):
            continue
        for pattern in _BLAME:
            if match := pattern.search(sentence):
                message = f"{quoted(match[0])} blames or threatens; take the doubt on the bot."
                yield fault("blame-word", reading.unit, message, reading.pattern)
                return
