### Danger: the numbers come from the places, never from a text. Drafts until a Greenlandic reader approves them.

# gloss: nu er det farligt: her ring blot
# from: maanna, navianarpoq, uani, sianerniarit
danger-now = Maanna navianarpoq: uani sianerniarit.
# gloss: hvad sker der | vælg det bedst passende, hvad sker der | vold eller tæsk | tanker om at ville tage sit liv | et barn har det svært | brand, noget giftigt, krise, politi
# from: sumik, pisoqarpa, naleqquttoq, toqqaruk, nakuuserneq, imaluunniit, persuttaaneq, imminorusunnermik, eqqarsaatit, meeraq, ajornartorsiorpoq, ikuallattoorneq, toqunartoq, ajornartoorneq, politiit
danger-what = Sumik pisoqarpa?
    .simpler = Naleqquttoq toqqaruk. Sumik pisoqarpa?
    .violence = Nakuuserneq imaluunniit persuttaaneq
    .suicide = Imminorusunnermik eqqarsaatit
    .child = Meeraq ajornartorsiorpoq
    .police = Ikuallattoorneq, toqunartoq, ajornartoorneq, politiit


## Violence

# gloss: dag og nat kan du ringe her. Dit navn er ikke nødvendigt.
# from: ulloq, unnuarlu, uani, sianerniarit, atit, pisariaqanngilaq
danger-violence = Ulloq unnuarlu uani sianerniarit. Atit pisariaqanngilaq.
# gloss: henvend dig selv til krisecentret, børn kan også. Kommunens tilladelse er ikke nødvendig.
# from: qimarnguit, nammineerlutit, saaffigiuk, aamma, meeqqat, ilagalugit, kommunip, akuersissutaa, pisariaqanngilaq
danger-violence-centre = Qimarnguit nammineerlutit saaffigiuk, aamma meeqqat ilagalugit. Kommunip akuersissutaa pisariaqanngilaq.
# gloss: mænd har rettigheder ligesom kvinder. Nu kan du få hjælp af et menneske.
# from: angutit, arnat, assigalugit, pisinnaatitaaffeqarput, maanna, inummit, ikiorneqarsinnaavutit
danger-violence-men = Angutit arnat assigalugit pisinnaatitaaffeqarput. Maanna inummit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | krisecentret, prisen | krisecenter i byen | samtale om det, der er sket | jeg er tryg
# from: maanna, suna, pisariaqartippiuk, qimarnguit, akia, illoqarfimmi, pisimasoq, pillugu, oqaloqateqarneq; own: toqqissisimavunga
# accept: not-attested own forms for the reviewer: toqqissisimavunga
danger-violence-more = Maanna suna pisariaqartippiuk?
    .price = Qimarnguit akia
    .centre = Illoqarfimmi qimarnguit
    .victim = Pisimasoq pillugu oqaloqateqarneq
    .safe = Toqqissisimavunga
# gloss: krisecentret har en pris pr. dag. Det bliver ordnet af kommunen.
# from: qimarnguit, ullormut, akeqarpoq, tamanna, kommunimit, isumagineqassaaq
danger-violence-price = Qimarnguit ullormut akeqarpoq. Tamanna kommunimit isumagineqassaaq.
# gloss: svar er ikke nødvendigt, hvilken by | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn. Kun om stedet bliver det brugt
# from: akissut, pisariaqanngilaq, illoqarfik, sorleq, taanna, naluara, qanittoq, allaguk, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, sumiiffik, pillugu, taamaallaat, atorneqassaaq
danger-violence-city = Akissut pisariaqanngilaq. Illoqarfik sorleq?
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Sumiiffik pillugu taamaallaat atorneqassaaq.
# gloss: her er krisecenter for kvinder. Til mænd eller i en anden by: Lev Uden Vold.
# from: uani, arnanut, qimarnguit, angutinut, imaluunniit, illoqarfimmi, allami
danger-violence-places = Uani arnanut qimarnguit. Angutinut imaluunniit illoqarfimmi allami: Lev Uden Vold.
# gloss: ring blot her. Om der er plads, ved de, også til mænd.
# from: uani, sianerniarit, inissaqarnersoq, ilisimavaat, aamma, angutinut
danger-violence-again = Uani sianerniarit. Inissaqarnersoq ilisimavaat, aamma angutinut.
# gloss: her kan du dag og nat tale om det, der er sket. Det er gratis, navn er ikke nødvendigt.
# from: ulloq, unnuarlu, uani, pisimasoq, pillugu, oqaloqateqarneq, akeqanngilaq, atit, pisariaqanngilaq
danger-victim = Ulloq unnuarlu uani pisimasoq pillugu oqaloqateqarneq. Akeqanngilaq, atit pisariaqanngilaq.


## Thoughts of dying, and a mind in crisis

# gloss: hvis du selv nu er i fare, ring blot her
# from: illit, maanna, uani, sianerniarit; own: navianartorsioruit
# accept: not-attested own forms for the reviewer: navianartorsioruit
danger-suicide = Illit maanna navianartorsioruit uani sianerniarit.
# gloss: du kan også prøve her. Måske er det langvarigt.
# from: aamma, uani, misilissinnaavat, immaqa, sivisuvoq
danger-suicide-line = Aamma uani misilissinnaavat. Immaqa sivisuvoq.
# gloss: samtale er vigtig. Nu hvad har du brug for | hjælp i nærheden | at tale med et menneske | jeg er tryg
# from: oqaloqatigiinneq, pingaaruteqarpoq, maanna, suna, pisariaqartippiuk, ikiuineq, qanittoq, inummik, oqaloqateqarneq; own: toqqissisimavunga
# accept: not-attested own forms for the reviewer: toqqissisimavunga
danger-suicide-more = Oqaloqatigiinneq pingaaruteqarpoq. Maanna suna pisariaqartippiuk?
    .near = Ikiuineq qanittoq
    .talk = Inummik oqaloqateqarneq
    .safe = Toqqissisimavunga
