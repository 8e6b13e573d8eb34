### The words beside a place.

place-open-now = Åbent nu
place-closed = Lukket nu
place-opens = Åbner: { $when }
place-hours-unknown = Jeg kender ikke tiderne
place-ring-first = Ring først
place-just-come = Du kan bare komme
place-anonymous = Du må være anonym
place-day-and-night = Åbent dag og nat
place-open-until = Lukker kl. { $time }
place-greenlandic = Her tales grønlandsk
place-no-registration = Uden tilmelding
place-children = Børn må være med
place-no-children = Kun for voksne
place-dogs = Hunde må være med
place-no-dogs = Hunde må ikke komme med
place-intoxication = Du må være påvirket
place-no-intoxication = Du skal være upåvirket
place-no-address = Jeg kender ikke adressen. Et menneske kan finde den
place-operator = Drives af: { $who }


## What one can do there

place-can = Her er: { $what }
place-can-warm = varme
place-can-food = mad
place-can-bath = bad
place-can-laundry = vask af tøj
place-can-clothes = tøj
place-can-sleep = et sted at sove
place-can-company = samvær
place-can-counselling = råd og samtale
place-can-letters = hjælp til breve
place-can-interpreter = tolk
place-can-legal = hjælp med loven
place-can-digital = hjælp med MitID
place-can-danish = dansk
place-can-work = hjælp til job
place-can-children = hjælp til familier
place-can-treatment = behandling


## The talk: where can I go now

places-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Jeg spørger ikke om dit navn.
places-here = Jeg viser steder i { $city }. Du kan vælge en anden by senere.
places-need = Hvad har du brug for?
    .simpler = Hvad leder du efter?
    .basics = Varme, mad eller søvn
    .talk = Nogen at tale med
    .matter = Hjælp til noget svært
    .else = Andre steder
places-basics = Hvad er vigtigst for dig nu?
    .warm = Et varmt sted
    .food = Mad
    .bath = Bad
    .sleep = Et sted at sove
# fact: danskelove.dk/serviceloven/110, seen November 2026, V
places-sleep = Du kan selv gå til et herberg. Et brev fra kommunen er ikke nødvendigt.
places-talk = Hvem vil du gerne tale med?
    .house = Det Grønlandske Hus
    .counselling = En, der giver råd
    .company = Andre på et værested
    .hard = Jeg har det meget svært nu
places-matter = Hvad skal det handle om?
    .legal = Loven eller en klage
    .digital = MitID
    .interpreter = Tolk
    .treatment = Alkohol eller stoffer
places-else = Hvad leder du efter?
    .children = Hjælp til familien
    .women = Et sted kun for kvinder
    .clothes = Tøj
    .just-come = Steder, hvor jeg bare kan komme


## Places

places-look = Her er der åbent nu. Vælg et sted, så fortæller jeg mere.
places-look-later = Lige nu er der lukket. Se, hvornår de åbner, og vælg et sted.
places-look-unknown = Jeg kender ikke tiderne her. Vælg et sted, så fortæller jeg mere.
places-all = Her er andre steder af samme slags. Vælg et, så fortæller jeg mere.
places-house-here = Her kan du tale grønlandsk. Vælg stedet, så fortæller jeg mere.
places-house-far = Her er Det Grønlandske Hus i fire byer. Vælg det, der er nærmest.
places-women-here = Her må kun kvinder komme. Vælg et sted, så fortæller jeg mere.
places-occasions = Det sker her snart. Vælg noget, eller vælg Ikke nu og se steder.
places-come-here = Her kan du komme uden en aftale. Vælg et sted, så fortæller jeg mere.
places-chosen = Her er mere om stedet.
places-there = Hvad vil du nu?
    .going = Jeg går derhen
    .remind = Mind mig om det
    .others = Vis andre steder
    .talk = Tal med et menneske
places-going = Vis kortet her, når du kommer ind. Er der lukket, så kom tilbage til mig.
places-door = Goddag, jeg er ny her og vil gerne have hjælp. Jeg taler grønlandsk og har brug for en tolk.
places-reminder = I dag ville du gå til et sted. Skriv Menu, så finder jeg det igen.
places-others = Hvad vil du se?
    .same = Flere steder af samme slags
    .need = Noget andet
    .city = En anden by
    .talk = Tal med et menneske
places-other-city = Hvilken by skal jeg se i?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på en by i Danmark.
places-no-more = Flere af den slags kender jeg ikke i byen. Se i en anden by, eller spørg et menneske.
places-nothing = Det kender jeg ikke noget sted til i byen. Et menneske kan måske finde et.
places-nothing-next = Hvad vil du nu?
    .house = Vis Det Grønlandske Hus
    .city = Se i en anden by
    .need = Se efter noget andet
    .talk = Tal med et menneske
places-after = Hvad vil du nu?
    .need = Se efter noget andet
    .city = Se i en anden by
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Alcohol and drugs

# fact: danskelove.dk/sundhedsloven/141 and danskelove.dk/serviceloven/101, seen November 2026, V
places-treatment = Hjælp mod alkohol og stoffer er gratis. Kommunen starter inden 14 dage, og du kan bede om at være anonym.
places-treatment-where = Her er der nogen, der kan hjælpe.
# fact: bt.dk, Alkolinjen, seen November 2026, V
places-treatment-line = Her kan du ringe og tale med nogen. Du må være anonym.
places-treatment-next = Hvad passer bedst nu?
    .calling = Jeg ringer selv
    .talk = Et menneske skal skrive med mig
    .rather-not = Det vil jeg ikke sige
