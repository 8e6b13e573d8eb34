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
housing-tonight-none = Jeg kender ikke flere steder i den by. Hvad hjælper dig mest nu?
    .talk = Tal med et menneske
    .other = Se steder i en anden by
    .women = Vis steder kun for kvinder
    .ill = Jeg er syg eller fryser meget
housing-tonight-other-city = Hvilken by kan du komme til?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg steder der.
housing-tonight-now = Hvad gør du nu?
    .going = Jeg går derhen
    .full = Der er fyldt op
    .money = Jeg har ingen penge
    .talk = Tal med et menneske
# fact: elov.dk, bekendtgørelse om egenbetaling for boformer, seen November 2026, V
housing-tonight-money = Et herberg har en pris for hver dag, og kommunen ordner det. Bliv ikke ude på grund af penge.
# fact: helsingor.dk, kvalitetsstandard for boformer for hjemløse, seen November 2026, V
housing-tonight-full = Spørg dem om det nærmeste sted med plads. De kender de andre steder.
housing-tonight-full-next = Hvad vil du nu?
    .walk = Jeg går til et andet sted
    .women = Vis steder kun for kvinder
    .ill = Jeg er syg eller fryser meget
    .talk = Tal med et menneske
# fact: sermitsiaq.ag, flere sårbare grønlandske kvinder kommer i Reden, 18. marts 2022, seen November 2026, V
housing-tonight-women = Her kan kvinder komme. Det er gratis, og du må være anonym.
housing-tonight-women-none = Jeg kender ikke sådan et sted i den by. Spørg på herberget, om de har plads til kvinder.
housing-tonight-ill = Ring hertil, før du går derhen. Er dit liv i fare, så tryk på Fare nu.
housing-tonight-ill-next = Hvad gør du nu?
    .calling = Jeg ringer nu
    .talk = Tal med et menneske
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
housing-tonight-children = Sig til kommunen, at du har børn med. Kommunen, hvor du er nu, skal vejlede dig.
housing-tonight-children-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe os nu
    .afraid = Vi er på vej væk fra vold
    .card = Vis et kort, vi kan holde frem
    .house = Vis Det Grønlandske Hus
housing-tonight-children-card = Jeg har børn med, og vi mangler et sted at sove i nat. Vi taler grønlandsk og har brug for en tolk.
housing-tonight-house = Her kan du tale grønlandsk med nogen. Gå derhen om dagen.
housing-tonight-house-next = Hvad gør du nu?
    .going = Jeg går derhen
    .talk = Tal med et menneske
# fact: levudenvold.dk and kvindekrisecenter.roskilde.dk, seen November 2026, V
housing-tonight-violence = Du skal ikke spørge kommunen først. Du må være anonym, og børn kan komme med.
housing-tonight-violence-next = Hvad vil du nu?
    .calling = Jeg ringer selv
    .acute = Jeg er i fare nu
    .talk = Tal med et menneske
    .rather-not = Det vil jeg ikke sige
housing-tonight-card = Jeg har ikke et sted at sove i nat. Jeg taler grønlandsk og har brug for en tolk.
housing-tonight-good = Det er godt. Kom tilbage hertil, hvis der er fyldt op.
housing-tonight-after = Vis kortet, når du er der. Vil du også se, hvad du kan gøre i morgen?
    .tomorrow = Vis mig dagen i morgen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-tonight-tomorrow = Spørg på stedet i morgen tidlig, hvem der kan hjælpe dig videre. Du kan også gå til Det Grønlandske Hus.
housing-tonight-tomorrow-day = Her kan du komme om dagen. Ring eller gå forbi, og spørg, hvornår de har åbent.
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
housing-tonight-tomorrow-town = Gå så hen til Borgerservice. Den kommune, du er i nu, skal vejlede dig, også uden adresse.
housing-tonight-tomorrow-card = Jeg har ikke et sted at bo og vil gerne tale med en om bolig. Jeg taler grønlandsk og har brug for en tolk.
housing-tonight-tomorrow-next = Tag kortet frem på din telefon, når du er der. Hvad vil du nu?
    .remind = Mind mig om det i morgen
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-tonight-reminder = Du ville tale med kommunen i dag. Tag kortet frem, når du er der.


## On a friend's sofa, c/o, and moving again

