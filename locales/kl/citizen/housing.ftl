### A place to sleep and live. Drafts until a Greenlandic reader approves them.

# gloss: hvad har du brug for | om hvad | i nat sovested | jeg bor hos andre | egen bolig | betaling for bolig eller brev
# from: suna, pisariaqartippiuk, pillugu, unnuaru, sinittarfik, allani, najugaqarpunga, nammineq, inissiaq, ineqarnermut, akilersuut, imaluunniit, allakkat
housing-need = Suna pisariaqartippiuk?
    .simpler = Suna pillugu?
    .tonight = Unnuaru sinittarfik
    .sofa = Allani najugaqarpunga
    .own = Nammineq inissiaq
    .rent = Ineqarnermut akilersuut imaluunniit allakkat


## Tonight

# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se steder
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, sumiiffiit, takusinnaavatit
housing-tonight-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava sumiiffiit takusinnaavatit.
# gloss: svar er ikke nødvendigt, sovested til hvem | jeg alene | jeg og børn | på grund af vold | spring spørgsmålet over
# from: akissut, pisariaqanngilaq, sinittarfik, kikkunnut, uanga, kisima, meeqqallu, nakuuserneq, pissutigalugu, apeqqut, qaangiinnaruk
housing-tonight-who = Akissut pisariaqanngilaq. Sinittarfik kikkunnut?
    .alone = Uanga kisima
    .children = Uanga meeqqallu
    .afraid = Nakuuserneq pissutigalugu
    .rather-not = Apeqqut qaangiinnaruk
# gloss: henvend dig selv til herberget, brev fra kommunen er ikke nødvendigt. Om der er plads, bliver sagt der.
# from: unnuisarfik, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq, inissaqarnersoq, tassani, oqaatigineqassaaq
housing-tonight-shelters = Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq. Inissaqarnersoq tassani oqaatigineqassaaq.
# gloss: herberg i byen kender jeg ikke. Henvend dig selv til herberget, brev fra kommunen er ikke nødvendigt.
# from: illoqarfimmi, unnuisarfik, naluara, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq
housing-tonight-come = Illoqarfimmi unnuisarfik naluara. Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq.
# gloss: nu om natten kan du få hjælp her
# from: maanna, unnuami, uani, ikiorneqarsinnaavutit
housing-tonight-night = Maanna unnuami uani ikiorneqarsinnaavutit.
# gloss: om natten kan du få hjælp her. Se åbningstiderne.
# from: unnuakkut, uani, ikiorneqarsinnaavutit, ammasarfiit, takukkit
housing-tonight-night-later = Unnuakkut uani ikiorneqarsinnaavutit. Ammasarfiit takukkit.
# gloss: her er der varmt. Åbningstiderne kan ændre sig.
# from: uani, kissartoq, ammasarfiit, allanngorsinnaapput
housing-tonight-warm = Uani kissartoq. Ammasarfiit allanngorsinnaapput.
# gloss: andre steder i byen kender jeg ikke. Nu hvilken er den bedste | at tale med et menneske | steder i en anden by | steder for kvinder, vis dem | sygdom eller kulde
# from: illoqarfimmi, sumiiffiit, allat, naluakka, maanna, sorleq, pitsaanerpaaq, inummik, oqaloqateqarneq, allami, arnanut, takutikkit, napparsimaneq, imaluunniit, issittoq
housing-tonight-none = Illoqarfimmi sumiiffiit allat naluakka. Maanna sorleq pitsaanerpaaq?
    .talk = Inummik oqaloqateqarneq
    .other = Illoqarfimmi allami sumiiffiit
    .women = Arnanut sumiiffiit takutikkit
    .ill = Napparsimaneq imaluunniit issittoq
# gloss: hvilken by, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se stederne der
# from: illoqarfik, sorleq, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, tassani, sumiiffiit, takusinnaavatit
housing-tonight-other-city = Illoqarfik sorleq? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava tassani sumiiffiit takusinnaavatit.
# gloss: og så, hvordan | derhen går jeg | det er fuldt | pengene mangler | at tale med et menneske
# from: taava, qanoq, tassunga, aallarpunga, ulikkaarpoq, aningaasat, amigaataapput, inummik, oqaloqateqarneq
housing-tonight-now = Taava qanoq?
    .going = Tassunga aallarpunga
    .full = Ulikkaarpoq
    .money = Aningaasat amigaataapput
    .talk = Inummik oqaloqateqarneq
# gloss: herberget har en pris pr. dag, det bliver ordnet af kommunen. Gå ikke fra herberget på grund af penge.
# from: unnuisarfik, ullormut, akeqarpoq, tamanna, kommunimit, isumagineqassaaq, aningaasat, pissutigalugit, qimanniaqinagu
housing-tonight-money = Unnuisarfik ullormut akeqarpoq, tamanna kommunimit isumagineqassaaq. Aningaasat pissutigalugit unnuisarfik qimanniaqinagu.
# gloss: spørg dem, der arbejder, hvor der er plads. Andre steder kender de.
# from: sulisut, aperikkit, sumi, inissaqarnersoq, sumiiffiit, allat, ilisimavaat
housing-tonight-full = Sulisut aperikkit sumi inissaqarnersoq. Sumiiffiit allat ilisimavaat.
# gloss: nu hvad har du brug for | andetsteds går jeg hen | steder for kvinder, vis dem | sygdom eller kulde | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, allamut, aallarpunga, arnanut, sumiiffiit, takutikkit, napparsimaneq, imaluunniit, issittoq, inummik, oqaloqateqarneq
housing-tonight-full-next = Maanna suna pisariaqartippiuk?
    .walk = Allamut aallarpunga
    .women = Arnanut sumiiffiit takutikkit
    .ill = Napparsimaneq imaluunniit issittoq
    .talk = Inummik oqaloqateqarneq
