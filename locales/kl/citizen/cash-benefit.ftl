### Cash benefit: the way to it, its rates by name, meetings and duties. Drafts until a Greenlandic reader approves them.

# gloss: kontanthjælp er hjælp fra kommunen til at leve. En ret: her kan der bedes om at få hjælp.
# from: tassaavoq, kommunimit, inuuniarnermut, ikiorsiissut, pisinnaatitaaffik, uani, ikiorneqarneq, qinnutigineqarsinnaavoq
cash-benefit-hello = Kontanthjælp tassaavoq kommunimit inuuniarnermut ikiorsiissut. Pisinnaatitaaffik: uani ikiorneqarneq qinnutigineqarsinnaavoq.
# gloss: nu skal kommunen, hvor man bor, vejlede. Ved flytning til byen gælder det også.
# from: maanna, kommuni, najugaqarfigisaq, ilitsersuissaaq, illoqarfimmut, nuunnermi, aamma, atuuppoq
cash-benefit-hello-guide = Maanna kommuni najugaqarfigisaq ilitsersuissaaq. Illoqarfimmut nuunnermi aamma atuuppoq.
# gloss: kontanthjælp: oplysninger om hvad | vælg noget, kontanthjælp: oplysninger om hvad | at søge nu | betingelser, hvor meget | møder, pligter | at tale med et menneske
# from: suna, pillugu, paasissutissat, toqqaagit, maanna, qinnuteqarneq, piumasaqaatit, annertussusaa, ataatsimiinnerit, pisussaaffiit, inummik, oqaloqateqarneq
cash-benefit-what = Kontanthjælp: suna pillugu paasissutissat?
    .help = Toqqaagit. Kontanthjælp: suna pillugu paasissutissat?
    .apply = Maanna qinnuteqarneq
    .rate = Piumasaqaatit, annertussusaa
    .meet = Ataatsimiinnerit, pisussaaffiit
    .talk = Inummik oqaloqateqarneq


## Applying, in any order

# gloss: vælg én. Nu hvilken | vælg den første. Nu hvilken | vælg én, hvilken er vigtigst | henvend dig til kommunen | arbejdsløshed | saml beviserne | send ansøgningen | konto til pengene | gør dig klar til samtalen
# from: ataaseq, toqqaruk, maanna, sorleq, siulleq, pingaarnerpaaq, kommuni, saaffigiuk, suliffissaaleqineq, uppernarsaatit, katersukkit, qinnuteqaat, nassiuguk, aningaasanut, konto, oqaloqateqarnissamut, piareersarit
cash-benefit-list = Ataaseq toqqaruk. Maanna sorleq?
    .help = Siulleq toqqaruk. Maanna sorleq?
    .simpler = Ataaseq toqqaruk. Sorleq pingaarnerpaaq?
    .contact = Kommuni saaffigiuk
    .jobless = Suliffissaaleqineq
    .papers = Uppernarsaatit katersukkit
    .form = Qinnuteqaat nassiuguk
    .account = Aningaasanut konto
    .talk = Oqaloqateqarnissamut piareersarit
# gloss: så hurtigt som muligt henvend dig til kommunen eller ring. Meld: ansøgning om kontanthjælp.
# from: piaarnerpaamik, kommuni, saaffigiuk, imaluunniit, sianerniarit, nalunaarutigiuk, pillugu, qinnuteqaat
cash-benefit-contact = Piaarnerpaamik kommuni saaffigiuk imaluunniit sianerniarit. Nalunaarutigiuk: kontanthjælp pillugu qinnuteqaat.
# gloss: spørg dem om begyndelsesdagen. Skriv dagen og medarbejderens navn.
# from: ulloq, aallartiffik, pillugu, aperikkit, sulisullu, aqqa, allakkit
cash-benefit-contact-day = Ulloq aallartiffik pillugu aperikkit. Ulloq sulisullu aqqa allakkit.
# gloss: nu hvad passer | dette er gjort færdigt | noget skrevet til kommunen | afslag fra kommunen | en påmindelse, vælg dagen
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, kommunimut, allagaq, kommunimit, itigartitsineq, eqqaasitsissut, ulloq, toqqaruk
cash-benefit-contact-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .words = Kommunimut allagaq
    .away = Kommunimit itigartitsineq
    .remind = Eqqaasitsissut, ulloq toqqaruk
