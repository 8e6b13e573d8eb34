### Language, pace, messages and being remembered. Drafts until a Greenlandic reader approves them.

# gloss: what do you want to change | now what do you want to change | language | how often messages | messages | keeping the talk
# from: suna, maanna, oqaatsit, oqariartuutit, qanoq, toqqorneqarnera; own: allanngortikkusuppiuk, akulikitsigisumik, unitsikkit, aallartikkilluunniit, oqaloqatigiinnerup
# accept: not-attested own forms for the reviewer: allanngortikkusuppiuk, akulikitsigisumik, unitsikkit, aallartikkilluunniit, oqaloqatigiinnerup
settings-what = Suna allanngortikkusuppiuk?
    .again = Maanna suna allanngortikkusuppiuk?
    .language = Oqaatsit
    .pace = Oqariartuutit qanoq akulikitsigisumik
    .messages = Oqariartuutit unitsikkit aallartikkilluunniit
    .remember = Oqaloqatigiinnerup toqqorneqarnera
# gloss: choose language | Greenlandic | Danish
# from: oqaatsit, sorliit, kalaallisut, qallunaatut; own: toqqarpigit
# accept: not-attested own forms for the reviewer: toqqarpigit
settings-language = Oqaatsit sorliit toqqarpigit?
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
# from: ilinnut, suna, taamaallaat, akigit, uannut, allagit; own: nammineerlunga, allassinnaavunga, kissaatigaajuk
# accept: not-attested own forms for the reviewer: nammineerlunga, allassinnaavunga, kissaatigaajuk
settings-messages = Nammineerlunga ilinnut allassinnaavunga. Suna kissaatigaajuk?
    .quiet = Taamaallaat akigit
    .write = Uannut allagit
# gloss: the talk I can keep longer. Then, coming back, you can go on. What do you want | keep it longer | keep it a short time | not just now
# from: oqaloqatigiinneq, sivisunerusumik, taava, suna, toqqoruk, sivikitsumik, massakkuunngitsoq; own: toqqorsinnaavara, uteruit, ingerlaqqissinnaavutit, kissaatigaajuk
# accept: not-attested own forms for the reviewer: toqqorsinnaavara, uteruit, ingerlaqqissinnaavutit, kissaatigaajuk
settings-remember = Oqaloqatigiinneq sivisunerusumik toqqorsinnaavara. Taava uteruit ingerlaqqissinnaavutit. Suna kissaatigaajuk?
    .longer = Sivisunerusumik toqqoruk
    .short = Sivikitsumik toqqoruk
    .rather-not = Massakkuunngitsoq
