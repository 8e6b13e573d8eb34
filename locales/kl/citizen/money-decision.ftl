### A decision about money: what it says, and how to complain in time. Drafts until a Greenlandic reader approves them.

# gloss: hvad er svaret om penge | læs brevet. Hvad er svaret om penge | ansøgningen er afslået | pengene er blevet færre | den mindste hjælp (…) | tilbagegivelse af penge
# from: aningaasat, pillugit, akissut, suna, allakkat, atuakkit, qinnuteqaat, itigartinneqarpoq, ikilipput, ikiorsiissut, minnerpaaq, aningaasanik, utertitsineq
money-decision-what = Aningaasat pillugit akissut suna?
    .help = Allakkat atuakkit. Aningaasat pillugit akissut suna?
    .refused = Qinnuteqaat itigartinneqarpoq
    .less = Aningaasat ikilipput
    .low = Ikiorsiissut minnerpaaq (Mindstesats)
    .repay = Aningaasanik utertitsineq
# gloss: læs begrundelsen. Hvis du ikke er enig, skriv: hvorfor.
# from: tunngavilersuut, atuaruk, isumaqataanngikkuit, allaguk, sooq
money-decision-refused = Tunngavilersuut atuaruk. Isumaqataanngikkuit allaguk: sooq.
# gloss: om ændringerne, spørg dem. Måske en fejl.
# from: allannguutit, pillugit, aperikkit, immaqa, kukkuneq
money-decision-less = Allannguutit pillugit aperikkit. Immaqa kukkuneq.
# gloss: om årene, der er regnet med, spørg dem. Årene i Grønland hører til riget.
# from: ukiut, naatsorsorneqarsimasut, pillugit, aperikkit, kalaallit, nunaanni, naalagaaffimmut, ilaapput
money-decision-low = Ukiut naatsorsorneqarsimasut pillugit aperikkit. Kalaallit Nunaanni ukiut naalagaaffimmut ilaapput.
# gloss: først vis brevet til et menneske. Underskrift senere.
# from: siullermik, allakkat, inummut, takutikkit, atsiorneq, kingusinnerusukkut
money-decision-back = Siullermik allakkat inummut takutikkit. Atsiorneq kingusinnerusukkut.
# gloss: svaret: skriftligt eller med ord | skriftligt | kun med ord | jeg ved det ikke
# from: akissut, allakkatigut, imaluunniit, oqaatsitigut, oqaasiinnakkut, naluara
money-decision-got = Akissut: allakkatigut imaluunniit oqaatsitigut?
    .letter = Allakkatigut
    .spoken = Oqaasiinnakkut
    .not-sure = Naluara
# gloss: brevet, gem det. Skriv dagen.
# from: allakkat, toqqukkit, ulloq, allaguk
money-decision-got-letter = Allakkat toqqukkit. Ulloq allaguk.
# gloss: bed om svaret på skrift. Så kan det vises til en hjælper.
# from: akissut, allakkatigut, qinnutigiuk, taava, ikiortimut, takutinneqarsinnaavoq
money-decision-got-spoken = Akissut allakkatigut qinnutigiuk. Taava ikiortimut takutinneqarsinnaavoq.
# gloss: hvis du ikke er enig, kan du i løbet af fire uger sende en klage. Begyndelsesdagen: svarets dag.
# from: isumaqataanngikkuit, sapaatip, akunneri, sisamat, iluini, naammagittaalliuut, nassiussinnaavat, ulloq, aallartiffik, akissutip, ullua
money-decision-days = Isumaqataanngikkuit sapaatip akunneri sisamat iluini naammagittaalliuut nassiussinnaavat. Ulloq aallartiffik: akissutip ullua.
# gloss: send klagen til myndigheden. Med ord bliver det også godtaget.
# from: naammagittaalliuut, oqartussaasumut, nassiuguk, oqaatsitigut, aamma, akuerineqarpoq
money-decision-how = Naammagittaalliuut oqartussaasumut nassiuguk. Oqaatsitigut aamma akuerineqarpoq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Klagen, hvornår sender du den senest | jeg siger det på en anden måde. Tid til at klage: fire uger. Hvornår sender du den senest | før fire uger er gået | når som helst | jeg ved det ikke
# from: erseqqissumik, naammagittaalliuut, kingusinnerpaamik, qaqugu, nassiutissaviuk, allatut, oqassaanga, naammagittaalliornissamut, piffissaq, sapaatip, akunneri, sisamat, qaangiutsinnagit, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
money-decision-taught = Erseqqissumik oqarnersunga paasiniarpara. Naammagittaalliuut kingusinnerpaamik qaqugu nassiutissaviuk?
    .simpler = Allatut oqassaanga. Naammagittaalliornissamut piffissaq: sapaatip akunneri sisamat. Kingusinnerpaamik qaqugu nassiutissaviuk?
    .within-four = Sapaatip akunneri sisamat qaangiutsinnagit
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: sagen vil blive undersøgt i løbet af fire uger. Hvis der stadig bliver sagt nej, vil sagen blive sendt: …
# from: suliaq, sapaatip, akunneri, sisamat, iluini, misissuiffigineqassaaq, suli, itigartinneqarpat, nassiunneqassaaq
money-decision-after = Suliaq sapaatip akunneri sisamat iluini misissuiffigineqassaaq. Suli itigartinneqarpat suliaq nassiunneqassaaq: Ankestyrelsen.
# gloss: nu hvad har du brug for | vælg begyndelsen. Nu hvad har du brug for | noget skrevet til klagen | fristen: en påmindelse | en rådgiver, en hjælper | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, aallarniut, toqqaruk, naammagittaalliuummut, allagaq, piffissaliussaq, eqqaasitsissut, siunnersorti, inummik, oqaloqateqarneq
money-decision-next = Maanna suna pisariaqartippiuk?
    .help = Aallarniut toqqaruk. Maanna suna pisariaqartippiuk?
    .words = Naammagittaalliuummut allagaq
    .remind = Piffissaliussaq: eqqaasitsissut
    .adviser = Siunnersorti, ikiorti
    .talk = Inummik oqaloqateqarneq
