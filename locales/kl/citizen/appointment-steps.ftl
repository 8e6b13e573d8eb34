### What is asked about an appointment and its reminders, in every flow alike. Drafts until a Greenlandic reader
### approves them.


## What, and when

# gloss: hvad drejer aftalen sig om | kommunen | læge | arbejde | i hjemmet | retten | andet
# from: isumaqatigiissut, suna, pillugu, kommuni, nakorsaq, suliffik, angerlarsimaffimmi, eqqartuussivik, alla
appointment-ask-what = Isumaqatigiissut suna pillugu?
    .municipality = Kommuni
    .doctor = Nakorsaq
    .jobcentre = Suliffik
    .home = Angerlarsimaffimmi
    .court = Eqqartuussivik
    .other = Alla
# gloss: hvilken dag | jeg kender ikke den dag. Vælg en dag, eller skriv den, for eksempel … | en anden dag
# from: ulloq, sorleq, taanna, naluara, toqqaruk, imaluunniit, allaguk, soorlu, alla
appointment-ask-date = Ulloq sorleq?
    .again = Ulloq taanna naluara. Ulloq toqqaruk, imaluunniit allaguk, soorlu 24.11.
    .other-day = Ulloq alla
# gloss: skriv dagen, for eksempel … | skriv kun én dag. Først dagen, bagefter måneden, for eksempel …
# from: ulloq, allaguk, soorlu, ataaseq, taamaallaat, siullermik, kingorna, qaammat
appointment-ask-day = Ulloq allaguk, soorlu 24.11.
    .again = Ulloq ataaseq taamaallaat allaguk. Siullermik ulloq, kingorna qaammat, soorlu 24.11.
# gloss: klokken hvad | vælg en tid, eller skriv den, for eksempel … | en anden tid
# from: qassinut, piffissaq, toqqaruk, imaluunniit, allaguk, soorlu, alla
appointment-ask-time = Qassinut?
    .again = Piffissaq toqqaruk, imaluunniit allaguk, soorlu 10.15.
    .other-time = Piffissaq alla
# gloss: skriv tiden, for eksempel … | skriv kun tal, for eksempel …
# from: piffissaq, allaguk, soorlu, kisitsisit, taamaallaat, allakkit
appointment-ask-clock = Piffissaq allaguk, soorlu 10.15.
    .again = Kisitsisit taamaallaat allakkit, soorlu 10.15.
# gloss: der er flere dage. Vælg én.
# from: ullut, arlallit, ataaseq, toqqaruk
appointment-several-days = Ullut arlallit. Ataaseq toqqaruk.
# gloss: der er flere tider. Vælg én.
# from: piffissat, arlallit, ataaseq, toqqaruk
appointment-several-times = Piffissat arlallit. Ataaseq toqqaruk.
# gloss: tiden er forbi. Spørgsmålet igen
# from: piffissaq, qaangiuppoq, apeqqut
appointment-time-gone = Piffissaq taanna qaangiuppoq. Apeqqut una:
# gloss: hvor er du på den tid | i Danmark | i Grønland
# from: piffissami, tassani, sumiippit, danmarkimi, kalaallit, nunaanni
appointment-ask-zone = Piffissami tassani sumiippit?
    .here = Danmarkimi
    .greenland = Kalaallit Nunaanni


## Where

# gloss: hvor er det | vis steder i byen | skriv selv stedet | jeg ved det ikke endnu
# from: sumi, illoqarfimmi, sumiiffiit, takutikkit, sumiiffik, nammineq, allaguk, suli, naluara
appointment-ask-where = Sumi?
    .list = Illoqarfimmi sumiiffiit takutikkit
    .words = Sumiiffik nammineq allaguk
    .not-known = Suli naluara
# gloss: hvilken by | jeg kender ikke den by. Skriv en anden by, eller vælg: ikke nu
# from: illoqarfik, sorleq, taanna, naluara, alla, allaguk, imaluunniit, toqqaruk, massakkuunngitsoq
appointment-ask-city = Illoqarfik sorleq?
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

