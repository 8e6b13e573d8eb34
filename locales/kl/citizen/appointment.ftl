### Appointments and reminders: confirmed, reminded of, answered. Drafts until a Greenlandic reader approves them.


## What kind it is; shown within the texts below

# gloss: kommunen
# from: kommuni
appointment-kind-municipality = Kommuni
# gloss: hos kommunen at søge arbejde
# from: kommunimi; own: suliffissarsiorneq
# accept: not-attested own forms for the reviewer: suliffissarsiorneq
appointment-kind-jobcentre = Kommunimi suliffissarsiorneq
# gloss: læge
# from: nakorsaq
appointment-kind-doctor = Nakorsaq
# gloss: i hjemmet
# from: angerlarsimaffimmi
appointment-kind-home = Angerlarsimaffimmi
# gloss: retten
# from: eqqartuussivik
appointment-kind-court = Eqqartuussivik
# gloss: aftale
# from: isumaqatigiissut
appointment-kind-other = Isumaqatigiissut
# gloss: på vestgrønlandsk
# from: own: kitaamiutut
# accept: not-attested own forms for the reviewer: kitaamiutut
appointment-language-west = kitaamiutut
# gloss: på østgrønlandsk
# from: own: tunumiutut
# accept: not-attested own forms for the reviewer: tunumiutut
appointment-language-east = tunumiutut
# gloss: på nordgrønlandsk
# from: own: avanersuarmiutut
# accept: not-attested own forms for the reviewer: avanersuarmiutut
appointment-language-north = avanersuarmiutut


## Agreed. A duty or an offer is always said, and what staying away comes to

# gloss: det er gemt: …, …. Det er en pligt; at udeblive uden at melde det kan have følger for pengene.
# from: toqqorneqarpoq, pisussaaffiuvoq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarani, takkutinngitsoorneq
# accept: not-attested own forms for the reviewer: nalunaarani, takkutinngitsoorneq
appointment-agreed-must-money = Toqqorneqarpoq: { $what }, { $when }. Pisussaaffiuvoq, nalunaarani takkutinngitsoorneq aningaasanut kinguneqarsinnaavoq.
# gloss: det er gemt: …, …. Det er en pligt; hvis du ikke kan komme, så meld det tidligere.
# from: toqqorneqarpoq, pisussaaffiuvoq, siusinnerusukkut, nalunaaruteqarit; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
appointment-agreed-must = Toqqorneqarpoq: { $what }, { $when }. Pisussaaffiuvoq, takkussinnaanngikkuit siusinnerusukkut nalunaaruteqarit.
# gloss: det er gemt: …, …. Det er et tilbud, du bestemmer selv.
# from: toqqorneqarpoq, nammineq, aalajangissavat; own: neqeroorutaavoq
# accept: not-attested own forms for the reviewer: neqeroorutaavoq
appointment-agreed-offer = Toqqorneqarpoq: { $what }, { $when }. Neqeroorutaavoq, nammineq aalajangissavat.
# gloss: det er gemt: …, …. Pligt eller tilbud: du skal spørge dem.
# from: toqqorneqarpoq, pisussaaffik, imaluunniit, neqeroorut; own: aperissavatit
# accept: not-attested own forms for the reviewer: aperissavatit
appointment-agreed-unsure = Toqqorneqarpoq: { $what }, { $when }. Pisussaaffik imaluunniit neqeroorut: aperissavatit.


## Moved to another time

