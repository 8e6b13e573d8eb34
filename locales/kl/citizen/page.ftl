### The page of the web chat. Drafts until a Greenlandic reader approves them.

# gloss: welcome
# from: tikilluarit
page-welcome = Tikilluarit
# gloss: this is a machine, not a person. Your name is not needed.
# from: una, maskiina, inuk, pinnagu, atit, pisariaqanngilaq
page-machine = Una maskiina, inuk pinnagu. Atit pisariaqanngilaq.
# gloss: choose language
# from: oqaatsit, toqqakkit
page-choose = Oqaatsit toqqakkit
# gloss: it is dangerous now
# from: maanna, navianarpoq
page-danger-now = Maanna navianarpoq
# gloss: talking with a person
# from: inummik, oqaloqateqarneq
page-talk-person = Inummik oqaloqateqarneq
# gloss: enter the code
# from: kode, isissutissaq, allaguk
page-have-code = Kode isissutissaq allaguk
# gloss: who are the readers
# from: kikkut, atuartut
page-who-reads = Kikkut atuartut?
# gloss: what can be used by all
# from: tamanit, atorneqarsinnaanera
page-accessibility = Tamanit atorneqarsinnaanera
# gloss: go out, this phone
# from: anigit, oqarasuaat, una
page-finish-phone = Anigit, oqarasuaat una
# gloss: write here
# from: uani, allaguk
page-write = Uani allaguk
# gloss: send
# from: nassiuguk
page-send = Nassiuguk
# gloss: choices
# from: toqqagassat
page-menu = Toqqagassat
# gloss: others
# from: allat
page-more = Allat
# gloss: the machine is writing
# from: maskiina, allappoq
page-typing = Maskiina allappoq
# gloss: question at the hour
# from: apeqqut
page-asked-at = Apeqqut, nal.: { $time }
# gloss: answer at the latest
# from: akissut, kingusinnerpaamik
page-answer-by = Akissut kingusinnerpaamik: { $when }
# gloss: the machine
# from: maskiina
page-machine-name = Maskiina
# gloss: you
# from: illit
page-you = Illit
# gloss: a draft
# from: allaqqitassiaq
page-not-reviewed = Allaqqitassiaq
# gloss: in Danish
# from: qallunaatut
page-danish = qallunaatut
# gloss: hide the Danish
# from: qallunaatut, tarrisiguk
page-fold-danish = Qallunaatut tarrisiguk
# gloss: show the Danish
# from: qallunaatut, takutiguk
page-show-danish = Qallunaatut takutiguk
# gloss: there is no connection. What you wrote will be sent later.
# from: allatatit, kingusinnerusukkut, nassiunneqassapput; own: attaveqanngilaq
# accept: not-attested own forms for the reviewer: attaveqanngilaq
page-offline = Attaveqanngilaq. Allatatit kingusinnerusukkut nassiunneqassapput.
# gloss: connection is awaited
# from: attavik, utaqqineqarpoq
page-connecting = Attavik utaqqineqarpoq
# gloss: was not sent
# from: nassiunneqanngilaq
page-not-sent = Nassiunneqanngilaq
# gloss: try it again
# from: misileqqiguk
page-again = Misileqqiguk
# gloss: completed
# from: naammassineqarpoq
page-finished-title = Naammassineqarpoq
# gloss: the talk has been removed from this phone. Close the page.
# from: oqaloqatigiinneq, peerneqarpoq, qupperneq, matujuk; own: oqarasuaammit
# accept: not-attested own forms for the reviewer: oqarasuaammit
page-finished-text = Oqaloqatigiinneq oqarasuaammit peerneqarpoq. Qupperneq matujuk.
# gloss: go back to the beginning
# from: aallaqqaataanut, uterit
page-start-again = Aallaqqaataanut uterit
# gloss: it is dangerous now
# from: maanna, navianarpoq
page-danger-title = Maanna navianarpoq
# gloss: it is dangerous now: the first number, do ring it
# from: maanna, navianarpoq, normu, siulleq, sianerfigeriaruk
page-danger-intro = Maanna navianarpoq: normu siulleq sianerfigeriaruk.
# gloss: do ring
# from: sianerniarit
page-call = Sianerniarit: { $name }
# gloss: go back to the talk
# from: oqaloqatigiinnermut, uterit
page-back-to-talk = Oqaloqatigiinnermut uterit
# gloss: JavaScript is not needed. Choose something, or write and send it.
# from: pisariaqanngilaq, toqqaagit, imaluunniit, allaguk, nassiuguk
page-no-script = JavaScript pisariaqanngilaq. Toqqaagit, imaluunniit allaguk nassiuguk.
# gloss: reader
# from: atuartoq
page-reading-person = Atuartoq: { $name }
# gloss: a person is awaited
# from: inuk, utaqqineqarpoq
page-waiting = Inuk utaqqineqarpoq
# gloss: what-you-wrote only the machine can read. If you want to talk with a person, reader: …, …
# from: allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, atuartoq; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
page-who-reads-text = Allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku atuartoq: { $reads }, { $organisation }.
# gloss: what can be used by all
# from: tamanit, atorneqarsinnaanera
page-was-title = Tamanit atorneqarsinnaanera
# gloss: the page should be usable by all. If there is a problem, write to us.
# from: qupperneq, tamanit, atorneqarsinnaassaaq, ajornartorsiuteqarpat, uagutsinnut, allagit
page-was-text = Qupperneq tamanit atorneqarsinnaassaaq. Ajornartorsiuteqarpat uagutsinnut allagit.
# gloss: send a picture
# from: assimik, nassiussigit
page-photo = Assimik nassiussigit
# gloss: close it
# from: matujuk
page-close = Matujuk
# gloss: now it is open
# from: maanna, ammavoq
page-open-now = Maanna ammavoq
# gloss: now it is closed
# from: maanna, matoqqavoq
page-closed-now = Maanna matoqqavoq
# gloss: it will be open
# from: ammassaaq
page-opens = Ammassaaq: { $when }
# gloss: first, do ring
# from: siullermik, sianerniarit
page-ring-first = Siullermik sianerniarit
# gloss: opening hours
# from: ammasarfiit
page-hours = Ammasarfiit
# gloss: map of the land
# from: nunap, assinga
page-map = Nunap assinga
# gloss: the language's own name
# from: a name in its own language
page-language-name-da = Dansk
# gloss: the language's own name
# from: kalaallisut
page-language-name-kl = Kalaallisut
# gloss: the page was not found
# from: qupperneq, nassaarineqanngilaq
page-not-found-title = Qupperneq nassaarineqanngilaq
# gloss: the address may be old. Go back to the front page.
# from: adresse, immaqa, pisoqaavoq, saqqaanut, uterit
page-not-found-text = Adresse immaqa pisoqaavoq. Saqqaanut uterit.
# gloss: wait a little
# from: utaqqilaarit
page-too-many-title = Utaqqilaarit
# gloss: a great many have been sent. Later, try it again.
# from: nassiunneqarput, kingusinnerusukkut, misileqqiguk; own: amerlavallaat
# accept: not-attested own forms for the reviewer: amerlavallaat
page-too-many-text = Amerlavallaat nassiunneqarput. Kingusinnerusukkut misileqqiguk.
# gloss: with us something went wrong
# from: uatsinni, ajortoqarpoq
page-failed-title = Uatsinni ajortoqarpoq
# gloss: later, try it again
# from: kingusinnerusukkut, misileqqiguk
page-failed-text = Kingusinnerusukkut misileqqiguk.
