### New in Denmark: a few questions, each of which may be skipped, and then a list of one's own.

arrival-hello = Velkommen til Danmark. Du kan springe over alt, jeg spørger om.


## What is known of each other first

arrival-sleep = Hvor sover du i nat?
    .simpler = Hvor skal du sove i nat?
    .nowhere = Jeg mangler et sted i nat
    .others = Hos andre eller på et herberg
    .own = I min egen bolig
    .rather-not = Det vil jeg ikke sige
arrival-tonight = Så tager vi først et sted at sove i nat.
arrival-tonight-next = Hvad vil du nu?
    .on = Gå videre med andre ting
    .talk = Tal med et menneske
    .enough = Resten kan vente
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
arrival-sleep-others = Godt. Dér, hvor du bor lige nu, kan være din adresse i Danmark.
# fact: norden.org, flytning fra Grønland, seen November 2026, V
arrival-sleep-own = Godt. Meld din nye adresse inden fem dage, fra du kom.
arrival-who = Hvem er kommet sammen med dig?
    .alone = Jeg er kommet alene
    .partner = Min partner eller en anden voksen
    .children = Børn er med
    .rather-not = Det vil jeg ikke sige
arrival-children = Hvor gamle er børnene?
    .small = Under 6 år
    .school = 6 år eller mere
    .both = Både små og store
    .rather-not = Det vil jeg ikke sige
arrival-money = Hvordan er det med penge til mad?
    .enough = Der er nok lige nu
    .little = Der er kun lidt tilbage
    .none = Jeg mangler penge til mad
    .rather-not = Det vil jeg ikke sige
# fact: star.dk, enkeltudgifter, and danskelove.dk/aktivloven/3, seen November 2026, V
arrival-money-now = Bed kommunen om hjælp i dag. Sig, at det haster, og at det er penge til mad.
arrival-money-now-next = Hvad vil du nu?
    .food = Se, hvor jeg kan få hjælp
    .talk = Tal med et menneske
    .on = Gå videre
arrival-papers = Hvilke papirer har du?
    .simpler = Hvad har du, der viser, hvem du er?
    .both = Pas eller kørekort, og MitID
    .id = Pas eller kørekort
    .none = Mine papirer mangler
    .not-sure = Det ved jeg ikke
arrival-health = Hvordan har du det? Du kan lade være med at svare.
    .fine = Jeg har det godt
    .medicine = Jeg mangler medicin
    .ill = Jeg er syg nu
    .rather-not = Det vil jeg ikke sige
# fact: assens.dk, enkeltydelse, seen November 2026, V
arrival-health-medicine = Du kan søge kommunen om hjælp til medicin. Kommunen ser på, hvad du har af penge.
arrival-health-ill = Er dit liv i fare, så tryk på Fare nu. Her kan du se, hvor du får hjælp.
arrival-stay = Hvad tænker du om at bo i Danmark?
    .simpler = Hvor vil du helst bo?
    .stay = Jeg vil gerne bo her
    .go-back = Jeg vil gerne tilbage til Grønland
    .not-sure = Jeg er i tvivl
    .rather-not = Det vil jeg ikke sige
arrival-stay-unsure = Du kan tage den tid, du har brug for. Begge dele står på din liste.
arrival-stay-next = Hvad vil du nu?
    .list = Se min liste her i Danmark
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## The list

arrival-ready = Her er din liste. Begynd, hvor du vil.
arrival-again = Her er din liste igen. Det, du har gjort, har mærket ✓.
arrival-todo = Hvad vil du tage nu?
    .simpler = Vælg én ting på listen. Hvad er vigtigst for dig nu?
    .move = Meld flytning
    .mitid = Få MitID
    .post = Breve fra det offentlige
    .bank = Bank og NemKonto
    .doctor = Læge og gult sundhedskort
    .home = Bolig og husleje
    .money = Penge fra kommunen
    .school = Skole og daginstitution
    .child-money = Børnepenge
    .danish = Danskkursus
    .interpreter = Tolk
    .house = Det Grønlandske Hus
    .go-home = Tilbage til Grønland
arrival-later = Det er fint. Hvad passer dig bedst?
    .remind = Mind mig om det
    .talk = Tal med et menneske
    .list = Tilbage til listen
arrival-was = Du har sagt, at det er gjort. Hvad vil du nu?
    .undo = Det mangler alligevel
    .read = Læs om det igen
    .list = Tilbage til listen
