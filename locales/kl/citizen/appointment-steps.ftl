### What is asked about an appointment and its reminders, in every flow alike. Drafts until a Greenlandic reader
### approves them.


## What, and when

# gloss: hvad drejer aftalen sig om | kommunen | læge | arbejde | i hjemmet | retten | andet
# from: isumaqatigiissut, suna, pillugu, kommuni, nakorsaq, suliaq, angerlarsimaffimmi, eqqartuussivik, alla
appointment-ask-what = Isumaqatigiissut suna pillugu?
    .municipality = Kommuni
    .doctor = Nakorsaq
    .jobcentre = Suliaq
    .home = Angerlarsimaffimmi
    .court = Eqqartuussivik
    .other = Alla
# gloss: hvilken dag | jeg kender ikke den dag. Vælg en dag, eller skriv den, for eksempel … | en anden dag
# from: ulloq, sorleq, taanna, naluara, toqqaruk, imaluunniit, allaguk, soorlu, alla
appointment-ask-date = Ulloq sorleq?
    .again = Ulloq taanna naluara. Ulloq toqqaruk, imaluunniit allaguk, soorlu 24.11.
    .other-day = Ulloq alla
# gloss: skriv dagen, for eksempel … | jeg kender stadig ikke dagen. Skriv den, for eksempel …
# from: ulloq, allaguk, soorlu, suli, naluara
appointment-ask-day = Ulloq allaguk, soorlu 24.11.
    .again = Ulloq suli naluara. Allaguk, soorlu 24.11.
# gloss: klokken hvad | vælg en tid, eller skriv den, for eksempel … | en anden tid
# from: qassinut, piffissaq, toqqaruk, imaluunniit, allaguk, soorlu, alla
appointment-ask-time = Qassinut?
    .again = Piffissaq toqqaruk, imaluunniit allaguk, soorlu 10.15.
    .other-time = Piffissaq alla
# gloss: skriv tiden, for eksempel … | skriv kun tal, for eksempel …
# from: piffissaq, allaguk, soorlu, kisitsisit, taamaallaat, allakkit
appointment-ask-clock = Piffissaq allaguk, soorlu 10.15.
    .again = Kisitsisit taamaallaat allakkit, soorlu 10.15.
# gloss: tiden er forbi. Spørgsmålet igen
# from: piffissaq, qaangiuppoq, apeqqut
appointment-time-gone = Piffissaq taanna qaangiuppoq. Apeqqut una:
# gloss: hvor er du på den tid | i Danmark | i Grønland
# from: piffissami, tassani, sumiippit, danmarkimi, kalaallit, nunaanni
appointment-ask-zone = Piffissami tassani sumiippit?
    .here = Danmarkimi
    .greenland = Kalaallit Nunaanni


## Where

# gloss: hvor er det | vis steder i byen | jeg skriver stedet | jeg ved det ikke endnu
# from: sumi, sumiiffiit, illoqarfimmi, takutikkit, sumiiffik, nammineq, suli, naluara; own: allassavara
# accept: not-attested own forms for the reviewer: allassavara
appointment-ask-where = Sumi?
    .list = Illoqarfimmi sumiiffiit takutikkit
    .words = Sumiiffik nammineq allassavara
    .not-known = Suli naluara
# gloss: i hvilken by | jeg kender ikke den by. Skriv en anden by, eller vælg: ikke nu
# from: illoqarfimmi, illoqarfik, taanna, naluara, alla, allaguk, imaluunniit, toqqaruk; own: sorlermi, massakkuunngitsoq
# accept: not-attested own forms for the reviewer: sorlermi, massakkuunngitsoq
appointment-ask-city = Illoqarfimmi sorlermi?
    .again = Illoqarfik taanna naluara. Illoqarfik alla allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
# gloss: hvilket sted
# from: sumiiffik, sorleq
appointment-ask-place = Sumiiffik sorleq?
# gloss: i byen, sted: ingen
# from: illoqarfimmi, sumiiffik, soqanngilaq
appointment-no-place = Illoqarfimmi sumiiffik: soqanngilaq.
# gloss: skriv stedet
# from: sumiiffik, allaguk
appointment-ask-words = Sumiiffik allaguk.


