### Danger: the numbers come from the places, never from a text.

danger-now = Er nogen i fare nu, så ring her.
danger-what = Hvad sker der?
    .simpler = Vælg det, der passer bedst. Hvad sker der?
    .violence = Nogen slår eller truer mig
    .suicide = Jeg har tanker om at dø
    .child = Et barn har det svært
    .police = Brand, gift, krise eller politi


## Violence

# fact: levudenvold.dk, seen November 2026, V
danger-violence = Ring her dag og nat. Du må være anonym.
# fact: kvindekrisecenter.roskilde.dk, krisecentrets juridiske grundlag, seen November 2026, V
danger-violence-centre = Du må selv komme til et krisecenter, også med børn. Du skal ikke spørge kommunen først.
# fact: digmin.dk, lov om krisecentre for mænd (1. juli 2024), seen November 2026, V
danger-violence-men = Mænd og kvinder har samme ret til hjælp. Nu kan du skrive til et menneske.
danger-violence-more = Hvad vil du nu?
    .price = Hvad et krisecenter koster
    .centre = Et krisecenter i min by
    .victim = Tale om det, der er sket
    .safe = Jeg er i sikkerhed
# fact: elov.dk, bekendtgørelse om egenbetaling for boformer, seen November 2026, V
danger-violence-price = Et krisecenter har en pris for hver dag. Det er kommunen, der ordner det, og ikke krisecentret.
danger-violence-city = Hvilken by er du i? Du må lade være med at svare.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Jeg bruger kun byen til at finde et sted. Skriv navnet på byen.
# fact: levudenvold.dk, seen November 2026, V
danger-violence-places = Her er et krisecenter for kvinder. For mænd og andre byer finder linjen mod vold en plads.
# fact: levudenvold.dk, seen November 2026, V
danger-violence-again = Ring her. De ved, hvor der er plads i landet, også til mænd.
# fact: nordjyske.dk on Offerrådgivningen, seen November 2026, V
danger-victim = Her kan du tale om det, der er sket, dag og nat. Det er gratis, og du må være anonym.


## Thoughts of dying, and a mind in crisis

danger-suicide = Er du i fare for dig selv nu, så ring her.
# fact: nordicstoday.com and tv2ostjylland.dk on Livslinien, seen November 2026, V
danger-suicide-line = Du kan også prøve her. Det kan være svært at komme igennem.
danger-suicide-more = Godt, at du er her. Hvad vil du nu?
    .near = Vis hjælp tæt på mig
    .talk = Tal med et menneske
    .safe = Jeg er i sikkerhed
danger-mind-city = Hvilken by er du i? Så viser jeg, hvem der kan hjælpe nu.
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Hver del af landet har sit eget nummer. Skriv navnet på byen.
# fact: psykiatri.rn.dk and psykiatrien.rm.dk and tv2fyn.dk on psykiatrisk akutmodtagelse, seen November 2026, V
# review: 2026-12-15
danger-mind-place = Her kan du få hjælp nu, når sindet er i krise.
# fact: regionh.dk, psykiatrisk akutberedskab and bt.dk on 1818, seen November 2026, V
# review: 2026-12-15
danger-mind-doctor = Ring her, og sig, at sindet er i krise.
# fact: regionh.dk, psykiatrisk akutberedskab, seen November 2026, V
# review: 2026-12-15
danger-mind-unknown = Nummeret tæt på dig kender jeg ikke. Er livet i fare, så ring her.
danger-mind-more = Hvad vil du nu?
    .calling = Jeg ringer nu
    .talk = Tal med et menneske
    .safe = Jeg er i sikkerhed


## A child

# fact: ekstrabladet.dk and childhelplineinternational.org on BørneTelefonen, seen November 2026, V
danger-child = Børn kan ringe, chatte og skrive hertil dag og nat.
# fact: kristeligt-dagblad.dk on Tusaannga, seen November 2026, V
danger-child-chat = Børn og unge kan også chatte på grønlandsk med Tusaannga.


## Fire, accidents, poison, the police

danger-others = Hvad handler det om?
    .fire = Brand eller en ulykke
    .poison = Nogen har fået gift
    .mind = Sindet er i krise
    .police = Politiet
# fact: 4540.dk, kontakt til politiet, seen November 2026, V
danger-fire = Gå væk fra faren, og ring her. Sig, hvor du er.
danger-fire-more = Hvad vil du nu?
    .calling = Jeg ringer nu
    .talk = Tal med et menneske
    .safe = Jeg er i sikkerhed
# fact: bispebjerghospital.dk, om Giftlinjen, seen November 2026, V
danger-poison = Ring her, hvis nogen er væk eller har svært ved at trække vejret.
# fact: bispebjerghospital.dk, om Giftlinjen, seen November 2026, V
danger-poison-line = Er personen vågen, så ring her. De svarer alle, dag og nat.
danger-police = Her er politiet, når det ikke haster. Haster det, så ring på det første nummer.
danger-police-more = Hvad vil du nu?
    .talk = Tal med et menneske
    .calling = Jeg ringer nu
    .safe = Jeg er i sikkerhed
danger-safe-now = Det er godt, at du er i sikkerhed. Tryk på Fare nu, når du har brug for det.
