### Health: ill now, doctor, dentist, medicine, interpreter, and a heavy mind. Drafts until a Greenlandic reader approves them.

# gloss: hvad har du brug for | sygdom | læge, tandlæge eller medicin | besvær i sindet | drikkevarer (alkohol) eller rusmidler
# from: suna, pisariaqartippiuk, napparsimaneq, nakorsaq, kigutilerisoq, imaluunniit, nakorsaatit, tarnikkut, ajornartorsiorneq, imigassaq, ikiaroornartut
health-need = Suna pisariaqartippiuk?
    .ill = Napparsimaneq
    .care = Nakorsaq, kigutilerisoq imaluunniit nakorsaatit
    .mind = Tarnikkut ajornartorsiorneq
    .alcohol = Imigassaq imaluunniit ikiaroornartut


## Ill now

# gloss: hvornår har du brug for en læge | hvornår har du brug for at blive hjulpet | nu er det farligt | i dag | i morgen eller senere | noget giftigt
# from: qaqugu, nakorsaq, pisariaqartippiuk, ikiorneqarneq, maanna, navianarpoq, ullumi, aqagu, imaluunniit, kingusinnerusukkut, toqunartoq
health-ill-how = Qaqugu nakorsaq pisariaqartippiuk?
    .simpler = Qaqugu ikiorneqarneq pisariaqartippiuk?
    .now = Maanna navianarpoq
    .today = Ullumi
    .wait = Aqagu imaluunniit kingusinnerusukkut
    .poison = Toqunartoq
# gloss: nu ring blot her. Meld hvor og hvad der er sket.
# from: maanna, uani, sianerniarit, nalunaarutigiuk, sumi, aamma, suna, pisimasoq
health-ill-now = Maanna uani sianerniarit. Nalunaarutigiuk sumi aamma suna pisimasoq.
# gloss: nu hvad har du brug for | nu ringer jeg | andet farligt | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, allamik, navianartoq, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
health-ill-now-next = Maanna suna pisariaqartippiuk?
    .calling = Maanna sianerpunga
    .other = Allamik navianartoq
    .talk = Inummik oqaloqateqarneq
# gloss: ved besvimelse eller besvær med at trække vejret: ring blot først her
# from: ilisimajunnaarneq, imaluunniit, anersaartornermi, ajornartorsiorneq, siullermik, uani, sianerniarit
health-ill-poison = Ilisimajunnaarneq imaluunniit anersaartornermi ajornartorsiorneq: siullermik uani sianerniarit.
# gloss: den vågne person: om noget giftigt, ring blot hertil. Dag og nat er der åbent: Giftlinjen.
# from: inuk, eqqumasoq, toqunartoq, pillugu, uunga, sianerniarit, ulloq, unnuarlu, ammavoq
health-ill-poison-line = Inuk eqqumasoq: toqunartoq pillugu uunga sianerniarit. Ulloq unnuarlu ammavoq: Giftlinjen.
# gloss: nu hvad har du brug for | nu ringer jeg | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
health-ill-poison-next = Maanna suna pisariaqartippiuk?
    .calling = Maanna sianerpunga
    .talk = Inummik oqaloqateqarneq
