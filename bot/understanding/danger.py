"""Words of acute danger in Danish and Greenlandic: a small lexicon that would rather ask once too often."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Danger = Literal["violence", "suicide", "child", "danger"]

_LEXICON: tuple[tuple[Danger, str], ...] = (
    (
        "suicide",
        r"selvm[oå]rd|tage?r? (mit|mit eget|livet af mig)( eget)? ?liv|livet af mig|slå(r)? mig selv ihjel",
    ),
    (
        "suicide",
        r"(vil|vil gerne|gerne|ønsker at|har lyst til at|lyst til at) (bare )?(dø|do|doe|være død)\b",
    ),
    (
        "suicide",
        r"(vil|gider|orker|kan) (ik|ikke|ikk|ikke mere) (at )?(leve|lev)\b|ikke leve (længere|mere|laengere)",
    ),
    ("suicide", r"\b(hænge|skyde|drukne) mig\b|skære(r)? i? ?mig selv"),
    (
        "suicide",
        r"\bimminor|\bimminut toqu|\btoqukkusu|\btoqorusu|\binuujunnaarusu|\binuugusunngi|\binuugusujunnaar",
    ),
    (
        "child",
        r"(slår|slog|rører|misbruger|banker|mishandler)\w* (mit|min|mine|et|vores|hans|hendes) (barn|børn|datter|søn)",
    ),
    (
        "child",
        r"(barn|barnet|børn|børnene|datter|søn) (bliver|blir|er|blev) (slået|slaaet|misbrugt|mishandlet|overladt)",
    ),
    ("child", r"\bmeera\w* (persu|nakuu|annersa|atornerlu)|\bmeeqqa\w* (persu|nakuu|annersa|atornerlu)"),
    (
        "violence",
        r"\b(slår|slaar|slog|sparker|sparkede|banker|bankede|tæsker|kvæler|kvalte|stak|truer|true) (mig|os)\b",
    ),
    (
        "violence",
        r"\b(jeg|vi) (bliver|blir|er blevet|blev) (slået|slaaet|truet|banket|tævet|tæsket|voldtaget|kvalt)",
    ),
    ("violence", r"voldt[aoæ]g|\bvold\b|voldelig|bange for (min|ham|hende|at gå hjem)|\btæv\b"),
    ("violence", r"\bnakuuser|\bpersut|\bpersunneq|\batornerlu\w*ppaanga|\bsioorasaar|\bqunuv\w+ uikka"),
    (
        "danger",
        r"\b112\b|\b1 1 2\b|akut (hjælp|fare)|livsfare|trækker ikke vejret|bevidstløs|besvimet|blød(er|te) meget",
    ),
    (
        "danger",
        r"\bhar en (kniv|pistol)\b|(med|har) kniv\b|det brænder|ildebrand|overdosis|taget (for )?mange piller",
    ),
    ("danger", r"\bulorianartu|\bulorianartor|\bikiunnga\b|\bikiulluinnannga|\bikuallat|\bsavimmik"),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _LEXICON)
_REPEATED = re.compile(r"(.)\1{2,}")


def normalise(text: str) -> str:
    """Lower case, full-width and accents folded (æ ø å stay), letters drawn out shortened, single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    folded = _REPEATED.sub(r"\1", folded)
    return " ".join(re.sub(r"[^\w\s]", " ", folded).split())


def danger_in(text: str) -> Danger | None:
    """The kind of danger a text speaks of, the first that fits; None when it speaks of none."""
    if not text.strip():
        return None
    plain = normalise(text)
    return next((kind for kind, pattern in _PATTERNS if pattern.search(plain)), None)
