### Billeder og optagelser i en sag.

attach-open = Billede eller lyd
attach-file = Billede eller optagelse
attach-help = JPEG, PNG eller WebP; lyd som M4A, Ogg eller WebM. Højst 10 MB. Sted og tid bliver fjernet fra billeder. Se efter, at der ikke kan ses et CPR-nummer: det kan programmet ikke.
attach-record = Indtal en besked
attach-stop = Stop
attach-listen = Din optagelse
attach-discard = Slet
attach-no-microphone = Browseren lader ikke siden bruge mikrofonen. Vælg en fil i stedet.
attach-alt = Hvad viser det?
attach-alt-help = Én enkel sætning på dansk. Den læses af dem, der ikke kan se billedet. Ved en optagelse må den være tom.
attach-send = Send til borgeren
attach-photo-of-citizen = Billede fra borgeren
attach-sound = Optagelse
attach-open-large = Åbn stort
attach-state-coming = På vej fra beskedtjenesten.
attach-state-lost = Det kunne ikke hentes fra beskedtjenesten. Borgeren er bedt om at sende det igen.
attach-state-refused = Det var ikke noget, der kan vises sikkert. Borgeren har fået det at vide.
error-media-too-large = Filen er større end 10 MB. Vælg en mindre.
error-media-unknown = Det er ikke et billede som JPEG, PNG eller WebP og ikke en optagelse som M4A, Ogg eller WebM. Intet er sendt.
error-alt-missing = Skriv, hvad billedet viser. Det læses af dem, der ikke kan se det. Vælg filen igen.
error-alt-too-long = Det, billedet viser, må have højst { $longest } tegn. Vælg filen igen.
error-file-missing = Vælg først et billede eller en optagelse.