# gloss: hvilken by, skriv den, så kan du se et telefonnummer | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | lægerne på vagt er ikke de samme overalt, skriv byens navn
# from: illoqarfik, sorleq, allaguk, taava, normu, takusinnaavat, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, nakorsaq
health-ill-city = Illoqarfik sorleq? Allaguk, taava normu takusinnaavat.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava nakorsaq qanittoq takusinnaavat.
# gloss: byens nummer kender jeg ikke. At finde det, hjælper et menneske dig med.
# from: illoqarfiup, normua, naluara, inuup, ikiussavaatit
health-no-number = Illoqarfiup normua naluara. Inuup ikiussavaatit.
# gloss: først ring blot her, bagefter tag af sted. Sig det, sprog: grønlandsk.
# from: siullermik, uani, sianerniarit, kingorna, aallarit, oqaatiginiaruk, oqaatsit
health-ill-doctor = Siullermik uani sianerniarit, kingorna aallarit. Oqaatiginiaruk, oqaatsit: kalaallisut.
# gloss: på hverdage klokken 8 til 16 ring blot til din egen læge. CPR-nummeret vil være nødvendigt.
# from: ulluinnarni, nal, nammineq, nakorsat, sianerfigeriaruk, pisariaqarpoq
health-ill-open = Ulluinnarni nal. 8-16 nammineq nakorsat sianerfigeriaruk. CPR-normu pisariaqarpoq.
# gloss: Grønlands SIM-kort: måske koster det. En anden telefon kan du prøve.
# from: kalaallit, nunaanni, immaqa, akeqarpoq, telefoni, alla, misilissinnaavat
health-ill-sim = Kalaallit Nunaanni SIM-korti: immaqa akeqarpoq. Telefoni alla misilissinnaavat.
# gloss: jeg er syg, læge er nødvendig. Jeg er grønlænder, tolk er nødvendig.
# from: nakorsaq, pisariaqarpoq, kalaaliuvunga, oqalutsi; own: napparsimavunga
# accept: not-attested own forms for the reviewer: napparsimavunga
health-ill-card = Napparsimavunga, nakorsaq pisariaqarpoq. Kalaaliuvunga, oqalutsi pisariaqarpoq.
# gloss: nu hvad passer | nu ringer jeg | min adresse er stadig i Grønland | det bliver værre | at tale med et menneske
# from: massakkut, suna, naleqquppa, maanna, suli, kalaallit, nunaanni, najugaqarpunga, napparsimaneq, annertusivoq, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
health-ill-next = Massakkut suna naleqquppa?
    .calling = Maanna sianerpunga
    .new = Suli Kalaallit Nunaanni najugaqarpunga
    .worse = Napparsimaneq annertusivoq
    .talk = Inummik oqaloqateqarneq
# gloss: i åbningstiden ring blot til din egen læge. Bestil tid, bed om tolk.
# from: ammasarfiit, malillugit, nammineq, nakorsat, sianerfigeriaruk, piffissamik, inniminniiguit, oqalutsi, qinnutigiuk
health-ill-wait = Ammasarfiit malillugit nammineq nakorsat sianerfigeriaruk. Piffissamik inniminniiguit oqalutsi qinnutigiuk.
# gloss: nu hvad har du brug for | dagen for dit lægebesøg, skriv den | en kommende læge | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nakorsiarfissavit, ullua, allaguk, nakorsassaq, inummik, oqaloqateqarneq, qujanaq, paasivara
health-ill-wait-next = Maanna suna pisariaqartippiuk?
    .book = Nakorsiarfissavit ullua allaguk
    .no-doctor = Nakorsassaq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: ved pludselig sygdom er hjælpen gratis. Det gælder også, hvis adressen er i Grønland.
# from: pinasuartumik, napparsimalerneq, ikiuineq, akeqanngilaq, aamma, atuuppoq, kalaallit, nunaanni, najugaqaruit
health-new-care = Pinasuartumik napparsimalerneq: ikiuineq akeqanngilaq. Aamma atuuppoq Kalaallit Nunaanni najugaqaruit.
# gloss: adressebevis fra Grønlands kommune (bopælsattest), tag det med. CPR-nummeret alene er ikke nok.
# from: kalaallit, nunaanni, kommunimit, najugaqarnermut, uppernarsaat, pisariaqarpoq, kisimi, naammanngilaq
health-new-paper = Kalaallit Nunaanni kommunimit najugaqarnermut uppernarsaat (Bopælsattest) pisariaqarpoq. CPR-normu kisimi naammanngilaq.
# gloss: nu hvad har du brug for | min adresse i Danmark, at melde den | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, danmarkimi, najugaq, nalunaaruteqarneq, inummik, oqaloqateqarneq, qujanaq, paasivara
health-new-next = Maanna suna pisariaqartippiuk?
    .move = Danmarkimi najugaq, nalunaaruteqarneq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: du er ikke alene. Hvis nødvendigt tryk: nu er det farligt.
# from: kisimiinngilatit, pisariaqarpat, tooruk, maanna, navianarpoq
health-ill-bye = Kisimiinngilatit. Pisariaqarpat tooruk: Maanna navianarpoq.


## Doctor, dentist, medicine, interpreter

# gloss: til hvad har du brug for hjælp | læge og sundhedskort | tandlæge | medicin, betaling af den | tolk hos lægen
# from: sumut, ikiorneqarneq, pisariaqartippiuk, nakorsaq, aamma, kigutilerisoq, nakorsaatit, akilernissaat, nakorsamut, oqalutsi
health-care-what = Sumut ikiorneqarneq pisariaqartippiuk?
    .doctor = Nakorsaq aamma Sundhedskort
    .tooth = Kigutilerisoq
    .medicine = Nakorsaatit akilernissaat
    .interpreter = Nakorsamut oqalutsi
# gloss: når flytning meldes, kan du vælge læge. Vælg en, der tager imod syge; det er gratis.
# from: nuunneq, nalunaarutigineqarpat, nakorsaq, toqqarsinnaavat, napparsimasunik, nutaanik, tigusisartoq, toqqaruk, akeqanngilaq
health-doctor-choose = Nuunneq nalunaarutigineqarpat nakorsaq toqqarsinnaavat. Napparsimasunik nutaanik tigusisartoq toqqaruk, akeqanngilaq.
# gloss: når to eller tre uger er gået, bliver det gule sundhedskort sendt med posten
# from: sapaatip, akunneri, marluk, imaluunniit, pingasut, qaangiuppata, sungaartoq, allakkatigut, nassiunneqassaaq
health-doctor-yellow = Sapaatip akunneri marluk imaluunniit pingasut qaangiuppata Sundhedskort sungaartoq allakkatigut nassiunneqassaaq.
# gloss: en (ny) læge er nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: nakorsassaq, pisariaqarpoq, oqaatsit, oqalutsi
health-doctor-card = Nakorsassaq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | at melde flytningen | dagen for dit lægebesøg, skriv den | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nuunnermik, nalunaaruteqarneq, nakorsiarfissavit, ullua, allaguk, inummik, oqaloqateqarneq, qujanaq, paasivara
health-doctor-next = Maanna suna pisariaqartippiuk?
    .move = Nuunnermik nalunaaruteqarneq
    .book = Nakorsiarfissavit ullua allaguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: tandlæge er gratis, indtil 22 år. Bagefter betales en del af prisen selv.
# from: ukiut, tikillugit, kigutilerisoq, akeqanngilaq, kingorna, akiata, ilaa, nammineq, akilerneqassaaq
health-tooth-price = Ukiut 22 tikillugit kigutilerisoq akeqanngilaq. Kingorna akiata ilaa nammineq akilerneqassaaq.
# gloss: om tandlæge kan der søges hjælp hos kommunen. Henvend dig først til kommunen, bagefter til tandlægen.
# from: kigutilerisoq, pillugu, ikiorsiissut, kommunimut, qinnutigineqarsinnaavoq, siullermik, kommuni, saaffigiuk, kingorna
health-tooth-help = Kigutilerisoq pillugu ikiorsiissut kommunimut qinnutigineqarsinnaavoq. Siullermik kommuni saaffigiuk, kingorna kigutilerisoq.
# gloss: om tænderne hvad har du brug for | tandpine | at betale er svært | at tale med et menneske | tak, jeg forstod det
# from: kigutit, pillugit, suna, pisariaqartippiuk, kiguserineq, akilernissaa, ajornarpoq, inummik, oqaloqateqarneq, qujanaq, paasivara
health-tooth-next = Kigutit pillugit suna pisariaqartippiuk?
    .pain = Kiguserineq
    .pay = Akilernissaa ajornarpoq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: ring blot til tandlægen: jeg har tandpine. Spørg først om prisen.
# from: kigutilerisoq, sianerfigeriaruk, kiguserineq, siullermik, akia, paasiniaruk
health-tooth-pain = Kigutilerisoq sianerfigeriaruk: Kiguserineq. Siullermik akia paasiniaruk.
# gloss: på grund af tandpine er hjælp nødvendig. Vis først prisen.
# from: kiguserineq, pillugu, ikiorneqarneq, pisariaqarpoq, siullermik, akia, takutiguk
health-tooth-card = Kiguserineq pillugu ikiorneqarneq pisariaqarpoq. Siullermik akia takutiguk.
# gloss: nu hvad har du brug for | tid til tandlæge, skriv den | at betale er svært | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kigutit, nakorsaannut, piffissaq, allaguk, akilernissaa, ajornarpoq, inummik, oqaloqateqarneq, qujanaq, paasivara
health-tooth-after = Maanna suna pisariaqartippiuk?
    .book = Kigutit nakorsaannut piffissaq allaguk
    .pay = Akilernissaa ajornarpoq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: bed om prisen skriftligt. Med brevet henvend dig først til kommunen.