# gloss: i dag ansøgning om kontanthjælp. Sprog: grønlandsk, en tolk er nødvendig.
# from: ullumi, pillugu, qinnuteqaat, oqaatsit, oqalutsi, pisariaqarpoq
cash-benefit-contact-card = Ullumi kontanthjælp pillugu qinnuteqaat. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: henvend dig til kommunen, ansøgning om kontanthjælp
# from: kommuni, saaffigiuk, pillugu, qinnuteqaat
cash-benefit-contact-item = kommuni saaffigiuk, kontanthjælp pillugu qinnuteqaat
# gloss: nu skal kommunen, hvor man bor, vejlede. Sig dette.
# from: maanna, kommuni, najugaqarfigisaq, ilitsersuissaaq, tamanna, oqaatiginiaruk
cash-benefit-away = Maanna kommuni najugaqarfigisaq ilitsersuissaaq. Tamanna oqaatiginiaruk.
# gloss: bed om begrundelsen for afslaget på skrift. Så kan du få hjælp af et menneske.
# from: itigartitsinermut, tunngavilersuut, allakkatigut, qinnutigiuk, taava, inummit, ikiorneqarsinnaavutit
cash-benefit-away-why = Itigartitsinermut tunngavilersuut allakkatigut qinnutigiuk. Taava inummit ikiorneqarsinnaavutit.
# gloss: nu hvad passer | at få hjælp af et menneske | send en klage | dette senere
# from: massakkut, suna, naleqquppa, inummit, ikiorneqarneq, naammagittaalliuut, nassiuguk, una, kingusinnerusukkut
cash-benefit-away-next = Massakkut suna naleqquppa?
    .talk = Inummit ikiorneqarneq
    .complain = Naammagittaalliuut nassiuguk
    .wait = Una kingusinnerusukkut
# gloss: om arbejdsløshed, spørg dem i kommunen. Før var navnet: …
# from: suliffissaaleqineq, pillugu, kommunimi, aperikkit, siornatigut, taaguutaa
cash-benefit-jobless = Suliffissaaleqineq pillugu kommunimi aperikkit. Siornatigut taaguutaa: Jobcenter.
# gloss: nu hvad passer | dette er gjort færdigt | ikke at kunne arbejde | at tale med et menneske | dette senere
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, sulisinnaannginneq, inummik, oqaloqateqarneq, kingusinnerusukkut
cash-benefit-jobless-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .ill = Sulisinnaannginneq
    .talk = Inummik oqaloqateqarneq
    .wait = Una kingusinnerusukkut
# gloss: sygdommen, meld den til kommunen. Breve fra lægen skal tages med.
# from: napparsimaneq, kommunimut, nalunaarutigiuk, nakorsamit, allakkat, nassarneqassapput
cash-benefit-jobless-ill = Napparsimaneq kommunimut nalunaarutigiuk. Nakorsamit allakkat nassarneqassapput.
# gloss: nu hvad passer | dette er gjort færdigt | at tale med et menneske | dette senere
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, inummik, oqaloqateqarneq, kingusinnerusukkut
cash-benefit-jobless-ill-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .talk = Inummik oqaloqateqarneq
    .wait = Una kingusinnerusukkut
