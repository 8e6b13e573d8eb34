### Appointments: keep one, see or change one, get ready, and what happens if one stays away. Drafts until a Greenlandic
### reader approves them.

# gloss: aftaler: hvad ønsker du | vælg det, der passer bedst. Hvad ønsker du | ny aftale, gem den | se aftalerne, ændr dem | gør dig klar til et møde | at tale med et menneske
# from: isumaqatigiissutit, suna, toqqaruk, isumaqatigiissut, nutaaq, toqqoruk, takukkit, allanngortikkit, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq; own: kissaatigaajuk, naleqqunnerpaaq
# accept: not-attested own forms for the reviewer: kissaatigaajuk, naleqqunnerpaaq
appointments-what = Isumaqatigiissutit: suna kissaatigaajuk?
    .simpler = Naleqqunnerpaaq toqqaruk. Suna kissaatigaajuk?
    .add = Isumaqatigiissut nutaaq toqqoruk
    .mine = Isumaqatigiissutit takukkit, allanngortikkit
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq


## A new one

# gloss: om jeg sagde det tydeligt, vil jeg gerne vide. Måske kan du ikke komme. Hvad gør du | jeg siger det på en anden måde. Meld det før mødet. Hvad gør du | jeg melder det tidligere | jeg melder det ikke | jeg ved det ikke
# from: ersarissumik, immaqa, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, siusinnerusukkut, naluara; own: oqarnera, ilisimarusuppara, takkussinnaanngilatit, iliussaatit, nalunaarutigissavara, nalunaarutigissanngilara
# accept: not-attested own forms for the reviewer: oqarnera, ilisimarusuppara, takkussinnaanngilatit, iliussaatit, nalunaarutigissavara, nalunaarutigissanngilara
appointments-add-taught = Ersarissumik oqarnera ilisimarusuppara. Immaqa takkussinnaanngilatit. Qanoq iliussaatit?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Qanoq iliussaatit?
    .tell-before = Siusinnerusukkut nalunaarutigissavara
    .stay-away = Nalunaarutigissanngilara
    .not-sure = Naluara
# gloss: hvad ønsker du nu | gør dig klar til mødet | endnu en aftale, gem den | at tale med et menneske | tak, jeg har forstået det
# from: maanna, suna, ataatsimiinnissamut, piareersarit, isumaqatigiissut, alla, toqqoruk, inummik, oqaloqateqarneq, qujanaq, paasivara; own: kissaatigaajuk
# accept: not-attested own forms for the reviewer: kissaatigaajuk
appointments-added-next = Maanna suna kissaatigaajuk?
    .know = Ataatsimiinnissamut piareersarit
    .add = Isumaqatigiissut alla toqqoruk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## One that there is

# gloss: hvilken aftale
# from: isumaqatigiissut, sorleq
appointments-mine = Isumaqatigiissut sorleq?
# gloss: hvad gør du | tiden er ny | jeg kan ikke komme | påmindelse: tiden, vælg den | slet aftalen her
# from: qanoq, piffissaq, nutaaq, eqqaasitsissut, toqqaruk, isumaqatigiissut, uani, piiaruk; own: iliussaatit, takkussinnaanngilanga
# accept: not-attested own forms for the reviewer: iliussaatit, takkussinnaanngilanga
appointments-mine-what = Qanoq iliussaatit?
    .move = Piffissaq nutaaq
    .cannot = Takkussinnaanngilanga
    .remind = Eqqaasitsissut: piffissaq toqqaruk
    .remove = Isumaqatigiissut uani piiaruk
# gloss: hvilken er bedst | en anden tid | jeg kommer ikke
# from: sorleq, piffissaq, alla; own: takkutissanngilanga, pitsaanerpaava
# accept: not-attested own forms for the reviewer: takkutissanngilanga, pitsaanerpaava
appointments-mine-cannot = Sorleq pitsaanerpaava?
    .another-time = Piffissaq alla
    .cannot-come = Takkutissanngilanga
# gloss: meld det før mødet. Nummeret står måske i brevet.
# from: ataatsimiinneq, sioqqullugu, nalunaaruteqarit, normu, immaqa, allakkani, allassimavoq
appointments-mine-tell = Ataatsimiinneq sioqqullugu nalunaaruteqarit. Normu immaqa allakkani allassimavoq.
# gloss: hvad er nu nødvendigt | at blive hjulpet af et menneske | udeblivelse | jeg melder det selv
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, najuutinngitsoorneq, nammineq; own: nalunaarutigissavara
# accept: not-attested own forms for the reviewer: nalunaarutigissavara
appointments-mine-tell-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .miss = Najuutinngitsoorneq
    .enough = Nammineq nalunaarutigissavara