# from: akia, allakkatigut, qinnutigiuk, allagaq, nassarlugu, siullermik, kommuni, saaffigiuk
health-tooth-pay = Akia allakkatigut qinnutigiuk. Allagaq nassarlugu siullermik kommuni saaffigiuk.
# gloss: ansøgning om hjælp til behandling af tænder (enkeltydelse). Sprog: grønlandsk, en tolk er nødvendig.
# from: kigutit, katsorsarneqarnerannut, ikiorsiissutinik, qinnuteqaat, oqaatsit, oqalutsi, pisariaqarpoq
health-tooth-pay-card = Kigutit katsorsarneqarnerannut ikiorsiissutinik qinnuteqaat (Enkeltydelse). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | at tale med et menneske | andre penge | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ikiorsiissutit, allat, qujanaq, paasivara
health-tooth-pay-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .benefits = Ikiorsiissutit allat
    .enough = Qujanaq, paasivara
# gloss: hjælp til medicin kan der søges om hos kommunen. Når den har set indtægter og udgifter, afgør kommunen det.
# from: nakorsaatinut, ikiorsiissut, kommunimut, qinnutigineqarsinnaavoq, isertitat, aningaasartuutillu, takullugit, kommunip, aalajangissavaa
health-medicine-apply = Nakorsaatinut ikiorsiissut kommunimut qinnutigineqarsinnaavoq. Isertitat aningaasartuutillu takullugit kommunip aalajangissavaa.
# gloss: skal medbringes: lægens brev, medicinens pris, betalinger for bolig, indtægter
# from: nassarneqassapput, nakorsap, allagaa, nakorsaatit, akiat, ineqarnermut, akiliutit, isertitat
health-medicine-bring = Nassarneqassapput: nakorsap allagaa, nakorsaatit akiat, ineqarnermut akiliutit, isertitat.
# gloss: at betale medicinen er umuligt: ansøgning om hjælp (enkeltydelse). Sprog: grønlandsk, en tolk er nødvendig.
# from: nakorsaatit, akilernissaat, ajornarpoq, ikiorneqarnissamik, qinnuteqaat, oqaatsit, oqalutsi, pisariaqarpoq
health-medicine-card = Nakorsaatit akilernissaat ajornarpoq: ikiorneqarnissamik qinnuteqaat (Enkeltydelse). Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: medicinen hvornår er den nødvendig | i dag eller i morgen | senere, tiden skriv den | at tale med et menneske | tak, jeg forstod det
# from: qaqugu, nakorsaatit, pisariaqarpat, ullumi, imaluunniit, aqagu, kingusinnerusukkut, piffissaq, allaguk, inummik, oqaloqateqarneq, qujanaq, paasivara
health-medicine-next = Qaqugu nakorsaatit pisariaqarpat?
    .today = Ullumi imaluunniit aqagu
    .book = Kingusinnerusukkut, piffissaq allaguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: til kommunen meld: i dag haster det meget. Et menneske vil hjælpe dig.
# from: kommunimut, nalunaarutigiuk, ullumi, tuaviornaqaaq, inuup, ikiussavaatit
health-medicine-today = Kommunimut nalunaarutigiuk: Ullumi tuaviornaqaaq. Inuup ikiussavaatit.
# gloss: grønlandsk tolk er gratis hos læge og på sygehus. Tiden har ingen grænse.
# from: nakorsamut, aamma, napparsimmavimmut, oqalutsi, akeqanngilaq, piffissaq, killeqanngilaq
health-interp-free = Nakorsamut aamma napparsimmavimmut kalaallisut oqalutsi akeqanngilaq. Piffissaq killeqanngilaq.
# gloss: tolken bestilles af lægen. Det kan tage dage, derfor bed om tolk straks.
# from: oqalutsi, nakorsap, inniminnerpaa, ullut, arlallit, atorneqarsinnaapput, taamaattumik, siusissukkut, qinnutigiuk
health-interp-who = Oqalutsi nakorsap inniminnerpaa. Ullut arlallit atorneqarsinnaapput, taamaattumik oqalutsi siusissukkut qinnutigiuk.
# gloss: tolk er en voksen, ikke et barn. En anden tolk kan der bedes om.
# from: oqalutsi, tassaassaaq, inersimasoq, meeraq, pinnagu, alla, qinnutigineqarsinnaavoq
health-interp-child = Oqalutsi tassaassaaq inersimasoq, meeraq pinnagu. Oqalutsi alla qinnutigineqarsinnaavoq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; tolk: at bede om den hvornår | jeg siger det anderledes, til lægen skal det meldes tidligere, tolk: at bede om den hvornår | når tiden bestilles | ved ankomst til lægen | jeg ved det ikke
# from: erseqqissumik, oqalutsi, qinnuteqarneq, qaqugu, allatut, oqassaanga, nakorsamut, siusinnerusukkut, nalunaarutigineqassaaq, piffissamik, inniminniinermi, tikinnermi, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
health-interp-taught = Erseqqissumik oqarnersunga paasiniarpara. Oqalutsi: qinnuteqarneq qaqugu?
    .simpler = Allatut oqassaanga. Nakorsamut siusinnerusukkut nalunaarutigineqassaaq. Oqalutsi: qinnuteqarneq qaqugu?
    .when-booking = Piffissamik inniminniinermi
    .when-there = Nakorsamut tikinnermi
    .not-sure = Naluara
