### What a letter means, what to do with it, and by when. Drafts until a Greenlandic reader approves them.

# gloss: breve, aftaler: hvad har du brug for | vælg: hvad har du brug for | brev, find ud af det | aftalerne, se dem | brevets billede, send det | at tale med et menneske
# from: allakkat, isumaqatigiissutit, suna, pisariaqartippiuk, toqqaruk, allagaq, paasiniaruk, takukkit, allakkap, assinga, nassiuguk, inummik, oqaloqateqarneq
letters-what = Allakkat, isumaqatigiissutit: suna pisariaqartippiuk?
    .simpler = Toqqaruk: suna pisariaqartippiuk?
    .letter = Allagaq paasiniaruk
    .mine = Isumaqatigiissutit takukkit
    .photo = Allakkap assinga nassiuguk
    .talk = Inummik oqaloqateqarneq
# gloss: brevet, se det. Det øverste: afsenderens navn.
# from: allakkat, takukkit, qulaaniittoq, nassiussisup, aqqa
letters-open = Allakkat takukkit. Qulaaniittoq: nassiussisup aqqa.
# gloss: fra hvem er brevet | det øverste, se det. Fra hvem er brevet | fra kommunen | udlejeren | læge eller sygehus | en anden, eller jeg ved det ikke
# from: allakkat, kimit, qulaaniittoq, takuuk, kommunimit, attartortitsisoq, nakorsaq, imaluunniit, napparsimmavik, alla, naluara
letters-who = Allakkat kimit?
    .simpler = Qulaaniittoq takuuk. Allakkat kimit?
    .council = Kommunimit
    .home = Attartortitsisoq
    .health = Nakorsaq imaluunniit napparsimmavik
    .other = Alla, imaluunniit naluara
# gloss: måske fra hvem | Udbetaling Danmark | fra politiet eller fra retten | regninger | at læse det er svært
# from: immaqa, kimit, politiit, imaluunniit, eqqartuussivik, akiligassat, atuarnera, ajornakusoorpoq
letters-other-who = Immaqa kimit?
    .payout = Udbetaling Danmark
    .law = Politiit imaluunniit eqqartuussivik
    .firm = Akiligassat
    .not-sure = Atuarnera ajornakusoorpoq
# gloss: det er i orden. Hvad har du brug for | brevets billede, send det | kortet, vis det | grønlændernes hus, se det | at tale med et menneske
# from: ajunngilaq, suna, pisariaqartippiuk, allakkap, assinga, nassiuguk, allagartaq, takutiguk, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq
letters-unread = Ajunngilaq. Suna pisariaqartippiuk?
    .photo = Allakkap assinga nassiuguk
    .show = Allagartaq takutiguk
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
# gloss: om brevet er en forklaring nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: allakkat, pillugit, nassuiaaneq, pisariaqarpoq, oqaatsit, oqalutsi
letters-show = Allakkat pillugit nassuiaaneq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: henvend dig til Borgerservice, kortet, vis det. Brevet, id: de skal tages med.
# from: saaffigiuk, allagartaq, takutiguk, allakkat, kinaassutsimik, uppernarsaat, nassarneqassapput
letters-show-where = Borgerservice saaffigiuk, allagartaq takutiguk. Allakkat, kinaassutsimik uppernarsaat: nassarneqassapput.
# gloss: om brevet skal myndighederne sikre, at I forstår hinanden. Tolk, bed om den.
# from: allakkat, pillugit, oqartussaasut, paaseqatigiinneq, qulakkiissavaat, oqalutsi, qinnutigiuk
letters-show-right = Allakkat pillugit oqartussaasut paaseqatigiinneq qulakkiissavaat. Oqalutsi qinnutigiuk.
# gloss: nu hvad har du brug for | grønlændernes hus, se det | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq, qujanaq, paasivara
letters-show-next = Maanna suna pisariaqartippiuk?
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: her er mennesker, som man kan tale grønlandsk med. Brevet skal tages med.
# from: uani, inuit, oqaloqatigisinnaasat, allakkat, nassarneqassapput
letters-unread-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Allakkat nassarneqassapput.
# gloss: hvordan så | derhen går jeg | at få hjælp af et menneske
# from: taava, qanoq, tassunga, aallarpunga, inummit, ikiorneqarneq
letters-unread-next = Taava qanoq?
    .going = Tassunga aallarpunga
    .talk = Inummit ikiorneqarneq


## What the sender writes about

# gloss: i brevet fra kommunen, hvad står skrevet | vælg det, der ligner. Kommunen: om hvad | møde eller tilbud | svar eller beviser | beslutning | barn, skole, bolig, Digital Post
# from: kommunimit, allakkani, suna, allassimava, assingusoq, toqqaruk, kommuni, pillugu, ataatsimiinneq, imaluunniit, neqeroorut, akissut, uppernarsaatit, aalajangiineq, meeraq, atuarfik, inissiaq
letters-council-what = Kommunimit allakkani suna allassimava?
    .simpler = Assingusoq toqqaruk. Kommuni: suna pillugu?
    .come = Ataatsimiinneq imaluunniit neqeroorut
    .reply = Akissut imaluunniit uppernarsaatit
    .decided = Aalajangiineq
    .else = Meeraq, atuarfik, inissiaq, Digital Post
# gloss: dag, tid og sted, se dem i brevet. Pligt eller tilbud: oftest står det der.
# from: ulloq, piffissaq, sumiiffik, allakkani, takukkit, pisussaaffik, imaluunniit, neqeroorut, amerlanertigut, allassimavoq
letters-come = Ulloq, piffissaq, sumiiffik: allakkani takukkit. Pisussaaffik imaluunniit neqeroorut: amerlanertigut allassimavoq.
# gloss: om hvad | samtale eller møde | arbejde, plan eller tilbud | barn eller familie | jeg ved det ikke
# from: suna, pillugu, oqaloqatigiinneq, imaluunniit, ataatsimiinneq, suliffik, pilersaarut, neqeroorut, meeraq, ilaqutariit, naluara
letters-come-which = Suna pillugu?
    .meeting = Oqaloqatigiinneq imaluunniit ataatsimiinneq
    .plan = Suliffik, pilersaarut imaluunniit neqeroorut
    .child = Meeraq imaluunniit ilaqutariit
    .not-sure = Naluara
