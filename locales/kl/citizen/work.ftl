### Work, talks with the municipality, Danish lessons, and trouble in a job. Drafts until a Greenlandic reader approves them.

# gloss: om hvad har du brug for at blive hjulpet | vælg det nærmeste: om hvad har du brug for at blive hjulpet | at lede efter et arbejde | kommunen: samtaler, tilbud | at lære dansk | arbejdspladsen: spørgsmål
# from: suna, pillugu, ikiorneqarnissamik, pisariaqartitsivit, qanittoq, toqqaruk, suliffissamik, ujarlerneq, kommuni, oqaloqatigiinneq, neqeroorutit, qallunaatut, ilinniarneq, suliffik, apeqqutit
work-need = Suna pillugu ikiorneqarnissamik pisariaqartitsivit?
    .simpler = Qanittoq toqqaruk. Suna pillugu ikiorneqarnissamik pisariaqartitsivit?
    .find = Suliffissamik ujarlerneq
    .talks = Kommuni: oqaloqatigiinneq, neqeroorutit
    .danish = Qallunaatut ilinniarneq
    .job = Suliffik: apeqqutit


## Find work

# gloss: at arbejde: hvordan ønsker du | om ugen kun få timer | deltidsarbejde | fuld tid | jeg ved det stadig ikke
# from: sulineq, qanoq, ittoq, kissaatigiviuk, sapaatip, akunneranut, tiimit, ikittuinnaat, ilaannakortumik, suliffeqarneq, piffissaq, tamakkerlugu, suli, naluara
work-find-hours = Sulineq qanoq ittoq kissaatigiviuk?
    .few = Sapaatip akunneranut tiimit ikittuinnaat
    .days = Ilaannakortumik suliffeqarneq
    .full = Piffissaq tamakkerlugu sulineq
    .not-sure = Suli naluara
# gloss: kun få timer er også i orden. Meld det til kommunen: timer hvor mange
# from: tiimit, ikittuinnaat, aamma, ajunngilaq, kommunimut, nalunaarutigiuk, qassit
work-find-few = Tiimit ikittuinnaat aamma ajunngilaq. Kommunimut nalunaarutigiuk: tiimit qassit.
# gloss: hvilke dage: meld det. Senere kan det ændres.
# from: ullut, sorliit, nalunaarutigiuk, kingusinnerusukkut, allanngortinneqarsinnaavoq
work-find-days = Ullut sorliit: nalunaarutigiuk. Kingusinnerusukkut allanngortinneqarsinnaavoq.
# gloss: alle erfaringer, husk dem. Også i Grønland at arbejde.
# from: misilittakkat, tamaasa, eqqaamaniakkit, aamma, kalaallit, nunaanni, sulineq
work-find-full = Misilittakkat tamaasa eqqaamaniakkit. Aamma Kalaallit Nunaanni sulineq.
# gloss: jobprøve, bed om det. Så kan du finde ud af, hvordan det er.
# from: suliffimmik, misiliineq, qinnutigiuk, taava, qanoq, ittoq, paasiniarsinnaavat
work-find-try = Suliffimmik misiliineq qinnutigiuk. Taava qanoq ittoq paasiniarsinnaavat.
# gloss: hvis du får hjælp fra kommunen, så først spørg dem, bagefter sig ja til arbejdet
# from: kommunimit, ikiorsiissutinik, pissarsisaruit, siullermik, aperikkit, kingorna, suliffik, akueriuk
work-find-money = Kommunimit ikiorsiissutinik pissarsisaruit siullermik aperikkit, kingorna suliffik akueriuk.
# gloss: hvad først | arbejdspladser, se dem | CV, skriv det | papirer fra Grønland | de, der hjælper
# from: siullermik, suna, suliffissat, takukkit, allaguk, kalaallit, nunaannit, allagartat, ikiuisartut
work-find-what = Siullermik suna?
    .jobs = Suliffissat takukkit
    .cv = CV allaguk
    .papers = Kalaallit Nunaannit allagartat
    .someone = Ikiuisartut
# gloss: arbejdspladser her: jobnet.dk. Fra kommunen kan du også få hjælp.
# from: suliffissat, uani, kommunimit, aamma, ikiorneqarsinnaavutit
work-find-jobs = Suliffissat uani: Jobnet.dk. Kommunimit aamma ikiorneqarsinnaavutit.
# gloss: butik eller værksted, henvend dig også der. Dit navn og evner, sig dem.
# from: pisiniarfik, imaluunniit, sannavik, aamma, saaffigiuk, atit, piginnaasatit, oqaatiginiakkit
work-find-jobs-ask = Pisiniarfik imaluunniit sannavik aamma saaffigiuk. Atit, piginnaasatit: oqaatiginiakkit.
# gloss: nu hvad har du brug for | kortet, se det | CV, skriv det | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takuuk, allaguk, inummik, oqaloqateqarneq, qujanaq, paasivara
work-find-jobs-next = Maanna suna pisariaqartippiuk?
    .card = Allagartaq takuuk
    .cv = CV allaguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: CV drejer sig om dig. Skriv: navn, skole, arbejdspladser.