## Duty or offer, and an interpreter

# gloss: pligt eller tilbud? Se i brevet. | pligt: den kan have følger for pengene. Tilbud: du bestemmer selv. | pligt | jeg bestemmer selv | jeg ved det ikke
# from: pisussaaffik, imaluunniit, neqeroorut, allakkat, atuakkit, aningaasanut, kinguneqarsinnaavoq, nammineq, aalajangissavat, naluara; own: aalajangissavara
# accept: not-attested own forms for the reviewer: aalajangissavara
appointment-ask-duty = Allakkat atuakkit. Pisussaaffik imaluunniit neqeroorut?
    .help = Pisussaaffik: aningaasanut kinguneqarsinnaavoq. Neqeroorut: nammineq aalajangissavat.
    .duty = Pisussaaffik
    .offer = Nammineq aalajangissavara
    .not-sure = Naluara
# gloss: hvordan vil du tale med dem? Myndighederne skal skaffe tolk, når den er nødvendig; børn er ikke tolke. | tolk er nødvendig | tolk er ikke nødvendig | jeg er usikker
# from: qanoq, oqalutsi, pisariaqarpoq, pisariaqarpat, oqartussaasut, meeqqat, pisariaqanngilaq; own: oqaloqatiginiarpigit, pissarsiarissavaat, oqalutsiunngillat, nalornivunga
# accept: not-attested own forms for the reviewer: oqaloqatiginiarpigit, pissarsiarissavaat, oqalutsiunngillat, nalornivunga
appointment-ask-interpreter = Qanoq oqaloqatiginiarpigit? Pisariaqarpat oqalutsi oqartussaasut pissarsiarissavaat, meeqqat oqalutsiunngillat.
    .wanted = Oqalutsi pisariaqarpoq
    .none = Oqalutsi pisariaqanngilaq
    .not-sure = Nalornivunga
# gloss: tolkens sprog | Vestgrønland | Østgrønland | Nordgrønland | jeg er usikker
# from: oqalutsi, oqaatsit, sorliit, kitaa, tunu, avanersuaq; own: nalornivunga
# accept: not-attested own forms for the reviewer: nalornivunga
appointment-ask-language = Oqalutsi: oqaatsit sorliit?
    .west = Kitaa
    .east = Tunu
    .north = Avanersuaq
    .not-sure = Nalornivunga
# gloss: hvad skal tages med? Skriv det, for eksempel: brev, pas. | se i brevet. Du kan også spørge dem. | det står ikke skrevet | jeg ved det ikke
# from: suut, nassarneqassapput, allaguk, soorlu, allakkat, passi, atuakkit, aamma, aperikkit, allassimanngilaq, naluara
appointment-ask-bring = Suut nassarneqassapput? Allaguk, soorlu: allakkat, passi.
    .help = Allakkat atuakkit. Aamma aperikkit.
    .not-said = Allassimanngilaq
    .not-known = Naluara


## The sum of it

# gloss: telefonen kan måske ses af andre. Påmindelse: hvad kan skrives | tid og sted | kun tiden
# from: oqarasuaat, immaqa, allanit, takuneqarsinnaavoq, eqqaasitsissut, suna, piffissaq, taamaallaat; own: allanneqarsinnaava, sumiiffillu
# accept: not-attested own forms for the reviewer: allanneqarsinnaava, sumiiffillu
appointment-ask-show-place = Oqarasuaat immaqa allanit takuneqarsinnaavoq. Eqqaasitsissut: suna allanneqarsinnaava?
    .time-and-place = Piffissaq sumiiffillu
    .time-only = Piffissaq taamaallaat
