### Appointments: keep one, see or change one, get ready, and what happens if one stays away. Drafts until a Greenlandic
### reader approves them.

# gloss: aftaler: hvad ønsker du | vælg det, der passer. Aftaler: hvad ønsker du | ny aftale, gem den | se aftalerne, ændr dem | gør dig klar til et møde | at tale med et menneske
# from: isumaqatigiissutit, suna, kissaatigiviuk, naleqquttoq, toqqaruk, isumaqatigiissut, nutaaq, toqqoruk, takukkit, allanngortikkit, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq
appointments-what = Isumaqatigiissutit: suna kissaatigiviuk?
    .simpler = Naleqquttoq toqqaruk. Isumaqatigiissutit: suna kissaatigiviuk?
    .add = Isumaqatigiissut nutaaq toqqoruk
    .mine = Isumaqatigiissutit takukkit, allanngortikkit
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq


## A new one

# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Hvis det er umuligt at komme: hvad så | jeg siger det på en anden måde. Meld det før mødet. Hvis det er umuligt at komme: hvad så | at melde det før mødet | udeblivelse | jeg ved det ikke
# from: erseqqissumik, najuunneq, ajornarpat, taava, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, nalunaaruteqarneq, najuutinngitsoorneq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
appointments-add-taught = Erseqqissumik oqarnersunga paasiniarpara. Najuunneq ajornarpat: taava qanoq?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Najuunneq ajornarpat: taava qanoq?
    .tell-before = Ataatsimiinneq sioqqullugu nalunaaruteqarneq
    .stay-away = Najuutinngitsoorneq
    .not-sure = Naluara
# gloss: nu hvad har du brug for | gør dig klar til mødet | endnu en aftale, gem den | at tale med et menneske | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, ataatsimiinnissamut, piareersarit, isumaqatigiissut, alla, toqqoruk, inummik, oqaloqateqarneq, qujanaq, paasivara
appointments-added-next = Maanna suna pisariaqartippiuk?
    .know = Ataatsimiinnissamut piareersarit
    .add = Isumaqatigiissut alla toqqoruk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## One that there is

# gloss: hvilken aftale
# from: isumaqatigiissut, sorleq
appointments-mine = Isumaqatigiissut sorleq?
# gloss: aftalen: hvad ønsker du | tiden er ny | det er umuligt at komme | påmindelse: tiden, vælg den | slet aftalen her
# from: isumaqatigiissut, suna, kissaatigiviuk, piffissaq, nutaaq, najuunneq, ajornarpoq, eqqaasitsissut, toqqaruk, uani, piiaruk
appointments-mine-what = Isumaqatigiissut: suna kissaatigiviuk?
    .move = Piffissaq nutaaq
    .cannot = Najuunneq ajornarpoq
    .remind = Eqqaasitsissut: piffissaq toqqaruk
    .remove = Isumaqatigiissut uani piiaruk
# gloss: hvilken ønsker du | en anden tid | jeg kommer ikke
# from: sorleq, kissaatigiviuk, piffissaq, alla; own: takkutissanngilanga
# accept: not-attested own forms for the reviewer: takkutissanngilanga
appointments-mine-cannot = Sorleq kissaatigiviuk?
    .another-time = Piffissaq alla
    .cannot-come = Takkutissanngilanga
# gloss: meld det før mødet. Hvis nummeret står i brevet, så ring.
# from: ataatsimiinneq, sioqqullugu, nalunaaruteqarit, allakkani, normu, allassimappat, sianerniarit
appointments-mine-tell = Ataatsimiinneq sioqqullugu nalunaaruteqarit. Allakkani normu allassimappat sianerniarit.
# gloss: hvad er nu nødvendigt | at blive hjulpet af et menneske | udeblivelse | selv at melde det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, najuutinngitsoorneq, nammineq, nalunaaruteqarneq
appointments-mine-tell-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .miss = Najuutinngitsoorneq
    .enough = Nammineq nalunaaruteqarneq
# gloss: aftaler her: ingen
# from: isumaqatigiissutit, uani, soqanngilaq
appointments-mine-none = Isumaqatigiissutit uani: soqanngilaq.
# gloss: hvad ønsker du så | ny aftale, gem den | gør dig klar til et møde | at tale med et menneske
# from: taava, suna, kissaatigiviuk, isumaqatigiissut, nutaaq, toqqoruk, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq
appointments-mine-none-next = Taava suna kissaatigiviuk?
    .add = Isumaqatigiissut nutaaq toqqoruk
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | se aftalerne igen | gør dig klar til et møde | at tale med et menneske | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, isumaqatigiissutit, takukkit, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq, qujanaq, paasivara
appointments-mine-next = Maanna suna pisariaqartippiuk?
    .other = Isumaqatigiissutit takukkit
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Getting ready

# gloss: møde: hvilke oplysninger | det, der skal tages med | tolk | udeblivelse | at tale med et menneske
# from: ataatsimiinneq, paasissutissat, suut, nassarneqassapput, oqalutsi, najuutinngitsoorneq, inummik, oqaloqateqarneq
appointments-know = Ataatsimiinneq: paasissutissat suut?
    .bring = Suut nassarneqassapput?
    .interpreter = Oqalutsi
    .miss = Najuutinngitsoorneq
    .talk = Inummik oqaloqateqarneq