# from: ilinnut, tunngavoq, allakkit, ateq, atuarfik, suliffiit
work-find-cv = CV ilinnut tunngavoq. Allakkit: ateq, atuarfik, suliffiit.
# gloss: andre evner, skriv dem også: fiskeri, syning, børnepasning
# from: piginnaasat, allat, aamma, allakkit, aalisarneq, mersorneq, meeqqanik, paarsineq
work-find-cv-life = Piginnaasat allat aamma allakkit: aalisarneq, mersorneq, meeqqanik paarsineq.
# gloss: først på grønlandsk skriv det. Bagefter på dansk kan du få hjælp.
# from: siullermik, allaguk, kingorna, qallunaatut, ikiorneqarsinnaavutit
work-find-cv-help = Siullermik kalaallisut allaguk. Kingorna qallunaatut ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | arbejdspladser, se dem | papirer fra Grønland | at blive hjulpet af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, suliffissat, takukkit, kalaallit, nunaannit, allagartat, inummit, ikiorneqarneq, qujanaq, paasivara
work-find-cv-next = Maanna suna pisariaqartippiuk?
    .jobs = Suliffissat takukkit
    .papers = Kalaallit Nunaannit allagartat
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara
# gloss: uddannelse fra Grønland gælder her nogle gange anderledes. Papirerne, vis dem til kommunen.
# from: kalaallit, nunaanni, ilinniagaq, maani, ilaanni, allatut, atuuppoq, allagartat, kommunimut, takutikkit
work-find-papers = Kalaallit Nunaanni ilinniagaq maani ilaanni allatut atuuppoq. Allagartat kommunimut takutikkit.
# gloss: papirer hvilke | papir: skole eller arbejdsplads | papiret har jeg mistet | uden papir har jeg lært | at tale med et menneske
# from: allagartat, sorliit, allagartaq, atuarfik, imaluunniit, suliffik, annaavara, allagartaqanngitsumik, ilinniarsimavunga, inummik, oqaloqateqarneq
work-find-papers-which = Allagartat sorliit?
    .have = Allagartaq: atuarfik imaluunniit suliffik
    .lost = Allagartaq annaavara
    .none = Allagartaqanngitsumik ilinniarsimavunga
    .talk = Inummik oqaloqateqarneq
# gloss: papiret, kopier det, gem det. Vis det til kommunen.
# from: allagartaq, kopeeruk, toqqoruk, kommunimut, takutiguk
work-find-papers-have = Allagartaq kopeeruk, toqqoruk. Kommunimut takutiguk.
# gloss: skole eller arbejdsgiver, kontakt den. Nyt papir, bed om det, vis også dette.
# from: atuarfik, imaluunniit, sulisitsisoq, attavigiuk, allagartaq, nutaaq, qinnutigiuk, una, aamma, takutiguk
work-find-papers-lost = Atuarfik imaluunniit sulisitsisoq attavigiuk. Allagartaq nutaaq qinnutigiuk, una aamma takutiguk.
# gloss: skriv arbejdet: hvad, hvor, hvornår. Det kan du vise.
# from: suliaq, allaguk, suna, sumi, qanga, taanna, takutiguk
work-find-papers-none = Suliaq allaguk: suna, sumi, qanga. Taanna takutiguk.
# gloss: i Grønland har jeg lært. Her hvordan kan det bruges.
# from: kalaallit, nunaanni, ilinniarsimavunga, maani, qanoq; own: atorneqarsinnaava
# accept: not-attested own forms for the reviewer: atorneqarsinnaava
work-find-papers-card = Kalaallit Nunaanni ilinniarsimavunga. Maani qanoq atorneqarsinnaava?
# gloss: nu hvad har du brug for | arbejdspladser, se dem | de, der hjælper | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, suliffissat, takukkit, ikiuisartut, inummik, oqaloqateqarneq, qujanaq, paasivara
work-find-papers-next = Maanna suna pisariaqartippiuk?
    .jobs = Suliffissat takukkit
    .someone = Ikiuisartut
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
work-find-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her er mennesker, du kan tale med på grønlandsk eller dansk. Sig: at lede efter et arbejde.
# from: uani, inuit, qallunaatulluunniit, oqaloqatigisinnaasat, oqaatiginiaruk, suliffissamik, ujarlerneq
work-find-house = Uani inuit kalaallisut qallunaatulluunniit oqaloqatigisinnaasat. Oqaatiginiaruk: suliffissamik ujarlerneq.
# gloss: grønlændernes hus i byen kender jeg ikke. Henvend dig til kommunen, vis kortet.
# from: illoqarfimmi, kalaallit, illuat, naluara, kommuni, saaffigiuk, allagartaq, takutiguk
work-find-house-none = Illoqarfimmi kalaallit illuat naluara. Kommuni saaffigiuk, allagartaq takutiguk.
# gloss: om ugen kun få timer vil jeg gerne arbejde. Sprog: grønlandsk, en tolk er nødvendig.
# from: sapaatip, akunneranut, tiimit, ikittuinnaat, sulerusuppunga, oqaatsit, oqalutsi, pisariaqarpoq
work-find-card-few = Sapaatip akunneranut tiimit ikittuinnaat sulerusuppunga. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: jeg vil gerne arbejde, hjælp er nødvendig. Sprog: grønlandsk, en tolk er også nødvendig.
# from: sulerusuppunga, ikiorneqarneq, pisariaqarpoq, oqaatsit, oqalutsi, aamma
work-find-card = Sulerusuppunga, ikiorneqarneq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi aamma pisariaqarpoq.
# gloss: nu hvad har du brug for | påmindelse: en anden dag | at lede efter arbejde: oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, eqqaasitsissut, ulloq, alla, suliffissamik, ujarlerneq, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
work-find-next = Maanna suna pisariaqartippiuk?
    .remind = Eqqaasitsissut: ulloq alla
    .rest = Suliffissamik ujarlerneq: paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i dag at lede efter arbejde, husk det. Kortet skal tages med, eller kontakt kommunen.