# gloss: om lægebesøget: grønlandsk tolk er nødvendig. Skriv det.
# from: nakorsiarneq, pillugu, oqalutsi, pisariaqarpoq, allaguk
health-interp-card = Nakorsiarneq pillugu: kalaallisut oqalutsi pisariaqarpoq. Allaguk.
# gloss: nu hvad har du brug for | dagen for dit lægebesøg, skriv den | tolk til kommunen | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nakorsiarfissavit, ullua, allaguk, kommunimut, oqalutsi, inummik, oqaloqateqarneq, qujanaq, paasivara
health-interp-next = Maanna suna pisariaqartippiuk?
    .book = Nakorsiarfissavit ullua allaguk
    .authority = Kommunimut oqalutsi
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: brevet kan du se her. Vis det ved ankomsten.
# from: allagaq, uani, takusinnaavat, tikinnermi, takutiguk
health-care-bye = Allagaq uani takusinnaavat. Tikinnermi takutiguk.


## Somebody to talk to

# gloss: samtale er vigtig, hvad passer til dig | sorg eller ensomhed | i dag er hjælp nødvendig | tanker om at ville tage sit liv | børn og unge
# from: oqaloqatigiinneq, pingaaruteqarpoq, suna, ilinnut, naleqquppa, aliasunneq, imaluunniit, kiserliorneq, ullumi, ikiorneqarneq, pisariaqarpoq, imminorusunnermik, eqqarsaatit, meeqqat, inuusuttullu
health-mind-what = Oqaloqatigiinneq pingaaruteqarpoq. Suna ilinnut naleqquppa?
    .sad = Aliasunneq imaluunniit kiserliorneq
    .today = Ullumi ikiorneqarneq pisariaqarpoq
    .die = Imminorusunnermik eqqarsaatit
    .young = Meeqqat inuusuttullu
# gloss: tak, samtale er vigtig. Hvis du selv nu er i fare, ring blot her.
# from: qujanaq, oqaloqatigiinneq, pingaaruteqarpoq, illit, maanna, uani, sianerniarit; own: navianartorsioruit
# accept: not-attested own forms for the reviewer: navianartorsioruit
health-mind-die = Qujanaq, oqaloqatigiinneq pingaaruteqarpoq. Illit maanna navianartorsioruit uani sianerniarit.
# gloss: her kan du også prøve, måske er det langvarigt. Af et menneske kan du også få hjælp.
# from: uani, aamma, misilissinnaavat, immaqa, sivisuvoq, inummit, ikiorneqarsinnaavutit
health-mind-die-line = Uani aamma misilissinnaavat, immaqa sivisuvoq. Inummit aamma ikiorneqarsinnaavutit.
# gloss: hvilken by, skriv den, så kan du se hjælp i nærheden | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn. Kun om det rigtige sted bliver det brugt
# from: illoqarfik, sorleq, allaguk, taava, ikiuineq, qanittoq, takusinnaavat, taanna, naluara, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, sumiiffik, eqqortoq, pillugu, taamaallaat, atorneqassaaq
health-mind-city = Illoqarfik sorleq? Allaguk, taava ikiuineq qanittoq takusinnaavat.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Sumiiffik eqqortoq pillugu taamaallaat atorneqassaaq.
# gloss: ved akut besvær i sindet kan du få hjælp her. Hvis dit liv er i fare, tryk: nu er det farligt.
# from: tarnikkut, ajornartoornermi, uani, ikiorneqarsinnaavutit, inuunerit, tooruk, maanna, navianarpoq; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
health-mind-place = Tarnikkut ajornartoornermi uani ikiorneqarsinnaavutit. Inuunerit navianartorsiorpat tooruk: Maanna navianarpoq.
# gloss: ring blot her. Meld: besvær i sindet, det haster meget.
# from: uani, sianerniarit, nalunaarutigiuk, tarnikkut, ajornartoorneq, tuaviornaqaaq
health-mind-doctor = Uani sianerniarit. Nalunaarutigiuk: Tarnikkut ajornartoorneq, tuaviornaqaaq.
# gloss: nu hvad har du brug for | jeg ringer eller går derhen | tanker om at ville tage sit liv | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, imaluunniit, tassunga, aallarpunga, imminorusunnermik, eqqarsaatit, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
health-mind-next = Maanna suna pisariaqartippiuk?
    .calling = Sianerpunga imaluunniit tassunga aallarpunga
    .die = Imminorusunnermik eqqarsaatit
    .talk = Inummik oqaloqateqarneq
