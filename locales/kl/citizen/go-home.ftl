### Back to Greenland: an offer like the others, never advice to leave. Drafts until a Greenlandic reader approves them.

# gloss: du bestemmer selv, hvilke tanker | rejse til Grønland | flytning til Grønland | en nær død eller døende | jeg ved det ikke
# from: illit, nammineq, aalajangissavat, eqqarsaatit, suut, kalaallit, nunaannut, angalaneq, nuunneq, qanigisaq, toqusoq, imaluunniit, toqulersoq, naluara
go-home-what = Illit nammineq aalajangissavat. Eqqarsaatit suut?
    .visit = Kalaallit Nunaannut angalaneq
    .move = Kalaallit Nunaannut nuunneq
    .family = Qanigisaq toqusoq imaluunniit toqulersoq
    .not-sure = Naluara


## A visit

# gloss: støtte til rejse: Den Grønlandske Fond. Hvis du ikke har været der i mange år, ses der især på det.
# from: angalanissamut, tapiissutit, ukiorpassuarni, pingaartumik, isiginiarneqassaaq; own: tassaniissimanngikkuit
# accept: not-attested own forms for the reviewer: tassaniissimanngikkuit
go-home-visit = Angalanissamut tapiissutit: Den Grønlandske Fond. Ukiorpassuarni tassaniissimanngikkuit pingaartumik isiginiarneqassaaq.
# gloss: kun billetten, kun til den, der søger. I løbet af 12 måneder skal den bruges.
# from: biletti, taamaallaat, qinnuteqartumut, qaammatit, ingerlaneranni, atorneqassaaq
go-home-visit-use = Biletti taamaallaat, qinnuteqartumut taamaallaat. Qaammatit 12 ingerlaneranni atorneqassaaq.
# gloss: med MitID eller skema send ansøgning. Fristen oftest: forår, efterår.
# from: imaluunniit, immersugassaq, atorlugu, qinnuteqaat, nassiuguk, piffissaliussaq, amerlanertigut, upernaakkut, ukiakkut
go-home-visit-apply = MitID imaluunniit immersugassaq atorlugu qinnuteqaat nassiuguk. Piffissaliussaq amerlanertigut: upernaakkut, ukiakkut.
# gloss: i grønlændernes hus kan du få hjælp med skemaet. Spørg dem om fristen.
# from: kalaallit, illuanni, immersugassaq, pillugu, ikiorneqarsinnaavutit, piffissaliussaq, aperikkit
go-home-visit-house = Kalaallit illuanni immersugassaq pillugu ikiorneqarsinnaavutit. Piffissaliussaq pillugu aperikkit.
# gloss: nu hvad har du brug for | oplysninger til studerende | fristen: en påmindelse | grønlændernes hus, se det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, ilinniartunut, paasissutissat, piffissaliussaq, eqqaasitsissut, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq
go-home-visit-next = Maanna suna pisariaqartippiuk?
    .study = Ilinniartunut paasissutissat
    .remind = Piffissaliussaq: eqqaasitsissut
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
# gloss: i dag spørg dem om fristen for rejsen
# from: ullumi, angalanissamut, piffissaliussaq, pillugu, aperikkit
go-home-visit-reminder = Ullumi angalanissamut piffissaliussaq pillugu aperikkit.
# gloss: Selvstyret: til nogle studerende støtte til rejse. Krav: år i Grønland.
# from: namminersorlutik, oqartussat, ilinniartut, ilaannut, angalanissamut, tapiissutit, piumasaqaataavoq, ukiut, kalaallit, nunaanni
go-home-study = Namminersorlutik Oqartussat: ilinniartut ilaannut angalanissamut tapiissutit (særydelser). Piumasaqaataavoq: ukiut Kalaallit Nunaanni.
# gloss: først henvend dig til uddannelsesvejlederen i grønlændernes hus, bagefter billet
# from: siullermik, kalaallit, illuanni, ilinniarnermut, siunnersorti, saaffigiuk, kingorna, biletti
go-home-study-ask = Siullermik Kalaallit illuanni ilinniarnermut siunnersorti saaffigiuk, kingorna biletti.


## Moving home