# from: ullumi, suliffissamik, ujarlerneq, eqqaamajuk, allagartaq, takutiguk, imaluunniit, kommuni, attavigiuk
work-find-reminder = Ullumi suliffissamik ujarlerneq eqqaamajuk. Allagartaq takutiguk, imaluunniit kommuni attavigiuk.
# gloss: i morgen begynd på én ting. Kontakt kommunen, eller se jobnet.dk.
# from: aqagu, ataaseq, aallartiguk, kommuni, attavigiuk, imaluunniit, takuuk
work-find-tomorrow = Aqagu ataaseq aallartiguk. Kommuni attavigiuk, imaluunniit takuuk: Jobnet.dk.


## Talks and offers

# gloss: hvad drejer det sig om | samtale | tilbud (aktivering) | jeg er syg | til at begynde igen er jeg klar
# from: suna, pillugu, oqaloqatigiinneq, neqeroorut, aallarteqqinnissamut, piareersimavunga; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
work-talks-what = Suna pillugu?
    .called = Oqaloqatigiinneq
    .offer = Neqeroorut (aktivering)
    .ill = Napparsimavunga
    .stopped = Aallarteqqinnissamut piareersimavunga
# gloss: i brevet hvad står der | pligt | tilbud | jeg ved det ikke | samtalen er forbi
# from: allakkani, suna, allassimava, pisussaaffik, neqeroorut, naluara, oqaloqatigiinneq, qaangiuppoq
work-talks-sort = Allakkani suna allassimava?
    .duty = Pisussaaffik
    .offer = Neqeroorut
    .not-sure = Naluara
    .missed = Oqaloqatigiinneq qaangiuppoq
# gloss: så er samtalen en pligt. Udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: taava, oqaloqatigiinneq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
work-talks-duty = Taava oqaloqatigiinneq pisussaaffiuvoq. Najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: hvis det ikke kan lade sig gøre, meld det før mødet. Forklar hvorfor, bed om en ny tid.
# from: ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, sooq, nassuiaruk, piffissaq, nutaaq, qinnutigiuk
work-talks-tell = Ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit. Sooq nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Hvis det er umuligt at komme: hvad så | jeg siger det på en anden måde. Meld det før mødet. Hvis det er umuligt: hvad så | at melde det før mødet | udeblivelse | jeg ved det ikke
# from: erseqqissumik, najuunneq, ajornarpat, taava, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, nalunaaruteqarneq, najuutinngitsoorneq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
work-talks-taught = Erseqqissumik oqarnersunga paasiniarpara. Najuunneq ajornarpat: taava qanoq?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Ajornarpat: taava qanoq?
    .tell-before = Ataatsimiinneq sioqqullugu nalunaaruteqarneq
    .stay-away = Najuutinngitsoorneq
    .not-sure = Naluara
