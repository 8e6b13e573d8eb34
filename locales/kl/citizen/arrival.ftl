### New in Denmark: a few questions, each of which may be skipped, and then a list of one's own. Drafts until a Greenlandic
### reader approves them.

# gloss: velkommen til Danmark. Alle spørgsmål: svar er ikke nødvendigt.
# from: danmarkimut, tikilluarit, apeqqutit, tamarmik, akissut, pisariaqanngilaq
arrival-hello = Danmarkimut tikilluarit. Apeqqutit tamarmik: akissut pisariaqanngilaq.


## What is known of each other first

# gloss: i nat sovested, hvor er det | i nat hvor er sovestedet | i nat mangler et sovested | hos andre eller på herberg | eget hjem | spring spørgsmålet over
# from: unnuaru, sinittarfik, sumiippa, sumi, amigaataavoq, allani, imaluunniit, unnuisarfik, nammineq, angerlarsimaffik, apeqqut, qaangiinnaruk
arrival-sleep = Unnuaru sinittarfik sumiippa?
    .simpler = Unnuaru sumi sinittarfik?
    .nowhere = Unnuaru sinittarfik amigaataavoq
    .others = Allani imaluunniit unnuisarfik
    .own = Nammineq angerlarsimaffik
    .rather-not = Apeqqut qaangiinnaruk
# gloss: først: i nat sovested
# from: siullermik, unnuaru, sinittarfik
arrival-tonight = Siullermik: unnuaru sinittarfik.
# gloss: nu hvad har du brug for | fortsæt | at tale med et menneske | resten senere
# from: maanna, suna, pisariaqartippiuk, ingerlaqqigit, inummik, oqaloqateqarneq, sinneruttut, kingusinnerusukkut
arrival-tonight-next = Maanna suna pisariaqartippiuk?
    .on = Ingerlaqqigit
    .talk = Inummik oqaloqateqarneq
    .enough = Sinneruttut kingusinnerusukkut
# gloss: det er i orden. Adressen i Danmark er det sted, man bor nu.
# from: ajunngilaq, danmarkimi, najugaq, tassaasinnaavoq, maanna, najugaqarfik
arrival-sleep-others = Ajunngilaq. Danmarkimi najugaq tassaasinnaavoq maanna najugaqarfik.
# gloss: det er i orden. Ved ankomsten til Danmark, i løbet af fem dage, meld den nye adresse.
# from: ajunngilaq, danmarkimut, tikinnermi, ullut, tallimat, ingerlaneranni, najugaq, nutaaq, nalunaarutigiuk
arrival-sleep-own = Ajunngilaq. Danmarkimut tikinnermi ullut tallimat ingerlaneranni najugaq nutaaq nalunaarutigiuk.
# gloss: hvem er du kommet sammen med | jeg alene | partner eller en anden voksen | børn | spring spørgsmålet over
# from: kikkut, ilagalugit, tikippit, uanga, kisima, aappaq, imaluunniit, inersimasoq, alla, meeqqat, apeqqut, qaangiinnaruk
arrival-who = Kikkut ilagalugit tikippit?
    .alone = Uanga kisima
    .partner = Aappaq imaluunniit inersimasoq alla
    .children = Meeqqat
    .rather-not = Apeqqut qaangiinnaruk
# gloss: børnenes år, hvor mange | under 6 | 6 eller derover | små og store | spring spørgsmålet over
# from: meeqqat, ukiui, qassit, inorlugit, imaluunniit, sinnerlugit, mikisut, angisuullu, apeqqut, qaangiinnaruk
arrival-children = Meeqqat ukiui qassit?
    .small = 6 inorlugit
    .school = 6 imaluunniit sinnerlugit
    .both = Mikisut angisuullu
    .rather-not = Apeqqut qaangiinnaruk
# gloss: til mad penge, hvordan er de | nu er det i orden | kun få | til mad mangler penge | spring spørgsmålet over
# from: nerisassanut, aningaasat, qanoq, ippat, maanna, ajunngilaq, ikittuinnaat, amigaataapput, apeqqut, qaangiinnaruk
arrival-money = Nerisassanut aningaasat qanoq ippat?
    .enough = Maanna ajunngilaq
    .little = Ikittuinnaat
    .none = Nerisassanut aningaasat amigaataapput
    .rather-not = Apeqqut qaangiinnaruk
# gloss: i dag henvend dig til kommunen. Meld: det haster meget, til mad mangler penge.
# from: ullumi, kommuni, saaffigiuk, nalunaarutigiuk, tuaviornaqaaq, nerisassanut, aningaasat, amigaataapput
arrival-money-now = Ullumi kommuni saaffigiuk. Nalunaarutigiuk: tuaviornaqaaq, nerisassanut aningaasat amigaataapput.
# gloss: nu hvad har du brug for | steder, hvor man kan få hjælp | at tale med et menneske | fortsæt
# from: maanna, suna, pisariaqartippiuk, sumiiffiit, ikiorneqarneq, inummik, oqaloqateqarneq, ingerlaqqigit
arrival-money-now-next = Maanna suna pisariaqartippiuk?
    .food = Sumiiffiit ikiorneqarneq
    .talk = Inummik oqaloqateqarneq
    .on = Ingerlaqqigit