housing-sofa-what = Hvad vil du vide?
    .address = Min adresse, også når jeg flytter
    .leave = Jeg skal snart væk derfra
    .own = Hvordan jeg får min egen bolig
    .talk = Tal med et menneske
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
housing-sofa-address = Din adresse er der, hvor du bor lige nu. Det kan være hos en ven, på et herberg eller på et krisecenter.
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
housing-sofa-co = Skriv c/o og navnet på den, du bor hos. Det må du kun, når du bor der i virkeligheden.
housing-sofa-where = Hvad passer på dig?
    .new = Jeg er ny i Danmark
    .moved = Jeg flytter til en ny bolig
    .host = Den, jeg bor hos, er i tvivl
    .none = Jeg har ikke en adresse
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
housing-sofa-card = Jeg er flyttet hertil og vil gerne melde min adresse. Jeg taler grønlandsk og har brug for en tolk.
# fact: cpr.dk, flytning i Danmark, seen November 2026, V
housing-sofa-host = Kommunen kan spørge den, du bor hos, om du bor der. Derfor er det godt at tale om det først.
housing-sofa-host-ask = Læs sammen, hvad lejekontrakten siger om gæster. I kan også spørge Borgerservice sammen.
# fact: knr.gl, Justitias rapport 2. maj 2023, seen November 2026, V
housing-sofa-none = Hjælpen skal ikke vente på en adresse. Gå til kommunen, hvor du er nu, eller til Det Grønlandske Hus.
housing-sofa-none-next = Hvad vil du nu?
    .tonight = Jeg mangler et sted i nat
    .house = Vis Det Grønlandske Hus
    .card = Vis et kort til kommunen
    .talk = Tal med et menneske
housing-sofa-house = Her kan de hjælpe dig på grønlandsk eller dansk.
housing-sofa-none-card = Jeg har ikke en adresse i Danmark. Jeg vil gerne have hjælp på grønlandsk med en tolk.
housing-sofa-next = Hvad vil du nu?
    .own = Se, hvordan jeg får min egen bolig
    .card = Vis et kort til Borgerservice
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-sofa-leave = Hvornår skal du have et andet sted?
    .tonight = I nat
    .days = Om nogle dage
    .weeks = Om nogle uger
    .not-sure = Det ved jeg ikke
housing-sofa-done = Gem dine papirer ét sted. Kom tilbage, når der er nyt.


## Moving again: a list of one's own

housing-move-todo = Her er en liste til din nye bolig. Hvad vil du ordne først?
    .simpler = Vælg én ting på listen. Hvad er vigtigst for dig nu?
    .contract = Læs kontrakten
    .loan = Penge til indskud
    .address = Meld den nye adresse
    .allowance = Søg boligstøtte
housing-move-contract = Læs kontrakten, før du skriver under og betaler. Tag gerne en med, du stoler på.
housing-move-contract-next = Hvor langt er du med kontrakten?
    .done = Jeg har læst den
    .not-yet = Det venter jeg med
    .talk = Et menneske skal læse den med mig
# fact: star.dk, lån til beboerindskud, and ast.dk, beboerindskudslån, seen November 2026, V
housing-move-loan = Skal du bo alment, kan kommunen låne dig penge til indskud (beboerindskudslån). Kommunen ser på, hvad du tjener.
housing-move-loan-next = Hvor langt er du med penge til indskud?
    .done = Jeg har søgt eller betalt
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
housing-move-address = Meld straks din nye adresse til den nye kommune. Har du spørgsmål, så gå til Borgerservice.
housing-move-address-how = Brug MitID på borger.dk. Har du ikke MitID, så bestil en tid i Borgerservice.
housing-move-taught = Jeg vil vide, om jeg sagde det klart. Hvem melder du den nye adresse til?
    .simpler = Jeg siger det på en anden måde. Den nye kommune skal kende din nye adresse. Hvem melder du den til?
    .new-town = Den nye kommune
    .landlord = Min udlejer
    .not-sure = Jeg er i tvivl
housing-move-address-next = Hvor langt er du med adressen?
    .done = Jeg har meldt den
    .remind = Mind mig om at melde den
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
housing-move-address-reminder = Du ville melde din nye adresse i dag.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-move-allowance = Søg boligstøtte på borger.dk inden 30 dage fra den dag, du flytter ind. Meld adressen først.
housing-move-allowance-next = Hvor langt er du med boligstøtte?
    .done = Jeg har søgt
    .remind = Mind mig om at søge
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
housing-move-allowance-reminder = Du ville søge boligstøtte i dag.
housing-move-done = Gem kontrakten og brevene ét sted. Jeg husker listen, så længe vores samtale er gemt.


## A home of one's own

housing-own-what = Hvad vil du se på?
    .lists = Skriv mig op til en bolig
    .assign = Få en bolig gennem kommunen
    .loan = Lån til indskud
    .scam = Er boligen ægte?
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-lists = Skriv dig op hos flere boligselskaber. Kommunen spørger ofte, om du står på en liste.
housing-own-lists-early = Gør det nu, også når du ikke skal flytte lige nu. Spørg, hvad det koster, og om der er lister for unge.
housing-own-lists-card = Jeg vil gerne skrives op til en bolig og høre, hvad det koster. Jeg taler grønlandsk og har brug for en tolk.
housing-own-lists-next = Hvad vil du nu?
    .card = Vis et kort til skranken
    .remind = Mind mig om at skrive mig op
    .topics = Se mere om egen bolig
    .talk = Tal med et menneske
