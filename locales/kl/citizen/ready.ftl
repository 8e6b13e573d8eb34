### Ready answers of staff. Drafts until a Greenlandic reader approves them.


## Greeting, and who I am

# gloss: hej. Det menneske, der læser: …
# from: kutaa, inuk, atuartoq
ready-hello-name = Kutaa. Inuk atuartoq: { $name }.
# gloss: hej. Nu læser et menneske. Skriv.
# from: kutaa, maanna, inuk, atuarpoq, allagit
ready-hello-here = Kutaa, maanna inuk atuarpoq. Allagit.
# gloss: hej. Navn: …. Arbejdsplads: …
# from: kutaa, ateq, suliffik
ready-hello-place = Kutaa, ateq: { $name }. Suliffik: { $place }.
# gloss: skriv på grønlandsk eller på dansk
# from: kalaallisut, imaluunniit, qallunaatut, allagit
ready-hello-language = Kalaallisut imaluunniit qallunaatut allagit.


## I have read it

# gloss: tak. Det, du skrev, er modtaget, et menneske læser.
# from: qujanaq, allatatit, tiguneqarput, inuk, atuarpoq
ready-read-thanks = Qujanaq. Allatatit tiguneqarput, inuk atuarpoq.
# gloss: tak. Brevet har et menneske læst.
# from: qujanaq, allagaq, inuup, atuarpaa
ready-read-letter = Qujanaq. Allagaq inuup atuarpaa.
# gloss: tak, svaret er modtaget. Sagen bliver nu undersøgt.
# from: qujanaq, akissut, tiguneqarpoq, suliaq, maanna, misissorneqarpoq
ready-read-looking = Qujanaq, akissut tiguneqarpoq. Suliaq maanna misissorneqarpoq.


## I need to know more

# gloss: andre oplysninger er nødvendige. Det, der skete, skriv det.
# from: paasissutissat, allat, pisariaqarput, pisimasoq, allaguk
ready-more-tell = Paasissutissat allat pisariaqarput. Pisimasoq allaguk.
# gloss: hvilken dag? Skriv dagen her.
# from: ulloq, sorleq, uani, allaguk
ready-more-day = Ulloq sorleq? Ulloq uani allaguk.
# gloss: fra hvem er brevet? Det øverste, skriv det her.
# from: allakkat, kimit, qulaaniittoq, uani, allaguk
ready-more-letter = Allakkat kimit? Qulaaniittoq uani allaguk.
# gloss: hvor er du nu? Byen, skriv den her.
# from: maanna, sumiippit, illoqarfik, uani, allaguk
ready-more-city = Maanna sumiippit? Illoqarfik uani allaguk.
# gloss: i dag først hvad har du brug for?
# from: ullumi, siullermik, suna, pisariaqartippiuk
ready-more-need = Ullumi siullermik suna pisariaqartippiuk?


## Time and place to meet

# gloss: møde: …, kl. …. Sted: …
# from: ataatsimiinneq, sumiiffik
ready-meet-at = Ataatsimiinneq: { $day }, nal. { $time }. Sumiiffik: { $place }.
# gloss: møde: hvilken dag ønsker du? Dag og tid, skriv dem.
# from: ataatsimiinneq, ulloq, sorleq, kissaatigiviuk, piffissarlu, allakkit
ready-meet-which = Ataatsimiinneq: ulloq sorleq kissaatigiviuk? Ulloq piffissarlu allakkit.
# gloss: møde, ny tid: …, kl. …
# from: ataatsimiinneq, piffissaq, nutaaq
ready-meet-moved = Ataatsimiinneq, piffissaq nutaaq: { $day }, nal. { $time }.
# gloss: hvis det er umuligt at komme, før mødet skriv det her
# from: najuunneq, ajornarpat, ataatsimiinneq, sioqqullugu, uani, allaguk
ready-meet-cannot = Najuunneq ajornarpat ataatsimiinneq sioqqullugu uani allaguk.
# gloss: samtale over telefonen: …, kl. …
# from: oqarasuaatikkut, oqaloqatigiinneq
ready-meet-call = Oqarasuaatikkut oqaloqatigiinneq: { $day }, nal. { $time }.


## An interpreter

