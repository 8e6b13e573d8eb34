### Language, pace, messages and being remembered. Drafts until a Greenlandic reader approves them.

# gloss: ændring: hvad ønsker du | ændring: nu hvad ønsker du | sprog | beskeder: hyppigheden | beskeder, stop dem, start dem | samtalen: at den gemmes
# from: allannguut, suna, kissaatigiviuk, maanna, oqaatsit, oqariartuutit, akulikissusia, unitsikkallakkit, aallartikkit, oqaloqatigiinneq, toqqorneqarnera
settings-what = Allannguut: suna kissaatigiviuk?
    .again = Allannguut: maanna suna kissaatigiviuk?
    .change-language = Oqaatsit
    .pace = Oqariartuutit: akulikissusia
    .messages = Oqariartuutit unitsikkallakkit, aallartikkit
    .remember = Oqaloqatigiinneq: toqqorneqarnera
# gloss: hvilke sprog bruger du | grønlandsk | dansk
# from: oqaatsit, sorliit, atorpigit, kalaallisut, qallunaatut
settings-language = Oqaatsit sorliit atorpigit?
    .kl = Kalaallisut
    .da = Qallunaatut (dansk)
# gloss: at skrive til dig: vælg, hvor ofte | sjældent | som sædvanlig | ofte
# from: ilinnut, allanneq, akulikissusia, toqqaruk, akuttusuumik, pisarnertut, akulikitsumik
settings-pace = Ilinnut allanneq: akulikissusia toqqaruk.
    .few = Akuttusuumik
    .normal = Pisarnertut
    .many = Akulikitsumik
# gloss: selv kan jeg skrive til dig, hvad ønsker du | kun svar | skriv til mig
# from: nammineq, ilinnut, suna, kissaatigiviuk, taamaallaat, akigit, uannut, allagit; own: allassinnaavunga
# accept: not-attested own forms for the reviewer: allassinnaavunga
settings-messages = Nammineq ilinnut allassinnaavunga. Suna kissaatigiviuk?
    .quiet = Taamaallaat akigit
    .write = Uannut allagit
# gloss: samtalen og svarene kan jeg gemme længere. Så kan du senere gå videre. Hvad ønsker du | gem den længere | gem den kort | kode: tre ord | ikke lige nu
# from: oqaloqatigiinneq, akissutillu, sivisunerusumik, taava, kingusinnerusukkut, suna, kissaatigiviuk, toqqoruk, sivikitsumik, isissutissaq, oqaatsit, pingasut, massakkuunngitsoq; own: toqqorsinnaavakka, ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: toqqorsinnaavakka, ingerlaqqissinnaavutit
settings-remember = Oqaloqatigiinneq akissutillu sivisunerusumik toqqorsinnaavakka. Taava kingusinnerusukkut ingerlaqqissinnaavutit. Suna kissaatigiviuk?
    .longer = Sivisunerusumik toqqoruk
    .short = Sivikitsumik toqqoruk
    .code = Isissutissaq: oqaatsit pingasut
    .rather-not = Massakkuunngitsoq