# gloss: fristen for at svare står i brevet. Dagen, skriv den.
# from: akissuteqarnissamut, piffissaliussaq, allakkani, allassimavoq, ulloq, allaguk
letters-reply = Akissuteqarnissamut piffissaliussaq allakkani allassimavoq. Ulloq allaguk.
# gloss: hvad har de brug for | min mening | beviser | jeg ved det ikke
# from: suna, pisariaqartippaat, isumaga, uppernarsaatit, naluara
letters-reply-which = Suna pisariaqartippaat?
    .hearing = Isumaga
    .papers = Uppernarsaatit
    .not-sure = Naluara
# gloss: brevet er en beslutning (Afgørelse). Et ord, søg det: Klagevejledning.
# from: allakkat, tassaapput, aalajangiineq, oqaaseq, ujaruk
letters-decided = Allakkat tassaapput aalajangiineq (Afgørelse). Oqaaseq ujaruk: Klagevejledning.
# gloss: beslutningen: hvordan | afvisning | penge bliver mindre eller standses | tilbagegivelse af penge | godkendelse eller andet
# from: aalajangiineq, qanoq, ittoq, itigartitsineq, aningaasat, annikillissapput, imaluunniit, unitsitsineq, aningaasanik, utertitsineq, akuersineq, alla
letters-decided-which = Aalajangiineq: qanoq ittoq?
    .no = Itigartitsineq
    .less = Aningaasat annikillissapput imaluunniit unitsitsineq
    .pay-back = Aningaasanik utertitsineq
    .rest = Akuersineq imaluunniit alla
# gloss: brevet er om hvad | barn eller familie | skole eller børnehave | lån til betaling forud | Digital Post
# from: allakkat, suna, pillugu, meeraq, imaluunniit, ilaqutariit, atuarfik, meeqqerivik, siumoortumik, akiliutinut, taarsigassarsiat
letters-council-else = Allakkat suna pillugu?
    .child = Meeraq imaluunniit ilaqutariit
    .school = Atuarfik imaluunniit meeqqerivik
    .loan = Siumoortumik akiliutinut taarsigassarsiat
    .post = Digital Post
# gloss: udlejeren: om hvad | jeg må flytte | betaling for bolig er ikke betalt | betaling forud for bolig | jeg ved det ikke
# from: attartortitsisoq, suna, pillugu, ineqarnermut, akilersuut, akilerneqanngilaq, inissiamut, siumoortumik, akiliutit, naluara; own: nuuttariaqarpunga
# accept: not-attested own forms for the reviewer: nuuttariaqarpunga
letters-home-what = Attartortitsisoq: suna pillugu?
    .leave = Nuuttariaqarpunga
    .rent = Ineqarnermut akilersuut akilerneqanngilaq
    .loan = Inissiamut siumoortumik akiliutit
    .not-sure = Naluara
# gloss: lægen eller sygehuset: om hvad | lægebesøg eller sygehus | Sundhedskort eller ny læge | regninger | jeg ved det ikke
# from: nakorsaq, napparsimmavik, suna, pillugu, nakorsiarneq, imaluunniit, nutaaq, akiligassat, naluara
letters-health-what = Nakorsaq, napparsimmavik: suna pillugu?
    .hospital = Nakorsiarneq imaluunniit napparsimmavik
    .card = Sundhedskort imaluunniit nakorsaq nutaaq
    .bill = Akiligassat
    .not-sure = Naluara
# gloss: Udbetaling Danmark: om hvad | tilskud til bolig | beviser | beslutning | jeg ved det ikke
# from: suna, pillugu, ineqarnermut, tapiissutit, uppernarsaatit, aalajangiineq, naluara
letters-payout-what = Udbetaling Danmark: suna pillugu?
    .allowance = Ineqarnermut tapiissutit (Boligstøtte)
    .papers = Uppernarsaatit
    .decided = Aalajangiineq
    .not-sure = Naluara
# gloss: svar er ikke nødvendigt. Om hvad | politiet: samtale | retten: møde | bolig: Fogedretten | jeg ved det ikke
# from: akissut, pisariaqanngilaq, suna, pillugu, politiit, oqaloqatigiinneq, eqqartuussivik, ataatsimiinneq, inissiaq, naluara
letters-law-what = Akissut pisariaqanngilaq. Suna pillugu?
    .police = Politiit: oqaloqatigiinneq
    .court = Eqqartuussivik: ataatsimiinneq
    .leave = Inissiaq: Fogedretten
    .not-sure = Naluara


## A meeting

# gloss: kommunen: indkaldelse til møde (Indkaldelse). Dag og tid, skriv dem.
# from: kommuni, ataatsimiinnissamut, aggersaaneq, ulloq, piffissarlu, allakkit
letters-meeting = Kommuni: ataatsimiinnissamut aggersaaneq (Indkaldelse). Ulloq piffissarlu allakkit.
# gloss: hvis tiden ikke passer, ring blot. Tolk, bed også om den.
# from: piffissaq, sianerniarit, oqalutsi, aamma, qinnutigiuk; own: naleqqutinngippat
# accept: not-attested own forms for the reviewer: naleqqutinngippat
letters-meeting-do = Piffissaq naleqqutinngippat sianerniarit. Oqalutsi aamma qinnutigiuk.
# gloss: pligt: udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: pisussaaffik, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
letters-meeting-cost = Pisussaaffik: najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Møde er umuligt: hvad så | jeg siger det på en anden måde. Meld det før mødet. Møde er umuligt: hvad så | at melde det før mødet | udeblivelse | jeg ved det ikke
# from: erseqqissumik, ataatsimiinneq, ajornarpat, taava, qanoq, allatut, oqassaanga, sioqqullugu, nalunaaruteqarit, nalunaaruteqarneq, najuutinngitsoorneq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
letters-meeting-taught = Erseqqissumik oqarnersunga paasiniarpara. Ataatsimiinneq ajornarpat: taava qanoq?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Ataatsimiinneq ajornarpat: taava qanoq?
    .tell-before = Ataatsimiinneq sioqqullugu nalunaaruteqarneq
    .stay-away = Najuutinngitsoorneq
    .not-sure = Naluara