# gloss: for kvinder er der åbent her. Det koster ikke noget, dit navn er ikke nødvendigt.
# from: arnanut, uani, ammavoq, akeqanngilaq, atit, pisariaqanngilaq
housing-tonight-women = Arnanut uani ammavoq. Akeqanngilaq, atit pisariaqanngilaq.
# gloss: sted for kvinder kender jeg ikke. Herberget: spørg dem, om der er plads til kvinder.
# from: arnanut, sumiiffik, naluara, unnuisarfik, aperikkit, inissaqarnersoq
housing-tonight-women-none = Arnanut sumiiffik naluara. Unnuisarfik: aperikkit arnanut inissaqarnersoq.
# gloss: først ring blot, bagefter tag af sted. Hvis dit liv er i fare, tryk: nu er det farligt.
# from: siullermik, sianerniarit, kingorna, aallarit, inuunerit, tooruk, maanna, navianarpoq; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
housing-tonight-ill = Siullermik sianerniarit, kingorna aallarit. Inuunerit navianartorsiorpat tooruk: Maanna navianarpoq.
# gloss: og så, hvordan | nu vil jeg ringe | at tale med et menneske
# from: taava, qanoq, maanna, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
housing-tonight-ill-next = Taava qanoq?
    .calling = Maanna sianerpunga
    .talk = Inummik oqaloqateqarneq
# gloss: meld til kommunen: jeg og børn. Bostedet nu: kommunens pligt til at vejlede gælder.
# from: kommunimut, nalunaarutigiuk, uanga, meeqqallu, maanna, najugaqarfik, kommunip, ilitsersuisussaatitaanera, atuuppoq
housing-tonight-children = Kommunimut nalunaarutigiuk: uanga meeqqallu. Maanna najugaqarfik: kommunip ilitsersuisussaatitaanera atuuppoq.
# gloss: nu hvad har du brug for | nu at få hjælp af et menneske | flugt på grund af vold | vis et skriv | grønlændernes hus, se det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, nakuuserneq, pissutigalugu, qimaaneq, allagaq, takutiguk, kalaallit, illuat, takuuk
housing-tonight-children-next = Maanna suna pisariaqartippiuk?
    .talk = Maanna inummit ikiorneqarneq
    .afraid = Nakuuserneq pissutigalugu qimaaneq
    .card = Allagaq takutiguk
    .house = Kalaallit illuat takuuk
# gloss: sammen med børn er et sovested i nat nødvendigt. Tolk er nødvendig: på grønlandsk.
# from: meeqqat, ilagalugit, unnuaru, sinittarfik, pisariaqarpoq, oqalutsi
housing-tonight-children-card = Meeqqat ilagalugit unnuaru sinittarfik pisariaqarpoq. Oqalutsi pisariaqarpoq: kalaallisut.
# gloss: her er mennesker, du kan tale med på grønlandsk. Om dagen, henvend dig til det.
# from: uani, inuit, oqaloqatigisinnaasat, ulluunerani, saaffigiuk
housing-tonight-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Ulluunerani saaffigiuk.
# gloss: og så, hvordan | derhen går jeg | at tale med et menneske
# from: taava, qanoq, tassunga, aallarpunga, inummik, oqaloqateqarneq
housing-tonight-house-next = Taava qanoq?
    .going = Tassunga aallarpunga
    .talk = Inummik oqaloqateqarneq
# gloss: tilladelse fra kommunen er ikke nødvendig. Dit navn er ikke nødvendigt, børn kan være med.
# from: kommunimit, akuersissut, pisariaqanngilaq, atit, meeqqat, peqataasinnaapput
housing-tonight-violence = Kommunimit akuersissut pisariaqanngilaq. Atit pisariaqanngilaq, meeqqat peqataasinnaapput.
# gloss: nu hvad har du brug for | selv vil jeg ringe | nu er det farligt | at tale med et menneske | spring spørgsmålet over
# from: maanna, suna, pisariaqartippiuk, nammineq, navianarpoq, inummik, oqaloqateqarneq, apeqqut, qaangiinnaruk; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
housing-tonight-violence-next = Maanna suna pisariaqartippiuk?
    .calling = Nammineq sianerpunga
    .acute = Maanna navianarpoq
    .talk = Inummik oqaloqateqarneq
    .rather-not = Apeqqut qaangiinnaruk
# gloss: i nat er et sovested nødvendigt. Sprog: grønlandsk, en tolk er nødvendig.
# from: unnuaru, sinittarfik, pisariaqarpoq, oqaatsit, oqalutsi
housing-tonight-card = Unnuaru sinittarfik pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: det er i orden. Det er fuldt: kom tilbage hertil.
# from: ajunngilaq, ulikkaarpoq, uunga, uterit
housing-tonight-good = Ajunngilaq. Ulikkaarpoq: uunga uterit.
# gloss: skrivet, vis det. I morgen hvad har du brug for | i morgen: oplysninger | at tale med et menneske | tak, jeg forstod det
# from: allagaq, takutiguk, aqagu, suna, pisariaqartippiuk, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-tonight-after = Allagaq takutiguk. Aqagu suna pisariaqartippiuk?
    .tomorrow = Aqagu: paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i morgen tidlig spørg dem, der arbejder: hjælperen, hvem. Grønlændernes hus, henvend dig også dertil.
