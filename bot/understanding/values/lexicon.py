"""Words of days and clock times in both languages, each with the sign that the grammar knows it by.

Greenlandic forms are those of the dictionary and of published text: ``marlunngorpat`` is "on Tuesday" to come,
``marlunngormat`` the last one, ``ualeru`` this afternoon. Half hours are not there: no source says which hour
``qiteqquppoq`` is half of.
"""

from __future__ import annotations

import re

from bot.understanding.normalise import fold

Value = int | tuple[int, int]
Sign = tuple[str, Value]

DAY, WEEK, MONTH, HOUR, MINUTE = 1, 7, 30, 60, 61
"""Units, as values of ``U``."""
MORNING, FORENOON, NOON = (4 * 60, 12 * 60), (6 * 60, 12 * 60 + 30), (11 * 60, 14 * 60)
AFTERNOON, EVENING, NIGHT = (12 * 60, 19 * 60), (17 * 60, 24 * 60), (21 * 60, 30 * 60)
"""Parts of the day in minutes from midnight, the end not included; the night goes on after midnight."""

_WORDS: dict[str, str] = {
    # Days of the week. Plurals and habits ("om mandagen") are no day: they stand to be passed over.
    "W0": "mandag", "W1": "tirsdag tirs", "W2": "onsdag ons", "W3": "torsdag tors", "W4": "fredag fre",
    "W5": "lørdag", "W6": "søndag",
    "B0": "mandags", "B1": "tirsdags", "B2": "onsdags", "B3": "torsdags", "B4": "fredags", "B5": "lørdags",
    "B6": "søndags",
    "_0": "mandage mandagen tirsdage tirsdagen onsdage onsdagen torsdage torsdagen fredage fredagen lørdage "
          "lørdagen søndage søndagen mandat middage",
    # Months
    "M1": "januar jan januaari januari", "M2": "februar feb februaari februari", "M3": "marts mar martsi marsi mars",
    "M4": "april apr apriili", "M5": "maj maaji maji", "M6": "juni jun juuni", "M7": "juli jul juuli",
    "M8": "august aug aggusti augusti", "M9": "september sep sept septembari septemberi",
    "M10": "oktober okt oktobari oktoberi", "M11": "november nov novembari novemberi",
    "M12": "december dec decembari decemberi",
    # Days told from today
    "R0": "idag ullumi ullumikkut", "R1": "imorgen imorn imorgn imårn aqagu aqagukkut",
    "R2": "iovermorgen overmorgen aqaguagu", "R-1": "igår ippassaq", "R-2": "iforgårs forgårs ippassaani",
    # Around a date
    "d0": "den d dato datoen ulloq ullormi ullup", "i0": "i", "o0": "om", "p0": "på",
    "X0": "næste næstkommende tulleq tullermi tullermut tulliani tullia tulliata",
    "T0": "denne førstkommende kommende",
    "U1": "dag dage dages døgn ullut", "U7": "uge uger ugers", "U30": "måned måneder mdr qaammat qaammatit",
    "U60": "time timer", "U61": "minut minutter min minutsi minutsit",
    "a0": "qaangiuppat qaangiuppata qaangiunnerani qaangiunneranni",
    # What makes of a day or a time another than the one that is named
    "!0": "sidste forrige siden siorna kingulleq kingullermi kingullermik hver hvert tamaasa tamatigut før inden efter "
          "mellem akornanni senest tidligst halvanden",
    "n0": "ikke ik ikk ej aldrig ingen intet",
    "e0": "eller imaluunniit", "t0": "til tikillugu", "f0": "fra",
    # Clock
    "k0": "kl klokken klok klokka nal nalunaaqutaq nalunaaqqutaq",
    "h0": "halv halvt", "q0": "kvart kvarter kuarti", "v0": "over",
}  # fmt: skip


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