# gloss: en samtale ønsker de. Hvis det er umuligt, før dagen ring blot.
# from: oqaloqatigiinneq, kissaatigaat, ajornarpat, ulloq, sioqqullugu, sianerniarit
letters-meeting-again = Oqaloqatigiinneq kissaatigaat. Ajornarpat ulloq sioqqullugu sianerniarit.


## Work: a plan, an offer

# gloss: det er en plan for arbejde (Jobplan, Min Plan). Planen, læs den.
# from: tassaavoq, sulinissamut, pilersaarut, atuaruk
letters-plan = Tassaavoq sulinissamut pilersaarut (Jobplan, Min Plan). Pilersaarut atuaruk.
# gloss: pligter og dage: i brevet, se dem. Sygdom eller et problem, meld det.
# from: pisussaaffiit, ullullu, allakkani, takukkit, napparsimaneq, imaluunniit, ajornartorsiut, nalunaarutigiuk
letters-plan-do = Pisussaaffiit ullullu: allakkani takukkit. Napparsimaneq imaluunniit ajornartorsiut nalunaarutigiuk.
# gloss: hvis der står Arbejdspligt: brevet, vis det til et menneske. Meld: fra Grønland.
# from: allassimappat, allakkat, inummut, takutikkit, nalunaarutigiuk, kalaallit, nunaanniit
letters-plan-work = Allassimappat Arbejdspligt: allakkat inummut takutikkit. Nalunaarutigiuk: Kalaallit Nunaanniit.
# gloss: i januar kan reglerne ændre sig. Om reglerne henvend dig til kommunen.
# from: januaarimi, malittarisassat, allanngorsinnaapput, pillugit, kommuni, saaffigiuk
letters-plan-rules = Januaarimi malittarisassat allanngorsinnaapput. Malittarisassat pillugit kommuni saaffigiuk.
# gloss: planen er hjælp til arbejde. Det svære, meld det også.
# from: pilersaarut, sulinissamut, ikiuutaavoq, ajornartorsiut, aamma, nalunaarutigiuk
letters-plan-again = Pilersaarut sulinissamut ikiuutaavoq. Ajornartorsiut aamma nalunaarutigiuk.


## They ask before they decide

# gloss: beslutning: den er der endnu ikke (Partshøring). Først er din udtalelse nødvendig.
# from: aalajangiineq, suli, soqanngilaq, siullermik, oqaaseqaatit, pisariaqarput
letters-hearing = Aalajangiineq: suli soqanngilaq (Partshøring). Siullermik oqaaseqaatit pisariaqarput.
# gloss: det, der angår dig, læs det. Dine udtalelser, skriv dem eller meld dem.
# from: ilinnut, tunngasut, atuakkit, oqaaseqaatit, allakkit, imaluunniit, nalunaarutigikkit
letters-hearing-do = Ilinnut tunngasut atuakkit. Oqaaseqaatit allakkit imaluunniit nalunaarutigikkit.
# gloss: før dagen, der står i brevet, svar. Forlængelse af tiden kan der bedes om.
# from: ulloq, allakkani, allassimasoq, sioqqullugu, akissuteqarit, piffissap, sivitsorneqarnissaa, qinnutigineqarsinnaavoq
letters-hearing-time = Ulloq allakkani allassimasoq sioqqullugu akissuteqarit. Piffissap sivitsorneqarnissaa qinnutigineqarsinnaavoq.
# gloss: før beslutningen: spørgsmål til dig. Din udtalelse, skriv den.
# from: aalajangiinnginnermi, ilinnut, apeqqutit, oqaaseqaatit, allakkit
letters-hearing-again = Aalajangiinnginnermi: ilinnut apeqqutit. Oqaaseqaatit allakkit.


## They want papers

# gloss: i sagen mangler beviser (Dokumentation). Hvilke: det står i brevet.
# from: suliami, uppernarsaatit, amigaataapput, suut, allakkani, allassimapput
letters-papers = Suliami uppernarsaatit amigaataapput (Dokumentation). Suut: allakkani allassimapput.
# gloss: før dagen, der står i brevet, send beviserne. Deres kopier, gem dem.
# from: ulloq, allakkani, allassimasoq, sioqqullugu, uppernarsaatit, nassiutikkit, assingi, toqqukkit
letters-papers-do = Ulloq allakkani allassimasoq sioqqullugu uppernarsaatit nassiutikkit. Assingi toqqukkit.
# gloss: bevis mangler: nu ring blot. Et andet bevis: spørg dem.
# from: uppernarsaat, amigaatigigukku, maanna, sianerniarit, alla, aperikkit
letters-papers-missing = Uppernarsaat amigaatigigukku maanna sianerniarit. Uppernarsaat alla: aperikkit.
# gloss: når beviserne er sendt, bliver sagen færdig. Send dem nu.
# from: uppernarsaatit, nassiunneqarpata, suliaq, naammassineqassaaq, maanna, nassiutikkit
letters-papers-again = Uppernarsaatit nassiunneqarpata suliaq naammassineqassaaq. Maanna nassiutikkit.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Svaret, hvornår sender du det | jeg siger det på en anden måde. Før dagen, der står i brevet, svar. Svaret, hvornår sender du det | før dagen, der står i brevet | når som helst | jeg ved det ikke
# from: erseqqissumik, akissut, qaqugu, nassiutissaviuk, allatut, oqassaanga, ulloq, allakkani, allassimasoq, sioqqullugu, akissuteqarit, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
letters-reply-taught = Erseqqissumik oqarnersunga paasiniarpara. Akissut qaqugu nassiutissaviuk?
    .simpler = Allatut oqassaanga. Ulloq allakkani allassimasoq sioqqullugu akissuteqarit. Akissut qaqugu nassiutissaviuk?
    .before-day = Ulloq allakkani allassimasoq sioqqullugu
    .any-day = Qaqugukkulluunniit
    .not-sure = Naluara


