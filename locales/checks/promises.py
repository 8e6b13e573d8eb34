"""What promises a citizen money. The bot decides nothing, and amounts change every year."""

from __future__ import annotations

import re

from locales.checks.prose import is_question, sentences

_AMOUNT = re.compile(
    r"(?:\b(?:kr\.?|dkk)\s*\d[\d.,]*|\d[\d.,]*\s*(?:kr\b|kroner|dkk|koruuni\w*|,-)"
    r"|\b(?:hundrede?|tusinde?|million(?:er)?)\s+(?:kr\b|kroner|koruuni\w*)|\b\w+\s+kroner\b)",
    re.IGNORECASE,
)


def _any(words: str) -> str:
    """A pattern for one of the words, parted by spaces; an underscore stands for a space within one."""
    return "(?:" + "|".join(word.replace("_", r"\s+") for word in words.split()) + ")"


_READER = _any("du dig i jer man familien alle børnene")
_GET = _any(
    "få får fik modtage modtager tjene tjener låne låner beholde beholder spare sparer vinde vinder "
    "ret krav berettiget garanteret udbetalt bevilget tildelt"
)
_GIVE = _any("får modtager giver betaler udbetaler låner tilbyder bevilger garanterer lover skylder")
_KL_GET = _any(
    "pissaatit pissavutit pissavatit pissarsissaatit pissarsissavutit tunineqassaatit tunineqassavutit "
    "pisinnaatitaavutit pisarpotit tunissavatsigit tunissavakkit"
)
_GETS = re.compile(
    rf"\b{_READER}\s+(?:\w+\s+){{0,3}}?{_GET}\b|\b{_GIVE}\s+(?:\w+\s+)?{_READER}\b"
    rf"|\b{_any('udbetales udbetalt bevilges ret_til krav_på')}\b|{_KL_GET}\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    rf"\b{_any('giver udbetaler bevilger garanterer lover tilbyder overfører')}\b.*\b(?:dig|jer)\b",
    re.IGNORECASE,
)
_MONEY = _any(
    r"penge(?:ne)? kontanthjælp(?:en)? boligstøtte(?:n)? boligsikring(?:en)? \w*ydelse(?:n|r|rne)? "
    r"\w*tilskud(?:det)? \w*dagpenge(?:ne)? \w*pension(?:en)? \w*legat(?:et)? erstatning(?:en)? "
    r"\w*tillæg(?:get)? \w*sats(?:en)? su \w*lån(?:et)? kroner børnepenge(?:ne)? løn(?:nen)?"
)
_SMALL = _any(
    "dine din dit nogle lidt flere mere en et den det fuld altid også nok straks så helt sikkert mange"
)
_OUTRIGHT = _any(
    "får modtager skal_have vil_få vil_modtage har_ret_til har_altid_ret_til har_også_ret_til har_krav_på "
    "er_berettiget_til er_sikret er_garanteret bliver_bevilget bliver_tildelt"
)
_GIVER = _any("kommunen vi jobcentret staten udbetaling_danmark")
_PROMISE = re.compile(
    rf"\b(?:(?:du|i|man)\s+{_OUTRIGHT}|(?:får|modtager)\s+(?:du|i|man)"
    rf"|{_GIVER}\s+(?:giver|betaler|udbetaler|bevilger)\s+(?:dig|jer))\s+(?:{_SMALL}\s+){{0,3}}{_MONEY}\b",
    re.IGNORECASE,
)
_KL_MONEY = _any("aningaasa ikiorsiissut tapiissut koruuni akiliut")
_PROMISE_KL = re.compile(rf"\b{_KL_MONEY}\w*\s+(?:\w+\s+){{0,2}}?\w*{_KL_GET}\b", re.IGNORECASE)
_HEDGE = re.compile(
    r"\b(?:måske|afgør\w*|vurderer?|bestemmer?|beslutter?|muligvis|hvis|immaqa)\b|\bsiger\s+ja\b",
    re.IGNORECASE,
)


def promise_in(text: str) -> str | None:
    """Return the promise a text makes, or None. Questions promise nothing.

    An amount together with getting, lending or a right is a promise, hedged or not ("Du får 5.000 kr.",
    "Du har ret til 5.000 kr.", "Du kan få 5.000 kr."): no amounts are given. Without an amount, a benefit
    promised outright ("Du får kontanthjælp") is one, unless the sentence says that somebody decides.
    What a citizen pays ("Du skal betale 200 kr.") is a fact, not a promise.
    """
    for sentence in sentences(text):
        if is_question(sentence):
            continue
        if _AMOUNT.search(sentence) and (_GETS.search(sentence) or _SENT.search(sentence)):
            return sentence
        match = _PROMISE.search(sentence) or _PROMISE_KL.search(sentence)
        if match and not _HEDGE.search(sentence):
            return match[0]
    return None