# from: aqagu, ullaakkut, sulisut, aperikkit, kina, kalaallit, illuat, aamma, saaffigiuk
housing-tonight-tomorrow = Aqagu ullaakkut sulisut aperikkit: ikiorti kina. Kalaallit illuat aamma saaffigiuk.
# gloss: om dagen kan du få hjælp her. Spørg dem om åbningstiderne.
# from: ulluunerani, uani, ikiorneqarsinnaavutit, ammasarfiit, pillugit, aperikkit
housing-tonight-tomorrow-day = Ulluunerani uani ikiorneqarsinnaavutit. Ammasarfiit pillugit aperikkit.
# gloss: bagefter henvend dig til Borgerservice. Kommunens pligt til at vejlede gælder, adresse er ikke nødvendig.
# from: kingorna, saaffigiuk, kommunip, ilitsersuisussaatitaanera, atuuppoq, najugaq, pisariaqanngilaq
housing-tonight-tomorrow-town = Kingorna Borgerservice saaffigiuk. Kommunip ilitsersuisussaatitaanera atuuppoq, najugaq pisariaqanngilaq.
# gloss: bosted er nødvendigt, at tale med et menneske om bolig. Sprog: grønlandsk, en tolk er nødvendig.
# from: najugaqarfik, pisariaqarpoq, ineqarneq, pillugu, inummik, oqaloqateqarneq, oqaatsit, oqalutsi
housing-tonight-tomorrow-card = Najugaqarfik pisariaqarpoq, ineqarneq pillugu inummik oqaloqateqarneq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: skrivet, vis det på telefonen. Nu hvad har du brug for | påmindelse i morgen | grønlændernes hus, se det | at tale med et menneske | tak, jeg forstod det
# from: allagaq, oqarasuaatikkut, takutiguk, maanna, suna, pisariaqartippiuk, aqagu, eqqaasitsissut, kalaallit, illuat, takuuk, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-tonight-tomorrow-next = Allagaq oqarasuaatikkut takutiguk. Maanna suna pisariaqartippiuk?
    .remind = Aqagu eqqaasitsissut
    .house = Kalaallit illuat takuuk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i dag henvend dig til kommunen. Skrivet, vis det.
# from: ullumi, kommuni, saaffigiuk, allagaq, takutiguk
housing-tonight-reminder = Ullumi kommuni saaffigiuk. Allagaq takutiguk.


## On a friend's sofa, c/o, and moving again

# gloss: hvilke oplysninger | adresse, også ved flytning | flytning snart | egen bolig | at tale med et menneske
# from: paasissutissat, suut, najugaq, aamma, nuunnermi, piaartumik, nuunneq, nammineq, inissiaq, inummik, oqaloqateqarneq
housing-sofa-what = Paasissutissat suut?
    .address = Najugaq, aamma nuunnermi
    .leave = Piaartumik nuunneq
    .own = Nammineq inissiaq
    .talk = Inummik oqaloqateqarneq
# gloss: adressen er det sted, man bor nu. Det kan være en ven, man bor sammen med, herberg eller krisecenter.
# from: najugaq, tassaavoq, maanna, najugaqarfik, tassaasinnaavoq, ikinngut, najugaqatigisaq, unnuisarfik, imaluunniit, qimarnguit
housing-sofa-address = Najugaq tassaavoq maanna najugaqarfik. Tassaasinnaavoq ikinngut najugaqatigisaq, unnuisarfik imaluunniit qimarnguit.
# gloss: skriv navnet: c/o, den, man bor sammen med. Det gælder kun, hvis du bor der.
# from: aqqa, allaguk, najugaqatigisaq, taamaallaat, atuuppoq, tassani, najugaqaruit
housing-sofa-co = Aqqa allaguk: c/o, najugaqatigisaq. Taamaallaat atuuppoq tassani najugaqaruit.
# gloss: hvad passer til dig | ny flytning til Danmark | flytning til ny bolig | den, man bor sammen med, er i tvivl | adresse er der ikke
# from: suna, ilinnut, naleqquppa, danmarkimut, nuunneq, nutaaq, inissiamut, nutaamut, najugaqatigisaq, nalornisoorpoq, najugaq, soqanngilaq
housing-sofa-where = Suna ilinnut naleqquppa?
    .new = Danmarkimut nuunneq nutaaq
    .moved = Inissiamut nutaamut nuunneq
    .host = Najugaqatigisaq nalornisoorpoq
    .none = Najugaq soqanngilaq
# gloss: ved flytning til Danmark meld adressen i løbet af fem dage. Hvor: …
# from: danmarkimut, nuunnermi, ullut, tallimat, ingerlaneranni, najugaq, nalunaarutigiuk, sumi, imaluunniit
housing-sofa-days = Danmarkimut nuunnermi ullut tallimat ingerlaneranni najugaq nalunaarutigiuk. Sumi: borger.dk imaluunniit Borgerservice.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; ved flytning til Danmark, at melde adressen: hvornår | jeg siger det anderledes, i løbet af de første fem dage meld adressen, at melde den: hvornår | i løbet af fem dage | hvis kommunen henvender sig | jeg ved det ikke
# from: erseqqissumik, danmarkimut, nuunnermi, najugaq, pillugu, nalunaaruteqarneq, qaqugu, allatut, oqassaanga, ullut, tallimat, siulliit, ingerlaneranni, nalunaarutigiuk, kommuni, saaffiginnippat, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
housing-sofa-taught = Erseqqissumik oqarnersunga paasiniarpara. Danmarkimut nuunnermi najugaq pillugu nalunaaruteqarneq: qaqugu?
    .simpler = Allatut oqassaanga. Ullut tallimat siulliit ingerlaneranni najugaq nalunaarutigiuk. Nalunaaruteqarneq: qaqugu?
    .within-five = Ullut tallimat ingerlaneranni
    .when-asked = Kommuni saaffiginnippat
    .not-sure = Naluara
