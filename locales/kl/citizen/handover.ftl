### Before a person helps: who it should be, which language is spoken, and who reads. Drafts until a Greenlandic reader
### approves them.

# gloss: hvem vil du have som hjælper: vælg. Henvendelsen er sendt. | grønlændernes hus | kommune | i telefonen | dit navn er ikke nødvendigt
# from: ikiorti, kina, toqqaruk, saaffiginnissut, nassiunneqarpoq, kalaallit, illuat, kommune, oqarasuaatikkut, tikillugu, atit, pisariaqanngilaq
handover-house = Saaffiginnissut nassiunneqarpoq. Ikiorti toqqaruk:
    .greenlandic-house = Kalaallit illuat
    .municipality = Kommune
    .phone = Oqarasuaatikkut
    .visit = Tikillugu: atit pisariaqanngilaq
# gloss: samtalen: hvilke sprog | Vestgrønland | Østgrønland | Nordgrønland | dansk | jeg ved det ikke
# from: oqaloqatigiinneq, oqaatsit, sorliit, kitaa, tunu, avanersuaq, qallunaatut, naluara
handover-spoken = Oqaloqatigiinneq: oqaatsit sorliit?
    .west = Kitaa
    .east = Tunu
    .north = Avanersuaq
    .danish = Qallunaatut
    .not-sure = Naluara
# gloss: læser: …, … Om hvad har du brug for at få hjælp: skriv det her.
# from: atuartoq, suna, pillugu, ikiorneqarneq, pisariaqartippiuk, uani, allaguk
handover-done = Atuartoq: { $reads }, { $organisation }. Suna pillugu ikiorneqarneq pisariaqartippiuk: uani allaguk.
# gloss: læser: …, …, … Om hvad har du brug for at få hjælp: skriv det her.
# from: atuartoq, suna, pillugu, ikiorneqarneq, pisariaqartippiuk, uani, allaguk
handover-done-team = Atuartoq: { $reads }, { $organisation }, { $team }. Suna pillugu ikiorneqarneq pisariaqartippiuk: uani allaguk.
# gloss: tak. Det er modtaget.
# from: qujanaq, tiguneqarpoq
handover-noted = Qujanaq. Tiguneqarpoq.


## The municipality's own number

# gloss: sagens nummer er skrevet: … | fjern nummeret
# from: suliap, normua, allanneqarpoq, peeruk
handover-number-noted = Suliap normua allanneqarpoq: { $organisation }.
    .take-back = Suliap normua peeruk
# gloss: sagens nummer er fjernet
# from: suliap, normua, peerneqarpoq
handover-number-gone = Suliap normua peerneqarpoq.
