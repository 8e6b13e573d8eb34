### Back to Greenland: an offer like the others, never advice to leave. Drafts until a Greenlandic reader approves them.

# gloss: you decide yourself, what do you think of | a visit to Greenland | moving to Greenland | one near is dying or has died | I am in doubt
# from: illit, nammineq, aalajangissavat, suna, kalaallit, nunaannut, nuunneq, qanigisaq, toqusoq, imaluunniit, toqulersoq; own: eqqarsaatigiviuk, tikeraarneq, nalornivunga
# accept: not-attested own forms for the reviewer: eqqarsaatigiviuk, tikeraarneq, nalornivunga
go-home-what = Illit nammineq aalajangissavat. Suna eqqarsaatigiviuk?
    .visit = Kalaallit Nunaannut tikeraarneq
    .move = Kalaallit Nunaannut nuunneq
    .family = Qanigisaq toqusoq imaluunniit toqulersoq
    .not-sure = Nalornivunga
# gloss: the Greenlandic Fund can pay for a ticket for a visit. It looks above all at whether for many years you have not been there.
# from: biletti, ukiorpaalunni, pingaartumik; own: tikeraarnissamut, akilersinnaavaat, tassaniissimanngikkuit, isiginiarpaat
# accept: not-attested own forms for the reviewer: tikeraarnissamut, akilersinnaavaat, tassaniissimanngikkuit, isiginiarpaat
go-home-visit = Den Grønlandske Fond: tikeraarnissamut biletti akilersinnaavaat. Ukiorpaalunni tassaniissimanngikkuit pingaartumik isiginiarpaat.
# gloss: with MitID or on paper you can apply. The deadline often: in spring and autumn.
# from: imaluunniit, immersugassaq, atorlugu, piffissaliussaq, amerlanertigut, upernaakkut; own: qinnuteqarsinnaavutit, ukiakkullu
# accept: not-attested own forms for the reviewer: qinnuteqarsinnaavutit, ukiakkullu
go-home-visit-apply = MitID imaluunniit immersugassaq atorlugu qinnuteqarsinnaavutit. Piffissaliussaq amerlanertigut: upernaakkut ukiakkullu.
# gloss: the Greenlanders' house will help you with the form. Ask about the next deadline.
# from: kalaallit, illuanni, immersugassaq, pillugu, ikiorneqarsinnaavutit, piffissaliussap, tullia; own: aperigiuk
# accept: not-attested own forms for the reviewer: aperigiuk
go-home-visit-house = Kalaallit illuanni immersugassaq pillugu ikiorneqarsinnaavutit. Piffissaliussap tullia aperigiuk.
# gloss: to move you can ask the municipality for help. The municipality looks at what you yourself can pay.
# from: nuunnissamut, kommuni, ikiorneqarnissamik, illit, kommunip; own: qinnuigisinnaavat, akilersinnaasatit, misissussavai
# accept: not-attested own forms for the reviewer: qinnuigisinnaavat, akilersinnaasatit, misissussavai
go-home-move = Nuunnissamut kommuni ikiorneqarnissamik qinnuigisinnaavat. Illit akilersinnaasatit kommunip misissussavai.
# gloss: first talk with the municipality, afterwards buy a ticket
# from: siullermik, kommuni, kingorna, biletti; own: oqaloqatigiuk, pisiariuk
# accept: not-attested own forms for the reviewer: oqaloqatigiuk, pisiariuk
go-home-move-papers = Siullermik kommuni oqaloqatigiuk, kingorna biletti pisiariuk.
# gloss: in Greenland one near is dying or has died: for the journey there can be help from …
# from: kalaallit, nunaanni, qanigisaq, toqusoq, imaluunniit, toqulersoq, angalanissamut, ikiorneqarsinnaavutit; own: qinnuteqarfik
# accept: not-attested own forms for the reviewer: qinnuteqarfik
go-home-family = Kalaallit Nunaanni qanigisaq toqusoq imaluunniit toqulersoq: angalanissamut ikiorneqarsinnaavutit. Qinnuteqarfik: Udbetaling Danmark.
# gloss: it holds for parents and children. They look at your money.
# from: angajoqqaanut, atuuppoq; own: meeqqanullu, aningaasatit, misissussavaat
# accept: not-attested own forms for the reviewer: meeqqanullu, aningaasatit, misissussavaat
go-home-family-who = Angajoqqaanut meeqqanullu atuuppoq. Aningaasatit misissussavaat.
# gloss: they will see: your income, the price of the journey, letter from a doctor
# from: isertitatit, akia, nakorsamit, allakkat; own: takussavaat, angalanerup
# accept: not-attested own forms for the reviewer: takussavaat, angalanerup
go-home-family-papers = Takussavaat: isertitatit, angalanerup akia, nakorsamit allakkat.
# gloss: there is time. You can talk with somebody without deciding.
# from: own
# accept: not-attested own forms for the reviewer: piffissaqarputit, aalajanginngikkaluarlutit, oqaloqateqarsinnaavutit
go-home-thinking = Piffissaqarputit. Aalajanginngikkaluarlutit oqaloqateqarsinnaavutit.
# gloss: where are you now, write the town | the town's name, write it, then the house shows
# from: maanna, sumiippit, illoqarfik, allaguk, illoqarfiup, aqqa, taava, illu, qanittoq, takusinnaavat
go-home-city = Maanna sumiippit? Illoqarfik allaguk.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: here in Greenlandic or Danish you can talk with somebody
# from: uani, kalaallisut, qallunaatulluunniit; own: oqaloqateqarsinnaavutit
# accept: not-attested own forms for the reviewer: oqaloqateqarsinnaavutit
go-home-house = Uani kalaallisut qallunaatulluunniit oqaloqateqarsinnaavutit.
# gloss: now what do you need | talking with a person | the Greenlanders' house, see it | thanks, I understood
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, kalaallit, illuat, takuuk, qujanaq, paasivara
go-home-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .house = Kalaallit illuat takuuk
    .enough = Qujanaq, paasivara