# gloss: …: …. Sted: …. Det, du skal tage med: …. Er det rigtigt? | det er rigtigt: … | en anden tid | et andet sted | andre ting at tage med | fra begyndelsen
# from: sumiiffik, eqqorpoq, piffissaq, alla, allat, aallaqqaataaniit, kommuni, nakorsaq, suliaq, angerlarsimaffimmi, eqqartuussivik, isumaqatigiissut; own: eqqorpa, nassatassat
# accept: not-attested own forms for the reviewer: eqqorpa, nassatassat
# accept: does-not-fit four choices stand together; the last two stand behind the button for more
appointment-ask-summary =
    { $what ->
        [municipality] Kommuni
        [doctor] Nakorsaq
        [jobcentre] Suliaq
        [home] Angerlarsimaffimmi
        [court] Eqqartuussivik
       *[other] Isumaqatigiissut
    }: { $the-day }, nal. { $time }.{ $has-place ->
        [yes] { " " }Sumiiffik: { $place }.
       *[no] { "" }
    }{ $has-bring ->
        [yes] { " " }Nassatassat: { $bring }.
       *[no] { "" }
    } Eqqorpa?
    .fits = Eqqorpoq: { $the-day }, nal. { $time }
    .change-time = Piffissaq alla
    .change-place = Sumiiffik alla
    .change-bring = Nassatassat allat
    .start-over = Aallaqqaataaniit
# gloss: …. Er det rigtigt? | det er rigtigt: … | en anden tid | et andet sted | fra begyndelsen
# from: eqqorpoq, piffissaq, sumiiffik, alla, aallaqqaataaniit; own: eqqorpa
# accept: not-attested own forms for the reviewer: eqqorpa
appointment-ask-summary-short = Ulloq: { $the-day }, nal. { $time }. Eqqorpa?
    .fits = Eqqorpoq: { $the-day }, nal. { $time }
    .change-time = Piffissaq alla
    .change-place = Sumiiffik alla
    .start-over = Aallaqqaataaniit


## Moved or taken away

# gloss: ny tid: …. Er det rigtigt? | det er rigtigt: … | en anden tid | den gamle tid
# from: piffissaq, nutaaq, eqqorpoq, alla, siulleq; own: eqqorpa
# accept: not-attested own forms for the reviewer: eqqorpa
appointment-ask-move-sure = Piffissaq nutaaq: { $the-day }, nal. { $time }. Eqqorpa?
    .fits = Eqqorpoq: { $the-day }, nal. { $time }
    .change-time = Piffissaq alla
    .keep = Piffissaq siulleq
# gloss: aftale: …. Du skal også selv sige det til dem. Hvad skal jeg gøre? | slet aftalen her | gem aftalen her
# from: isumaqatigiissut, nammineq, aamma, nalunaaruteqarit, uani, piiaruk, toqqoruk; own: qanoq, iliussaanga
# accept: not-attested own forms for the reviewer: iliussaanga
appointment-ask-cancel-sure =
    { $known ->
        [yes] Isumaqatigiissut: { $the-day }, nal. { $time }. Aamma nammineq nalunaaruteqarit.
       *[no] Aamma nammineq nalunaaruteqarit.
    } Qanoq iliussaanga?
    .cancel = Isumaqatigiissut uani piiaruk
    .keep = Isumaqatigiissut uani toqqoruk


## One of several, and all that is known of it

