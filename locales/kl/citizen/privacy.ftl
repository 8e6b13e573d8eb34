### What is kept, who reads, and deleting everything. Drafts until a Greenlandic reader approves them.

# gloss: what do you want | now what do you want | the information kept, see it | who are the readers | everything about me, delete it | thanks, I understood
# from: suna, maanna, paasissutissat, toqqorneqartartut, takukkit, kikkut, uannut, tunngasut, tamaasa, peerlugit, qujanaq, paasivara; own: kissaatigaajuk, atuartuuppat
# accept: not-attested own forms for the reviewer: kissaatigaajuk, atuartuuppat
privacy-ask = Suna kissaatigaajuk?
    .again = Maanna suna kissaatigaajuk?
    .kept = Paasissutissat toqqorneqartartut takukkit
    .reads = Kikkut atuartuuppat
    .erase = Uannut tunngasut tamaasa peerlugit
    .enough = Qujanaq, paasivara
# gloss: what you write and your answers are kept. When for long you have not written they will be deleted.
# from: allatatit, sivisuumik, peerneqassapput; own: akissutitillu, toqqorneqartarput, allassimanngikkuit
# accept: not-attested own forms for the reviewer: akissutitillu, toqqorneqartarput, allassimanngikkuit
privacy-kept = Allatatit akissutitillu toqqorneqartarput. Sivisuumik allassimanngikkuit peerneqassapput.
# gloss: a person who helps you can keep a case. To get an answer your name is not needed.
# from: inuup, suliaq, atit, pisariaqanngilaq; own: ikiortivit, toqqorsinnaavaa, akineqarnissannut
# accept: not-attested own forms for the reviewer: ikiortivit, toqqorsinnaavaa, akineqarnissannut
privacy-kept-case = Inuup ikiortivit suliaq toqqorsinnaavaa. Akineqarnissannut atit pisariaqanngilaq.
# gloss: while the machine talks with you only the machine reads
# from: maskiina, taamaallaat; own: oqaloqatigitillugu, maskiinap, atuarpai
# accept: not-attested own forms for the reviewer: oqaloqatigitillugu, maskiinap, atuarpai
privacy-reads = Maskiina oqaloqatigitillugu maskiinap taamaallaat atuarpai.
# gloss: if you talk with a person, the person reads what you wrote here. The name of the one who answers you can see.
# from: inummik, inuup, allatatit, aqqa, takusinnaavat; own: oqaloqateqaruit, uaniittut, atuassavai, akisisup
# accept: not-attested own forms for the reviewer: oqaloqateqaruit, uaniittut, atuassavai, akisisup
privacy-reads-case = Inummik oqaloqateqaruit inuup allatatit uaniittut atuassavai. Akisisup aqqa takusinnaavat.
# gloss: what you wrote here will all be deleted, they cannot be brought back. What do you choose | now delete everything | keep it
# from: uani, allatatit, tamarmik, peerneqassapput, suna, maanna, tamaat, peeruk, toqqoruk; own: uterteqqinneqarsinnaanngillat, toqqarpiuk
# accept: not-attested own forms for the reviewer: uterteqqinneqarsinnaanngillat, toqqarpiuk
privacy-confirm = Uani allatatit tamarmik peerneqassapput. Uterteqqinneqarsinnaanngillat. Suna toqqarpiuk?
    .erase = Maanna suna tamaat peeruk
    .keep = Toqqoruk
# gloss: thanks. They have not been deleted.
# from: qujanaq, peerneqanngillat
privacy-kept-on = Qujanaq. Peerneqanngillat.