# gloss: om hjælp til at flytte, henvend dig til kommunen. Evnen til at betale ser kommunen på.
# from: nuunnissamut, ikiorneqarnissamik, kommuni, saaffigiuk, akilersinnaassuseq, kommunip, misissussavaa
go-home-move = Nuunnissamut ikiorneqarnissamik kommuni saaffigiuk. Akilersinnaassuseq kommunip misissussavaa.
# gloss: du bestemmer selv, hvornår. Beslutningen kan ændres.
# from: illit, nammineq, aalajangissavat, qaqugu, aalajangiineq, allanngortinneqarsinnaavoq
go-home-move-free = Illit nammineq aalajangissavat, qaqugu. Aalajangiineq allanngortinneqarsinnaavoq.
# gloss: først henvend dig til kommunen, bagefter billet
# from: siullermik, kommuni, saaffigiuk, kingorna, biletti
go-home-move-papers = Siullermik kommuni saaffigiuk, kingorna biletti.
# gloss: flytning sammen med hvem | jeg alene | jeg og børn | jeg ved det ikke | at tale med et menneske
# from: kikkut, ilagalugit, nuunneq, uanga, kisima, meeqqallu, naluara, inummik, oqaloqateqarneq
go-home-move-who = Kikkut ilagalugit nuunneq?
    .alone = Uanga kisima
    .children = Uanga meeqqallu
    .not-sure = Naluara
    .talk = Inummik oqaloqateqarneq
# gloss: forældremyndighed i fællesskab: om flytning til Grønland med barn skal forældrene være enige
# from: angajoqqaatut, oqartussaassuseq, ataatsimoorlutik, meeqqamik, kalaallit, nunaannut, nuunneq, pillugu, angajoqqaat, isumaqatigiissapput
go-home-move-children = Angajoqqaatut oqartussaassuseq ataatsimoorlutik: meeqqamik Kalaallit Nunaannut nuunneq pillugu angajoqqaat isumaqatigiissapput.
# gloss: forældremyndighed alene: flytning med barn er i orden. Seks uger før kontakt den anden forælder.
# from: angajoqqaatut, oqartussaassuseq, kisimi, meeqqamik, nuunneq, ajunngilaq, sapaatip, akunneri, arfinillit, sioqqullugit, angajoqqaaq, alla, attavigiuk
go-home-move-children-notice = Angajoqqaatut oqartussaassuseq kisimi: meeqqamik nuunneq ajunngilaq. Sapaatip akunneri arfinillit sioqqullugit angajoqqaaq alla attavigiuk.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; myndighed i fællesskab: enighed, hvem | jeg siger det anderledes, forældrene i fællesskab: beslutning. Enighed: hvem | forældrene begge | én forælder | jeg ved det ikke
# from: erseqqissumik, oqartussaassuseq, ataatsimoorlutik, isumaqatigiinneq, kikkut, allatut, oqassaanga, angajoqqaat, aalajangiineq, marluullutik, angajoqqaaq, ataaseq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
go-home-move-children-taught = Erseqqissumik oqarnersunga paasiniarpara. Oqartussaassuseq ataatsimoorlutik: isumaqatigiinneq kikkut?
    .simpler = Allatut oqassaanga. Angajoqqaat ataatsimoorlutik: aalajangiineq. Isumaqatigiinneq: kikkut?
    .both = Angajoqqaat marluullutik
    .one = Angajoqqaaq ataaseq
    .not-sure = Naluara
# gloss: hvad passer til jer | vi er enige | jeg alene | uenighed | at tale med et menneske
# from: suna, ilissinnut, naleqquppa, isumaqatigiippugut, uanga, kisima, isumaqatigiinnginneq, inummik, oqaloqateqarneq
go-home-move-children-next = Suna ilissinnut naleqquppa?
    .agree = Isumaqatigiippugut
    .sole = Uanga kisima
    .apart = Isumaqatigiinnginneq
    .talk = Inummik oqaloqateqarneq