# gloss: i året 2026 blev reglerne ændret, måske hedder Jobcenter noget andet. Spørg: hvor mange samtaler.
# from: ukiumi, malittarisassat, allanngortinneqarput, immaqa, allatut, ateqarpoq, aperikkit, oqaloqatigiinneq, qassinik
work-talks-reform = Ukiumi 2026 malittarisassat allanngortinneqarput, immaqa Jobcenter allatut ateqarpoq. Aperikkit: oqaloqatigiinneq qassinik.
# gloss: så bestemmer du selv. Hvis det ikke kan lade sig gøre, meld det.
# from: taava, nammineq, aalajangissavat, ajornarpat, nalunaaruteqarit
work-talks-offer = Taava nammineq aalajangissavat. Ajornarpat nalunaaruteqarit.
# gloss: pligt eller tilbud: spørg dem. Bedst er at være til stede.
# from: pisussaaffik, imaluunniit, neqeroorut, aperikkit, najuunneq, pitsaanerpaaq
work-talks-unsure = Pisussaaffik imaluunniit neqeroorut: aperikkit. Najuunneq pitsaanerpaaq.
# gloss: brevene skal tages med, også id. Skriv: ønsker, problemer.
# from: allakkat, nassarneqassapput, aamma, kinaassutsimik, uppernarsaat, allakkit, kissaatit, ajornartorsiutit
work-talks-bring = Allakkat nassarneqassapput, aamma kinaassutsimik uppernarsaat. Allakkit: kissaatit, ajornartorsiutit.
# gloss: i dag ring eller skriv. Forklar, hvad der skete, bed om en ny tid.
# from: ullumi, sianerniarit, imaluunniit, allagit, susoqarami, nassuiaruk, piffissaq, nutaaq, qinnutigiuk
work-talks-missed = Ullumi sianerniarit imaluunniit allagit. Susoqarami: nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: om udeblivelse forklaring. Ny tid søges der om.
# from: najuutinngitsoorneq, pillugu, nassuiaat, piffissaq, nutaaq, qinnutigineqarpoq
work-talks-missed-card = Najuutinngitsoorneq pillugu nassuiaat. Piffissaq nutaaq qinnutigineqarpoq.
# gloss: nu hvad har du brug for | brevet er kommet | ny tid, gem den | at blive hjulpet af et menneske | selv ringer jeg
# from: maanna, suna, pisariaqartippiuk, allagaq, apuuppoq, piffissaq, nutaaq, toqqoruk, inummit, ikiorneqarneq, nammineq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
work-talks-missed-next = Maanna suna pisariaqartippiuk?
    .letter = Allagaq apuuppoq
    .new-time = Piffissaq nutaaq toqqoruk
    .talk = Inummit ikiorneqarneq
    .enough = Nammineq sianerpunga
# gloss: tag brevet frem. Svarfristen, se den.
# from: allagaq, takuuk, akissutissaq, piffissaliussaq, eqqumaffigiuk
work-talks-missed-letter = Allagaq takuuk. Akissutissaq: piffissaliussaq eqqumaffigiuk.
# gloss: gør dig klar: hvad har du brug for | dagen og tiden, gem den her | kort til kommunen | tolk er nødvendig | at tale med et menneske
# from: piareersarit, suna, pisariaqartippiuk, ulloq, piffissarlu, uani, toqqukkit, kommunimut, allagartaq, oqalutsi, pisariaqarpoq, inummik, oqaloqateqarneq
work-talks-ready = Piareersarit: suna pisariaqartippiuk?
    .save = Ulloq piffissarlu uani toqqukkit
    .card = Kommunimut allagartaq
    .interpreter = Oqalutsi pisariaqarpoq
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | kort til kommunen | kommunen: oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimut, allagartaq, kommuni, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
work-talks-saved = Maanna suna pisariaqartippiuk?
    .card = Kommunimut allagartaq
    .rest = Kommuni: paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: samtale om at arbejde. Sprog: grønlandsk, en tolk er nødvendig.
# from: sulineq, pillugu, oqaloqatigiinneq, oqaatsit, oqalutsi, pisariaqarpoq
work-talks-card = Sulineq pillugu oqaloqatigiinneq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | dagen og tiden, gem den her | kommunen: oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, ulloq, piffissarlu, uani, toqqukkit, kommuni, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
work-talks-next = Maanna suna pisariaqartippiuk?
    .save = Ulloq piffissarlu uani toqqukkit
    .rest = Kommuni: paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i aften se brevet. Hvis du har spørgsmål, ring i morgen.
