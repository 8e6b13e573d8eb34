### Pictures and recordings: sent to a person, and sent by one.

# gloss: det sendte | billede | lyd
# from: nassiussaq, assi, nipi
media-shown = Nassiussaq
    .photo = Assi
    .voice = Nipi
# gloss: tak. Et menneske ser det.
# from: qujanaq, inuup, takuaa
media-kept = Qujanaq. Inuup takuaa.
# gloss: tak. Et menneske hører det.
# from: qujanaq, inuup, tusaavaa
media-heard = Qujanaq. Inuup tusaavaa.
# gloss: det sendte venter
# from: nassiussaq, utaqqivoq
media-coming = Nassiussaq utaqqivoq.
# gloss: det sendte er ikke modtaget
# from: nassiussaq, tiguneqanngilaq
media-not-here = Nassiussaq tiguneqanngilaq.
# gloss: det sendte er ikke modtaget. Send det igen, eller skriv.
# from: nassiussaq, tiguneqanngilaq, nassiuteqqilaaruk, imaluunniit, allagit
media-lost = Nassiussaq tiguneqanngilaq. Nassiuteqqilaaruk, imaluunniit allagit.
# gloss: det sendte kan ikke læses. Send et billede, eller skriv.
# from: nassiussaq, atuarneqarsinnaanngilaq, assimik, nassiussigit, imaluunniit, allagit
media-refused = Nassiussaq atuarneqarsinnaanngilaq. Assimik nassiussigit, imaluunniit allagit.
# gloss: det sendte er for stort. Send noget mindre, eller skriv.
# from: nassiussaq, angivallaarpoq, annikinnerusoq, nassiuguk, imaluunniit, allagit
media-too-large = Nassiussaq angivallaarpoq. Annikinnerusoq nassiuguk, imaluunniit allagit.
# gloss: i dag er det nok. Send i morgen, eller skriv.
# from: ullumi, naammappoq, aqagu, nassiussigit, imaluunniit, allagit
media-too-many = Ullumi naammappoq. Aqagu nassiussigit, imaluunniit allagit.
# gloss: send et billede eller en lyd
# from: assimik, imaluunniit, nipimik, nassiussigit
media-title = Assimik imaluunniit nipimik nassiussigit
# gloss: kun de mennesker, der læser, ser det
# from: taamaallaat, inuit, atuartut, takuaat
media-who = Taamaallaat inuit atuartut takuaat.
# gloss: nu læser ingen. Vælg først: at tale med et menneske.
# from: maanna, kinaluunniit, atuanngilaq, siullermik, toqqaruk, inummik, oqaloqateqarneq
media-none = Maanna kinaluunniit atuanngilaq. Siullermik toqqaruk: inummik oqaloqateqarneq.
# gloss: vælg et billede
# from: assi, toqqaruk
media-photo = Assi toqqaruk
# gloss: vælg en lyd
# from: nipi, toqqaruk
media-voice = Nipi toqqaruk
# gloss: optagelse af lyd
# from: nipimik, immiussineq
media-start = Nipimik immiussineq
# gloss: det er nok
# from: naammappoq
media-stop = Naammappoq
# gloss: lyden, fjern den
# from: nipi, peeruk
media-discard = Nipi peeruk
# gloss: mikrofonen kan ikke bruges. Vælg en lyd, eller skriv.
# from: mikrofoni, atorneqarsinnaanngilaq, nipi, toqqaruk, imaluunniit, allagit
media-no-microphone = Mikrofoni atorneqarsinnaanngilaq. Nipi toqqaruk, imaluunniit allagit.