# gloss: først henvend dig til Familieretshuset, bagefter beslutning. Af et menneske kan du få hjælp.
# from: siullermik, saaffigiuk, kingorna, aalajangiineq, inummit, ikiorneqarsinnaavutit
go-home-move-children-apart = Siullermik Familieretshuset saaffigiuk, kingorna aalajangiineq. Inummit ikiorneqarsinnaavutit.
# gloss: denne liste. Først hvad | vælg én, hvilken er vigtigst | kommunen i Danmark | bosted i Grønland | penge og pension | flytningen, meld den
# from: allattuiffik, una, siullermik, suna, ataaseq, toqqaruk, sorleq, pingaarnerpaaq, danmarkimi, kommuni, kalaallit, nunaanni, najugaqarfik, aningaasat, pensionit, nuunneq, nalunaarutigiuk
go-home-move-todo = Allattuiffik una. Siullermik suna?
    .simpler = Ataaseq toqqaruk. Sorleq pingaarnerpaaq?
    .ask = Danmarkimi kommuni
    .home = Kalaallit Nunaanni najugaqarfik
    .money = Aningaasat, pensionit
    .notice = Nuunneq nalunaarutigiuk
# gloss: skrivet, vis det til kommunen. Borgerservice: bestil tid.
# from: allagaq, kommunimut, takutiguk, piffissamik, inniminniigit
go-home-move-ask = Allagaq kommunimut takutiguk. Borgerservice: piffissamik inniminniigit.
# gloss: flytning til Grønland overvejer jeg, hjælp er nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: kalaallit, nunaannut, nuunneq, eqqarsaatigaara, ikiorneqarnissamik, pisariaqarpoq, oqaatsit, oqalutsi
go-home-move-card = Kalaallit Nunaannut nuunneq eqqarsaatigaara, ikiorneqarnissamik pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: kommunen: hvordan er din stilling | kommunen har svaret | aftale hos kommunen, gem den | den venter stadig | at tale med et menneske
# from: kommuni, qanoq, akivoq, kommunimi, isumaqatigiissut, toqqoruk, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
go-home-move-ask-next = Kommuni: qanoq inissisimavit?
    .done = Kommuni akivoq
    .meeting = Kommunimi isumaqatigiissut toqqoruk
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: først bosted, bagefter rejse. I Grønland at få hjælp fra kommunen: det gælder dem, der bor der.
# from: siullermik, najugaqarfik, kingorna, angalaneq, kalaallit, nunaanni, kommunimit, ikiorneqarneq, tassani, najugaqartunut, atuuppoq
go-home-move-home = Siullermik najugaqarfik, kingorna angalaneq. Kalaallit Nunaanni kommunimit ikiorneqarneq: tassani najugaqartunut atuuppoq.
# gloss: familie, ven, byens kommune: spørg dem. Om listen over dem, der venter på bolig, spørg dem.
# from: ilaquttat, ikinngut, illoqarfiup, kommunia, aperikkit, inissiamut, utaqqisunut, allattorsimaffik, pillugu
go-home-move-home-ask = Ilaquttat, ikinngut, illoqarfiup kommunia: aperikkit. Inissiamut utaqqisunut allattorsimaffik pillugu aperikkit.
# gloss: bosted: hvordan er din stilling | et bosted er fundet | grønlændernes hus, se det | den venter stadig | at tale med et menneske
# from: najugaqarfik, qanoq, nassaarineqarpoq, kalaallit, illuat, takuuk, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
go-home-move-home-next = Najugaqarfik: qanoq inissisimavit?
    .done = Najugaqarfik nassaarineqarpoq
    .house = Kalaallit illuat takuuk
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: her kan du få hjælp om kommunerne i Grønland
# from: uani, kalaallit, nunaanni, kommunit, pillugit, ikiorneqarsinnaavutit
go-home-move-home-house = Uani Kalaallit Nunaanni kommunit pillugit ikiorneqarsinnaavutit.
# gloss: pension eller kontanthjælp: først at tale med et menneske, bagefter flytning. Reglerne er forskellige.
# from: pensionit, imaluunniit, siullermik, inummik, oqaloqateqarneq, kingorna, nuunneq, malittarisassat, assigiinngitsut
go-home-move-money = Pensionit imaluunniit kontanthjælp: siullermik inummik oqaloqateqarneq, kingorna nuunneq. Malittarisassat assigiinngitsut.
# gloss: pengene: hvordan er din stilling | pengene: det er gjort færdigt | den venter stadig | at tale med et menneske
# from: aningaasat, qanoq, naammassineqarpoq, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
go-home-move-money-next = Aningaasat: qanoq inissisimavit?
    .done = Aningaasat: naammassineqarpoq
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: kun én adresse. Henvend dig til Borgerservice: at melde flytningen: hvordan.
# from: najugaq, ataasiinnaq, saaffigiuk, nuunneq, pillugu, nalunaaruteqarneq, qanoq
go-home-move-notice = Najugaq ataasiinnaq. Borgerservice saaffigiuk: nuunneq pillugu nalunaaruteqarneq qanoq?
# gloss: flytningen: hvordan er din stilling | den er meldt | påmindelse om at melde | den venter stadig | at tale med et menneske
# from: nuunneq, qanoq, nalunaarutigineqarpoq, nalunaaruteqarneq, pillugu, eqqaasitsissut, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
go-home-move-notice-next = Nuunneq: qanoq inissisimavit?
    .done = Nalunaarutigineqarpoq
    .remind = Nalunaaruteqarneq pillugu eqqaasitsissut
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: i dag henvend dig til Borgerservice om flytningen
# from: ullumi, nuunneq, pillugu, saaffigiuk
go-home-move-reminder = Ullumi nuunneq pillugu Borgerservice saaffigiuk.