arrival-rest = Hvad vil du nu?
    .list = Se listen
    .questions = Svar på spørgsmålene igen
    .talk = Tal med et menneske
    .enough = Det er nok for i dag
arrival-noted = Det er godt. Nu har det mærket ✓.
arrival-all-done = Du har sagt, at alt på listen er gjort. Tak, fordi du fortalte mig det.
arrival-bye = Du kan altid vende tilbage til listen. Vælg i menuen: Ny i Danmark.


## Register the move

# fact: norden.org, flytning fra Grønland, seen November 2026, V
arrival-move-what = Meld til kommunen, hvor du bor, inden fem dage. Det hedder at melde flytning (folkeregister).
# fact: norden.org, flytning fra Grønland, and norden.org, folkeregistrering i Danmark, seen November 2026, V
arrival-move-where = Gør det på borger.dk med MitID eller i Borgerservice. Det er, når du bliver her i mere end tre måneder.
# fact: norden.org, flytning fra Grønland, seen November 2026, V
arrival-move-taught = Jeg vil vide, om jeg sagde det klart. Hvornår melder du din adresse, når du er ny i Danmark?
    .simpler = Jeg siger det på en anden måde. Du melder din adresse i de første fem dage. Hvornår melder du den?
    .within-five = Inden fem dage
    .when-asked = Når nogen beder mig om det
    .not-sure = Jeg er i tvivl
# fact: favrskov.dk, flyt til Danmark, and nordisketax.net, seen November 2026, V
arrival-move-bring = Tag alles pas eller andet id med, og børnenes papirer. Nogle kommuner vil se hele familien.
# fact: favrskov.dk, flyt til Danmark, seen November 2026, V
arrival-move-bring-own = Tag pas eller andet id med.
arrival-move-next = Hvad vil du nu?
    .done = Jeg har meldt flytning
    .show = Et kort til skranken
    .address = Jeg mangler en adresse
    .later = Jeg gør det senere
arrival-move-show = Jeg er ny i Danmark og vil gerne melde flytning. Jeg taler grønlandsk og har brug for en tolk.
arrival-move-note = at melde flytning
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
arrival-move-none = Spørg om hjælp nu, også uden adresse. Din adresse kan være hos en ven eller på et herberg, når du bor der.
arrival-move-none-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .sleep = Find et sted at sove eller bo
    .read = Læs om at melde flytning
    .list = Tilbage til listen


## MitID

# fact: mitid.dk, legitimation og dokumentation, seen November 2026, V
arrival-mitid-what = MitID er dit id på nettet. Du kan bruge et grønlandsk pas eller kørekort.
# fact: mitid.dk, get MitID with passport, seen November 2026, V
arrival-mitid-how = Har du pas, så prøv i appen MitID. Ellers bestil en tid i Borgerservice.
# fact: mitid.dk, legitimation og dokumentation, seen November 2026, V
arrival-mitid-bring = Tag id med, og gerne en ven på 18 år eller mere. Vennen skal have haft MitID i mere end 30 dage.
# fact: aabenraa.dk, newcomers MitID, seen November 2026, V
arrival-mitid-none = Du kan også få MitID med andre papirer. Det kan være en bopælsattest eller dåbsattest fra Grønland.
# fact: aabenraa.dk, newcomers MitID, seen November 2026, V
arrival-mitid-none-where = Bestil en tid i Borgerservice, og tag alle papirer med. På ét af dem skal dit CPR-nummer stå.
arrival-mitid-next = Hvad vil du nu?
    .done = Jeg har fået MitID
    .show = Et kort til skranken
    .call = Hvem kan jeg ringe til?
    .later = Jeg gør det senere
# fact: sullissivik.gl, MitID, seen November 2026, V
arrival-mitid-call = Her kan du ringe om MitID. De taler dansk.
arrival-mitid-show = Jeg vil gerne have MitID. Jeg taler grønlandsk og har brug for en tolk.
arrival-mitid-note = at få MitID


## Digital Post

# fact: frederiksberg.dk, fritagelse fra Digital Post, seen November 2026, V
arrival-post-what = Breve fra kommunen kommer på nettet (Digital Post). Du læser dem med MitID.
# fact: frederiksberg.dk, fritagelse fra Digital Post, seen November 2026, V
arrival-post-free = Er dansk svært, eller mangler du en fast adresse, kan du få breve på papir (fritagelse).
# fact: frederiksberg.dk and roskilde.dk, fritagelse fra Digital Post, seen November 2026, V
arrival-post-where = Gå selv til Borgerservice med id. Du behøver ikke sige din grund.
arrival-post-next = Hvad vil du nu?
    .done = Nu ved jeg, hvor mine breve kommer
    .show = Et kort til skranken
    .helper = En, jeg stoler på, skal læse med
    .later = Jeg gør det senere