# gloss: pas eller andet bevis på, hvem du er, skal tages med. Børnenes papirer også.
# from: passi, imaluunniit, kinaassutsimik, uppernarsaat, alla, nassarneqassapput, meeqqat, allagartaat, aamma
housing-sofa-papers = Passi imaluunniit kinaassutsimik uppernarsaat alla nassarneqassapput. Meeqqat allagartaat aamma.
# gloss: den nye adresse skal meldes. Sprog: grønlandsk, en tolk er nødvendig.
# from: najugaq, nutaaq, nalunaarutigineqassaaq, oqaatsit, oqalutsi, pisariaqarpoq
housing-sofa-card = Najugaq nutaaq nalunaarutigineqassaaq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: kommunen vil måske spørge den, man bor sammen med, om bopælen. Først samtale er godt.
# from: kommunip, najugaqatigisaq, immaqa, najugaqarfik, pillugu, siullermik, oqaloqatigiinneq, pitsaavoq; own: aperissavaa
# accept: not-attested own forms for the reviewer: aperissavaa
housing-sofa-host = Kommunip najugaqatigisaq immaqa aperissavaa najugaqarfik pillugu. Siullermik oqaloqatigiinneq pitsaavoq.
# gloss: sammen med vennen undersøg lejekontrakten. Borgerservice, henvend dig også dertil.
# from: ikinngut, ilagalugu, attartornermi, isumaqatigiissut, misissoruk, aamma, saaffigiuk
housing-sofa-host-ask = Ikinngut ilagalugu attartornermi isumaqatigiissut misissoruk. Borgerservice aamma saaffigiuk.
# gloss: at få hjælp: adresse er ikke nødvendig. Kommunen eller grønlændernes hus, henvend dig dertil.
# from: ikiorneqarneq, najugaq, pisariaqanngilaq, kommuni, imaluunniit, kalaallit, illuat, saaffigiuk
housing-sofa-none = Ikiorneqarneq: najugaq pisariaqanngilaq. Kommuni imaluunniit Kalaallit illuat saaffigiuk.
# gloss: nu hvad har du brug for | i nat sovested | grønlændernes hus, se det | skriv til kommunen, vis det | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, unnuaru, sinittarfik, kalaallit, illuat, takuuk, kommunimut, allagaq, takutiguk, inummik, oqaloqateqarneq
housing-sofa-none-next = Maanna suna pisariaqartippiuk?
    .tonight = Unnuaru sinittarfik
    .house = Kalaallit illuat takuuk
    .card = Kommunimut allagaq takutiguk
    .talk = Inummik oqaloqateqarneq
# gloss: her kan du få hjælp på grønlandsk og dansk
# from: uani, qallunaatullu, ikiorneqarsinnaavutit
housing-sofa-house = Uani kalaallisut qallunaatullu ikiorneqarsinnaavutit.
# gloss: i Danmark er der ingen adresse. Tolk er nødvendig: på grønlandsk.
# from: danmarkimi, najugaq, soqanngilaq, oqalutsi, pisariaqarpoq
housing-sofa-none-card = Danmarkimi najugaq soqanngilaq. Oqalutsi pisariaqarpoq: kalaallisut.
# gloss: nu hvad har du brug for | egen bolig | Borgerservice: skriv, vis det | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, allagaq, takutiguk, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-sofa-next = Maanna suna pisariaqartippiuk?
    .own = Nammineq inissiaq
    .card = Borgerservice: allagaq takutiguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: hvornår har du brug for et andet bosted | i nat | når der er gået nogle dage | når ugerne er gået | jeg ved det ikke
# from: qaqugu, najugaqarfissamik, allamik, pisariaqartitsivit, unnuaru, ullualuit, qaangiuppata, sapaatip, akunneri, naluara
housing-sofa-leave = Qaqugu najugaqarfissamik allamik pisariaqartitsivit?
    .tonight = Unnuaru
    .days = Ullualuit qaangiuppata
    .weeks = Sapaatip akunneri qaangiuppata
    .not-sure = Naluara
# gloss: papirer, gem dem. Når som helst, kom tilbage.
# from: allagaatit, toqqukkit, qaqugukkulluunniit, uterit
housing-sofa-done = Allagaatit toqqukkit. Qaqugukkulluunniit uterit.


## Moving again: a list of one's own

# gloss: ny bolig: liste. Først hvad | vælg én, hvilken er vigtigst | lejekontrakt | betaling forud | ny adresse, meld den | tilskud til bolig
# from: inissiaq, nutaaq, allattuiffik, siullermik, suna, ataaseq, toqqaruk, sorleq, pingaarnerpaaq, attartornermi, isumaqatigiissut, siumoortumik, akiliutit, najugaq, nalunaarutigiuk, ineqarnermut, tapiissutit
housing-move-todo = Inissiaq nutaaq: allattuiffik. Siullermik suna?
    .simpler = Ataaseq toqqaruk. Sorleq pingaarnerpaaq?
    .contract = Attartornermi isumaqatigiissut
    .loan = Siumoortumik akiliutit
    .address = Najugaq nutaaq nalunaarutigiuk
    .allowance = Ineqarnermut tapiissutit
# gloss: først aftalen, læs den, bagefter underskrift, betaling. Sammen med en ven er godt.
# from: siullermik, isumaqatigiissut, atuaruk, kingorna, atsiorneq, akiliineq, ikinngut, ilagalugu, pitsaavoq
housing-move-contract = Siullermik isumaqatigiissut atuaruk, kingorna atsiorneq, akiliineq. Ikinngut ilagalugu pitsaavoq.
# gloss: aftalen: hvordan er din stilling | aftalen er gjort færdig | den venter stadig | læsning sammen med et menneske
# from: isumaqatigiissut, qanoq, naammassineqarpoq, suli, utaqqivoq, inuk, peqatigalugu, atuarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
housing-move-contract-next = Isumaqatigiissut: qanoq inissisimavit?
    .done = Isumaqatigiissut naammassineqarpoq
    .not-yet = Suli utaqqivoq
    .talk = Inuk peqatigalugu atuarneq