## Close family in Greenland

# gloss: du er ikke alene. Opgaverne ordnes én ad gangen.
# from: kisimiinngilatit, suliassat, ataasiakkaarlugit, isumagineqassapput
go-home-family-hello = Kisimiinngilatit. Suliassat ataasiakkaarlugit isumagineqassapput.
# gloss: i Grønland en nær død eller døende: til rejsen kan du få hjælp. Send ansøgning: …
# from: kalaallit, nunaanni, qanigisaq, toqusoq, imaluunniit, toqulersoq, angalanissamut, ikiorneqarsinnaavutit, qinnuteqaat, nassiuguk
go-home-family = Kalaallit Nunaanni qanigisaq toqusoq imaluunniit toqulersoq: angalanissamut ikiorneqarsinnaavutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
# gloss: det gælder: forældre, børn, plejeforældre, plejebørn. Andre nære: at tale med et menneske.
# from: atuuppoq, angajoqqaat, meeqqat, angajoqqaarsiat, qanigisat, allat, inummik, oqaloqateqarneq; own: meerarsiat
# accept: not-attested own forms for the reviewer: meerarsiat
go-home-family-who = Atuuppoq: angajoqqaat, meeqqat, angajoqqaarsiat, meerarsiat. Qanigisat allat: inummik oqaloqateqarneq.
# gloss: evnen til at betale ses der på. Skal tages med: din indkomst, prisen for rejsen, brev fra læge.
# from: akilersinnaassuseq, isiginiarneqassaaq, nassarneqassapput, isertitatit, angalanermut, akia, nakorsamit, allakkat
go-home-family-papers = Akilersinnaassuseq isiginiarneqassaaq. Nassarneqassapput: isertitatit, angalanermut akia, nakorsamit allakkat.
# gloss: prisen på skrift, bed om den. Din indkomst i tre måneder: papirer.
# from: akia, allaganngorlugu, qinnutigiuk, qaammatini, pingasuni, isertitatit, allagaatit
go-home-family-quick = Akia allaganngorlugu qinnutigiuk. Qaammatini pingasuni isertitatit: allagaatit.
# gloss: først hvad har du brug for | rejsen haster meget | Borgerservice: skriv, vis det | oplysninger til studerende | at tale med nogen om sorgen
# from: siullermik, suna, pisariaqartippiuk, angalaneq, tuaviornaqaaq, allagaq, takutiguk, ilinniartunut, paasissutissat, aliasunneq, pillugu, oqaloqateqarneq
go-home-family-next = Siullermik suna pisariaqartippiuk?
    .urgent = Angalaneq tuaviornaqaaq
    .card = Borgerservice: allagaq takutiguk
    .study = Ilinniartunut paasissutissat
    .sorrow = Aliasunneq pillugu oqaloqateqarneq
