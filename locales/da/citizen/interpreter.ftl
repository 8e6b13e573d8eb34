### An interpreter: the right to one, how to ask, and what to do when it goes wrong.

interpreter-need = Hvad har du brug for?
    .simpler = Vælg det, der ligner mest. Hvad har du brug for?
    .ask = Bede om en tolk
    .right = Vide, hvad jeg har ret til
    .trouble = Noget gik galt med tolken
    .where = Steder, der kan hjælpe


## Ask for one

interpreter-language = Hvilket grønlandsk taler du bedst?
    .help = De tre sprog er ikke ens, så en tolk kan ikke altid dem alle. Vælg det, du taler hjemme.
    .west = Vestgrønlandsk (kalaallisut)
    .east = Østgrønlandsk (tunumiisut)
    .north = Nordgrønlandsk (inuktun)
    .not-sure = Det ved jeg ikke
interpreter-card-west = Jeg har brug for en tolk i vestgrønlandsk (kalaallisut). Vil I finde en til mødet?
interpreter-card-east = Jeg har brug for en tolk i østgrønlandsk (tunumiisut). En tolk i vestgrønlandsk er ikke det samme.
interpreter-card-north = Jeg har brug for en tolk i nordgrønlandsk (inuktun). En tolk i vestgrønlandsk er ikke det samme.
interpreter-card-any = Jeg taler grønlandsk og har brug for en tolk. Spørg mig, hvor i Grønland jeg kommer fra.
interpreter-meeting = Hvor skal du mødes med nogen?
    .municipality = Hos kommunen
    .doctor = Hos læge eller på hospital
    .court = I retten eller hos politiet
    .other = Et andet sted
# fact: kenddanmark.dk, tolkning, seen November 2026, V
interpreter-meeting-municipality = Vis kortet til din sagsbehandler, eller læs det op i telefonen. Det er kommunen, der finder tolken.
# fact: kenddanmark.dk, tolkning, and gltolk.dk, seen November 2026, V
interpreter-meeting-doctor = Sig det, når du bestiller tid. Lægen finder tolken, og du skal ikke betale for grønlandsk.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
interpreter-meeting-court = Retten finder selv en tolk, og i en straffesag er der altid en. Vis politiet kortet med det samme.
# fact: ft.dk, GRU spm. 74, svar 21. august 2020, and gltolk.dk, seen November 2026, V
interpreter-meeting-other = Er det en myndighed, så skal den sikre, at I forstår hinanden. Vis dem kortet.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
interpreter-early = Bed om tolken, når du aftaler tiden. Det kan tage flere dage at finde en.
interpreter-early-write = Spørg: Er tolken bestilt? Skriv ned, hvem der svarede, og hvornår.
interpreter-ask-next = Hvad vil du nu?
    .save = Gem mødet, og at der skal være tolk
    .remind = Mind mig om det
    .talk = Et menneske skal hjælpe mig
    .enough = Jeg gør det selv
interpreter-ask-reminder = Spørg i dag, om tolken er bestilt til dit møde. Vis kortet igen, hvis de er i tvivl.
interpreter-ask-tomorrow = Bed om tolken i morgen tidlig. Dagen før mødet kan du spørge, om tolken kommer.


## The right

# fact: forvaltningsloven § 7, ft.dk, GRU spm. 74, svar 21. august 2020, seen November 2026, V
interpreter-right = Det offentlige skal sikre, at du forstår dem, og at de forstår dig. Loven hedder forvaltningsloven § 7.
# fact: ft.dk, GRU spm. 60 og 74, and gltolk.dk, seen November 2026, V
interpreter-right-pay = Er der brug for en tolk, så er det dem, der finder og betaler. Det gælder også for dig fra Grønland.
interpreter-right-more = Hvad vil du vide mere om?
    .doctor = Læge og hospital
    .family = Om min familie må tolke
    .court = Ret og politi
    .letters = Breve på dansk
