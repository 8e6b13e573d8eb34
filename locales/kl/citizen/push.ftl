### Notices on a phone, and the page a phone shows without a connection. Drafts until a Greenlandic reader approves them.


## Notices. What stands on the locked screen says nothing of what is talked about.

# gloss: der er nyt
# from: nutaamik, peqarpoq
push-notice = Nutaamik peqarpoq
# gloss: hvis der er nyt: varsel, denne telefon. Der står kun: der er nyt.
# from: nutaamik, peqarpat, kalerrisaarut, oqarasuaat, una, taamaallaat, allassimavoq, peqarpoq
push-offer = Nutaamik peqarpat: kalerrisaarut, oqarasuaat una. Taamaallaat allassimavoq: Nutaamik peqarpoq.
# gloss: varsel, start det
# from: kalerrisaarut, aallartiguk
push-allow = Kalerrisaarut aallartiguk
# gloss: ikke lige nu
# from: massakkuunngitsoq
push-later = Massakkuunngitsoq
# gloss: varsel gælder
# from: kalerrisaarut, atuuppoq
push-is-on = Kalerrisaarut atuuppoq.
# gloss: varsel, stop det
# from: kalerrisaarut, taamaatiguk
push-stop = Kalerrisaarut taamaatiguk
# gloss: varsel er stoppet
# from: kalerrisaarut, unippoq
push-stopped = Kalerrisaarut unippoq.
# gloss: varsel kan ikke bruges. Telefonens indstillinger, du kan ændre dem.
# from: kalerrisaarut, atorneqarsinnaanngilaq, inissiissutit, oqarasuaat, allanngortissinnaavatit
push-refused = Kalerrisaarut atorneqarsinnaanngilaq. Inissiissutit (oqarasuaat) allanngortissinnaavatit.
# gloss: aftaler, gem dem
# from: isumaqatigiissutit, toqqukkit
push-keep = Isumaqatigiissutit toqqukkit
# gloss: aftaler er gemt. Internet er ikke nødvendigt.
# from: isumaqatigiissutit, toqqorneqarput, internetti, pisariaqanngilaq
push-kept = Isumaqatigiissutit toqqorneqarput. Internetti pisariaqanngilaq.
# gloss: aftaler, fjern dem
# from: isumaqatigiissutit, piikkit
push-drop = Isumaqatigiissutit piikkit
# gloss: aftaler er fjernet
# from: isumaqatigiissutit, peerneqarput
push-dropped = Isumaqatigiissutit peerneqarput.


## Without a connection

# gloss: internettet kan ikke bruges
# from: internetti, atorneqarsinnaanngilaq
page-offline-title = Internetti atorneqarsinnaanngilaq
# gloss: samtalen kommer tilbage
# from: oqaloqatigiinneq, uterumaarpoq
page-offline-text = Oqaloqatigiinneq uterumaarpoq.
# gloss: aftaler, de næste
# from: isumaqatigiissutit, tulliuttut
page-offline-coming = Isumaqatigiissutit tulliuttut
# gloss: denne telefon: der er ikke aftaler
# from: oqarasuaat, una, isumaqatigiissutinik, peqanngilaq
page-offline-none = Oqarasuaat una: isumaqatigiissutinik peqanngilaq.
