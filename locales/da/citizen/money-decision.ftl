### A decision about money: what it says, and how to complain in time.

money-decision-what = Hvad har de svaret om dine penge?
    .help = Se i brevet, hvis du har det. Hvad har de svaret om dine penge?
    .refused = Jeg fik nej
    .less = Jeg får færre penge eller ingen
    .low = Jeg har fået mindstesats
    .repay = Jeg skal betale penge tilbage
money-decision-refused = Læs, hvilken grund de skriver. Skriv ned, hvad der ikke passer.
money-decision-less = Spørg, hvorfor pengene er ændret. Det kan være en fejl.
# fact: 3f.dk and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
money-decision-low = Spørg, om de har talt dine år i Grønland med. År i Grønland tæller som år i riget.
money-decision-back = Vis brevet til et menneske, før du skriver under.
money-decision-got = Hvordan fik du svaret?
    .letter = I et brev
    .spoken = Med ord
    .not-sure = Det ved jeg ikke
money-decision-got-letter = Gem brevet, og skriv på, hvilken dag du fik det.
money-decision-got-spoken = Bed om svaret på skrift. Så kan du vise det til en, der hjælper dig.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
money-decision-days = Er du uenig, kan du klage inden fire uger. Tæl fra den dag, de gav svaret.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
money-decision-how = Klag til dem, der gav svaret. Du kan skrive det eller sige det.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
money-decision-taught = Jeg vil vide, om jeg sagde det klart. Hvornår klager du senest?
    .simpler = Jeg siger det på en anden måde. Du har fire uger til at klage. Hvornår klager du senest?
    .within-four = Inden fire uger
    .any-time = Når som helst
    .not-sure = Jeg er i tvivl
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
money-decision-after = De ser på sagen igen inden fire uger. Siger de stadig nej, sender de den til Ankestyrelsen.
money-decision-next = Hvad vil du nu?
    .help = Vælg det, du vil begynde med. Hvad vil du nu?
    .words = Ord til min klage
    .remind = Mind mig om fristen
    .adviser = Find en, der kan hjælpe
    .talk = Tal med et menneske
money-decision-complaint = Jeg vil gerne klage over svaret om mine penge. Jeg taler grønlandsk og har brug for en tolk.
money-decision-receipt = Bed om et papir, der viser, at du har klaget. Skriv dagen på.
money-decision-sent = Hvad vil du nu?
    .remind = Mind mig om fristen
    .adviser = Find en, der kan hjælpe
    .talk = Tal med et menneske
    .enough = Jeg klager selv
money-decision-remind-day = Vælg en dag i god tid. Så kan du få hjælp til klagen.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
money-decision-deadline = klage, før de fire uger er gået
# fact: frederiksberg.dk and sonderborgkommune.dk, borgerrådgiver, seen November 2026, V
money-decision-adviser = Mange kommuner har en borgerrådgiver, og det er gratis. Den kan hjælpe dig med at klage, men ikke ændre svaret.
money-decision-legal-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg steder i den by.
# fact: stenbroensjurister.dk and knr.gl, seen November 2026, V
money-decision-legal = Her kan du få hjælp med loven og med breve.
# fact: ombudsmanden.dk, partsrepræsentation, 27. marts 2024, seen November 2026, V
money-decision-companion = Du har ret til at tage en med, når du taler med dem om sagen (bisidder).
money-decision-advised = Hvad vil du nu?
    .words = Ord til min klage
    .remind = Mind mig om fristen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
money-decision-bye = Gem brevet, og kom tilbage, når du vil.
