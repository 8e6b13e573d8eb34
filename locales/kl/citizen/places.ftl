### The words beside a place. Drafts until a Greenlandic reader approves them.

# gloss: nu er det åbent
# from: maanna, ammavoq
place-open-now = Maanna ammavoq
# gloss: nu er det lukket
# from: maanna, matoqqavoq
place-closed = Maanna matoqqavoq
# gloss: der vil være åbent
# from: ammassaaq
place-opens = Ammassaaq: { $when }
# gloss: åbningstiderne er ukendte
# from: ammasarfiit, ilisimaneqanngillat
place-hours-unknown = Ammasarfiit ilisimaneqanngillat
# gloss: først ring blot
# from: siullermik, sianerniarit
place-ring-first = Siullermik sianerniarit
# gloss: bestilling er ikke nødvendig
# from: inniminniineq, pisariaqanngilaq
place-just-come = Inniminniineq pisariaqanngilaq
# gloss: dit navn er ikke nødvendigt
# from: atit, pisariaqanngilaq
place-anonymous = Atit pisariaqanngilaq
# gloss: dag og nat er det åbent
# from: ulloq, unnuarlu, ammavoq
place-day-and-night = Ulloq unnuarlu ammavoq
# gloss: åbent til klokken
# from: ammavoq, nal., tikillugu
place-open-until = Ammavoq nal. { $time } tikillugu
# gloss: sprog: grønlandsk
# from: oqaatsit, kalaallisut
place-greenlandic = Oqaatsit: kalaallisut
# gloss: tilmelding er ikke nødvendig
# from: nalunaarneq, pisariaqanngilaq
place-no-registration = Nalunaarneq pisariaqanngilaq
# gloss: ansvarlig
# from: akisussaasoq
place-operator = Akisussaasoq: { $who }


## What one can do there

# gloss: her
# from: uani
place-can = Uani: { $what }
# gloss: varme
# from: kiak
place-can-warm = kiak
# gloss: mad
# from: nerisassat
place-can-food = nerisassat
# gloss: baderum
# from: uffarfik
place-can-bath = uffarfik
# gloss: vaskested
# from: errorsivik
place-can-laundry = errorsivik
# gloss: tøj
# from: atisat
place-can-clothes = atisat
# gloss: sovested
# from: sinittarfik
place-can-sleep = sinittarfik
# gloss: fællesskab
# from: peqatigiinneq
place-can-company = peqatigiinneq
# gloss: rådgivning, samtale
# from: siunnersuineq, oqaloqatigiinneq
place-can-counselling = siunnersuineq, oqaloqatigiinneq
# gloss: hjælp til breve
# from: allakkanut, ikiorneqarneq
place-can-letters = allakkanut ikiorneqarneq
# gloss: tolk
# from: oqalutsi
place-can-interpreter = oqalutsi
# gloss: rådgivning efter loven
# from: inatsisitigut, siunnersuineq
place-can-legal = inatsisitigut siunnersuineq
# gloss: MitID: at få hjælp
# from: ikiorneqarneq
place-can-digital = MitID: ikiorneqarneq
# gloss: at lære dansk
# from: qallunaatut, ilinniarneq
place-can-danish = qallunaatut ilinniarneq
# gloss: arbejde: at få hjælp
# from: suliffik, ikiorneqarneq
place-can-work = suliffik: ikiorneqarneq
# gloss: børn, familier
# from: meeqqat, ilaqutariit
place-can-children = meeqqat, ilaqutariit
# gloss: behandling
# from: katsorsaaneq
place-can-treatment = katsorsaaneq
