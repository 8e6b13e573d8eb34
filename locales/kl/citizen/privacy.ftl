### What is kept, who reads, and deleting everything. Drafts until a Greenlandic reader approves them.

# gloss: hvad har du brug for | nu hvad har du brug for | oplysninger, som gemmes, se dem | hvem er læserne | slet det hele | tak, jeg forstod det
# from: suna, pisariaqartippiuk, maanna, paasissutissat, toqqorneqartartut, takukkit, kikkut, atuartut, tamaat, piiaruk, qujanaq, paasivara
privacy-ask = Suna pisariaqartippiuk?
    .again = Maanna suna pisariaqartippiuk?
    .kept = Paasissutissat toqqorneqartartut takukkit
    .reads = Kikkut atuartut
    .erase = Suna tamaat piiaruk
    .enough = Qujanaq, paasivara
# gloss: det, du skrev, og svar er gemt. Hvis du længe ikke har skrevet, bliver de slettet.
# from: allatatit, akissutillu, toqqorneqarput, sivisuumik, peerneqassapput; own: allassimanngikkuit
# accept: not-attested own forms for the reviewer: allassimanngikkuit
privacy-kept = Allatatit akissutillu toqqorneqarput. Sivisuumik allassimanngikkuit peerneqassapput.
# gloss: et menneske, der hjælper, kan gemme en sag. Om svar er dit navn ikke nødvendigt.
# from: inuup, suliaq, akissut, pillugu, atit, pisariaqanngilaq; own: ikiortip, toqqorsinnaavaa
# accept: not-attested own forms for the reviewer: ikiortip, toqqorsinnaavaa
privacy-kept-case = Inuup ikiortip suliaq toqqorsinnaavaa. Akissut pillugu atit pisariaqanngilaq.
# gloss: under samtale med maskinen kan kun maskinen læse dem
# from: maskiina, oqaloqatigalugu, taamaallaat, atuarsinnaavai; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
privacy-reads = Maskiina oqaloqatigalugu maskiinap taamaallaat atuarsinnaavai.
# gloss: hvis du vil tale med et menneske, kan han eller hun læse det, du skrev. Hans eller hendes navn kan du se.
# from: inuk, oqaloqatiginiarukku, taassuma, allatatit, atuarsinnaavai, aqqa, takusinnaavat
privacy-reads-case = Inuk oqaloqatiginiarukku taassuma allatatit atuarsinnaavai. Taassuma aqqa takusinnaavat.
# gloss: her bliver alt, du skrev, slettet, det kan ikke gøres om. Hvad vælger du | nu slet det hele | gem det
# from: uani, allatatit, tamarmik, peerneqassapput, uterteqqinneqarsinnaanngilaq, suna, maanna, tamaat, peeruk, toqqoruk; own: toqqassaviuk
# accept: not-attested own forms for the reviewer: toqqassaviuk
privacy-confirm = Uani allatatit tamarmik peerneqassapput, uterteqqinneqarsinnaanngilaq. Suna toqqassaviuk?
    .erase = Maanna suna tamaat peeruk
    .keep = Toqqoruk
# gloss: tak. De er ikke slettet.
# from: qujanaq, peerneqanngillat
privacy-kept-on = Qujanaq. Peerneqanngillat.