# gloss: det skal tages med: pas eller andet bevis. Også beviser om adresse og arbejde i Grønland.
# from: nassarneqassapput, passi, imaluunniit, uppernarsaat, alla, aamma, kalaallit, nunaanni, najugaq, suliffik, pillugit, uppernarsaatit
cash-benefit-papers = Nassarneqassapput: passi imaluunniit uppernarsaat alla. Aamma Kalaallit Nunaanni najugaq suliffik pillugit uppernarsaatit.
# gloss: andre beviser: konto, betaling for bolig, løn. Du mangler noget: henvend dig alligevel til kommunen.
# from: uppernarsaatit, allat, konto, ineqarnermut, akilersuut, akissarsiat, amigaateqarputit, kommuni, aamma, saaffigiuk
cash-benefit-papers-money = Uppernarsaatit allat: konto, ineqarnermut akilersuut, akissarsiat. Amigaateqarputit: kommuni aamma saaffigiuk.
# gloss: nu hvad passer | dette er gjort færdigt | beviser mangler | at tale med et menneske | dette senere
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, uppernarsaatit, amigaataapput, inummik, oqaloqateqarneq, kingusinnerusukkut
cash-benefit-papers-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .missing = Uppernarsaatit amigaataapput
    .talk = Inummik oqaloqateqarneq
    .wait = Una kingusinnerusukkut
# gloss: beviser mangler: meld dem. Om fristen, spørg dem.
# from: uppernarsaatit, amigaataapput, nalunaarutigikkit, piffissaliussaq, pillugu, aperikkit
cash-benefit-papers-missing = Uppernarsaatit amigaataapput: nalunaarutigikkit. Piffissaliussaq pillugu aperikkit.
# gloss: beviser fra Grønland: kontakt kommunen, hvor man har boet
# from: kalaallit, nunaannit, uppernarsaatit, kommuni, najugaqarfigisimasaq, attavigiuk
cash-benefit-papers-after = Kalaallit Nunaannit uppernarsaatit: kommuni najugaqarfigisimasaq attavigiuk.
# gloss: ansøgningen, hvordan sender du den | med MitID, borger.dk | med et skema | at få hjælp om ansøgningen | at tale med et menneske
# from: qinnuteqaat, qanoq, nassiutissaviuk, atorlugu, immersugassaq, pillugu, ikiorneqarneq, inummik, oqaloqateqarneq
cash-benefit-form-how = Qinnuteqaat qanoq nassiutissaviuk?
    .mitid = MitID atorlugu, borger.dk
    .none = Immersugassaq atorlugu
    .helper = Qinnuteqaat pillugu ikiorneqarneq
    .talk = Inummik oqaloqateqarneq
# gloss: med MitID gå ind: borger.dk, søg: kontanthjælp. Først læs det hele, bagefter send det.
# from: atorlugu, iserit, ujaruk, siullermik, suna, tamaat, atuaruk, kingorna, nassiuguk
cash-benefit-form-mitid = MitID atorlugu iserit: borger.dk, ujaruk: kontanthjælp. Siullermik suna tamaat atuaruk, kingorna nassiuguk.
# gloss: gem beviset. Dagen for ansøgningen står der.
# from: uppernarsaat, toqqoruk, qinnuteqarnerup, ullua, tassani, allassimavoq
cash-benefit-form-receipt = Uppernarsaat toqqoruk. Qinnuteqarnerup ullua tassani allassimavoq.
# gloss: bed om skemaet i kommunen. Om at udfylde det kan du få hjælp.
# from: immersugassaq, kommunimi, qinnutigiuk, immersornissaa, pillugu, ikiorneqarsinnaavutit
cash-benefit-form-paper = Immersugassaq kommunimi qinnutigiuk. Immersornissaa pillugu ikiorneqarsinnaavutit.
# gloss: om Digital Post kan der bedes om fritagelse. Dansk eller MitID er svært: henvend dig til Borgerservice.
# from: pillugu, pisussaajunnaarsitsineq, qinnutigineqarsinnaavoq, qallunaatut, imaluunniit, ajornakusoorpoq, saaffigiuk
cash-benefit-form-post = Digital Post pillugu pisussaajunnaarsitsineq qinnutigineqarsinnaavoq. Qallunaatut imaluunniit MitID ajornakusoorpoq: Borgerservice saaffigiuk.
# gloss: MitID: kontakt Borgerservice, bed om en tid. Beviser fra Grønland skal også tages med.
# from: attavigiuk, piffissaq, qinnutigiuk, kalaallit, nunaannit, uppernarsaatit, aamma, nassarneqassapput
cash-benefit-form-id = MitID: Borgerservice attavigiuk, piffissaq qinnutigiuk. Kalaallit Nunaannit uppernarsaatit aamma nassarneqassapput.
# gloss: nu hvad passer | noget skrevet til kommunen | at få hjælp om ansøgningen | dette er gjort færdigt | dette senere
# from: massakkut, suna, naleqquppa, kommunimut, allagaq, qinnuteqaat, pillugu, ikiorneqarneq, una, naammassineqarpoq, kingusinnerusukkut
cash-benefit-form-paper-next = Massakkut suna naleqquppa?
    .words = Kommunimut allagaq
    .helper = Qinnuteqaat pillugu ikiorneqarneq
    .done = Una naammassineqarpoq
    .wait = Una kingusinnerusukkut
