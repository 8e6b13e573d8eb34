### Two who sit together: a code of six digits that brings a phone to a case. Drafts until a Greenlandic reader approves
### them.

# gloss: møde: kode
# from: ataatsimiinneq, isissutissaq
meeting-title = Ataatsimiinneq: isissutissaq
# gloss: ved mødet sig talene til et menneske. På telefonen kan sagen ses.
# from: ataatsimiinnermi, normut, inummut, oqarasuaat, una, atorlugu, suliaq, takusinnaavat; own: taakkit
# accept: not-attested own forms for the reviewer: taakkit
meeting-text = Ataatsimiinnermi normut inummut taakkit. Oqarasuaat una atorlugu suliaq takusinnaavat.
# gloss: den første samtale er for sig
# from: oqaloqatigiinneq, siulleq, immikkut, inissisimavoq
meeting-apart = Oqaloqatigiinneq siulleq immikkut inissisimavoq.
# gloss: vis talene
# from: normut, takutikkit
meeting-give = Normut takukkit
# gloss: kode: … Én gang, minutter: …
# from: isissutissaq, ataasiarluni, atorneqarsinnaavoq, minutsit
meeting-code = Isissutissaq: { $code }. Ataasiarluni atorneqarsinnaavoq, minutsit: { $minutes }.
# gloss: kode: … Til et menneske vis den. Minutter: …
# from: isissutissaq, inummut, takutiguk, minutsit
meeting-say = Isissutissaq: { $code }. Inummut takutiguk. Minutsit: { $minutes }.
# gloss: en anden telefon kan også bruges her: sag …, … | aflys det
# from: oqarasuaat, alla, aamma, atorneqarsinnaavoq, suliaq, atorunnaarsiguk
meeting-joined = Oqarasuaat alla aamma atorneqarsinnaavoq: suliaq { $number }, { $organisation }.
    .undo = Atorunnaarsiguk
# gloss: den anden telefon er fjernet
# from: oqarasuaat, alla, peerneqarpoq
meeting-undone = Oqarasuaat alla peerneqarpoq.