# gloss: brevene skal tages med. Også pas, eller andet id.
# from: allakkat, nassarneqassapput, aamma, passi, imaluunniit, uppernarsaat, alla
appointments-bring-papers = Allakkat nassarneqassapput. Aamma passi, imaluunniit uppernarsaat alla.
# gloss: skriv spørgsmålene ned. En ven kan også være med.
# from: apeqqutit, allakkit, ikinngut, aamma, ilaasinnaavoq
appointments-bring-words = Apeqqutit allakkit. Ikinngut aamma ilaasinnaavoq.
# gloss: nu, hvad så | andre oplysninger | at tale med et menneske | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, paasissutissat, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
appointments-bring-next = Maanna suna pisariaqartippiuk?
    .know = Paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: myndighederne skal sikre, at I forstår hinanden. Når tolk er nødvendig, bliver der sørget for den.
# from: oqartussaasut, paaseqatigiinneq, qulakkiissavaat, pisariaqarpat, oqalutsi, isumagineqassaaq
appointments-interpreter-right = Oqartussaasut paaseqatigiinneq qulakkiissavaat. Pisariaqarpat oqalutsi isumagineqassaaq.
# gloss: myndighederne skal også betale. Lægen: tolk til grønlandsk koster ikke noget.
# from: oqartussaasut, aamma, akiliissapput, nakorsaq, oqalutsi, kalaallisut, akeqanngilaq
appointments-interpreter-pay = Oqartussaasut aamma akiliissapput. Nakorsaq: kalaallisut oqalutsi akeqanngilaq.
# gloss: bed hurtigt om tolk. Vestgrønland, Østgrønland eller Nordgrønland: meld det.
# from: oqalutsi, piaartumik, qinnutigiuk, kitaa, tunu, imaluunniit, avanersuaq, nalunaarutigiuk
appointments-interpreter-early = Oqalutsi piaartumik qinnutigiuk. Kitaa, Tunu imaluunniit Avanersuaq: nalunaarutigiuk.
# gloss: tolken skal være en voksen, ikke et barn. En ven kan være med, men bed også om tolk.
# from: oqalutsi, tassaassaaq, inersimasoq, meeraq, pinnagu, ikinngut, ilaasinnaavoq, kisianni, aamma, qinnutigiuk
appointments-interpreter-who = Oqalutsi tassaassaaq inersimasoq, meeraq pinnagu. Ikinngut ilaasinnaavoq, kisianni aamma oqalutsi qinnutigiuk.
# gloss: hvad har du nu brug for | at blive hjulpet af et menneske | andre oplysninger | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, paasissutissat, allat, qujanaq, paasivara
appointments-interpreter-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .know = Paasissutissat allat
    .enough = Qujanaq, paasivara


## Staying away

# gloss: hvilket møde | pligt | tilbud | jeg ved det ikke | det er forbi
# from: ataatsimiinneq, sorleq, pisussaaffik, neqeroorut, naluara, qaangiuppoq
appointments-miss-which = Ataatsimiinneq sorleq?
    .duty = Pisussaaffik
    .offer = Neqeroorut
    .not-sure = Naluara
    .missed = Qaangiuppoq
# gloss: mødet er en pligt. Udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: ataatsimiinneq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
appointments-miss-duty = Ataatsimiinneq pisussaaffiuvoq. Najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: hvis det er umuligt at komme, så meld det før mødet. Forklar hvorfor, en ny tid, bed om den.
# from: najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, sooq, nassuiaruk, piffissaq, nutaaq, qinnutigiuk
appointments-miss-tell = Najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit. Sooq nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Hvis det er umuligt at komme til mødet: hvad så | jeg siger det på en anden måde. Meld det før mødet. Hvis det er umuligt at komme: hvad så | at melde det før mødet | udeblivelse | jeg ved det ikke
# from: erseqqissumik, ataatsimiinnermi, najuunneq, ajornarpat, taava, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, nalunaaruteqarneq, najuutinngitsoorneq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
appointments-miss-taught = Erseqqissumik oqarnersunga paasiniarpara. Ataatsimiinnermi najuunneq ajornarpat: taava qanoq?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Najuunneq ajornarpat: taava qanoq?
    .tell-before = Ataatsimiinneq sioqqullugu nalunaaruteqarneq
    .stay-away = Najuutinngitsoorneq
    .not-sure = Naluara
# gloss: tilbud: du bestemmer selv. Hvis det er umuligt at komme, så meld det.
# from: neqeroorut, nammineq, aalajangissavat, najuunneq, ajornarpat, nalunaaruteqarit
appointments-miss-offer = Neqeroorut: nammineq aalajangissavat. Najuunneq ajornarpat nalunaaruteqarit.
# gloss: pligt eller tilbud: spørg dem. Hvis det er umuligt at komme, så meld det.
# from: pisussaaffik, imaluunniit, neqeroorut, aperikkit, najuunneq, ajornarpat, nalunaaruteqarit
appointments-miss-unsure = Pisussaaffik imaluunniit neqeroorut: aperikkit. Najuunneq ajornarpat nalunaaruteqarit.
# gloss: meld det nu. Forklar hvorfor, en ny tid, bed om den.
# from: maanna, nalunaaruteqarit, sooq, nassuiaruk, piffissaq, nutaaq, qinnutigiuk
appointments-miss-after = Maanna nalunaaruteqarit. Sooq nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: nu hvad har du brug for | at blive hjulpet af et menneske | andre oplysninger | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, paasissutissat, allat, qujanaq, paasivara
appointments-miss-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .know = Paasissutissat allat
    .enough = Qujanaq, paasivara
