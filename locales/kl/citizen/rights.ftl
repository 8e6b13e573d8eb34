### Rights with authorities: somebody beside you, complaints, guidance, your papers, help without a name. Drafts until a
### Greenlandic reader approves them.

# gloss: rettigheder: hvad har du brug for | i kommunen hvad har du brug for | på mødet bisidder | uenighed, at klage | vejledning mangler | andre rettigheder
# from: pisinnaatitaaffiit, suna, pisariaqartippiuk, kommunimi, ataatsimiinnermi, illersuisoq, isumaqataannginneq, naammagittaalliorneq, ilitsersuineq, amigaataavoq, allat
rights-what = Pisinnaatitaaffiit: suna pisariaqartippiuk?
    .simpler = Kommunimi suna pisariaqartippiuk?
    .companion = Ataatsimiinnermi illersuisoq
    .complain = Isumaqataannginneq, naammagittaalliorneq
    .guide = Ilitsersuineq amigaataavoq
    .rest = Pisinnaatitaaffiit allat
# gloss: hvilken rettighed | sagens papirer, se dem | hjælp med identiteten skjult | tolk, bed om den | gratis hjælp om loven
# from: pisinnaatitaaffik, sorleq, suliami, allagaatit, takukkit, kinaassuseq, isertuullugu, ikiuut, oqalutsi, qinnutigiuk, akeqanngitsumik, inatsisitigut
rights-rest = Pisinnaatitaaffik sorleq?
    .file = Suliami allagaatit takukkit
    .anonymous = Kinaassuseq isertuullugu ikiuut
    .interpreter = Oqalutsi qinnutigiuk
    .lawyer = Akeqanngitsumik inatsisitigut ikiuut


## Somebody beside you

# gloss: ret: på mødet at have en bisidder (Bisidder). I hele sagen gælder det.
# from: pisinnaatitaaffik, ataatsimiinnermi, illersuisoqarsinnaaneq, suliami, tamarmi, atuuppoq
rights-companion = Pisinnaatitaaffik: ataatsimiinnermi illersuisoqarsinnaaneq (Bisidder). Suliami tamarmi atuuppoq.
# gloss: bisidder: for eksempel en ven. Vennen kan også repræsentere dig.
# from: illersuisoq, assersuutigalugu, ikinngut, aamma; own: sinniisuusinnaavoq
# accept: not-attested own forms for the reviewer: sinniisuusinnaavoq
rights-companion-who = Illersuisoq: assersuutigalugu ikinngut. Ikinngut aamma sinniisuusinnaavoq.
# gloss: før mødet meld det, tolk, bed om den. Dit eget fremmøde kan også være nødvendigt.
# from: ataatsimiinneq, sioqqullugu, nalunaaruteqarit, oqalutsi, qinnutigiuk, illit, nammineq, najuunneq, aamma, pisariaqarsinnaavoq
rights-companion-before = Ataatsimiinneq sioqqullugu nalunaaruteqarit, oqalutsi qinnutigiuk. Illit nammineq najuunneq aamma pisariaqarsinnaavoq.
# gloss: nu hvad har du brug for | kortet, vis det | hjælper, søg den | andre rettigheder | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takutiguk, ujaruk, pisinnaatitaaffiit, allat, qujanaq, paasivara
rights-companion-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takutiguk
    .find = Ikiorti ujaruk
    .topics = Pisinnaatitaaffiit allat
    .enough = Qujanaq, paasivara
# gloss: på mødet er en bisidder nødvendig (Bisidder). Sprog: grønlandsk, en tolk er nødvendig.
# from: ataatsimiinnermi, illersuisoq, pisariaqarpoq, oqaatsit, oqalutsi
rights-companion-card = Ataatsimiinnermi illersuisoq pisariaqarpoq (Bisidder). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: her spørg dem: bisidder. Her er mennesker, som man kan tale grønlandsk med.
# from: illersuisoq, pillugu, uani, aperikkit, inuit, oqaloqatigisinnaasat
rights-companion-find = Illersuisoq pillugu uani aperikkit. Inuit kalaallisut oqaloqatigisinnaasat.
# gloss: nu hvad har du brug for | at tale med et menneske | tolk, bed om den | andre rettigheder | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, oqalutsi, qinnutigiuk, pisinnaatitaaffiit, allat, qujanaq, paasivara
rights-companion-more = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .interpreter = Oqalutsi qinnutigiuk
    .topics = Pisinnaatitaaffiit allat
    .enough = Qujanaq, paasivara


## To complain