# gloss: dine beviser på, hvem du er, hvilke | pas, kørekort, MitID, hvilke | pas eller kørekort, og MitID | pas eller kørekort | beviserne mangler | jeg ved det ikke
# from: kinaassutsimik, uppernarsaatitit, suut, passi, kørekort, imaluunniit, aamma, uppernarsaatit, amigaataapput, naluara
arrival-papers = Kinaassutsimik uppernarsaatitit suut?
    .simpler = Passi, kørekort, MitID: suut?
    .both = Passi imaluunniit kørekort, aamma MitID
    .id = Passi imaluunniit kørekort
    .none = Uppernarsaatit amigaataapput
    .not-sure = Naluara
# gloss: svar er ikke nødvendigt, hvordan har du det | jeg har det godt | medicin mangler | jeg er syg | spring spørgsmålet over
# from: akissut, pisariaqanngilaq, qanoq, ippit, ajunngilanga, nakorsaatit, amigaataapput, maanna, apeqqut, qaangiinnaruk; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
arrival-health = Akissut pisariaqanngilaq. Qanoq ippit?
    .fine = Ajunngilanga
    .medicine = Nakorsaatit amigaataapput
    .ill = Maanna napparsimavunga
    .rather-not = Apeqqut qaangiinnaruk
# gloss: om medicin kan der søges hjælp hos kommunen. Evnen til at betale ser kommunen på.
# from: nakorsaatit, pillugit, ikiorneqarneq, kommunimut, qinnutigineqarsinnaavoq, akilersinnaassuseq, kommunip, misissussavaa
arrival-health-medicine = Nakorsaatit pillugit ikiorneqarneq kommunimut qinnutigineqarsinnaavoq. Akilersinnaassuseq kommunip misissussavaa.
# gloss: hvis dit liv er i fare, tryk: nu er det farligt. Her kan du få hjælp.
# from: inuunerit, tooruk, maanna, navianarpoq, uani, ikiorneqarsinnaavutit; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
arrival-health-ill = Inuunerit navianartorsiorpat tooruk: Maanna navianarpoq. Uani ikiorneqarsinnaavutit.
# gloss: hvad ønsker du | hvilken ønsker du, Danmark eller Grønland | i Danmark bosted | tilbagevenden til Grønland | jeg ved det ikke | spring spørgsmålet over
# from: suna, kissaatigiviuk, sorleq, danmarki, imaluunniit, kalaallit, nunaat, danmarkimi, najugaqarfik, nunaannut, uterneq, naluara, apeqqut, qaangiinnaruk
arrival-stay = Suna kissaatigiviuk?
    .simpler = Sorleq kissaatigiviuk: Danmarki imaluunniit Kalaallit Nunaat?
    .stay = Danmarkimi najugaqarfik
    .go-back = Kalaallit Nunaannut uterneq
    .not-sure = Naluara
    .rather-not = Apeqqut qaangiinnaruk
# gloss: du bestemmer selv. Se listen: Danmark og Grønland.
# from: illit, nammineq, aalajangissavat, allattuiffik, takuuk, danmarki, aamma, kalaallit, nunaat
arrival-stay-unsure = Illit nammineq aalajangissavat. Allattuiffik takuuk: Danmarki aamma Kalaallit Nunaat.
# gloss: nu hvad har du brug for | listen i Danmark | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, danmarkimi, allattuiffik, inummik, oqaloqateqarneq, qujanaq, paasivara
arrival-stay-next = Maanna suna pisariaqartippiuk?
    .list = Danmarkimi allattuiffik
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## The list

# gloss: se listen her. Vælg stedet at begynde.
# from: allattuiffik, uani, takuuk, aallartiffissaq, toqqaruk
arrival-ready = Allattuiffik uani takuuk. Aallartiffissaq toqqaruk.
# gloss: se listen her. Mærket ✓ er: det er blevet gjort.
# from: allattuiffik, uani, takuuk, tassaavoq, naammassineqareerpoq
arrival-again = Allattuiffik uani takuuk. ✓ tassaavoq: naammassineqareerpoq.
# gloss: nu hvilken ønsker du | vælg én, hvilken er vigtigst | flytning, meld den | MitID | Digital Post, breve | bank og NemKonto | læge (sundhedskort) | bolig, betaling for bolig | penge fra kommunen | skole, børnehave | tilskud til børn | at lære dansk | tolk | grønlændernes hus | tilbagevenden til Grønland
# from: maanna, sorleq, kissaatigiviuk, ataaseq, toqqaruk, pingaarnerpaaq, nuunneq, nalunaarutigiuk, allagarsiat, aningaaserivik, aamma, nakorsaq, inissiaq, ineqarnermut, akilersuut, kommunimit, aningaasat, atuarfik, meeqqerivik, meeqqanut, tapiissutit, qallunaatut, ilinniarneq, oqalutsi, kalaallit, illuat, nunaannut, uterneq
arrival-todo = Maanna sorleq kissaatigiviuk?
    .simpler = Ataaseq toqqaruk. Sorleq pingaarnerpaaq?
    .move = Nuunneq nalunaarutigiuk
    .mitid = MitID
    .post = Digital Post, allagarsiat
    .bank = Aningaaserivik aamma NemKonto
    .doctor = Nakorsaq (sundhedskort)
    .home = Inissiaq, ineqarnermut akilersuut
    .money = Kommunimit aningaasat
    .school = Atuarfik, meeqqerivik
    .child-money = Meeqqanut tapiissutit
    .danish = Qallunaatut ilinniarneq
    .interpreter = Oqalutsi
    .house = Kalaallit illuat
    .go-home = Kalaallit Nunaannut uterneq