# gloss: aftaler her: ingen
# from: isumaqatigiissutit, uani, soqanngilaq
appointments-mine-none = Isumaqatigiissutit uani: soqanngilaq.
# gloss: hvad ønsker du så | ny aftale, gem den | gør dig klar til et møde | at tale med et menneske
# from: taava, suna, isumaqatigiissut, nutaaq, toqqoruk, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq; own: kissaatigaajuk
# accept: not-attested own forms for the reviewer: kissaatigaajuk
appointments-mine-none-next = Taava suna kissaatigaajuk?
    .add = Isumaqatigiissut nutaaq toqqoruk
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq
# gloss: hvad har du stadig brug for | se aftalerne igen | gør dig klar til et møde | at tale med et menneske | tak, jeg har forstået det
# from: suna, isumaqatigiissutit, takukkit, ataatsimiinnissamut, piareersarit, inummik, oqaloqateqarneq, qujanaq, paasivara, suli, pisariaqartippiuk
appointments-mine-next = Suli suna pisariaqartippiuk?
    .other = Isumaqatigiissutit takukkit
    .know = Ataatsimiinnissamut piareersarit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Getting ready

# gloss: møde: hvad vil du gerne vide | det, der skal tages med | tolk | udeblivelse | at tale med et menneske
# from: ataatsimiinneq, sumik, nassarneqassapput, suut, oqalutsi, najuutinngitsoorneq, inummik, oqaloqateqarneq; own: paasisaqarusuppit
# accept: not-attested own forms for the reviewer: paasisaqarusuppit
appointments-know = Ataatsimiinneq: sumik paasisaqarusuppit?
    .bring = Suut nassarneqassapput?
    .interpreter = Oqalutsi
    .miss = Najuutinngitsoorneq
    .talk = Inummik oqaloqateqarneq
# gloss: brevene skal tages med. Også pas, eller andet id.
# from: allakkat, nassarneqassapput, aamma, passi, imaluunniit, uppernarsaat, alla
appointments-bring-papers = Allakkat nassarneqassapput. Aamma passi, imaluunniit uppernarsaat alla.
# gloss: skriv spørgsmålene ned. En ven kan også være med.
# from: apeqqutit, allakkit, ikinngut, aamma; own: peqataasinnaavoq
# accept: not-attested own forms for the reviewer: peqataasinnaavoq
appointments-bring-words = Apeqqutit allakkit. Ikinngut aamma peqataasinnaavoq.
# gloss: nu, hvad så | andre oplysninger | at tale med et menneske | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, paasissutissat, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
appointments-bring-next = Maanna suna pisariaqartippiuk?
    .know = Paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: myndighederne skal sikre, at I forstår hinanden. Når tolk er nødvendig, skaffer de den.
# from: oqartussaasut, paaseqatigiinneq, qulakkiissavaat, pisariaqarpat, oqalutsi; own: pissarsiarissavaat
# accept: not-attested own forms for the reviewer: pissarsiarissavaat
appointments-interpreter-right = Oqartussaasut paaseqatigiinneq qulakkiissavaat. Pisariaqarpat oqalutsi pissarsiarissavaat.
# gloss: myndighederne skal også betale. Lægen: tolk til grønlandsk koster ikke noget.
# from: oqartussaasut, aamma, akiliissapput, nakorsaq, oqalutsi, kalaallisut, akeqanngilaq
appointments-interpreter-pay = Oqartussaasut aamma akiliissapput. Nakorsaq: kalaallisut oqalutsi akeqanngilaq.
# gloss: bed hurtigt om tolk. Vestgrønland, Østgrønland eller Nordgrønland: meld det.
# from: oqalutsi, piaartumik, qinnutigiuk, kitaa, tunu, imaluunniit, avanersuaq, nalunaarutigiuk
appointments-interpreter-early = Oqalutsi piaartumik qinnutigiuk. Kitaa, Tunu imaluunniit Avanersuaq: nalunaarutigiuk.
# gloss: børn er ikke tolke. En ven kan være med, men bed også om tolk.
# from: meeqqat, ikinngut, kisianni, aamma, oqalutsi, qinnutigiuk; own: oqalutsiunngillat, peqataasinnaavoq
# accept: not-attested own forms for the reviewer: oqalutsiunngillat, peqataasinnaavoq
appointments-interpreter-who = Meeqqat oqalutsiunngillat. Ikinngut peqataasinnaavoq, kisianni aamma oqalutsi qinnutigiuk.
# gloss: hvad har du nu brug for | at blive hjulpet af et menneske | andre oplysninger | tak, jeg har forstået det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, paasissutissat, allat, qujanaq, paasivara
appointments-interpreter-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .know = Paasissutissat allat
    .enough = Qujanaq, paasivara