# gloss: en tolk er allerede bestilt: …, kl. …
# from: oqalutsi, inniminnerneqareerpoq
ready-interpreter-ordered = Oqalutsi inniminnerneqareerpoq: { $day }, nal. { $time }.
# gloss: i hjemmet hvilke sprog? Skriv: vest, øst eller nord.
# from: angerlarsimaffimmi, oqaatsit, sorliit, allaguk, kitaa, tunu, imaluunniit, avanersuaq
ready-interpreter-which = Angerlarsimaffimmi oqaatsit sorliit? Allaguk: Kitaa, Tunu imaluunniit Avanersuaq.
# gloss: når det er nødvendigt, ordner det offentlige tolken. De vil også betale.
# from: pisariaqarpat, oqalutsi, pisortanit, isumagineqassaaq, aamma, akiliissapput
ready-interpreter-pay = Pisariaqarpat oqalutsi pisortanit isumagineqassaaq. Aamma akiliissapput.
# gloss: tolken ventes stadig. Svaret kan du se her.
# from: oqalutsi, suli, utaqqineqarpoq, akissut, uani, takusinnaavat
ready-interpreter-waits = Oqalutsi suli utaqqineqarpoq. Akissut uani takusinnaavat.


## What to bring

# gloss: skal tages med: …
# from: nassarneqassapput
ready-bring-these = Nassarneqassapput: { $what }.
# gloss: til mødet skal brevene tages med
# from: ataatsimiinnermi, allakkat, nassarneqassapput
ready-bring-letters = Ataatsimiinnermi allakkat nassarneqassapput.
# gloss: pas eller andet bevis: hvis det er muligt, skal de tages med
# from: passi, imaluunniit, uppernarsaat, alla, ajornanngippat, nassarneqassapput
ready-bring-id = Passi imaluunniit uppernarsaat alla: ajornanngippat nassarneqassapput.
# gloss: bevis er ikke nødvendigt. Velkommen.
# from: uppernarsaat, pisariaqanngilaq, tikilluarit
ready-bring-nothing = Uppernarsaat pisariaqanngilaq. Tikilluarit.


## A home

# gloss: i nat sovested: hvor? Skriv det her.
# from: unnuaru, sinittarfik, sumi, uani, allaguk
ready-housing-tonight = Unnuaru sinittarfik: sumi? Uani allaguk.
# gloss: om bolig bliver et spørgsmål sendt til kommunen. Svaret kan du se her.
# from: inissiaq, pillugu, apeqqut, kommunimut, nassiunneqassaaq, akissut, uani, takusinnaavat
ready-housing-asked = Inissiaq pillugu apeqqut kommunimut nassiunneqassaaq. Akissut uani takusinnaavat.
# gloss: om bolig er der endnu intet svar. Næste brev: …
# from: inissiaq, pillugu, akissut, suli, soqanngilaq, allagaq, tulleq
ready-housing-waits = Inissiaq pillugu akissut suli soqanngilaq. Allagaq tulleq: { $day }.


## Money

# gloss: ansøgningen er sendt: …
# from: qinnuteqaat, nassiunneqarpoq
ready-money-sent = Qinnuteqaat nassiunneqarpoq: { $day }.
# gloss: i sagen mangler beviser: …
# from: suliami, uppernarsaatit, amigaataapput
ready-money-papers = Suliami uppernarsaatit amigaataapput: { $what }.
# gloss: til mad hvis du ikke har midler, skriv det her i dag
# from: nerisassanut, akissaqanngikkuit, ullumi, uani, allaguk
ready-money-food = Nerisassanut akissaqanngikkuit ullumi uani allaguk.


## MitID and post

# gloss: om MitID henvend dig til Borgerservice, id tages med.
# from: pillugu, saaffigiuk, kinaassutsimik, uppernarsaat, nassarlugu
ready-post-mitid = MitID pillugu Borgerservice saaffigiuk, kinaassutsimik uppernarsaat nassarlugu.
# gloss: brev på papir kan der bedes om. Henvend dig til Borgerservice.
# from: pappialanngorlugu, allagaq, qinnutigineqarsinnaavoq, saaffigiuk
ready-post-paper = Pappialanngorlugu allagaq qinnutigineqarsinnaavoq. Borgerservice saaffigiuk.
# gloss: brevet skal tages med. Et menneske vil se på brevet, du deltager.
# from: allakkat, nassarneqassapput, inuup, allagaq, misissussavaa, illit, peqataallutit
ready-post-together = Allakkat nassarneqassapput. Inuup allagaq misissussavaa, illit peqataallutit.


## A doctor

# gloss: læge, tid: …, kl. …
# from: nakorsaq, piffissaq
ready-doctor-time = Nakorsaq, piffissaq: { $day }, nal. { $time }.
# gloss: lægebesøg: tolk i grønlandsk koster ikke noget
# from: nakorsiarneq, kalaallisut, oqalutsi, akeqanngilaq
ready-doctor-interpreter = Nakorsiarneq: kalaallisut oqalutsi akeqanngilaq.


