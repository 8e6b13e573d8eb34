### Family: pregnancy, birth, daycare, school, a worried parent, the municipality, parents apart.

family-what = Hvad handler det om i familien?
    .baby = Gravid eller et lille barn
    .school = Skole
    .worry = Jeg er bekymret eller bange
    .apart = Vi er forældre hver for sig


## A small child

family-baby-what = Hvad har du brug for?
    .pregnant = Jeg er gravid
    .birth = Jeg skal snart føde
    .daycare = Pasning af mit barn
    .money = Penge til børn
family-pregnant = Ring til din læge, og sig, at du er gravid. Lægen hjælper dig videre.
# fact: gltolk.dk, ret til tolkning (sundhedsloven § 50), seen November 2026, V
family-pregnant-interpreter = Hos lægen og på sygehuset er tolken gratis, når du taler grønlandsk. Bed om den, når du får en tid.
family-pregnant-card = Jeg er gravid og vil gerne have en tid. Jeg taler grønlandsk og har brug for en tolk.
family-pregnant-next = Hvad vil du nu?
    .book = Skriv min tid op
    .no-doctor = Jeg har ingen læge
    .doubt = Jeg er i tvivl om at få barnet
    .enough = Nu ved jeg nok
# fact: moedrehjaelpen.dk, rådgivning, seen November 2026, V
family-pregnant-help = Du vælger selv, og du kan tale med nogen først. Mødrehjælpen giver gratis råd til gravide og forældre.
family-pregnant-city = Hvilken by er du i? Så ser jeg, hvem der er tæt på dig.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Nogle steder er der åben rådgivning. Skriv navnet på byen.
# fact: ouh.dk, Mødrehjælpens åbne rådgivning and issuu.com, Grønlandske Børn, seen November 2026, V
family-pregnant-places = Her kan du få råd. Spørg, hvornår de har tid.
family-pregnant-talk = Hvad vil du nu?
    .talk = Tal med et menneske
    .no-doctor = Jeg har ingen læge
    .enough = Nu ved jeg nok
family-birth = Spørg din jordemoder om nummeret til fødegangen, og skriv det ned. Ring til dem, når du får veer.
family-birth-bring = Find jeres papirer nu: id, og papir på, om I er gift eller skilt. Bed om en tolk til fødslen.
family-birth-card = Jeg skal føde hos jer. Jeg taler grønlandsk og har brug for en tolk.
family-birth-next = Hvad vil du nu?
    .now = Jeg har ondt eller bløder
    .papers = Spørg om far og papirer
    .money = Se på penge til børn
    .enough = Nu ved jeg nok
# fact: 4540.dk, kontakt til politiet, seen November 2026, V
family-birth-now = Er det farligt for dig eller barnet, så ring her nu. Ellers ring til fødegangen.
family-birth-now-next = Hvad vil du nu?
    .calling = Jeg ringer nu
    .doctor = Find lægevagten
    .talk = Tal med et menneske
# fact: ec.europa.eu, børnepasning i Danmark, seen November 2026, V
family-daycare = Dit barn kan få en plads fra det er 26 uger gammelt. Kommunen har fire uger til at finde den.
# fact: norden.org, flytning til Danmark, seen November 2026, V
family-daycare-where = Skriv barnet op hos kommunen, så snart du kender din adresse. Spørg, hvor tidligt man skal skrive op i din by.
# fact: haderslev.dk and odense.dk, økonomisk friplads, seen November 2026, V
family-daycare-price = Tjener du ikke så meget, kan pladsen blive billigere. Det hedder friplads, og den gælder fra måneden efter, du søger.
# fact: haderslev.dk and odense.dk, økonomisk friplads, seen November 2026, V
family-daycare-taught = Jeg vil vide, om jeg sagde det klart. Hvornår søger du friplads?
    .simpler = Jeg siger det på en anden måde. Du får ikke penge for tiden, før du søgte. Hvornår søger du?
    .at-once = Med det samme
    .first-bill = Når jeg får en stor regning
    .not-sure = Jeg er i tvivl
family-daycare-card = Jeg vil gerne skrive mit barn op og søge friplads. Jeg taler grønlandsk og har brug for en tolk.
family-daycare-next = Hvad vil du nu?
    .money = Se på penge til børn
    .remind = Mind mig om at søge
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
family-daycare-reminder = I dag ville du søge friplads. Tag papir på det, du tjener, med til kommunen.


## School

family-school-what = Hvad handler det om i skolen?
    .start = Mit barn skal begynde i skole
    .greenlandic = Undervisning i grønlandsk
    .meeting = Jeg skal til møde på skolen
    .unhappy = Mit barn har det svært