# gloss: det er i orden, hvad passer til dig | påmindelse | at tale med et menneske | til listen vend tilbage
# from: ajunngilaq, suna, ilinnut, naleqquppa, eqqaasitsissut, inummik, oqaloqateqarneq, allattuiffimmut, uterit
arrival-later = Ajunngilaq. Suna ilinnut naleqquppa?
    .remind = Eqqaasitsissut
    .talk = Inummik oqaloqateqarneq
    .list = Allattuiffimmut uterit
# gloss: det er blevet gjort, nu hvad ønsker du | det mangler endnu | oplysninger, se dem | til listen vend tilbage
# from: naammassineqareerpoq, maanna, suna, kissaatigiviuk, suli, amigaataavoq, paasissutissat, takukkit, allattuiffimmut, uterit
arrival-was = Naammassineqareerpoq. Maanna suna kissaatigiviuk?
    .undo = Suli amigaataavoq
    .read = Paasissutissat takukkit
    .list = Allattuiffimmut uterit
# gloss: nu hvad har du brug for | se listen | spørgsmål og svar | at tale med et menneske | for i dag er det færdigt
# from: maanna, suna, pisariaqartippiuk, allattuiffik, takuuk, apeqqutit, akissutillu, inummik, oqaloqateqarneq, ullumikkut, naammassivoq
arrival-rest = Maanna suna pisariaqartippiuk?
    .list = Allattuiffik takuuk
    .questions = Apeqqutit akissutillu
    .talk = Inummik oqaloqateqarneq
    .enough = Ullumikkut naammassivoq
# gloss: det er i orden. Nu ✓: det er blevet gjort.
# from: ajunngilaq, maanna, naammassineqareerpoq
arrival-noted = Ajunngilaq. Maanna ✓: naammassineqareerpoq.
# gloss: på listen er alle blevet gjort. Tak.
# from: allattuiffimmi, tamarmik, naammassineqareerput, qujanaq
arrival-all-done = Allattuiffimmi tamarmik naammassineqareerput. Qujanaq.
# gloss: når som helst vend tilbage til listen. Vælg: til Danmark ny.
# from: qaqugukkulluunniit, allattuiffimmut, uterit, toqqaruk, danmarkimut, nutaaq
arrival-bye = Qaqugukkulluunniit allattuiffimmut uterit. Toqqaruk: Danmarkimut nutaaq.


## Register the move

# gloss: hvor du bor, meld det til kommunen, i løbet af fem dage (folkeregister)
# from: ullut, tallimat, ingerlaneranni, najugaq, kommunimut, nalunaarutigiuk
arrival-move-what = Ullut tallimat ingerlaneranni najugaq kommunimut nalunaarutigiuk (folkeregister).
# gloss: hvor: … eller Borgerservice. Hvis du bor her i mere end tre måneder, gælder det.
# from: sumi, imaluunniit, qaammatit, pingasut, sinnerlugit, uani, najugaqaruit, atuuppoq
arrival-move-where = Sumi: borger.dk imaluunniit Borgerservice. Qaammatit pingasut sinnerlugit uani najugaqaruit atuuppoq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; til Danmark ny, at melde adressen: hvornår | jeg siger det anderledes, i løbet af de første fem dage meld adressen, at melde den: hvornår | i løbet af fem dage | hvis kommunen henvender sig | jeg ved det ikke
# from: erseqqissumik, danmarkimut, nutaaq, najugaq, pillugu, nalunaaruteqarneq, qaqugu, allatut, oqassaanga, ullut, tallimat, siulliit, ingerlaneranni, nalunaarutigiuk, kommuni, saaffiginnippat, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
arrival-move-taught = Erseqqissumik oqarnersunga paasiniarpara. Danmarkimut nutaaq, najugaq pillugu nalunaaruteqarneq: qaqugu?
    .simpler = Allatut oqassaanga. Ullut tallimat siulliit ingerlaneranni najugaq nalunaarutigiuk. Nalunaaruteqarneq: qaqugu?
    .within-five = Ullut tallimat ingerlaneranni
    .when-asked = Kommuni saaffiginnippat
    .not-sure = Naluara