# gloss: …
# from: own: (kun dagen)
appointment-label-day = { $the-day }
# gloss: klokken …
# from: nal (i nal.)
appointment-label-time = nal. { $time }
# gloss: …, klokken … · …
# from: nal (i nal.)
appointment-label-one = { $the-day }, nal. { $time } · { $what }
# gloss: …, klokken …
# from: nal (i nal.)
appointment-label-one-short = { $the-day }, nal. { $time }
# gloss: …: …. Det er en pligt; at udeblive uden at melde det kan have følger for pengene.
# from: pisussaaffiuvoq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarani, takkutinngitsoorneq
# accept: not-attested own forms for the reviewer: nalunaarani, takkutinngitsoorneq
appointment-show-must-money = { $what }: { $the-day }, nal. { $time }. Pisussaaffiuvoq, nalunaarani takkutinngitsoorneq aningaasanut kinguneqarsinnaavoq.
# gloss: …: …. Det er en pligt; hvis du ikke kan komme, så meld det tidligere.
# from: pisussaaffiuvoq, siusinnerusukkut, nalunaaruteqarit; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
appointment-show-must = { $what }: { $the-day }, nal. { $time }. Pisussaaffiuvoq, takkussinnaanngikkuit siusinnerusukkut nalunaaruteqarit.
# gloss: …: …. Det er et tilbud, du bestemmer selv.
# from: nammineq, aalajangissavat; own: neqeroorutaavoq
# accept: not-attested own forms for the reviewer: neqeroorutaavoq
appointment-show-offer = { $what }: { $the-day }, nal. { $time }. Neqeroorutaavoq, nammineq aalajangissavat.
# gloss: …: …. Pligt eller tilbud: du skal spørge dem.
# from: pisussaaffik, imaluunniit, neqeroorut; own: aperissavatit
# accept: not-attested own forms for the reviewer: aperissavatit
appointment-show-unsure = { $what }: { $the-day }, nal. { $time }. Pisussaaffik imaluunniit neqeroorut: aperissavatit.


## When to be reminded

# gloss: påmindelse: hvornår | sædvanligvis: aftenen før, og før aftalen | aftenen før, og før aftalen | tiden vælger jeg selv | jeg husker det selv
# from: eqqaasitsissut, qaqugu, pisarnertut, unnukkut, siornagut, piffissaq, nammineq; own: toqqassavara, sioqqullugulu, isumaqatigiissullu, eqqaamavara
# accept: not-attested own forms for the reviewer: toqqassavara, sioqqullugulu, isumaqatigiissullu, eqqaamavara
reminder-ask-when = Eqqaasitsissut qaqugu?
    .help =
        { $early ->
            [yes] Pisarnertut: unnukkut siornagut.
           *[no] Pisarnertut: unnukkut siornagut, isumaqatigiissut sioqqullugulu.
        }
    .usual =
        { $early ->
            [yes] Unnukkut siornagut
           *[no] Unnukkut siornagut, isumaqatigiissullu sioqqullugu
        }
    .own-time = Piffissaq nammineq toqqassavara
    .no-reminder = Nammineq eqqaamavara
# gloss: påmindelse: hvilken dag | den samme dag | den forrige dag
# from: eqqaasitsissut, ulloq, sorleq, ullormi, tassani, siornagut
reminder-ask-day = Eqqaasitsissut: ulloq sorleq?
    .same-day = Ullormi tassani
    .day-before = Ulloq siornagut
# gloss: påmindelse: klokken hvad | vælg en tid, eller skriv den, for eksempel …
# from: eqqaasitsissut, qassinut, piffissaq, toqqaruk, imaluunniit, allaguk, soorlu
reminder-ask-clock = Eqqaasitsissut: qassinut?
    .again = Piffissaq toqqaruk, imaluunniit allaguk, soorlu 7.30.
# gloss: hvornår husker du det | vælg en dag, eller skriv den, for eksempel … | en anden dag
# from: qaqugu, ulloq, toqqaruk, imaluunniit, allaguk, soorlu, alla; own: eqqaasinneqassavit
# accept: not-attested own forms for the reviewer: eqqaasinneqassavit
reminder-ask-which-day = Qaqugu eqqaasinneqassavit?
    .again = Ulloq toqqaruk, imaluunniit allaguk, soorlu 1.12.
    .other-day = Ulloq alla
# gloss: skriv dagen, for eksempel … | jeg kender ikke den dag. Skriv den, for eksempel …
# from: ulloq, allaguk, soorlu, taanna, naluara
reminder-ask-date = Ulloq allaguk, soorlu 1.12.
    .again = Ulloq taanna naluara. Allaguk, soorlu 1.12.
# gloss: tiden kan ikke bruges. Spørgsmålet er dette:
# from: piffissaq, taanna, atorsinnaanngilaq, apeqqut, una
reminder-time-gone = Piffissaq taanna atorsinnaanngilaq. Apeqqut una:
