### Money: food and bills today, letters about money, and the benefits beside cash benefit.

benefits-need = Hvad har du brug for?
    .help = Det kan være mad, penge, breve eller gæld. Hvad har du brug for?
    .simpler = Vælg det, der passer bedst. Hvad har du brug for?
    .food = Mad, medicin eller en regning i dag
    .cash = Penge at leve for (kontanthjælp)
    .letter = Et brev om penge
    .other = Børn, husleje, gæld og andet


## Food, medicine or a bill today

benefits-today-what = Hvad mangler du i dag?
    .help = Vælg det, der passer bedst. Hvad mangler du i dag?
    .food = Mad
    .medicine = Medicin eller tandlæge
    .bill = En regning, jeg skal betale
    .talk = Et menneske skal hjælpe mig
benefits-food-ask = Spørg kommunen om hjælp i dag. Sig, at du mangler penge til mad.
benefits-food-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg steder i den by.
benefits-food-places = Spørg her, om du kan få mad. Tiden kan være ændret.
benefits-food-none = I den by kender jeg ikke et sted med mad. Spørg kommunen eller kirken.
benefits-food-house = Her kan du tale grønlandsk med nogen. Gå derhen om dagen.
benefits-food-now = Hvad vil du nu?
    .words = Ord, jeg kan vise kommunen
    .away = Kommunen sendte mig væk
    .cash = Søg penge at leve for
    .talk = Et menneske skal hjælpe mig
benefits-food-card = Jeg mangler penge til mad i dag og vil gerne søge hjælp. Jeg taler grønlandsk og har brug for en tolk.
benefits-food-show = Vis ordene i kommunen. Bed om et svar, før du går.
benefits-food-next = Hvad vil du nu?
    .going = Jeg går til kommunen
    .away = Kommunen sendte mig væk
    .cash = Søg penge at leve for
    .talk = Et menneske skal hjælpe mig
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
benefits-food-away = Kommunen, hvor du er nu, skal vejlede dig. Sig det til dem.
benefits-food-away-why = Bed dem skrive, hvorfor de sagde nej. Så kan et menneske hjælpe dig videre.
benefits-food-away-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .complain = Jeg vil klage
    .going = Jeg går til kommunen
benefits-food-good = Gå til kommunen. Kom tilbage hertil, hvis de siger nej.
# fact: assens.dk, enkeltydelse, seen November 2026, V
benefits-medicine = Du kan søge kommunen om hjælp til medicin, du ikke kan betale. Kommunen ser på, hvad du har af penge.
benefits-medicine-bring = Spørg, før du betaler. Tag recepten og prisen fra apoteket med.
# fact: assens.dk, enkeltydelse, seen November 2026, V
benefits-medicine-teeth = Du kan også søge kommunen om hjælp til tandlæge. Spørg, før du går til tandlægen.
benefits-medicine-next = Hvad vil du nu?
    .words = Ord, jeg kan vise kommunen
    .talk = Et menneske skal hjælpe mig
    .topics = Jeg mangler også noget andet
    .enough = Nu ved jeg nok
benefits-medicine-card = Jeg vil gerne søge om hjælp til medicin. Jeg taler grønlandsk og har brug for en tolk.
# fact: star.dk, enkeltudgifter, seen November 2026, V
benefits-bill = Du kan søge kommunen om hjælp til én nødvendig regning. Søg, før du betaler den.
benefits-bill-tell = Fortæl, hvad der er sket. Sig, hvis det haster i dag.
# fact: star.dk, enkeltudgifter, seen November 2026, V
benefits-bill-not = Hjælpen er ikke til gæld til det offentlige. Den er heller ikke til faste udgifter.
benefits-bill-next = Hvad vil du nu?
    .rent = Det er min husleje
    .words = Ord, jeg kan vise kommunen
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok
benefits-bill-card = Jeg vil gerne søge om hjælp til en regning, før jeg betaler den. Jeg taler grønlandsk og har brug for en tolk.
benefits-today-next = Hvad vil du nu?
    .away = Kommunen sendte mig væk
    .cash = Søg penge at leve for
    .talk = Et menneske skal hjælpe mig
    .enough = Jeg går til kommunen


## A letter about money

benefits-letter-what = Hvad handler brevet om?
    .help = Vælg det, der passer bedst. Hvad handler brevet om?
    .decision = Nej, færre penge eller betal tilbage
    .meeting = Jeg skal til et møde
    .duty = Arbejdspligt
    .not-sure = Det ved jeg ikke
benefits-letter-duty = Vis brevet til et menneske, før du svarer. Fortæl, at du kommer fra Grønland.
# fact: borger.dk, integrationsindsats og arbejdspligt, and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
benefits-letter-duty-years = Kommunen ser på, hvor længe du har boet i riget. Dine år i Grønland tæller som år i riget.
benefits-letter-duty-next = Hvad vil du nu?
    .talk = Et menneske skal se brevet
    .complain = Jeg vil klage
    .cash = Læs om kontanthjælp
    .enough = Nu ved jeg nok


## Children, rent, debt

benefits-other-what = Hvad handler det om?
    .help = Vælg det, der passer bedst. Hvad handler det om?
    .child = Penge til børn
    .rent = Hjælp til husleje
    .debt = Gæld
    .others = Studie, sygdom eller pension
benefits-more-what = Hvad vil du vide noget om?
    .study = Penge til studie (SU)
    .sick = Jeg er syg
    .pension = Pension fra Grønland
    .not-sure = Det ved jeg ikke