AROUND = _folded(
    "det er var bliver jeg vi har skal kan vil gerne helst tror mener tager kommer komme være at med hos ved en "
    "et min mit der her så nu nok vist måske altså bare ja nej jo ok okay nå hej tak øh ca cirka tid tiden møde "
    "mødet aftale aftalen besøg klar lægen læge kommunen jobcenter jobcentret tandlægen sygehuset hospitalet "
    "retten aap naamik qujanaq uanga tassa una taanna isumaqatigiissut isumaqatigiissutiga ataatsimiinneq "
    "nakorsaq nakorsamut kommuni kommunimut suliffik"
)
"""What one says it with, when asked which day or time it is."""
ASKING = _folded("hvad hvor hvem hvilken hvilket hvornår hvorfor hvordan qanga qaqugu sumi qanoq")
STORY = re.compile(r"[pv](unga|oq|ugut|ut)$")
"""How a Greenlandic word ends that is a sentence by itself and tells what has come to be."""
_PARTS = {
    MORNING: "morgen morgenen morgenstunden tidlig tidligt ullaaq ullaakkut ullaap",
    FORENOON: "formiddag formiddagen",
    NOON: "middag middagen middagstid",
    AFTERNOON: "eftermiddag eftermiddagen ualeq ualikkut",
    EVENING: "aften aftenen unnuk unnukkut unnukkumi",
    NIGHT: "nat natten unnuaq unnuakkut",
}
_PARTS_OF_TODAY = {
    FORENOON: "iformiddag", AFTERNOON: "ieftermiddag ualeru", EVENING: "iaften unnugu",
}  # fmt: skip
_NOONS = {12 * 60: "ulloqeqqa ulloqeqqanut ulloqeqqarpat", 0: "midnat unnuaqeqqa"}
_NUMBERS = (
    "nul", "en et én ét ataaseq", "to marluk", "tre pingasut", "fire sisamat", "fem tallimat",
    "seks arfinillit arfineq", "syv arfineqmarluk", "otte arfineqpingasut", "ni qulingiluat qulaaluat arfineqsisamat",
    "ti qulit", "elleve elve aqqanillit aqqaneq isikkanillit isikkaneq", "tolv aqqaneqmarluk isikkaneqmarluk",
    "tretten aqqaneqpingasut", "fjorten aqqaneqsisamat", "femten aqqaneqtallimat", "seksten", "sytten", "atten",
    "nitten", "tyve", "enogtyve", "toogtyve", "treogtyve", "fireogtyve", "femogtyve", "seksogtyve", "syvogtyve",
    "otteogtyve", "niogtyve", "tredive", "enogtredive",
)  # fmt: skip
_HOURS = {
    2: "marlunnut", 3: "pingasunut", 4: "sisamanut", 5: "tallimanut", 6: "arfinilinnut", 7: "arfineqmarlunnut",
    8: "arfineqpingasunut", 9: "qulingiluanut qulaaluanut arfineqsisamanut", 10: "qulinut",
    11: "aqqanilinnut isikkanilinnut", 12: "aqqaneqmarlunnut isikkaneqmarlunnut",
}  # fmt: skip
"""At which hour. One is left out: ``ataatsimut`` is "together"."""
_ORDINALS = (
    "", "første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte",
    "tolvte", "trettende", "fjortende", "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende",
    "enogtyvende", "toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende", "syvogtyvende",
    "otteogtyvende", "niogtyvende", "tredivte", "enogtredivte",
)  # fmt: skip
_OF_A_MONTH = {
    1: "siulleq siulliat siulliani", 2: "aappaa aappaat aappaani", 3: "pingajuat pingajuani pingajuanni",
    4: "sisamaat sisamaani sisamaanni", 5: "tallimaat tallimaani tallimaanni",
}  # fmt: skip
"""Greenlandic ordinals are a day only behind their month: ``ulloq siulleq`` is any first day."""
_FEASTS = {(24, 12): "juleaften unnukkuutaaq", (31, 12): "nytårsaften ukiutoqaq", (1, 1): "nytårsdag"}