# gloss: afgørelsen om penge: en klage. Sprog: grønlandsk, en tolk er nødvendig.
# from: aningaasat, pillugit, aalajangiineq, naammagittaalliuut, oqaatsit, oqalutsi, pisariaqarpoq
money-decision-complaint = Aningaasat pillugit aalajangiineq: naammagittaalliuut. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: bed om beviset for klagen. Skriv dagen.
# from: naammagittaalliuutip, uppernarsaataa, qinnutigiuk, ulloq, allaguk
money-decision-receipt = Naammagittaalliuutip uppernarsaataa qinnutigiuk. Ulloq allaguk.
# gloss: nu hvad har du brug for | fristen: en påmindelse | en rådgiver, en hjælper | at tale med et menneske | selv at klage
# from: maanna, suna, pisariaqartippiuk, piffissaliussaq, eqqaasitsissut, siunnersorti, inummik, oqaloqateqarneq, nammineq, naammagittaalliorneq
money-decision-sent = Maanna suna pisariaqartippiuk?
    .remind = Piffissaliussaq: eqqaasitsissut
    .adviser = Siunnersorti, ikiorti
    .talk = Inummik oqaloqateqarneq
    .enough = Nammineq naammagittaalliorneq
# gloss: vælg dagen hurtigt. Så kan du stadig få hjælp.
# from: ulloq, piaartumik, toqqaruk, taava, suli, ikiorneqarsinnaavutit
money-decision-remind-day = Ulloq piaartumik toqqaruk. Taava suli ikiorneqarsinnaavutit.
# gloss: en klage, i løbet af fire uger
# from: naammagittaalliuut, sapaatip, akunneri, sisamat, iluini
money-decision-deadline = naammagittaalliuut, sapaatip akunneri sisamat iluini
# gloss: mange kommuner: borgerrådgiver, det er gratis. Om klagen kan du få hjælp, men svaret bliver ikke ændret.
# from: kommunit, amerlasuut, akeqanngilaq, naammagittaalliuut, pillugu, ikiorneqarsinnaavutit, kisianni, akissut, allanngortinneqassanngilaq
money-decision-adviser = Kommunit amerlasuut: Borgerrådgiver, akeqanngilaq. Naammagittaalliuut pillugu ikiorneqarsinnaavutit, kisianni akissut allanngortinneqassanngilaq.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se steder i byen
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illoqarfimmi, sumiiffiit, takusinnaavatit
money-decision-legal-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illoqarfimmi sumiiffiit takusinnaavatit.
# gloss: her kan du få hjælp om love og breve
# from: uani, inatsisit, allakkallu, pillugit, ikiorneqarsinnaavutit
money-decision-legal = Uani inatsisit allakkallu pillugit ikiorneqarsinnaavutit.
# gloss: en ret: ved møde om sagen at kunne have en bisidder
# from: pisinnaatitaaffik, suliaq, pillugu, ataatsimiinnermi, illersuisoqarsinnaaneq
money-decision-companion = Pisinnaatitaaffik: suliaq pillugu ataatsimiinnermi illersuisoqarsinnaaneq (Bisidder).
# gloss: nu hvad har du brug for | noget skrevet til klagen | fristen: en påmindelse | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, naammagittaalliuummut, allagaq, piffissaliussaq, eqqaasitsissut, inummik, oqaloqateqarneq, qujanaq, paasivara
money-decision-advised = Maanna suna pisariaqartippiuk?
    .words = Naammagittaalliuummut allagaq
    .remind = Piffissaliussaq: eqqaasitsissut
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: brevet, gem det. Kom tilbage når som helst.
# from: allakkat, toqqukkit, qaqugukkulluunniit, uterit
money-decision-bye = Allakkat toqqukkit. Qaqugukkulluunniit uterit.