# gloss: i Grønland en nær død eller døende, tilskud til rejsen er nødvendigt. Sprog: grønlandsk, en tolk er nødvendig.
# from: kalaallit, nunaanni, qanigisaq, toqusoq, imaluunniit, toqulersoq, angalanissamut, tapiissutit, pisariaqarput, oqaatsit, oqalutsi, pisariaqarpoq
go-home-family-card = Kalaallit Nunaanni qanigisaq toqusoq imaluunniit toqulersoq, angalanissamut tapiissutit pisariaqarput. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: uddannelsesstøtte fra Grønland: måske støtte til rejse. I dag henvend dig til vejlederen i grønlændernes hus.
# from: ilinniagaqarnersiutit, kalaallit, nunaanniit, immaqa, angalanissamut, tapiissutit, ullumi, illuanni, siunnersorti, saaffigiuk
go-home-family-study = Ilinniagaqarnersiutit Kalaallit Nunaanniit: immaqa angalanissamut tapiissutit. Ullumi Kalaallit illuanni siunnersorti saaffigiuk.
# gloss: du er ikke alene. Samtale: her et menneske, grønlændernes hus eller kirken.
# from: kisimiinngilatit, oqaloqateqarneq, uani, inuk, kalaallit, illuat, imaluunniit, oqaluffik
go-home-family-sorrow = Kisimiinngilatit. Oqaloqateqarneq: uani inuk, Kalaallit illuat imaluunniit oqaluffik.
# gloss: her er mennesker, du kan tale med. Grønland kender de.
# from: uani, inuit, oqaloqatigisinnaasat, kalaallit, nunaat, ilisimavaat
go-home-family-house = Uani inuit oqaloqatigisinnaasat. Kalaallit Nunaat ilisimavaat.
# gloss: nu for dig hvad er bedst | at tale med et menneske | grønlændernes hus, se det | papirerne, se dem | tak, jeg forstod det
# from: maanna, ilinnut, suna, pitsaanerpaaq, inummik, oqaloqateqarneq, kalaallit, illuat, takuuk, pappiaqqat, takukkit, qujanaq, paasivara
go-home-family-after = Maanna ilinnut suna pitsaanerpaaq?
    .talk = Inummik oqaloqateqarneq
    .house = Kalaallit illuat takuuk
    .papers = Pappiaqqat takukkit
    .enough = Qujanaq, paasivara


## Not sure yet

# gloss: den tid, du har brug for, brug den. At tale med nogen: beslutning er ikke nødvendig.
# from: piffissaq, pisariaqartitat, atoruk, oqaloqateqarneq, aalajangiineq, pisariaqanngilaq
go-home-thinking = Piffissaq pisariaqartitat atoruk. Oqaloqateqarneq: aalajangiineq pisariaqanngilaq.
# gloss: tanker: først hvad | at få hjælp på det nuværende bosted | først en rejse | grønlændernes hus, se det | at tale med et menneske
# from: eqqarsaatit, siullermik, suna, maanna, najugaqarfimmi, ikiorneqarneq, angalaneq, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq
go-home-thinking-next = Eqqarsaatit: siullermik suna?
    .here = Maanna najugaqarfimmi ikiorneqarneq
    .visit = Siullermik angalaneq
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
# gloss: i Danmark bolig, penge, sundhed: oplysninger her. De kan alle vælges.
# from: danmarkimi, ineqarneq, aningaasat, peqqissuseq, paasissutissat, uani, tamarmik, toqqarneqarsinnaapput
go-home-thinking-here = Danmarkimi ineqarneq, aningaasat, peqqissuseq: paasissutissat uani. Tamarmik toqqarneqarsinnaapput.


## People, and the end

# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
go-home-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her er mennesker, du kan tale med på grønlandsk eller dansk
# from: uani, inuit, qallunaatulluunniit, oqaloqatigisinnaasat
go-home-house = Uani inuit kalaallisut qallunaatulluunniit oqaloqatigisinnaasat.
# gloss: i byen kender jeg ikke grønlændernes hus. Andre huse her.
# from: illoqarfimmi, kalaallit, illuat, naluara, illut, allat, uani
go-home-house-all = Illoqarfimmi kalaallit illuat naluara. Illut allat uani.
# gloss: nu hvad har du brug for | at tale med et menneske | grønlændernes hus, se det | de første oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, kalaallit, illuat, takuuk, paasissutissat, siulliit, qujanaq, paasivara
go-home-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .house = Kalaallit illuat takuuk
    .other = Paasissutissat siulliit
    .enough = Qujanaq, paasivara
# gloss: når som helst kom tilbage hertil. Du bestemmer selv.
# from: qaqugukkulluunniit, uunga, uterit, illit, nammineq, aalajangissavat
go-home-done = Qaqugukkulluunniit uunga uterit. Illit nammineq aalajangissavat.