# from: unnugu, allagaq, takuuk, apeqqutissaqaruit, aqagu, sianerniarit
work-talks-tomorrow = Unnugu allagaq takuuk. Apeqqutissaqaruit aqagu sianerniarit.
# gloss: aktivering er et tilbud fra kommunen. Til at arbejde er det forberedelse.
# from: kommunimit, neqeroorut, tassaavoq, sulinissamut, piareersarneq
work-talks-activity = Aktivering kommunimit neqeroorut. Tassaavoq sulinissamut piareersarneq.
# gloss: spørg dem: timer hvor mange, opgaver hvilke. Evner og problemer, sig dem.
# from: aperikkit, tiimit, qassit, suliassat, suut, piginnaasat, aamma, ajornartorsiutit, oqaatiginiakkit
work-talks-activity-tell = Aperikkit: tiimit qassit, suliassat suut. Piginnaasat aamma ajornartorsiutit oqaatiginiakkit.
# gloss: i dit brev hvad står der | deltagelse er pligt | arbejdspligt | at tage en uddannelse | jeg ved det ikke
# from: allagaq, suna, allassimava, peqataaneq, pisussaaffik, ilinniagaqarneq, naluara
work-talks-activity-letter = Allagaq: suna allassimava?
    .must = Peqataaneq pisussaaffik
    .work-duty = Arbejdspligt
    .study = Ilinniagaqarneq
    .not-sure = Naluara
# gloss: arbejdspligt gælder ikke for alle. Et menneske vil se på brevet, du deltager.
# from: tamanut, atuutinngilaq, inuup, allagaq, misissussavaa, illit, peqataallutit
work-talks-work-duty = Arbejdspligt tamanut atuutinngilaq. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: kommunen kan kræve uddannelse af de unge. I januar 2027 kan reglerne ændres.
# from: kommunip, inuusuttunut, ilinniagaqarneq, piumasaqaatigisinnaavaa, januaarimi, malittarisassaq, allanngortinneqarsinnaavoq
work-talks-study = Kommunip inuusuttunut ilinniagaqarneq piumasaqaatigisinnaavaa. Januaarimi 2027 malittarisassaq allanngortinneqarsinnaavoq.
# gloss: den ønskede uddannelse, sig den. Hvis dansk er umuligt, meld det også.
# from: ilinniagaq, kissaatit, oqaatiginiaruk, qallunaatut, ajornarpat, aamma, nalunaarutigiuk
work-talks-study-tell = Ilinniagaq kissaatit oqaatiginiaruk. Qallunaatut ajornarpat aamma nalunaarutigiuk.
# gloss: sygdom, meld den før mødet. Ny tid, bed om den.
# from: napparsimaneq, ataatsimiinneq, sioqqullugu, nalunaarutigiuk, piffissaq, nutaaq, qinnutigiuk
work-talks-ill = Napparsimaneq ataatsimiinneq sioqqullugu nalunaarutigiuk. Piffissaq nutaaq qinnutigiuk.
# gloss: om bevis fra læge spørg dem. Navn og dag, skriv dem.
# from: nakorsamit, uppernarsaat, pillugu, aperikkit, ateq, ullorlu, allakkit
work-talks-ill-tell = Nakorsamit uppernarsaat pillugu aperikkit. Ateq ullorlu allakkit.
# gloss: jeg er syg, mødet er umuligt. Ny tid er nødvendig, også tolk.
# from: ataatsimiinneq, ajornarpoq, piffissaq, nutaaq, pisariaqarpoq, aamma, oqalutsi; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
work-talks-ill-card = Napparsimavunga, ataatsimiinneq ajornarpoq. Piffissaq nutaaq pisariaqarpoq, aamma oqalutsi.
# gloss: nu hvad har du brug for | læge | langvarig sygdom | at blive hjulpet af et menneske | selv ringer jeg
# from: maanna, suna, pisariaqartippiuk, nakorsaq, napparsimaneq, sivisooq, inummit, ikiorneqarneq, nammineq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
work-talks-ill-next = Maanna suna pisariaqartippiuk?
    .health = Nakorsaq
    .long = Napparsimaneq sivisooq
    .talk = Inummit ikiorneqarneq
    .enough = Nammineq sianerpunga
# gloss: evner nu, sig dem. Et menneske vil se på det, du deltager.
# from: maanna, piginnaasatit, oqaatiginiakkit, inuup, misissussavaa, illit, peqataallutit
work-talks-ill-long = Maanna piginnaasatit oqaatiginiakkit. Inuup misissussavaa, illit peqataallutit.


## I stopped, and want to begin again

