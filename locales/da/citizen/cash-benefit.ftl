### Cash benefit: the way to it, its rates by name, meetings and duties.

# fact: danskelove.dk, aktivloven 3, seen November 2026, V
cash-benefit-hello = Kontanthjælp er penge fra kommunen, når du mangler penge at leve for. Du har ret til at spørge om hjælp her.
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
cash-benefit-hello-guide = Kommunen, hvor du er nu, skal vejlede dig. Det gælder også, når du er ny i byen.
cash-benefit-what = Hvad vil du vide om kontanthjælp?
    .help = Vælg det, der passer bedst. Hvad vil du vide om kontanthjælp?
    .apply = Jeg vil søge nu
    .rate = Hvem kan få det, og hvor meget
    .meet = Møder, jeg skal komme til
    .talk = Tal med et menneske


## Applying, in any order

cash-benefit-list = Vælg én ting ad gangen. Hvad vil du gøre nu?
    .help = Begynd med den øverste. Hvad vil du gøre nu?
    .simpler = Vælg én ting på listen. Hvad er vigtigst for dig nu?
    .contact = Sig det til kommunen
    .jobless = Meld mig ledig
    .papers = Find mine papirer
    .form = Send ansøgningen
    .account = Få en konto til pengene
    .talk = Gør klar til samtalen
cash-benefit-contact = Gå til kommunen eller ring, så snart du kan. Sig, at du vil søge kontanthjælp.
cash-benefit-contact-day = Spørg, hvilken dag de tæller fra. Skriv dagen ned, og hvem du talte med.
cash-benefit-contact-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .words = Ord, jeg kan vise kommunen
    .away = Kommunen sendte mig væk
    .remind = Mind mig om det
cash-benefit-contact-card = Jeg vil gerne søge kontanthjælp i dag. Jeg taler grønlandsk og har brug for en tolk.
cash-benefit-contact-item = gå til kommunen, og sig, at du søger kontanthjælp
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
cash-benefit-away = Kommunen, hvor du er nu, skal vejlede dig. Sig det til dem.
cash-benefit-away-why = Bed dem skrive, hvorfor de sagde nej. Så kan et menneske hjælpe dig videre.
cash-benefit-away-next = Hvad passer bedst nu?
    .talk = Et menneske skal hjælpe mig
    .complain = Jeg vil klage
    .wait = Det gør jeg senere
# fact: lovguiden.dk, lov 1750 af 29. december 2025, and star.dk, beskæftigelsesreform, seen November 2026, V
# review: 2026-12-15
cash-benefit-jobless = Spørg kommunen, om du skal melde dig ledig, og hvordan. Stedet hed før jobcenter.
cash-benefit-jobless-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .ill = Jeg er for syg til at arbejde
    .talk = Tal med et menneske
    .wait = Det gør jeg senere
cash-benefit-jobless-ill = Sig til kommunen, at du er syg. Har du et brev fra en læge, så tag det med.
cash-benefit-jobless-ill-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .talk = Tal med et menneske
    .wait = Det gør jeg senere
cash-benefit-papers = Tag pas eller andet id med. Tag også papirer om adresse og arbejde i Grønland med.
cash-benefit-papers-money = Tag også papirer om konto, løn og husleje med. Gå alligevel, hvis du ikke har det hele.
cash-benefit-papers-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .missing = Jeg mangler papirer
    .talk = Tal med et menneske
    .wait = Det gør jeg senere
cash-benefit-papers-missing = Sig, hvad du mangler. Spørg, hvornår de skal have det.
cash-benefit-papers-after = Mangler du papirer fra Grønland, så skriv til din gamle kommune.
cash-benefit-form-how = Hvordan vil du søge?
    .mitid = Med MitID på borger.dk
    .none = Uden MitID, på papir
    .helper = En skal hjælpe mig med at søge
    .talk = Tal med et menneske
cash-benefit-form-mitid = Gå ind på borger.dk med MitID, og søg på ordet kontanthjælp. Læs det hele, før du sender.
cash-benefit-form-receipt = Gem svaret, når du har sendt. Det viser, hvilken dag du søgte.
cash-benefit-form-paper = Bed kommunen om et skema på papir. Bed også om hjælp til at udfylde det.
# fact: frederiksberg.dk and familieretshuset.dk, fritagelse fra digital post, seen November 2026, V
cash-benefit-form-post = Du kan blive fri for digital post, når dansk eller MitID er svært. Sig det i Borgerservice.
# fact: aabenraa.dk, MitID for newcomers, seen November 2026, V
cash-benefit-form-id = Vil du have MitID, så bestil tid i Borgerservice. Tag dine papirer med, også dem fra Grønland.
cash-benefit-form-paper-next = Hvad passer bedst nu?
    .words = Ord, jeg kan vise kommunen
    .helper = En skal hjælpe mig med at søge
    .done = Det har jeg gjort
    .wait = Det gør jeg senere
cash-benefit-form-card = Jeg mangler MitID og vil gerne søge kontanthjælp på papir. Jeg taler grønlandsk og har brug for en tolk.
cash-benefit-form-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
cash-benefit-form-house = Her kan du spørge om hjælp på grønlandsk. Gå derhen om dagen.
cash-benefit-form-no-house = Det Grønlandske Hus er ikke i den by. Spørg i Borgerservice.
cash-benefit-form-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .waiting = Jeg venter på svar
    .talk = Tal med et menneske
    .wait = Det gør jeg senere