# gloss: ny tid: …, …. Det er en pligt; at udeblive uden at melde det kan have følger for pengene.
# from: piffissaq, nutaaq, pisussaaffiuvoq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarani, takkutinngitsoorneq
# accept: not-attested own forms for the reviewer: nalunaarani, takkutinngitsoorneq
appointment-moved-must-money = Piffissaq nutaaq: { $what }, { $when }. Pisussaaffiuvoq, nalunaarani takkutinngitsoorneq aningaasanut kinguneqarsinnaavoq.
# gloss: ny tid: …, …. Det er en pligt; hvis du ikke kan komme, så meld det tidligere.
# from: piffissaq, nutaaq, pisussaaffiuvoq, siusinnerusukkut, nalunaaruteqarit; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
appointment-moved-must = Piffissaq nutaaq: { $what }, { $when }. Pisussaaffiuvoq, takkussinnaanngikkuit siusinnerusukkut nalunaaruteqarit.
# gloss: ny tid: …, …. Det er et tilbud, du bestemmer selv.
# from: piffissaq, nutaaq, nammineq, aalajangissavat; own: neqeroorutaavoq
# accept: not-attested own forms for the reviewer: neqeroorutaavoq
appointment-moved-offer = Piffissaq nutaaq: { $what }, { $when }. Neqeroorutaavoq, nammineq aalajangissavat.
# gloss: ny tid: …, …. Pligt eller tilbud: du skal spørge dem.
# from: piffissaq, nutaaq, pisussaaffik, imaluunniit, neqeroorut; own: aperissavatit
# accept: not-attested own forms for the reviewer: aperissavatit
appointment-moved-unsure = Piffissaq nutaaq: { $what }, { $when }. Pisussaaffik imaluunniit neqeroorut: aperissavatit.
# gloss: den nye tid står kun skrevet her. Meld den selv
# from: piffissaq, nutaaq, uani, taamaallaat, allassimavoq, nammineq, nalunaarutigiuk
appointment-new-time-here = Piffissaq nutaaq uani taamaallaat allassimavoq. Nammineq nalunaarutigiuk.
# gloss: det menneske, der hjælper, kan se den nye tid. Meld den også selv
# from: inuup, piffissaq, nutaaq, takusinnaavaa, aamma, nammineq, nalunaarutigiuk; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-new-time-told = Inuup ikiortip piffissaq nutaaq takusinnaavaa. Aamma nammineq nalunaarutigiuk.


## Reminded of

# gloss: husk det: …, …. Det er en pligt; at udeblive uden at melde det kan have følger for pengene.
# from: eqqaamajuk, pisussaaffiuvoq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarani, takkutinngitsoorneq
# accept: not-attested own forms for the reviewer: nalunaarani, takkutinngitsoorneq
reminder-appointment-must-money = Eqqaamajuk: { $what }, { $when }. Pisussaaffiuvoq, nalunaarani takkutinngitsoorneq aningaasanut kinguneqarsinnaavoq.
# gloss: husk det: …, …. Det er en pligt; hvis du ikke kan komme, så meld det tidligere.
# from: eqqaamajuk, pisussaaffiuvoq, siusinnerusukkut, nalunaaruteqarit; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
reminder-appointment-must = Eqqaamajuk: { $what }, { $when }. Pisussaaffiuvoq, takkussinnaanngikkuit siusinnerusukkut nalunaaruteqarit.
# gloss: husk det: …, …. Det er et tilbud, du bestemmer selv.
# from: eqqaamajuk, nammineq, aalajangissavat; own: neqeroorutaavoq
# accept: not-attested own forms for the reviewer: neqeroorutaavoq
reminder-appointment-offer = Eqqaamajuk: { $what }, { $when }. Neqeroorutaavoq, nammineq aalajangissavat.
# gloss: husk det: …, …. Pligt eller tilbud: du skal spørge dem.
# from: eqqaamajuk, pisussaaffik, imaluunniit, neqeroorut; own: aperissavatit
# accept: not-attested own forms for the reviewer: aperissavatit
reminder-appointment-unsure = Eqqaamajuk: { $what }, { $when }. Pisussaaffik imaluunniit neqeroorut: aperissavatit.
# gloss: påmindelse: …
# from: eqqaasitsissut
reminder-item = Eqqaasitsissut: { $item }
# gloss: vælg noget | jeg har set det | jeg kommer: … | en anden tid | jeg kan ikke komme
# from: toqqaagit, piffissaq, alla; own: takuara, takkutissaanga, takkussinnaanngilanga
# accept: not-attested own forms for the reviewer: takuara, takkutissaanga, takkussinnaanngilanga
reminder-answers = Toqqaagit.
    .seen = Takuara
    .coming = Takkutissaanga: { $day }
    .another-time = Piffissaq alla
    .cannot-come = Takkussinnaanngilanga


## Beside them: where, what to bring, who interprets