# gloss: velkommen. Til at begynde igen er et spørgsmål i orden.
# from: tikilluarit, aallarteqqinnissamut, apeqqut, ajunngilaq
work-again = Tikilluarit. Aallarteqqinnissamut apeqqut ajunngilaq.
# gloss: svar er ikke nødvendigt. Nu hvad ønsker du anderledes | færre timer | hjælp til sproget | livet var svært | spring spørgsmålet over
# from: akissut, pisariaqanngilaq, maanna, suna, allatut, kissaatigiviuk, tiimit, ikinnerusut, oqaatsinut, ikiorneqarneq, inuuneq, ajornakusoorpoq, apeqqut, qaangiinnaruk
work-again-why = Akissut pisariaqanngilaq. Maanna suna allatut kissaatigiviuk?
    .hours = Tiimit ikinnerusut
    .speech = Oqaatsinut ikiorneqarneq
    .life = Inuuneq ajornakusoorpoq
    .rather-not = Apeqqut qaangiinnaruk
# gloss: meld det: timer hvor mange. Begynd langsomt.
# from: nalunaarutigiuk, tiimit, qassit, kigaatsumik, aallartiguk
work-again-hours = Nalunaarutigiuk: tiimit qassit. Kigaatsumik aallartiguk.
# gloss: til samtalen bed om tolk. Langsom tale, bed også om det.
# from: oqaloqatigiinnermut, oqalutsi, qinnutigiuk, kigaatsumik, oqalunneq, aamma
work-again-speech = Oqaloqatigiinnermut oqalutsi qinnutigiuk. Kigaatsumik oqalunneq aamma qinnutigiuk.
# gloss: du bestemmer selv. Det er nok: jeg er klar.
# from: illit, nammineq, aalajangissavat, naammappoq, piareersimavunga
work-again-life = Illit nammineq aalajangissavat. Naammappoq: Piareersimavunga.
# gloss: ring, skriv eller henvend dig. Kortet, vis det.
# from: sianerniarit, allagit, imaluunniit, saaffigiuk, allagartaq, takutiguk
work-again-how = Sianerniarit, allagit imaluunniit saaffigiuk. Allagartaq takutiguk.
# gloss: til at begynde igen er jeg klar. Sprog: grønlandsk, en tolk er nødvendig.
# from: aallarteqqinnissamut, piareersimavunga, oqaatsit, oqalutsi, pisariaqarpoq
work-again-card = Aallarteqqinnissamut piareersimavunga. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: og nu, hvad har du brug for | påmindelse: en anden dag | at blive hjulpet af et menneske | tolk er nødvendig | tak, selv
# from: maanna, suna, pisariaqartippiuk, eqqaasitsissut, ulloq, alla, inummit, ikiorneqarneq, oqalutsi, pisariaqarpoq, qujanaq, nammineq
work-again-next = Maanna suna pisariaqartippiuk?
    .remind = Eqqaasitsissut: ulloq alla
    .talk = Inummit ikiorneqarneq
    .interpreter = Oqalutsi pisariaqarpoq
    .enough = Qujanaq, nammineq
# gloss: i dag husk: for at begynde igen ring, det er nok.
# from: ullumi, eqqaamajuk, aallarteqqinnissamut, sianerniarit, naammappoq
work-again-reminder = Ullumi eqqaamajuk: aallarteqqinnissamut sianerniarit, naammappoq.
# gloss: i morgen tidlig ring. Hvis det afvises, kom tilbage hertil og henvend dig til et menneske.
# from: aqagu, ullaakkut, sianerniarit, itigartinneqarpat, uunga, uterit, inuk, saaffigiuk
work-again-tomorrow = Aqagu ullaakkut sianerniarit. Itigartinneqarpat uunga uterit, inuk saaffigiuk.


## Danish lessons

# gloss: ret: at lære dansk. Hvem: grønlændere på 18 år eller mere, bosat i Danmark, som har svært ved dansk.
# from: pisinnaatitaaffik, qallunaatut, ilinniarneq, kikkut, kalaallit, inik, amerlanernilluunniit, ukiullit, danmarkimi, najugallit, ajornartorsiortut
work-danish = Pisinnaatitaaffik: qallunaatut ilinniarneq. Kikkut: kalaallit 18-inik amerlanernilluunniit ukiullit Danmarkimi najugallit, qallunaatut ajornartorsiortut.
# gloss: navn: danskuddannelse. I brevet står måske: S-kursist.
# from: taaguut, allakkani, immaqa, allassimavoq
work-danish-name = Taaguut: danskuddannelse. Allakkani immaqa allassimavoq: S-kursist.
# gloss: at lære dansk: spørgsmål hvilket | begyndelse | betaling | til at begynde igen er jeg klar | at tale med et menneske
# from: qallunaatut, ilinniarneq, apeqqut, sorleq, aallartinnissaq, akiliineq, aallarteqqinnissamut, piareersimavunga, inummik, oqaloqateqarneq
work-danish-what = Qallunaatut ilinniarneq: apeqqut sorleq?
    .begin = Aallartinnissaq
    .pay = Akiliineq
    .restart = Aallarteqqinnissamut piareersimavunga
    .talk = Inummik oqaloqateqarneq
