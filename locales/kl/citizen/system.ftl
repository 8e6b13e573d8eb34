### What the machine itself says, outside every flow. Drafts until a Greenlandic reader approves them.


## Who reads, and the language

# gloss: what-you-wrote only the machine can read. If you want to talk with a person, reader: …, …
# from: allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, atuartoq; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
system-who-reads = Allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku atuartoq: { $reads }, { $organisation }.
# gloss: choose language | Greenlandic | Danish
# from: oqaatsit, toqqakkit, kalaallisut
system-choose-language = Oqaatsit toqqakkit
    .kl = Kalaallisut
    .da = Dansk
# gloss: the language has changed. At any time you can change it.
# from: oqaatsit, allanngorput, qaqugukkulluunniit, allanngortissinnaavat
system-language-changed = Oqaatsit allanngorput. Qaqugukkulluunniit allanngortissinnaavat.
# gloss: the Greenlandic writing will be put right. Read the Danish.
# from: kalaallisut, allassimasoq, qallunaatut, atuaruk; own: iluarsineqassaaq
# accept: not-attested own forms for the reviewer: iluarsineqassaaq
system-outdated-kl = Kalaallisut allassimasoq iluarsineqassaaq. Qallunaatut allassimasoq atuaruk.


## When something does not fit

# gloss: I did not understand it. Choose something, or write other words.
# from: toqqaagit, imaluunniit, oqaatsit, allat, atorlugit, allaguk; own: paasinngilara
# accept: not-attested own forms for the reviewer: paasinngilara
system-not-understood = Paasinngilara. Toqqaagit, imaluunniit oqaatsit allat atorlugit allaguk.
# gloss: this is the first question
# from: una, apeqqut, siulleq
system-nothing-before = Una apeqqut siulleq.
# gloss: the button is old. The question now is this one.
# from: tuugassaq, pisoqaavoq, maanna, apeqqut, una
system-old-press = Tuugassaq pisoqaavoq. Maanna apeqqut una:
# gloss: what was written is too long. Write less.
# from: allagaq, takivallaarpoq, annikinnerusumik, allagit
system-too-long = Allagaq takivallaarpoq. Annikinnerusumik allagit.
# gloss: what was sent cannot be read. Write, or choose something.
# from: nassiussaq, atuarneqarsinnaanngilaq, allagit, imaluunniit, toqqaagit
system-unreadable = Nassiussaq atuarneqarsinnaanngilaq. Allagit, imaluunniit toqqaagit.
# gloss: pictures and sound I cannot understand. When a person reads you can send them.
# from: assit, nipillu, inuk; own: paasisinnaanngilakka, atualerpat, nassiussinnaavatit
# accept: not-attested own forms for the reviewer: paasisinnaanngilakka, atualerpat, nassiussinnaavatit
system-media-only-case = Assit nipillu paasisinnaanngilakka. Inuk atualerpat nassiussinnaavatit.
# gloss: thanks. Later you can go on.
# from: qujanaq, kingusinnerusukkut; own: ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: ingerlaqqissinnaavutit
system-set-aside = Qujanaq. Kingusinnerusukkut ingerlaqqissinnaavutit.
# gloss: the guide has changed. Go back to the beginning.
# from: ilitsersuut, allanngorpoq, aallaqqaataanut, uterit
system-stranded = Ilitsersuut allanngorpoq. Aallaqqaataanut uterit.
# gloss: with us something went wrong. Try it again, or choose: talking with a person.
# from: uatsinni, ajortoqarpoq, misileqqiguk, imaluunniit, toqqaruk, inummik, oqaloqateqarneq
system-error = Uatsinni ajortoqarpoq. Misileqqiguk, imaluunniit toqqaruk: inummik oqaloqateqarneq.
# gloss: a CPR number has been removed. Here do not write it.
# from: peerneqarpoq, uani; own: allannagu
# accept: not-attested own forms for the reviewer: allannagu
system-cpr = CPR-normu peerneqarpoq. Uani allannagu.


## Coming, going and what is remembered

