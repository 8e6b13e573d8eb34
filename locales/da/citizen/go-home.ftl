### Back to Greenland: an offer like the others, never advice to leave.

go-home-what = Det er dit eget valg. Hvad tænker du på?
    .visit = Besøge Grønland
    .move = Flytte hjem til Grønland
    .family = En nær er døende eller død
    .not-sure = Jeg er i tvivl


## A visit

# fact: avannaata.gl, besøgsrejse, Den Grønlandske Fond, seen November 2026, V
go-home-visit = Den Grønlandske Fond kan betale en billet til et besøg. Den ser især på, om du ikke har været der i mange år.
# fact: avannaata.gl, besøgsrejse, Den Grønlandske Fond, seen November 2026, V
go-home-visit-use = Fonden betaler kun billetten, og kun til dig selv. Den skal bruges inden 12 måneder.
# fact: sermitsiaq.ag, Den Grønlandske Fond, 3. november 2023, seen November 2026, V
go-home-visit-apply = Du kan søge på nettet med MitID eller på papir. Fristen er ofte om foråret og om efteråret.
# fact: dgh-aalborg.dk, besøgsrejse, seen November 2026, V
go-home-visit-house = Det Grønlandske Hus hjælper med papirerne. Spørg dem om den næste frist.
go-home-visit-next = Hvad vil du nu?
    .study = Jeg er studerende
    .remind = Mind mig om fristen
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
go-home-visit-reminder = Du ville spørge om fristen for en rejse i dag.
# fact: sumut.dk, særydelser, and dgh-odense.dk, rejser for studerende, seen November 2026, V
go-home-study = Grønlands Selvstyre kan hjælpe nogle studerende med rejser hjem (særydelser). Der er krav til, hvor længe du har boet i Grønland.
go-home-study-ask = Spørg vejlederen i Det Grønlandske Hus, før du køber en billet.


## Moving home

# fact: star.dk, hjælp til flytning, 22. maj 2023, seen November 2026, V
go-home-move = Du kan spørge kommunen om hjælp til at flytte. Kommunen ser på, hvad du selv kan betale.
go-home-move-free = Du bestemmer selv, om du vil, og hvornår. Du kan også ombestemme dig senere.
go-home-move-papers = Tal med kommunen, før du køber en billet.
go-home-move-who = Hvem tænker du på at flytte med?
    .alone = Kun mig
    .children = Jeg har børn
    .not-sure = Jeg er i tvivl
    .talk = Tal med et menneske
# fact: boernebortfoerelse.dk, flytning til udlandet and Grønland, seen November 2026, V
go-home-move-children = Har I forældremyndigheden sammen, skal I begge sige ja til, at barnet flytter til Grønland.
# fact: boernebortfoerelse.dk, flytning, rejser og samvær, seen November 2026, V
go-home-move-children-notice = Har du den alene, må du flytte med barnet. Giv den anden forælder besked seks uger før.
# fact: boernebortfoerelse.dk, flytning til udlandet and Grønland, seen November 2026, V
go-home-move-children-taught = Jeg vil vide, om jeg sagde det klart. Hvem siger ja, når I har forældremyndigheden sammen?
    .simpler = Jeg siger det på en anden måde. Deler I forældremyndigheden, bestemmer I sammen. Hvem siger ja?
    .both = Vi gør det begge
    .one = Én af os
    .not-sure = Jeg er i tvivl
go-home-move-children-next = Hvad passer på jer?
    .agree = Vi er enige
    .sole = Jeg har den alene
    .apart = Vi vil ikke det samme
    .talk = Tal med et menneske
# fact: boernebortfoerelse.dk, flytning til udlandet, seen November 2026, V
go-home-move-children-apart = Spørg Familieretshuset, før I bestemmer noget om rejsen. Et menneske her kan hjælpe dig med at spørge.
go-home-move-todo = Her er en liste til dig. Hvad vil du tage først?
    .simpler = Vælg én ting på listen. Hvad er vigtigst for dig nu?
    .ask = Spørg kommunen her
    .home = Et sted at bo i Grønland
    .money = Penge og pension
    .notice = Meld flytningen
