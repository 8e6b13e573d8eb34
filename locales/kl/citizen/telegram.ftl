### What is said on Telegram alone, and on the page behind a link. Drafts until a Greenlandic reader approves them.


## Beginning, and the buttons beneath the chat

# gloss: dette er en maskine, ikke et menneske. Det, du skriver her, kan Telegram læse.
# from: una, maskiina, inuk, pinnagu, uani, allatatit, atuarsinnaavai
telegram-hello = Una maskiina, inuk pinnagu. Uani allatatit Telegram-ip atuarsinnaavai.
# gloss: vælg noget
# from: toqqaagit
telegram-ways = Toqqaagit:


## What is not read in Telegram

# gloss: et svar venter. Læs det her:
# from: akissut, utaqqivoq, uani, atuaruk
telegram-answer-waiting = Akissut utaqqivoq. Uani atuaruk:
# gloss: det næste er eget. Gå videre her:
# from: tulleq, namminerisaq, uani, ingerlaqqigit
telegram-private-waiting = Tulleq namminerisaq. Uani ingerlaqqigit:
# gloss: link, nyt. Det kan bruges én gang:
# from: linki, nutaaq, ataasiarlugu, atorneqarsinnaavoq
telegram-new-link = Linki nutaaq. Ataasiarlugu atorneqarsinnaavoq:
# gloss: nu læser et menneske
# from: maanna, inuk, atuarpoq
telegram-case-taken = Maanna inuk atuarpoq.
# gloss: nu at tale med en maskine
# from: maanna, maskiinamik, oqaloqateqarneq
telegram-case-handed-back = Maanna maskiinamik oqaloqateqarneq.
# gloss: samtalen her, fjern den også. Selv.
# from: uani, oqaloqatigiinneq, aamma, peeruk, nammineq
telegram-erase-chat = Uani oqaloqatigiinneq aamma peeruk, nammineq.
# gloss: det skrevne bliver fjernet: der stod CPR-nummer. Skriv det ikke her.
# from: allagaq, peerneqassaaq, allassimavoq, uani; own: allannagu
# accept: not-attested own forms for the reviewer: allannagu
telegram-cpr = Allagaq peerneqassaaq: CPR-normu allassimavoq. Uani allannagu.


## Sound, pictures and files

# gloss: det sendte | lyd | det sendte, andet
# from: nassiussaq, nipi, alla
telegram-sent = Nassiussaq
    .voice = Nipi
    .file = Nassiussaq alla
# gloss: lyde forstår jeg ikke. Skriv, eller vælg: at tale med et menneske. | lyden, fjern den
# from: nipit, allagit, imaluunniit, toqqaruk, inummik, oqaloqateqarneq, nipi, peeruk; own: paasisinnaanngilakka
# accept: not-attested own forms for the reviewer: paasisinnaanngilakka
telegram-cannot-hear = Nipit paasisinnaanngilakka. Allagit, imaluunniit toqqaruk: inummik oqaloqateqarneq.
    .take-away = Nipi peeruk
# gloss: det sendte forstår jeg ikke. Skriv, eller vælg: at tale med et menneske.
# from: nassiussaq, allagit, imaluunniit, toqqaruk, inummik, oqaloqateqarneq; own: paasisinnaanngilara
# accept: not-attested own forms for the reviewer: paasisinnaanngilara
telegram-cannot-see = Nassiussaq paasisinnaanngilara. Allagit, imaluunniit toqqaruk: inummik oqaloqateqarneq.
# gloss: lyden bliver fjernet
# from: nipi, peerneqassaaq
telegram-taken-away = Nipi peerneqassaaq.


## The page behind a link

# gloss: gå videre her
# from: uani, ingerlaqqigit
page-link-title = Uani ingerlaqqigit
# gloss: knappen kan bruges én gang
# from: tuugassaq, ataasiarlugu, atorneqarsinnaavoq
page-link-text = Tuugassaq ataasiarlugu atorneqarsinnaavoq.
# gloss: samtalen, åbn den
# from: oqaloqatigiinneq, ammaruk
page-link-open = Oqaloqatigiinneq ammaruk
# gloss: linket er allerede brugt eller er gammelt
# from: linki, atorneqareerpoq, imaluunniit, pisoqaavoq
page-link-spent = Linki atorneqareerpoq imaluunniit pisoqaavoq.
# gloss: link, nyt, send det
# from: linki, nutaaq, nassiuguk
page-link-again = Linki nutaaq nassiuguk
# gloss: link, nyt, er sendt
# from: linki, nutaaq, nassiunneqarpoq
page-link-sent = Linki nutaaq nassiunneqarpoq.