# gloss: almen bolig: lån til betaling forud kan søges hos kommunen. Din indkomst vil kommunen se på.
# from: siumoortumik, akiliutinut, taarsigassarsiat, kommunimut, qinnutigineqarsinnaavoq, isertitatit, kommunip, misissussavaa
housing-move-loan = Almen bolig: siumoortumik akiliutinut taarsigassarsiat (beboerindskudslån) kommunimut qinnutigineqarsinnaavoq. Isertitatit kommunip misissussavaa.
# gloss: betaling forud: hvordan er din stilling | den er sendt, eller der er betalt | den venter stadig | at tale med et menneske
# from: siumoortumik, akiliutit, qanoq, nassiunneqarpoq, imaluunniit, akilerneqareerput, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
housing-move-loan-next = Siumoortumik akiliutit: qanoq inissisimavit?
    .done = Nassiunneqarpoq imaluunniit akilerneqareerput
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: til den nye kommune meld straks den nye adresse. Spørgsmål: henvend dig til Borgerservice.
# from: kommunimut, nutaamut, najugaq, nutaaq, erngerlugu, nalunaarutigiuk, apeqqutit, saaffigiuk
housing-move-address = Kommunimut nutaamut najugaq nutaaq erngerlugu nalunaarutigiuk. Apeqqutit: Borgerservice saaffigiuk.
# gloss: hvor: borger.dk, med MitID. Eller Borgerservice: bestil tid.
# from: sumi, atorlugu, imaluunniit, piffissamik, inniminniigit
housing-move-address-how = Sumi: borger.dk, MitID atorlugu. Imaluunniit Borgerservice: piffissamik inniminniigit.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; at melde den nye adresse: til hvem | jeg siger det anderledes, den nye kommune har brug for den nye adresse, at melde den: til hvem | til den nye kommune | udlejeren | jeg ved det ikke
# from: erseqqissumik, najugaq, nutaaq, pillugu, nalunaaruteqarneq, kikkunnut, allatut, oqassaanga, kommunip, nutaap, pisariaqartippaa, kommunimut, nutaamut, attartortitsisoq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
housing-move-taught = Erseqqissumik oqarnersunga paasiniarpara. Najugaq nutaaq pillugu nalunaaruteqarneq: kikkunnut?
    .simpler = Allatut oqassaanga. Kommunip nutaap najugaq nutaaq pisariaqartippaa. Nalunaaruteqarneq: kikkunnut?
    .new-town = Kommunimut nutaamut
    .landlord = Attartortitsisoq
    .not-sure = Naluara
# gloss: adressen: hvordan er din stilling | den er meldt | påmindelse om at melde | den venter stadig | at tale med et menneske
# from: najugaq, qanoq, nalunaarutigineqarpoq, nalunaaruteqarneq, pillugu, eqqaasitsissut, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
housing-move-address-next = Najugaq: qanoq inissisimavit?
    .done = Nalunaarutigineqarpoq
    .remind = Nalunaaruteqarneq pillugu eqqaasitsissut
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: i dag den nye adresse, meld den
# from: ullumi, najugaq, nutaaq, nalunaarutigiuk
housing-move-address-reminder = Ullumi najugaq nutaaq nalunaarutigiuk.
# gloss: først meld adressen. Efter indflytning i boligen send ansøgning i løbet af 30 dage: …
# from: siullermik, najugaq, nalunaarutigiuk, inissiamut, nutsernerup, kingorna, ullut, ingerlaneranni, qinnuteqaat, nassiuguk
housing-move-allowance = Siullermik najugaq nalunaarutigiuk. Inissiamut nutsernerup kingorna ullut 30 ingerlaneranni qinnuteqaat nassiuguk: borger.dk (boligstøtte).
# gloss: tilskud til bolig: hvordan er din stilling | ansøgningen er sendt | påmindelse om ansøgning | den venter stadig | at tale med et menneske
# from: ineqarnermut, tapiissutit, qanoq, qinnuteqaat, nassiunneqarpoq, pillugu, eqqaasitsissut, suli, utaqqivoq, inummik, oqaloqateqarneq; own: inissisimavit
# accept: not-attested own forms for the reviewer: inissisimavit
housing-move-allowance-next = Ineqarnermut tapiissutit: qanoq inissisimavit?
    .done = Qinnuteqaat nassiunneqarpoq
    .remind = Qinnuteqaat pillugu eqqaasitsissut
    .not-yet = Suli utaqqivoq
    .talk = Inummik oqaloqateqarneq
# gloss: i dag send ansøgning: boligstøtte
# from: ullumi, qinnuteqaat, nassiuguk
housing-move-allowance-reminder = Ullumi qinnuteqaat nassiuguk: boligstøtte.
# gloss: aftalen og brevene, gem dem. Listen er gemt.
# from: isumaqatigiissut, allakkallu, toqqukkit, allattuiffik, toqqorneqarpoq
housing-move-done = Isumaqatigiissut allakkallu toqqukkit. Allattuiffik toqqorneqarpoq.


## A home of one's own

# gloss: hvilke oplysninger om bolig | skriv dig op blandt dem, der venter på bolig | bolig gennem kommunen | lån til betaling forud | bedrageri med boliger
# from: inissiaq, pillugu, paasissutissat, suut, inissiamut, utaqqisunut, allatsigit, kommuni, aqqutigalugu, siumoortumik, akiliutinut, taarsigassarsiat, inissianik, peqquserlunneq
housing-own-what = Inissiaq pillugu paasissutissat suut?
    .lists = Inissiamut utaqqisunut allatsigit
    .assign = Kommuni aqqutigalugu inissiaq
    .loan = Siumoortumik akiliutinut taarsigassarsiat
    .scam = Inissianik peqquserlunneq
# gloss: skriv dig op hos flere boligselskaber. Listen over ventende bliver der ofte spurgt om fra kommunen.
# from: inissiaatileqatigiiffinnut, arlalinnut, allatsigit, utaqqisunut, allattorsimaffik, kommunimit, akulikitsumik, apeqqutigineqarpoq
housing-own-lists = Inissiaatileqatigiiffinnut arlalinnut allatsigit. Utaqqisunut allattorsimaffik kommunimit akulikitsumik apeqqutigineqarpoq.
# gloss: så hurtigt som muligt skriv dig op. Spørg dem: prisen, liste for unge.
# from: piaarnerpaamik, allatsigit, aperikkit, akia, inuusuttunut, allattorsimaffik
housing-own-lists-early = Piaarnerpaamik allatsigit. Aperikkit: akia, inuusuttunut allattorsimaffik.
# gloss: opskrivning blandt dem, der venter på bolig, prisen. Sprog: grønlandsk, en tolk er nødvendig.
# from: inissiamut, utaqqisunut, allatsinneq, akia, oqaatsit, oqalutsi, pisariaqarpoq
housing-own-lists-card = Inissiamut utaqqisunut allatsinneq, akia. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | skriv, vis det | påmindelse om opskrivning | egen bolig, andre oplysninger | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, allagaq, takutiguk, allatsinneq, pillugu, eqqaasitsissut, nammineq, inissiaq, paasissutissat, allat, inummik, oqaloqateqarneq
housing-own-lists-next = Maanna suna pisariaqartippiuk?
    .card = Allagaq takutiguk
    .remind = Allatsinneq pillugu eqqaasitsissut
    .topics = Nammineq inissiaq, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