# gloss: se i brevet. Pligt eller tilbud | pligt: den kan have følger for pengene. Tilbud: du bestemmer selv. | pligt | tilbud | jeg ved det ikke
# from: allakkat, atuakkit, pisussaaffik, imaluunniit, neqeroorut, aningaasanut, kinguneqarsinnaavoq, nammineq, aalajangissavat, naluara
appointment-ask-duty = Allakkat atuakkit. Pisussaaffik imaluunniit neqeroorut?
    .help = Pisussaaffik: aningaasanut kinguneqarsinnaavoq. Neqeroorut: nammineq aalajangissavat.
    .duty = Pisussaaffik
    .offer = Neqeroorut
    .not-sure = Naluara
# gloss: når tolk er nødvendig, sørger myndighederne for den. Tolken skal være en voksen, ikke et barn. Samtalen: hvordan | tolk er nødvendig | tolk er ikke nødvendig | jeg ved det ikke
# from: pisariaqarpat, oqalutsi, oqartussaasunit, isumagineqassaaq, tassaassaaq, inersimasoq, meeraq, pinnagu, oqaloqatigiinneq, qanoq, pisariaqarpoq, pisariaqanngilaq, naluara
appointment-ask-interpreter = Pisariaqarpat oqalutsi oqartussaasunit isumagineqassaaq. Oqalutsi tassaassaaq inersimasoq, meeraq pinnagu. Oqaloqatigiinneq: qanoq?
    .wanted = Oqalutsi pisariaqarpoq
    .none = Oqalutsi pisariaqanngilaq
    .not-sure = Naluara
# gloss: tolkens sprog | Vestgrønland | Østgrønland | Nordgrønland | jeg ved det ikke
# from: oqalutsi, oqaatsit, sorliit, kitaa, tunu, avanersuaq, naluara
appointment-ask-language = Oqalutsi: oqaatsit sorliit?
    .west = Kitaa
    .east = Tunu
    .north = Avanersuaq
    .not-sure = Naluara
# gloss: hvad skal tages med? Skriv det, for eksempel: brev, pas. | se i brevet. Du kan også spørge dem. | det står ikke skrevet | jeg ved det ikke
# from: suut, nassarneqassapput, allaguk, soorlu, allakkat, passi, atuakkit, aamma, aperikkit, allassimanngilaq, naluara
appointment-ask-bring = Suut nassarneqassapput? Allaguk, soorlu: allakkat, passi.
    .help = Allakkat atuakkit. Aamma aperikkit.
    .not-said = Allassimanngilaq
    .not-known = Naluara


## The sum of it

# gloss: telefonen kan måske ses af andre. Påmindelse: hvad kan skrives | tiden, også stedet | kun tiden
# from: oqarasuaat, immaqa, allanit, takuneqarsinnaavoq, eqqaasitsissut, suna, piffissaq, sumiiffik, ilanngullugu, taamaallaat; own: allanneqarsinnaava
# accept: not-attested own forms for the reviewer: allanneqarsinnaava
appointment-ask-show-place = Oqarasuaat immaqa allanit takuneqarsinnaavoq. Eqqaasitsissut: suna allanneqarsinnaava?
    .time-and-place = Piffissaq sumiiffik ilanngullugu
    .time-only = Piffissaq taamaallaat
