### The page of one's appointments in the web chat. Drafts until a Greenlandic reader approves them.

# gloss: aftaler
# from: isumaqatigiissutit
page-appointments = Isumaqatigiissutit
# gloss: næste aftale
# from: isumaqatigiissut, tulleq
page-appointment-next = Isumaqatigiissut tulleq
# gloss: de næste
# from: tulliit
page-appointment-later = Tulliit
# gloss: tidligere
# from: siusinnerusukkut
page-appointment-past = Siusinnerusukkut
# gloss: aftale står ikke skrevet her. Skriv den.
# from: isumaqatigiissut, uani, allassimanngilaq, allaguk
page-appointment-none = Isumaqatigiissut uani allassimanngilaq. Allaguk.
# gloss: telefonen er lånt: aftale står ikke skrevet her
# from: oqarasuaat, atukkiussaq, isumaqatigiissut, uani, allassimanngilaq
page-appointment-borrowed = Oqarasuaat atukkiussaq: isumaqatigiissut uani allassimanngilaq.
# gloss: pligt
# from: pisussaaffik
page-appointment-duty = Pisussaaffik
# gloss: tilbud
# from: neqeroorut
page-appointment-offer = Neqeroorut
# gloss: pligt eller tilbud: vides ikke
# from: pisussaaffik, imaluunniit, neqeroorut, ilisimaneqanngilaq
page-appointment-duty-not-sure = Pisussaaffik imaluunniit neqeroorut: ilisimaneqanngilaq
# gloss: tolk
# from: oqalutsi
page-appointment-interpreter = Oqalutsi: { $language }
# gloss: tolk er ikke nødvendig
# from: oqalutsi, pisariaqanngilaq
page-appointment-interpreter-none = Oqalutsi pisariaqanngilaq
# gloss: tolk: vides ikke
# from: oqalutsi, ilisimaneqanngilaq
page-appointment-interpreter-not-sure = Oqalutsi: ilisimaneqanngilaq
# gloss: er opgivet
# from: taamaatinneqarpoq
page-appointment-cancelled = Taamaatinneqarpoq
# gloss: er fjernet her
# from: uani, peerneqarpoq
page-appointment-crossed-out = Uani peerneqarpoq
# gloss: er overstået
# from: qaangiuppoq
page-appointment-over = Qaangiuppoq
# gloss: svar
# from: akissut
page-appointment-answer = Akissut: { $answer }
# gloss: kalender, gem den
# from: ullorsiutit, toqqoruk
page-appointment-calendar = Ullorsiutit: toqqoruk
# gloss: kalender, gem alle
# from: ullorsiutit, tamaasa, toqqukkit
page-appointment-calendar-all = Ullorsiutit: tamaasa toqqukkit
# gloss: påmindelse
# from: eqqaasitsissut
page-appointment-reminders = Eqqaasitsissut