go-home-move-ask = Her er et kort til kommunen. Vis det i Borgerservice, og bed om en tid.
go-home-move-card = Jeg tænker på at flytte hjem til Grønland og vil gerne høre, om kommunen kan hjælpe. Jeg taler grønlandsk og har brug for en tolk.
go-home-move-ask-next = Hvor langt er du med kommunen?
    .done = Jeg har spurgt kommunen
    .meeting = Gem min aftale med kommunen
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
# fact: norden.org, akut hjælp i Grønland, seen November 2026, V
go-home-move-home = Find et sted at bo, før du rejser. Akut hjælp fra en kommune i Grønland kræver, at du har bopæl der.
go-home-move-home-ask = Spørg familie og venner dér, og ring til kommunen i byen. De kan sige, hvor længe man venter på en bolig.
go-home-move-home-next = Hvor langt er du med et sted at bo?
    .done = Jeg har et sted at bo
    .house = Vis Det Grønlandske Hus
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
go-home-move-home-house = Her kan de hjælpe dig med at spørge i Grønland.
go-home-move-money = Er du på pension eller kontanthjælp, så tal med et menneske, før du flytter. Reglerne er ikke ens de to steder.
go-home-move-money-next = Hvor langt er du med pengene?
    .done = Det er på plads
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
# fact: norden.org, folkeregistrering i Danmark, seen November 2026, V
go-home-move-notice = Du kan kun have adresse ét sted ad gangen. Spørg Borgerservice, hvordan du melder, at du flytter.
go-home-move-notice-next = Hvor langt er du med at melde flytningen?
    .done = Jeg har meldt den
    .remind = Mind mig om at melde den
    .not-yet = Det venter jeg med
    .talk = Tal med et menneske
go-home-move-reminder = Du ville spørge Borgerservice om din flytning i dag.


## Close family in Greenland

go-home-family-hello = Det må være svært. Vi tager én ting ad gangen.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family = Udbetaling Danmark kan hjælpe med rejsen, når en nær er døende eller død i Grønland.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family-who = Det gælder forældre og børn, også i pleje. Er det en anden i familien, så tal med et menneske om andre veje.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family-papers = De ser på, hvad du tjener. De vil også se et brev fra en læge og prisen på rejsen.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family-quick = Få prisen på skrift fra et rejsebureau. Find papirer på de sidste tre måneders penge.
go-home-family-next = Hvad vil du have hjælp til først?
    .urgent = Det haster med rejsen
    .card = Vis et kort til Borgerservice
    .study = Jeg er studerende
    .sorrow = En at tale med om sorgen
go-home-family-card = Min nære er døende eller død i Grønland, og jeg vil gerne søge om tilskud til rejsen. Jeg taler grønlandsk og har brug for en tolk.
# fact: sumut.dk, særydelser, and dgh-odense.dk, rejser for studerende, seen November 2026, V
go-home-family-study = Får du uddannelsesstøtte fra Grønland, kan der være hjælp til rejsen. Spørg vejlederen i Det Grønlandske Hus i dag.
go-home-family-sorrow = Du skal ikke bære det alene. Tal med et menneske her, i Det Grønlandske Hus eller i din kirke.
go-home-family-house = Her kan du tale med nogen, som kender Grønland.
go-home-family-after = Hvad er godt for dig nu?
    .talk = Tal med et menneske
    .house = Vis Det Grønlandske Hus
    .papers = Se papirerne igen
    .enough = Nu ved jeg nok


## Not sure yet

go-home-thinking = Du kan tage den tid, du har brug for. Du kan tale med nogen om det uden at vælge.
go-home-thinking-next = Hvad vil du tænke videre over?
    .here = Hjælp, hvor jeg er nu
    .visit = Et besøg først
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
go-home-thinking-here = I menuen kan du se på bolig, penge og sundhed her. Det ene lukker ikke for det andet.


## People, and the end

go-home-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
go-home-house = Her kan du tale med nogen på grønlandsk eller dansk.
go-home-house-all = Jeg kender ikke et hus i den by. Her er de huse, jeg kender.
go-home-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .house = Vis Det Grønlandske Hus
    .other = Se på noget andet her
    .enough = Nu ved jeg nok
go-home-done = Du kan altid komme tilbage hertil. Det er dig, der bestemmer.
