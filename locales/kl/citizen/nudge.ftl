### Said unasked when a question has stood long without an answer. Drafts until a Greenlandic reader approves them.

# gloss: hvis du vil, gå videre når som helst, eller vælg: stop beskederne
# from: piumaguit, qaqugukkulluunniit, ingerlaqqigit, imaluunniit, toqqaruk, oqariartuutit, unitsikkallakkit
system-nudge-day = Piumaguit qaqugukkulluunniit ingerlaqqigit, imaluunniit toqqaruk: Oqariartuutit unitsikkallakkit.
# gloss: denne påmindelse er den sidste. Besvar spørgsmålet når som helst.
# from: eqqaasissut, una, kingulleq, apeqqut, qaqugukkulluunniit, akiuk
system-nudge-week = Eqqaasissut una kingulleq. Apeqqut qaqugukkulluunniit akiuk.
