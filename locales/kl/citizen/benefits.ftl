### Money: food and bills today, letters about money, and the benefits beside cash benefit. Drafts until a Greenlandic reader approves them.

# gloss: hvad har du brug for | mad, penge, breve, gæld. Hvad har du brug for | vælg noget: hvad har du brug for | i dag mad, medicin, en regning | hjælp til at leve (kontanthjælp) | brev om penge | børn, bolig, gæld, andre
# from: suna, pisariaqartippiuk, nerisassat, aningaasat, allakkat, akiitsut, toqqaagit, ullumi, nakorsaatit, akiligassaq, inuuniarnermut, ikiorsiissutit, pillugit, meeqqat, ineqarneq, allat
benefits-need = Suna pisariaqartippiuk?
    .help = Nerisassat, aningaasat, allakkat, akiitsut. Suna pisariaqartippiuk?
    .simpler = Toqqaagit: Suna pisariaqartippiuk?
    .food = Ullumi nerisassat, nakorsaatit, akiligassaq
    .cash = Inuuniarnermut ikiorsiissutit (kontanthjælp)
    .letter = Aningaasat pillugit allakkat
    .other = Meeqqat, ineqarneq, akiitsut, allat


## Food, medicine or a bill today

# gloss: i dag hvad har du brug for | vælg noget. I dag hvad har du brug for | mad | medicin, tandlæge | en nødvendig regning | at få hjælp af et menneske
# from: ullumi, suna, pisariaqartippiuk, toqqaagit, nerisassat, nakorsaatit, kigutilerisoq, akiligassaq, pisariaqartoq, inummit, ikiorneqarneq
benefits-today-what = Ullumi suna pisariaqartippiuk?
    .help = Toqqaagit. Ullumi suna pisariaqartippiuk?
    .food = Nerisassat
    .medicine = Nakorsaatit, kigutilerisoq
    .bill = Akiligassaq pisariaqartoq
    .talk = Inummit ikiorneqarneq
# gloss: i dag henvend dig til kommunen. Meld: til mad mangler der penge.
# from: ullumi, kommuni, saaffigiuk, nalunaarutigiuk, nerisassanut, aningaasat, amigaataapput
benefits-food-ask = Ullumi kommuni saaffigiuk. Nalunaarutigiuk: nerisassanut aningaasat amigaataapput.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se steder i byen
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illoqarfimmi, sumiiffiit, takusinnaavatit
benefits-food-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illoqarfimmi sumiiffiit takusinnaavatit.
# gloss: om mad, spørg dem her. Åbningstiderne kan ændre sig.
# from: nerisassat, pillugit, uani, aperikkit, ammasarfiit, allanngorsinnaapput
benefits-food-places = Nerisassat pillugit uani aperikkit. Ammasarfiit allanngorsinnaapput.
# gloss: et passende sted kender jeg ikke. Henvend dig til kommunen eller kirken.
# from: sumiiffik, naleqquttoq, naluara, kommuni, imaluunniit, oqaluffik, saaffigiuk
benefits-food-none = Sumiiffik naleqquttoq naluara. Kommuni imaluunniit oqaluffik saaffigiuk.
# gloss: her er mennesker, du kan tale med på grønlandsk. Om dagen, henvend dig til det.
# from: uani, inuit, oqaloqatigisinnaasat, ulluunerani, saaffigiuk
benefits-food-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Ulluunerani saaffigiuk.
# gloss: nu hvad har du brug for | noget skrevet til kommunen | afslag fra kommunen | hjælp til at leve | at få hjælp af et menneske
# from: maanna, suna, pisariaqartippiuk, kommunimut, allagaq, kommunimit, itigartitsineq, inuuniarnermut, ikiorsiissutit, inummit, ikiorneqarneq
benefits-food-now = Maanna suna pisariaqartippiuk?
    .words = Kommunimut allagaq
    .away = Kommunimit itigartitsineq
    .cash = Inuuniarnermut ikiorsiissutit
    .talk = Inummit ikiorneqarneq
# gloss: i dag mangler der penge til mad, det er nødvendigt at få hjælp. Sprog: grønlandsk, en tolk er også nødvendig.
# from: ullumi, nerisassanut, aningaasat, amigaataapput, ikiorneqarneq, pisariaqarpoq, oqaatsit, oqalutsi, aamma
benefits-food-card = Ullumi nerisassanut aningaasat amigaataapput, ikiorneqarneq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi aamma pisariaqarpoq.
# gloss: det skrevne, vis det i kommunen. Bed om svaret i dag.
# from: allagaq, kommunimi, takutiguk, akissut, ullumi, qinnutigiuk
benefits-food-show = Allagaq kommunimi takutiguk. Akissut ullumi qinnutigiuk.
# gloss: nu hvad har du brug for | til kommunen går jeg | afslag fra kommunen | hjælp til at leve | at få hjælp af et menneske
# from: maanna, suna, pisariaqartippiuk, kommunimut, aallarpunga, kommunimit, itigartitsineq, inuuniarnermut, ikiorsiissutit, inummit, ikiorneqarneq
benefits-food-next = Maanna suna pisariaqartippiuk?
    .going = Kommunimut aallarpunga
    .away = Kommunimit itigartitsineq
    .cash = Inuuniarnermut ikiorsiissutit
    .talk = Inummit ikiorneqarneq
# gloss: nu skal kommunen, hvor man bor, vejlede. Sig dette.
# from: maanna, kommuni, najugaqarfigisaq, ilitsersuissaaq, tamanna, oqaatiginiaruk
benefits-food-away = Maanna kommuni najugaqarfigisaq ilitsersuissaaq. Tamanna oqaatiginiaruk.
# gloss: bed om begrundelsen for afslaget på skrift. Så kan du få hjælp af et menneske.
# from: itigartitsinermut, tunngavilersuut, allakkatigut, qinnutigiuk, taava, inummit, ikiorneqarsinnaavutit
benefits-food-away-why = Itigartitsinermut tunngavilersuut allakkatigut qinnutigiuk. Taava inummit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | send en klage | til kommunen går jeg
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, naammagittaalliuut, nassiuguk, kommunimut, aallarpunga
benefits-food-away-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .complain = Naammagittaalliuut nassiuguk
    .going = Kommunimut aallarpunga
# gloss: henvend dig til kommunen. Hvis ansøgningen bliver afslået, kom tilbage hertil.
# from: kommuni, saaffigiuk, qinnuteqaat, itigartinneqarpat, uunga, uterit
benefits-food-good = Kommuni saaffigiuk. Qinnuteqaat itigartinneqarpat uunga uterit.
# gloss: om medicin kan du sende en ansøgning til kommunen. Evnen til at betale vil kommunen undersøge.
# from: nakorsaatit, pillugit, kommunimut, qinnuteqaat, nassiussinnaavat, akilersinnaassuseq, kommunip, misissussavaa
benefits-medicine = Nakorsaatit pillugit kommunimut qinnuteqaat nassiussinnaavat. Akilersinnaassuseq kommunip misissussavaa.
# gloss: først spørg dem, bagefter betal. Det skal tages med: skrivelse fra lægen, medicinens pris.
# from: siullermik, aperikkit, kingorna, akileruk, nassarneqassapput, nakorsamit, allagaq, nakorsaatit, akiat
benefits-medicine-bring = Siullermik aperikkit, kingorna akileruk. Nassarneqassapput: nakorsamit allagaq, nakorsaatit akiat.
# gloss: om tandlæge kan du også få hjælp i kommunen. Før behandlingen, spørg dem.
# from: kigutilerisoq, pillugu, kommunimi, aamma, ikiorneqarsinnaavutit, katsorsaaneq, sioqqullugu, aperikkit
benefits-medicine-teeth = Kigutilerisoq pillugu kommunimi aamma ikiorneqarsinnaavutit. Katsorsaaneq sioqqullugu aperikkit.
# gloss: nu hvad har du brug for | noget skrevet til kommunen | at få hjælp af et menneske | andre ting mangler også | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimut, allagaq, inummit, ikiorneqarneq, allat, aamma, amigaataapput, qujanaq, paasivara
benefits-medicine-next = Maanna suna pisariaqartippiuk?
    .words = Kommunimut allagaq
    .talk = Inummit ikiorneqarneq
    .topics = Allat aamma amigaataapput
    .enough = Qujanaq, paasivara
# gloss: en ansøgning om medicin. Sprog: grønlandsk, en tolk er nødvendig.
# from: nakorsaatit, pillugit, qinnuteqaat, oqaatsit, oqalutsi, pisariaqarpoq
benefits-medicine-card = Nakorsaatit pillugit qinnuteqaat. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: om en nødvendig regning kan du sende en ansøgning til kommunen. Først send ansøgningen, bagefter betal.
# from: akiligassaq, pisariaqartoq, pillugu, kommunimut, qinnuteqaat, nassiussinnaavat, siullermik, nassiuguk, kingorna, akileruk
benefits-bill = Akiligassaq pisariaqartoq pillugu kommunimut qinnuteqaat nassiussinnaavat. Siullermik qinnuteqaat nassiuguk, kingorna akileruk.
# gloss: forklar det, der er sket. Hvis det haster i dag, meld det.
# from: pisimasoq, nassuiaruk, ullumi, nalunaarutigiuk; own: tuaviornarpat
# accept: not-attested own forms for the reviewer: tuaviornarpat
benefits-bill-tell = Pisimasoq nassuiaruk. Ullumi tuaviornarpat nalunaarutigiuk.
# gloss: gæld til det offentlige er ikke med. Almindelige udgifter er heller ikke med.
# from: pisortanut, akiitsut, ilaanngillat, aningaasartuutit, nalinginnaasut, aamma
benefits-bill-not = Pisortanut akiitsut ilaanngillat. Aningaasartuutit nalinginnaasut aamma ilaanngillat.
# gloss: nu hvad har du brug for | betaling for bolig | noget skrevet til kommunen | at få hjælp af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, ineqarnermut, akilersuut, kommunimut, allagaq, inummit, ikiorneqarneq, qujanaq, paasivara
benefits-bill-next = Maanna suna pisariaqartippiuk?
    .rent = Ineqarnermut akilersuut
    .words = Kommunimut allagaq
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara
# gloss: en ansøgning om en regning. Sprog: grønlandsk, en tolk er nødvendig.
# from: akiligassaq, pillugu, qinnuteqaat, oqaatsit, oqalutsi, pisariaqarpoq
benefits-bill-card = Akiligassaq pillugu qinnuteqaat. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | afslag fra kommunen | hjælp til at leve | at få hjælp af et menneske | til kommunen går jeg
# from: maanna, suna, pisariaqartippiuk, kommunimit, itigartitsineq, inuuniarnermut, ikiorsiissutit, inummit, ikiorneqarneq, kommunimut, aallarpunga
benefits-today-next = Maanna suna pisariaqartippiuk?
    .away = Kommunimit itigartitsineq
    .cash = Inuuniarnermut ikiorsiissutit
    .talk = Inummit ikiorneqarneq
    .enough = Kommunimut aallarpunga


## A letter about money

# gloss: brevet om hvad | vælg noget. Brevet om hvad | afgørelse om penge | indbydelse til møde | pligt til at arbejde (arbejdspligt) | jeg ved det ikke
# from: allakkat, suna, pillugu, toqqaagit, aningaasat, pillugit, aalajangiineq, ataatsimiinnissamut, qaaqqusissut, sulisussaatitaaneq, naluara
benefits-letter-what = Allakkat suna pillugu?
    .help = Toqqaagit. Allakkat suna pillugu?
    .decision = Aningaasat pillugit aalajangiineq
    .meeting = Ataatsimiinnissamut qaaqqusissut
    .duty = Sulisussaatitaaneq (arbejdspligt)
    .not-sure = Naluara
# gloss: først vis brevet til et menneske. Meld: fra Grønland.
# from: siullermik, allakkat, inummut, takutikkit, nalunaarutigiuk, kalaallit, nunaanniit
benefits-letter-duty = Siullermik allakkat inummut takutikkit. Nalunaarutigiuk: Kalaallit Nunaanniit.
# gloss: år i riget bliver undersøgt af kommunen. Årene i Grønland hører til riget.
# from: naalagaaffimmi, ukiut, kommunimit, kalaallit, nunaanni, naalagaaffimmut, ilaapput; own: misissorneqassapput
# accept: not-attested own forms for the reviewer: misissorneqassapput
benefits-letter-duty-years = Naalagaaffimmi ukiut kommunimit misissorneqassapput. Kalaallit Nunaanni ukiut naalagaaffimmut ilaapput.
# gloss: nu hvad har du brug for | vis brevet til et menneske | send en klage | kontanthjælp, oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allakkat, inummut, takutikkit, naammagittaalliuut, nassiuguk, paasissutissat, qujanaq, paasivara
benefits-letter-duty-next = Maanna suna pisariaqartippiuk?
    .talk = Allakkat inummut takutikkit
    .complain = Naammagittaalliuut nassiuguk
    .cash = Kontanthjælp, paasissutissat
    .enough = Qujanaq, paasivara


## Children, rent, debt

# gloss: penge: om hvad | vælg noget. Penge: om hvad | tilskud til børn | tilskud til bolig | gæld | studie, sygdom, pension
# from: aningaasat, suna, pillugu, toqqaagit, meeqqanut, tapiissutit, ineqarnermut, akiitsut, ilinniarneq, napparsimaneq, pensionit
benefits-other-what = Aningaasat: suna pillugu?
    .help = Toqqaagit. Aningaasat: suna pillugu?
    .child = Meeqqanut tapiissutit
    .rent = Ineqarnermut tapiissutit
    .debt = Akiitsut
    .others = Ilinniarneq, napparsimaneq, pensionit
# gloss: andre oplysninger: hvilke | støtte til uddannelse (SU) | en syg | pension fra Grønland | jeg ved det ikke
# from: paasissutissat, allat, sorliit, ilinniagaqarnersiutit, napparsimasoq, kalaallit, nunaannit, pensionit, naluara
benefits-more-what = Paasissutissat allat: sorliit?
    .study = Ilinniagaqarnersiutit (SU)
    .sick = Napparsimasoq
    .pension = Kalaallit Nunaannit pensionit
    .not-sure = Naluara
# gloss: om tilskud til børn kan du sende en ansøgning (…). Årene i Grønland regnes også med.
# from: meeqqanut, tapiissutit, pillugit, qinnuteqaat, nassiussinnaavat, kalaallit, nunaanni, ukiut, aamma, naatsorsorneqarput
benefits-child = Meeqqanut tapiissutit pillugit qinnuteqaat nassiussinnaavat (Børne- og Ungeydelse). Kalaallit Nunaanni ukiut aamma naatsorsorneqarput.
# gloss: hele tilskuddet: de sidste ti år, i riget seks år. Riget: Danmark, Grønland, Færøerne.
# from: tapiissutit, tamakkiisut, ukiut, qulit, kingulliit, naalagaaffimmi, arfinillit, naalagaaffik, danmarki, kalaallit, nunaat, savalimmiut
benefits-child-years = Tapiissutit tamakkiisut: ukiut qulit kingulliit, naalagaaffimmi ukiut arfinillit. Naalagaaffik: Danmarki, Kalaallit Nunaat, Savalimmiut.
# gloss: send selv en ansøgning: …
# from: nammineq, qinnuteqaat, nassiuguk
benefits-child-apply = Nammineq qinnuteqaat nassiuguk: Udbetaling Danmark, borger.dk.
# gloss: tilskud til børn fra Grønland: adresse i Grønland er en betingelse. Flytningen, meld den.
# from: kalaallit, nunaannit, meeqqanut, tapiissutit, nunaanni, najugaq, piumasaqaataavoq, nuunneq, nalunaarutigiuk
benefits-child-moved = Kalaallit Nunaannit meeqqanut tapiissutit: Kalaallit Nunaanni najugaq piumasaqaataavoq. Nuunneq nalunaarutigiuk.
# gloss: nu hvad har du brug for | at tale med et menneske | tilskud til bolig | penge, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ineqarnermut, tapiissutit, aningaasat, paasissutissat, allat, qujanaq, paasivara
benefits-child-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .rent = Ineqarnermut tapiissutit
    .topics = Aningaasat, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: lejere kan ansøge om tilskud til bolig (boligstøtte). Send ansøgning: …
# from: attartortut, ineqarnermut, tapiissutit, pillugit, qinnuteqarsinnaapput, qinnuteqaat, nassiuguk
benefits-rent = Attartortut ineqarnermut tapiissutit (boligstøtte) pillugit qinnuteqarsinnaapput. Qinnuteqaat nassiuguk: Udbetaling Danmark, borger.dk.
# gloss: først meld den nye adresse. I løbet af 30 dage send ansøgningen.
# from: siullermik, najugaq, nutaaq, nalunaarutigiuk, ullut, ingerlaneranni, qinnuteqaat, nassiuguk
benefits-rent-days = Siullermik najugaq nutaaq nalunaarutigiuk. Ullut 30 ingerlaneranni qinnuteqaat nassiuguk.
# gloss: nu hvad har du brug for | bolig, andre oplysninger | at tale med et menneske | penge, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inissiaq, paasissutissat, allat, inummik, oqaloqateqarneq, aningaasat, qujanaq, paasivara
benefits-rent-next = Maanna suna pisariaqartippiuk?
    .home = Inissiaq, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .topics = Aningaasat, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: hvilken gæld | betaling for bolig | gæld til det offentlige | bank, telefon, andre | at tale med et menneske
# from: akiitsut, suut, ineqarnermut, akilersuut, pisortanut, aningaaserivik, oqarasuaat, allat, inummik, oqaloqateqarneq
benefits-debt-what = Akiitsut suut?
    .rent = Ineqarnermut akilersuut
    .public = Pisortanut akiitsut
    .loan = Aningaaserivik, oqarasuaat, allat
    .talk = Inummik oqaloqateqarneq
# gloss: det haster meget. Om betaling for bolig, henvend dig i dag til kommunen.
# from: tuaviornaqaaq, ineqarnermut, akilersuut, pillugu, ullumi, kommuni, saaffigiuk
benefits-debt-rent = Tuaviornaqaaq. Ineqarnermut akilersuut pillugu ullumi kommuni saaffigiuk.
# gloss: nu hvad har du brug for | boligen kan mistes | boligforhold, andre oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inissiaq, annaaneqarsinnaavoq, ineqarneq, paasissutissat, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
benefits-debt-rent-next = Maanna suna pisariaqartippiuk?
    .evict = Inissiaq annaaneqarsinnaavoq
    .home = Ineqarneq, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i brevet nummeret, se det, ring. Om at betale lidt ad gangen, spørg dem.
# from: allakkani, normu, takuuk, sianerniarit, annikitsumik, akiliisarneq, pillugu, aperikkit
benefits-debt-public = Allakkani normu takuuk, sianerniarit. Annikitsumik akiliisarneq pillugu aperikkit.
# gloss: at ville låne: henvend dig først til en rådgiver
# from: taarsigassarsiniarneq, siullermik, siunnersorti, saaffigiuk
benefits-debt-loan = Taarsigassarsiniarneq: siullermik siunnersorti saaffigiuk.
# gloss: bed i banken om: … At du har gæld, er ikke afgørende.
# from: aningaaserivimmi, qinnutigiuk, akiitsoqarnerit, apeqqutaanngilaq
benefits-debt-bank = Aningaaserivimmi qinnutigiuk: Basal betalingskonto. Akiitsoqarnerit apeqqutaanngilaq.
# gloss: brevene om gæld, saml dem. Sammen med en ven, undersøg dem.
# from: akiitsut, pillugit, allakkat, katersukkit, ikinngut, peqatigalugu, misissukkit
benefits-debt-letters = Akiitsut pillugit allakkat katersukkit. Ikinngut peqatigalugu misissukkit.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se steder i byen
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illoqarfimmi, sumiiffiit, takusinnaavatit
benefits-debt-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illoqarfimmi sumiiffiit takusinnaavatit.
# gloss: her kan du få hjælp om love og breve
# from: uani, inatsisit, allakkallu, pillugit, ikiorneqarsinnaavutit
benefits-debt-places = Uani inatsisit allakkallu pillugit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | grønlændernes hus, se det | at tale med et menneske | penge, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq, aningaasat, paasissutissat, allat, qujanaq, paasivara
benefits-debt-next = Maanna suna pisariaqartippiuk?
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
    .topics = Aningaasat, paasissutissat allat
    .enough = Qujanaq, paasivara


## Study, sickness, pension

# gloss: studie i Danmark: oftest SU. SU er støtte til uddannelse.
# from: danmarkimi, ilinniarneq, amerlanertigut, tassaapput, ilinniagaqarnersiutit
benefits-study = Danmarkimi ilinniarneq: amerlanertigut SU. SU tassaapput ilinniagaqarnersiutit.
# gloss: under 20 år, ungdommens uddannelsessted: en anden regel kan gælde. Før rejsen, spørg dem.
# from: ukiut, ataallugit, inuusuttut, ilinniarfiat, malittarisassaq, alla, atuussinnaavoq, angalaneq, sioqqullugu, aperikkit
benefits-study-young = Ukiut 20 ataallugit, inuusuttut ilinniarfiat: malittarisassaq alla atuussinnaavoq. Angalaneq sioqqullugu aperikkit.
# gloss: tilskud til rejse: Selvstyret. Før rejsen, henvend dig til rådgiveren om uddannelse i grønlændernes hus.
# from: angalanermut, tapiissutit, namminersorlutik, oqartussat, angalaneq, sioqqullugu, kalaallit, illuanni, ilinniarnermut, siunnersorti, saaffigiuk
benefits-study-extra = Angalanermut tapiissutit: Namminersorlutik Oqartussat. Angalaneq sioqqullugu Kalaallit illuanni ilinniarnermut siunnersorti saaffigiuk.
# gloss: nu hvad har du brug for | grønlændernes hus, se det | at tale med et menneske | penge, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq, aningaasat, paasissutissat, allat, qujanaq, paasivara
benefits-study-next = Maanna suna pisariaqartippiuk?
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
    .topics = Aningaasat, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: sygdommen, meld den til din arbejdsgiver så hurtigt som muligt