## They have decided

# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Frist for at klage: hvornår | jeg siger det på en anden måde. Frist for at klage: fire uger. Klagen, hvornår sender du den | før fire uger er gået | når som helst | jeg ved det ikke
# from: erseqqissumik, naammagittaalliornissamut, piffissaliussaq, qaqugu, allatut, oqassaanga, sapaatip, akunneri, sisamat, nassiutissaviuk, qaangiutsinnagit, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
letters-complain-taught = Erseqqissumik oqarnersunga paasiniarpara. Naammagittaalliornissamut piffissaliussaq: qaqugu?
    .simpler = Allatut oqassaanga. Naammagittaalliornissamut piffissaliussaq: sapaatip akunneri sisamat. Qaqugu nassiutissaviuk?
    .within-four = Sapaatip akunneri sisamat qaangiutsinnagit
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: i brevet er en beslutning skrevet (Afgørelse). Beslutning og dag: læs dem.
# from: allakkani, aalajangiineq, allassimavoq, ullorlu, atuakkit
letters-decision = Allakkani aalajangiineq allassimavoq (Afgørelse). Aalajangiineq ullorlu atuakkit.
# gloss: brevet, gem det. Hvis du ikke er enig: klage, før fire uger er gået.
# from: allakkat, toqqukkit, isumaqataanngikkuit, naammagittaalliuut, sapaatip, akunneri, sisamat, qaangiutsinnagit, nassiuguk
letters-decision-do = Allakkat toqqukkit. Isumaqataanngikkuit naammagittaalliuut sapaatip akunneri sisamat qaangiutsinnagit nassiuguk.
# gloss: sagen er gjort færdig. Svaret står i brevet.
# from: suliaq, naammassineqareerpoq, akissut, allakkani, allassimavoq
letters-decision-again = Suliaq naammassineqareerpoq. Akissut allakkani allassimavoq.
# gloss: ansøgningen er afvist (Afslag). Begrundelsen, læs den i brevet.
# from: qinnuteqaat, itigartinneqarpoq, pissutaasoq, allakkani, atuaruk
letters-refusal = Qinnuteqaat itigartinneqarpoq (Afslag). Pissutaasoq allakkani atuaruk.
# gloss: hvis du ikke er enig, klagen, send den til myndigheden, før fire uger er gået
# from: isumaqataanngikkuit, naammagittaalliuut, oqartussaasumut, nassiuguk, sapaatip, akunneri, sisamat, qaangiutsinnagit
letters-refusal-do = Isumaqataanngikkuit naammagittaalliuut oqartussaasumut nassiuguk, sapaatip akunneri sisamat qaangiutsinnagit.
# gloss: svaret: afvisning. At sagen bliver behandlet igen, kan der bedes om.
# from: akissut, itigartitsineq, suliap, suliareqqinneqarnissaa, qinnutigineqarsinnaavoq
letters-refusal-again = Akissut: itigartitsineq. Suliap suliareqqinneqarnissaa qinnutigineqarsinnaavoq.
# gloss: pengene: en ændring (Ændring). Dagen, se den i brevet.
# from: aningaasat, allannguut, ulloq, allakkani, takuuk
letters-change = Aningaasat: allannguut (Ændring). Ulloq allakkani takuuk.
# gloss: ring blot, forklaring, bed om den. Hvis du ikke er enig, klagen, før fire uger er gået, send den.
# from: sianerniarit, nassuiaat, qinnutigiuk, isumaqataanngikkuit, naammagittaalliuut, sapaatip, akunneri, sisamat, qaangiutsinnagit, nassiuguk
letters-change-do = Sianerniarit, nassuiaat qinnutigiuk. Isumaqataanngikkuit naammagittaalliuut sapaatip akunneri sisamat qaangiutsinnagit nassiuguk.
# gloss: til mad eller til bolig hvis du ikke har midler, i dag henvend dig til kommunen
# from: nerisassanut, imaluunniit, ineqarnermut, akissaqanngikkuit, ullumi, kommuni, saaffigiuk
letters-change-food = Nerisassanut imaluunniit ineqarnermut akissaqanngikkuit ullumi kommuni saaffigiuk.
# gloss: pengenes antal er ændret. Grunden, se den i brevet.
# from: aningaasat, amerlassusaat, allanngorpoq, pissutaasoq, allakkani, takuuk
letters-change-again = Aningaasat amerlassusaat allanngorpoq. Pissutaasoq allakkani takuuk.
# gloss: kommunen eller en myndighed: penge i for stort antal er du blevet givet (Tilbagebetaling). Grunden, se den i brevet.
# from: pisortat, aningaasanik, amerlavallaartunik, tunineqarsimavutit, pissutaasoq, allakkani, takuuk
letters-payback = Pisortat: aningaasanik amerlavallaartunik tunineqarsimavutit (Tilbagebetaling). Pissutaasoq allakkani takuuk.
# gloss: tallene: hvis du ikke er enig, meld det. Om beslutningen klagen, før fire uger er gået, send den.
# from: kisitsisit, isumaqataanngikkuit, nalunaaruteqarit, aalajangiineq, pillugu, naammagittaalliuut, sapaatip, akunneri, sisamat, qaangiutsinnagit, nassiuguk
letters-payback-do = Kisitsisit: isumaqataanngikkuit nalunaaruteqarit. Aalajangiineq pillugu naammagittaalliuut sapaatip akunneri sisamat qaangiutsinnagit nassiuguk.
# gloss: hvis du ikke har midler, afbetaling, bed om den. Af et menneske kan du få hjælp.
# from: akissaqanngikkuit, akilersuineq, qinnutigiuk, inummit, ikiorneqarsinnaavutit
letters-payback-slow = Akissaqanngikkuit akilersuineq qinnutigiuk. Inummit ikiorneqarsinnaavutit.
# gloss: pengenes tilbagegivelse ønsker de. Først samtale, bagefter betaling.
# from: aningaasanik, utertitsineq, kissaatigaat, siullermik, oqaloqatigiinneq, kingorna, akiliineq
letters-payback-again = Aningaasanik utertitsineq kissaatigaat. Siullermik oqaloqatigiinneq, kingorna akiliineq.