## Children

# gloss: om barnet en samtale: …, kl. …
# from: meeraq, pillugu, oqaloqatigiinneq
ready-child-talk = Meeraq pillugu oqaloqatigiinneq: { $day }, nal. { $time }.
# gloss: om barnet et møde: en ven kan være med
# from: meeraq, pillugu, ataatsimiinneq, ikinngut, ilaasinnaavoq
ready-child-companion = Meeraq pillugu ataatsimiinneq: ikinngut ilaasinnaavoq.


## Going home

# gloss: om rejsen bliver et spørgsmål sendt. Svaret kan du se her.
# from: angalaneq, pillugu, apeqqut, nassiunneqassaaq, akissut, uani, takusinnaavat
ready-home-asked = Angalaneq pillugu apeqqut nassiunneqassaaq. Akissut uani takusinnaavat.
# gloss: i Grønland hvorhen? By eller bygd, skriv den.
# from: kalaallit, nunaanni, sumut, illoqarfik, imaluunniit, nunaqarfik, allaguk
ready-home-where = Kalaallit Nunaanni sumut? Illoqarfik imaluunniit nunaqarfik allaguk.


## I cannot find out today

# gloss: i dag er der ikke svar. Svar senest: …
# from: ullumi, akissut, soqanngilaq, kingusinnerpaamik
ready-later-day = Ullumi akissut soqanngilaq. Akissut kingusinnerpaamik: { $day }.
# gloss: det ved jeg endnu ikke. Et spørgsmål bliver sendt, svaret kan du se her.
# from: tamanna, suli, naluara, apeqqut, nassiunneqassaaq, akissut, uani, takusinnaavat
ready-later-colleague = Tamanna suli naluara. Apeqqut nassiunneqassaaq, akissut uani takusinnaavat.


## Waiting for the municipality

# gloss: fra kommunen ventes svar. Næste brev senest: …
# from: kommunimit, akissut, utaqqineqarpoq, allagaq, tulleq, kingusinnerpaamik
ready-wait-council = Kommunimit akissut utaqqineqarpoq. Allagaq tulleq kingusinnerpaamik: { $day }.
# gloss: nyt er der endnu ikke. Vent lidt.
# from: nutaamik, suli, peqanngilaq, utaqqilaarit
ready-wait-nothing = Nutaamik suli peqanngilaq. Utaqqilaarit.


## Somebody beside you

# gloss: på mødet kan en bisidder være med
# from: ataatsimiinnermi, illersuisoq, ilaasinnaavoq
ready-companion-right = Ataatsimiinnermi illersuisoq (Bisidder) ilaasinnaavoq.
# gloss: på mødet kan en ven være med
# from: ataatsimiinnermi, ikinngut, ilaasinnaavoq
ready-companion-who = Ataatsimiinnermi ikinngut ilaasinnaavoq.
# gloss: på mødet deltager hjælperen: …, kl. …
# from: ataatsimiinnermi, ikiorti, peqataassaaq
ready-companion-comes = Ataatsimiinnermi ikiorti peqataassaaq: { $day }, nal. { $time }.


## No blame

# gloss: det er i orden. Nyt møde: hvilken dag ønsker du?
# from: ajunngilaq, ataatsimiinneq, nutaaq, ulloq, sorleq, kissaatigiviuk
ready-missed-new = Ajunngilaq. Ataatsimiinneq nutaaq: ulloq sorleq kissaatigiviuk?
# gloss: det kan ske for alle. Når som helst skriv.
# from: tamanna, tamanut, pisinnaavoq, qaqugukkulluunniit, allagit
ready-missed-anybody = Tamanna tamanut pisinnaavoq. Qaqugukkulluunniit allagit.


## Closing kindly

# gloss: i dag tak. Når som helst skriv.
# from: ullumi, qujanaq, qaqugukkulluunniit, allagit
ready-bye-thanks = Ullumi qujanaq. Qaqugukkulluunniit allagit.
# gloss: nu er det afsluttet. Når det er nødvendigt, skriv her.
# from: maanna, naammassineqarpoq, pisariaqarpat, uani, allagit
ready-bye-done = Maanna naammassineqarpoq. Pisariaqarpat uani allagit.


## Out of office

# gloss: svar senest: …. Det, du skriver, bliver gemt.
# from: akissut, kingusinnerpaamik, allatatit, toqqorneqassapput
ready-away-until = Akissut kingusinnerpaamik: { $day }. Allatatit toqqorneqassapput.
# gloss: i dag hjælper: …
# from: ullumi, ikiorti
ready-away-other = Ullumi ikiorti: { $name }.