# gloss: completed on this phone. Now others can use it.
# from: naammassineqarpoq, maanna, allanit, atorneqarsinnaavoq; own: oqarasuaammi
# accept: not-attested own forms for the reviewer: oqarasuaammi
system-finished = Oqarasuaammi naammassineqarpoq. Maanna allanit atorneqarsinnaavoq.
# gloss: only if you write do I answer you
# from: aatsaat; own: allakkuit, akissavakkit
# accept: not-attested own forms for the reviewer: allakkuit, akissavakkit
system-stopped = Allakkuit aatsaat akissavakkit.
# gloss: the messages have been started
# from: oqariartuutit, aallartinneqarput
system-messages-again = Oqariartuutit aallartinneqarput.
# gloss: welcome again
# from: kingumut, tikilluarit
system-welcome-back = Kingumut tikilluarit.
# gloss: welcome again. A long time has passed, the first talk has been deleted.
# from: kingumut, tikilluarit, piffissaq, sivisooq, qaangiuppoq, oqaloqatigiinneq, siulleq, peerneqarpoq
system-welcome-forgotten = Kingumut tikilluarit. Piffissaq sivisooq qaangiuppoq, oqaloqatigiinneq siulleq peerneqarpoq.
# gloss: now go on
# from: maanna, ingerlaqqigit
system-go-on = Maanna ingerlaqqigit.
# gloss: to be continued: there is none. Choose something.
# from: nangitassaq, soqanngilaq, toqqaagit
system-nothing-to-go-on = Nangitassaq: soqanngilaq. Toqqaagit.
# gloss: with what else can I help you
# from: sumik, allamik; own: ikiorsinnaavakkit
# accept: not-attested own forms for the reviewer: ikiorsinnaavakkit
system-menu-again = Sumik allamik ikiorsinnaavakkit?
# gloss: the talk will be kept longer. At any time you can change it.
# from: oqaloqatigiinneq, sivisunerusumik, toqqorneqassaaq, qaqugukkulluunniit, allanngortissinnaavat
system-remembered = Oqaloqatigiinneq sivisunerusumik toqqorneqassaaq. Qaqugukkulluunniit allanngortissinnaavat.
# gloss: the talk will be kept for a short time
# from: oqaloqatigiinneq, sivikitsumik, toqqorneqassaaq
system-forgotten-choice = Oqaloqatigiinneq sivikitsumik toqqorneqassaaq.
# gloss: messages: seldom
# from: oqariartuutit, akuttusuumik
system-pace-few = Oqariartuutit: akuttusuumik.
# gloss: messages: as usual
# from: oqariartuutit, pisarnertut
system-pace-normal = Oqariartuutit: pisarnertut.
# gloss: messages: often
# from: oqariartuutit, akulikitsumik
system-pace-many = Oqariartuutit: akulikitsumik.
# gloss: everything has been deleted. Day: … Hour: …
# from: suna, tamaat, peerneqarpoq, ulloq
system-erase-receipt = Suna tamaat peerneqarpoq. Ulloq: { $date }, nal. { $time }.
# gloss: everything has been deleted. To begin, choose something.
# from: suna, tamaat, peerneqarsimavoq, aallartinniarlutit, toqqaagit
system-erased-hello = Suna tamaat peerneqarsimavoq. Aallartinniarlutit toqqaagit.


## A person

