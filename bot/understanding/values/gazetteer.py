"""Towns by the names people have for them: data for ``cities``."""

from __future__ import annotations

SERVED: dict[str, tuple[str, str]] = {
    "aalborg": ("Aalborg", "ålborg, aalborg øst, nørresundby, vejgaard, hasseris"),
    "aarhus": ("Aarhus", "århus, brabrand, gellerup, gellerupparken, risskov, åbyhøj"),
    "copenhagen": (
        "København",
        "copenhagen, kopenhagen, københavni, kbh, kbhv, kbhvn, khb, cph, nørrebro, amager, valby, christiania",
    ),
    "esbjerg": ("Esbjerg", ""),
    "odense": ("Odense", "odensi, vollsmose"),
    "randers": ("Randers", ""),
    "kolding": ("Kolding", ""),
    "horsens": ("Horsens", ""),
    "vejle": ("Vejle", "vejli"),
    "roskilde": ("Roskilde", "roskildi"),
    "herning": ("Herning", ""),
    "silkeborg": ("Silkeborg", ""),
    "viborg": ("Viborg", ""),
    "hjoerring": ("Hjørring", ""),
    "frederikshavn": ("Frederikshavn", "frhavn, frederikshavni"),
    "svendborg": ("Svendborg", ""),
    "slagelse": ("Slagelse", "slagelsi"),
    "naestved": ("Næstved", ""),
    "helsingoer": ("Helsingør", "elsinore"),
    "hilleroed": ("Hillerød", ""),
    "holstebro": ("Holstebro", ""),
    "soenderborg": ("Sønderborg", ""),
    "thisted": ("Thisted", ""),
    "frederiksberg": ("Frederiksberg", "frb"),
}
"""Slug → name and other names. Flows know these: to which region they belong, and which places are near."""

OTHERS = (
    "albertslund, allerød, assens, ballerup, birkerød, bjerringbro, brande, brøndby, brønderslev, dragør, ebeltoft, "
    "egedal, faaborg, farum, fredensborg, fredericia, frederikssund, frederiksværk, gentofte, gladsaxe, glostrup, "
    "grenaa, greve, grindsted, gråsten, haderslev, hadsten, hadsund, hammel, haslev, hedensted, hellerup, herlev, "
    "hinnerup, hirtshals, hjallerup, hobro, holbæk, hvidovre, hørsholm, ikast, ishøj, kalundborg, kastrup, kerteminde, "
    "korsør, køge, lemvig, lyngby, løgstør, maribo, middelfart, nakskov, nyborg, nykøbing, odder, rebild, ringkøbing, "
    "ringsted, rødekro, rødovre, rønne, sakskøbing, skagen, skanderborg, skive, skjern, skælskør, solrød, sorø, "
    "struer, støvring, sæby, taastrup, tinglev, tønder, tårnby, varde, vejen, vordingborg, vamdrup, aabenraa, aabybro, "
    "aars, ærøskøbing, samsø, læsø, bornholm, marstal, rudkøbing, skærbæk, vojens, padborg, otterup, bogense, "
    "hundested, helsinge, gilleleje, humlebæk, espergærde, vallensbæk, smørum, ølstykke, stenløse, værløse"
)
"""Danish towns that no place is near enough to be served from: never one of those above with a letter wrong."""

ORDINARY = frozenset({"vejen"})
"""Names that are ordinary words, too: a town only when little else was written."""

GREENLAND: dict[str, tuple[str, str, str]] = {
    "nuuk": ("Nuuk", "godthåb", "nuumm nuumi"),
    "sisimiut": ("Sisimiut", "holsteinsborg, holstensborg", "sisimiun"),
    "ilulissat": ("Ilulissat", "jakobshavn", "ilulissan"),
    "qaqortoq": ("Qaqortoq", "julianehåb", "qaqortum"),
    "aasiaat": ("Aasiaat", "egedesminde", "aasiann"),
    "maniitsoq": ("Maniitsoq", "sukkertoppen", "maniitsum"),
    "tasiilaq": ("Tasiilaq", "ammassalik, angmagssalik", "tasiilam ammassalimm"),
    "paamiut": ("Paamiut", "frederikshåb", "paamiun"),
    "narsaq": ("Narsaq", "", "narsam"),
    "nanortalik": ("Nanortalik", "", "nanortalimm"),
    "uummannaq": ("Uummannaq", "umanak", "uummannam"),
    "upernavik": ("Upernavik", "upernivik", "upernavimm"),
    "qaanaaq": ("Qaanaaq", "thule", "qaanaam"),
    "qasigiannguit": ("Qasigiannguit", "christianshåb", "qasigianngun qasigiannguan"),
    "kangaatsiaq": ("Kangaatsiaq", "", "kangaatsiam"),
    "qeqertarsuaq": ("Qeqertarsuaq", "godhavn", "qeqertarsuarm"),
    "ittoqqortoormiit": ("Ittoqqortoormiit", "scoresbysund", "ittoqqortoormiin"),
    "kangerlussuaq": ("Kangerlussuaq", "søndre strømfjord, sdr strømfjord", "kangerlussuarm"),
}
"""Slug → name, other names, and what the name is before a case ending."""