# fact: borger.dk, familieydelser og børne- og ungeydelse, seen November 2026, V
benefits-child = Du kan søge penge til dit barn (børne- og ungeydelse). Dine år i Grønland tæller med.
# fact: borger.dk, familieydelser og børne- og ungeydelse, seen November 2026, V
benefits-child-years = For at få det hele skal du have boet eller arbejdet i riget i seks af de sidste ti år. Riget er Danmark, Grønland og Færøerne.
# fact: borger.dk, familieydelser og børne- og ungeydelse, seen November 2026, V
benefits-child-apply = Er du flyttet til Danmark, skal du selv søge. Søg hos Udbetaling Danmark på borger.dk.
# fact: norden.org, grønlandsk børnetilskud, seen November 2026, V
benefits-child-moved = Det grønlandske børnetilskud er kun til dem, der bor i Grønland. Sig, at du er flyttet.
benefits-child-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .rent = Hjælp til husleje
    .topics = Se mere om penge
    .enough = Nu ved jeg nok
# fact: borger.dk, søg boligstøtte, seen November 2026, V
benefits-rent = Bor du til leje, kan du søge hjælp til huslejen (boligstøtte). Søg hos Udbetaling Danmark på borger.dk.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
benefits-rent-days = Meld din adresse først. Søg inden 30 dage, fra du flytter ind.
benefits-rent-next = Hvad vil du nu?
    .home = Se mere om bolig
    .talk = Tal med et menneske
    .topics = Se mere om penge
    .enough = Nu ved jeg nok
benefits-debt-what = Hvad er det for en gæld?
    .rent = Husleje
    .public = Gæld til det offentlige
    .loan = Bank, lån, telefon eller andet
    .talk = Tal med et menneske
benefits-debt-rent = Det haster, når det er husleje. Spørg kommunen om hjælp i dag.
benefits-debt-rent-next = Hvad vil du nu?
    .evict = Jeg kan miste min bolig
    .home = Se, hvordan jeg søger hjælp
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
benefits-debt-public = Ring til dem, der har sendt brevet. Spørg, om du kan betale lidt ad gangen.
benefits-debt-loan = Vent med at låne til at betale gæld. Tal først med en, der ikke tjener på det.
# fact: elov.dk, lov om betalingskonti, seen November 2026, V
benefits-debt-bank = Banken må ikke sige nej til en basal betalingskonto, bare fordi du har gæld. Spørg efter den i banken.
benefits-debt-letters = Saml brevene om gæld. Åbn dem sammen med en, du er tryg ved.
benefits-debt-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg steder i den by.
# fact: stenbroensjurister.dk and knr.gl, seen November 2026, V
benefits-debt-places = Her kan du få hjælp med loven og med breve.
benefits-debt-next = Hvad vil du nu?
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
    .topics = Se mere om penge
    .enough = Nu ved jeg nok


## Study, sickness, pension

# fact: groenlandskehus.dk, uddannelsesstøtte og dansk SU, seen November 2026, V
benefits-study = Læser du i Danmark, søger du oftest dansk SU. Det er penge til at leve for, mens du læser.
# fact: groenlandskehus.dk, uddannelsesstøtte og dansk SU, seen November 2026, V
benefits-study-young = Er du under 20 og på en ungdomsuddannelse, kan reglen være en anden. Spørg, før du rejser.
# fact: sumut.dk, særydelser, seen November 2026, V
benefits-study-extra = Selvstyret kan også give penge, for eksempel til rejser. Søg, før du rejser, og spørg Det Grønlandske Hus.
benefits-study-next = Hvad vil du nu?
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
    .topics = Se mere om penge
    .enough = Nu ved jeg nok
# fact: nyborg.dk, sygedagpenge, seen November 2026, V
# review: 2026-12-15
benefits-sick = Har du et arbejde, så sig straks til din arbejdsgiver, at du er syg.
# fact: nyborg.dk, sygedagpenge, seen November 2026, V
# review: 2026-12-15
benefits-sick-letter = Hold øje med et brev, og svar før den dag, der står i det. Kommunen bestemmer, om du får sygedagpenge.
benefits-sick-hours = Find papirer om dit arbejde i Grønland. Spørg, om de timer tæller med.
benefits-sick-next = Hvad vil du nu?
    .no-job = Jeg har ikke et arbejde
    .letter = Jeg har fået et brev
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
benefits-pension-which = Hvilken pension får du?
    .early = Førtidspension
    .old = Alderspension
    .not-sure = Det ved jeg ikke
# fact: bm.dk, førtidspension i rigsfællesskabet, 21. november 2019, and nalunaarutit.gl, lov 28 af 2019, seen November 2026, V
benefits-pension-early = Der er regler for dig, der flytter. Din pension stopper ikke altid med det samme.
# fact: bm.dk, førtidspension i rigsfællesskabet, 21. november 2019, and nalunaarutit.gl, lov 28 af 2019, seen November 2026, V
benefits-pension-level = Har du den højeste, bliver den dansk, uden at du søger. Har du den laveste eller mellemste, kan du få den i op til 12 måneder, mens de ser på sagen.
benefits-pension-old = Reglen for alderspension fra Grønland kender jeg ikke sikkert. Et menneske finder ud af det.
# fact: nalunaarutit.gl, lov 28 af 2019, seen November 2026, V
benefits-pension-tell = Sig det til begge kommuner, før du flytter. Er du flyttet, så sig det nu.
benefits-pension-bring = Gem brevet om din pension. Et menneske ser på det sammen med dig.
benefits-house-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
benefits-house = Her kan du tale med nogen på grønlandsk eller dansk.
benefits-house-next = Hvad vil du nu?
    .topics = Se mere om penge
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
