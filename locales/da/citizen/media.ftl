### Pictures and recordings: sent to a person, and sent by one.

media-shown = Sendt
    .photo = Billede
    .voice = Lydbesked
media-kept = Tak. Et menneske ser det.
media-heard = Tak. Et menneske hører det.
media-coming = Det er på vej hertil.
media-not-here = Det kom ikke frem.
media-lost = Vi fik ikke det, du sendte. Send det igen, eller skriv.
media-refused = Det, du sendte, kan vi ikke åbne. Send et billede fra kameraet, eller skriv.
media-too-large = Det, du sendte, er for stort til os. Send noget mindre, eller skriv.
media-too-many = Du har sendt meget i dag. Send resten i morgen, eller skriv.
media-title = Send et billede eller en lyd
media-who = Kun de mennesker, der læser med, får det.
media-none = Lige nu læser ingen med. Bed først om et menneske.
media-photo = Vælg et billede
media-voice = Vælg en lyd
media-start = Indspil lyd
media-stop = Stop
media-discard = Slet lyden
media-no-microphone = Vi må ikke bruge din mikrofon. Vælg en lyd, eller skriv.
