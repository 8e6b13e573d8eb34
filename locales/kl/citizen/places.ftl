### The words beside a place. Drafts until a Greenlandic reader approves them.

# gloss: nu er det åbent
# from: maanna, ammavoq
place-open-now = Maanna ammavoq
# gloss: nu er det lukket
# from: maanna, matoqqavoq
place-closed = Maanna matoqqavoq
# gloss: der vil være åbent
# from: ammassaaq
place-opens = Ammassaaq: { $when }
# gloss: åbningstiderne er ukendte
# from: ammasarfiit, ilisimaneqanngillat
place-hours-unknown = Ammasarfiit ilisimaneqanngillat
# gloss: først ring blot
# from: siullermik, sianerniarit
place-ring-first = Siullermik sianerniarit
# gloss: bestilling er ikke nødvendig
# from: inniminniineq, pisariaqanngilaq
place-just-come = Inniminniineq pisariaqanngilaq
# gloss: dit navn er ikke nødvendigt
# from: atit, pisariaqanngilaq
place-anonymous = Atit pisariaqanngilaq
# gloss: dag og nat er det åbent
# from: ulloq, unnuarlu, ammavoq
place-day-and-night = Ulloq unnuarlu ammavoq
# gloss: åbent til klokken
# from: ammavoq, nal., tikillugu
place-open-until = Ammavoq nal. { $time } tikillugu
# gloss: sprog: grønlandsk
# from: oqaatsit, kalaallisut
place-greenlandic = Oqaatsit: kalaallisut
# gloss: tilmelding er ikke nødvendig
# from: nalunaarneq, pisariaqanngilaq
place-no-registration = Nalunaarneq pisariaqanngilaq
# gloss: børnene medtages
# from: meeqqat, ilagalugit
place-children = Meeqqat ilagalugit
# gloss: voksne, kun dem
# from: inersimasut, taamaallaat
place-no-children = Inersimasut taamaallaat
# gloss: hundene medtages
# from: qimmit, ilagalugit
place-dogs = Qimmit ilagalugit
# gloss: hunde er forbudt
# from: qimmit, inerteqqutaapput
place-no-dogs = Qimmit inerteqqutaapput
# gloss: beruselse er i orden
# from: aalakoorneq, ajunngilaq
place-intoxication = Aalakoorneq ajunngilaq
# gloss: beruselse er forbudt
# from: aalakoorneq, inerteqqutaavoq
place-no-intoxication = Aalakoorneq inerteqqutaavoq
# gloss: adressen kender jeg ikke. Henvend dig til et menneske
# from: najugaq, naluara, inuk, saaffigiuk
place-no-address = Najugaq naluara. Inuk saaffigiuk
# gloss: ansvarlig
# from: akisussaasoq
place-operator = Akisussaasoq: { $who }


## What one can do there

# gloss: her
# from: uani
place-can = Uani: { $what }
# gloss: varme
# from: kiak
place-can-warm = kiak
# gloss: mad
# from: nerisassat
place-can-food = nerisassat
# gloss: baderum
# from: uffarfik
place-can-bath = uffarfik
# gloss: vaskested
# from: errorsivik
place-can-laundry = errorsivik
# gloss: tøj
# from: atisat
place-can-clothes = atisat
# gloss: sovested
# from: sinittarfik
place-can-sleep = sinittarfik
# gloss: fællesskab
# from: peqatigiinneq
place-can-company = peqatigiinneq
# gloss: rådgivning, samtale
# from: siunnersuineq, oqaloqatigiinneq
place-can-counselling = siunnersuineq, oqaloqatigiinneq
# gloss: hjælp til breve
# from: allakkanut, ikiorneqarneq
place-can-letters = allakkanut ikiorneqarneq
# gloss: tolk
# from: oqalutsi
place-can-interpreter = oqalutsi
# gloss: rådgivning efter loven
# from: inatsisitigut, siunnersuineq
place-can-legal = inatsisitigut siunnersuineq
# gloss: MitID: at få hjælp
# from: ikiorneqarneq
place-can-digital = MitID: ikiorneqarneq
# gloss: at lære dansk
# from: qallunaatut, ilinniarneq
place-can-danish = qallunaatut ilinniarneq
# gloss: arbejde: at få hjælp
# from: suliffik, ikiorneqarneq
place-can-work = suliffik: ikiorneqarneq
# gloss: børn, familier
# from: meeqqat, ilaqutariit
place-can-children = meeqqat, ilaqutariit
# gloss: behandling
# from: katsorsaaneq
place-can-treatment = katsorsaaneq


