### Back to Greenland: an offer like the others, never advice to leave. Drafts until a Greenlandic reader approves them.

# gloss: du bestemmer selv, hvad tænker du på | rejse til Grønland | flytning til Grønland | en nær død eller døende | jeg ved det ikke
# from: illit, nammineq, aalajangissavat, suna, kalaallit, nunaannut, angalaneq, nuunneq, qanigisaq, toqusoq, imaluunniit, toqulersoq, naluara; own: eqqarsaatigiviuk
# accept: not-attested own forms for the reviewer: eqqarsaatigiviuk
go-home-what = Illit nammineq aalajangissavat. Suna eqqarsaatigiviuk?
    .visit = Kalaallit Nunaannut angalaneq
    .move = Kalaallit Nunaannut nuunneq
    .family = Qanigisaq toqusoq imaluunniit toqulersoq
    .not-sure = Naluara
# gloss: Den Grønlandske Fond: støtte til rejse. Hvis du ikke har været der i mange år, ses der især på det.
# from: angalanissamut, tapiissutit, ukiorpassuarni, pingaartumik, isiginiarneqassaaq; own: tassaniissimanngikkuit
# accept: not-attested own forms for the reviewer: tassaniissimanngikkuit
go-home-visit = Den Grønlandske Fond: angalanissamut tapiissutit. Ukiorpassuarni tassaniissimanngikkuit pingaartumik isiginiarneqassaaq.
# gloss: med MitID eller skema kan du sende ansøgning. Fristen oftest: forår og efterår.
# from: imaluunniit, immersugassaq, atorlugu, qinnuteqaat, nassiussinnaavat, piffissaliussaq, amerlanertigut, upernaakkut; own: ukiakkullu
# accept: not-attested own forms for the reviewer: ukiakkullu
go-home-visit-apply = MitID imaluunniit immersugassaq atorlugu qinnuteqaat nassiussinnaavat. Piffissaliussaq amerlanertigut: upernaakkut ukiakkullu.
# gloss: i grønlændernes hus kan du få hjælp med skemaet. Spørg dem om fristen.
# from: kalaallit, illuanni, immersugassaq, pillugu, ikiorneqarsinnaavutit, piffissaliussaq, aperikkit
go-home-visit-house = Kalaallit illuanni immersugassaq pillugu ikiorneqarsinnaavutit. Piffissaliussaq pillugu aperikkit.
# gloss: om hjælp til at flytte, henvend dig til kommunen. Evnen til at betale ser kommunen på.
# from: nuunnissamut, pillugu, kommuni, saaffigiuk, akilersinnaassuseq, kommunip, misissussavaa; own: ikiorneqarnissaq
# accept: not-attested own forms for the reviewer: ikiorneqarnissaq
go-home-move = Nuunnissamut ikiorneqarnissaq pillugu kommuni saaffigiuk. Akilersinnaassuseq kommunip misissussavaa.
# gloss: først henvend dig til kommunen, bagefter køb en billet
# from: siullermik, kommuni, saaffigiuk, kingorna, biletti; own: pisiariuk
# accept: not-attested own forms for the reviewer: pisiariuk
go-home-move-papers = Siullermik kommuni saaffigiuk, kingorna biletti pisiariuk.
# gloss: i Grønland en nær død eller døende: til rejsen kan du få hjælp. Send ansøgning: …
# from: kalaallit, nunaanni, qanigisaq, toqusoq, imaluunniit, toqulersoq, angalanissamut, ikiorneqarsinnaavutit, qinnuteqaat, nassiuguk
go-home-family = Kalaallit Nunaanni qanigisaq toqusoq imaluunniit toqulersoq: angalanissamut ikiorneqarsinnaavutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
# gloss: det gælder for forældre og børn. De ser på dine penge.
# from: angajoqqaanut, atuuppoq; own: meeqqanullu, aningaasatit, misissussavaat
# accept: not-attested own forms for the reviewer: meeqqanullu, aningaasatit, misissussavaat
go-home-family-who = Angajoqqaanut meeqqanullu atuuppoq. Aningaasatit misissussavaat.
# gloss: de skal se: din indkomst, rejsens pris, brev fra læge
# from: isertitatit, akia, nakorsamit, allakkat; own: takussavaat, angalanerup
# accept: not-attested own forms for the reviewer: takussavaat, angalanerup
go-home-family-papers = Takussavaat: isertitatit, angalanerup akia, nakorsamit allakkat.
# gloss: du har tid. Uden at bestemme dig kan du tale med nogen.
# from: own
# accept: not-attested own forms for the reviewer: piffissaqarputit, aalajanginngikkaluarlutit, oqaloqateqarsinnaavutit
go-home-thinking = Piffissaqarputit. Aalajanginngikkaluarlutit oqaloqateqarsinnaavutit.
# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
go-home-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her er mennesker, du kan tale med på grønlandsk eller dansk
# from: uani, inuit, kalaallisut, qallunaatulluunniit, oqaloqatigisinnaasat
go-home-house = Uani inuit kalaallisut qallunaatulluunniit oqaloqatigisinnaasat.
# gloss: nu hvad har du brug for | at tale med et menneske | grønlændernes hus, se det | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, kalaallit, illuat, takuuk, qujanaq, paasivara
go-home-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .house = Kalaallit illuat takuuk
    .enough = Qujanaq, paasivara