housing-own-lists-reminder = Du ville skrive dig op til en bolig i dag.
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-assign = Kommunen kan finde en bolig til nogle, der har akut brug for den (boligsocial anvisning). Reglerne er ikke ens i alle byer.
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-assign-who = Kommunen spørger ofte, om du står på en liste og hører til i byen. Børn og gravide kommer ofte først.
# fact: blividinbolig.dk and alleroed.dk, akut boligliste, seen November 2026, V
housing-own-assign-offer = Du får ofte kun ét tilbud. Du kan komme til at vente længe.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
housing-own-assign-talk = Sig, hvor du sover, og hvem du bor med. Bed om tolk, når du aftaler en tid.
housing-own-assign-card = Jeg mangler en bolig og vil gerne tale om boligsocial anvisning. Jeg taler grønlandsk og har brug for en tolk.
housing-own-assign-bring = Tag id med og det, du har om boliglisten og dine penge. Du må gerne have en ven med.
housing-own-assign-next = Hvad vil du nu?
    .card = Vis et kort til kommunen
    .meeting = Gem min aftale med kommunen
    .topics = Se mere om egen bolig
    .talk = Tal med et menneske
# fact: star.dk, lån til beboerindskud, seen November 2026, V
housing-own-loan = Skal du bo alment, kan kommunen låne dig penge til indskud. Spørg i den by, hvor boligen er.
# fact: ast.dk, beboerindskudslån, seen November 2026, V
housing-own-loan-terms = Kommunen ser på, hvad du tjener, og hvad boligen koster. Søg så tidligt, du kan.
# fact: star.dk, lån til beboerindskud, and moedrehjaelpen.dk, beboerindskudslån, seen November 2026, V
housing-own-loan-no = Kommunen kan sige nej, hvis du ikke har betalt et gammelt lån. Bed om at få svaret på skrift.
housing-own-loan-card = Jeg vil gerne søge om lån til indskud (beboerindskudslån). Jeg taler grønlandsk og har brug for en tolk.
housing-own-loan-bring = Tag kontrakten med, eller det tilbud du har fået. Tag også papirer på dine penge med.
housing-own-loan-next = Hvad vil du nu?
    .card = Vis et kort til kommunen
    .topics = Se mere om egen bolig
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: support.boligportal.dk, safe housing search, seen November 2026, V
housing-own-scam = Vent med at betale. Se først boligen, og skriv under på en kontrakt.
# fact: support.boligportal.dk, safe housing search, seen November 2026, V
housing-own-scam-signs = Pas på, hvis nogen presser dig eller ikke vil vise boligen. Du kan se ejerens navn på ois.dk.
housing-own-scam-next = Hvad passer på dig?
    .paid = Jeg har betalt allerede
    .rush = Nogen vil have penge nu
    .look = Se på boligen sammen med mig
    .enough = Nu ved jeg nok
housing-own-scam-rush = Sig, at du svarer i morgen. En god udlejer kan vente på dig.
housing-own-next = Hvad vil du nu?
    .topics = Se mere om egen bolig
    .rent = Se på hjælp til husleje
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-own-done = Et godt første skridt er at skrive dig op ét sted i morgen. Kom tilbage, når der er nyt.


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
# fact: borger.dk, søg boligstøtte, seen November 2026, V
housing-rent-wait = Svaret kan tage op til syv uger. Er du fri for Digital Post, så kan du søge på papir.
housing-rent-allow-next = Hvad vil du nu?
    .remind = Mind mig om at søge
    .card = Vis et kort til Borgerservice
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
housing-rent-reminder = Husk at søge boligstøtte i dag.
housing-rent-card = Jeg vil gerne have hjælp til at søge boligstøtte. Jeg taler grønlandsk og har brug for en tolk.
# fact: star.dk, enkeltudgifter, seen November 2026, V
housing-rent-arrears = Spørg kommunen om hjælp, før du betaler. Sig, hvis det haster i dag.
housing-rent-arrears-ask = Sig også til din udlejer, at du søger hjælp.
housing-rent-letter = Hvad har udlejer skrevet til dig?
    .reminder = Jeg skal betale (rykker)
    .leave = Jeg skal flytte (opsigelse)
    .nothing = Der er ikke kommet et brev
    .not-sure = Det ved jeg ikke
housing-rent-arrears-card = Jeg mangler penge til husleje og vil gerne søge om hjælp. Jeg taler grønlandsk og har brug for en tolk.
housing-rent-arrears-bring = Vis kortet i Borgerservice. Tag kontrakten, brevet og papirer om dine penge med.
housing-rent-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .topics = Se på noget andet om husleje
    .enough = Nu ved jeg nok
housing-rent-done = Gem kontrakten og alle breve om boligen. Kom tilbage, når der er nyt.
housing-evict-words = Det kan hedde opsigelse, ophævelse eller fogedret i brevet. Vi tager det sammen, ét skridt ad gangen.
housing-evict-when = Hvad står der i brevet om, hvornår du skal flytte?
    .soon = I dag eller i morgen
    .later = Efter i morgen
    .no-date = Der står ingen dag
    .not-sure = Det ved jeg ikke
housing-evict-soon = Det haster. Et menneske ser på brevet sammen med dig.
housing-evict-calm = Et menneske ser på brevet sammen med dig. Gem brevet.
# fact: stenbroensjurister.dk and knr.gl, gratis retshjælp på grønlandsk, seen November 2026, V
housing-evict-law = Her kan du også få hjælp med loven. Stenbroens Jurister er gratis.