# gloss: pas eller andet bevis, børnenes papirer: de skal tages med. I nogle kommuner skal familien deltage alle.
# from: passi, imaluunniit, uppernarsaat, alla, meeqqat, allagartaat, nassarneqassapput, kommunini, ilaanni, ilaqutariit, tamarmik, peqataassapput
arrival-move-bring = Passi imaluunniit uppernarsaat alla, meeqqat allagartaat: nassarneqassapput. Kommunini ilaanni ilaqutariit tamarmik peqataassapput.
# gloss: pas eller andet bevis på, hvem man er: de skal tages med
# from: passi, imaluunniit, kinaassutsimik, uppernarsaat, alla, nassarneqassapput
arrival-move-bring-own = Passi imaluunniit kinaassutsimik uppernarsaat alla: nassarneqassapput.
# gloss: nu hvad har du brug for | flytning er meldt | kortet, vis det | adresse mangler | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, nuunneq, nalunaarutigineqarpoq, allagartaq, takutiguk, najugaq, amigaataavoq, aqagu, imaluunniit, kingusinnerusukkut
arrival-move-next = Maanna suna pisariaqartippiuk?
    .done = Nuunneq nalunaarutigineqarpoq
    .show = Allagartaq takutiguk
    .address = Najugaq amigaataavoq
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: til Danmark ny, flytning skal meldes. Sprog: grønlandsk, en tolk er nødvendig.
# from: danmarkimut, nutaaq, nuunneq, nalunaarutigineqassaaq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-move-show = Danmarkimut nutaaq, nuunneq nalunaarutigineqassaaq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: flytning, meld den
# from: nuunneq, nalunaarutigiuk
arrival-move-note = Nuunneq nalunaarutigiuk
# gloss: nu bed om at få hjælp, adresse er ikke nødvendig. Adressen kan være en vens hus eller herberg, hvis du bor der.
# from: maanna, ikiorneqarneq, qinnutigiuk, najugaq, pisariaqanngilaq, tassaasinnaavoq, illua, imaluunniit, unnuisarfik, tassani, najugaqaruit; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
arrival-move-none = Maanna ikiorneqarneq qinnutigiuk, najugaq pisariaqanngilaq. Najugaq tassaasinnaavoq ikinngutip illua imaluunniit unnuisarfik, tassani najugaqaruit.
# gloss: nu hvad har du brug for | at tale med et menneske | sovested eller bolig | flytning, oplysninger | til listen vend tilbage
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, sinittarfik, imaluunniit, inissiaq, nuunneq, paasissutissat, allattuiffimmut, uterit
arrival-move-none-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .sleep = Sinittarfik imaluunniit inissiaq
    .read = Nuunneq, paasissutissat
    .list = Allattuiffimmut uterit


## MitID

# gloss: MitID er digital identitet. Fra Grønland pas eller kørekort kan bruges.
# from: tassaavoq, kinaassuseq, digitaliusoq, kalaallit, nunaannit, passi, imaluunniit, kørekort, atorneqarsinnaavoq
arrival-mitid-what = MitID tassaavoq kinaassuseq digitaliusoq. Kalaallit Nunaannit passi imaluunniit kørekort atorneqarsinnaavoq.
# gloss: med pas prøv appen. Eller bestil tid: Borgerservice.
# from: passi, atorlugu, appi, misiliguk, imaluunniit, piffissamik, inniminniigit
arrival-mitid-how = Passi atorlugu MitID appi misiliguk. Imaluunniit piffissamik inniminniigit: Borgerservice.
# gloss: beviser på, hvem man er, skal tages med. En ven kan også være med: 18 år eller derover, MitID over 30 dage.
# from: kinaassutsimik, uppernarsaatit, nassarneqassapput, ikinngut, aamma, ilaasinnaavoq, ukiut, imaluunniit, sinnerlugit, ullut
arrival-mitid-bring = Kinaassutsimik uppernarsaatit nassarneqassapput. Ikinngut aamma ilaasinnaavoq: ukiut 18 imaluunniit sinnerlugit, MitID ullut 30 sinnerlugit.
# gloss: andre beviser kan også bruges. For eksempel fra Grønland dåbsattest eller bopælsattest.
# from: uppernarsaatit, allat, aamma, atorneqarsinnaapput, assersuutigalugu, kalaallit, nunaannit, kuisinnermut, allagartaq, imaluunniit
arrival-mitid-none = Uppernarsaatit allat aamma atorneqarsinnaapput. Assersuutigalugu Kalaallit Nunaannit kuisinnermut allagartaq imaluunniit bopælsattest.
# gloss: bestil tid: Borgerservice. Kortene skal tages med alle, på et af dem skal CPR-nummer stå.
# from: piffissamik, inniminniigit, allagartat, tamarmik, nassarneqassapput, ilaanni, allassimassaaq
arrival-mitid-none-where = Piffissamik inniminniigit: Borgerservice. Allagartat tamarmik nassarneqassapput, ilaanni CPR-normu allassimassaaq.
# gloss: nu hvad har du brug for | MitID: det er blevet gjort | kortet, vis det | telefon: … | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, naammassineqareerpoq, allagartaq, takutiguk, pillugu, oqarasuaat, aqagu, imaluunniit, kingusinnerusukkut
arrival-mitid-next = Maanna suna pisariaqartippiuk?
    .done = MitID: naammassineqareerpoq
    .show = Allagartaq takutiguk
    .call = MitID pillugu oqarasuaat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: om MitID kan du få hjælp her: på dansk
# from: pillugu, uani, ikiorneqarsinnaavutit, qallunaatut
arrival-mitid-call = MitID pillugu uani ikiorneqarsinnaavutit: qallunaatut.
# gloss: MitID er nødvendigt. Sprog: grønlandsk, en tolk er nødvendig.
# from: pisariaqarpoq, oqaatsit, oqalutsi
arrival-mitid-show = MitID pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: MitID
# from: names only
arrival-mitid-note = MitID