# gloss: MitID mangler, et skema om kontanthjælp er nødvendigt. Sprog: grønlandsk, en tolk er også nødvendig.
# from: amigaataavoq, pillugu, immersugassaq, pisariaqarpoq, oqaatsit, oqalutsi, aamma
cash-benefit-form-card = MitID amigaataavoq, kontanthjælp pillugu immersugassaq pisariaqarpoq. Oqaatsit: kalaallisut, oqalutsi aamma pisariaqarpoq.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
cash-benefit-form-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her kan du få hjælp på grønlandsk. Om dagen, henvend dig til det.
# from: uani, ikiorneqarsinnaavutit, ulluunerani, saaffigiuk
cash-benefit-form-house = Uani kalaallisut ikiorneqarsinnaavutit. Ulluunerani saaffigiuk.
# gloss: i byen grønlændernes hus kender jeg ikke. Henvend dig til Borgerservice.
# from: illoqarfimmi, kalaallit, illuat, naluara, saaffigiuk
cash-benefit-form-no-house = Illoqarfimmi Kalaallit illuat naluara. Borgerservice saaffigiuk.
# gloss: nu hvad passer | dette er gjort færdigt | svaret ventes | at tale med et menneske | dette senere
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, akissut, utaqqineqarpoq, inummik, oqaloqateqarneq, kingusinnerusukkut
cash-benefit-form-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .waiting = Akissut utaqqineqarpoq
    .talk = Inummik oqaloqateqarneq
    .wait = Una kingusinnerusukkut
# gloss: penge fra det offentlige bliver sendt med NemKonto. NemKonto er en konto i banken.
# from: pisortanit, aningaasat, atorlugu, nassiunneqartarput, tassaavoq, aningaaserivimmi, konto
cash-benefit-account = Pisortanit aningaasat NemKonto atorlugu nassiunneqartarput. NemKonto tassaavoq aningaaserivimmi konto.
# gloss: hvis der ingen konto er, bed i banken om: … Fast adresse er ikke nødvendig.
# from: kontomik, peqanngippat, aningaaserivimmi, qinnutigiuk, najugaq, aalajangersimasoq, pisariaqanngilaq
cash-benefit-account-basic = Kontomik peqanngippat aningaaserivimmi qinnutigiuk: Basal Betalingskonto. Najugaq aalajangersimasoq pisariaqanngilaq.
# gloss: alle papirer: svaret fra banken skal sendes i løbet af ti arbejdsdage. Hvis ansøgningen bliver afslået, bed om begrundelsen på skrift.
# from: allagaatit, tamarmik, aningaaserivimmit, akissut, ullut, suliffiusut, qulit, iluini, nassiunneqassaaq, qinnuteqaat, itigartinneqarpat, tunngavilersuut, allakkatigut, qinnutigiuk
cash-benefit-account-days = Allagaatit tamarmik: aningaaserivimmit akissut ullut suliffiusut qulit iluini nassiunneqassaaq. Qinnuteqaat itigartinneqarpat tunngavilersuut allakkatigut qinnutigiuk.
# gloss: nu hvad passer | dette er gjort færdigt | at tale med et menneske | dette senere
# from: massakkut, suna, naleqquppa, una, naammassineqarpoq, inummik, oqaloqateqarneq, kingusinnerusukkut
cash-benefit-account-next = Massakkut suna naleqquppa?
    .done = Una naammassineqarpoq
    .talk = Inummik oqaloqateqarneq
    .wait = Una kingusinnerusukkut
