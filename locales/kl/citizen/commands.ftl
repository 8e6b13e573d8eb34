### The fixed bar, and what people type for each command. Drafts until a Greenlandic reader approves them.

# gloss: it is dangerous now
# from: maanna, navianarpoq, navianartoq, navianartorsiorneq, ajornartoorneq, ulorianarpoq
command-danger = Maanna navianarpoq
    .typed = navianarpoq, maanna navianarpoq, navianartoq, navianartorsiorneq, ajornartoorneq, ulorianarpoq
# gloss: talking with a person
# from: inummik, oqaloqateqarneq, inuk, sullissisoq, siunnersorti, ikiorti
command-person = Inummik oqaloqateqarneq
    .typed = inuk, inummik, oqaloqateqarneq, sullissisoq, siunnersorti, ikiorti
# gloss: choices
# from: toqqagassat, saqqaa, aallartiffik
command-menu = Toqqagassat
    .typed = toqqagassat, saqqaa, aallartiffik
# gloss: go back
# from: uterit, utimut, kingumut
command-back = Uterit
    .typed = uterit, utimut, kingumut
# gloss: repeat it
# from: uteqqiguk
command-repeat = Uteqqiguk
    .typed = uteqqiguk
# gloss: not just now
# from: massakkuunngitsoq, qaangiinnaruk, kingusinnerusukkut, taamaatiguk
command-not-now = Massakkuunngitsoq
    .typed = massakkuunngitsoq, qaangiinnaruk, kingusinnerusukkut, taamaatiguk
# gloss: I did not understand it
# from: own
# accept: not-attested own forms for the reviewer: paasinngilara, paasisinnaanngilara
command-dont-understand = Paasinngilara
    .typed = paasinngilara, paasisinnaanngilara
# gloss: choose language
# from: oqaatsit, toqqakkit, kalaallisut, qallunaatut, danskisut
command-language = Oqaatsit toqqakkit
    .typed = oqaatsit, oqaatsit toqqakkit, kalaallisut, qallunaatut, danskisut
# gloss: go out, this phone
# from: anigit, oqarasuaat, una, naammassereerpoq
command-finish = Anigit, oqarasuaat una
    .typed = anigit, naammassereerpoq
# gloss: stop the messages
# from: oqariartuutit, unitsikkallakkit
command-stop = Oqariartuutit unitsikkallakkit
    .typed = unitsikkallakkit, oqariartuutit unitsikkallakkit
# gloss: delete everything
# from: suna, tamaat, piiaruk, peeruk
command-delete = Suna tamaat piiaruk
    .typed = piiaruk, peeruk, suna tamaat piiaruk, suna tamaat peeruk
# gloss: cancel the enquiry
# from: saaffiginnissut, atorunnaarsiguk, peqqissimigit
command-withdraw = Saaffiginnissut atorunnaarsiguk
    .typed = atorunnaarsiguk, peqqissimigit
# gloss: go on
# from: ingerlaqqigit, nangigit
command-go-on = Ingerlaqqigit
    .typed = ingerlaqqigit, nangigit
# gloss: see more
# from: allanik, takusaqarit, amerlanerit, allat
command-more = Allanik takusaqarit
    .typed = allanik takusaqarit, amerlanerit, allat