## The talk: where can I go now

# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, navnet er ikke nødvendigt
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, atit, pisariaqanngilaq
places-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Atit pisariaqanngilaq.
# gloss: byen: … En anden by kan du vælge.
# from: illoqarfik, alla, toqqarsinnaavat
places-here = Illoqarfik: { $city }. Illoqarfik alla toqqarsinnaavat.
# gloss: hvad har du brug for | hvilken slags sted | varme, mad, sovested | et menneske at tale med | at blive hjulpet | andre steder
# from: suna, pisariaqartippiuk, sumiiffik, sorleq, kiak, nerisassat, imaluunniit, sinittarfik, inummik, oqaloqateqarneq, ikiorneqarneq, sumiiffiit, allat
places-need = Suna pisariaqartippiuk?
    .simpler = Sumiiffik sorleq?
    .basics = Kiak, nerisassat imaluunniit sinittarfik
    .talk = Inummik oqaloqateqarneq
    .matter = Ikiorneqarneq
    .else = Sumiiffiit allat
# gloss: det vigtigste nu: hvad | et varmt sted | mad | baderum | sovested
# from: maanna, pingaarnerpaaq, suna, sumiiffik, kissartoq, nerisassat, uffarfik, sinittarfik
places-basics = Maanna pingaarnerpaaq: suna?
    .warm = Sumiiffik kissartoq
    .food = Nerisassat
    .bath = Uffarfik
    .sleep = Sinittarfik
# gloss: henvend dig selv til herberget. Brev fra kommunen er ikke nødvendigt.
# from: unnuisarfik, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq
places-sleep = Unnuisarfik nammineerlutit saaffigiuk. Kommunimit allagaq pisariaqanngilaq.
# gloss: samtale: med hvem | grønlændernes hus | rådgiver | andre mennesker | nu er jeg meget dårlig
# from: oqaloqatigiinneq, kikkunnik, kalaallit, illuat, siunnersorti, inuit, allat, maanna, ajorpunga
places-talk = Oqaloqatigiinneq: kikkunnik?
    .house = Kalaallit illuat
    .counselling = Siunnersorti
    .company = Inuit allat
    .hard = Maanna ajorpunga
# gloss: at blive hjulpet: hvad | loven, en klage | MitID | tolk | alkohol eller stoffer
# from: ikiorneqarneq, suna, inatsisit, naammagittaalliorneq, oqalutsi, imigassaq, imaluunniit, ikiaroornartut
places-matter = Ikiorneqarneq: suna?
    .legal = Inatsisit, naammagittaalliorneq
    .digital = MitID
    .interpreter = Oqalutsi
    .treatment = Imigassaq imaluunniit ikiaroornartut
# gloss: hvilket andet sted | for familier | kun for kvinder | tøj | bestilling er ikke nødvendig
# from: sumiiffik, alla, sorleq, ilaqutariinnut, arnanut, taamaallaat, atisat, inniminniineq, pisariaqanngilaq
places-else = Sumiiffik alla: sorleq?
    .children = Ilaqutariinnut
    .women = Arnanut taamaallaat
    .clothes = Atisat
    .just-come = Inniminniineq pisariaqanngilaq


## Places