# gloss: ved mødet, forklar det: helbred, adresse, arbejde
# from: ataatsimiinnermi, nassuiaruk, peqqissuseq, najugaq, sulineq
cash-benefit-talk-about = Ataatsimiinnermi nassuiaruk: peqqissuseq, najugaq, sulineq.
# gloss: bed hurtigt om tolk. En ret: at kunne have en bisidder ved mødet.
# from: oqalutsi, piaartumik, qinnutigiuk, pisinnaatitaaffik, ataatsimiinnermi, illersuisoqarsinnaaneq
cash-benefit-talk-with = Oqalutsi piaartumik qinnutigiuk. Pisinnaatitaaffik: ataatsimiinnermi illersuisoqarsinnaaneq (Bisidder).
# gloss: nu hvad passer | aftalen, gem den | dette er gjort færdigt | udeblivelse | dette senere
# from: massakkut, suna, naleqquppa, isumaqatigiissut, toqqoruk, una, naammassineqarpoq, najuutinngitsoorneq, kingusinnerusukkut
cash-benefit-talk-next = Massakkut suna naleqquppa?
    .save = Isumaqatigiissut toqqoruk
    .done = Una naammassineqarpoq
    .meet = Najuutinngitsoorneq
    .wait = Una kingusinnerusukkut
# gloss: svar hvornår: spørg dem i kommunen. Se nye breve.
# from: akissut, qaqugu, kommunimi, aperikkit, allakkat, nutaat, takukkit
cash-benefit-waiting = Akissut qaqugu: kommunimi aperikkit. Allakkat nutaat takukkit.
# gloss: nu hvad har du brug for | svar fra kommunen | møder, pligter | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, kommunimit, akissut, ataatsimiinnerit, pisussaaffiit, inummik, oqaloqateqarneq, qujanaq, paasivara
cash-benefit-waiting-next = Maanna suna pisariaqartippiuk?
    .decision = Kommunimit akissut
    .meet = Ataatsimiinnerit, pisussaaffiit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## What it is called, and the years

# gloss: hvilke oplysninger | betingelser | hjælpens navne | år i Grønland | den mindste hjælp (…)
# from: paasissutissat, sorliit, piumasaqaatit, ikiorsiissutit, taaguutaat, kalaallit, nunaanni, ukiut, ikiorsiissut, minnerpaaq
cash-benefit-rate-what = Paasissutissat sorliit?
    .who = Piumasaqaatit
    .names = Ikiorsiissutit taaguutaat
    .years = Kalaallit Nunaanni ukiut
    .low = Ikiorsiissut minnerpaaq (Mindstesats)
