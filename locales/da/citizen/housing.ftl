### A place to sleep and live.

housing-need = Hvad har du brug for?
    .simpler = Hvad handler det om?
    .tonight = Et sted at sove i nat
    .sofa = Jeg bor hos nogen
    .own = Min egen bolig
    .rent = Husleje eller et brev om boligen


## Tonight

housing-tonight-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg steder tæt på dig.
housing-tonight-who = Hvem skal have et sted at sove? Du kan lade være med at svare.
    .alone = Kun mig
    .children = Jeg har børn med
    .afraid = Jeg er på vej væk fra vold
    .rather-not = Det vil jeg ikke sige
# fact: danskelove.dk/serviceloven/110, seen November 2026, V
housing-tonight-shelters = Du kan selv gå til et herberg uden brev fra kommunen. Der får du at vide, om der er plads.
# fact: danskelove.dk/serviceloven/110, seen November 2026, V
housing-tonight-come = Jeg kender ikke et herberg i den by. Du kan selv gå til et herberg uden brev fra kommunen.
housing-tonight-night = Her kan du få hjælp nu i nat.
housing-tonight-night-later = Her kan du få hjælp om natten. Se, hvornår de åbner.
housing-tonight-warm = Her kan du være i varmen. Tiden kan være ændret.
housing-tonight-now = Hvad gør du nu?
    .going = Jeg går derhen
    .full = Der er fyldt op
    .money = Jeg har ingen penge
    .talk = Et menneske skal hjælpe mig
# fact: elov.dk, bekendtgørelse om egenbetaling for boformer, seen November 2026, V
housing-tonight-money = Et herberg har en pris for hver dag, og kommunen ordner det. Bliv ikke ude på grund af penge.
# fact: helsingor.dk, kvalitetsstandard for boformer for hjemløse, seen November 2026, V
housing-tonight-full = Spørg dem om det nærmeste sted med plads. De kender de andre steder.
housing-tonight-full-next = Hvad passer bedst nu?
    .walk = Jeg går til et andet sted
    .ill = Jeg er syg eller fryser meget
    .talk = Et menneske skal hjælpe mig
housing-tonight-ill = Ring hertil, før du går derhen. Er dit liv i fare, så tryk på Fare nu.
housing-tonight-ill-next = Hvad gør du nu?
    .calling = Jeg ringer nu
    .talk = Et menneske skal hjælpe mig
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
housing-tonight-children = Sig til kommunen, at du har børn med. Kommunen, hvor du er nu, skal vejlede dig.
housing-tonight-children-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe os nu
    .afraid = Vi er på vej væk fra vold
    .house = Vis Det Grønlandske Hus
housing-tonight-house = Her kan du tale grønlandsk med nogen. Gå derhen om dagen.
housing-tonight-house-next = Hvad gør du nu?
    .going = Jeg går derhen
    .talk = Et menneske skal hjælpe mig
# fact: levudenvold.dk and kvindekrisecenter.roskilde.dk, seen November 2026, V
housing-tonight-violence = Du skal ikke spørge kommunen først. Du må være anonym, og børn kan komme med.
housing-tonight-violence-next = Hvad vil du nu?
    .calling = Jeg ringer selv
    .acute = Jeg er i fare nu
    .talk = Et menneske skal skrive med mig
    .rather-not = Det vil jeg ikke sige
housing-tonight-good = Det er godt. Kom tilbage hertil, hvis der er fyldt op.


## On a friend's sofa, and c/o

housing-sofa-what = Hvad vil du vide?
    .address = Hvad min adresse er
    .leave = Jeg skal snart væk derfra
    .own = Hvordan jeg får min egen bolig
    .talk = Tal med et menneske
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
housing-sofa-address = Din adresse er der, hvor du bor lige nu. Det kan være hos en ven, på et herberg eller på et krisecenter.
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
housing-sofa-co = Skriv c/o og navnet på den, du bor hos. Det må du kun, når du bor der i virkeligheden.
# fact: norden.org, flytning fra Grønland, seen November 2026, V
housing-sofa-days = Er du lige kommet til Danmark, så meld din adresse inden fem dage. Det gør du på borger.dk eller i Borgerservice.
# fact: norden.org, flytning fra Grønland, seen November 2026, V
housing-sofa-taught = Jeg vil vide, om jeg sagde det klart. Hvornår melder du din adresse, når du er ny i Danmark?
    .simpler = Jeg siger det på en anden måde. Du melder din adresse i de første fem dage. Hvornår melder du den?
    .within-five = Inden fem dage
    .when-asked = Når nogen beder mig om det
    .not-sure = Jeg er i tvivl