# gloss: nu er her åbent. Vælg et sted, om det er der flere oplysninger.
# from: maanna, uani, ammavoq, sumiiffik, toqqaruk, paasissutissat, amerlanerusut, takusinnaavatit
places-look = Maanna uani ammavoq. Sumiiffik toqqaruk, paasissutissat amerlanerusut takusinnaavatit.
# gloss: nu er der lukket. Åbningstiderne, se dem, og vælg et sted.
# from: maanna, matoqqavoq, ammasarfiit, takukkit, sumiiffik, toqqaruk
places-look-later = Maanna matoqqavoq. Ammasarfiit takukkit, sumiiffik toqqaruk.
# gloss: åbningstiderne kender jeg ikke. Vælg et sted, der er flere oplysninger.
# from: ammasarfiit, naluakka, sumiiffik, toqqaruk, paasissutissat, amerlanerusut, takusinnaavatit
places-look-unknown = Ammasarfiit naluakka. Sumiiffik toqqaruk, paasissutissat amerlanerusut takusinnaavatit.
# gloss: andre steder kan ses her. Vælg et sted.
# from: sumiiffiit, allat, uani, takuneqarsinnaapput, sumiiffik, toqqaruk
places-all = Sumiiffiit allat uani takuneqarsinnaapput. Sumiiffik toqqaruk.
# gloss: her taler de grønlandsk. Vælg stedet, der er flere oplysninger.
# from: uani, kalaallisut, oqaluttut, sumiiffik, toqqaruk, paasissutissat, amerlanerusut, takusinnaavatit
places-house-here = Uani kalaallisut oqaluttut. Sumiiffik toqqaruk, paasissutissat amerlanerusut takusinnaavatit.
# gloss: grønlændernes hus i fire byer. Vælg den nærmeste by.
# from: kalaallit, illuat, illoqarfinni, sisamani, illoqarfik, qanittoq, toqqaruk
places-house-far = Kalaallit illuat illoqarfinni sisamani. Illoqarfik qanittoq toqqaruk.
# gloss: her: kun for kvinder. Vælg et sted.
# from: uani, arnanut, taamaallaat, sumiiffik, toqqaruk
places-women-here = Uani: arnanut taamaallaat. Sumiiffik toqqaruk.
# gloss: her: det, der skal ske. Vælg ét, eller se steder: ikke lige nu.
# from: uani, pisussat, ataaseq, toqqaruk, imaluunniit, massakkuunngitsoq, sumiiffiit, takukkit
places-occasions = Uani pisussat. Ataaseq toqqaruk, imaluunniit sumiiffiit takukkit: Massakkuunngitsoq.
# gloss: her er bestilling ikke nødvendig. Vælg et sted.
# from: uani, inniminniineq, pisariaqanngilaq, sumiiffik, toqqaruk
places-come-here = Uani inniminniineq pisariaqanngilaq. Sumiiffik toqqaruk.
# gloss: om stedet oplysninger
# from: sumiiffik, pillugu, paasissutissat
places-chosen = Sumiiffik pillugu paasissutissat.
# gloss: nu hvad har du brug for | derhen går jeg | påmindelse | andre steder, vis mig dem | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, tassunga, aallarpunga, eqqaasitsissut, sumiiffiit, allat, takutikkit, inummik, oqaloqateqarneq
places-there = Maanna suna pisariaqartippiuk?
    .going = Tassunga aallarpunga
    .remind = Eqqaasitsissut
    .others = Sumiiffiit allat takutikkit
    .talk = Inummik oqaloqateqarneq
# gloss: kortet, vis det derhenne. Er der lukket, så vend tilbage hertil.
# from: allagartaq, tassani, takutiguk, matoqqasoq, uunga, uterit
places-going = Allagartaq tassani takutiguk. Matoqqasoq: uunga uterit.
# gloss: her ny, at blive hjulpet er nødvendigt. Sprog: grønlandsk, en tolk er også nødvendig.
# from: uani, nutaaq, ikiorneqarneq, pisariaqarpoq, oqaatsit, oqalutsi, aamma
places-door = Uani nutaaq, ikiorneqarneq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi aamma pisariaqarpoq.
# gloss: i dag: at tage af sted til et sted. Skriv: valgmuligheder, så kan du se stedet.
# from: ullumi, sumiiffimmut, aallarneq, allaguk, toqqagassat, taava, sumiiffik, takusinnaavat
places-reminder = Ullumi sumiiffimmut aallarneq. Allaguk: Toqqagassat, taava sumiiffik takusinnaavat.
# gloss: andre steder: hvilke | steder af samme slags | noget andet | en anden by | at tale med et menneske
# from: sumiiffiit, allat, suut, assigiit, alla, illoqarfik, inummik, oqaloqateqarneq
places-others = Sumiiffiit allat: suut?
    .same = Sumiiffiit assigiit
    .need = Alla
    .city = Illoqarfik alla
    .talk = Inummik oqaloqateqarneq