# gloss: om sorgen henvend dig til lægen. Grønlandsk tolk er gratis.
# from: aliasunneq, pillugu, nakorsaq, saaffigiuk, oqalutsi, akeqanngilaq
health-mind-sad = Aliasunneq pillugu nakorsaq saaffigiuk. Kalaallisut oqalutsi akeqanngilaq.
# gloss: her er mennesker, du kan tale med på grønlandsk. Samtale er vigtig.
# from: uani, inuit, oqaloqatigisinnaasat, oqaloqatigiinneq, pingaaruteqarpoq
health-mind-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Oqaloqatigiinneq pingaaruteqarpoq.
# gloss: nu hvad har du brug for | at tale med et menneske | at gå til læge | i dag er hjælp nødvendig | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, nakorsiarneq, ullumi, ikiorneqarneq, pisariaqarpoq, qujanaq, paasivara
health-mind-sad-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .doctor = Nakorsiarneq
    .today = Ullumi ikiorneqarneq pisariaqarpoq
    .enough = Qujanaq, paasivara
# gloss: om besvær i sindet er en læge nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: tarnikkut, ajornartorsiorneq, pillugu, nakorsaq, pisariaqarpoq, oqaatsit, oqalutsi
health-mind-doctor-card = Tarnikkut ajornartorsiorneq pillugu nakorsaq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: vis det til lægen. Nu hvad har du brug for | dagen for dit lægebesøg, skriv den | en kommende læge | at tale med et menneske | tak, jeg forstod det
# from: nakorsamut, takutiguk, maanna, suna, pisariaqartippiuk, nakorsiarfissavit, ullua, allaguk, nakorsassaq, inummik, oqaloqateqarneq, qujanaq, paasivara
health-mind-after = Nakorsamut takutiguk. Maanna suna pisariaqartippiuk?
    .book = Nakorsiarfissavit ullua allaguk
    .no-doctor = Nakorsassaq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: ring blot hertil eller skriv. Dag og nat er der åbent.
# from: uunga, sianerniarit, imaluunniit, allagit, ulloq, unnuarlu, ammavoq
health-mind-young = Uunga sianerniarit imaluunniit allagit. Ulloq unnuarlu ammavoq.
# gloss: her kan du skrive på grønlandsk, også i Danmark
# from: uani, allagit, aamma, danmarkimi
health-mind-young-chat = Uani kalaallisut allagit, aamma Danmarkimi.
# gloss: nu hvad har du brug for | nu at skrive | frygt i hjemmet | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, allanneq, angerlarsimaffimmi, ersineq, inummik, oqaloqateqarneq
health-mind-young-next = Maanna suna pisariaqartippiuk?
    .writing = Maanna allanneq
    .home = Angerlarsimaffimmi ersineq
    .talk = Inummik oqaloqateqarneq
# gloss: tak, samtale er vigtig. Når som helst vend tilbage.
# from: qujanaq, oqaloqatigiinneq, pingaaruteqarpoq, qaqugukkulluunniit, uterit
health-mind-bye = Qujanaq, oqaloqatigiinneq pingaaruteqarpoq. Qaqugukkulluunniit uterit.
