"""One text that breaks each rule, with the line it is named on, and one beside it that keeps the rule."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from locales.checks import check_texts
from locales.faults import Fault
from locales.rendered import Review
from locales.text_base import TextBase

TODAY = dt.date(2026, 11, 22)
WORDS = ["sumik", "ikiorneqarusuppit", "ulloq"]
FACT = "# fact: example.org/law, seen November 2026, V\n"


class Case(NamedTuple):
    """Danish and Greenlandic sources; ``line`` in ``language`` is where the fault stands."""

    code: str
    da: str
    kl: str = ""
    line: int = 1
    language: str = "da"
    why: str = ""


def faults_of(
    da: str, kl: str = "", *, launch: tuple[str, ...] = (), reviews: tuple[Review, ...] = ()
) -> list[Fault]:
    """All faults of two small files, with a word list of three words and a fixed day."""
    sources = {"da/citizen/x.ftl": da} | ({"kl/citizen/x.ftl": kl} if kl else {})
    return check_texts(
        TextBase.from_sources(sources), attested=WORDS, today=TODAY, launch=launch, reviews=reviews
    )


BAD = [
    Case("syntax", "a = A\nb B\n", line=2),
    Case("syntax", "a = A { $x\n", line=1),
    Case("duplicate-key", "a = A\nb = B\na = C\n", line=3),
    Case("duplicate-key", "a = A\n    .x = X\n    .x = Y\n", line=3, why="an attribute twice"),
    Case("unknown-key", "# fakt: example.org\na = A\n"),
    Case("unknown-id", "a = A\nb = Se { c }\n", line=2),
    Case("unknown-id", "a = A\nb = Se { a.x }\n", line=2),
    Case("unknown-id", "a = Hej { -bot }\n"),
    Case("unknown-id", "a = { PLURAL($n) }\n"),
    Case("text-missing", "a = A\n", "a = Ullaq\nb = Ulloq\n", 2, "kl"),
    Case(
        "attribute-extra", "a = Hvornår?\n    .x = Nu her\n", "a = Ulloq\n    .x = X\n    .y = Y\n", 3, "kl"
    ),
    Case("variable-missing", "a = Dag: { $day }\n", "a = Ulloq: { $date }\n", 1, "kl"),
    Case("variable-missing", "a = Dag: { $day }\n", "a = Ulloq\n", 1, "kl", "a value the reader would miss"),
    Case("default-variant-missing", "a = A\nb = { $n ->\n    [one] en\n    [other] flere\n  }\n", line=2),
    Case("label-too-long", f"a = Hvad nu?\n    .x = {'Et sted ' * 6}\n", line=2),
    Case("label-too-long", "a = A?\n    .x = X x\n", f"a = Ulloq\n    .x = {'ulloq ' * 10}\n", 2, "kl"),
    Case("fact-unsourced", "a = Meld det inden 5 dage.\n"),
    Case("fact-unsourced", "a = Meld det inden fem dage.\n"),
    Case("fact-unsourced", "a = Meld det inden en uge.\n"),
    Case("fact-unsourced", "a = Du har ret til en tolk.\n"),
    Case("fact-unsourced", "a = Det står i serviceloven.\n"),
    Case("fact-unsourced", "a = Det står i § 110.\n"),
    Case("fact-unsourced", "a = Det koster 200 kr.\n"),
    Case("fact-unsourced", "a = Det begynder 1. maj.\n"),
    Case("fact-unsourced", "a = Det begynder i januar.\n"),
    Case("fact-unsourced", "a = Ring til 1888.\n"),
    Case("fact-unsourced", "a = Hvad nu?\n    .x = Inden 5 dage\n", line=2),
    Case(
        "fact-unsourced", "a = Meld det\n    .x = { 5 } dage\n", line=2, why="a number in braces is one too"
    ),
    Case("fact-unsourced", "# fact: , seen 2026-11, V\na = Meld det.\n", why="no source"),
    Case("fact-unsourced", "# fact: example.org, V\na = Meld det.\n", why="no date"),
    Case("fact-unsourced", "a = Meld det.\n", "a = Ullut 5\n", 1, "kl"),
    *(
        Case("fact-unsourced", f"a = Du skal {deadline}.\n")
        for deadline in (
            "svare inden udgangen af måneden",
            "svare senest den femte dag",
            "betale første hverdag",
            "vente et halvt år",
            "vente fireogtyve timer",
            "være atten år",
            "komme klokken ti",
            "læse barnets lov",
            "læse lov nr. 5",
        )
    ),
    Case("fact-unsourced", "a = Du kan kræve en tolk.\n"),
    Case("fact-unsourced", "a = Det er din ret til aktindsigt.\n"),
    Case("fact-unsourced", "a = Svar.\n", "a = Qaammatit pingasut\n", 1, "kl"),
    Case("fact-uncertain", "# fact: example.org, seen 2026-11, V-old\na = Inden 5 dage.\n"),
    Case("fact-uncertain", "# fact: example.org, seen 2026-11, [G]\na = Inden 5 dage.\n"),
    Case("fact-uncertain", "# fact: example.org, seen 2026-11\na = Inden 5 dage.\n"),
    Case("fact-uncertain", "# note: x\n# fact: example.org, seen 2026-11, [not found]\na = A\n", line=2),
    Case("phone-in-text", "a = A\nb = Ring til 12 34 56 78.\n", line=2),
    Case("phone-in-text", "a = Ring 12345678\n", why="a word for calling before it"),
    Case("phone-in-text", "a = Skriv til +45 12 34 56 78.\n"),
    Case("phone-in-text", "a = Nummeret er 70 201 201.\n"),
    Case("phone-in-text", "a = Fare: 112.\n"),
    Case("phone-in-text", "a = Hvad nu?\n    .x = Ring 1813\n", line=2),
    Case("phone-in-text", "a = Ring.\n", "a = Sianerit: 80 11 80\n", 1, "kl"),
    *(
        Case("phone-in-text", f"a = Skriv {number} nu.\n")
        for number in (
            "70.20.12.01",
            "70-20-12-01",
            "70–20–12–01",
            "70/20/12/01",
            "7020 12 01",
            "70 20 1201",
            "7 0 2 0 1 2 0 1",
            "+4570201201",
            "(+45) 70 20 12 01",
            "0045 70 20 12 01",
            "+299 34 51 00",
            "116 111",
            "1-1-2",
            "syv nul to nul en to nul en",
            "halvfjerds tyve tolv nul en",
            "et hundrede og tolv",
        )
    ),
    *(
        Case("phone-in-text", "a = Ring.\n", f"a = {words}\n", 1, "kl")
        for words in (
            "Sianerit 70 20 12 01",
            "Normu: 345100",
            "Oqarasuaat +299 34 51 00",
            "Sianeruk ataaseq ataaseq marluk",
        )
    ),
    Case("bare-yes-no", "a = Kommer du?\n    .x = Ja\n    .y = Jeg bliver væk\n", line=2),
    Case("bare-yes-no", "a = Kommer du?\n    .x = Jeg kommer\n    .y = Nej.\n", line=3),
    Case("bare-yes-no", "a = Kommer du?\n    .x = Ja tak\n", line=2),
    Case("bare-yes-no", "a = A?\n    .x = Jeg kommer\n", "a = Ulloq\n    .x = Aap\n", 2, "kl"),
    Case("bare-yes-no", "a = A?\n    .x = Jeg kommer\n", "a = Ulloq\n    .x = Naamik\n", 2, "kl"),
    Case("negated-question", "a = Kommer du ikke?\n"),
    Case("negated-question", "a = A\nb = Godt. Har du ingen bolig?\n", line=2),
    Case("negated-question", "a = Hvad forstår du ikke?\n"),
    Case("negated-question", "a = Kommer du?\n", "a = Takkutissanngilatit?\n", 1, "kl"),
    Case("money-promise", "a = Du har ret til 5.000 kr.\n"),
    Case("money-promise", "a = Du får 5000 kr\n"),
    Case("money-promise", "a = Du kan få 5.000 kroner om måneden.\n"),
    Case("money-promise", "a = A\nb = Du får kontanthjælp.\n", line=2),
    Case("money-promise", f"{FACT}a = Du har ret til boligstøtte.\n", line=2),
    Case("money-promise", "a = Kommunen giver dig penge.\n"),
    Case("money-promise", "a = Vi udbetaler 5.000 kr. til dig.\n"),
    Case("money-promise", "a = Hej.\n", "a = Aningaasat tunineqassaatit.\n", 1, "kl"),
    Case("blame-word", "a = Det er din egen skyld.\n"),
    Case("blame-word", "a = Desværre glemte du mødet.\n"),
    Case("blame-word", "a = Du burde ringe.\n"),
    Case("blame-word", "a = Det er forkert.\n"),
    Case("blame-word", "a = Du har glemt mødet.\n"),
    Case("blame-word", "a = Kom, ellers mister du hjælpen.\n"),
    Case("blame-word", "a = Det er dit eget ansvar.\n"),
    Case("blame-word", "a = Du mødte ikke op.\n"),
    Case("blame-word", "a = Velkommen!\n"),
    Case("blame-word", "a = Hej.\n", "a = Kukkuvutit.\n", 1, "kl"),
    Case("same-as-danish", "a = Et sted at sove\n", "a = Et sted at sove.\n", 1, "kl"),
    Case(
        "same-as-danish",
        "a = A\nb = Uden\n",
        "a = Ulloq\nb = Uden\n",
        2,
        "kl",
        "one word of a name is no name",
    ),
    Case("same-as-danish", "a = A\nb = BoSt\n", "a = Ulloq\nb = BoSt\n", 2, "kl", "capitals make no name"),
    Case("same-as-danish", "a = A?\n    .x = Mad\n", "a = Ulloq\n    .x = mad\n", 2, "kl"),
    Case("one-text-for-many", "a = Hvad nu?\n    .x = Et sted\n    .y = Et sted\n", line=3),
    Case(
        "one-text-for-many",
        "a = Hvor sover du?\nb = Hvor bor du?\n",
        "a = Sumik ikiorneqarusuppit ulloq?\nb = Sumik ikiorneqarusuppit ulloq?\n",
        2,
        "kl",
    ),
    Case("missing-kl", "a = A\nb = B\n", "a = Ulloq\n", 2),
    Case("missing-kl", "a = A?\n    .x = X x\n", "a = Ulloq\n", 1, "kl", "half a text"),
    Case("too-many-sentences", "a = Først det. Så det. Til sidst det.\n"),
    Case("too-many-sentences", "a = Hvem er du? Hvor bor du?\n"),
    Case(
        "lix",
        "a = Kommunalbestyrelsens boligsociale anvisningsudvalg behandler ansøgninger "
        "vedrørende permanente boligforhold efter individuelle helhedsvurderinger af sagsbehandlere.\n",
    ),
    Case("not-attested", "a = Hvad?\n", "a = Sumik qwertik?\n", 1, "kl"),
    Case("not-attested", "a = Hvad?\n", "a = Sumik Qwertik?\n", 1, "kl", "a capital makes no name"),
    Case(
        "one-text-for-many",
        "a = En?\n    .x = To her\nb = Tre?\n    .x = Fire her\n    .help = Fem her\nc = Seks her\n",
        "a = Sumik?\n    .x = Ulloq\nb = Sumik suna?\n    .x = Ulloq\n    .help = Ulloq\nc = Ulloq\n",
        2,
        "kl",
        "labels, helps and messages together",
    ),
    Case(
        "does-not-fit",
        f"a = {'Et ganske langt ord og lidt til. ' * 2}Hvad vil du nu?\n"
        + "".join(f"    .{name} = Jeg vil gerne {name} og lidt mere\n" for name in ("b", "c", "d", "e")),
        f"a = {'Sumik ikiorneqarusuppit ulloq ulloq. ' * 5}\n"
        + "".join(f"    .{name} = Sumik ikiorneqarusuppit ulloq {name}\n" for name in ("b", "c", "d", "e")),
        1,
        "kl",
    ),
    Case("review-date-passed", "# review: 2026-10\na = A\n"),
    Case("review-date-passed", "# fact: example.org, seen May 2025, V\na = A\n"),
    Case("review-date-passed", "# fact: example.org, seen 2026-05, review 2026-06, V\na = A\n"),
]

GOOD = [
    Case("syntax", "### a file\n\n# note: why\na = A\n    .x = X x\n"),
    Case("duplicate-key", "a = A\nb = B\n", "a = Ulloq\nb = Ullaq\n"),
    Case("unknown-key", f"{FACT}# note: a\n# accept: lix a name\n# review: 2027-11\na = A\n"),
    Case("unknown-id", "a = A\n    .x = X x\nb = Se { a.x } { -bot } { NUMBER($n) }\n-bot = bot\n"),
    Case("text-missing", "a = A\n", "a = Ulloq\n"),
    Case("attribute-extra", "a = A\n    .x = X x\n", "a = Ulloq\n    .x = X\n"),
    Case(
        "variable-missing",
        "a = { $n ->\n    [one] en\n   *[other] flere\n  } hos { $b }\n",
        "a = Ulloq: { $b }\n",
    ),
    Case("default-variant-missing", "b = { $n ->\n    [one] en\n   *[other] flere\n  }\n"),
    Case("label-too-long", f"a = A?\n    .x = {'x' * 40}\n    .help = {'Et langt svar ' * 4}\n"),
    Case("label-too-long", "a = A?\n    .x = X x\n", f"a = Ulloq\n    .x = {'u' * 56}\n"),
    Case("fact-unsourced", f"{FACT}a = Meld det inden 5 dage. Du har ret til en tolk.\n"),
    Case("fact-unsourced", "a = Vi svarer senest { $when }, efter { $days } dage.\n"),
    Case("fact-unsourced", "a = Hvornår? Skriv for eksempel 30.11.2026.\n"),
    Case("fact-unsourced", "a = Er du over 18 år?\n    .x = Jeg er 17 år\n    .y = 2\n"),
    Case("fact-unsourced", "a = Vil du vide, om du har ret til hjælp?\n"),
    Case("fact-unsourced", "a = Kom en dag. Du er ikke den eneste.\n"),
    Case("fact-unsourced", f"{FACT}a = Inden 5 dage.\n", "a = Ullut 5\n", why="on the source of its Danish"),
    Case("fact-uncertain", "# fact: example.org, seen 2026-11, [G, certain]\na = Inden 5 dage.\n"),
    Case("fact-uncertain", "# fact: example.org (§ 110, stk. 2), seen 22 November 2026, [V]\na = A\n"),
    Case("phone-in-text", "a = Ring: { $phone }. Kom den 30.11.2026 kl. 14.05, hus 12, 2. sal.\n"),
    Case("phone-in-text", "a = Kom 10.15-11.45 den 30/11/2026 eller 2026-12-01, en eller to gange.\n"),
    Case("phone-in-text", "a = Det tog 112 dage og 1.234.567 kr. i 2026.\n"),
    Case("bare-yes-no", "a = Kommer du?\n    .x = Jeg kommer tirsdag\n    .y = Nej, jeg bliver hjemme\n"),
    Case("negated-question", "a = Kommer du? Du må ikke være alene.\n    .x = Jeg kommer ikke\n"),
    Case("negated-question", "a = Hvad sker der, hvis du ikke kommer?\n"),
    Case("negated-question", "a = A?\n", "a = Ataasinngorneq ulloq?\n", why="a weekday is no negation"),
    Case("negated-question", "a = A?\n", "a = Nalunngiliuk?\n", why="knowing is no negation"),
    Case("money-promise", "a = Du kan måske få hjælp til huslejen. Kommunen afgør det.\n"),
    Case("money-promise", "a = Du kan søge om boligstøtte.\n"),
    Case("money-promise", "a = Du skal betale 200 kr. om dagen.\n"),
    Case("money-promise", "a = Du får et brev om penge.\n"),
    Case("blame-word", "a = Det er ikke din skyld. Jeg sagde det ikke klart.\n"),
    Case("blame-word", "a = Noget gik galt hos os. Har du glemt din kode?\n"),
    Case("same-as-danish", "a = MitID\nb = 12\nc = { $x }\n", "a = MitID\nb = 12\nc = { $x }\n"),
    Case(
        "same-as-danish",
        "a = Lev Uden Vold, Børne- og ungeydelse\n",
        "a = lev uden vold, børne- og ungeydelse\n",
    ),
    Case("same-as-danish", "a = A?\n    .x = Aalborg\n", "a = Ulloq\n    .x = Aalborg\n"),
    Case("same-as-danish", "command-a = Bil\n    .typed = taxi\n", "command-a = Ulloq\n    .typed = taxi\n"),
    Case(
        "one-text-for-many",
        "a = Igen\nb = Prøv igen\n",
        "a = Ulloq\nb = Ulloq\n",
        why="short words may serve",
    ),
    Case(
        "one-text-for-many",
        "a = En?\n    .x = To her\nb = Tre?\n    .x = Fire her\nc = Fem?\n    .x = Seks her\n",
        "a = Sumik?\n    .x = Ulloq\nb = Sumik suna?\n    .x = Ulloq\nc = Suna?\n    .x = Ulloq\n",
        why="three may share one label",
    ),
    Case("missing-kl", "a = A\n", "a = Ulloq\n"),
    Case("too-many-sentences", "a = Kl. 9 er her, f.eks. nu. Kom d. 1. maj. Kommer du?\n"),
    Case("too-many-sentences", "a = Slettet. Dato: { $date }. Klokken: { $time }. Tak.\n"),
    Case("lix", "a = Kommunalbestyrelsens anvisningsudvalg behandler.\n", why="fewer than twelve words"),
    Case("lix", "a = Du kan gå ned til et sted i dag og få et råd om det du vil.\n"),
    Case(
        "not-attested",
        "a = Hvad?\n",
        "a = Sumik MitID-imik ikiorneqarusuppit, Digital Post-imi, www.a.dk, Aalborg? { $x }\n",
    ),
    Case("does-not-fit", "a = Hvad nu?\n    .x = Et sted\n", "a = Sumik?\n    .x = Ulloq\n"),
    Case("review-date-passed", "# review: 2026-11\na = A\n"),
    Case("review-date-passed", "# fact: example.org, seen December 2025, V\na = A\n"),
    Case("review-date-passed", "# fact: example.org, seen 2024-01, V\n# review: 2027-01\na = A\n"),
]