# from: napparsimaneq, sulisitsisunnut, piaarnerpaamik, nalunaarutigiuk
benefits-sick = Napparsimaneq sulisitsisunnut piaarnerpaamik nalunaarutigiuk.
# gloss: i brevet den dag, der står, vær opmærksom på den. Dagpenge ved sygdom (…) vil kommunen bestemme.
# from: allakkani, ulloq, allassimasoq, eqqumaffigiuk, napparsimanermi, ullormusiat, kommunip, aalajangissavai
benefits-sick-letter = Allakkani ulloq allassimasoq eqqumaffigiuk. Napparsimanermi ullormusiat (sygedagpenge) kommunip aalajangissavai.
# gloss: arbejde i Grønland: saml beviserne. Om at de bliver regnet med, spørg i kommunen.
# from: kalaallit, nunaanni, sulineq, uppernarsaatit, katersukkit, naatsorsorneqarnissaa, pillugu, kommunimi, aperikkit
benefits-sick-hours = Kalaallit Nunaanni sulineq: uppernarsaatit katersukkit. Naatsorsorneqarnissaa pillugu kommunimi aperikkit.
# gloss: nu hvad har du brug for | at være uden arbejde | brevet er modtaget | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, suliffeqannginneq, allakkat, tiguneqarput, inummik, oqaloqateqarneq, qujanaq, paasivara
benefits-sick-next = Maanna suna pisariaqartippiuk?
    .no-job = Suliffeqannginneq
    .letter = Allakkat tiguneqarput
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: hvilken pension | pension før tiden | alderspension | jeg ved det ikke
# from: pensionit, suut, siusinaartumik, pensionisiat, utoqqalinersiutit, naluara
benefits-pension-which = Pensionit suut?
    .early = Siusinaartumik pensionisiat
    .old = Utoqqalinersiutit
    .not-sure = Naluara
# gloss: ved flytning gælder særlige regler. At pensionen stopper, er ikke nødvendigt.
# from: nuunnermi, malittarisassat, immikkut, ittut, atuupput, pensionit, unitsinneqarnissaat, pisariaqanngilaq
benefits-pension-early = Nuunnermi malittarisassat immikkut ittut atuupput. Pensionit unitsinneqarnissaat pisariaqanngilaq.
# gloss: den højeste gælder i Danmark, ansøgning er ikke nødvendig. Den mindste eller den mellemste: op til 12 måneder fortsætter de, under undersøgelsen.
# from: qaffasinnerpaaq, danmarkimi, atuuppoq, qinnuteqaat, pisariaqanngilaq, minnerpaaq, imaluunniit, akunnattoq, qaammatit, tikillugit, ingerlaannassapput, misissuinerup, nalaani
benefits-pension-level = Qaffasinnerpaaq Danmarkimi atuuppoq, qinnuteqaat pisariaqanngilaq. Minnerpaaq imaluunniit akunnattoq: qaammatit 12 tikillugit ingerlaannassapput, misissuinerup nalaani.
# gloss: alderspension fra Grønland: reglerne kender jeg ikke. Et menneske vil undersøge dette.
# from: kalaallit, nunaannit, utoqqalinersiutit, malittarisassat, naluakka, inuup, tamanna, misissussavaa
benefits-pension-old = Kalaallit Nunaannit utoqqalinersiutit: malittarisassat naluakka. Inuup tamanna misissussavaa.
# gloss: før flytningen, meld det til to kommuner. Flytningen er allerede færdig: meld det nu.
# from: nuunneq, sioqqullugu, kommuninut, marlunnut, nalunaarutigiuk, naammassineqareerpoq, maanna
benefits-pension-tell = Nuunneq sioqqullugu kommuninut marlunnut nalunaarutigiuk. Nuunneq naammassineqareerpoq: maanna nalunaarutigiuk.
# gloss: brevet om pension, gem det. Et menneske vil undersøge det, du deltager.
# from: pensionit, pillugit, allagaq, toqqoruk, inuup, misissussavaa, illit, peqataallutit
benefits-pension-bring = Pensionit pillugit allagaq toqqoruk. Inuup misissussavaa, illit peqataallutit.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
benefits-house-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her er mennesker, du kan tale med på grønlandsk eller dansk
# from: uani, inuit, qallunaatulluunniit, oqaloqatigisinnaasat
benefits-house = Uani inuit kalaallisut qallunaatulluunniit oqaloqatigisinnaasat.
# gloss: nu hvad har du brug for | penge, andre oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, aningaasat, paasissutissat, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
benefits-house-next = Maanna suna pisariaqartippiuk?
    .topics = Aningaasat, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
