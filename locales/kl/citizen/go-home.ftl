### Back to Greenland: an offer like the others, never advice to leave. Drafts until a Greenlandic reader approves them.

# gloss: you decide yourself, what do you think of | a journey to Greenland | moving to Greenland | one near is dying or has died | I do not know it
# from: illit, nammineq, aalajangissavat, suna, kalaallit, nunaannut, angalaneq, nuunneq, qanigisaq, toqusoq, imaluunniit, toqulersoq, naluara; own: eqqarsaatigiviuk
# accept: not-attested own forms for the reviewer: eqqarsaatigiviuk
go-home-what = Illit nammineq aalajangissavat. Suna eqqarsaatigiviuk?
    .visit = Kalaallit Nunaannut angalaneq
    .move = Kalaallit Nunaannut nuunneq
    .family = Qanigisaq toqusoq imaluunniit toqulersoq
    .not-sure = Naluara
# gloss: the Greenlandic Fund: support for a journey. If for many years you have not been there, that is looked at above all.
# from: angalanissamut, tapiissutit, ukiorpassuarni, pingaartumik, isiginiarneqassaaq; own: tassaniissimanngikkuit
# accept: not-attested own forms for the reviewer: tassaniissimanngikkuit
go-home-visit = Den Grønlandske Fond: angalanissamut tapiissutit. Ukiorpassuarni tassaniissimanngikkuit pingaartumik isiginiarneqassaaq.
# gloss: using MitID or a form you can send the application. The deadline often: in spring and autumn.
# from: imaluunniit, immersugassaq, atorlugu, qinnuteqaat, nassiussinnaavat, piffissaliussaq, amerlanertigut, upernaakkut; own: ukiakkullu
# accept: not-attested own forms for the reviewer: ukiakkullu
go-home-visit-apply = MitID imaluunniit immersugassaq atorlugu qinnuteqaat nassiussinnaavat. Piffissaliussaq amerlanertigut: upernaakkut ukiakkullu.
# gloss: the Greenlanders' house will help you with the form. Ask them about the deadline.
# from: kalaallit, illuanni, immersugassaq, pillugu, ikiorneqarsinnaavutit, piffissaliussaq, aperikkit
go-home-visit-house = Kalaallit illuanni immersugassaq pillugu ikiorneqarsinnaavutit. Piffissaliussaq pillugu aperikkit.
# gloss: about help to move turn to the municipality. The municipality looks at the ability to pay.
# from: nuunnissamut, pillugu, kommuni, saaffigiuk, akilersinnaassuseq, kommunip, misissussavaa; own: ikiorneqarnissaq
# accept: not-attested own forms for the reviewer: ikiorneqarnissaq
go-home-move = Nuunnissamut ikiorneqarnissaq pillugu kommuni saaffigiuk. Akilersinnaassuseq kommunip misissussavaa.
# gloss: first turn to the municipality, afterwards buy a ticket
# from: siullermik, kommuni, saaffigiuk, kingorna, biletti; own: pisiariuk
# accept: not-attested own forms for the reviewer: pisiariuk
go-home-move-papers = Siullermik kommuni saaffigiuk, kingorna biletti pisiariuk.
# gloss: in Greenland one near is dying or has died: for the journey you can be helped. Send the application: …
# from: kalaallit, nunaanni, qanigisaq, toqusoq, imaluunniit, toqulersoq, angalanissamut, ikiorneqarsinnaavutit, qinnuteqaat, nassiuguk
go-home-family = Kalaallit Nunaanni qanigisaq toqusoq imaluunniit toqulersoq: angalanissamut ikiorneqarsinnaavutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
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
# gloss: where are you now, write the town | that town I do not know, write a near town or choose: not just now | the town's name, write it, then the house shows
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
go-home-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: here are people you can talk with in Greenlandic or Danish
# from: uani, inuit, kalaallisut, qallunaatulluunniit, oqaloqatigisinnaasat
go-home-house = Uani inuit kalaallisut qallunaatulluunniit oqaloqatigisinnaasat.
# gloss: now what do you need | talking with a person | the Greenlanders' house, see it | thanks, I understood
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, kalaallit, illuat, takuuk, qujanaq, paasivara
go-home-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .house = Kalaallit illuat takuuk
    .enough = Qujanaq, paasivara