## Staying away

# gloss: hvilket møde | pligt | jeg bestemmer selv | jeg ved det ikke | det er forbi
# from: ataatsimiinneq, sorleq, pisussaaffik, nammineq, naluara, qaangiuppoq; own: aalajangissavara
# accept: not-attested own forms for the reviewer: aalajangissavara
appointments-miss-which = Ataatsimiinneq sorleq?
    .duty = Pisussaaffik
    .offer = Nammineq aalajangissavara
    .not-sure = Naluara
    .missed = Qaangiuppoq
# gloss: mødet er en pligt. At udeblive uden at melde det kan have følger for pengene.
# from: ataatsimiinneq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarani
# accept: not-attested own forms for the reviewer: nalunaarani
appointments-miss-duty = Ataatsimiinneq pisussaaffiuvoq. Nalunaarani najuutinngitsoorneq aningaasanut kinguneqarsinnaavoq.
# gloss: hvis du ikke kan komme, så meld det tidligere. Forklar hvorfor, en ny tid, bed om den.
# from: siusinnerusukkut, nalunaaruteqarit, sooq, nassuiaruk, piffissaq, nutaaq, qinnutigiuk; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
appointments-miss-tell = Takkussinnaanngikkuit siusinnerusukkut nalunaaruteqarit. Sooq nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: om jeg sagde det tydeligt, vil jeg gerne vide. Måske kan du ikke komme til mødet. Hvad gør du | jeg siger det på en anden måde. Meld det før mødet. Hvad gør du | jeg melder det tidligere | jeg melder det ikke | jeg ved det ikke
# from: ersarissumik, immaqa, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, siusinnerusukkut, naluara; own: oqarnera, ilisimarusuppara, takkussinnaanngilatit, iliussaatit, nalunaarutigissavara, nalunaarutigissanngilara
# accept: not-attested own forms for the reviewer: oqarnera, ilisimarusuppara, takkussinnaanngilatit, iliussaatit, nalunaarutigissavara, nalunaarutigissanngilara
appointments-miss-taught = Ersarissumik oqarnera ilisimarusuppara. Immaqa ataatsimiinnissamut takkussinnaanngilatit. Qanoq iliussaatit?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Qanoq iliussaatit?
    .tell-before = Siusinnerusukkut nalunaarutigissavara
    .stay-away = Nalunaarutigissanngilara
    .not-sure = Naluara
# gloss: det er et tilbud, du bestemmer selv. Hvis du ikke kommer, så meld det.
# from: nammineq, aalajangissavat, nalunaaruteqarit; own: neqeroorutaavoq, takkutissanngikkuit
# accept: not-attested own forms for the reviewer: neqeroorutaavoq, takkutissanngikkuit
appointments-miss-offer = Neqeroorutaavoq, nammineq aalajangissavat. Takkutissanngikkuit nalunaaruteqarit.
# gloss: pligt eller tilbud: spørg dem. Hvis du ikke kan komme, så meld det.
# from: pisussaaffik, imaluunniit, neqeroorut, aperikkit, nalunaaruteqarit; own: takkussinnaanngikkuit
# accept: not-attested own forms for the reviewer: takkussinnaanngikkuit
appointments-miss-unsure = Pisussaaffik imaluunniit neqeroorut: aperikkit. Takkussinnaanngikkuit nalunaaruteqarit.
# gloss: meld det nu. Forklar hvorfor, en ny tid, bed om den.
# from: maanna, nalunaaruteqarit, sooq, nassuiaruk, piffissaq, nutaaq, qinnutigiuk
appointments-miss-after = Maanna nalunaaruteqarit. Sooq nassuiaruk, piffissaq nutaaq qinnutigiuk.
# gloss: hvad er stadig nødvendigt | at blive hjulpet af et menneske | andre oplysninger | tak, jeg har forstået det
# from: suli, suna, pisariaqartippiuk, inummit, ikiorneqarneq, paasissutissat, allat, qujanaq, paasivara
appointments-miss-next = Suli suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .know = Paasissutissat allat
    .enough = Qujanaq, paasivara
