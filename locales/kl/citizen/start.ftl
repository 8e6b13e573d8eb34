### The first words after the language is chosen, and the menu. Drafts until a Greenlandic reader approves them.

# gloss: I am a machine, what-you-wrote only the machine can read. If you want to talk with a person, he or she can read them.
# from: allatatit, taamaallaat, atuarsinnaavai, inuk, oqaloqatiginiarukku, taassuma; own: maskiinaavunga, maskiinap
# accept: not-attested own forms for the reviewer: maskiinaavunga, maskiinap
start-hello = Maskiinaavunga, allatatit maskiinap taamaallaat atuarsinnaavai. Inuk oqaloqatiginiarukku taassuma atuarsinnaavai.
# gloss: how can I help you | with what else can I help you | place to sleep, dwelling | return to Greenland | your information, its being deleted | languages, messages | it is dangerous now
# from: qanoq, sumik, allamik, sinittarfik, najugaqarfik, kalaallit, nunaannut, uterneq, paasissutissatit, peerneqarnissaat, oqaatsit, oqariartuutit, maanna, navianarpoq; own: ikiorsinnaavakkit
# accept: not-attested own forms for the reviewer: ikiorsinnaavakkit
start-menu = Qanoq ikiorsinnaavakkit?
    .again = Sumik allamik ikiorsinnaavakkit?
    .housing = Sinittarfik, najugaqarfik
    .go-home = Kalaallit Nunaannut uterneq
    .privacy = Paasissutissatit, peerneqarnissaat
    .settings = Oqaatsit, oqariartuutit
    .crisis = Maanna navianarpoq
