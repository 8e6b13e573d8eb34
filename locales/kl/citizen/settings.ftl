### Language, pace, messages and being remembered. Drafts until a Greenlandic reader approves them.

# gloss: hvad ønsker du at ændre | nu hvad ønsker du at ændre | sprog | beskeder hvor ofte | beskeder, stop dem, start dem | at samtalen gemmes
# from: suna, maanna, oqaatsit, oqariartuutit, qanoq, unitsikkallakkit, aallartikkit, toqqorneqarnera; own: allanngortikkusuppiuk, akulikitsigisumik, oqaloqatigiinnerup
# accept: not-attested own forms for the reviewer: allanngortikkusuppiuk, akulikitsigisumik, oqaloqatigiinnerup
settings-what = Suna allanngortikkusuppiuk?
    .again = Maanna suna allanngortikkusuppiuk?
    .change-language = Oqaatsit
    .pace = Oqariartuutit qanoq akulikitsigisumik
    .messages = Oqariartuutit unitsikkallakkit, aallartikkit
    .remember = Oqaloqatigiinnerup toqqorneqarnera
# gloss: hvilke sprog bruger du | grønlandsk | dansk
# from: oqaatsit, sorliit, atorpigit, kalaallisut, qallunaatut
settings-language = Oqaatsit sorliit atorpigit?
    .kl = Kalaallisut
    .da = Qallunaatut (dansk)
# gloss: hvor ofte skal jeg skrive til dig | sjældent | som sædvanlig | ofte
# from: qanoq, ilinnut, akuttusuumik, pisarnertut, akulikitsumik; own: akulikitsigisumik, allassaanga
# accept: not-attested own forms for the reviewer: akulikitsigisumik, allassaanga
settings-pace = Qanoq akulikitsigisumik ilinnut allassaanga?
    .few = Akuttusuumik
    .normal = Pisarnertut
    .many = Akulikitsumik
# gloss: af mig selv kan jeg skrive til dig, hvad har du brug for | kun svar | skriv til mig
# from: ilinnut, suna, pisariaqartippiuk, taamaallaat, akigit, uannut, allagit; own: nammineerlunga, allassinnaavunga
# accept: not-attested own forms for the reviewer: nammineerlunga, allassinnaavunga
settings-messages = Nammineerlunga ilinnut allassinnaavunga. Suna pisariaqartippiuk?
    .quiet = Taamaallaat akigit
    .write = Uannut allagit
# gloss: samtalen og svarene kan jeg gemme længere. Så kan du, når du kommer igen, gå videre. Hvad har du brug for | gem den længere | gem den kort | kode: tre ord | ikke lige nu
# from: oqaloqatigiinneq, akissutillu, sivisunerusumik, taava, suna, pisariaqartippiuk, toqqoruk, sivikitsumik, isissutissaq, oqaatsit, pingasut, massakkuunngitsoq; own: toqqorsinnaavakka, uteruit, ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: toqqorsinnaavakka, uteruit, ingerlaqqissinnaavutit
settings-remember = Oqaloqatigiinneq akissutillu sivisunerusumik toqqorsinnaavakka. Taava uteruit ingerlaqqissinnaavutit. Suna pisariaqartippiuk?
    .longer = Sivisunerusumik toqqoruk
    .short = Sivikitsumik toqqoruk
    .code = Isissutissaq: oqaatsit pingasut
    .rather-not = Massakkuunngitsoq
