"""What counts as a fact in a text: a number, amount, date, deadline, phone, law's name or a right."""

from __future__ import annotations

import re

from locales.checks.phones import phone_in
from locales.checks.prose import is_question, sentences

_COUNT = (
    r"(?:\d[\d.,]*|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|tyve|tredive|fyrre|"
    r"halvtreds|tres|halvfjerds|firs|halvfems|seksten|sytten|atten|nitten|halvanden|halvandet|"
    r"(?:en|to|tre|fire|fem|seks|syv|otte|ni)og(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|"
    r"hundrede?|tusinde?)"
)
_PERIOD = (
    r"(?:(?:hver|arbejds|uge)?dag(?:e|es)?|døgn|uger?s?|måned(?:er|ers|s)?|timer?s?|"
    r"minut(?:ter|ters)?|kvartal(?:er)?)"
)
_MONTH = (
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b"
    r"|(?:januaari|februaari|marsi|apriili|maaji|juuni|juuli|aggusti|septembari|oktobari|novembari|decembari)\w*"
)
_KL_PERIOD = r"(?:ullut|ullui|sapaatip akunner\w+|qaammat\w+|nalunaaqutta\w* akunner\w+|ukiut|ukiup)"
_KL_COUNT = r"(?:\d+|marlu\w+|pingasu\w+|sisama\w+|tallima\w+|arfinil\w+|qulit|qulini\w*)"

_ORDER = r"første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|femtende|tyvende|sidste"

_ANYWHERE = [
    re.compile(rf"\b{_COUNT}\s+{_PERIOD}\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:inden(?:\s+for)?|senest|højst|mindst|efter|i\s+løbet\s+af)\s+(?:{_COUNT}|en|et|én)\s+(?:{_PERIOD}|år)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:inden|senest|før|efter)\s+(?:udgangen\s+af|den\s+(?:{_ORDER})\b|klokken\s+{_COUNT})|"
        rf"\b(?:{_ORDER})\s+(?:hver|bank|arbejds|uge)dag\b|\bden\s+(?:{_ORDER})\s+(?:dag\s+)?i\s+(?:hver\s+)?måned",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_KL_PERIOD}\s+{_KL_COUNT}(?!\w)", re.IGNORECASE),
    re.compile(r"\d[\d.,]*\s*(?:kr\b|kroner|koruuni|dkk|euro|%|procent|pct)", re.IGNORECASE),
    re.compile(rf"\b{_COUNT}\s+(?:kroner|kr\b|procent)", re.IGNORECASE),
    re.compile(r"§+\s*\d*"),
    re.compile(
        r"\b\w{3,}lov(?:en|ens)\b|\b[Ll]ov\s+(?:om|nr\.?)\s+\w+|\b[Bb]arnets\s+lov\b|\bbekendtgørelse\w*|\bkonvention(?:en)?\b",
        re.UNICODE,
    ),
    re.compile(rf"\b\d{{1,2}}\.\s?(?:\d{{1,2}}\.|(?:{_MONTH}))", re.IGNORECASE),
    re.compile(r"\b\d{4}-\d{2}-\d{2}\b"),
]
_RIGHT = re.compile(
    r"\bhar\s+(?:\w+\s+){0,3}?ret\s+til\b|\bhar\s+(?:\w+\s+){0,3}?krav\s+på\b|\bret\s+til\s+at\b|\bberettiget\s+til\b"
    r"|\bkan\s+(?:\w+\s+){0,2}?kræve\b|\bdin\s+ret\s+til\b|\bretskrav\b"
    r"|\bpisinnaatitaa(?:v|ff|llu|su)\w*",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"\b{_COUNT}\s+år\b|\b(?:et|ét)\s+(?:halvt\s+)?år\b|\b(?:en|én)\s+(?:uge|måned)\b|\bklokken\s+{_COUNT}\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_EXAMPLE = re.compile(
    r"\b(?:for eksempel|fx|f\.\s?eks\.|sådan her|sådan|assersuutigalugu|soorlu)\b:?(.*)$",
    re.DOTALL | re.IGNORECASE,
)
_LIST_MARK = re.compile(r"(?m)^\s*\d{1,2}\s?[.·):](?=\s)")
_AGE_ASKED = re.compile(r"\b(?:under|over|fyldt|fylder|end)\s+\d+(?:\s+år\w*)?", re.IGNORECASE)


def stated_fact(text: str, language: str, *, label: bool) -> str | None:
    """Return the first fact a text states, as written, or None.

    In a message every number is one, and every month, besides amounts, periods, deadlines, dates, laws,
    telephone numbers and rights. Not so: a number that shows how to write an answer (after ``for
    eksempel``), the marks of a list, and an age or a right that is asked about. On a button, which is the
    citizen's own answer, a bare number, an age or a
    right (“My rights”) is none either. A value filled in is never one.
    """
    body = _LIST_MARK.sub("", text)
    if phone := phone_in(body):
        return phone
    for sentence in sentences(body):
        said = _EXAMPLE.sub("", sentence)
        for pattern in _ANYWHERE:
            if match := pattern.search(said):
                return match[0].strip()
        asked = is_question(sentence)
        if label:
            continue
        if not asked and (match := _RIGHT.search(said)):
            return match[0]
        if not asked and (match := _YEARS.search(said)):
            return match[0]
        if match := _NUMBER.search(_AGE_ASKED.sub("", said) if asked else said):
            return match[0]
        if not asked and (match := re.search(rf"\b(?:{_MONTH})", said, re.IGNORECASE)):
            return match[0]
    return None