# gloss: write here what you want help with. Reader: …
# from: sumik, uani, allaguk, atuartoq; own: ikiorneqarusullutit
# accept: not-attested own forms for the reviewer: ikiorneqarusullutit
system-case-write = Sumik ikiorneqarusullutit uani allaguk. Atuartoq: { $reads }.
# gloss: the enquiry has been sent: … Answer at the latest: …
# from: saaffiginnissut, nassiunneqarpoq, akissut, kingusinnerpaamik
system-case-opened = Saaffiginnissut nassiunneqarpoq: { $organisation }. Akissut kingusinnerpaamik: { $answer-by }.
# gloss: now it is closed. Answer at the latest: …
# from: maanna, matoqqavoq, akissut, kingusinnerpaamik
system-case-opened-closed = Maanna matoqqavoq. Akissut kingusinnerpaamik: { $answer-by }.
# gloss: the enquiry has been sent. Other information, write it here.
# from: saaffiginnissut, nassiunneqarpoq, paasissutissat, allat, uani, allakkit
system-case-already = Saaffiginnissut nassiunneqarpoq. Paasissutissat allat uani allakkit.
# gloss: a person is still awaited. Other information, write it here.
# from: inuk, suli, utaqqineqarpoq, paasissutissat, allat, uani, allakkit
system-case-status = Inuk suli utaqqineqarpoq. Paasissutissat allat uani allakkit.
# gloss: now a person reads. Name: …, …
# from: maanna, inuk, atuarpoq, ateq
system-case-taken = Maanna inuk atuarpoq. Ateq: { $name }, { $role }.
# gloss: what you wrote has been kept. A person can read them.
# from: allatatit, toqqorneqarput, inuup, atuarsinnaavai
system-case-kept = Allatatit toqqorneqarput. Inuup atuarsinnaavai.
# gloss: now the machine talks with you. The one you talked with: …
# from: maanna, maskiina; own: oqaloqatigaat, oqaloqatigisat
# accept: not-attested own forms for the reviewer: oqaloqatigaat, oqaloqatigisat
system-case-handed-back = Maanna maskiina oqaloqatigaat. Oqaloqatigisat: { $name }.
# gloss: the matter is completed. At any time come back.
# from: suliaq, naammassineqarpoq, qaqugukkulluunniit, uterit
system-case-closed = Suliaq naammassineqarpoq. Qaqugukkulluunniit uterit.
# gloss: thanks. The enquiry has been dropped.
# from: qujanaq, saaffiginnissut, taamaatinneqarpoq
system-case-withdrawn = Qujanaq. Saaffiginnissut taamaatinneqarpoq.
# gloss: enquiry: there is none
# from: saaffiginnissut, soqanngilaq
system-nothing-to-withdraw = Saaffiginnissut: soqanngilaq.
# gloss: the answer is late, others have been asked. Answer at the latest: …
# from: akissut, kinguaattoorpoq, allat, kingusinnerpaamik; own: aperineqarput
# accept: not-attested own forms for the reviewer: aperineqarput
system-late = Akissut kinguaattoorpoq, allat aperineqarput. Akissut kingusinnerpaamik: { $answer-by }.


## Danger: the numbers first

# gloss: it is dangerous now: … Police: … You are not alone.
# from: maanna, navianarpoq, politiit, kisimiinngilatit
system-crisis-danger = Maanna navianarpoq: { $danger } · Politiit: { $police }
    Kisimiinngilatit.
# gloss: it is dangerous now: … Violence: … Your name is not needed.
# from: maanna, navianarpoq, nakuuserneq, atit, pisariaqanngilaq
system-crisis-violence = Maanna navianarpoq: { $danger } · Nakuuserneq: { $violence }
    Atit pisariaqanngilaq.
# gloss: it is dangerous now: … You can also try: … You are not alone.
# from: maanna, navianarpoq, aamma, misilissinnaavat, kisimiinngilatit
system-crisis-suicide = Maanna navianarpoq: { $danger } · Aamma misilissinnaavat: { $suicide }
    Kisimiinngilatit.
# gloss: it is dangerous now: … Children and the young: … Your name is not needed.
# from: maanna, navianarpoq, meeqqat, inuusuttullu, atit, pisariaqanngilaq
system-crisis-child = Maanna navianarpoq: { $danger } · Meeqqat inuusuttullu: { $child }
    Atit pisariaqanngilaq.
# gloss: how are you. At any time you can press: it is dangerous now.
# from: qanoq, ippit, tuugassaq, qaqugukkulluunniit, maanna, navianarpoq; own: atorsinnaavat
# accept: not-attested own forms for the reviewer: atorsinnaavat
system-crisis-gentle = Qanoq ippit? Tuugassaq qaqugukkulluunniit atorsinnaavat: Maanna navianarpoq.
# gloss: a person has been told
# from: inuk; own: ilisimatinneqarpoq
# accept: not-attested own forms for the reviewer: ilisimatinneqarpoq
system-crisis-person = Inuk ilisimatinneqarpoq.