# fact: norden.org, flytning til Danmark, seen November 2026, V
family-school-start = Skriv barnet op i skolen, så snart du kender din adresse. Spørg kommunen, hvilken skole der er tæt på.
# fact: hvidovre.dk, undervisningspligt, seen November 2026, V
family-school-age = Et barn skal have undervisning fra 1. august i det år, det fylder 6 år. Det varer til efter 9. klasse.
family-school-bring = Tag barnets papirer og gamle skolepapirer med. Sig, hvad dit barn er glad for, og hvad der er svært.
family-school-card = Mit barn skal begynde i skole her. Vi taler grønlandsk og har brug for en tolk.
# fact: knr.gl, 2. december 2025, grønlandsk som modersmål, seen November 2026, V
family-school-language = Dit barn har ret til at blive skrevet op til undervisning i grønlandsk, når en af jer kommer fra Grønland. Spørg skolen.
# fact: knr.gl, 2. december 2025, grønlandsk som modersmål, seen November 2026, V
family-school-language-class = Der kommer et hold, når 12 børn er skrevet op, og der er en lærer. Ellers kan det være i en anden kommune.
family-school-language-card = Jeg vil gerne skrive mit barn op til undervisning i grønlandsk. Jeg har brug for en tolk.
# fact: ft.dk, ministerens svar om tolkning (forvaltningsloven § 7) and kenddanmark.dk, seen November 2026, V
family-school-meeting = Bed skolen om en tolk, så snart du får tiden. Skolen skal sikre, at I forstår hinanden.
family-school-meeting-child = Lad dit barn være barn, og lad en voksen tolke. Du kan også tage en ven med.
family-school-meeting-card = Jeg vil gerne have en tolk til mødet om mit barn. Jeg taler grønlandsk.
family-school-next = Hvad vil du nu?
    .others = Se mere om skole
    .book = Skriv en tid op
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
family-school-unhappy = Det er godt, at du ser det. Spørg læreren, hvordan dagen går, og hvem barnet leger med.
# fact: ekstrabladet.dk and childhelplineinternational.org on BørneTelefonen, seen November 2026, V
family-school-unhappy-line = Her kan barnet selv ringe eller skrive, dag og nat.
# fact: kristeligt-dagblad.dk on Tusaannga, seen November 2026, V
family-school-unhappy-chat = Her kan barnet chatte på grønlandsk.
family-school-unhappy-next = Hvad vil du nu?
    .meeting = Få et møde med skolen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## A worried parent, and the municipality

family-worry-what = Godt, at du siger det. Hvad handler det om?
    .tired = Jeg er en træt mor eller far
    .municipality = Kommunen ser på min familie
    .away = Mit barn bor ikke hos mig nu
    .child = Jeg er selv barn eller ung
# fact: moedrehjaelpen.dk and kristeligt-dagblad.dk on ForældreTelefonen, seen November 2026, V
family-worry-tired = Mange forældre er trætte, og du må gerne få hjælp. Mødrehjælpen og ForældreTelefonen taler med både mor og far.
family-worry-city = Hvilken by er du i? Så viser jeg steder for familier.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Jeg bruger kun byen til at finde et sted. Skriv navnet på byen.
# fact: issuu.com, Grønlandske Børn, årsberetning and ouh.dk, seen November 2026, V
family-worry-places = Her kan familier få hjælp. Grønlandske Børn kan også gå med til møder.
family-worry-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .doctor = Tal med en læge
    .afraid = Jeg er bange derhjemme
    .enough = Nu ved jeg nok
# fact: ekstrabladet.dk and childhelplineinternational.org on BørneTelefonen, seen November 2026, V
family-worry-child = Her kan du ringe, chatte eller skrive en SMS. De svarer dag og nat.
# fact: kristeligt-dagblad.dk on Tusaannga, seen November 2026, V
family-worry-child-chat = Her kan du chatte på grønlandsk, også når du bor i Danmark.
family-worry-child-next = Hvad vil du nu?
    .unsafe = Jeg er i fare nu
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
family-away = Det gør ondt, og du skal ikke stå alene med det. Et menneske taler med dig om samvær og om din sag.
# fact: ft.dk, social- og boligministerens svar 1. maj 2025, lov 408, seen November 2026, V
family-away-test = Blev der brugt en psykologisk test, skal nogle sager ses på igen. Spørg om din sag.
family-muni = Det er svært, når kommunen ser på ens familie. Et menneske kan hjælpe dig allerede nu.
family-muni-what = Hvad vil du have hjælp til?
    .talk = Et menneske skal hjælpe mig
    .meeting = Jeg skal til møde
    .unit = Test og den særlige enhed
    .house = Et sted med grønlandsk hjælp
