### Danger: the numbers come from the places, never from a text.

danger-now = Er nogen i fare nu, så ring her.
danger-what = Hvad sker der?
    .simpler = Vælg det, der passer bedst. Hvad sker der?
    .violence = Nogen slår eller truer mig
    .suicide = Jeg har tanker om at dø
    .child = Et barn har det svært
    .police = Politi eller brand
# fact: levudenvold.dk, seen November 2026, V
danger-violence = Ring her dag og nat. Du må være anonym.
danger-suicide = Er du i fare for dig selv nu, så ring her.
# fact: nordicstoday.com and tv2ostjylland.dk on Livslinien, seen November 2026, V
danger-suicide-line = Du kan også prøve her. Det kan være svært at komme igennem.
# fact: ekstrabladet.dk and childhelplineinternational.org on BørneTelefonen, seen November 2026, V
danger-child = Børn kan ringe, chatte og skrive hertil dag og nat.
# fact: kristeligt-dagblad.dk on Tusaannga, seen November 2026, V
danger-child-chat = Børn og unge kan også chatte på grønlandsk med Tusaannga.
danger-police = Er der brand, så ring på det første nummer. Her er politiet, når det ikke haster.
danger-police-more = Hvad vil du nu?
    .talk = Et menneske skal skrive med mig
    .calling = Jeg ringer nu
    .safe = Jeg er i sikkerhed
