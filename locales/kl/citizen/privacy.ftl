### What is kept, who reads, and deleting everything. Drafts until a Greenlandic reader approves them.

# gloss: what do you need | now what do you need | the information kept, see it | who are the readers | everything about me, delete it | thanks, I understood
# from: suna, pisariaqartippiuk, maanna, paasissutissat, toqqorneqartartut, takukkit, kikkut, atuartut, uannut, tunngasut, tamaasa, peerlugit, qujanaq, paasivara
privacy-ask = Suna pisariaqartippiuk?
    .again = Maanna suna pisariaqartippiuk?
    .kept = Paasissutissat toqqorneqartartut takukkit
    .reads = Kikkut atuartut
    .erase = Uannut tunngasut tamaasa peerlugit
    .enough = Qujanaq, paasivara
# gloss: what you write and your answers are kept. When for long you have not written they will be deleted.
# from: allatatit, akissutillu, toqqorneqarput, sivisuumik, peerneqassapput; own: allassimanngikkuit
# accept: not-attested own forms for the reviewer: allassimanngikkuit
privacy-kept = Allatatit akissutillu toqqorneqarput. Sivisuumik allassimanngikkuit peerneqassapput.
# gloss: a person who helps can keep a case. For an answer your name is not needed.
# from: inuup, suliaq, atit, pisariaqanngilaq; own: ikiortip, toqqorsinnaavaa, akissummut
# accept: not-attested own forms for the reviewer: ikiortip, toqqorsinnaavaa, akissummut
privacy-kept-case = Inuup ikiortip suliaq toqqorsinnaavaa. Akissummut atit pisariaqanngilaq.
# gloss: talking with the machine only the machine can read them
# from: maskiina, oqaloqatigalugu, taamaallaat, atuarsinnaavai; own: maskiinap
# accept: not-attested own forms for the reviewer: maskiinap
privacy-reads = Maskiina oqaloqatigalugu maskiinap taamaallaat atuarsinnaavai.
# gloss: if you want to talk with a person, he or she can read what you wrote. You can see his or her name.
# from: inuk, oqaloqatiginiarukku, taassuma, allatatit, atuarsinnaavai, aqqa, takusinnaavat
privacy-reads-case = Inuk oqaloqatiginiarukku taassuma allatatit atuarsinnaavai. Taassuma aqqa takusinnaavat.
# gloss: what you wrote here will all be deleted, they cannot be brought back. What do you choose | now delete everything | keep it
# from: uani, allatatit, tamarmik, peerneqassapput, uterteqqinneqarsinnaanngilaq, suna, maanna, tamaat, peeruk, toqqoruk; own: toqqassaviuk
# accept: not-attested own forms for the reviewer: toqqassaviuk
privacy-confirm = Uani allatatit tamarmik peerneqassapput, uterteqqinneqarsinnaanngilaq. Suna toqqassaviuk?
    .erase = Maanna suna tamaat peeruk
    .keep = Toqqoruk
# gloss: thanks. They have not been deleted.
# from: qujanaq, peerneqanngillat
privacy-kept-on = Qujanaq. Peerneqanngillat.