## School, a loan, Digital Post

# gloss: brevet: skole eller børnehave. Svar eller møde: se det.
# from: allakkat, atuarfik, imaluunniit, meeqqerivik, akissut, ataatsimiinneq, takuuk
letters-school = Allakkat: atuarfik imaluunniit meeqqerivik. Akissut imaluunniit ataatsimiinneq: takuuk.
# gloss: møde: tolk, bed om den. Myndighederne skal sikre, at I forstår hinanden.
# from: ataatsimiinneq, oqalutsi, qinnutigiuk, oqartussaasut, paaseqatigiinneq, qulakkiissavaat
letters-school-do = Ataatsimiinneq: oqalutsi qinnutigiuk. Oqartussaasut paaseqatigiinneq qulakkiissavaat.
# gloss: barnet: i det år, det bliver seks, begynder skolen i august. Om plads henvend dig til kommunen.
# from: meeraq, ukiumi, arfinilinnik, ukioqalerfissani, aggustimi, atuarneq, aallartissaaq, inissaq, pillugu, kommuni, saaffigiuk
letters-school-duty = Meeraq: ukiumi arfinilinnik ukioqalerfissani aggustimi atuarneq aallartissaaq. Inissaq pillugu kommuni saaffigiuk.
# gloss: børnehave, små indtægter: tilskud kan også søges (Friplads). Hurtigt, ansøgningen, send den.
# from: meeqqerivik, isertitat, annikitsut, tapiissut, aamma, qinnutigineqarsinnaavoq, piaartumik, qinnuteqaat, nassiuguk
letters-school-price = Meeqqerivik, isertitat annikitsut: tapiissut aamma qinnutigineqarsinnaavoq (Friplads). Piaartumik qinnuteqaat nassiuguk.
# gloss: om barnet en samtale ønsker de. Ring blot, spørg dem.
# from: meeraq, pillugu, oqaloqatigiinneq, kissaatigaat, sianerniarit, aperikkit
letters-school-again = Meeraq pillugu oqaloqatigiinneq kissaatigaat. Sianerniarit, aperikkit.
# gloss: lån til betaling forud for bolig (Beboerindskudslån): kommunens svar står i brevet
# from: inissiamut, siumoortumik, akiliutinut, taarsigassarsiat, kommunip, akissutaa, allakkani, allassimavoq
letters-loan = Inissiamut siumoortumik akiliutinut taarsigassarsiat (Beboerindskudslån): kommunip akissutaa allakkani allassimavoq.
# gloss: beviserne, send dem hurtigt. Om afbetaling spørg dem: hvornår.
# from: uppernarsaatit, piaartumik, nassiutikkit, akilersuineq, pillugu, aperikkit, qaqugu
letters-loan-do = Uppernarsaatit piaartumik nassiutikkit. Akilersuineq pillugu aperikkit: qaqugu.
# gloss: før flytning skal betaling forud betales. Lån: henvend dig til kommunen.
# from: nuunneq, sioqqullugu, siumoortumik, akiliutit, akilerneqassapput, taarsigassarsiat, kommuni, saaffigiuk
letters-loan-again = Nuunneq sioqqullugu siumoortumik akiliutit akilerneqassapput. Taarsigassarsiat: kommuni saaffigiuk.
# gloss: Digital Post: breve på computeren. Brev på papir kan der bedes om (Fritagelse).
# from: qarasaasiakkut, allakkat, pappialanngorlugu, allagaq, qinnutigineqarsinnaavoq
letters-post = Digital Post: qarasaasiakkut allakkat. Pappialanngorlugu allagaq qinnutigineqarsinnaavoq (Fritagelse).
# gloss: henvend dig til Borgerservice, id tages med. Grunde kan være: sprog eller det ikke at have adresse.
# from: saaffigiuk, kinaassutsimik, uppernarsaat, nassarlugu, pissutaasinnaapput, oqaatsit, imaluunniit; own: najugaqannginneq
# accept: not-attested own forms for the reviewer: najugaqannginneq
letters-post-do = Borgerservice saaffigiuk, kinaassutsimik uppernarsaat nassarlugu. Pissutaasinnaapput: oqaatsit imaluunniit najugaqannginneq.
# gloss: en ven kan læse brevene (Læseadgang). Om det henvend dig til Borgerservice.
# from: allakkat, atuarsinnaavai, tamanna, pillugu, saaffigiuk; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
letters-post-read = Ikinngutip allakkat atuarsinnaavai (Læseadgang). Tamanna pillugu Borgerservice saaffigiuk.
# gloss: myndighedernes breve sendes på computeren. Papir, bed om det.
# from: pisortat, allagaat, qarasaasiakkut, nassiunneqartarput, pappiaraq, qinnutigiuk
letters-post-again = Pisortat allagaat qarasaasiakkut nassiunneqartarput. Pappiaraq qinnutigiuk.


## Debt, rent allowance, hospital, health card