## Digital Post

# gloss: fra kommunen digitale breve: Digital Post. Med MitID kan de læses.
# from: kommunimit, allagarsiat, digitaliusut, atorlugu, atuarneqarsinnaapput
arrival-post-what = Kommunimit allagarsiat digitaliusut: Digital Post. MitID atorlugu atuarneqarsinnaapput.
# gloss: måske er dansk svært, eller fast adresse mangler. Breve på papir, bed om det (fritagelse).
# from: immaqa, qallunaatut, ajornakusoorpoq, imaluunniit, najugaq, aalajangersimasoq, amigaataavoq, allakkat, pappiaraq, qinnutigiuk
arrival-post-free = Immaqa qallunaatut ajornakusoorpoq, imaluunniit najugaq aalajangersimasoq amigaataavoq. Allakkat pappiaraq qinnutigiuk (fritagelse).
# gloss: henvend dig selv til Borgerservice, bevis skal tages med. At sige en årsag er ikke nødvendigt.
# from: nammineerlutit, saaffigiuk, passi, imaluunniit, uppernarsaat, alla, nassarlugu, pissut, oqaatigissallugu, pisariaqanngilaq
arrival-post-where = Borgerservice nammineerlutit saaffigiuk, passi imaluunniit uppernarsaat alla nassarlugu. Pissut oqaatigissallugu pisariaqanngilaq.
# gloss: nu hvad har du brug for | om brevene forstod jeg det | kortet, vis det | en ven kan læse brevene | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, allakkat, pillugit, paasivara, allagartaq, takutiguk, atuarsinnaavai, aqagu, imaluunniit, kingusinnerusukkut; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
arrival-post-next = Maanna suna pisariaqartippiuk?
    .done = Allakkat pillugit paasivara
    .show = Allagartaq takutiguk
    .helper = Ikinngutip allakkat atuarsinnaavai
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: en ven kan læse brevene (læseadgang). Henvend dig til Borgerservice.
# from: allakkat, atuarsinnaavai, saaffigiuk; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
arrival-post-helper = Ikinngutip allakkat atuarsinnaavai (læseadgang). Borgerservice saaffigiuk.
# gloss: Digital Post: fritagelse bliver bedt om. Sprog: grønlandsk, en tolk er nødvendig.
# from: pisussaajunnaarsitsineq, qinnutigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-post-show = Digital Post: pisussaajunnaarsitsineq qinnutigineqarpoq (fritagelse). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: Digital Post
# from: names only
arrival-post-note = Digital Post


## The bank

# gloss: NemKonto er en konto i banken. Fra det offentlige gives penge dertil.
# from: tassaavoq, aningaaserivimmi, konto, pisortanit, aningaasat, tassunga, tunniunneqartarput
arrival-bank-what = NemKonto tassaavoq aningaaserivimmi konto. Pisortanit aningaasat tassunga tunniunneqartarput.
# gloss: konto, bed banken om den (basal betalingskonto), fast adresse er ikke nødvendig. Alle papirer: svar i løbet af ti arbejdsdage.
# from: konto, aningaaserivimmut, qinnutigiuk, najugaq, aalajangersimasoq, pisariaqanngilaq, allagaatit, tamarmik, akissut, ullut, suliffiusut, qulit, ingerlaneranni
arrival-bank-ask = Konto aningaaserivimmut qinnutigiuk (basal betalingskonto), najugaq aalajangersimasoq pisariaqanngilaq. Allagaatit tamarmik: akissut ullut suliffiusut qulit ingerlaneranni.
# gloss: at du har gæld, er ikke afgørende. Om afslag: årsagen, bed om den skriftligt.
# from: akiitsoqarnerit, apeqqutaanngilaq, itigartitsineq, pillugu, pissut, allakkatigut, qinnutigiuk
arrival-bank-no = Akiitsoqarnerit apeqqutaanngilaq. Itigartitsineq pillugu pissut allakkatigut qinnutigiuk.
# gloss: nu hvad har du brug for | konto, NemKonto: det er blevet gjort | kort til banken | at tale med et menneske | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, naammassineqareerpoq, allagartaq, aningaaserivimmut, inummik, oqaloqateqarneq, aqagu, imaluunniit, kingusinnerusukkut
arrival-bank-next = Maanna suna pisariaqartippiuk?
    .done = NemKonto: naammassineqareerpoq
    .show = Allagartaq aningaaserivimmut
    .talk = Inummik oqaloqateqarneq
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: konto i banken (basal betalingskonto) og NemKonto er nødvendige. På grønlandsk.
# from: aningaaserivimmi, konto, aamma, pisariaqarput, oqaatsit
arrival-bank-show = Aningaaserivimmi konto (basal betalingskonto) aamma NemKonto pisariaqarput. Oqaatsit: kalaallisut.
# gloss: bank og NemKonto
# from: aningaaserivik, aamma
arrival-bank-note = Aningaaserivik aamma NemKonto


## The doctor