# fact: nemkonto.dk, NemKonto for citizens, 1 July 2024, seen November 2026, V
cash-benefit-account = Kommunen sender penge til din NemKonto. Det er en almindelig konto i en bank.
# fact: elov.dk, lov om betalingskonti, seen November 2026, V
cash-benefit-account-basic = Mangler du en konto, så bed en bank om en basal betalingskonto. Det kan du også uden fast adresse.
# fact: elov.dk, lov om betalingskonti, seen November 2026, V
cash-benefit-account-days = Banken skal svare inden ti arbejdsdage, når den har alle papirer. Siger den nej, så bed om grunden på skrift.
cash-benefit-account-next = Hvad passer bedst nu?
    .done = Det har jeg gjort
    .talk = Tal med et menneske
    .wait = Det gør jeg senere
cash-benefit-talk-about = Fortæl, hvordan du har det, og hvor du bor. Fortæl også, hvad du har arbejdet med.
# fact: ombudsmanden.dk, partsrepræsentation, 27. marts 2024, and kenddanmark.dk, tolkning, seen November 2026, V
cash-benefit-talk-with = Bed om tolk, når du får en tid. Du har ret til at tage en med til mødet (bisidder).
cash-benefit-talk-next = Hvad passer bedst nu?
    .save = Gem dag og tid
    .done = Det har jeg gjort
    .meet = Se, hvad der sker, hvis jeg bliver væk
    .wait = Det gør jeg senere
cash-benefit-waiting = Spørg kommunen, hvornår du får svar. Se efter, om der er kommet breve.
cash-benefit-waiting-next = Hvad vil du nu?
    .decision = Jeg har fået svar
    .meet = Møder, jeg skal komme til
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## What it is called, and the years

cash-benefit-rate-what = Hvad vil du vide om pengene?
    .who = Hvad kommunen ser på
    .names = Hvad satserne hedder
    .years = Om mine år i Grønland tæller
    .low = Jeg har fået mindstesats
# fact: lundsteenwiederquist.dk, nye regler om kontanthjælp, 21. februar 2025, seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-who = Kommunen ser på, om der er sket noget i dit liv. Det kan være sygdom, tab af arbejde eller et brud.
# fact: lundsteenwiederquist.dk, nye regler om kontanthjælp, 21. februar 2025, seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-own = Den ser også på, hvad du har af penge. Er du gift, ser den på jer begge to.
# fact: borger.dk and aalborg.dk, det nye kontanthjælpssystem (2025), seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-names = Der er mindstesats, grundsats, forhøjet sats og sats for hjemmeboende.
# fact: aalborg.dk, det nye kontanthjælpssystem (2025), seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-more = Kommunen siger, hvilken sats du får. Spørg også om et tillæg, hvis du har børn, bor alene eller er ung.
# fact: 3f.dk and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-years = Kommunen ser på, om du har boet i riget i ni af de sidste ti år.
# fact: 3f.dk and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-realm = Riget er Danmark, Grønland og Færøerne. De år, du har boet i Grønland, tæller altså med.
# fact: lundsteenwiederquist.dk, marts 2025, and aalborg.dk, det nye kontanthjælpssystem (2025), seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-work = De ser også på, hvor meget du har arbejdet. Spørg kommunen, om dit arbejde i Grønland tæller med.
cash-benefit-rate-next = Hvad vil du nu?
    .topics = Se mere om pengene
    .apply = Jeg vil søge nu
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: 3f.dk and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
cash-benefit-rate-low = Bed kommunen skrive, hvorfor de valgte mindstesats. Spørg, om dine år i Grønland er talt med.
cash-benefit-rate-low-next = Hvad vil du nu?
    .complain = Jeg vil klage
    .talk = Et menneske skal hjælpe mig
    .topics = Se mere om pengene
    .enough = Nu ved jeg nok


## Meetings and duties

# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
cash-benefit-meet-duty = Med kontanthjælp følger en pligt til at komme til møder. Det kan koste penge at blive væk uden at sige det.
cash-benefit-meet-tell = Kan du ikke komme, så ring før mødet. Sig hvorfor, og bed om en ny tid.
cash-benefit-meet-taught = Jeg vil vide, om jeg sagde det klart. Hvad gør du, hvis du ikke kan komme til mødet?
    .simpler = Jeg siger det på en anden måde. Ring eller skriv til dem før mødet. Hvad gør du, hvis du ikke kan komme?
    .tell-before = Jeg siger det før mødet
    .stay-away = Jeg bliver bare væk
    .not-sure = Jeg er i tvivl
cash-benefit-meet-change = Sig det også til kommunen, før du rejser eller flytter. Sig det, når du får arbejde.
cash-benefit-meet-next = Hvad vil du nu?
    .save = Gem et møde med dag og tid
    .words = Ord, når jeg ikke kan komme
    .missed = Jeg er blevet væk fra et møde
    .young = Jeg er under 30
cash-benefit-meet-card = Jeg kan ikke komme til mødet og vil gerne have en ny tid. Jeg taler grønlandsk og har brug for en tolk.
# fact: star.dk, svar på spørgsmål fra webinar den 21. januar 2026, seen November 2026, V
# review: 2026-12-15
cash-benefit-meet-young = Er du under 30, kan kommunen bede dig vælge en uddannelse. Reglen kan blive ændret 1. januar 2027.
cash-benefit-meet-missed = Ring til kommunen nu, og sig hvorfor. Spørg, om det betyder noget for dine penge.
cash-benefit-meet-after = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .letter = Jeg får færre penge eller ingen
    .save = Gem et møde med dag og tid
    .enough = Nu ved jeg nok