# gloss: om gæld (Rykker, Inkasso). Til hvem, om hvad: læs det.
# from: akiitsut, pillugit, allakkat, kimut, suna, pillugu, atuakkit
letters-debt = Akiitsut pillugit allakkat (Rykker, Inkasso). Kimut, suna pillugu: atuakkit.
# gloss: hvis du ikke er enig, skriftligt svar. Dets kopi, gem den.
# from: isumaqataanngikkuit, allakkatigut, akissuteqarit, assinga, toqqoruk
letters-debt-do = Isumaqataanngikkuit allakkatigut akissuteqarit. Assinga toqqoruk.
# gloss: hvis du er enig i det, hurtigt ring blot. Afbetaling, bed om den.
# from: piaartumik, sianerniarit, akilersuineq, qinnutigiuk; own: isumaqatigigukku
# accept: not-attested own forms for the reviewer: isumaqatigigukku
letters-debt-pay = Isumaqatigigukku piaartumik sianerniarit. Akilersuineq qinnutigiuk.
# gloss: regninger er ikke betalt. Ring blot, spørg dem: om hvad.
# from: akiligassat, akilerneqanngillat, sianerniarit, aperikkit, suna, pillugu
letters-debt-again = Akiligassat akilerneqanngillat. Sianerniarit, aperikkit: suna pillugu.
# gloss: om tilskud til bolig (Boligstøtte). Spørgsmål, svar eller ændring: se det.
# from: ineqarnermut, tapiissutit, pillugit, apeqqut, akissut, imaluunniit, allannguut, takuuk
letters-allowance = Ineqarnermut tapiissutit pillugit (Boligstøtte). Apeqqut, akissut imaluunniit allannguut: takuuk.
# gloss: ændringer, meld dem: større indkomst, også flere mennesker i boligen
# from: allannguutit, nalunaarutigikkit, isertitat, amerlanerusut, aamma, inissiami, inuit
letters-allowance-do = Allannguutit nalunaarutigikkit: isertitat amerlanerusut, aamma inissiami inuit amerlanerusut.
# gloss: tilskud til bolig er hjælp til betaling for bolig. Ændringer, meld dem.
# from: ineqarnermut, tapiissutit, tassaapput, akiliutinut, ikiorsiissutit, allannguutit, nalunaarutigikkit
letters-allowance-again = Ineqarnermut tapiissutit tassaapput akiliutinut ikiorsiissutit. Allannguutit nalunaarutigikkit.
# gloss: til sygehus: indkaldelse (Indkaldelse). Hvor, hvornår: det står i brevet.
# from: napparsimmavimmut, aggersaaneq, sumi, qaqugu, allakkani, allassimavoq
letters-hospital = Napparsimmavimmut aggersaaneq (Indkaldelse). Sumi, qaqugu: allakkani allassimavoq.
# gloss: hvis en anden tid er nødvendig, ring blot. Grønlandsk tolk koster ikke noget, bed om den.
# from: piffissaq, alla, pisariaqarpat, sianerniarit, oqalutsi, akeqanngilaq, qinnutigiuk
letters-hospital-do = Piffissaq alla pisariaqarpat sianerniarit. Kalaallisut oqalutsi akeqanngilaq, qinnutigiuk.
# gloss: om at spise og drikke læs i brevet. Hvis du har spørgsmål, ring blot.
# from: nerineq, imerneq, pillugit, allakkani, atuaruk, apeqqutissaqaruit, sianerniarit
letters-hospital-ready = Nerineq imerneq pillugit allakkani atuaruk. Apeqqutissaqaruit sianerniarit.
# gloss: lægebesøg: dagen, se den. Hvis det er umuligt, nummeret i brevet, ring til det.
# from: nakorsiarneq, ulloq, takuuk, ajornarpat, allakkani, normu, sianerfigeriaruk
letters-hospital-again = Nakorsiarneq: ulloq takuuk. Ajornarpat allakkani normu sianerfigeriaruk.
# gloss: det gule kort (Sundhedskort). Efter flytningens melding, når to eller tre uger er gået, bliver det sendt.
# from: allagartaq, sungaartoq, nuunneq, nalunaarutigineqarpat, sapaatip, akunneri, marluk, imaluunniit, pingasut, qaangiuppata, nassiunneqassaaq
letters-card = Allagartaq sungaartoq (Sundhedskort). Nuunneq nalunaarutigineqarpat sapaatip akunneri marluk imaluunniit pingasut qaangiuppata nassiunneqassaaq.
# gloss: meld flytningen, lægen, vælg den. Læge og sygehus: kortet, vis det.
# from: nuunneq, nalunaarutigiuk, nakorsaq, toqqaruk, napparsimmavik, allagartaq, takutiguk
letters-card-do = Nuunneq nalunaarutigiuk, nakorsaq toqqaruk. Nakorsaq, napparsimmavik: allagartaq takutiguk.
# gloss: kortet: til læge. Hvis det mangler, henvend dig til Borgerservice.
# from: allagartaq, nakorsamut, amigaatigigukku, saaffigiuk
letters-card-again = Allagartaq: nakorsamut. Amigaatigigukku Borgerservice saaffigiuk.


## What now

# gloss: nu hvad har du brug for | jeg forstod det | på en anden måde forklar det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, paasivara, allatut, nassuiaruk, inummik, oqaloqateqarneq
letters-next = Maanna suna pisariaqartippiuk?
    .clear = Paasivara
    .once-more = Allatut nassuiaruk
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | dag og tid, gem dem | jeg forstod det | på en anden måde forklar det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, ulloq, piffissarlu, toqqukkit, paasivara, allatut, nassuiaruk, inummik, oqaloqateqarneq
letters-next-meet = Maanna suna pisariaqartippiuk?
    .keep = Ulloq piffissarlu toqqukkit
    .clear = Paasivara
    .once-more = Allatut nassuiaruk
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | påmindelse: brevet | jeg forstod det | på en anden måde forklar det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, eqqaasitsissut, allakkat, paasivara, allatut, nassuiaruk, inummik, oqaloqateqarneq
letters-next-day = Maanna suna pisariaqartippiuk?
    .remind = Eqqaasitsissut: allakkat
    .clear = Paasivara
    .once-more = Allatut nassuiaruk
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | at klage | jeg forstod det | på en anden måde forklar det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, naammagittaalliorneq, paasivara, allatut, nassuiaruk, inummik, oqaloqateqarneq
letters-next-complain = Maanna suna pisariaqartippiuk?
    .complain = Naammagittaalliorneq
    .clear = Paasivara
    .once-more = Allatut nassuiaruk
    .talk = Inummik oqaloqateqarneq