# gloss: flytning, når den meldes, vælg læge. Det er gratis.
# from: nuunneq, pillugu, nalunaaruteqarnermi, nakorsaq, toqqaruk, akeqanngilaq
arrival-doctor-what = Nuunneq pillugu nalunaaruteqarnermi nakorsaq toqqaruk. Akeqanngilaq.
# gloss: efter to eller tre uger bliver sundhedskort sendt. Læge: på grønlandsk er tolk gratis.
# from: sapaatip, akunneri, marluk, imaluunniit, pingasut, kingorna, nassiunneqassaaq, nakorsaq, oqalutsi, akeqanngilaq
arrival-doctor-card = Sapaatip akunneri marluk imaluunniit pingasut kingorna sundhedskort nassiunneqassaaq. Nakorsaq: kalaallisut oqalutsi akeqanngilaq.
# gloss: hvis du stadig bor i Grønland, er akut hjælp gratis. Tag bopælsattest med.
# from: suli, kalaallit, nunaanni, najugaqaruit, pinasuartumik, ikiorneqarneq, akeqanngilaq; own: nassaruk
# accept: not-attested own forms for the reviewer: nassaruk
arrival-doctor-before = Suli Kalaallit Nunaanni najugaqaruit pinasuartumik ikiorneqarneq akeqanngilaq. Bopælsattest nassaruk.
# gloss: nu hvad har du brug for | læge: det er blevet gjort | kort til lægen | nu er læge nødvendig | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, nakorsaq, naammassineqareerpoq, allagartaq, nakorsamut, pisariaqarpoq, aqagu, imaluunniit, kingusinnerusukkut
arrival-doctor-next = Maanna suna pisariaqartippiuk?
    .done = Nakorsaq: naammassineqareerpoq
    .show = Allagartaq nakorsamut
    .guide = Maanna nakorsaq pisariaqarpoq
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: til lægen bliver der bedt om en tid. Sprog: grønlandsk, en tolk er nødvendig.
# from: nakorsamut, piffissaq, qinnutigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-doctor-show = Nakorsamut piffissaq qinnutigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: læge (sundhedskort)
# from: nakorsaq
arrival-doctor-note = Nakorsaq (sundhedskort)


## A home

# gloss: nu skriv dig op hos flere boligselskaber. Listen over ventende bliver der ofte spurgt om fra kommunen.
# from: maanna, inissiaatileqatigiiffinnut, arlalinnut, allatsigit, utaqqisunut, allattorsimaffik, kommunimit, akulikitsumik, apeqqutigineqarpoq
arrival-home-what = Maanna inissiaatileqatigiiffinnut arlalinnut allatsigit. Utaqqisunut allattorsimaffik kommunimit akulikitsumik apeqqutigineqarpoq.
# gloss: lejere: efter indflytning i boligen, i løbet af 30 dage, send ansøgning om tilskud til bolig (boligstøtte)
# from: attartortut, inissiamut, nutsernerup, kingorna, ullut, ingerlaneranni, ineqarnermut, tapiissutinut, qinnuteqaat, nassiuguk
arrival-home-bring = Attartortut: inissiamut nutsernerup kingorna ullut 30 ingerlaneranni ineqarnermut tapiissutinut qinnuteqaat nassiuguk (boligstøtte).
# gloss: nu hvad har du brug for | bolig: det er blevet gjort | kort til kommunen | bolig, andre oplysninger | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, inissiaq, naammassineqareerpoq, allagartaq, kommunimut, paasissutissat, allat, aqagu, imaluunniit, kingusinnerusukkut
arrival-home-next = Maanna suna pisariaqartippiuk?
    .done = Inissiaq: naammassineqareerpoq
    .show = Allagartaq kommunimut
    .guide = Inissiaq, paasissutissat allat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: bolig mangler, at tale med et menneske ønskes. Sprog: grønlandsk, en tolk er nødvendig.
# from: inissiaq, amigaataavoq, inummik, oqaloqateqarneq, kissaatigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-home-show = Inissiaq amigaataavoq, inummik oqaloqateqarneq kissaatigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: boligselskaber: skriv dig op
# from: inissiaatileqatigiiffinnut, allatsigit
arrival-home-note = Inissiaatileqatigiiffinnut allatsigit


## Money from the municipality

# gloss: ret: her kan der bedes om at få hjælp. I Grønland år skal regnes med (opholdskrav).
# from: pisinnaatitaaffik, uani, ikiorneqarneq, qinnutigineqarsinnaavoq, kalaallit, nunaanni, ukiut, ilanngunneqassapput
arrival-benefits-what = Pisinnaatitaaffik: uani ikiorneqarneq qinnutigineqarsinnaavoq. Kalaallit Nunaanni ukiut ilanngunneqassapput (opholdskrav).
# gloss: fra Grønland breve om arbejde eller bopæl skal tages med. Kommunen bestemmer.
# from: kalaallit, nunaannit, sulinermut, imaluunniit, najugaqarnermut, tunngasut, allakkat, nassarneqassapput, kommunip, aalajangissavaa
arrival-benefits-bring = Kalaallit Nunaannit sulinermut imaluunniit najugaqarnermut tunngasut allakkat nassarneqassapput. Kommunip aalajangissavaa.
# gloss: nu hvad har du brug for | ansøgningen er sendt | kort til kommunen | penge, andre oplysninger | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, qinnuteqaat, nassiunneqarpoq, allagartaq, kommunimut, aningaasat, paasissutissat, allat, aqagu, imaluunniit, kingusinnerusukkut
arrival-benefits-next = Maanna suna pisariaqartippiuk?
    .done = Qinnuteqaat nassiunneqarpoq
    .show = Allagartaq kommunimut
    .guide = Aningaasat, paasissutissat allat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: til Danmark ny, kontanthjælp bliver der søgt om. Sprog: grønlandsk, en tolk er nødvendig.