# gloss: om at lære dansk henvend dig til kommunen
# from: qallunaatut, ilinniarneq, pillugu, kommuni, saaffigiuk
work-danish-begin = Qallunaatut ilinniarneq pillugu kommuni saaffigiuk.
# gloss: spørg: skolen hvor, begyndelsen hvornår, undervisning om aftenen
# from: aperikkit, atuarfik, sumi, aallartinnissaq, qaqugu, atuartitsineq, aamma, unnukkut
work-danish-begin-ask = Aperikkit: atuarfik sumi, aallartinnissaq qaqugu, atuartitsineq aamma unnukkut.
# gloss: fra Grønland. At lære dansk (danskuddannelse): hvor skal jeg begynde
# from: kalaallit, nunaannit, qallunaatut, ilinniarneq, sumi, aallartissaanga
work-danish-card = Kalaallit Nunaannit. Qallunaatut ilinniarneq (danskuddannelse): sumi aallartissaanga?
# gloss: depositum er betaling på forhånd, for nogle gælder det. Først spørg kommunen, bagefter begynd.
# from: siumoortumik, akiliut, ilaannut, atuuppoq, siullermik, kommuni, saaffigiuk, kingorna, aallartiguk
work-danish-pay = Depositum siumoortumik akiliut, ilaannut atuuppoq. Siullermik kommuni saaffigiuk, kingorna aallartiguk.
# gloss: hvis betaling er umulig, meld det. Spørg også: tilbage hvornår.
# from: akiliineq, ajornarpat, nalunaarutigiuk, aamma, aperikkit, utertitsineq, qaqugu
work-danish-pay-ask = Akiliineq ajornarpat nalunaarutigiuk. Aamma aperikkit: utertitsineq qaqugu.
# gloss: om depositum spørgsmål. Betaling og tilbagegivelse: hvornår
# from: pillugu, apeqqut, akiliineq, aamma, utertitsineq, qaqugu
work-danish-pay-card = Depositum pillugu apeqqut. Akiliineq aamma utertitsineq: qaqugu?
# gloss: nu hvad har du brug for | påmindelse: en anden dag | at lære dansk: oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, eqqaasitsissut, ulloq, alla, qallunaatut, ilinniarneq, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
work-danish-next = Maanna suna pisariaqartippiuk?
    .remind = Eqqaasitsissut: ulloq alla
    .rest = Qallunaatut ilinniarneq: paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i dag husk: om at lære dansk henvend dig til kommunen. Vis kortet.
# from: ullumi, eqqaamajuk, qallunaatut, ilinniarneq, pillugu, kommuni, saaffigiuk, allagartaq, takutiguk
work-danish-reminder = Ullumi eqqaamajuk: qallunaatut ilinniarneq pillugu kommuni saaffigiuk. Allagartaq takutiguk.
# gloss: i morgen henvend dig til kommunen, vis kortet. Id skal også tages med.
# from: aqagu, kommuni, saaffigiuk, allagartaq, takutiguk, kinaassutsimik, uppernarsaatit, nassarneqassapput
work-danish-tomorrow = Aqagu kommuni saaffigiuk, allagartaq takutiguk. Kinaassutsimik uppernarsaatit nassarneqassapput.


## In a job

# gloss: arbejdsplads: hvad er problemet | jeg er syg | løn, timer, kontrakt | tab af arbejde | at tale med et menneske
# from: suliffik, suna, ajornartorsiutaava, akissarsiat, tiimit, isumaqatigiissut, suliffissaarunneq, inummik, oqaloqateqarneq; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
work-job-what = Suliffik: suna ajornartorsiutaava?
    .ill = Napparsimavunga
    .rights = Akissarsiat, tiimit, isumaqatigiissut
    .lost = Suliffissaarunneq
    .talk = Inummik oqaloqateqarneq