def _signs() -> dict[str, Sign]:
    found: dict[str, Sign] = {}

    def put(words: str, tag: str, value: Value) -> None:
        found.update({fold(word): (tag, value) for word in words.split()})

    for sign, words in _WORDS.items():
        put(words, sign[0], int(sign[1:]))
    for part, words in _PARTS.items():
        put(words, "D", part)
    for part, words in _PARTS_OF_TODAY.items():
        put(words, "E", part)
    for tag, listed in (("N", _NUMBERS), ("w", _ORDINALS)):
        for number, words in enumerate(listed):
            put(words, tag, number)
    signs: tuple[tuple[str, dict[int, str]], ...] = (("H", _HOURS), ("Q", _OF_A_MONTH), ("Z", _NOONS))
    for tag, numbered in signs:
        for number, words in numbered.items():
            put(words, tag, number)
    for date, words in _FEASTS.items():
        put(words, "A", date)
    return found


SIGNS = _signs()
"""Folded word → its sign."""
STARTS: tuple[tuple[str, Sign], ...] = tuple(
    (fold(start), sign)
    for start, sign in (
        ("sapaatip", ("W", 6)), ("sapaamm", ("W", 6)), ("sapaat", ("W", 6)),
        ("ataasinngor", ("W", 0)), ("atausinngor", ("W", 0)), ("marlunngor", ("W", 1)), ("pingasunngor", ("W", 2)),
        ("sisamanngor", ("W", 3)), ("tallimanngor", ("W", 4)), ("arfininngor", ("W", 5)),
        ("januaari", ("M", 1)), ("januari", ("M", 1)), ("februaari", ("M", 2)), ("februari", ("M", 2)),
        ("martsi", ("M", 3)), ("marsi", ("M", 3)), ("apriili", ("M", 4)), ("aprili", ("M", 4)), ("maaji", ("M", 5)),
        ("maji", ("M", 5)), ("juuni", ("M", 6)), ("juuli", ("M", 7)), ("aggusti", ("M", 8)), ("augusti", ("M", 8)),
        ("septembari", ("M", 9)), ("septemberi", ("M", 9)), ("oktobari", ("M", 10)), ("oktoberi", ("M", 10)),
        ("novembari", ("M", 11)), ("novemberi", ("M", 11)), ("decembari", ("M", 12)), ("decemberi", ("M", 12)),
    )
)  # fmt: skip
"""How Greenlandic words begin that take endings."""
FORGIVEN = frozenset(word for word, (tag, _) in SIGNS.items() if tag in "WMRDE" and len(word) > 4)
"""Words that are known with a letter wrong, too: long, and like no other word."""
_PAIRS: dict[str, dict[str, Sign]] = {
    "i": {
        "dag": ("R", 0), "morgen": ("R", 1), "morn": ("R", 1), "overmorgen": ("R", 2), "går": ("R", -1),
        "forgårs": ("R", -2), "formiddag": ("E", FORENOON), "eftermiddag": ("E", AFTERNOON),
        "aften": ("E", EVENING), "morges": ("!", 0), "nat": ("!", 0), "aftes": ("!", 0),
    },
    "arfineq": {
        "marluk": ("N", 7), "pingasut": ("N", 8), "sisamat": ("N", 9), "marlunnut": ("H", 7),
        "pingasunut": ("H", 8), "sisamanut": ("H", 9),
    },
    "aqqaneq": {
        "marluk": ("N", 12), "pingasut": ("N", 13), "sisamat": ("N", 14), "tallimat": ("N", 15),
        "marlunnut": ("H", 12),
    },
    "isikkaneq": {"marluk": ("N", 12), "marlunnut": ("H", 12)},
    "sap": {"ak": ("U", WEEK)},
    "nal": {"ak": ("U", HOUR)},
}  # fmt: skip
TWO_WORDS = {
    fold(first): {fold(second): sign for second, sign in seconds.items()} for first, seconds in _PAIRS.items()
}
"""Two words that are one sign."""