# gloss: påmindelse: svar på brevet. Dagen, se den i brevet.
# from: eqqaasitsissut, allakkanut, akissut, ulloq, allakkani, takuuk
letters-day-remind = Eqqaasitsissut: allakkanut akissut. Ulloq allakkani takuuk.
# gloss: nu hvad har du brug for | nu forstod jeg det | kortet, vis det | brevets billede, send det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, paasivara, allagartaq, takutiguk, allakkap, assinga, nassiuguk, inummik, oqaloqateqarneq
letters-after = Maanna suna pisariaqartippiuk?
    .clear = Maanna paasivara
    .show = Allagartaq takutiguk
    .photo = Allakkap assinga nassiuguk
    .talk = Inummik oqaloqateqarneq
# gloss: det er i orden. Hvad har du stadig brug for | andre breve | rettigheder | at tale med et menneske | tak, jeg forstod det
# from: ajunngilaq, suli, suna, pisariaqartippiuk, allakkat, allat, pisinnaatitaaffiit, inummik, oqaloqateqarneq, qujanaq, paasivara
letters-another = Ajunngilaq. Suli suna pisariaqartippiuk?
    .letter = Allakkat allat
    .rights = Pisinnaatitaaffiit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: brevet, gem det. Nye breve: kom tilbage hertil.
# from: allakkat, toqqukkit, nutaat, uunga, uterit
letters-bye = Allakkat toqqukkit. Allakkat nutaat: uunga uterit.


## A child, the police, a court

# gloss: barnet og familien: undersøgelse fra kommunen (Børnefaglig Undersøgelse). Du kan få hjælp.
# from: meeraq, ilaqutariillu, kommunimit, misissuineq, ikiorneqarsinnaavutit
letters-child = Meeraq ilaqutariillu: kommunimit misissuineq (Børnefaglig Undersøgelse). Ikiorneqarsinnaavutit.
# gloss: bisidder (Bisidder), bed om den, også tolk. Sagens papirer kan der bedes om.
# from: illersuisoq, qinnutigiuk, aamma, oqalutsi, suliap, allagaatai; own: qinnutigineqarsinnaapput
# accept: not-attested own forms for the reviewer: qinnutigineqarsinnaapput
letters-child-rights = Illersuisoq (Bisidder) qinnutigiuk, aamma oqalutsi. Suliap allagaatai qinnutigineqarsinnaapput.
# gloss: hvis du er født i Grønland, spørg dem om VISO
# from: kalaallit, nunaanni, inunngorsimaguit, pillugu, aperikkit
letters-child-unit = Kalaallit Nunaanni inunngorsimaguit VISO pillugu aperikkit.
# gloss: først find ud af papiret, bagefter underskrift. Tolk, bed om den.
# from: siullermik, allagaq, paasiniaruk, kingorna, atsiorneq, oqalutsi, qinnutigiuk
letters-child-sign = Siullermik allagaq paasiniaruk, kingorna atsiorneq. Oqalutsi qinnutigiuk.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | på mødet bisidder | hjælp til familier | spring spørgsmålet over
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, ataatsimiinnermi, illersuisoq, ilaqutariinnut, ikiuut, apeqqut, qaangiinnaruk
letters-child-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .companion = Ataatsimiinnermi illersuisoq
    .helpers = Ilaqutariinnut ikiuut
    .rather-not = Apeqqut qaangiinnaruk
# gloss: hjælp til familier her. Et menneske til mødet: spørg dem.
# from: uani, ilaqutariinnut, ikiuut, ataatsimiinnermi, aperikkit
letters-child-helpers = Uani ilaqutariinnut ikiuut. Ataatsimiinnermi ikiorti: aperikkit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | på en anden måde forklar det | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, allatut, nassuiaruk, qujanaq, paasivara
letters-child-after = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .once-more = Allatut nassuiaruk
    .enough = Qujanaq, paasivara