# fact: favrskov.dk, flyt til Danmark, seen November 2026, V
housing-sofa-papers = Tag dit pas eller andet id med. Har du børn, så tag også deres papirer med.
housing-sofa-next = Hvad vil du nu?
    .own = Se, hvordan jeg får min egen bolig
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-sofa-leave = Hvornår skal du have et andet sted?
    .tonight = I nat
    .days = Om nogle dage
    .weeks = Senere
    .not-sure = Det ved jeg ikke


## A home of one's own

housing-own-what = Hvad vil du se på?
    .lists = Skriv mig op til en bolig
    .assign = Få en bolig gennem kommunen
    .loan = Lån til indskud
    .scam = Er boligen ægte?
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-lists = Skriv dig op hos flere boligselskaber. Kommunen spørger ofte, om du står på en liste.
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-assign = Kommunen kan finde en bolig til nogle, der har akut brug for den. Reglerne er ikke ens i alle byer.
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-assign-offer = Du får ofte kun ét tilbud. Du kan komme til at vente længe.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
housing-own-assign-talk = Sig, hvor du sover, og hvem du bor med. Bed om tolk, når du aftaler en tid.
# fact: star.dk, lån til beboerindskud, seen November 2026, V
housing-own-loan = Skal du bo alment, kan kommunen låne dig penge til indskud. Spørg i den by, hvor boligen er.
# fact: ast.dk, beboerindskudslån, seen November 2026, V
housing-own-loan-terms = Kommunen ser på, hvad du tjener, og hvad boligen koster. Søg så tidligt, du kan.
# fact: support.boligportal.dk, safe housing search, seen November 2026, V
housing-own-scam = Vent med at betale. Se først boligen, og skriv under på en kontrakt.
# fact: support.boligportal.dk, safe housing search, seen November 2026, V
housing-own-scam-signs = Pas på, hvis nogen presser dig eller ikke vil vise boligen. Du kan se ejerens navn på ois.dk.
housing-own-scam-next = Hvad passer på dig?
    .paid = Jeg har betalt allerede
    .look = Se på boligen sammen med mig
    .enough = Nu ved jeg nok
housing-own-next = Hvad vil du nu?
    .topics = Se mere om egen bolig
    .rent = Se på hjælp til husleje
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Rent, and letters about the home

housing-rent-what = Hvad handler det om?
    .allowance = Boligstøtte til huslejen
    .arrears = Jeg mangler penge til husleje
    .letter = Jeg kan miste min bolig
    .not-sure = Det ved jeg ikke
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-allowance = Du kan søge om hjælp til husleje, hvis du lejer. Det hedder boligstøtte, og du søger hos Udbetaling Danmark.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-rules = Du skal leje og have dit eget køkken. Meld din nye adresse, før du søger.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-days = Søg inden 30 dage fra den dag, du flytter ind. Så kan du få støtte fra den første dag.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-taught = Jeg vil vide, om jeg sagde det klart. Hvornår søger du for at få støtte fra første dag?
    .simpler = Jeg siger det på en anden måde. Du har 30 dage, fra du flytter ind. Hvornår søger du?
    .within-thirty = Inden 30 dage
    .any-time = Når som helst
    .not-sure = Jeg er i tvivl
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-changes = Sig det til Udbetaling Danmark, når du tjener mere. Sig det også, når flere bor sammen med dig.
# fact: star.dk, enkeltudgifter, seen November 2026, V
housing-rent-arrears = Spørg kommunen om hjælp, før du betaler. Sig, hvis det haster i dag.
housing-rent-arrears-ask = Sig også til din udlejer, at du søger hjælp.
housing-rent-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .topics = Se på noget andet om husleje
    .enough = Nu ved jeg nok
housing-evict-when = Hvad står der i brevet om, hvornår du skal flytte?
    .soon = I dag eller i morgen
    .later = Senere
    .no-date = Der står ingen dag
    .not-sure = Det ved jeg ikke
housing-evict-soon = Det haster. Et menneske ser på brevet sammen med dig.
housing-evict-calm = Et menneske ser på brevet sammen med dig. Gem brevet.
