### Language, pace, messages and being remembered. Drafts until a Greenlandic reader approves them.

# gloss: what do you want to change | now what do you want to change | language | how often messages | messages, stop them, start them | keeping the talk
# from: suna, maanna, oqaatsit, oqariartuutit, qanoq, unitsikkallakkit, aallartikkit, toqqorneqarnera; own: allanngortikkusuppiuk, akulikitsigisumik, oqaloqatigiinnerup
# accept: not-attested own forms for the reviewer: allanngortikkusuppiuk, akulikitsigisumik, oqaloqatigiinnerup
settings-what = Suna allanngortikkusuppiuk?
    .again = Maanna suna allanngortikkusuppiuk?
    .change-language = Oqaatsit
    .pace = Oqariartuutit qanoq akulikitsigisumik
    .messages = Oqariartuutit unitsikkallakkit, aallartikkit
    .remember = Oqaloqatigiinnerup toqqorneqarnera
# gloss: which language do you use | Greenlandic | Danish
# from: oqaatsit, sorliit, atorpigit, kalaallisut, qallunaatut
settings-language = Oqaatsit sorliit atorpigit?
    .kl = Kalaallisut
    .da = Qallunaatut (dansk)
# gloss: how often may I write to you | seldom | as usual | often
# from: qanoq, ilinnut, akuttusuumik, pisarnertut, akulikitsumik; own: akulikitsigisumik, allassaanga
# accept: not-attested own forms for the reviewer: akulikitsigisumik, allassaanga
settings-pace = Qanoq akulikitsigisumik ilinnut allassaanga?
    .few = Akuttusuumik
    .normal = Pisarnertut
    .many = Akulikitsumik
# gloss: I can write to you of myself, what do you want | answer only | do write to me
# from: ilinnut, suna, pisariaqartippiuk, taamaallaat, akigit, uannut, allagit; own: nammineerlunga, allassinnaavunga
# accept: not-attested own forms for the reviewer: nammineerlunga, allassinnaavunga
settings-messages = Nammineerlunga ilinnut allassinnaavunga. Suna pisariaqartippiuk?
    .quiet = Taamaallaat akigit
    .write = Uannut allagit
# gloss: the talk I can keep longer. Then, coming back, you can go on. What do you want | keep it longer | keep it a short time | not just now
# from: oqaloqatigiinneq, sivisunerusumik, taava, suna, pisariaqartippiuk, toqqoruk, sivikitsumik, massakkuunngitsoq; own: toqqorsinnaavara, uteruit, ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: toqqorsinnaavara, uteruit, ingerlaqqissinnaavutit
settings-remember = Oqaloqatigiinneq sivisunerusumik toqqorsinnaavara. Taava uteruit ingerlaqqissinnaavutit. Suna pisariaqartippiuk?
    .longer = Sivisunerusumik toqqoruk
    .short = Sivikitsumik toqqoruk
    .rather-not = Massakkuunngitsoq