# fact: ombudsmanden.dk, partsrepræsentation, seen November 2026, V
family-muni-bisidder = Du må tage en med til alle møder, for eksempel en ven. Det hedder en bisidder.
# fact: gltolk.dk and ft.dk, ministerens svar om tolkning, seen November 2026, V
family-muni-interpreter = Kommunen skal sørge for en tolk, når der er brug for det. Bed om en, før mødet.
family-muni-file = Bed også om at se, hvad der står om jer. Det hedder aktindsigt.
# fact: ombudsmanden.dk, partsrepræsentation, seen November 2026, V
family-muni-taught = Jeg vil vide, om jeg sagde det klart. Hvem går du til møde med?
    .simpler = Jeg siger det på en anden måde. Du må have en med, du stoler på. Hvem går du til møde med?
    .bring-somebody = En, jeg stoler på, og en tolk
    .go-alone = Jeg skal gå alene
    .not-sure = Jeg er i tvivl
family-muni-card = Jeg vil gerne have en tolk og en bisidder med til mødet. Jeg vil også gerne se min sag (aktindsigt).
# fact: ft.dk, social- og boligministerens svar 1. maj 2025, lov 408, seen November 2026, V
family-muni-unit = I nogle sager skal kommunen bruge en særlig enhed, der kender Grønland. Så bruger de ikke en almindelig psykologisk test.
# fact: ft.dk, social- og boligministerens svar 1. maj 2025, lov 408, seen November 2026, V
family-muni-unit-cases = Det gælder, når et barn måske skal bo et andet sted, og en af jer er født eller vokset op i Grønland. Spørg, om enheden er med.
family-muni-unit-card = Jeg vil gerne vide, om den særlige enhed for Grønland i VISO er spurgt. Skriv venligst svaret ned til mig.
family-muni-city = Hvilken by er du i? Du må lade være med at svare.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Jeg bruger kun byen til at finde hjælp på grønlandsk. Skriv navnet på byen.
# fact: dgh-aalborg.dk and groenlandskehus.dk and sumut.dk and dgh-odense.dk, seen November 2026, V
family-muni-house = Her kan du få råd på grønlandsk. Spørg, om en kan gå med til mødet.
# fact: issuu.com, Grønlandske Børn, årsberetning, seen November 2026, V
family-muni-family = Her er hjælp til familier, også ved møder.
family-muni-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .book = Skriv mødet op
    .others = Se mere om kommunen
    .enough = Nu ved jeg nok


## Parents apart

family-apart-what = Hvad handler det om?
    .move = En af os vil flytte med barnet
    .disagree = Vi kan ikke blive enige
    .afraid = Jeg er bange for den anden
    .talk = Tal med et menneske
family-move-who = Hvem har forældremyndigheden?
    .simpler = Hvem bestemmer over barnet efter jeres papirer?
    .both = Vi har den begge to
    .alone = Jeg har den alene
    .other = Den anden har den alene
    .not-sure = Det ved jeg ikke
family-move-paper = Find papiret fra skilsmissen eller om forældremyndighed. Et menneske ser på det sammen med dig.
# fact: boernebortfoerelse.dk, flytning og Grønland, seen November 2026, V
family-move-both = Vil en af jer flytte med barnet mellem Grønland og Danmark, skal I begge sige ja. Få det på skrift.
# fact: boernebortfoerelse.dk, flytning til udlandet, seen November 2026, V
family-move-inside = Inden for Danmark bestemmer den, barnet bor hos. Sig det til den anden seks uger før.
# fact: boernebortfoerelse.dk, flytning til udlandet, seen November 2026, V
family-move-alone = Så må du flytte med barnet. Sig det til den anden seks uger før.
# fact: boernebortfoerelse.dk, flytning til udlandet, seen November 2026, V
family-move-taught = Jeg vil vide, om jeg sagde det klart. Hvornår siger du det til den anden forælder?
    .simpler = Jeg siger det på en anden måde. Den anden skal vide det seks uger før. Hvornår siger du det?
    .six-before = Seks uger før, vi flytter
    .after-move = Når vi er flyttet
    .not-sure = Jeg er i tvivl
family-move-next = Hvad vil du nu?
    .disagree = Vi kan ikke blive enige
    .remind = Mind mig om at sige det
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
family-move-reminder = I dag ville du sige til den anden forælder, at I vil flytte. Skriv det, så I begge kan se det senere.
# fact: boernebortfoerelse.dk, flytning til udlandet, seen November 2026, V
family-disagree = Kan I ikke blive enige, så skriv til Familieretshuset. Vent med at flytte med barnet, til I har fået svar.
family-disagree-bring = Skriv ned, hvad barnet har brug for, og find jeres papirer. Bed om en tolk til mødet.
family-disagree-next = Hvad vil du nu?
    .book = Skriv mødet op
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
family-bye = Du er altid velkommen igen. Et menneske kan også hjælpe dig.