# gloss: om sygdom kontakt straks arbejdsgiveren. Ring eller skriv.
# from: napparsimaneq, pillugu, sulisitsisoq, ingerlaannaq, attavigiuk, sianerniarit, imaluunniit, allagit
work-job-ill = Napparsimaneq pillugu sulisitsisoq ingerlaannaq attavigiuk. Sianerniarit imaluunniit allagit.
# gloss: brev om sygedagpenge, hold øje med det. Svarfristen, se den.
# from: pillugit, allagaq, eqqumaffigiuk, piffissaliussaq, takuuk
work-job-ill-letter = Sygedagpenge pillugit allagaq eqqumaffigiuk. Piffissaliussaq takuuk.
# gloss: sygedagpenge: kommunen bestemmer. At have arbejde vil den se på.
# from: kommunip, aalajangissavai, suliffeqarneq, misissussavaa
work-job-ill-decide = Sygedagpenge kommunip aalajangissavai. Suliffeqarneq misissussavaa.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Sygdom, hvornår vil du melde den | jeg siger det på en anden måde. Arbejdsgiveren, kontakt straks. Hvornår vil du melde det | straks | senere | jeg ved det ikke
# from: erseqqissumik, napparsimaneq, qaqugu, nalunaarutiginiarpiuk, allatut, oqassaanga, sulisitsisoq, ingerlaannaq, attavigiuk, kingusinnerusukkut, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
work-job-ill-taught = Erseqqissumik oqarnersunga paasiniarpara. Napparsimaneq qaqugu nalunaarutiginiarpiuk?
    .simpler = Allatut oqassaanga. Sulisitsisoq ingerlaannaq attavigiuk. Qaqugu nalunaarutiginiarpiuk?
    .at-once = Ingerlaannaq
    .when-well = Kingusinnerusukkut
    .not-sure = Naluara
# gloss: jeg er syg, i dag er arbejde umuligt. Senere siger jeg det.
# from: ullumi, sulineq, ajornarpoq, kingusinnerusukkut, oqaatigissavara; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
work-job-ill-card = Napparsimavunga, ullumi sulineq ajornarpoq. Kingusinnerusukkut oqaatigissavara.
# gloss: nu hvad har du brug for | brevet er modtaget | arbejde i Grønland | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allakkat, tiguneqarput, kalaallit, nunaanni, sulineq, inummik, oqaloqateqarneq, qujanaq, paasivara
work-job-ill-next = Maanna suna pisariaqartippiuk?
    .letter = Allakkat tiguneqarput
    .greenland = Kalaallit Nunaanni sulineq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: arbejde i Grønland: papirerne, vis dem til kommunen. Af et menneske kan du få hjælp.
# from: kalaallit, nunaanni, sulineq, allagartat, kommunimut, takutikkit, inummit, ikiorneqarsinnaavutit
work-job-ill-greenland = Kalaallit Nunaanni sulineq: allagartat kommunimut takutikkit. Inummit ikiorneqarsinnaavutit.
# gloss: kontrakt og lønsedler, gem dem. Timer, skriv dem alle dage.
# from: isumaqatigiissut, akissarsiallu, allagartaat, toqqukkit, tiimit, ullut, tamaasa, allakkit
work-job-rights = Isumaqatigiissut akissarsiallu allagartaat toqqukkit. Tiimit ullut tamaasa allakkit.
# gloss: på grønlandsk kan du få hjælp, det koster ikke noget: Stenbroens Jurister. Fagforeningen, kontakt den også.
# from: ikiorneqarsinnaavutit, akeqanngilaq, sulisartut, peqatigiiffiat, aamma, attavigiuk
work-job-legal = Kalaallisut ikiorneqarsinnaavutit, akeqanngilaq: Stenbroens Jurister. Sulisartut peqatigiiffiat aamma attavigiuk.
# gloss: nu hvad har du brug for | et menneske vil se på det | tolk er nødvendig | selv ringer jeg
# from: maanna, suna, pisariaqartippiuk, inuup, misissussavaa, oqalutsi, pisariaqarpoq, nammineq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
work-job-rights-next = Maanna suna pisariaqartippiuk?
    .talk = Inuup misissussavaa
    .interpreter = Oqalutsi pisariaqarpoq
    .enough = Nammineq sianerpunga
# gloss: straks henvend dig til kommunen. Brev fra arbejdsgiveren, gem det.
# from: ingerlaannaq, kommuni, saaffigiuk, sulisitsisumit, allagaq, toqqoruk
work-job-lost = Ingerlaannaq kommuni saaffigiuk. Sulisitsisumit allagaq toqqoruk.
# gloss: hvad er vigtigst | at lede efter nyt arbejde | penge | at tale med et menneske | tak, jeg forstod det
# from: suna, pingaarnerpaaq, suliffissamik, nutaamik, ujarlerneq, aningaasat, inummik, oqaloqateqarneq, qujanaq, paasivara
work-job-lost-next = Suna pingaarnerpaaq?
    .find = Suliffissamik nutaamik ujarlerneq
    .money = Aningaasat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