# from: danmarkimut, nutaaq, qinnutigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-benefits-show = Danmarkimut nutaaq, kontanthjælp qinnutigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: penge fra kommunen
# from: kommunimit, aningaasat
arrival-benefits-note = Kommunimit aningaasat


## School and daycare

# gloss: hvis du har adresse, meld børnene. I året barnet seks år: skolen begynder 1. august.
# from: najugaqaruit, meeqqat, nalunaarutigikkit, ukiumi, meeraq, arfinilinnik, ukiulik, atuarneq, august, aallartissaaq
arrival-school-what = Najugaqaruit meeqqat nalunaarutigikkit. Ukiumi meeraq arfinilinnik ukiulik: atuarneq 1. august aallartissaaq.
# gloss: børn, små: børnehave. Nedsat pris, bed om den hurtigt (friplads).
# from: meeqqat, mikisut, meeqqerivik, akikillisaat, piaartumik, qinnutigiuk
arrival-school-small = Meeqqat mikisut: meeqqerivik. Akikillisaat piaartumik qinnutigiuk (friplads).
# gloss: ret: til et barn undervisning på grønlandsk. Henvend dig til skolen.
# from: pisinnaatitaaffik, meeqqamut, atuartitsineq, atuarfik, saaffigiuk
arrival-school-greenlandic = Pisinnaatitaaffik: meeqqamut kalaallisut atuartitsineq. Atuarfik saaffigiuk.
# gloss: nu hvad har du brug for | skole, børnehave: det er blevet gjort | kort til skolen | børn, andre oplysninger | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, atuarfik, naammassineqareerpoq, allagartaq, atuarfimmut, meeqqat, paasissutissat, allat, aqagu, imaluunniit, kingusinnerusukkut
arrival-school-next = Maanna suna pisariaqartippiuk?
    .done = Atuarfik: naammassineqareerpoq
    .show = Allagartaq atuarfimmut
    .guide = Meeqqat, paasissutissat allat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: barnet skal skrives op. Sprog: grønlandsk, en tolk er nødvendig.
# from: meeraq, nalunaarsorneqassaaq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-school-show = Meeraq nalunaarsorneqassaaq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: skole, børnehave
# from: atuarfik, meeqqerivik
arrival-school-note = Atuarfik, meeqqerivik


## Money for children

# gloss: om tilskud til børn kan du sende ansøgning (børne- og ungeydelse). I Grønland år skal regnes med.
# from: meeqqanut, tapiissutinut, qinnuteqaat, nassiussinnaavat, kalaallit, nunaanni, ukiut, ilanngunneqassapput
arrival-child-money-what = Meeqqanut tapiissutinut qinnuteqaat nassiussinnaavat (børne- og ungeydelse). Kalaallit Nunaanni ukiut ilanngunneqassapput.
# gloss: send selv ansøgning: …
# from: nammineerlutit, qinnuteqaat, nassiuguk
arrival-child-money-bring = Nammineerlutit qinnuteqaat nassiuguk: borger.dk, Udbetaling Danmark.
# gloss: fra Grønland tilskud til børn: de gælder kun, hvis du bor der
# from: kalaallit, nunaannit, meeqqanut, tapiissutit, taamaallaat, atuuppoq, tassani, najugaqaruit
arrival-child-money-stop = Kalaallit Nunaannit meeqqanut tapiissutit: taamaallaat atuuppoq tassani najugaqaruit.
# gloss: nu hvad har du brug for | ansøgningen er sendt: … | kortet, vis det | at tale med et menneske | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, meeqqanut, tapiissutit, nassiunneqarpoq, allagartaq, takutiguk, inummik, oqaloqateqarneq, aqagu, imaluunniit, kingusinnerusukkut
arrival-child-money-next = Maanna suna pisariaqartippiuk?
    .done = Meeqqanut tapiissutit: nassiunneqarpoq
    .show = Allagartaq takutiguk
    .talk = Inummik oqaloqateqarneq
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: om tilskud til børn bliver der søgt (børne- og ungeydelse). Sprog: grønlandsk, en tolk er nødvendig.
# from: meeqqanut, tapiissutit, qinnutigineqarput, oqaatsit, oqalutsi, pisariaqarpoq
arrival-child-money-show = Meeqqanut tapiissutit qinnutigineqarput (børne- og ungeydelse). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: tilskud til børn
# from: meeqqanut, tapiissutit
arrival-child-money-note = Meeqqanut tapiissutit


## Danish lessons

# gloss: for dem, der bor i Danmark, 18 år eller derover: at lære dansk (danskuddannelse)
# from: danmarkimi, najugaqartut, ukiut, imaluunniit, sinnerlugit, qallunaatut, ilinniarneq
arrival-danish-what = Danmarkimi najugaqartut, ukiut 18 imaluunniit sinnerlugit: qallunaatut ilinniarneq (danskuddannelse).
# gloss: nogle skal betale forud (depositum). Først henvend dig til kommunen.
# from: ilaat, siumoortumik, akiliissapput, siullermik, kommuni, saaffigiuk
arrival-danish-price = Ilaat siumoortumik akiliissapput (depositum). Siullermik kommuni saaffigiuk.
# gloss: nu hvad har du brug for | at lære vil begynde | kort til kommunen | arbejde, andre oplysninger | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, qallunaatut, ilinniarneq, aallartissaaq, allagartaq, kommunimut, suliffik, paasissutissat, allat, aqagu, imaluunniit, kingusinnerusukkut
arrival-danish-next = Maanna suna pisariaqartippiuk?
    .done = Qallunaatut ilinniarneq aallartissaaq
    .show = Allagartaq kommunimut
    .guide = Suliffik, paasissutissat allat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: at lære dansk ønskes. Sprog: grønlandsk, en tolk er nødvendig.
# from: qallunaatut, ilinniarneq, kissaatigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
arrival-danish-show = Qallunaatut ilinniarneq kissaatigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: at lære dansk
# from: qallunaatut, ilinniarneq
arrival-danish-note = Qallunaatut ilinniarneq


## An interpreter

# gloss: myndighederne skal sikre, at I forstår hinanden. Når det er nødvendigt, skal de betale tolken.
# from: oqartussaasut, paaseqatigiinneq, qulakkiissavaat, pisariaqarpat, oqalutsimut, akiliissapput
arrival-interpreter-what = Oqartussaasut paaseqatigiinneq qulakkiissavaat. Pisariaqarpat oqalutsimut akiliissapput.
# gloss: bestil tid, bed om tolk. Vestgrønland, Østgrønland eller Nordgrønland: meld det.
# from: piffissamik, inniminniiguit, oqalutsi, qinnutigiuk, kitaa, tunu, imaluunniit, avanersuaq, nalunaarutigiuk
arrival-interpreter-when = Piffissamik inniminniiguit oqalutsi qinnutigiuk. Kitaa, Tunu imaluunniit Avanersuaq: nalunaarutigiuk.
# gloss: nu hvad har du brug for | om tolk forstod jeg det | kortet, vis det | tolk, andre oplysninger | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, oqalutsi, pillugu, paasivara, allagartaq, takutiguk, paasissutissat, allat, aqagu, imaluunniit, kingusinnerusukkut
arrival-interpreter-next = Maanna suna pisariaqartippiuk?
    .done = Oqalutsi pillugu paasivara
    .show = Allagartaq takutiguk
    .guide = Oqalutsi, paasissutissat allat
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: dansk er svært. Til mødet bliver der bedt om tolk på grønlandsk.
# from: qallunaatut, ajornakusoorpoq, ataatsimiinnissamut, oqalutsi, qinnutigineqarpoq
arrival-interpreter-show = Qallunaatut ajornakusoorpoq. Ataatsimiinnissamut kalaallisut oqalutsi qinnutigineqarpoq.
# gloss: tolk
# from: oqalutsi
arrival-interpreter-note = Oqalutsi


## The Greenlandic House

# gloss: i grønlændernes hus kan du få hjælp på grønlandsk. Breve skal tages med.
# from: kalaallit, illuanni, ikiorneqarsinnaavutit, allakkat, nassarneqassapput
arrival-house-what = Kalaallit illuanni kalaallisut ikiorneqarsinnaavutit. Allakkat nassarneqassapput.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
arrival-house-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: huset her. Åbningstiderne, se dem.
# from: uani, kalaallit, illuat, ammasarfiit, takukkit
arrival-house-places = Uani kalaallit illuat. Ammasarfiit takukkit.
# gloss: hus i byen kender jeg ikke. Med et menneskes hjælp kan du få hjælp.
# from: illoqarfimmi, kalaallit, illuat, naluara, inummit, ikiorneqarsinnaavutit
arrival-house-none = Illoqarfimmi kalaallit illuat naluara. Inummit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | om huset forstod jeg det | anden by | at tale med et menneske | i morgen eller senere
# from: maanna, suna, pisariaqartippiuk, kalaallit, illuat, pillugu, paasivara, illoqarfik, alla, inummik, oqaloqateqarneq, aqagu, imaluunniit, kingusinnerusukkut
arrival-house-next = Maanna suna pisariaqartippiuk?
    .done = Kalaallit illuat pillugu paasivara
    .city = Illoqarfik alla
    .talk = Inummik oqaloqateqarneq
    .later = Aqagu imaluunniit kingusinnerusukkut
# gloss: grønlændernes hus
# from: kalaallit, illuat
arrival-house-note = Kalaallit illuat


## Back to Greenland

# gloss: nu hvad har du brug for | det er blevet gjort | at tale med et menneske | til listen vend tilbage
# from: maanna, suna, pisariaqartippiuk, naammassineqareerpoq, inummik, oqaloqateqarneq, allattuiffimmut, uterit
arrival-back-home-next = Maanna suna pisariaqartippiuk?
    .done = Naammassineqareerpoq
    .talk = Inummik oqaloqateqarneq
    .list = Allattuiffimmut uterit