# gloss: om en beslutning kan du oftest sende en klage. Før fire uger er gået, skal den sendes.
# from: aalajangiineq, pillugu, amerlanertigut, naammagittaalliuut, nassiussinnaavat, sapaatip, akunneri, sisamat, qaangiutsinnagit, nassiunneqassaaq
rights-complain = Aalajangiineq pillugu amerlanertigut naammagittaalliuut nassiussinnaavat. Sapaatip akunneri sisamat qaangiutsinnagit nassiunneqassaaq.
# gloss: klagen, send den til myndigheden. I brevet, se efter: Klagevejledning.
# from: naammagittaalliuut, oqartussaasumut, nassiuguk, allakkani, takuuk
rights-complain-where = Naammagittaalliuut oqartussaasumut nassiuguk. Allakkani takuuk: Klagevejledning.
# gloss: ring blot, skriv eller meld det mundtligt. Uenigheden, forklar den.
# from: sianerniarit, allagit, imaluunniit, oqaasiinnartigut, nalunaaruteqarit, isumaqataannginneq, nassuiaruk
rights-complain-how = Sianerniarit, allagit imaluunniit oqaasiinnartigut nalunaaruteqarit. Isumaqataannginneq nassuiaruk.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Klagen, hvornår sender du den | jeg siger det på en anden måde. Frist for at klage: fire uger. Hvornår sender du den | før fire uger er gået | når som helst | jeg ved det ikke
# from: erseqqissumik, naammagittaalliuut, qaqugu, nassiutissaviuk, allatut, oqassaanga, naammagittaalliornissamut, piffissaliussaq, sapaatip, akunneri, sisamat, qaangiutsinnagit, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
rights-complain-taught = Erseqqissumik oqarnersunga paasiniarpara. Naammagittaalliuut qaqugu nassiutissaviuk?
    .simpler = Allatut oqassaanga. Naammagittaalliornissamut piffissaliussaq: sapaatip akunneri sisamat. Qaqugu nassiutissaviuk?
    .within-four = Sapaatip akunneri sisamat qaangiutsinnagit
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: sagen vil blive undersøgt i løbet af fire uger. Hvis der stadig bliver sagt nej, vil sagen blive sendt: …
# from: suliaq, sapaatip, akunneri, sisamat, iluini, misissuiffigineqassaaq, suli, itigartinneqarpat, nassiunneqassaaq
rights-complain-then = Suliaq sapaatip akunneri sisamat iluini misissuiffigineqassaaq. Suli itigartinneqarpat suliaq nassiunneqassaaq: Ankestyrelsen.
# gloss: nu hvad har du brug for | kortet, vis det | påmindelse: klagen | om barn | hjælp til at klage
# from: maanna, suna, pisariaqartippiuk, allagartaq, takutiguk, eqqaasitsissut, naammagittaalliuut, meeraq, pillugu, naammagittaalliornermut, ikiuut
rights-complain-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takutiguk
    .remind = Eqqaasitsissut: naammagittaalliuut
    .child = Meeraq pillugu
    .talk = Naammagittaalliornermut ikiuut
# gloss: om beslutningen: at klage ønskes (Klage). Sprog: grønlandsk, en tolk er nødvendig.
# from: aalajangiineq, pillugu, naammagittaalliorneq, kissaatigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
rights-complain-card = Aalajangiineq pillugu naammagittaalliorneq kissaatigineqarpoq (Klage). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | påmindelse: klagen | i kommunen en hjælper | hjælp til at klage | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, eqqaasitsissut, naammagittaalliuut, kommunimi, naammagittaalliornermut, ikiuut, qujanaq, paasivara
rights-complain-carded = Maanna suna pisariaqartippiuk?
    .remind = Eqqaasitsissut: naammagittaalliuut
    .adviser = Kommunimi ikiorti
    .talk = Naammagittaalliornermut ikiuut
    .enough = Qujanaq, paasivara
# gloss: påmindelse: klagen. Ring blot eller skriv.
# from: eqqaasitsissut, naammagittaalliuut, sianerniarit, imaluunniit, allagit
rights-complain-remind = Eqqaasitsissut: naammagittaalliuut. Sianerniarit imaluunniit allagit.
# gloss: barnets anbringelse uden for hjemmet: ofte Ankestyrelsen. Et menneske vil se på brevet, du deltager.
# from: meeraq, angerlarsimaffiup, avataanut, inissiineq, amerlanertigut, inuup, allagaq, misissussavaa, illit, peqataallutit
rights-complain-child = Meeraq, angerlarsimaffiup avataanut inissiineq: amerlanertigut Ankestyrelsen. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: nu hvad har du brug for | i kommunen en hjælper | gratis hjælp om loven | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimi, akeqanngitsumik, inatsisitigut, ikiuut, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-complain-more = Maanna suna pisariaqartippiuk?
    .adviser = Kommunimi ikiorti
    .lawyer = Akeqanngitsumik inatsisitigut ikiuut
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Guidance

# gloss: kommunen på det sted, hvor du nu er, skal vejlede. En anden adresse er ikke afgørende.
# from: kommuni, maanna, najukkami, ilitsersuissaaq, najugaq, alla, apeqqutaanngilaq
rights-guide = Kommuni maanna najukkami ilitsersuissaaq. Najugaq alla apeqqutaanngilaq.
# gloss: myndighederne skal sikre, at I forstår hinanden, også brevene. Hvis tolk er nødvendig: myndighederne skal betale.
# from: oqartussaasut, paaseqatigiinneq, qulakkiissavaat, aamma, allakkat, pillugit, oqalutsi, pisariaqarpat, akiliissapput
rights-guide-understand = Oqartussaasut paaseqatigiinneq qulakkiissavaat, aamma allakkat pillugit. Oqalutsi pisariaqarpat: oqartussaasut akiliissapput.
# gloss: på en anden måde forklaring, bed om den. Skriftligt svar, bed også om det.
# from: allatut, nassuiaaneq, qinnutigiuk, allakkatigut, akissut, aamma
rights-guide-say = Allatut nassuiaaneq qinnutigiuk. Allakkatigut akissut aamma qinnutigiuk.
# gloss: hvis der ikke bliver vejledt, kan der også klages
# from: ilitsersuisoqanngippat, naammagittaalliuut, aamma, nassiuguk
rights-guide-complain = Ilitsersuisoqanngippat naammagittaalliuut aamma nassiuguk.
# gloss: nu hvad har du brug for | kortet, vis det | i kommunen en hjælper | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takutiguk, kommunimi, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-guide-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takutiguk
    .adviser = Kommunimi ikiorti
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: vejledning er nødvendig (Vejledning). Sprog: grønlandsk, en tolk er nødvendig.
# from: ilitsersuineq, pisariaqarpoq, oqaatsit, oqalutsi
rights-guide-card = Ilitsersuineq pisariaqarpoq (Vejledning). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | i kommunen en hjælper | at klage | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimi, naammagittaalliorneq, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-guide-more = Maanna suna pisariaqartippiuk?
    .adviser = Kommunimi ikiorti
    .complain = Naammagittaalliorneq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: kommuner mange: Borgerrådgiver, en rådgiver. Det koster ikke noget.
# from: kommunit, amerlasuut, siunnersorti, akeqanngilaq
rights-adviser = Kommunit amerlasuut: Borgerrådgiver, siunnersorti. Akeqanngilaq.
# gloss: brevets forklaring, hjælp til at klage: spørg dem. Beslutningen bliver ikke ændret.
# from: allakkat, nassuiaataat, naammagittaalliornermut, ikiuut, aperikkit, aalajangiineq, allanngussanngilaq
rights-adviser-can = Allakkat nassuiaataat, naammagittaalliornermut ikiuut: aperikkit. Aalajangiineq allanngussanngilaq.
# gloss: nu hvad har du brug for | kortet, vis det | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takutiguk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-adviser-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takutiguk
    .topics = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: Borgerrådgiver: samtale ønskes. Sprog: grønlandsk, en tolk er nødvendig.
# from: oqaloqateqarneq, kissaatigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
rights-adviser-card = Borgerrådgiver: oqaloqateqarneq kissaatigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-adviser-more = Maanna suna pisariaqartippiuk?
    .topics = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Your papers

# gloss: sagens papirer kan der bedes om (Aktindsigt). Hvordan: spørg dem.
# from: suliap, allagaatai, qanoq, aperikkit; own: qinnutigineqarsinnaapput
# accept: not-attested own forms for the reviewer: qinnutigineqarsinnaapput
rights-file = Suliap allagaatai qinnutigineqarsinnaapput (Aktindsigt). Qanoq: aperikkit.
# gloss: ring blot eller skriv. Spørg dem: svaret, hvornår
# from: sianerniarit, imaluunniit, allagit, aperikkit, akissut, qaqugu
rights-file-how = Sianerniarit imaluunniit allagit. Aperikkit: akissut qaqugu?
# gloss: papirerne er mange: tolk, også tid, bed om det
# from: allagaatit, amerlaqaat, oqalutsi, aamma, piffissaq, qinnutigiuk
rights-file-read = Allagaatit amerlaqaat: oqalutsi, aamma piffissaq, qinnutigiuk.
# gloss: nu hvad har du brug for | kortet, vis det | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takutiguk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-file-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takutiguk
    .topics = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: der bedes om sagens papirer (Aktindsigt). Sprog: grønlandsk, en tolk er nødvendig.
