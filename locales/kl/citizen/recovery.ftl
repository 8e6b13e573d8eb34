### Codes of three words, which open a talk on another phone. Drafts until a Greenlandic reader approves them.


## The page where a code is typed

# gloss: koden, skriv den
# from: isissutissaq, allaguk
recovery-type-title = Isissutissaq allaguk
# gloss: tre ord: samtalen, åbn den
# from: oqaatsit, pingasut, oqaloqatigiinneq, ammarniaruk
recovery-type-text = Oqaatsit pingasut: oqaloqatigiinneq ammarniaruk.
# gloss: tre ord
# from: oqaatsit, pingasut
recovery-words = Oqaatsit pingasut
# gloss: telefonen, lånt
# from: oqarasuaat, atukkiussaq
recovery-borrowed = Oqarasuaat atukkiussaq
# gloss: samtalen, åbn den
# from: oqaloqatigiinneq, ammaruk
recovery-open = Oqaloqatigiinneq ammaruk
# gloss: nu er en anden samtale åben. Når koden er brugt, bliver den lukket.
# from: oqaloqatigiinneq, alla, maanna, ammavoq, isissutissaq; own: atorneqarpat, matuneqassaaq
# accept: not-attested own forms for the reviewer: atorneqarpat, matuneqassaaq
recovery-other-talk = Oqaloqatigiinneq alla maanna ammavoq. Isissutissaq atorneqarpat matuneqassaaq.
# gloss: koden kan ikke bruges. Ordene, se på dem, prøv det igen
# from: isissutissaq, atorsinnaanngilaq, oqaatsit, takukkit, misileqqiguk
recovery-wrong = Isissutissaq atorsinnaanngilaq. Oqaatsit takukkit, misileqqiguk.
# gloss: du har prøvet for mange gange. Vent lidt, minutter: …
# from: misiliivallaarsimavutit, utaqqilaarit, minutsit
recovery-wait = Misiliivallaarsimavutit. Utaqqilaarit, minutsit: { $minutes }.
# gloss: en ny kode kan du få af et menneske
# from: isissutissamik, nutaamik, inummit, pisinnaavutit
recovery-other-ways = Isissutissamik nutaamik inummit pisinnaavutit.


## The page where a code is asked for

# gloss: en ny kode
# from: isissutissaq, nutaaq
recovery-get-title = Isissutissaq nutaaq
# gloss: tre ord: ved brug af en anden telefon åbn samtalen
# from: oqaatsit, pingasut, oqarasuaat, alla, atorlugu, oqaloqatigiinneq, ammarniaruk
recovery-get-text = Oqaatsit pingasut: oqarasuaat alla atorlugu oqaloqatigiinneq ammarniaruk.
# gloss: samtalen bliver gemt. Efter det sidste ord, dage: …
# from: oqaloqatigiinneq, toqqorneqassaaq, oqaatsip, kingulliup, kingorna, ullut
recovery-get-kept = Oqaloqatigiinneq toqqorneqassaaq. Oqaatsip kingulliup kingorna ullut: { $days }.
# gloss: ny kode: den første kode holder op
# from: isissutissaq, nutaaq, siulleq, atorunnaassaaq
recovery-get-again = Isissutissaq nutaaq: isissutissaq siulleq atorunnaassaaq.
# gloss: koden, vis den
# from: isissutissaq, takutiguk
recovery-give = Isissutissaq takutiguk
# gloss: samtalen er åben
# from: oqaloqatigiinneq, ammavoq
recovery-opened-title = Oqaloqatigiinneq ammavoq
# gloss: koden er brugt. En ny kan du få.
# from: isissutissaq, atorneqarpoq, nutaamik, pisinnaavutit
recovery-opened-text = Isissutissaq atorneqarpoq. Nutaamik pisinnaavutit.
# gloss: en anden telefon: samtalen, luk den
# from: oqarasuaat, alla, oqaloqatigiinneq, matujuk
recovery-close-others = Oqarasuaat alla: oqaloqatigiinneq matujuk


## The code, on the screen and on paper

# gloss: din kode
# from: isissutissat
recovery-shown-title = Isissutissat
# gloss: nu skriv ordene. Koden vises én gang.
# from: maanna, oqaatsit, allakkit, isissutissaq, ataasiarluni, takutinneqarpoq
recovery-shown-once = Maanna oqaatsit allakkit. Isissutissaq ataasiarluni takutinneqarpoq.
# gloss: ordene, skriv dem her
# from: oqaatsit, uani, allakkit
recovery-paper-use = Oqaatsit uani allakkit: { $address }
# gloss: kan bruges én gang, senest
# from: ataasiarluni, atorneqarsinnaavoq, kingusinnerpaamik
recovery-paper-until = Ataasiarluni atorneqarsinnaavoq, kingusinnerpaamik: { $date }.
# gloss: ved brug af ordene kan samtalen læses: vær forsigtig
# from: oqaatsit, atorlugit, oqaloqatigiinneq, atuarneqarsinnaavoq, mianersorniarit
recovery-paper-safe = Oqaatsit atorlugit oqaloqatigiinneq atuarneqarsinnaavoq: mianersorniarit.
# gloss: siden, tryk den
# from: qupperneq; own: naqiteruk
# accept: not-attested own forms for the reviewer: naqiteruk
recovery-print = Qupperneq naqiteruk


## In the talk

# gloss: en kode kan du få: tre ord. Ved brug af en anden telefon åbn samtalen.
# from: isissutissamik, pisinnaavutit, oqaatsit, pingasut, oqarasuaat, alla, atorlugu, oqaloqatigiinneq, ammarniaruk
recovery-offer = Isissutissamik pisinnaavutit: oqaatsit pingasut. Oqarasuaat alla atorlugu oqaloqatigiinneq ammarniaruk.
# gloss: en kode kan du få: tre ord. Her se den:
# from: isissutissamik, pisinnaavutit, oqaatsit, pingasut, uani, takuuk
recovery-link = Isissutissamik pisinnaavutit: oqaatsit pingasut. Uani takuuk:
# gloss: ny kode: … Hvis du har spørgsmål, skriv her.
# from: isissutissaq, nutaaq, apeqqutissaqaruit, uani, allagit
recovery-issued = Isissutissaq nutaaq: { $organisation }. Apeqqutissaqaruit uani allagit.
# gloss: en anden telefon: samtalen er blevet lukket
# from: oqarasuaat, alla, oqaloqatigiinneq, matuneqarpoq
recovery-others-closed = Oqarasuaat alla: oqaloqatigiinneq matuneqarpoq.
# gloss: koden er brugt: en anden telefon. Hvis du har spørgsmål, skriv her.
# from: isissutissaq, atorneqarpoq, oqarasuaat, alla, apeqqutissaqaruit, uani, allagit
recovery-opened = Isissutissaq atorneqarpoq: oqarasuaat alla. Apeqqutissaqaruit uani allagit.