# gloss: …: …. Sted: …. Skal tages med: …. Er det rigtigt? | det er rigtigt: … | en anden tid | et andet sted | andet skal tages med | fra begyndelsen
# from: kommuni, nal, sumiiffik, nassarneqassapput, nakorsaq, suliffik, angerlarsimaffimmi, eqqartuussivik, isumaqatigiissut, eqqorpoq, piffissaq, alla, allat, aallaqqaataaniit; own: eqqorpa
# accept: not-attested own forms for the reviewer: eqqorpa
# accept: does-not-fit four choices stand together; the last two stand behind the button for more
appointment-ask-summary =
    { $what ->
        [municipality] Kommuni
        [doctor] Nakorsaq
        [jobcentre] Suliffik
        [home] Angerlarsimaffimmi
        [court] Eqqartuussivik
       *[other] Isumaqatigiissut
    }: { $the-day }, nal. { $time }.{ $has-place ->
        [yes] { " " }Sumiiffik: { $place }.
       *[no] { "" }
    }{ $has-bring ->
        [yes] { " " }Nassarneqassapput: { $bring }.
       *[no] { "" }
    } Eqqorpa?
    .fits = Eqqorpoq: { $the-day }, nal. { $time }
    .change-time = Piffissaq alla
    .change-place = Sumiiffik alla
    .change-bring = Allat nassarneqassapput
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
# gloss: aftale: …. Du skal også selv sige det til dem. Hvad skal jeg så gøre? | slet aftalen her | gem aftalen her
# from: isumaqatigiissut, nal, aamma, nammineq, nalunaaruteqarit, taava, qanoq, iliussaanga, uani, piiaruk, toqqoruk
appointment-ask-cancel-sure =
    { $known ->
        [yes] Isumaqatigiissut: { $the-day }, nal. { $time }. Aamma nammineq nalunaaruteqarit.
       *[no] Aamma nammineq nalunaaruteqarit.
    } Taava qanoq iliussaanga?
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
# gloss: …: …. Det er en pligt: udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: nal, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
appointment-show-must-money = { $what }: { $the-day }, nal. { $time }. Pisussaaffiuvoq: najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: …: …. Det er en pligt; hvis det er umuligt at komme, så meld det før mødet.
# from: nal, pisussaaffiuvoq, najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit
appointment-show-must = { $what }: { $the-day }, nal. { $time }. Pisussaaffiuvoq, najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit.
# gloss: …: …. Tilbud: du bestemmer selv.
# from: nal, neqeroorut, nammineq, aalajangissavat
appointment-show-offer = { $what }: { $the-day }, nal. { $time }. Neqeroorut: nammineq aalajangissavat.
# gloss: …: …. Spørg dem: pligt eller tilbud
# from: nal, aperikkit, pisussaaffik, imaluunniit, neqeroorut
appointment-show-unsure = { $what }: { $the-day }, nal. { $time }. Aperikkit: pisussaaffik imaluunniit neqeroorut?


## When to be reminded

# gloss: påmindelse: hvornår | sædvanligvis: aftenen før, og samme dag | aftenen før, og samme dag | vælg selv tiden | en påmindelse er ikke nødvendig
# from: eqqaasitsissut, qaqugu, pisarnertut, unnukkut, siornagut, aamma, ullormi, tassani, piffissaq, nammineq, toqqaruk, pisariaqanngilaq
reminder-ask-when = Eqqaasitsissut qaqugu?
    .help =
        { $early ->
            [yes] Pisarnertut: unnukkut siornagut.
           *[no] Pisarnertut: unnukkut siornagut, aamma ullormi tassani.
        }
    .usual =
        { $early ->
            [yes] Unnukkut siornagut
           *[no] Unnukkut siornagut, aamma ullormi tassani
        }
    .own-time = Piffissaq nammineq toqqaruk
    .no-reminder = Eqqaasitsissut pisariaqanngilaq
# gloss: påmindelse: hvilken dag | den samme dag | den forrige dag
# from: eqqaasitsissut, ulloq, sorleq, ullormi, tassani, siornagut
reminder-ask-day = Eqqaasitsissut: ulloq sorleq?
    .same-day = Ullormi tassani
    .day-before = Ulloq siornagut
# gloss: påmindelse: klokken hvad | vælg en tid, eller skriv den, for eksempel …
# from: eqqaasitsissut, qassinut, piffissaq, toqqaruk, imaluunniit, allaguk, soorlu
reminder-ask-clock = Eqqaasitsissut: qassinut?
    .again = Piffissaq toqqaruk, imaluunniit allaguk, soorlu 7.30.
# gloss: påmindelse: hvornår | vælg en dag, eller skriv den, for eksempel … | en anden dag
# from: eqqaasitsissut, qaqugu, ulloq, toqqaruk, imaluunniit, allaguk, soorlu, alla
reminder-ask-which-day = Eqqaasitsissut qaqugu?
    .again = Ulloq toqqaruk, imaluunniit allaguk, soorlu 1.12.
    .other-day = Ulloq alla
# gloss: skriv dagen, for eksempel … | jeg kender ikke den dag. Skriv den, for eksempel …
# from: ulloq, allaguk, soorlu, taanna, naluara
reminder-ask-date = Ulloq allaguk, soorlu 1.12.
    .again = Ulloq taanna naluara. Allaguk, soorlu 1.12.
# gloss: den tid passer ikke. Spørgsmålet er dette:
# from: piffissaq, taanna, naleqqutinngilaq, apeqqut, una
reminder-time-gone = Piffissaq taanna naleqqutinngilaq. Apeqqut una:
