"""Towns as people write them, and what must not be taken for one."""

from __future__ import annotations

import pytest

from bot.understanding.values.cities import city_in, city_name
from bot.understanding.values.gazetteer import GREENLAND, OTHERS, SERVED

SPELLINGS = {
    "aalborg": (
        "Aalborg", "aalborg", "AALBORG", "Ålborg", "ålborg", "alborg", "aalbrog", "aalborgg", "aalbrg", "aallborg",
        "Aalborg!", "aalborg.", "ＡＡＬＢＯＲＧ", "i Aalborg", "Aalborg C", "Aalborg Øst", "9000 Aalborg", "Aalborgimi",
        "Aalborgimut", "aalborgimiit", "Aalborgimiippunga", "Ålborgimi", "aalborg-imi", "Aalborgip", "Nørresundby",
        "norresundby", "jeg bor i Aalborg", "vi er i ålborg nu", "jeg skal til alborgg i morgen", "Vejgaard",
        "på vejen til Aalborg", "jeg har ikke noget sted at sove i Aalborg",
    ),
    "aarhus": (
        "Aarhus", "Århus", "århus", "arhus", "AARHUS", "aarhuus", "aahrus", "Aarhusimi", "Århusimut", "Aarhus C",
        "Aarhusimiippunga", "Gellerup", "Brabrand", "i Århus", "Risskov",
    ),
    "copenhagen": (
        "København", "københavn", "kobenhavn", "koebenhavn", "KØBENHAVN", "Kbh", "kbh.", "KBH", "kbhvn", "khb", "cph",
        "CPH", "Copenhagen", "copenhagen", "copenhagn", "Kopenhagen", "købehavn", "københvan", "københavnn", "kobnhavn",
        "Københavnimi", "Københavnimut", "Københavnimiippunga", "københavnimit", "Københavni", "kbh N", "København NV",
        "jeg bor i Kbh", "Nørrebro", "Amager", "Christiania",
    ),
    "odense": (
        "Odense", "odense", "ODENSE", "odesne", "odensee", "Odensemi", "Odensimi", "Odensemut", "Odense C", "Vollsmose",
        "Odensemiippunga", "i Odense",
    ),
    "esbjerg": (
        "Esbjerg", "esbjerg", "esbjærg", "esberg", "Esbjergimi", "Esbjergimut", "Esbjergimiippugut", "esbjreg",
    ),
    "randers": ("Randers", "randes", "Randersimi"),
    "vejle": ("Vejle", "vejlle", "Vejlemi", "i Vejle"),
    "viborg": ("Viborg", "vibrog", "Viborgimi"),
    "hjoerring": ("Hjørring", "hjorring", "hjoerring", "Hjöring", "Hjørringimi"),
    "helsingoer": ("Helsingør", "helsingor", "helsingør", "Elsinore", "Helsingørimi"),
    "hilleroed": ("Hillerød", "hillerod", "hileroed"),
    "soenderborg": ("Sønderborg", "sonderborg", "sønderborrg", "soenderborg"),
    "naestved": ("Næstved", "nestved", "naestved", "Næstvedimi"),
    "frederikshavn": ("Frederikshavn", "frederikshavnimi", "fredrikshavn", "frederiksavn"),
    "frederiksberg": ("Frederiksberg", "frb", "frederiksbreg"),
    "thisted": ("Thisted", "tisted"),
    "silkeborg": ("Silkeborg", "silkborg"),
    "slagelse": ("Slagelse", "slaglse"),
    "holstebro": ("Holstebro", "holsterbro"),
}  # fmt: skip
IN_GREENLAND = {
    "nuuk": (
        "Nuuk", "nuk", "Nûk", "Nuummi", "nuummut", "Nuummiit", "Nuummiippunga", "Godthåb", "Godthaab", "godthab",
        "jeg er født i Nuuk", "Nuummiuuvunga",
    ),
    "sisimiut": ("Sisimiut", "sisimiuni", "Sisimiunut", "Holsteinsborg", "holstensborg", "sisimut"),
    "ilulissat": ("Ilulissat", "ilulissani", "Jakobshavn", "illulissat", "Ilulissanut"),
    "qaqortoq": ("Qaqortoq", "Qaqortumi", "Julianehåb", "Kakortok"),
    "aasiaat": ("Aasiaat", "Aasianni", "Egedesminde"),
    "maniitsoq": ("Maniitsoq", "Manîtsoĸ", "maniitsumi", "Sukkertoppen"),
    "tasiilaq": ("Tasiilaq", "Tasîlaĸ", "tasiilami", "Ammassalik", "Angmagssalik"),
    "paamiut": ("Paamiut", "Pâmiut", "Paamiuni", "Frederikshåb"),
    "narsaq": ("Narsaq", "Narsami", "Narssaĸ"),
    "uummannaq": ("Uummannaq", "Ũmánaĸ", "uummannami", "Umanak"),
    "upernavik": ("Upernavik", "Upernavimmi"),
    "qaanaaq": ("Qaanaaq", "Qânâĸ", "Thule", "qaanaami"),
    "qasigiannguit": ("Qasigiannguit", "Qasigiannguani", "Christianshåb"),
    "kangerlussuaq": ("Kangerlussuaq", "Kangerlussuarmi", "Søndre Strømfjord"),
}  # fmt: skip
NOT_ONE_TOWN = [
    "", "?", "ja", "hm", "👍", "noget andet", "jeg ved det ikke", "Danmark", "Jylland", "Kalaallit Nunaat",
    # Two of them, or one that is not it
    "Aalborg eller Aarhus", "jeg er flyttet fra Odense til Aalborg", "Brønderslev ved Aalborg", "ikke Aalborg",
    "jeg bor ikke i Aalborg", "jeg bor ikke længere i Aarhus", "Aalborgimiinngilanga", "Aalborgimi najugaqanngilanga",
    "i Aalborg bor jeg ikke",
    # Towns that nothing is known near, and what is as near to one as to another
    "Faaborg", "falborg", "Nyborg", "Nykøbing", "Fredericia", "Aabenraa", "Vejen", "Skive", "Rønne", "Frederikssund",
    "Frederikshåb", "Nuuk", "Sisimiut",
    # Ordinary words that look like a town
    "i orden", "holding", "hernede", "kold ting", "vejen er glat", "jeg bor hos en ven i byen", "for resten", "randen",
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slug"), [(text, slug) for slug, spellings in SPELLINGS.items() for text in spellings]
)
def test_a_town_in_any_spelling_is_that_town(text: str, slug: str) -> None:
    assert city_in(text) == slug