# gloss: i dag skriv dig op blandt dem, der venter på bolig
# from: ullumi, inissiamut, utaqqisunut, allatsigit
housing-own-lists-reminder = Ullumi inissiamut utaqqisunut allatsigit.
# gloss: boligen kan kommunen tilbyde: nogle mennesker, der akut har brug for den. I byerne er reglerne forskellige.
# from: inissiaq, kommunip, neqeroorutigisinnaavaa, inuit, ilaat, pinasuartumik, pisariaqartitsisut, illoqarfinni, malittarisassat, assigiinngitsut
housing-own-assign = Inissiaq kommunip neqeroorutigisinnaavaa: inuit ilaat pinasuartumik pisariaqartitsisut (boligsocial anvisning). Illoqarfinni malittarisassat assigiinngitsut.
# gloss: kommunens spørgsmål: liste over ventende, forbindelse til byen. Oftest de første: børn, en gravid.
# from: kommunip, apeqqutai, utaqqisunut, allattorsimaffik, illoqarfimmut, attaveqarneq, amerlanertigut, siulliit, meeqqat, naartusoq
housing-own-assign-who = Kommunip apeqqutai: utaqqisunut allattorsimaffik, illoqarfimmut attaveqarneq. Amerlanertigut siulliit: meeqqat, naartusoq.
# gloss: oftest kun ét tilbud. Måske er tiden lang.
# from: amerlanertigut, neqeroorut, ataasiinnaq, immaqa, piffissaq, sivisuvoq
housing-own-assign-offer = Amerlanertigut neqeroorut ataasiinnaq. Immaqa piffissaq sivisuvoq.
# gloss: meld: sovested, den, man bor sammen med. Bestil tid, bed om tolk.
# from: nalunaarutigiuk, sinittarfik, najugaqatigisaq, piffissamik, inniminniiguit, oqalutsi, qinnutigiuk
housing-own-assign-talk = Nalunaarutigiuk: sinittarfik, najugaqatigisaq. Piffissamik inniminniiguit, oqalutsi qinnutigiuk.
# gloss: bolig er nødvendig: boligsocial anvisning. Sprog: grønlandsk, en tolk er nødvendig.
# from: inissiaq, pisariaqarpoq, oqaatsit, oqalutsi
housing-own-assign-card = Inissiaq pisariaqarpoq: boligsocial anvisning. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: skal tages med: bevis, breve, din indkomst. Sammen med en ven er godt.
# from: nassarneqassapput, uppernarsaat, allakkat, isertitatit, ikinngut, ilagalugu, pitsaavoq
housing-own-assign-bring = Nassarneqassapput: uppernarsaat, allakkat, isertitatit. Ikinngut ilagalugu pitsaavoq.
# gloss: nu hvad har du brug for | skriv til kommunen, vis det | aftale hos kommunen, gem den | egen bolig, andre oplysninger | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, kommunimut, allagaq, takutiguk, kommunimi, isumaqatigiissut, toqqoruk, nammineq, inissiaq, paasissutissat, allat, inummik, oqaloqateqarneq
housing-own-assign-next = Maanna suna pisariaqartippiuk?
    .card = Kommunimut allagaq takutiguk
    .meeting = Kommunimi isumaqatigiissut toqqoruk
    .topics = Nammineq inissiaq, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
# gloss: om almen bolig: lån til betaling forud kan søges hos kommunen. Det er kommunen i boligens by.
# from: pillugu, siumoortumik, akiliutinut, taarsigassarsiat, kommunimut, qinnutigineqarsinnaavoq, tassaavoq, inissiap, illoqarfiata, kommunia
housing-own-loan = Almen bolig pillugu: siumoortumik akiliutinut taarsigassarsiat kommunimut qinnutigineqarsinnaavoq. Tassaavoq inissiap illoqarfiata kommunia.
# gloss: din indkomst sammen med boligens pris vil kommunen se på. Så hurtigt som muligt send ansøgning.
# from: isertitatit, inissiap, akia, ilanngullugu, kommunip, misissussavaa, piaarnerpaamik, qinnuteqaat, nassiuguk
housing-own-loan-terms = Isertitatit inissiap akia ilanngullugu kommunip misissussavaa. Piaarnerpaamik qinnuteqaat nassiuguk.
# gloss: gamle lån er ikke betalt: måske siger kommunen nej. Svaret på skrift, bed om det.
# from: taarsigassarsiat, utoqqaat, akilerneqanngillat, immaqa, kommuni, naaggaarpoq, akissut, allaganngorlugu, qinnutigiuk
housing-own-loan-no = Taarsigassarsiat utoqqaat akilerneqanngillat: immaqa kommuni naaggaarpoq. Akissut allaganngorlugu qinnutigiuk.
# gloss: lån til betaling forud skal der ansøges om. Sprog: grønlandsk, en tolk er nødvendig.
# from: siumoortumik, akiliutinut, taarsigassarsiat, qinnutigineqassaaq, oqaatsit, oqalutsi, pisariaqarpoq
housing-own-loan-card = Siumoortumik akiliutinut taarsigassarsiat (beboerindskudslån) qinnutigineqassaaq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: skal tages med: aftalen eller tilbuddet om bolig. Også papirer om din indkomst.
# from: nassarneqassapput, isumaqatigiissut, imaluunniit, inissiamik, neqeroorut, aamma, isertitatit, pillugit, allagaatit
housing-own-loan-bring = Nassarneqassapput: isumaqatigiissut imaluunniit inissiamik neqeroorut. Aamma isertitatit pillugit allagaatit.
# gloss: nu hvad har du brug for | skriv til kommunen, vis det | egen bolig, andre oplysninger | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimut, allagaq, takutiguk, nammineq, inissiaq, paasissutissat, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-own-loan-next = Maanna suna pisariaqartippiuk?
    .card = Kommunimut allagaq takutiguk
    .topics = Nammineq inissiaq, paasissutissat allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: først se boligen, bagefter aftalen, underskrift. Bagefter betal.
