### What the machine itself says, outside every flow. Drafts until a Greenlandic reader approves them.


## Who reads, and the language

# gloss: det, du skrev, kan kun maskinen læse. Hvis du vil tale med et menneske, læser: …, …
# from: allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, atuartoq; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
system-who-reads = Allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku atuartoq: { $reads }, { $organisation }.
# gloss: vælg sprog | grønlandsk | dansk
# from: oqaatsit, toqqakkit, kalaallisut
system-choose-language = Oqaatsit toqqakkit
    .kl = Kalaallisut
    .da = Dansk
# gloss: tak. Det, du skrev, er modtaget.
# from: qujanaq, allatatit, tiguneqarput
system-first-read = Qujanaq. Allatatit tiguneqarput.
# gloss: sproget har ændret sig. Når som helst kan du ændre det.
# from: oqaatsit, allanngorput, qaqugukkulluunniit, allanngortissinnaavat
system-language-changed = Oqaatsit allanngorput. Qaqugukkulluunniit allanngortissinnaavat.
# gloss: det, der er skrevet på grønlandsk, bliver rettet. Det, der er skrevet på dansk, læs det.
# from: kalaallisut, allassimasoq, qallunaatut, atuaruk; own: iluarsineqassaaq
# accept: not-attested own forms for the reviewer: iluarsineqassaaq
system-outdated-kl = Kalaallisut allassimasoq iluarsineqassaaq. Qallunaatut allassimasoq atuaruk.


## When something does not fit

# gloss: jeg forstod det ikke. Vælg noget, eller skriv det med andre ord.
# from: toqqaagit, imaluunniit, oqaatsit, allat, atorlugit, allaguk; own: paasinngilara
# accept: not-attested own forms for the reviewer: paasinngilara
system-not-understood = Paasinngilara. Toqqaagit, imaluunniit oqaatsit allat atorlugit allaguk.
# gloss: flere dage: … . Skriv én dag.
# from: ullut, arlallit, ulloq, ataaseq, allaguk
system-several-days = Ullut arlallit: { $days }. Ulloq ataaseq allaguk.
# gloss: også af mennesker kan du blive hjulpet
# from: aamma, inummit, ikiorneqarsinnaavutit
system-help-person = Aamma inummit ikiorneqarsinnaavutit.
# gloss: det er muligt. Det, det drejer sig om: …
# from: imaassinnaavoq, pineqartoq
system-understood = Imaassinnaavoq. Pineqartoq: { $what }
# gloss: det er usikkert. Vælg noget. | andet
# from: nalorninarpoq, toqqaagit, alla
system-unsure = Nalorninarpoq. Toqqaagit:
    .other = Alla
# gloss: hej. Skriv, hvad det drejer sig om, eller vælg noget.
# from: kutaa, suna, pineqarnersoq, allaguk, imaluunniit, toqqaagit
system-hello = Kutaa. Suna pineqarnersoq allaguk, imaluunniit toqqaagit.
# gloss: i lige måde. Skriv når som helst.
# from: illillu, qaqugukkulluunniit, allagit
system-thanks = Illillu. Qaqugukkulluunniit allagit.
# gloss: nu er der ikke et menneske, der læser. Hvis du vil tale med et menneske, vælg noget. | hvem er hjælperen
# from: maanna, inuk, atuartoq, soqanngilaq, oqaloqatiginiarukku, toqqaagit, ikiorti, kinaava
system-who-helps = Maanna inuk atuartoq soqanngilaq. Inuk oqaloqatiginiarukku toqqaagit.
    .label = Ikiorti kinaava?