# from: suliap, allagaatai, qinnutigineqarput, oqaatsit, oqalutsi, pisariaqarpoq
rights-file-card = Suliap allagaatai qinnutigineqarput (Aktindsigt). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-file-more = Maanna suna pisariaqartippiuk?
    .topics = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Without a name

# gloss: nogle steder kan du få hjælp med identiteten skjult. Her er dit navn heller ikke nødvendigt.
# from: sumiiffinni, ilaanni, kinaassuseq, isertuullugu, ikiorneqarsinnaavutit, uani, aamma, atit, pisariaqanngilaq
rights-anonymous = Sumiiffinni ilaanni kinaassuseq isertuullugu ikiorneqarsinnaavutit. Uani aamma atit pisariaqanngilaq.
# gloss: svar er ikke nødvendigt. Hvad har du brug for | hjælp om loven | at tale grønlandsk med nogen | hjælp om natten | alkohol eller rusmidler
# from: akissut, pisariaqanngilaq, suna, pisariaqartippiuk, inatsisitigut, ikiuut, oqaloqateqarneq, unnuakkut, imigassaq, imaluunniit, ikiaroornartut
rights-anonymous-what = Akissut pisariaqanngilaq. Suna pisariaqartippiuk?
    .law = Inatsisitigut ikiuut
    .talk-greenlandic = Kalaallisut oqaloqateqarneq
    .night = Unnuakkut ikiuut
    .treatment = Imigassaq imaluunniit ikiaroornartut
# gloss: Odense: dit navn er ikke nødvendigt. Andre steder: spørg dem.
# from: atit, pisariaqanngilaq, sumiiffiit, allat, aperikkit
rights-anonymous-house = Odense: atit pisariaqanngilaq. Sumiiffiit allat: aperikkit.
# gloss: her er dit navn ikke nødvendigt
# from: uani, atit, pisariaqanngilaq
rights-anonymous-night = Uani atit pisariaqanngilaq.
# gloss: behandling koster ikke noget. Identiteten skjult: bed om det.
# from: katsorsaaneq, akeqanngilaq, kinaassuseq, isertuullugu, qinnutigiuk
rights-anonymous-treatment = Katsorsaaneq akeqanngilaq. Kinaassuseq isertuullugu: qinnutigiuk.
# gloss: nu hvad har du brug for | andre oplysninger | at få hjælp af et menneske | spring spørgsmålet over
# from: maanna, suna, pisariaqartippiuk, paasissutissat, allat, inummit, ikiorneqarneq, apeqqut, qaangiinnaruk
rights-anonymous-treatment-next = Maanna suna pisariaqartippiuk?
    .alcohol = Paasissutissat allat
    .talk = Inummit ikiorneqarneq
    .rather-not = Apeqqut qaangiinnaruk
# gloss: nu hvad har du brug for | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
rights-anonymous-next = Maanna suna pisariaqartippiuk?
    .topics = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Free help with the law

# gloss: om loven kan du få hjælp her. Stenbroens Jurister: det koster ikke noget, også på grønlandsk.
# from: inatsit, pillugu, uani, ikiorneqarsinnaavutit, akeqanngilaq, aamma
rights-lawyer = Inatsit pillugu uani ikiorneqarsinnaavutit. Stenbroens Jurister: akeqanngilaq, aamma kalaallisut.
# gloss: henvend dig til Borgerservice. Spørg dem: rådgivning uden betaling (Advokatvagt).
# from: saaffigiuk, aperikkit, akeqanngitsumik, siunnersuineq
rights-lawyer-town = Borgerservice saaffigiuk. Aperikkit: akeqanngitsumik siunnersuineq (Advokatvagt).
# gloss: brevene skal tages med. Også tolk eller ven.
# from: allakkat, nassarneqassapput, aamma, oqalutsi, imaluunniit, ikinngut
rights-lawyer-bring = Allakkat nassarneqassapput. Aamma oqalutsi imaluunniit ikinngut.
# gloss: nu hvad har du brug for | at tale med et menneske | andre rettigheder | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, pisinnaatitaaffiit, allat, qujanaq, paasivara
rights-lawyer-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .topics = Pisinnaatitaaffiit allat
    .enough = Qujanaq, paasivara
# gloss: når som helst kom tilbage. Til mødet skal brevene tages med.
# from: qaqugukkulluunniit, uterit, ataatsimiinnermi, allakkat, nassarneqassapput
rights-bye = Qaqugukkulluunniit uterit. Ataatsimiinnermi allakkat nassarneqassapput.