# from: siullermik, inissiaq, takuuk, kingorna, isumaqatigiissut, atsiorneq, akileruk
housing-own-scam = Siullermik inissiaq takuuk, kingorna isumaqatigiissut atsiorneq. Kingorna akileruk.
# gloss: vær opmærksom: betaling i hast, boligen kan ikke ses. Ejerens navn kan du se: …
# from: eqqumaffigiuk, tuaviinnaq, akiliineq, inissiaq, takuneqarsinnaanngilaq, piginnittup, aqqa, takusinnaavat
housing-own-scam-signs = Eqqumaffigiuk: tuaviinnaq akiliineq, inissiaq takuneqarsinnaanngilaq. Piginnittup aqqa takusinnaavat: ois.dk.
# gloss: hvad passer til dig | de er allerede betalt | penge nu, deres krav | sammen med et menneske boligens undersøgelse | tak, jeg forstod det
# from: suna, ilinnut, naleqquppa, akilerneqareerput, maanna, aningaasat, piumasaat, inuk, peqatigalugu, inissiap, misissornera, qujanaq, paasivara
housing-own-scam-next = Suna ilinnut naleqquppa?
    .paid = Akilerneqareerput
    .rush = Maanna aningaasat piumasaat
    .look = Inuk peqatigalugu inissiap misissornera
    .enough = Qujanaq, paasivara
# gloss: svar i morgen. Den rigtige udlejer: han venter.
# from: aqagu, akissuteqarit, attartortitsisoq, eqqortoq, utaqqivoq
housing-own-scam-rush = Aqagu akissuteqarit. Attartortitsisoq eqqortoq: utaqqivoq.
# gloss: nu hvad har du brug for | egen bolig, andre oplysninger | tilskud til bolig | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, paasissutissat, allat, ineqarnermut, tapiissutit, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-own-next = Maanna suna pisariaqartippiuk?
    .topics = Nammineq inissiaq, paasissutissat allat
    .rent = Ineqarnermut tapiissutit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: i morgen først: skriv dig op ét sted. Når som helst, kom tilbage.
# from: aqagu, siullermik, ataatsimut, allatsigit, qaqugukkulluunniit, uterit
housing-own-done = Aqagu siullermik: ataatsimut allatsigit. Qaqugukkulluunniit uterit.


## Rent, and letters about the home

# gloss: om hvad | tilskud til bolig | betaling for bolig mangler | boligen kan mistes | jeg ved det ikke
# from: suna, pillugu, ineqarnermut, tapiissutit, akiliutissat, amigaataapput, inissiaq, annaaneqarsinnaavoq, naluara
housing-rent-what = Suna pillugu?
    .allowance = Ineqarnermut tapiissutit (boligstøtte)
    .arrears = Ineqarnermut akiliutissat amigaataapput
    .letter = Inissiaq annaaneqarsinnaavoq
    .not-sure = Naluara
# gloss: tilskud til bolig er hjælp til betaling for bolig. Send ansøgning: …
# from: ineqarnermut, tapiissutit, tassaapput, akiliutinut, ikiorsiissutit, qinnuteqaat, nassiuguk
housing-rent-allowance = Ineqarnermut tapiissutit tassaapput ineqarnermut akiliutinut ikiorsiissutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
# gloss: det gælder lejere, eget køkken er nødvendigt. Først meld den nye adresse.
# from: attartortunut, atuuppoq, nammineq, igaffik, pisariaqarpoq, siullermik, najugaq, nutaaq, nalunaarutigiuk
housing-rent-rules = Attartortunut atuuppoq, nammineq igaffik pisariaqarpoq. Siullermik najugaq nutaaq nalunaarutigiuk.
# gloss: efter indflytning i boligen send ansøgning i løbet af 30 dage. Så tilskud: den første dag regnet med.
# from: inissiamut, nutsernerup, kingorna, ullut, ingerlaneranni, qinnuteqaat, nassiuguk, taava, tapiissutit, ulloq, siulleq, ilanngullugu
housing-rent-days = Inissiamut nutsernerup kingorna ullut 30 ingerlaneranni qinnuteqaat nassiuguk. Taava tapiissutit: ulloq siulleq ilanngullugu.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; tilskud den første dag: hvornår sender du ansøgning | jeg siger det anderledes, efter indflytning i boligen er tiden: 30 dage, hvornår sender du ansøgning | i løbet af 30 dage | når som helst | jeg ved det ikke
# from: erseqqissumik, tapiissutit, ullormi, siullermi, qaqugu, qinnuteqaat, nassiutissaviuk, allatut, oqassaanga, inissiamut, nutsernerup, kingorna, piffissaq, ullut, ingerlaneranni, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
housing-rent-taught = Erseqqissumik oqarnersunga paasiniarpara. Tapiissutit ullormi siullermi: qaqugu qinnuteqaat nassiutissaviuk?
    .simpler = Allatut oqassaanga. Inissiamut nutsernerup kingorna piffissaq: ullut 30. Qaqugu qinnuteqaat nassiutissaviuk?
    .within-thirty = Ullut 30 ingerlaneranni
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: større indkomst eller en ny, man bor sammen med, meld dem: …
# from: isertitat, amerlanerusut, imaluunniit, najugaqatigisaq, nutaaq, nalunaarutigikkit
housing-rent-changes = Isertitat amerlanerusut imaluunniit najugaqatigisaq nutaaq nalunaarutigikkit: Udbetaling Danmark.
# gloss: svaret ventes måske syv uger. Digital Post, fritagelse: send ansøgning med skema.
# from: akissut, immaqa, utaqqineqarpoq, sapaatip, akunnerinik, arfineq-marlunnik, pisussaajunnaarsitsineq, immersugassaq, atorlugu, qinnuteqaat, nassiuguk
housing-rent-wait = Akissut immaqa utaqqineqarpoq sapaatip akunnerinik arfineq-marlunnik. Digital Post, pisussaajunnaarsitsineq: immersugassaq atorlugu qinnuteqaat nassiuguk.
# gloss: nu hvad har du brug for | påmindelse om ansøgning | Borgerservice: skriv, vis det | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, qinnuteqaat, pillugu, eqqaasitsissut, allagaq, takutiguk, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-rent-allow-next = Maanna suna pisariaqartippiuk?
    .remind = Qinnuteqaat pillugu eqqaasitsissut
    .card = Borgerservice: allagaq takutiguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: husk: i dag ansøgning