@pytest.mark.parametrize(
    ("text", "slug"), [(text, slug) for slug, spellings in IN_GREENLAND.items() for text in spellings]
)
def test_a_town_in_greenland_is_one_only_where_such_a_town_is_asked_for(text: str, slug: str) -> None:
    assert city_in(text, "gl") == slug
    assert city_in(text) is None


@pytest.mark.parametrize("text", NOT_ONE_TOWN)
def test_what_is_not_plainly_one_town_is_none(text: str) -> None:
    assert city_in(text) is None


def test_where_one_comes_from_is_not_where_one_is() -> None:
    both = "jeg kommer fra Nuuk men bor i Aalborg"
    assert (city_in(both), city_in(both, "gl")) == ("aalborg", "nuuk")


def test_enough_is_tried_to_mean_something() -> None:
    assert sum(map(len, SPELLINGS.values())) >= 120


@pytest.mark.parametrize("slug", [*SERVED, *GREENLAND])
def test_a_slug_and_a_name_are_read_as_the_town_itself(slug: str) -> None:
    country = "dk" if slug in SERVED else "gl"
    assert city_in(slug, country) == city_in(city_name(slug), country) == slug


def test_a_slug_that_is_none_of_ours_is_its_own_name() -> None:
    assert city_name("ukendt") == "ukendt"


@pytest.mark.parametrize("town", OTHERS.split(", "))
def test_no_other_town_is_taken_for_one_that_is_served(town: str) -> None:
    assert city_in(town) is city_in(f"{town}imi") is city_in(f"jeg bor i {town}") is None