# gloss: dette er det første spørgsmål
# from: una, apeqqut, siulleq
system-nothing-before = Una apeqqut siulleq.
# gloss: knappen er gammel. Nu er spørgsmålet dette.
# from: tuugassaq, pisoqaavoq, maanna, apeqqut, una
system-old-press = Tuugassaq pisoqaavoq. Maanna apeqqut una:
# gloss: det skrevne er for langt. Skriv mindre.
# from: allagaq, takivallaarpoq, annikinnerusumik, allagit
system-too-long = Allagaq takivallaarpoq. Annikinnerusumik allagit.
# gloss: det sendte kan ikke læses. Skriv, eller vælg noget.
# from: nassiussaq, atuarneqarsinnaanngilaq, allagit, imaluunniit, toqqaagit
system-unreadable = Nassiussaq atuarneqarsinnaanngilaq. Allagit, imaluunniit toqqaagit.
# gloss: billeder og lyde forstår jeg ikke. Et menneske læser: så send noget.
# from: assit, nipillu, inuk, atuartoq, taava, nassiussigit; own: paasisinnaanngilakka
# accept: not-attested own forms for the reviewer: paasisinnaanngilakka
system-media-only-case = Assit nipillu paasisinnaanngilakka. Inuk atuartoq: taava nassiussigit.
# gloss: tak. Gå videre senere.
# from: qujanaq, kingusinnerusukkut, ingerlaqqigit
system-set-aside = Qujanaq. Kingusinnerusukkut ingerlaqqigit.
# gloss: vejledningen har ændret sig. Gå tilbage til begyndelsen.
# from: ilitsersuut, allanngorpoq, aallaqqaataanut, uterit
system-stranded = Ilitsersuut allanngorpoq. Aallaqqaataanut uterit.
# gloss: vejledningen har ændret sig. Det nye spørgsmål er her.
# from: ilitsersuut, allanngorpoq, apeqqut, nutaaq, uaniippoq
system-flow-moved = Ilitsersuut allanngorpoq. Apeqqut nutaaq uaniippoq.
# gloss: hos os gik noget galt. Prøv det igen, eller vælg: at tale med et menneske.
# from: uatsinni, ajortoqarpoq, misileqqiguk, imaluunniit, toqqaruk, inummik, oqaloqateqarneq
system-error = Uatsinni ajortoqarpoq. Misileqqiguk, imaluunniit toqqaruk: inummik oqaloqateqarneq.
# gloss: CPR-nummer er fjernet. Skriv det ikke her.
# from: peerneqarpoq, uani; own: allannagu
# accept: not-attested own forms for the reviewer: allannagu
system-cpr = CPR-normu peerneqarpoq. Uani allannagu.


## Coming, going and what is remembered

# gloss: på telefonen er det afsluttet. Nu kan den bruges af andre.
# from: naammassineqarpoq, maanna, allanit, atorneqarsinnaavoq; own: oqarasuaammi
# accept: not-attested own forms for the reviewer: oqarasuaammi
system-finished = Oqarasuaammi naammassineqarpoq. Maanna allanit atorneqarsinnaavoq.
# gloss: kun svar bliver sendt
# from: taamaallaat, akissutit, nassiunneqassapput
system-stopped = Taamaallaat akissutit nassiunneqassapput.
# gloss: beskederne er sat i gang
# from: oqariartuutit, aallartinneqarput
system-messages-again = Oqariartuutit aallartinneqarput.
# gloss: igen velkommen
# from: kingumut, tikilluarit
system-welcome-back = Kingumut tikilluarit.
# gloss: igen velkommen. Lang tid er gået, den første samtale er slettet.
# from: kingumut, tikilluarit, piffissaq, sivisooq, qaangiuppoq, oqaloqatigiinneq, siulleq, peerneqarpoq
system-welcome-forgotten = Kingumut tikilluarit. Piffissaq sivisooq qaangiuppoq, oqaloqatigiinneq siulleq peerneqarpoq.
# gloss: nu gå videre
# from: maanna, ingerlaqqigit
system-go-on = Maanna ingerlaqqigit.
# gloss: noget at fortsætte: ingen. Vælg noget.
# from: nangitassaq, soqanngilaq, toqqaagit
system-nothing-to-go-on = Nangitassaq: soqanngilaq. Toqqaagit.
# gloss: med hvad andet kan jeg hjælpe dig
# from: sumik, allamik; own: ikiorsinnaavakkit
# accept: not-attested own forms for the reviewer: ikiorsinnaavakkit
system-menu-again = Sumik allamik ikiorsinnaavakkit?
# gloss: gå videre: …
# from: ingerlaqqigit
system-menu-go-on = Ingerlaqqigit: { $what }
# gloss: næste aftale: …, …, klokken …
# from: isumaqatigiissut, tulleq, nal (i nal.)
system-menu-appointment = Isumaqatigiissut tulleq: { $what }, { $the-day }, nal. { $time }.
# gloss: næste aftale: …, klokken …
# from: isumaqatigiissut, tulleq, nal (i nal.)
system-menu-appointment-short = Isumaqatigiissut tulleq: { $the-day }, nal. { $time }.
# gloss: samtalen bliver gemt, efter det sidste ord, dage: … Når som helst kan du ændre det.
# from: oqaloqatigiinneq, toqqorneqassaaq, oqaatsip, kingulliup, kingorna, ullut, qaqugukkulluunniit, allanngortissinnaavat
system-remembered = Oqaloqatigiinneq toqqorneqassaaq, oqaatsip kingulliup kingorna ullut: { $days }. Qaqugukkulluunniit allanngortissinnaavat.
# gloss: samtalen bliver gemt kort, efter det sidste ord, dage: …
# from: oqaloqatigiinneq, sivikitsumik, toqqorneqassaaq, oqaatsip, kingulliup, kingorna, ullut
system-forgotten-choice = Oqaloqatigiinneq sivikitsumik toqqorneqassaaq, oqaatsip kingulliup kingorna ullut: { $days }.
# gloss: beskeder: med lange mellemrum
# from: oqariartuutit, akuttusuumik
system-pace-few = Oqariartuutit: akuttusuumik.
# gloss: beskeder: som sædvanlig
# from: oqariartuutit, pisarnertut
system-pace-normal = Oqariartuutit: pisarnertut.
# gloss: beskeder: ofte
# from: oqariartuutit, akulikitsumik
system-pace-many = Oqariartuutit: akulikitsumik.
# gloss: det hele er slettet. Dag: …, klokken …
# from: suna, tamaat, peerneqarpoq, ulloq
system-erase-receipt = Suna tamaat peerneqarpoq. Ulloq: { $date }, nal. { $time }.
# gloss: det hele er slettet. For at begynde, vælg noget.
# from: suna, tamaat, peerneqarsimavoq, aallartinniarlutit, toqqaagit
system-erased-hello = Suna tamaat peerneqarsimavoq. Aallartinniarlutit toqqaagit.