# gloss: kommunen vil undersøge: hvad der er sket. For eksempel sygdom, arbejdsløshed, skilsmisse.
# from: kommunip, misissussavaa, suna, pisimasoq, assersuutigalugu, napparsimaneq, suliffissaaleqineq, avinneq
cash-benefit-rate-who = Kommunip misissussavaa: suna pisimasoq. Assersuutigalugu napparsimaneq, suliffissaaleqineq, avinneq.
# gloss: pengene bliver også undersøgt af kommunen. Ægtefællen er også med.
# from: aningaasat, kommunimit, aamma, aappaq, ilaavoq; own: misissorneqassapput
# accept: not-attested own forms for the reviewer: misissorneqassapput
cash-benefit-rate-own = Aningaasat kommunimit aamma misissorneqassapput. Aappaq aamma ilaavoq.
# gloss: navnene: …
# from: taaguutit
cash-benefit-rate-names = Taaguutit: Mindstesats, Grundsats, Forhøjet sats, Hjemmeboende sats.
# gloss: hvor meget vil kommunen bestemme. Om tilskud, spørg dem også: børn, de alene, unge.
# from: annertussusaa, kommunip, aalajangissavaa, tapiissutit, pillugit, aamma, aperikkit, meeqqat, kisimiittut, inuusuttut
cash-benefit-rate-more = Annertussusaa kommunip aalajangissavaa. Tapiissutit pillugit aamma aperikkit: meeqqat, kisimiittut, inuusuttut.
# gloss: kommunen vil undersøge: de sidste ti år, i riget ni år
# from: kommunip, misissussavaa, ukiut, qulit, kingulliit, naalagaaffimmi, qulingiluat
cash-benefit-rate-years = Kommunip misissussavaa: ukiut qulit kingulliit, naalagaaffimmi ukiut qulingiluat.
# gloss: riget: Danmark, Grønland, Færøerne. Årene i Grønland regnes også med.
# from: naalagaaffik, danmarki, kalaallit, nunaat, savalimmiut, nunaanni, ukiut, aamma, naatsorsorneqarput
cash-benefit-rate-realm = Naalagaaffik: Danmarki, Kalaallit Nunaat, Savalimmiut. Kalaallit Nunaanni ukiut aamma naatsorsorneqarput.
# gloss: arbejde vil kommunen også undersøge. Om arbejde i Grønland, spørg dem i kommunen.
# from: sulineq, kommunip, aamma, misissussavaa, kalaallit, nunaanni, pillugu, kommunimi, aperikkit
cash-benefit-rate-work = Sulineq kommunip aamma misissussavaa. Kalaallit Nunaanni sulineq pillugu kommunimi aperikkit.
# gloss: nu hvad har du brug for | hjælp, andre oplysninger | at søge nu | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, ikiorsiissutit, paasissutissat, allat, qinnuteqarneq, inummik, oqaloqateqarneq, qujanaq, paasivara
cash-benefit-rate-next = Maanna suna pisariaqartippiuk?
    .topics = Ikiorsiissutit, paasissutissat allat
    .apply = Maanna qinnuteqarneq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: bed om begrundelsen på skrift. Om årene i Grønland, der er regnet med, spørg dem.
# from: tunngavilersuut, allakkatigut, qinnutigiuk, kalaallit, nunaanni, ukiut, naatsorsorneqarsimasut, pillugit, aperikkit
cash-benefit-rate-low = Tunngavilersuut allakkatigut qinnutigiuk. Kalaallit Nunaanni ukiut naatsorsorneqarsimasut pillugit aperikkit.
# gloss: nu hvad har du brug for | send en klage | at få hjælp af et menneske | hjælp, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, naammagittaalliuut, nassiuguk, inummit, ikiorneqarneq, ikiorsiissutit, paasissutissat, allat, qujanaq, paasivara
cash-benefit-rate-low-next = Maanna suna pisariaqartippiuk?
    .complain = Naammagittaalliuut nassiuguk
    .talk = Inummit ikiorneqarneq
    .topics = Ikiorsiissutit, paasissutissat allat
    .enough = Qujanaq, paasivara


## Meetings and duties