# fact: vejle.dk and horsens.dk, Digital Post, seen November 2026, V
arrival-post-helper = En, du stoler på, kan læse din post (læseadgang). Spørg i Borgerservice.
arrival-post-show = Jeg vil gerne have breve på papir, fri for Digital Post. Jeg taler grønlandsk og har brug for en tolk.
arrival-post-note = Digital Post


## The bank

# fact: nemkonto.dk and naalakkersuisut.gl 2. juni 2023, seen November 2026, V
arrival-bank-what = Penge fra det offentlige går til din NemKonto. Det er en konto i banken.
# fact: elov.dk, lov om betalingskonti 11, seen November 2026, V
arrival-bank-ask = Bed banken om en konto (basal betalingskonto), også uden fast adresse. Med alle papirer svarer den inden 10 hverdage.
# fact: elov.dk, lov om betalingskonti 11, seen November 2026, V
arrival-bank-no = Gæld er ikke en grund til at sige nej. Siger banken nej, så bed om grunden på papir.
arrival-bank-next = Hvad vil du nu?
    .done = Jeg har en konto og NemKonto
    .show = Et kort til banken
    .talk = Tal med et menneske
    .later = Jeg gør det senere
arrival-bank-show = Jeg vil gerne have en basal betalingskonto, og den skal være min NemKonto. Jeg taler grønlandsk.
arrival-bank-note = bank og NemKonto


## The doctor

# fact: kerteminde.dk and sonderborgkommune.dk, lægevalg, seen November 2026, V
arrival-doctor-what = Du vælger læge, når du melder flytning. Det er gratis.
# fact: lolland.dk, sundhedskort, and gltolk.dk, seen November 2026, V
arrival-doctor-card = Et gult kort (sundhedskort) kommer efter to til tre uger. Hos lægen er tolk på grønlandsk gratis.
# fact: sullissivik.gl, sygehjælp på rejsen, and norden.org, seen November 2026, V
arrival-doctor-before = Bor du stadig i Grønland, får du gratis hjælp, når det er akut. Tag en bopælsattest med.
arrival-doctor-next = Hvad vil du nu?
    .done = Jeg har læge og gult kort
    .show = Et kort til lægen
    .guide = Jeg har brug for læge nu
    .later = Jeg gør det senere
arrival-doctor-show = Jeg vil gerne have en tid hos lægen. Jeg taler grønlandsk og har brug for en tolk.
arrival-doctor-note = læge og gult sundhedskort


## A home

# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
arrival-home-what = Skriv dig op hos flere boligselskaber nu. Kommunen spørger ofte, om du står på en liste.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
arrival-home-bring = Lejer du en bolig, så søg hjælp til husleje (boligstøtte) inden 30 dage, fra du flytter ind.
arrival-home-next = Hvad vil du nu?
    .done = Der er styr på boligen nu
    .show = Et kort til kommunen
    .guide = Se mere om bolig
    .later = Jeg gør det senere
arrival-home-show = Jeg mangler en bolig og vil gerne tale med en om det. Jeg taler grønlandsk og har brug for en tolk.
arrival-home-note = at blive skrevet op til en bolig


## Money from the municipality

# fact: danskelove.dk/aktivloven/3, and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
arrival-benefits-what = Du har ret til at bede om hjælp, hvor du er nu. År i Grønland tæller som år i riget (opholdskrav).
# fact: ft.dk, L 239 (2018), and viborg.dk, opholdskrav, seen November 2026, V
# review: 2026-12-15
arrival-benefits-bring = Tag papirer med fra Grønland om job og adresse. Kommunen ser på, hvad du kan få.
arrival-benefits-next = Hvad vil du nu?
    .done = Jeg har søgt hos kommunen
    .show = Et kort til kommunen
    .guide = Se mere om penge
    .later = Jeg gør det senere
arrival-benefits-show = Jeg er ny i Danmark og vil gerne søge kontanthjælp. Jeg taler grønlandsk og har brug for en tolk.
arrival-benefits-note = at søge penge hos kommunen


