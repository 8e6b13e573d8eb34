### Health: ill now, doctor, dentist, medicine, interpreter, and a heavy mind.

health-need = Hvad har du brug for?
    .ill = Jeg er syg nu
    .care = Læge, tandlæge eller medicin
    .mind = Jeg har det svært
    .alcohol = Alkohol eller stoffer


## Ill now

health-ill-how = Hvornår har du brug for en læge?
    .simpler = Hvornår skal du have hjælp?
    .now = Der er fare for livet
    .today = Det kan ikke vente til i morgen
    .wait = Det kan vente lidt
    .poison = Nogen har fået gift
# fact: 4540.dk, kontakt til politiet, seen November 2026, V
health-ill-now = Ring her nu. Sig, hvor du er, og hvad der er sket.
health-ill-now-next = Hvad vil du nu?
    .calling = Jeg ringer nu
    .other = Det er noget andet farligt
    .talk = Tal med et menneske
# fact: bispebjerghospital.dk, om Giftlinjen, seen November 2026, V
health-ill-poison = Ring her først, hvis nogen sover tungt eller har svært ved at trække vejret.
# fact: bispebjerghospital.dk, om Giftlinjen, seen November 2026, V
health-ill-poison-line = Er personen vågen, så ring her. Giftlinjen svarer alle, dag og nat.
health-ill-poison-next = Hvad vil du nu?
    .calling = Jeg ringer nu
    .talk = Tal med et menneske
health-ill-city = Hvilken by er du i? Så finder jeg et nummer til dig.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Hver del af landet har sin egen lægevagt. Skriv navnet på byen.
health-no-number = Nummeret i den by kender jeg ikke. Et menneske hjælper dig med at finde det.
# fact: laegevagten.dk and regionsyddanmark.dk and bispebjerghospital.dk, seen November 2026, V
# review: 2026-12-15
health-ill-doctor = Ring her, før du tager derhen. Sig, at du taler grønlandsk.
# fact: bispebjerghospital.dk, hvordan bruger jeg 1813 and laegevagten.dk, seen November 2026, V
# review: 2026-12-15
health-ill-open = På hverdage fra 8 til 16 ringer du til din egen læge. Hav dit CPR-nummer klar.
# fact: bispebjerghospital.dk, hvordan bruger jeg 1813, seen November 2026, V
# review: 2026-12-15
health-ill-sim = Et opkald fra et grønlandsk SIM-kort kan koste penge. Prøv at låne en anden telefon.
health-ill-card = Jeg er syg og har brug for en læge. Jeg taler grønlandsk og vil gerne have en tolk.
health-ill-next = Hvad passer bedst nu?
    .calling = Jeg ringer nu
    .new = Jeg er ikke meldt til her endnu
    .worse = Det er blevet værre
    .talk = Tal med et menneske
# fact: kenddanmark.dk, tolkning, seen November 2026, V
health-ill-wait = Ring til din egen læge, når der er åbent. Bed om en tolk, når du får en tid.
health-ill-wait-next = Hvad vil du nu?
    .book = Skriv min tid op hos lægen
    .no-doctor = Jeg har ingen læge
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: sullissivik.gl, sygehjælp på rejsen and norden.org, seen November 2026, V
health-new-care = Bliver du akut syg, kan du få gratis hjælp. Det gælder også, mens du stadig har adresse i Grønland.
# fact: sullissivik.gl, sygehjælp på rejsen and norden.org, seen November 2026, V
health-new-paper = Tag en bopælsattest med fra din kommune i Grønland. Et CPR-nummer alene er ikke nok.
health-new-next = Hvad vil du nu?
    .move = Meld min adresse i Danmark
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
health-ill-bye = Du er ikke alene med det. Tryk på Fare nu, hvis det bliver farligt.


## Doctor, dentist, medicine, interpreter

health-care-what = Hvad vil du have hjælp til?
    .doctor = Få en læge og et sundhedskort
    .tooth = Tandlæge
    .medicine = Medicin, jeg ikke kan betale
    .interpreter = Tolk hos lægen
# fact: kerteminde.dk and sonderborgkommune.dk, lægevalg, seen November 2026, V
health-doctor-choose = Du vælger læge, når du melder flytning. Vælg en, der tager nye patienter: Det er gratis, når du flytter.
# fact: lolland.dk, sundhedskort, seen November 2026, V
health-doctor-yellow = Det gule sundhedskort kommer med posten af sig selv. Det tager to til tre uger, fra din adresse er meldt.
health-doctor-card = Jeg er ny her og vil gerne have en læge. Jeg taler grønlandsk og har brug for en tolk.
health-doctor-next = Hvad vil du nu?
    .move = Jeg skal melde min flytning
    .book = Skriv min tid op hos lægen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: esbjerg.dk, tandplejen and tandlaegeforeningen.dk, seen November 2026, V
health-tooth-price = Tandlæge er gratis, til du fylder 22 år. Så betaler du selv en del af prisen.
# fact: assens.dk, enkeltydelse (aktivloven § 82), seen November 2026, V
health-tooth-help = Du kan søge kommunen om hjælp til prisen. Spørg, før tandlægen går i gang.
health-tooth-next = Hvad handler det om med tænderne?
    .pain = Jeg har ondt nu
    .pay = Jeg kan ikke betale
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
health-tooth-pain = Ring til en tandlæge, og sig, at du har ondt. Spørg om prisen, før de går i gang.
health-tooth-card = Jeg har tandpine og har brug for hjælp. Vis mig prisen, før I går i gang.
health-tooth-after = Hvad vil du nu?
    .book = Skriv min tid op hos tandlægen
    .pay = Jeg kan ikke betale
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: assens.dk, enkeltydelse (aktivloven § 82), seen November 2026, V
health-tooth-pay = Bed tandlægen om at skrive prisen ned. Gå til kommunen med den, før du får lavet tænderne.
health-tooth-pay-card = Jeg vil gerne søge om hjælp til tandlæge (enkeltydelse). Jeg taler grønlandsk og har brug for en tolk.
health-tooth-pay-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .benefits = Se på andre penge
    .enough = Nu ved jeg nok
