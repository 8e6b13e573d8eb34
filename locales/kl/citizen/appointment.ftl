### Appointments and reminders: confirmed, reminded of, answered. Drafts until a Greenlandic reader approves them.


## What kind it is; shown within the texts below

# gloss: møde i kommunen
# from: kommunimi, ataatsimiinneq
appointment-kind-municipality = Kommunimi ataatsimiinneq
# gloss: møde i kommunen: arbejde
# from: kommunimi, ataatsimiinneq, suliffik
appointment-kind-jobcentre = Kommunimi ataatsimiinneq: suliffik
# gloss: læge
# from: nakorsaq
appointment-kind-doctor = Nakorsaq
# gloss: i hjemmet
# from: angerlarsimaffimmi
appointment-kind-home = Angerlarsimaffimmi
# gloss: møde i retten
# from: eqqartuussivimmi, ataatsimiinneq
appointment-kind-court = Eqqartuussivimmi ataatsimiinneq
# gloss: aftale
# from: isumaqatigiissut
appointment-kind-other = Isumaqatigiissut
# gloss: Vestgrønland
# from: kitaa
appointment-language-west = Kitaa
# gloss: Østgrønland
# from: tunu
appointment-language-east = Tunu
# gloss: Nordgrønland
# from: avanersuaq
appointment-language-north = Avanersuaq


## Agreed. A duty or an offer is always said, and what staying away comes to

# gloss: det er gemt: …, …. Det er en pligt: udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: toqqorneqarpoq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
appointment-agreed-must-money = Toqqorneqarpoq: { $what }, { $when }. Pisussaaffiuvoq: najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: det er gemt: …, …. Det er en pligt; hvis det er umuligt at komme, så meld det før mødet.
# from: toqqorneqarpoq, pisussaaffiuvoq, najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit
appointment-agreed-must = Toqqorneqarpoq: { $what }, { $when }. Pisussaaffiuvoq, najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit.
# gloss: det er gemt: …, …. Tilbud: du bestemmer selv.
# from: toqqorneqarpoq, neqeroorut, nammineq, aalajangissavat
appointment-agreed-offer = Toqqorneqarpoq: { $what }, { $when }. Neqeroorut: nammineq aalajangissavat.
# gloss: det er gemt: …, …. Spørg dem: pligt eller tilbud
# from: toqqorneqarpoq, aperikkit, pisussaaffik, imaluunniit, neqeroorut
appointment-agreed-unsure = Toqqorneqarpoq: { $what }, { $when }. Aperikkit: pisussaaffik imaluunniit neqeroorut?


## Moved to another time

# gloss: ny tid: …, …. Det er en pligt: udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: piffissaq, nutaaq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
appointment-moved-must-money = Piffissaq nutaaq: { $what }, { $when }. Pisussaaffiuvoq: najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: ny tid: …, …. Det er en pligt; hvis det er umuligt at komme, så meld det før mødet.
# from: piffissaq, nutaaq, pisussaaffiuvoq, najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit
appointment-moved-must = Piffissaq nutaaq: { $what }, { $when }. Pisussaaffiuvoq, najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit.
# gloss: ny tid: …, …. Tilbud: du bestemmer selv.
# from: piffissaq, nutaaq, neqeroorut, nammineq, aalajangissavat
appointment-moved-offer = Piffissaq nutaaq: { $what }, { $when }. Neqeroorut: nammineq aalajangissavat.
# gloss: ny tid: …, …. Spørg dem: pligt eller tilbud
# from: piffissaq, nutaaq, aperikkit, pisussaaffik, imaluunniit, neqeroorut
appointment-moved-unsure = Piffissaq nutaaq: { $what }, { $when }. Aperikkit: pisussaaffik imaluunniit neqeroorut?
# gloss: den nye tid står kun skrevet her. Den selvvalgte, meld den
# from: piffissaq, nutaaq, uani, taamaallaat, allassimavoq, nammineq, toqqagaq, nalunaarutigiuk
appointment-new-time-here = Piffissaq nutaaq uani taamaallaat allassimavoq. Nammineq toqqagaq nalunaarutigiuk.
# gloss: det menneske, der hjælper, kan se den nye tid. Den selvvalgte, meld den også
# from: inuup, piffissaq, nutaaq, takusinnaavaa, nammineq, toqqagaq, aamma, nalunaarutigiuk; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-new-time-told = Inuup ikiortip piffissaq nutaaq takusinnaavaa. Nammineq toqqagaq aamma nalunaarutigiuk.


## Reminded of

