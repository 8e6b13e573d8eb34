"""What reads like a telephone number in Danish, Greenlandic or international writing."""

from __future__ import annotations

import re

_GROUP = r"[ \u00a0\u2009\u202f\u2010-\u2015·/-]"
_SPACE = r"[ \u00a0\u2009\u202f]"
_NOT_AFTER = r"(?<![\d.,/:-])"
_NOT_BEFORE = r"(?![\d/:]|[.,-]\d)"
_PHONE = re.compile(
    rf"""(?:
      \(?(?:\+|(?<!\d)00)\d[\d \u00a0()./-]{{5,18}}\d     # with a country code
    | {_NOT_AFTER}(?:
        \d{{2}}(?:{_GROUP}\d{{2}}){{3}}                # 12 34 56 78
      | \d{{2}}\.\d{{2}}\.\d{{2}}\.\d{{2}}             # 12.34.56.78
      | (?!(?:19|20)\d\d)\d{{4}}{_SPACE}\d\d{_SPACE}\d\d     # 1234 56 78
      | \d\d{_SPACE}\d\d{_SPACE}(?!(?:19|20)\d\d)\d{{4}}     # 12 34 5678
      | \d(?:[ .-]\d){{7}}                             # 1 2 3 4 5 6 7 8
      | 1[ .-]1[ .-][2458]                            # 1-1-2
      | \d{{4}}{_GROUP}\d{{4}}                         # 1234 5678
      | \d{{2}}{_GROUP}\d{{3}}{_GROUP}\d{{3}}          # 12 345 678
      | \d{{3}}{_GROUP}\d{{2}}{_GROUP}\d{{3}}          # 123 45 678
      | (?!(?:19|20)\d{{6}})\d{{8}}                     # 12345678, not a date
      | \d{{2}}(?:{_GROUP}\d{{2}}){{2}}                # 12 34 56, in Greenland
      | 116{_GROUP}?1(?:11|17|23)                      # European lines of three and three
      | 11[2458] | 18(?:13|18|88|99)                   # short lines
      ){_NOT_BEFORE}
    )""",
    re.VERBOSE,
)
_DIGIT = r"(?:nul|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni)"
_TENS = (
    rf"(?:(?:{_DIGIT}og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)|ti|elleve|tolv|tretten|fjorten|"
    r"femten|seksten|sytten|atten|nitten)"
)
_KL_DIGIT = r"(?:nuulu|ataaseq|marluk|pingasut|sisamat|tallimat|arfinillit)"
_IN_WORDS = re.compile(
    rf"\b(?:(?:{_DIGIT}|{_TENS})(?:[ ,·-]+(?:{_DIGIT}|{_TENS})){{2,}}"
    rf"|(?:et[ -]?)?hundrede(?:[ -]og)?[ -](?:tolv|tretten|fjorten|femten|atten)"
    rf"|{_KL_DIGIT}(?:[ ,·-]+{_KL_DIGIT}){{2,}})\b",
    re.IGNORECASE,
)
"""A number said digit by digit or pair by pair, and the short lines as one would say them."""
_CALL = re.compile(
    r"\b(?:ring(?:er|e|es)?|tlf\.?|telefon(?:en|nummer(?:et)?)?|sms|nummer(?:et)?|nr\.|kald|"
    r"sianer\w*|oqarasua\w*|normu\w*)\W+(?:\w+\W+){0,2}?(\d{3,8})\b(?![.,]\d)",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"\s*(?:kr\b|kroner|koruuni|%|procent|dage?\b|uger?\b|år\b|timer?\b|minutter|måned|ullut|m2|§)",
    re.IGNORECASE,
)


def phone_in(text: str) -> str | None:
    """Return the first thing in the text that reads like a telephone number.

    Eight digits in any usual grouping, six in Greenland's, a country code, the short lines everybody knows
    (112, 114, 1813, 1888, 116 111 …), three to eight digits after a word for calling, or three numbers or more
    said one after the other in words. A number with a unit behind it (``112 kr.``, ``114 dage``) is none.
    """
    for pattern in (_PHONE, _CALL, _IN_WORDS):
        for match in pattern.finditer(text):
            if not _QUANTITY.match(text, match.end()):
                return match[1].strip() if pattern is _CALL else match[0].strip()
    return None