# gloss: hvilken by, skriv den, så kan du se de mennesker, der hjælper | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn, så kan du se telefonnummeret
# from: illoqarfik, sorleq, allaguk, taava, ikiortit, takusinnaavatit, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, normu, takusinnaavat
danger-mind-city = Illoqarfik sorleq? Allaguk, taava ikiortit takusinnaavatit.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk, taava normu takusinnaavat.
# gloss: ved akut besvær i sindet kan du nu få hjælp her
# from: tarnikkut, ajornartoornermi, maanna, uani, ikiorneqarsinnaavutit
danger-mind-place = Tarnikkut ajornartoornermi maanna uani ikiorneqarsinnaavutit.
# gloss: ring blot her. Meld: akut besvær i sindet.
# from: uani, sianerniarit, nalunaarutigiuk, tarnikkut, ajornartoorneq
danger-mind-doctor = Uani sianerniarit. Nalunaarutigiuk: Tarnikkut ajornartoorneq.
# gloss: nummeret i nærheden kender jeg ikke. Hvis livet er i fare, ring blot her.
# from: normu, qanittoq, naluara, inuuneq, uani, sianerniarit; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
danger-mind-unknown = Normu qanittoq naluara. Inuuneq navianartorsiorpat uani sianerniarit.
# gloss: nu hvad har du brug for | nu ringer jeg | at tale med et menneske | jeg er tryg
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq; own: sianerpunga, toqqissisimavunga
# accept: not-attested own forms for the reviewer: sianerpunga, toqqissisimavunga
danger-mind-more = Maanna suna pisariaqartippiuk?
    .calling = Maanna sianerpunga
    .talk = Inummik oqaloqateqarneq
    .safe = Toqqissisimavunga


## A child

# gloss: børn: dag og nat ring blot hertil eller skriv
# from: meeqqat, ulloq, unnuarlu, uunga, sianerniarit, imaluunniit, allagit
danger-child = Meeqqat: ulloq unnuarlu uunga sianerniarit imaluunniit allagit.
# gloss: børn og unge, skriv også på grønlandsk: …
# from: meeqqat, inuusuttullu, aamma, allagit
danger-child-chat = Meeqqat inuusuttullu, aamma kalaallisut allagit: Tusaannga.


## Fire, accidents, poison, the police

# gloss: hvad drejer det sig om | brand eller ulykke | noget giftigt | akut besvær i sindet | politiet
# from: suna, ikuallattoorneq, imaluunniit, ajunaarneq, toqunartoq, tarnikkut, ajornartoorneq, politiit; own: pineqarpa
# accept: not-attested own forms for the reviewer: pineqarpa
danger-others = Suna pineqarpa?
    .fire = Ikuallattoorneq imaluunniit ajunaarneq
    .poison = Toqunartoq
    .mind = Tarnikkut ajornartoorneq
    .police = Politiit
# gloss: idet du forlader det farlige, ring blot her. Meld hvor.
# from: navianartoq, qimallugu, uani, sianerniarit, nalunaarutigiuk, sumi
danger-fire = Navianartoq qimallugu uani sianerniarit. Nalunaarutigiuk sumi.
# gloss: nu hvad har du brug for | nu ringer jeg | at tale med et menneske | jeg er tryg
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq; own: sianerpunga, toqqissisimavunga
# accept: not-attested own forms for the reviewer: sianerpunga, toqqissisimavunga
danger-fire-more = Maanna suna pisariaqartippiuk?
    .calling = Maanna sianerpunga
    .talk = Inummik oqaloqateqarneq
    .safe = Toqqissisimavunga
# gloss: ved besvimelse eller besvær med at trække vejret: nu ring blot her
# from: ilisimajunnaarneq, imaluunniit, anersaartornermi, ajornartorsiorneq, maanna, uani, sianerniarit
danger-poison = Ilisimajunnaarneq imaluunniit anersaartornermi ajornartorsiorneq: maanna uani sianerniarit.
# gloss: den vågne person: ring blot hertil. Dag og nat er der åbent.
# from: inuk, eqqumasoq, uunga, sianerniarit, ulloq, unnuarlu, ammavoq
danger-poison-line = Inuk eqqumasoq: uunga sianerniarit. Ulloq unnuarlu ammavoq.
# gloss: det haster: det første nummer, ring til det. Ellers: her er politiet.
# from: tuaviornaqaaq, normu, siulleq, sianerfigeriaruk, allatut, uani, politiit
danger-police = Tuaviornaqaaq: normu siulleq sianerfigeriaruk. Allatut: uani politiit.
# gloss: nu hvad har du brug for | at tale med et menneske | nu ringer jeg | jeg er tryg
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq; own: sianerpunga, toqqissisimavunga
# accept: not-attested own forms for the reviewer: sianerpunga, toqqissisimavunga
danger-police-more = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .calling = Maanna sianerpunga
    .safe = Toqqissisimavunga
# gloss: at være tryg er vigtigt. Ved behov tryk: nu er det farligt.
# from: toqqissisimaneq, pingaaruteqarpoq, pisariaqarpat, maanna, navianarpoq, tooruk
danger-safe-now = Toqqissisimaneq pingaaruteqarpoq. Pisariaqarpat Maanna navianarpoq tooruk.