# gloss: hvilken by | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn i Danmark, skriv det
# from: illoqarfik, sorleq, taanna, naluara, qanittoq, allaguk, imaluunniit, toqqaruk, massakkuunngitsoq, danmarkimi, illoqarfiup, aqqa
places-other-city = Illoqarfik sorleq?
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Danmarkimi illoqarfiup aqqa allaguk.
# gloss: i byen: et andet sted findes ikke. En anden by kan du vælge, eller henvend dig til et menneske.
# from: illoqarfimmi, sumiiffik, alla, soqanngilaq, illoqarfik, toqqarsinnaavat, imaluunniit, inuk, saaffigiuk
places-no-more = Illoqarfimmi sumiiffik alla: soqanngilaq. Illoqarfik alla toqqarsinnaavat, imaluunniit inuk saaffigiuk.
# gloss: i byen: et sted findes ikke. Et menneske kan måske hjælpe.
# from: illoqarfimmi, sumiiffik, soqanngilaq, immaqa, inummit, ikiorneqarsinnaavutit
places-nothing = Illoqarfimmi sumiiffik: soqanngilaq. Immaqa inummit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | grønlændernes hus | en anden by | noget andet | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, kalaallit, illuat, illoqarfik, alla, sumiiffik, inummik, oqaloqateqarneq
places-nothing-next = Maanna suna pisariaqartippiuk?
    .house = Kalaallit illuat
    .city = Illoqarfik alla
    .need = Sumiiffik alla
    .talk = Inummik oqaloqateqarneq
# gloss: nu hvad har du brug for | et andet sted | en anden by | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, sumiiffik, alla, illoqarfik, inummik, oqaloqateqarneq, qujanaq, paasivara
places-after = Maanna suna pisariaqartippiuk?
    .need = Sumiiffik alla
    .city = Illoqarfik alla
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Alcohol and drugs

# gloss: alkohol eller stoffer: behandling er gratis. Før der er gået 14 dage, begynder det. Med identiteten skjult: bed om det.
# from: imigassaq, imaluunniit, ikiaroornartut, katsorsaaneq, akeqanngilaq, ullut, qaangiutsinnagit, aallartissaaq, kinaassuseq, isertuullugu, qinnutigiuk
places-treatment = Imigassaq imaluunniit ikiaroornartut: katsorsaaneq akeqanngilaq, ullut 14 qaangiutsinnagit aallartissaaq. Kinaassuseq isertuullugu: qinnutigiuk.
# gloss: her kan du blive hjulpet
# from: uani, ikiorneqarsinnaavutit
places-treatment-where = Uani ikiorneqarsinnaavutit.
# gloss: at tale med nogen: ring blot hertil. Dit navn er ikke nødvendigt.
# from: oqaloqateqarneq, uunga, sianerniarit, atit, pisariaqanngilaq
places-treatment-line = Oqaloqateqarneq: uunga sianerniarit. Atit pisariaqanngilaq.
# gloss: nu hvad passer | selv ringer jeg | at blive hjulpet af et menneske | spring spørgsmålet over
# from: massakkut, suna, naleqquppa, nammineq, inummit, ikiorneqarneq, apeqqut, qaangiinnaruk; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
places-treatment-next = Massakkut suna naleqquppa?
    .calling = Nammineq sianerpunga
    .talk = Inummit ikiorneqarneq
    .rather-not = Apeqqut qaangiinnaruk