# fact: gltolk.dk, sundhedsloven § 50 and rules for the fee, seen November 2026, V
interpreter-right-doctor = Hos læge og på hospital er en tolk på grønlandsk gratis. Det gælder, lige meget hvor længe du har boet her.
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), and sbst.dk (2026), om tolk og bisidder, seen November 2026, V
interpreter-right-family = Bed om en tolk, så børn og familie slipper for at tolke. De må gerne sidde med og støtte dig.
# fact: sbst.dk, samarbejdet med borgere i udsathed med grønlandsk baggrund (2026), seen November 2026, V
interpreter-right-family-friend = Har du en ven med, der kan dansk, så bed alligevel om en tolk. Så kan din ven være din ven.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
interpreter-right-court = I en straffesag er der altid en tolk. Hos politiet kan du vise dit kort, før du svarer.
# fact: ft.dk, GRU spm. 74, svar 21. august 2020, seen November 2026, V
interpreter-right-letters = Det gælder også for breve. Bed dem læse brevet op med en tolk, eller få det på grønlandsk.
interpreter-right-next = Hvad vil du nu?
    .ask = Få et kort, jeg kan vise
    .rest = Se mere om min ret
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## When it goes wrong

interpreter-trouble = Hvad skete der?
    .none-came = Der kom ingen tolk
    .refused = De vil ikke finde en tolk
    .unclear = Jeg forstod ikke tolken
    .signed = Jeg skrev under uden at forstå
interpreter-none-came = Sig, at du ikke forstår nok uden tolk. Du kan vente med at svare og med at skrive under.
interpreter-none-came-time = Bed om en ny tid med tolk. Få dagen på papir, før du går.
interpreter-none-came-card = Jeg forstår ikke nok uden en tolk. Jeg vil gerne have en ny tid, hvor der er tolk.
interpreter-none-came-next = Hvad vil du nu?
    .save = Gem den nye tid
    .refused = De siger nej til tolk
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok
interpreter-refused = Bed dem skrive, hvorfor de siger nej. Vis dem kortet her.
# fact: forvaltningsloven § 7, ft.dk, GRU spm. 74, svar 21. august 2020, seen November 2026, V
interpreter-refused-card = Jeg forstår ikke nok dansk til det her. Hvad gør I, så vi kan forstå hinanden (forvaltningsloven § 7)?
interpreter-refused-next = Hvad vil du nu?
    .rights = Se, hvordan jeg klager
    .talk = Et menneske skal hjælpe mig
    .where = Steder, der kan hjælpe
    .enough = Nu ved jeg nok
interpreter-unclear = Hvad gjorde det svært?
    .dialect = Tolken taler et andet grønlandsk
    .fast = Det går for hurtigt
    .sound = Lyden i telefonen er dårlig
    .trust = Jeg er ikke tryg ved tolken
interpreter-unclear-dialect = Sig stop, så snart du hører det. Find kortet med dit sprog her.
interpreter-unclear-fast = Bed om korte sætninger og en pause. Du må spørge lige så tit, du vil.
interpreter-unclear-own = Sig til sidst med dine egne ord, hvad I har aftalt. Så hører de, om det er rigtigt.
interpreter-unclear-fast-card = Det går for hurtigt for mig. Vil I tale langsomt og med korte sætninger?
interpreter-unclear-sound = Sig det med det samme. Bed dem ringe op igen, eller bed om en ny tid.
interpreter-unclear-phone = Næste gang kan du bede om en tolk, der sidder ved bordet. Bed ellers om et roligt rum.
interpreter-unclear-sound-card = Jeg kan ikke høre tolken. Vil I ringe op igen?
interpreter-unclear-trust = Du kan bede om en anden tolk. Du bestemmer selv, om du vil sige hvorfor.
interpreter-unclear-trust-card = Jeg vil gerne have en anden tolk. Jeg vil gerne vente, til der er en.
interpreter-unclear-next = Hvad vil du nu?
    .rest = Det er også noget andet
    .time = Få en ny tid med tolk
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
interpreter-signed = Det kan ske for alle. Gem papiret, så ser et menneske på det med dig.


## Places

interpreter-where = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
interpreter-house = Her taler de grønlandsk, og du kan spørge om tolk.
interpreter-house-all = Her er alle de grønlandske huse. Vælg det, der er tættest på dig.
# fact: gltolk.dk, seen November 2026, V
interpreter-gltolk = Du kan læse om din ret på gltolk.dk. Siden er på grønlandsk og dansk.
interpreter-where-next = Hvad vil du nu?
    .ask = Få et kort, jeg kan vise
    .right = Vide, hvad jeg har ret til
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