# gloss: kontanthjælp: mødet er en pligt. Udeblivelse, der ikke er meldt, kan have følger for pengene.
# from: ataatsimiinneq, pisussaaffiuvoq, najuutinngitsoorneq, aningaasanut, kinguneqarsinnaavoq; own: nalunaarutigineqanngitsoq
# accept: not-attested own forms for the reviewer: nalunaarutigineqanngitsoq
cash-benefit-meet-duty = Kontanthjælp: ataatsimiinneq pisussaaffiuvoq. Najuutinngitsoorneq nalunaarutigineqanngitsoq aningaasanut kinguneqarsinnaavoq.
# gloss: hvis det er umuligt at komme, så meld det før mødet. Forklar hvorfor, en ny tid, bed om den.
# from: najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, nassuiaruk, sooq, piffissaq, nutaaq, qinnutigiuk
cash-benefit-meet-tell = Najuunneq ajornarpat ataatsimiinneq sioqqullugu nalunaaruteqarit. Nassuiaruk sooq, piffissaq nutaaq qinnutigiuk.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af. Hvis det er umuligt at komme til mødet: hvad så | jeg siger det på en anden måde. Meld det før mødet. Hvis det er umuligt at komme: hvad så | at melde det før mødet | udeblivelse | jeg ved det ikke
# from: erseqqissumik, ataatsimiinnermi, najuunneq, ajornarpat, taava, qanoq, allatut, oqassaanga, ataatsimiinneq, sioqqullugu, nalunaaruteqarit, nalunaaruteqarneq, najuutinngitsoorneq, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
cash-benefit-meet-taught = Erseqqissumik oqarnersunga paasiniarpara. Ataatsimiinnermi najuunneq ajornarpat: taava qanoq?
    .simpler = Allatut oqassaanga. Ataatsimiinneq sioqqullugu nalunaaruteqarit. Najuunneq ajornarpat: taava qanoq?
    .tell-before = Ataatsimiinneq sioqqullugu nalunaaruteqarneq
    .stay-away = Najuutinngitsoorneq
    .not-sure = Naluara
# gloss: rejse, flytning, nyt arbejde: meld det først til kommunen
# from: angalaneq, nuunneq, suliffik, nutaaq, kommunimut, siullermik, nalunaarutigiuk
cash-benefit-meet-change = Angalaneq, nuunneq, suliffik nutaaq: kommunimut siullermik nalunaarutigiuk.
# gloss: nu hvad har du brug for | aftalen, gem den | noget skrevet om udeblivelse | mødet er forbi | en ung (under 30)
# from: maanna, suna, pisariaqartippiuk, isumaqatigiissut, toqqoruk, allagaq, ataatsimiinneq, qaangiuppoq, inuusuttoq, ataallugit; own: najuutinngitsoornermut
# accept: not-attested own forms for the reviewer: najuutinngitsoornermut
cash-benefit-meet-next = Maanna suna pisariaqartippiuk?
    .save = Isumaqatigiissut toqqoruk
    .words = Najuutinngitsoornermut allagaq
    .missed = Ataatsimiinneq qaangiuppoq
    .young = Inuusuttoq (30 ataallugit)
# gloss: udeblivelse fra mødet: der bedes om en ny tid. Sprog: grønlandsk, en tolk er nødvendig.
# from: ataatsimiinnermi, najuutinngitsoorneq, piffissaq, nutaaq, qinnutigineqarpoq, oqaatsit, oqalutsi, pisariaqarpoq
cash-benefit-meet-card = Ataatsimiinnermi najuutinngitsoorneq: piffissaq nutaaq qinnutigineqarpoq. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: under 30 år: kommunen kan stille uddannelse som betingelse. 1. januar 2027 kan reglerne ændre sig.
# from: ukiut, ataallugit, kommunip, ilinniagaqarneq, piumasaqaatigisinnaavaa, januaari, malittarisassat, allanngorsinnaapput
cash-benefit-meet-young = Ukiut 30 ataallugit: kommunip ilinniagaqarneq piumasaqaatigisinnaavaa. 1. januaari 2027 malittarisassat allanngorsinnaapput.
# gloss: nu henvend dig til kommunen, forklar hvorfor. Om det kan have følger for pengene, spørg dem.
# from: maanna, kommuni, saaffigiuk, sooq, nassuiaruk, aningaasanut, kinguneqarsinnaanera, pillugu, aperikkit
cash-benefit-meet-missed = Maanna kommuni saaffigiuk, sooq nassuiaruk. Aningaasanut kinguneqarsinnaanera pillugu aperikkit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | pengene er blevet færre | aftalen, gem den | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, aningaasat, ikilipput, isumaqatigiissut, toqqoruk, qujanaq, paasivara
cash-benefit-meet-after = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .letter = Aningaasat ikilipput
    .save = Isumaqatigiissut toqqoruk
    .enough = Qujanaq, paasivara