## School and daycare

# fact: norden.org and hvidovre.dk, undervisningspligt, seen November 2026, V
arrival-school-what = Meld børnene til, når du har en adresse. Skolen begynder 1. august i det år, barnet bliver 6 år.
# fact: haderslev.dk and odense.dk, økonomisk friplads, seen November 2026, V
arrival-school-small = Små børn kan komme i dagpleje eller børnehave. Søg straks om at betale mindre (friplads).
# fact: knr.gl 2. december 2025, seen November 2026, V
arrival-school-greenlandic = Du har ret til at melde dit barn til timer i grønlandsk. Spørg skolen.
arrival-school-next = Hvad vil du nu?
    .done = Børnene er meldt til
    .show = Et kort til skolen
    .guide = Se mere om børn og familie
    .later = Jeg gør det senere
arrival-school-show = Jeg vil gerne melde mit barn til. Jeg taler grønlandsk og har brug for en tolk.
arrival-school-note = skole og daginstitution


## Money for children

# fact: borger.dk, børne- og ungeydelse, seen November 2026, V
arrival-child-money-what = Til børn kan du få penge (børne- og ungeydelse). Dine år i Grønland tæller med.
# fact: borger.dk, børne- og ungeydelse, and norden.org, seen November 2026, V
arrival-child-money-bring = Søg selv på borger.dk hos Udbetaling Danmark.
# fact: norden.org, grønlandsk børnetilskud, seen November 2026, V
arrival-child-money-stop = Penge fra Grønland til børn slutter, når du er flyttet.
arrival-child-money-next = Hvad vil du nu?
    .done = Jeg har søgt børnepenge
    .show = Et kort til skranken
    .talk = Tal med et menneske
    .later = Jeg gør det senere
arrival-child-money-show = Jeg vil gerne søge børne- og ungeydelse. Jeg taler grønlandsk og har brug for en tolk.
arrival-child-money-note = at søge børnepenge


## Danish lessons

# fact: elov.dk, danskuddannelsesloven 2 d, seen November 2026, V
arrival-danish-what = Er du 18 år eller mere og bor her, kan du gå til dansk (danskuddannelse).
# fact: clavis.org, depositum, BEK 1089 (2020), seen November 2026, V
arrival-danish-price = Nogle skal lægge penge, før de begynder (depositum). Spørg kommunen først.
arrival-danish-next = Hvad vil du nu?
    .done = Jeg er meldt til danskkursus
    .show = Et kort til kommunen
    .guide = Se mere om dansk og arbejde
    .later = Jeg gør det senere
arrival-danish-show = Jeg vil gerne gå til danskundervisning. Jeg taler grønlandsk og har brug for en tolk.
arrival-danish-note = danskkursus


## An interpreter

# fact: ft.dk, GRU spm. 74, svar 21. august 2020, and gltolk.dk, seen November 2026, V
arrival-interpreter-what = Kommunen skal sikre, at I forstår hinanden. Den finder og betaler tolken, når der er brug for det.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
arrival-interpreter-when = Bed om tolk, når du aftaler en tid. Sig, om det er vestgrønlandsk, østgrønlandsk eller nordgrønlandsk.
arrival-interpreter-next = Hvad vil du nu?
    .done = Jeg ved, hvordan jeg får en tolk
    .show = Et kort til skranken
    .guide = Se mere om tolk
    .later = Jeg gør det senere
arrival-interpreter-show = Jeg taler grønlandsk og kun lidt dansk. Jeg vil gerne have en tolk til vores møde.
arrival-interpreter-note = at bede om en tolk


## The Greenlandic House

# fact: groenlandskehus.dk and sumut.dk, rådgivning, seen November 2026, V
arrival-house-what = I Det Grønlandske Hus kan du få råd på grønlandsk. Du kan tage dine breve med.
arrival-house-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
arrival-house-places = Her er huset. Se, hvornår de åbner.
arrival-house-none = Jeg kender ikke et hus i den by. Et menneske kan hjælpe dig med at finde hjælp.
arrival-house-next = Hvad vil du nu?
    .done = Jeg ved, hvor huset er
    .city = Vis en anden by
    .talk = Tal med et menneske
    .later = Jeg gør det senere
arrival-house-note = Det Grønlandske Hus


## Back to Greenland

arrival-back-home-next = Hvad vil du nu?
    .done = Det er på plads
    .talk = Tal med et menneske
    .list = Tilbage til listen