# from: eqqaamajuk, ullumi, qinnuteqaat
housing-rent-reminder = Eqqaamajuk: ullumi qinnuteqaat (boligstøtte).
# gloss: tilskud til bolig: hjælp til ansøgning er nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: ineqarnermut, tapiissutit, qinnuteqarnermi, ikiorneqarnissamik, pisariaqarpoq, oqaatsit, oqalutsi
housing-rent-card = Ineqarnermut tapiissutit (boligstøtte): qinnuteqarnermi ikiorneqarnissamik pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: først henvend dig til kommunen om hjælp, bagefter betal. Hvis det haster i dag, meld det.
# from: siullermik, ikiorneqarnissamik, kommuni, saaffigiuk, kingorna, akileruk, ullumi, nalunaarutigiuk; own: tuaviornarpat
# accept: not-attested own forms for the reviewer: tuaviornarpat
housing-rent-arrears = Siullermik ikiorneqarnissamik kommuni saaffigiuk, kingorna akileruk. Ullumi tuaviornarpat nalunaarutigiuk.
# gloss: udlejeren, henvend dig også dertil: ansøgning om hjælp.
# from: attartortitsisoq, aamma, saaffigiuk, ikiorneqarnissamik, qinnuteqarneq
housing-rent-arrears-ask = Attartortitsisoq aamma saaffigiuk: ikiorneqarnissamik qinnuteqarneq.
# gloss: udlejer: hvilke breve | betaling | flytning | brev er der ikke | jeg ved det ikke
# from: attartortitsisoq, allakkat, suut, akiliineq, nuunneq, soqanngilaq, naluara
housing-rent-letter = Attartortitsisoq: allakkat suut?
    .reminder = Akiliineq (rykker)
    .leave = Nuunneq (opsigelse)
    .nothing = Allakkat soqanngilaq
    .not-sure = Naluara
# gloss: betaling for bolig mangler, hjælp er nødvendig. Sprog: grønlandsk, en tolk er nødvendig.
# from: ineqarnermut, akiliutissat, amigaataapput, ikiorneqarnissamik, pisariaqarpoq, oqaatsit, oqalutsi
housing-rent-arrears-card = Ineqarnermut akiliutissat amigaataapput, ikiorneqarnissamik pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: det skriv, vis det: Borgerservice. Aftale, brev, din indkomst: skal tages med.
# from: allagaq, taanna, takutiguk, isumaqatigiissut, allakkat, isertitatit, nassarneqassapput
housing-rent-arrears-bring = Allagaq taanna takutiguk: Borgerservice. Isumaqatigiissut, allakkat, isertitatit: nassarneqassapput.
# gloss: nu hvad har du brug for | at tale med et menneske | betaling for bolig, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ineqarnermut, akilersuut, paasissutissat, allat, qujanaq, paasivara
housing-rent-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .topics = Ineqarnermut akilersuut, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: aftalen og alle breve, gem dem. Når som helst, kom tilbage.
# from: isumaqatigiissut, allakkallu, tamaasa, toqqukkit, qaqugukkulluunniit, uterit
housing-rent-done = Isumaqatigiissut allakkallu tamaasa toqqukkit. Qaqugukkulluunniit uterit.
# gloss: ord i brevet: … Du er ikke alene.
# from: allakkani, oqaatsit, kisimiinngilatit
housing-evict-words = Allakkani oqaatsit: opsigelse, ophævelse, fogedret. Kisimiinngilatit.
# gloss: ifølge brevet flytning hvornår | i dag eller i morgen | efter i morgen | dagen er ikke skrevet | jeg ved det ikke
# from: allakkat, naapertorlugit, nuunneq, qaqugu, ullumi, imaluunniit, aqagu, kingorna, ulloq, allassimanngilaq, naluara
housing-evict-when = Allakkat naapertorlugit nuunneq qaqugu?
    .soon = Ullumi imaluunniit aqagu
    .later = Aqagu kingorna
    .no-date = Ulloq allassimanngilaq
    .not-sure = Naluara
# gloss: det haster meget. Et menneske vil se på brevet, du deltager.
# from: tuaviornaqaaq, inuup, allagaq, misissussavaa, illit, peqataallutit
housing-evict-soon = Tuaviornaqaaq. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: et menneske vil se på brevet, du deltager. Gem brevet.
# from: inuup, allagaq, misissussavaa, illit, peqataallutit, toqqoruk
housing-evict-calm = Inuup allagaq misissussavaa, illit peqataallutit. Allagaq toqqoruk.
# gloss: om loven kan du også få hjælp her. Stenbroens Jurister: det koster ikke noget.
# from: inatsit, pillugu, uani, aamma, ikiorneqarsinnaavutit, akeqanngilaq
housing-evict-law = Inatsit pillugu uani aamma ikiorneqarsinnaavutit. Stenbroens Jurister: akeqanngilaq.