# fact: assens.dk, enkeltydelse (aktivloven § 82), seen November 2026, V
health-medicine-apply = Du kan søge kommunen om hjælp til medicin, du ikke kan betale. De ser på, hvad du har at leve for.
health-medicine-bring = Tag recepten og prisen med. Tag også papir på din husleje og dine penge med.
health-medicine-card = Jeg kan ikke betale min medicin og vil gerne søge om hjælp (enkeltydelse). Jeg har brug for en tolk til grønlandsk.
health-medicine-next = Hvornår skal du bruge medicinen?
    .today = I dag eller i morgen
    .book = Senere, skriv min tid op
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: star.dk, enkeltudgifter, seen November 2026, V
health-medicine-today = Sig til kommunen, at det haster i dag. Et menneske hjælper dig også.
# fact: gltolk.dk, ret til tolkning (sundhedsloven § 50), seen November 2026, V
health-interp-free = Taler du grønlandsk, er tolken gratis hos lægen og på sygehuset. Det gælder alle år, du bor her.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
health-interp-who = Det er lægen, der bestiller tolken. Det kan tage nogle dage, så bed om det med det samme.
health-interp-child = Lad en voksen tolke, og lad dit barn være barn. Du kan bede om en anden tolk, hvis I ikke forstår hinanden.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
health-interp-taught = Jeg vil vide, om jeg sagde det klart. Hvornår beder du om tolk?
    .simpler = Jeg siger det på en anden måde. Lægen skal vide det før din tid. Hvornår beder du om tolk?
    .when-booking = Når jeg får min tid
    .when-there = Når jeg sidder hos lægen
    .not-sure = Jeg er i tvivl
health-interp-card = Jeg vil gerne have en tolk til grønlandsk, når jeg kommer. Skriv det venligst ved min tid.
health-interp-next = Hvad vil du nu?
    .book = Skriv min tid op hos lægen
    .authority = Tolk hos kommunen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
health-care-bye = Du kan altid finde kortet her igen. Vis det, når du kommer derhen.


## Somebody to talk to

health-mind-what = Godt, at du siger det. Hvad passer bedst på dig?
    .sad = Jeg er ked af det eller alene
    .today = Jeg har brug for hjælp i dag
    .die = Jeg tænker på at dø
    .young = Jeg er barn eller ung
health-mind-die = Tak, fordi du siger det. Er du i fare for dig selv nu, så ring her.
# fact: nordicstoday.com and tv2ostjylland.dk on Livslinien, seen November 2026, V
health-mind-die-line = Du kan også prøve her, men der kan være kø. Du kan også skrive til et menneske her.
health-mind-city = Hvilken by er du i? Så finder jeg hjælp tæt på dig.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Jeg bruger kun byen til at finde det rigtige sted. Skriv navnet på byen.
# fact: psykiatri.rn.dk and psykiatrien.rm.dk and tv2fyn.dk on psykiatrisk akutmodtagelse, seen November 2026, V
# review: 2026-12-15
health-mind-place = Her er akut hjælp, når sindet har det svært. Er livet i fare, så tryk på Fare nu.
# fact: regionh.dk, psykiatrisk akutberedskab and bt.dk on 1818, seen November 2026, V
# review: 2026-12-15
health-mind-doctor = Ring her. Sig, at det handler om dit sind, og at det haster.
health-mind-next = Hvad vil du nu?
    .calling = Jeg ringer eller går derhen
    .die = Jeg tænker på at dø
    .talk = Tal med et menneske
# fact: gltolk.dk, ret til tolkning (sundhedsloven § 50), seen November 2026, V
health-mind-sad = Du kan tale med din læge om det, du tænker på. Tolken er gratis, når du taler grønlandsk.
health-mind-house = Her kan du tale grønlandsk med nogen. Det hjælper at tale med andre.
health-mind-sad-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .doctor = Gå til lægen
    .today = Jeg har brug for hjælp i dag
    .enough = Nu ved jeg nok
health-mind-doctor-card = Jeg har det svært og vil gerne tale med en læge. Jeg taler grønlandsk og har brug for en tolk.
health-mind-after = Vis det her til lægen, når du kommer. Hvad vil du nu?
    .book = Skriv min tid op hos lægen
    .no-doctor = Jeg har ingen læge
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: ekstrabladet.dk and childhelplineinternational.org on BørneTelefonen, seen November 2026, V
health-mind-young = Her kan du ringe, chatte eller skrive en SMS. De svarer dag og nat.
# fact: kristeligt-dagblad.dk on Tusaannga, seen November 2026, V
health-mind-young-chat = Her kan du chatte på grønlandsk, også når du bor i Danmark.
health-mind-young-next = Hvad vil du nu?
    .writing = Jeg skriver til dem
    .home = Jeg er bange derhjemme
    .talk = Tal med et menneske
health-mind-bye = Godt, at du kom. Du er velkommen igen, når du vil.