## A person

# gloss: om hvad har du brug for at få hjælp: skriv det her. Læser: …
# from: suna, pillugu, ikiorneqarneq, pisariaqartippiuk, uani, allaguk, atuartoq
system-case-write = Suna pillugu ikiorneqarneq pisariaqartippiuk: uani allaguk. Atuartoq: { $reads }.
# gloss: henvendelsen er sendt: … Svar senest: …
# from: saaffiginnissut, nassiunneqarpoq, akissut, kingusinnerpaamik
system-case-opened = Saaffiginnissut nassiunneqarpoq: { $organisation }. Akissut kingusinnerpaamik: { $answer-by }.
# gloss: nu er der lukket: …. Svar senest: …
# from: maanna, matoqqavoq, akissut, kingusinnerpaamik
system-case-opened-closed = Maanna matoqqavoq: { $organisation }. Akissut kingusinnerpaamik: { $answer-by }.
# gloss: henvendelsen er sendt. Andre oplysninger, skriv dem her.
# from: saaffiginnissut, nassiunneqarpoq, paasissutissat, allat, uani, allakkit
system-case-already = Saaffiginnissut nassiunneqarpoq. Paasissutissat allat uani allakkit.
# gloss: et menneske ventes stadig. Andre oplysninger, skriv dem her.
# from: inuk, suli, utaqqineqarpoq, paasissutissat, allat, uani, allakkit
system-case-status = Inuk suli utaqqineqarpoq. Paasissutissat allat uani allakkit.
# gloss: nu læser et menneske. Navn: …, …
# from: maanna, inuk, atuarpoq, ateq
system-case-taken = Maanna inuk atuarpoq. Ateq: { $name }, { $role }.
# gloss: det, du skrev, er gemt. Et menneske kan læse det.
# from: allatatit, toqqorneqarput, inuup, atuarsinnaavai
system-case-kept = Allatatit toqqorneqarput. Inuup atuarsinnaavai.
# gloss: det, du skrev, er gemt. Et menneske kan læse det. Nu kan du se:
# from: allatatit, toqqorneqarput, inuup, atuarsinnaavai, maanna, takusinnaavat
system-case-meanwhile = Allatatit toqqorneqarput, inuup atuarsinnaavai. Maanna takusinnaavat:
# gloss: nu at tale med en maskine. Den første samtalepartner: …
# from: maanna, maskiinamik, oqaloqateqarneq, oqaloqati, siulleq
system-case-handed-back = Maanna maskiinamik oqaloqateqarneq. Oqaloqati siulleq: { $name }.
# gloss: sagen er afsluttet. Når som helst, kom tilbage.
# from: suliaq, naammassineqarpoq, qaqugukkulluunniit, uterit
system-case-closed = Suliaq naammassineqarpoq. Qaqugukkulluunniit uterit.
# gloss: tak. Henvendelsen er aflyst: en læser er der ikke
# from: qujanaq, saaffiginnissut, taamaatinneqarpoq, atuartoq, soqanngilaq
system-case-withdrawn = Qujanaq. Saaffiginnissut taamaatinneqarpoq: atuartoq soqanngilaq.
# gloss: henvendelse: ingen
# from: saaffiginnissut, soqanngilaq
system-nothing-to-withdraw = Saaffiginnissut: soqanngilaq.
# gloss: her kan du også ringe
# from: uani, aamma, sianerniarit
system-case-place = Uani aamma sianerniarit:
# gloss: er der ikke nu: …. Andre er spurgt. …: svar senest: …
# from: maanna, peqanngilaq, allat, aperineqarput, akissut, kingusinnerpaamik
system-owner-left = { $name }: maanna peqanngilaq, allat aperineqarput. { $organisation }: akissut kingusinnerpaamik: { $answer-by }.
# gloss: svaret er forsinket, andre er spurgt. Svar senest: …
# from: akissut, kinguaattoorpoq, allat, kingusinnerpaamik; own: aperineqarput
# accept: not-attested own forms for the reviewer: aperineqarput
system-late = Akissut kinguaattoorpoq, allat aperineqarput. { $organisation }: akissut kingusinnerpaamik: { $answer-by }.
# gloss: svaret er forsinket: …, …. Andre er spurgt. …: svar senest: …
# from: akissut, kinguaattoorpoq, allat, kingusinnerpaamik; own: aperineqarput
# accept: not-attested own forms for the reviewer: aperineqarput
system-late-person = { $name }, { $role }: akissut kinguaattoorpoq, allat aperineqarput. { $organisation }: akissut kingusinnerpaamik: { $answer-by }.