# gloss: husk det: …, …. Det er en pligt: udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: eqqaamajuk, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
reminder-appointment-must-money = Eqqaamajuk: { $what }, { $when }. Pisussaaffiuvoq: najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: husk det: …, …. Det er en pligt; hvis det er umuligt at komme, så meld det før mødet.
# from: eqqaamajuk, pisussaaffiuvoq, najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit
reminder-appointment-must = Eqqaamajuk: { $what }, { $when }. Pisussaaffiuvoq, najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit.
# gloss: husk det: …, …. Tilbud: du bestemmer selv.
# from: eqqaamajuk, neqeroorut, nammineq, aalajangissavat
reminder-appointment-offer = Eqqaamajuk: { $what }, { $when }. Neqeroorut: nammineq aalajangissavat.
# gloss: husk det: …, …. Spørg dem: pligt eller tilbud
# from: eqqaamajuk, aperikkit, pisussaaffik, imaluunniit, neqeroorut
reminder-appointment-unsure = Eqqaamajuk: { $what }, { $when }. Aperikkit: pisussaaffik imaluunniit neqeroorut?
# gloss: påmindelse: …
# from: eqqaasitsissut
reminder-item = Eqqaasitsissut: { $item }
# gloss: vælg det, der passer | det er allerede set | jeg kommer: … | en anden tid | det er umuligt at komme
# from: naleqquttoq, toqqaruk, takuneqareerpoq, piffissaq, alla, najuunneq, ajornarpoq; own: takkutissaanga
# accept: not-attested own forms for the reviewer: takkutissaanga
reminder-answers = Naleqquttoq toqqaruk.
    .seen = Takuneqareerpoq
    .coming = Takkutissaanga: { $day }
    .another-time = Piffissaq alla
    .cannot-come = Najuunneq ajornarpoq


## Beside them: where, what to bring, who interprets

# gloss: klokken i Grønland
# from: nalunaaqutaq, kalaallit, nunaanni
appointment-greenland-time = Nalunaaqutaq Kalaallit Nunaanni.
# gloss: sted: …
# from: sumiiffik
appointment-where = Sumiiffik: { $place }
# gloss: skal tages med: …
# from: nassarneqassapput
appointment-bring = Nassarneqassapput: { $bring }
# gloss: tolk: …. Spørg dem, om tolken er bestilt
# from: oqalutsi, aperikkit; own: inniminnerneqarnersoq
# accept: not-attested own forms for the reviewer: inniminnerneqarnersoq
appointment-interpreter = Oqalutsi: { $interpreter }. Aperikkit oqalutsi inniminnerneqarnersoq.


## Where others may read

# gloss: aftalen er gemt: …
# from: isumaqatigiissut, toqqorneqarpoq
appointment-discreet-agreed = Isumaqatigiissut toqqorneqarpoq: { $when }.
# gloss: aftale, ny tid: …
# from: isumaqatigiissut, piffissaq, nutaaq
appointment-discreet-moved = Isumaqatigiissut, piffissaq nutaaq: { $when }.
# gloss: husk aftalen: …
# from: isumaqatigiissut, eqqaamajuk
reminder-discreet = Isumaqatigiissut eqqaamajuk: { $when }.
# gloss: resten, læs den her
# from: sinnera, uani, atuaruk
reminder-rest = Sinnera uani atuaruk:


## What became of it

# gloss: aftalen er aflyst: …
# from: isumaqatigiissut, taamaatinneqarpoq
appointment-cancelled = Isumaqatigiissut taamaatinneqarpoq: { $when }.
# gloss: aftalen er fjernet her: …
# from: isumaqatigiissut, uani, peerneqarpoq
appointment-crossed-out = Isumaqatigiissut uani peerneqarpoq: { $when }.
# gloss: aftalen er kun fjernet her: …. Meld det selv
# from: isumaqatigiissut, uani, taamaallaat, peerneqarpoq, nammineq, nalunaaruteqarit
appointment-crossed-out-here = Isumaqatigiissut uani taamaallaat peerneqarpoq: { $when }. Nammineq nalunaaruteqarit.
# gloss: aftalen er fjernet her, det menneske, der hjælper, kan se det: …. Meld det også selv
# from: isumaqatigiissut, uani, peerneqarpoq, inuup, takusinnaavaa, aamma, nammineq, nalunaaruteqarit; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-crossed-out-told = Isumaqatigiissut uani peerneqarpoq, inuup ikiortip takusinnaavaa: { $when }. Aamma nammineq nalunaaruteqarit.
# gloss: aftalen er fjernet her
# from: isumaqatigiissut, uani, peerneqarpoq
appointment-gone = Isumaqatigiissut uani peerneqarpoq.
# gloss: aftalen er forbi: …
# from: isumaqatigiissut, qaangiuppoq
appointment-past = Isumaqatigiissut qaangiuppoq: { $when }.
# gloss: aftalens tid har ændret sig: …
# from: isumaqatigiissutip, piffissaa, allanngorpoq
appointment-has-moved = Isumaqatigiissutip piffissaa allanngorpoq: { $when }.
# gloss: tak. Du kommer: …
# from: qujanaq; own: takkutissaatit
# accept: not-attested own forms for the reviewer: takkutissaatit
appointment-coming = Qujanaq. Takkutissaatit: { $when }.
# gloss: tak. Maskinen giver ikke besked, men du kan blive hjulpet af et menneske
# from: qujanaq, maskiina, nalunaaruteqarneq, ajorpoq, kisianni, inummit, ikiorneqarsinnaavutit
appointment-noted = Qujanaq. Maskiina nalunaaruteqarneq ajorpoq, kisianni inummit ikiorneqarsinnaavutit.
# gloss: tak. Det menneske, der hjælper, kan se det nu
# from: qujanaq, inuup, maanna, takusinnaavaa; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-noted-told = Qujanaq. Inuup ikiortip maanna takusinnaavaa.
# gloss: tak. Du har set det
# from: qujanaq, takusimavat
reminder-thanks = Qujanaq. Takusimavat.


