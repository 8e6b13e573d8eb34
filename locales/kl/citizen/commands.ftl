### The fixed bar, and what people type for each command. Drafts until a Greenlandic reader approves them.

# gloss: nu er det farligt
# from: maanna, navianarpoq, navianartoq, navianartorsiorneq, ajornartoorneq, ulorianarpoq
command-danger = Maanna navianarpoq
    .typed = navianarpoq, maanna navianarpoq, navianartoq, navianartorsiorneq, ajornartoorneq, ulorianarpoq
# gloss: at tale med et menneske
# from: inummik, oqaloqateqarneq, inuk, sullissisoq, siunnersorti, ikiorti
command-person = Inummik oqaloqateqarneq
    .typed = inuk, inummik, oqaloqateqarneq, sullissisoq, siunnersorti, ikiorti
# gloss: valgmuligheder
# from: toqqagassat, saqqaa, aallartiffik
command-menu = Toqqagassat
    .typed = toqqagassat, saqqaa, aallartiffik
# gloss: gå tilbage
# from: uterit, utimut, kingumut
command-back = Uterit
    .typed = uterit, utimut, kingumut
# gloss: gentag det
# from: uteqqiguk
command-repeat = Uteqqiguk
    .typed = uteqqiguk
# gloss: ikke lige nu
# from: massakkuunngitsoq, qaangiinnaruk, kingusinnerusukkut, taamaatiguk
command-not-now = Massakkuunngitsoq
    .typed = massakkuunngitsoq, qaangiinnaruk, kingusinnerusukkut, taamaatiguk
# gloss: jeg forstod det ikke
# from: own
# accept: not-attested own forms for the reviewer: paasinngilara, paasisinnaanngilara
command-dont-understand = Paasinngilara
    .typed = paasinngilara, paasisinnaanngilara
# gloss: vælg sprog
# from: oqaatsit, toqqakkit, kalaallisut, qallunaatut, danskisut
command-language = Oqaatsit toqqakkit
    .typed = oqaatsit, oqaatsit toqqakkit, kalaallisut, qallunaatut, danskisut
# gloss: gå ud, denne telefon
# from: anigit, oqarasuaat, una, naammassereerpoq
command-finish = Anigit, oqarasuaat una
    .typed = anigit, naammassereerpoq
# gloss: stop beskederne
# from: oqariartuutit, unitsikkallakkit
command-stop = Oqariartuutit unitsikkallakkit
    .typed = unitsikkallakkit, oqariartuutit unitsikkallakkit
# gloss: slet det hele
# from: suna, tamaat, piiaruk, peeruk
command-delete = Suna tamaat piiaruk
    .typed = piiaruk, peeruk, suna tamaat piiaruk, suna tamaat peeruk
# gloss: annuller henvendelsen
# from: saaffiginnissut, atorunnaarsiguk, peqqissimigit
command-withdraw = Saaffiginnissut atorunnaarsiguk
    .typed = atorunnaarsiguk, peqqissimigit
# gloss: gå videre
# from: ingerlaqqigit, nangigit
command-go-on = Ingerlaqqigit
    .typed = ingerlaqqigit, nangigit
# gloss: se mere
# from: allanik, takusaqarit, amerlanerit, allat
command-more = Allanik takusaqarit
    .typed = allanik takusaqarit, amerlanerit, allat
# gloss: møde: kode
# from: ataatsimiinneq, isissutissaq
command-meeting-code = Ataatsimiinneq: isissutissaq
    .typed = ataatsimiinneq isissutissaq
