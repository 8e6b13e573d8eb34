### The page of the web chat. Drafts until a Greenlandic reader approves them.

# gloss: velkommen
# from: tikilluarit
page-welcome = Tikilluarit
# gloss: dette er en maskine, ikke et menneske. Dit navn er ikke nødvendigt.
# from: una, maskiina, inuk, pinnagu, atit, pisariaqanngilaq
page-machine = Una maskiina, inuk pinnagu. Atit pisariaqanngilaq.
# gloss: vælg sprog
# from: oqaatsit, toqqakkit
page-choose = Oqaatsit toqqakkit
# gloss: nu er det farligt
# from: maanna, navianarpoq
page-danger-now = Maanna navianarpoq
# gloss: at tale med et menneske
# from: inummik, oqaloqateqarneq
page-talk-person = Inummik oqaloqateqarneq
# gloss: menneske
# from: inuk
page-person = Inuk
# gloss: adgangskode, skriv den
# from: kode, isissutissaq, allaguk
page-have-code = Kode isissutissaq allaguk
# gloss: hvem er læserne
# from: kikkut, atuartut
page-who-reads = Kikkut atuartut?
# gloss: at det kan bruges af alle
# from: tamanit, atorneqarsinnaanera
page-accessibility = Tamanit atorneqarsinnaanera
# gloss: gå ud, denne telefon
# from: anigit, oqarasuaat, una
page-finish-phone = Anigit, oqarasuaat una
# gloss: skriv her
# from: uani, allaguk
page-write = Uani allaguk
# gloss: send det
# from: nassiuguk
page-send = Nassiuguk
# gloss: valgmuligheder
# from: toqqagassat
page-menu = Toqqagassat
# gloss: andre
# from: allat
page-more = Allat
# gloss: maskinen skriver
# from: maskiina, allappoq
page-typing = Maskiina allappoq
# gloss: spørgsmål, klokken
# from: apeqqut
page-asked-at = Apeqqut, nal.: { $time }
# gloss: svar senest
# from: akissut, kingusinnerpaamik
page-answer-by = Akissut kingusinnerpaamik: { $when }
# gloss: maskine
# from: maskiina
page-machine-name = Maskiina
# gloss: du
# from: illit
page-you = Illit
# gloss: kladde
# from: allaqqitassiaq
page-not-reviewed = Allaqqitassiaq
# gloss: på dansk
# from: qallunaatut
page-danish = qallunaatut
# gloss: på dansk, skjul det
# from: qallunaatut, tarrisiguk
page-fold-danish = Qallunaatut tarrisiguk
# gloss: på dansk, vis det
# from: qallunaatut, takutiguk
page-show-danish = Qallunaatut takutiguk
# gloss: der er ikke forbindelse. Det, du skrev, bliver sendt senere.
# from: attavik, soqanngilaq, allatatit, kingusinnerusukkut, nassiunneqassapput
page-offline = Attavik soqanngilaq. Allatatit kingusinnerusukkut nassiunneqassapput.
# gloss: forbindelse ventes
# from: attavik, utaqqineqarpoq
page-connecting = Attavik utaqqineqarpoq
# gloss: blev ikke sendt
# from: nassiunneqanngilaq
page-not-sent = Nassiunneqanngilaq
# gloss: her er en fejl
# from: uani, kukkuneqarpoq
page-wrong = Uani kukkuneqarpoq
# gloss: tak. Et menneske vil se på det.
# from: qujanaq, inuup, misissussavaa
page-wrong-told = Qujanaq. Inuup misissussavaa.
# gloss: prøv det igen
# from: misileqqiguk
page-again = Misileqqiguk
# gloss: afsluttet
# from: naammassineqarpoq
page-finished-title = Naammassineqarpoq
# gloss: samtalen er fjernet fra telefonen. Siden, luk den.
# from: oqaloqatigiinneq, peerneqarpoq, qupperneq, matujuk; own: oqarasuaammit
# accept: not-attested own forms for the reviewer: oqarasuaammit
page-finished-text = Oqaloqatigiinneq oqarasuaammit peerneqarpoq. Qupperneq matujuk.
# gloss: gå tilbage til begyndelsen
# from: aallaqqaataanut, uterit
page-start-again = Aallaqqaataanut uterit
# gloss: nu er det farligt
# from: maanna, navianarpoq
page-danger-title = Maanna navianarpoq
# gloss: nu er det farligt: det første nummer, ring til det
# from: maanna, navianarpoq, normu, siulleq, sianerfigeriaruk
page-danger-intro = Maanna navianarpoq: normu siulleq sianerfigeriaruk.
# gloss: ring blot
# from: sianerniarit
page-call = Sianerniarit: { $name }
# gloss: gå tilbage til samtalen
# from: oqaloqatigiinnermut, uterit
page-back-to-talk = Oqaloqatigiinnermut uterit
# gloss: JavaScript er ikke nødvendigt. Vælg noget, eller skriv det, send det.
# from: pisariaqanngilaq, toqqaagit, imaluunniit, allaguk, nassiuguk
page-no-script = JavaScript pisariaqanngilaq. Toqqaagit, imaluunniit allaguk nassiuguk.
# gloss: læser
# from: atuartoq
page-reading-person = Atuartoq: { $name }
# gloss: et menneske ventes
# from: inuk, utaqqineqarpoq
page-waiting = Inuk utaqqineqarpoq
# gloss: det, du skrev, kan kun maskinen læse. Hvis du vil tale med et menneske, læser: …, …
# from: allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, atuartoq; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
page-who-reads-text = Allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku atuartoq: { $reads }, { $organisation }.
# gloss: at det kan bruges af alle
# from: tamanit, atorneqarsinnaanera
page-was-title = Tamanit atorneqarsinnaanera
# gloss: siden skal kunne bruges af alle. Hvis der er problemer, skriv til os.
# from: qupperneq, tamanit, atorneqarsinnaassaaq, ajornartorsiuteqarpat, uagutsinnut, allagit
page-was-text = Qupperneq tamanit atorneqarsinnaassaaq. Ajornartorsiuteqarpat uagutsinnut allagit.
# gloss: send et billede
# from: assimik, nassiussigit
page-photo = Assimik nassiussigit
# gloss: luk det
# from: matujuk
page-close = Matujuk
# gloss: nu er det åbent
# from: maanna, ammavoq
page-open-now = Maanna ammavoq
# gloss: nu er det lukket
# from: maanna, matoqqavoq
page-closed-now = Maanna matoqqavoq
# gloss: der vil være åbent
# from: ammassaaq
page-opens = Ammassaaq: { $when }
# gloss: først ring blot
# from: siullermik, sianerniarit
page-ring-first = Siullermik sianerniarit
# gloss: åbningstider
# from: ammasarfiit
page-hours = Ammasarfiit
# gloss: landkort
# from: nunap, assinga
page-map = Nunap assinga
# gloss: sprogets eget navn
# from: a name in its own language
page-language-name-da = Dansk
# gloss: sprogets eget navn
# from: kalaallisut
page-language-name-kl = Kalaallisut
# gloss: siden blev ikke fundet
# from: qupperneq, nassaarineqanngilaq
page-not-found-title = Qupperneq nassaarineqanngilaq
# gloss: adressen er måske gammel. Gå tilbage til forsiden.
# from: adresse, immaqa, pisoqaavoq, saqqaanut, uterit
page-not-found-text = Adresse immaqa pisoqaavoq. Saqqaanut uterit.
# gloss: vent lidt
# from: utaqqilaarit
page-too-many-title = Utaqqilaarit
# gloss: for mange er sendt. Prøv det igen senere.
# from: nassiunneqarput, kingusinnerusukkut, misileqqiguk; own: amerlavallaartut
# accept: not-attested own forms for the reviewer: amerlavallaartut
page-too-many-text = Amerlavallaartut nassiunneqarput. Kingusinnerusukkut misileqqiguk.
# gloss: hos os gik noget galt
# from: uatsinni, ajortoqarpoq
page-failed-title = Uatsinni ajortoqarpoq
# gloss: prøv det igen senere
# from: kingusinnerusukkut, misileqqiguk
page-failed-text = Kingusinnerusukkut misileqqiguk.