# gloss: om barnet en samtale ønsker de. Et menneske vil se på brevet, du deltager.
# from: meeraq, pillugu, oqaloqatigiinneq, kissaatigaat, inuup, allagaq, misissussavaa, illit, peqataallutit
letters-child-again = Meeraq pillugu oqaloqatigiinneq kissaatigaat. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, qujanaq, paasivara
letters-child-last = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara
# gloss: politiet: spørgsmål til dig. Først spørg dem: vidne (Vidne) eller mistænkt (Sigtet)
# from: politiit, ilinnut, apeqqutit, siullermik, aperikkit, ilisimannittoq, imaluunniit, pasineqartoq
letters-police = Politiit: ilinnut apeqqutit. Siullermik aperikkit: ilisimannittoq (Vidne) imaluunniit pasineqartoq (Sigtet)?
# gloss: først en samtale: en forsvarer (Forsvarer). Bagefter svaret.
# from: siullermik, oqaloqatigiinneq, illersuisoq, kingorna, akissut
letters-police-free = Siullermik oqaloqatigiinneq: illersuisoq (Forsvarer). Kingorna akissut.
# gloss: tolk, bed også om den: grønlandsk
# from: oqalutsi, aamma, qinnutigiuk
letters-police-name = Oqalutsi aamma qinnutigiuk: kalaallisut.
# gloss: retten: om din sag. Dag, tid, sted: i brevet, se dem.
# from: eqqartuussivik, suliaq, pillugu, ulloq, piffissaq, sumiiffik, takukkit
letters-court = Eqqartuussivik: suliaq pillugu. Ulloq, piffissaq, sumiiffik: takukkit.
# gloss: retten (Fogedretten): pligterne, se dem. Hvis du er syg, ring blot.
# from: eqqartuussivik, pisussaaffiit, takukkit, sianerniarit; own: napparsimaguit
# accept: not-attested own forms for the reviewer: napparsimaguit
letters-court-meet = Eqqartuussivik (Fogedretten): pisussaaffiit takukkit. Napparsimaguit sianerniarit.
# gloss: retten vil sørge for tolken. Ring blot: tolk er nødvendig, grønlandsk.
# from: oqalutsi, eqqartuussivimmit, isumagineqassaaq, sianerniarit, pisariaqarpoq
letters-court-interpreter = Oqalutsi eqqartuussivimmit isumagineqassaaq. Sianerniarit: Oqalutsi pisariaqarpoq, kalaallisut.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | i retssager gratis hjælp | dag og tid, gem dem | spring spørgsmålet over
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, akeqanngitsumik, inatsisitigut, ikiuut, ulloq, piffissarlu, toqqukkit, apeqqut, qaangiinnaruk
letters-law-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .lawyer = Akeqanngitsumik inatsisitigut ikiuut
    .keep = Ulloq piffissarlu toqqukkit
    .rather-not = Apeqqut qaangiinnaruk
# gloss: om loven kan du få hjælp her. Stenbroens Jurister: det koster ikke noget, også på grønlandsk.
# from: inatsit, pillugu, uani, ikiorneqarsinnaavutit, akeqanngilaq, aamma
letters-law-places = Inatsit pillugu uani ikiorneqarsinnaavutit. Stenbroens Jurister: akeqanngilaq, aamma kalaallisut.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | på en anden måde forklar det | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, allatut, nassuiaruk, qujanaq, paasivara
letters-law-after = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .once-more = Allatut nassuiaruk
    .enough = Qujanaq, paasivara
# gloss: svar har de brug for. Et menneske vil se på brevet, du deltager.
# from: akissut, pisariaqartippaat, inuup, allagaq, misissussavaa, illit, peqataallutit
letters-law-again = Akissut pisariaqartippaat. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, qujanaq, paasivara
letters-law-last = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara


## The home is at stake

# gloss: brevet: flytning (Opsigelse, Ophævelse). Et menneske vil se på brevet, du deltager.
# from: allakkat, nuunneq, inuup, allagaq, misissussavaa, illit, peqataallutit
letters-eviction = Allakkat: nuunneq (Opsigelse, Ophævelse). Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: i dag også henvend dig til kommunen: boligen kan mistes. Kommunens pligt til at vejlede gælder.
# from: ullumi, aamma, kommuni, saaffigiuk, inissiaq, annaaneqarsinnaavoq, kommunip, ilitsersuisussaatitaanera, atuuppoq
letters-eviction-council = Ullumi aamma kommuni saaffigiuk: inissiaq annaaneqarsinnaavoq. Kommunip ilitsersuisussaatitaanera atuuppoq.
# gloss: hvornår skal du flytte | i dag eller i morgen | senere | jeg kender ikke dagen
# from: qaqugu, ullumi, imaluunniit, aqagu, kingusinnerusukkut, ulloq, naluara; own: nuussavit
# accept: not-attested own forms for the reviewer: nuussavit
letters-eviction-when = Qaqugu nuussavit?
    .soon = Ullumi imaluunniit aqagu
    .later = Kingusinnerusukkut
    .not-sure = Ulloq naluara
# gloss: det haster meget. Brevet, også dets kuvert, gem dem.
# from: tuaviornaqaaq, allakkat, aamma, puua, toqqukkit
letters-eviction-soon = Tuaviornaqaaq. Allakkat, aamma puua, toqqukkit.
# gloss: brevet, også dets kuvert, gem dem. Svaret kan du se her.
# from: allakkat, aamma, puua, toqqukkit, akissut, uani, takusinnaavat
letters-eviction-calm = Allakkat, aamma puua, toqqukkit. Akissut uani takusinnaavat.
# gloss: betaling for bolig er ikke betalt (Rykker). Hvis det er muligt, svar i dag.
# from: ineqarnermut, akilersuut, akilerneqanngilaq, ajornanngippat, ullumi, akissuteqarit
letters-arrears = Ineqarnermut akilersuut akilerneqanngilaq (Rykker). Ajornanngippat ullumi akissuteqarit.
# gloss: før betaling i dag henvend dig til kommunen. Udlejeren, ring til den: afbetaling.
# from: siullermik, ullumi, kommuni, saaffigiuk, kingorna, akileruk, attartortitsisoq, sianerfigeriaruk, akilersuineq
letters-arrears-do = Siullermik ullumi kommuni saaffigiuk, kingorna akileruk. Attartortitsisoq sianerfigeriaruk: akilersuineq.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | på en anden måde forklar det | jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, allatut, nassuiaruk, paasivara
letters-arrears-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .once-more = Allatut nassuiaruk
    .clear = Paasivara
# gloss: betaling for bolig er endnu ikke betalt. Et menneske vil se på brevet, du deltager.
# from: ineqarnermut, akilersuut, suli, akilerneqanngilaq, inuup, allagaq, misissussavaa, illit, peqataallutit
letters-arrears-again = Ineqarnermut akilersuut suli akilerneqanngilaq. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, qujanaq, paasivara
letters-arrears-last = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara
# gloss: hele siden, tag billede af den, med CPR-nummeret skjult. Hertil send det.
# from: qupperneq, tamaat, assiliuk, isertuullugu, uunga, nassiuguk
letters-photo = Qupperneq tamaat assiliuk, CPR-normu isertuullugu. Uunga nassiuguk.
