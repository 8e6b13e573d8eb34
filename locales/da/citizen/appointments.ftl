### Appointments: keep one, see or change one, get ready, and what happens if one stays away.

appointments-what = Hvad vil du med dine aftaler?
    .simpler = Vælg det, der passer bedst. Hvad vil du med dine aftaler?
    .add = Gem en ny aftale
    .mine = Se eller ændr en aftale
    .know = Gør klar til et møde
    .talk = Tal med et menneske


## A new one

appointments-add-taught = Jeg vil vide, om jeg sagde det klart. Hvad gør du, hvis du ikke kan komme?
    .simpler = Jeg siger det på en anden måde. Ring eller skriv til dem før mødet. Hvad gør du, hvis du ikke kan komme?
    .tell-before = Jeg siger det før mødet
    .stay-away = Jeg bliver bare væk
    .not-sure = Jeg er i tvivl
appointments-added-next = Hvad vil du nu?
    .know = Gør klar til mødet
    .add = Gem en aftale mere
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## One that there is

appointments-mine = Hvilken aftale gælder det?
appointments-mine-what = Hvad vil du gøre?
    .move = Aftalen har fået ny tid
    .cannot = Jeg kan ikke komme
    .remind = Vælg, hvornår du minder mig om den
    .remove = Slet aftalen her
appointments-mine-cannot = Hvad vil du helst?
    .another-time = Jeg vil have en anden tid
    .cannot-come = Jeg kommer ikke
appointments-mine-tell = Sig det til dem før mødet. Står der et nummer i brevet, så ring til det.
appointments-mine-tell-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .miss = Se, hvad der sker, hvis jeg bliver væk
    .enough = Jeg siger det selv
appointments-mine-none = Du har ikke gemt en aftale her.
appointments-mine-none-next = Hvad vil du så?
    .add = Gem en ny aftale
    .know = Gør klar til et møde
    .talk = Tal med et menneske
appointments-mine-next = Hvad vil du nu?
    .other = Se aftalerne igen
    .know = Gør klar til et møde
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Getting ready

appointments-know = Hvad vil du vide?
    .bring = Hvad jeg skal tage med
    .interpreter = Hvordan jeg får en tolk
    .miss = Hvad der sker, hvis jeg bliver væk
    .talk = Tal med et menneske
appointments-bring-papers = Tag brevet om mødet med. Tag også dit pas eller andet id med.
appointments-bring-words = Skriv dine spørgsmål ned. Du kan også tage en med, som du er tryg ved.
appointments-bring-next = Hvad vil du nu?
    .know = Se mere om møder
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: ft.dk, GRU spm. 74, svar 21. august 2020, and gltolk.dk, seen November 2026, V
appointments-interpreter-right = De, der holder mødet, skal sikre, at I forstår hinanden. De finder en tolk, når der er brug for det.
# fact: ft.dk, GRU spm. 74, svar 21. august 2020, and gltolk.dk, seen November 2026, V
appointments-interpreter-pay = De betaler også tolken. Hos lægen skal du ikke betale for tolk på grønlandsk.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
appointments-interpreter-early = Bed om tolk, når du aftaler tiden. Sig, om du taler vestgrønlandsk, østgrønlandsk eller nordgrønlandsk.
# fact: sbst.dk, samarbejdet med borgere i udsathed med grønlandsk baggrund (2026), seen November 2026, V
appointments-interpreter-who = Børn skal ikke tolke for dig. Tag gerne en ven med, men bed alligevel om en tolk.
appointments-interpreter-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .know = Se mere om møder
    .enough = Nu ved jeg nok


## Staying away

appointments-miss-which = Hvad er det for et møde?
    .duty = Jeg skal komme
    .offer = Jeg vælger selv
    .not-sure = Det ved jeg ikke
    .missed = Mødet har været der
# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
appointments-miss-duty = Du skal komme til mødet. Det kan koste penge at blive væk uden at sige det.
appointments-miss-tell = Kan du ikke komme, så sig det før mødet. Fortæl hvorfor, og bed om en ny tid.
appointments-miss-taught = Jeg vil vide, om jeg sagde det klart. Hvad gør du, hvis du ikke kan komme til mødet?
    .simpler = Jeg siger det på en anden måde. Ring eller skriv til dem før mødet. Hvad gør du, hvis du ikke kan komme?
    .tell-before = Jeg siger det før mødet
    .stay-away = Jeg bliver bare væk
    .not-sure = Jeg er i tvivl
appointments-miss-offer = Det er et tilbud, så du vælger selv. Sig gerne til, hvis du ikke kommer.
appointments-miss-unsure = Spørg dem, om du skal komme. Til du ved det, er det bedst at sige til, hvis du ikke kan.
appointments-miss-after = Ring eller skriv til dem nu. Sig, hvad der skete, og bed om en ny tid.
appointments-miss-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .know = Se mere om møder
    .enough = Nu ved jeg nok
