### The first words after the language is chosen, and the menu. Drafts until a Greenlandic reader approves them.

# gloss: dette er en maskine, en vejleder, det, du skrev, kan kun maskinen læse. Hvis du vil tale med et menneske, kan han eller hun læse det.
# from: una, maskiina, ilitsersuisoq, allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, taassuma; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
start-hello = Una maskiina, ilitsersuisoq, allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku taassuma atuarsinnaavai.
# gloss: hvordan kan jeg hjælpe dig | med hvad andet kan jeg hjælpe dig | sovested, bosted | penge og mad | breve, aftaler | til Danmark ny | sundhed, drikkevarer (alkohol), samtale | tilbagevenden til Grønland | børn og familie | arbejde, at lære dansk | tolk | steder, som er åbne | rettigheder | aftaler | oplysninger, at de slettes | sprog, beskeder | nu er det farligt
# from: qanoq, sumik, allamik, sinittarfik, najugaqarfik, aningaasat, nerisassallu, allakkat, isumaqatigiissutit, danmarkimut, nutaaq, peqqissuseq, imigassaq, oqaloqateqarneq, kalaallit, nunaannut, uterneq, meeqqat, ilaqutariillu, suliffik, qallunaatut, ilinniarneq, oqalutsi, sumiiffiit, ammasut, pisinnaatitaaffiit, paasissutissat, peerneqarnissaat, oqaatsit, oqariartuutit, maanna, navianarpoq; own: ikiorsinnaavakkit
# accept: not-attested own forms for the reviewer: ikiorsinnaavakkit
start-menu = Qanoq ikiorsinnaavakkit?
    .again = Sumik allamik ikiorsinnaavakkit?
    .housing = Sinittarfik, najugaqarfik
    .money = Aningaasat nerisassallu
    .letters = Allakkat, isumaqatigiissutit
    .arrival = Danmarkimut nutaaq
    .health = Peqqissuseq, imigassaq, oqaloqateqarneq
    .go-home = Kalaallit Nunaannut uterneq
    .family = Meeqqat ilaqutariillu
    .work = Suliffik, qallunaatut ilinniarneq
    .interpreter = Oqalutsi
    .places = Sumiiffiit ammasut
    .rights = Pisinnaatitaaffiit
    .appointments = Isumaqatigiissutit
    .privacy = Paasissutissat, peerneqarnissaat
    .settings = Oqaatsit, oqariartuutit
    .crisis = Maanna navianarpoq
