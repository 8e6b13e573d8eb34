"""Whether a message denies what its words name: "I need no interpreter", "he does not hit me"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding.normalise import fold
from bot.understanding.stems import lexicon

NO_NEED = "no_need"
"""The concept of what is not needed, not wanted, or over."""
SPOKEN = frozenset({"cancel_appointment", "suicide", "violence_crisis", "delete_data", "rights", "thanks"})
"""Intents that are themselves said with a refusal: "I do not need the appointment any more"."""
_HARM = (
    "pain ill sick_today drink drugs treatment debt sanction hit threat rape afraid die self_harm"
    " no_life thrown_out eviction late missed cancel complain delete"
)
HARM = frozenset(_HARM.split())
OF_CANCELLING = frozenset({"cancel", "late"})
"""The same for who cannot come: of illness, which is a reason, a denial says nothing."""
"""Concepts of what nobody wants: without it there is no need. Of everything else, to have none is the need."""
_NOT = frozenset(fold("ikke ik ikk ike ikek ej aldrig ingen intet hverken").split())
_CANNOT = frozenset(
    fold(
        "kan ka kunne kunnet må måtte tør forstår forstod virker orker magter duer fatter ved får fik"
    ).split()
)
"""Before a negation: somebody is unable, or was not given; that is a need like any other."""
_WISH = frozenset(
    fold(
        "skal ska vil ville gider behøver ønsker søger leder mangler ring ringer spørger snakker melder bedt"
    ).split()
)
"""Verbs of wishing and asking; denied, the thing is not wanted."""
_MINE = frozenset(fold("jeg jej jg vi og så men nej at").split())
"""Before a verb of wishing: the wish is the writer's own. What others do not want is a reason to ask for help."""
_ANYBODY = frozenset(fold("skal ska behøver ring ringer bedt").split())
"""Verbs whose denial is the writer's, whoever the subject is: "the language is not to be changed"."""
_EMPTY = frozenset(fold("ingen intet hverken").split())
"""Denials that open a plaint as often as a refusal: "no money"."""
_UNWISHED = re.compile(
    r"(?:ru|ku|tu|su)sungi|rusuju|niarungi|(?<!i)umangi|(?<!na)sangi|[aiu]na(?:git|gu|gik)\b|qina(?:nga|gut)"
    r"|avian[ge]|\bpina(?:gu|nga|git)?\b|iga?riginingi|tariaqangi|[aeiou]rnagu\b"
)
"""Greenlandic endings of what one does not want, is not to be done, or will not be. Folded: each letter once."""
_NOT_I = re.compile(r"(\w*?)(?<!sina)ngila(?:nga|ra|ka|gut|rput)\b")
"""First person, denied, but for inability (``-sinnaanngi-``), which is a need."""
_NEEDY = re.compile(
    r"qa$|pasi|nalu|ilisima|aki|tusa|tiki|isers?|age|taku|sini|naam|atu|ajo|sape|puigo|^pi$|tigu|nas|ersi|toqi|inu"
    r"|angu|nani|oqal|oqar|qalunatu|kalalisu|danski|atua|isum|namagi|alo|peri|iloris|nuanar|misi"
)
"""Stems whose denial is a plaint: not to understand, not to have been answered, to have none."""
_PROBLEM = re.compile(r"ajornartorsi\w*qangi|piumasaqangi|pisariaqa\w*ngi|pisariaqartingi|atorfisaqa\w*ngi")
_WITHOUT = re.compile(r"(?<!sina)ngi|na(?:nga|ni|gu|git|tik)\b")
"""Greenlandic negation inside a word, but for inability."""


def refuses(text: str, intent: str) -> bool:
    """Whether a message may deny that it wants ``intent``. It errs towards yes: then it is only asked back about."""
    folded = fold(text)
    concepts = lexicon().concepts(folded)
    if intent == "talk_to_human" and concepts["machine"]:
        return False
    if intent == "cancel_appointment":
        return _harm_denied(folded, OF_CANCELLING)
    if intent in SPOKEN:
        return intent != "thanks" and _harm_denied(folded)
    return bool(concepts[NO_NEED]) or _wish_denied(folded) or _harm_denied(folded)


def _denials(words: list[str]) -> Iterator[int]:
    """Places of the negations that deny, those of inability left out."""
    for at, word in enumerate(words):
        if (
            word in _NOT
            and not (at and words[at - 1] in _CANNOT)
            and not (at > 1 and words[at - 2] in _CANNOT)
        ):
            yield at


def _wish_denied(folded: str) -> bool:
    words = folded.split()
    for at in _denials(words):
        if at == 0 and words[at] not in _EMPTY:
            return True
        for back in (at - 1, at - 2):
            if back < 0 or words[back] not in _WISH:
                continue
            own = back == 0 or words[back - 1] in _MINE or any(word in _MINE for word in words[back + 1 : at])
            if own or words[back] in _ANYBODY:
                return True
    return any(_UNWISHED.search(word) or _PROBLEM.search(word) or _not_i(word) for word in words)


def _not_i(word: str) -> bool:
    denied = _NOT_I.fullmatch(word)
    return denied is not None and _NEEDY.search(denied[1]) is None


def _harm_denied(folded: str, harm: frozenset[str] = HARM) -> bool:
    words = folded.split()
    for at in _denials(words):
        before = [] if words[at] in _EMPTY else words[max(0, at - 3) : at]
        around = [*before, *words[at + 1 : at + 3]]
        if any(_harms(word, harm) for word in around):
            return True
    return any(
        (denied := _WITHOUT.search(word)) is not None and _harms(word[: denied.start()], harm)
        for word in words
        if len(word) > _LONG
    )


_LONG = 6
"""Letters a Greenlandic word with a stem and a denial has at least."""


def _harms(word: str, harm: frozenset[str]) -> bool:
    return len(word) > 1 and not harm.isdisjoint(lexicon().concepts(word))