## How a reminder reaches somebody: only what is true

# gloss: påmindelsen bliver sendt: Telegram. Den første: …
# from: eqqaasitsissut, nassiunneqassaaq, siulleq
reminder-reach-telegram = Eqqaasitsissut nassiunneqassaaq: Telegram. Siulleq: { $first }.
# gloss: over telefonen bliver et varsel sendt. Der står kun: der er nyt. Det første: …
# from: oqarasuaatikkut, kalerrisaarut, nassiunneqassaaq, taamaallaat, allassimavoq, nutaamik, peqarpoq, siulleq
reminder-reach-push = Oqarasuaatikkut kalerrisaarut nassiunneqassaaq. Taamaallaat allassimavoq: Nutaamik peqarpoq. Siulleq: { $first }.
# gloss: kun når siden er åben, kan det ses her. Gem aftalen: kalender eller Telegram
# from: qupperneq, taamaallaat, uani, takuneqarsinnaavoq, isumaqatigiissut, toqqoruk, ullorsiutit, imaluunniit; own: ammappat
# accept: not-attested own forms for the reviewer: ammappat
reminder-reach-page = Qupperneq ammappat taamaallaat uani takuneqarsinnaavoq. Isumaqatigiissut toqqoruk: ullorsiutit imaluunniit Telegram.
# gloss: kun når siden er åben, kan det ses her. Skriv dagen: kalender eller Telegram
# from: qupperneq, taamaallaat, uani, takuneqarsinnaavoq, ulloq, allaguk, ullorsiutit, imaluunniit; own: ammappat
# accept: not-attested own forms for the reviewer: ammappat
reminder-reach-page-day = Qupperneq ammappat taamaallaat uani takuneqarsinnaavoq. Ulloq allaguk: ullorsiutit imaluunniit Telegram.
# gloss: godt. En påmindelse bliver ikke sendt
# from: ajunngilaq, eqqaasitsissut, nassiunneqanngilaq
reminder-none = Ajunngilaq. Eqqaasitsissut nassiunneqanngilaq.
# gloss: tiden er for kort: en påmindelse bliver ikke sendt
# from: piffissaq, naappallaarpoq, eqqaasitsissut, nassiunneqanngilaq
reminder-too-soon = Piffissaq naappallaarpoq: eqqaasitsissut nassiunneqanngilaq.
# gloss: beskederne har du standset: de bliver ikke sendt. I menuen kan du ændre det
# from: oqariartuutit, unitsikkallarpatit, nassiunneqanngillat, toqqagassani, allanngortissinnaavat
reminder-stopped = Oqariartuutit unitsikkallarpatit: nassiunneqanngillat. Toqqagassani allanngortissinnaavat.
# gloss: den valgte tid er forbi. De sædvanlige tider bliver brugt
# from: piffissaq, toqqagaq, qaangiuppoq, piffissat, nalinginnaasut, atorneqassapput
reminder-chosen-past = Piffissaq toqqagaq qaangiuppoq. Piffissat nalinginnaasut atorneqassapput.


## Whether it was said clearly: asked once, about a duty that staff entered

# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Aftalen: hvornår
# from: erseqqissumik, isumaqatigiissut, qaqugu; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
reminder-check = Erseqqissumik oqarnersunga paasiniarpara. Isumaqatigiissut qaqugu?
# gloss: tiden er denne: …. Aftalen: hvornår
# from: piffissaq, una, isumaqatigiissut, qaqugu
reminder-check-simpler = Piffissaq una: { $when }. Isumaqatigiissut qaqugu?
# gloss: …, kl. …
reminder-check-time = { $day }, nal. { $time }
# gloss: jeg ved det ikke
# from: naluara
reminder-check-unsure = Naluara
# gloss: tak. Dag: …
# from: qujanaq, ulloq
reminder-check-right = Qujanaq. Ulloq: { $when }.
# gloss: tid: …. Det menneske, der hjælper, siger det også
# from: piffissaq, inuup, aamma, oqaatigissavaa; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
reminder-check-told = Piffissaq: { $when }. Inuup ikiortip aamma oqaatigissavaa.
# gloss: tid: …. Også af et menneske kan du blive hjulpet
# from: piffissaq, aamma, inummit, ikiorneqarsinnaavutit
reminder-check-person = Piffissaq: { $when }. Aamma inummit ikiorneqarsinnaavutit.