# gloss: klokken i Grønland
# from: nalunaaqutaq, kalaallit, nunaanni
appointment-greenland-time = Nalunaaqutaq Kalaallit Nunaanni.
# gloss: sted: …
# from: sumiiffik
appointment-where = Sumiiffik: { $place }
# gloss: det, du skal tage med: …
# from: own: nassatassat
# accept: not-attested own forms for the reviewer: nassatassat
appointment-bring = Nassatassat: { $bring }
# gloss: tolk: …. Du skal spørge dem: er tolken bestilt
# from: oqalutsi; own: aperissavatit, inniminnerneqarpa
# accept: not-attested own forms for the reviewer: aperissavatit, inniminnerneqarpa
appointment-interpreter = Oqalutsi: { $interpreter }. Aperissavatit: oqalutsi inniminnerneqarpa?


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
# gloss: aftalen har ændret sig: …
# from: isumaqatigiissut, allanngorpoq
appointment-has-moved = Isumaqatigiissut allanngorpoq: { $when }.
# gloss: tak. Du kommer: …
# from: qujanaq; own: takkutissaatit
# accept: not-attested own forms for the reviewer: takkutissaatit
appointment-coming = Qujanaq. Takkutissaatit: { $when }.
# gloss: tak. Maskinen giver ikke besked, du kan blive hjulpet af et menneske
# from: qujanaq, maskiina, nalunaaruteqarneq, ajorpoq, inummit, ikiorneqarsinnaavutit
appointment-noted = Qujanaq. Maskiina nalunaaruteqarneq ajorpoq, inummit ikiorneqarsinnaavutit.
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
# gloss: telefonen siger til uden at vise indholdet. Den første: …
# from: oqarasuaat, imarisai, siulleq; own: nalunaassaaq, takutinnagit
# accept: not-attested own forms for the reviewer: nalunaassaaq, takutinnagit
reminder-reach-push = Oqarasuaat nalunaassaaq, imarisai takutinnagit. Siulleq: { $first }.
# gloss: kun en åben side kan ses her. Gem aftalen i kalenderen, eller brug Telegram
# from: qupperneq, ammasoq, taamaallaat, uani, takuneqarsinnaavoq, isumaqatigiissut, toqqoruk, imaluunniit, atoruk; own: ullorsiutinut
# accept: not-attested own forms for the reviewer: ullorsiutinut
reminder-reach-page = Qupperneq ammasoq taamaallaat uani takuneqarsinnaavoq. Isumaqatigiissut ullorsiutinut toqqoruk, imaluunniit Telegram atoruk.
# gloss: godt. En påmindelse bliver ikke sendt
# from: ajunngilaq, eqqaasitsissut; own: nassiunneqassanngilaq
# accept: not-attested own forms for the reviewer: nassiunneqassanngilaq
reminder-none = Ajunngilaq. Eqqaasitsissut nassiunneqassanngilaq.
# gloss: tiden er for kort. En påmindelse kan ikke sendes
# from: piffissaq, naappallaarpoq, eqqaasitsissut; own: nassiunneqarsinnaanngilaq
# accept: not-attested own forms for the reviewer: nassiunneqarsinnaanngilaq
reminder-too-soon = Piffissaq naappallaarpoq. Eqqaasitsissut nassiunneqarsinnaanngilaq.
# gloss: beskederne er standset. Når som helst kan du ændre det
# from: oqariartuutit, qaqugukkulluunniit, allanngortissinnaavat; own: unitsikkallarneqarput
# accept: not-attested own forms for the reviewer: unitsikkallarneqarput
reminder-stopped = Oqariartuutit unitsikkallarneqarput. Qaqugukkulluunniit allanngortissinnaavat.
# gloss: den valgte tid er forbi. Andre tider bliver brugt
# from: piffissaq, toqqagaq, qaangiuppoq, piffissat, allat, atorneqassapput
reminder-chosen-past = Piffissaq toqqagaq qaangiuppoq. Piffissat allat atorneqassapput.


## Whether it was said clearly: asked once, about a duty that staff entered

# gloss: om jeg sagde det tydeligt, vil jeg gerne vide. Hvornår skal du komme
# from: ersarissumik, qaqugu; own: oqarnera, ilisimarusuppara, takkutissaatit
# accept: not-attested own forms for the reviewer: oqarnera, ilisimarusuppara, takkutissaatit
reminder-check = Ersarissumik oqarnera ilisimarusuppara. Qaqugu takkutissaatit?
# gloss: tiden er denne: …. Hvornår skal du komme
# from: piffissaq, una, qaqugu; own: takkutissaatit
# accept: not-attested own forms for the reviewer: takkutissaatit
reminder-check-simpler = Piffissaq una: { $when }. Qaqugu takkutissaatit?
# gloss: …, kl. …
reminder-check-time = { $day }, nal. { $time }
# gloss: jeg er usikker
# from: own: nalornivunga
# accept: not-attested own forms for the reviewer: nalornivunga
reminder-check-unsure = Nalornivunga
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