## Danger: the numbers first

# gloss: nu er det farligt: … Politi: … Du er ikke alene.
# from: maanna, navianarpoq, politiit, kisimiinngilatit
system-crisis-danger = Maanna navianarpoq: { $danger } · Politiit: { $police }
    Kisimiinngilatit.
# gloss: nu er det farligt: … Vold: … Dit navn er ikke nødvendigt.
# from: maanna, navianarpoq, nakuuserneq, atit, pisariaqanngilaq
system-crisis-violence = Maanna navianarpoq: { $danger } · Nakuuserneq: { $violence }
    Atit pisariaqanngilaq.
# gloss: nu er det farligt: … Du kan også prøve: … Du er ikke alene.
# from: maanna, navianarpoq, aamma, misilissinnaavat, kisimiinngilatit
system-crisis-suicide = Maanna navianarpoq: { $danger } · Aamma misilissinnaavat: { $suicide }
    Kisimiinngilatit.
# gloss: nu er det farligt: … Børn og unge: … Dit navn er ikke nødvendigt.
# from: maanna, navianarpoq, meeqqat, inuusuttullu, atit, pisariaqanngilaq
system-crisis-child = Maanna navianarpoq: { $danger } · Meeqqat inuusuttullu: { $child }
    Atit pisariaqanngilaq.
# gloss: hvordan har du det. Knappen kan du når som helst bruge: nu er det farligt.
# from: qanoq, ippit, tuugassaq, qaqugukkulluunniit, maanna, navianarpoq; own: atorsinnaavat
# accept: not-attested own forms for the reviewer: atorsinnaavat
system-crisis-gentle = Qanoq ippit? Tuugassaq qaqugukkulluunniit atorsinnaavat: Maanna navianarpoq.
# gloss: det er meldt til et menneske
# from: inummut, nalunaarutigineqarpoq
system-crisis-person = Inummut nalunaarutigineqarpoq.
