### What is asked about an appointment and its reminders, in every flow alike. The ids stand in the code.


## What, and when

appointment-ask-what = Hvad handler aftalen om?
    .municipality = Kommunen
    .doctor = Lægen
    .jobcentre = Arbejde
    .home = Besøg hjemme hos mig
    .court = Retten
    .other = Noget andet
appointment-ask-date = Hvilken dag er det?
    .again = Den dag kender jeg ikke. Vælg en dag, eller skriv for eksempel 24.11.
    .other-day = En anden dag
appointment-ask-day = Skriv dagen, for eksempel 24.11.
    .again = Jeg læser kun en dag ad gangen. Skriv først dagen og så måneden, for eksempel 24.11.
appointment-ask-time = Hvad er klokken, når det begynder?
    .again = Vælg en tid, eller skriv for eksempel 10.15.
    .other-time = Et andet klokkeslæt
appointment-ask-clock = Skriv klokken, for eksempel 10.15.
    .again = Skriv kun tal, for eksempel 10.15.
appointment-several-days = Det kan være mere end én dag. Vælg den, du mener.
appointment-several-times = Det kan være mere end én tid. Vælg den, du mener.
appointment-time-gone = Den tid er gået. Jeg spørger igen.
appointment-ask-zone = Hvor er du, når aftalen er?
    .here = I Danmark
    .greenland = I Grønland


## Where

appointment-ask-where = Hvor skal du hen?
    .list = Vis mig steder i en by
    .words = Jeg skriver stedet
    .not-known = Det ved jeg ikke endnu
appointment-ask-city = Hvilken by ligger det i?
    .again = Den by kender jeg ikke. Skriv en anden by, eller vælg Ikke nu.
appointment-ask-place = Hvilket sted er det?
appointment-no-place = Jeg kender ikke noget sted i den by.
appointment-ask-words = Skriv, hvor det er.


## Duty or offer, and an interpreter

appointment-ask-duty = Er det en pligt eller et tilbud? Det står ofte i brevet.
    .help = En pligt kan få betydning for dine penge. Et tilbud vælger du selv.
    .duty = Jeg skal komme
    .offer = Jeg vælger selv
    .not-sure = Det ved jeg ikke
# fact: gltolk.dk, ret til tolkning, and kenddanmark.dk, tolkning, seen November 2026, V
appointment-ask-interpreter = Hvordan vil du tale med dem? De skal finde en tolk, hvis du har brug for det, og børn skal ikke tolke.
    .wanted = Med en tolk
    .none = Uden tolk
    .not-sure = Jeg er i tvivl
appointment-ask-language = Hvilket sprog skal tolken kunne?
    .west = Vestgrønlandsk
    .east = Østgrønlandsk
    .north = Nordgrønlandsk
    .not-sure = Jeg er i tvivl
appointment-ask-bring = Hvad skal du tage med? Skriv det her, for eksempel brev og pas.
    .help = Det står ofte i brevet. Du kan også spørge dem.
    .not-said = Det har de ikke sagt
    .not-known = Det ved jeg ikke


## The sum of it

appointment-ask-show-place = Andre kan måske se din telefon. Hvad må jeg skrive, når jeg minder dig om det?
    .time-and-place = Både tid og sted
    .time-only = Kun tiden
appointment-ask-summary =
    { $what ->
        [municipality] Kommunen
        [doctor] Lægen
        [jobcentre] Arbejde
        [home] Besøg hjemme
        [court] Retten
       *[other] Aftale
    }: { $the-day } kl. { $time }.{ $has-place ->
        [yes] { " " }Sted: { $place }.
       *[no] { "" }
    }{ $has-bring ->
        [yes] { " " }Tag med: { $bring }.
       *[no] { "" }
    } Er det sådan?
    .fits = { $the-day } kl. { $time } passer
    .change-time = Tiden er en anden
    .change-place = Stedet er et andet
    .change-bring = Jeg skal tage noget andet med
    .start-over = Begynd forfra
appointment-ask-summary-short = { $the-day } kl. { $time }. Er det sådan?
    .fits = { $the-day } kl. { $time } passer
    .change-time = Tiden er en anden
    .change-place = Stedet er et andet
    .start-over = Begynd forfra


## Moved or taken away

appointment-ask-move-sure = Den nye tid: { $the-day } kl. { $time }. Er det sådan?
    .fits = { $the-day } kl. { $time } passer
    .change-time = Tiden er en anden
    .keep = Behold den gamle tid
appointment-ask-cancel-sure =
    { $known ->
        [yes] Det er aftalen { $the-day } kl. { $time }. Sig det også selv til dem, du skal møde.
       *[no] Sig det også selv til dem, du skal møde.
    } Hvad skal jeg gøre?
    .cancel = Slet aftalen her
    .keep = Behold aftalen her


## One of several, and all that is known of it

appointment-label-day = { $the-day }
appointment-label-time = kl. { $time }
appointment-label-one = { $the-day } kl. { $time } · { $what }
appointment-label-one-short = { $the-day } kl. { $time }
# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
appointment-show-must-money = { $what }: { $the-day } kl. { $time }. Du skal komme, for det kan koste penge at blive væk uden at sige det.
appointment-show-must = { $what }: { $the-day } kl. { $time }. Du skal komme, og kan du ikke, så sig det før mødet.
appointment-show-offer = { $what }: { $the-day } kl. { $time }. Det er et tilbud, så du vælger selv, om du kommer.
appointment-show-unsure = { $what }: { $the-day } kl. { $time }. Spørg dem, om du skal komme, eller om det er et tilbud.


## When to be reminded

reminder-ask-when = Hvornår skal jeg minde dig om det?
    .help =
        { $early ->
            [yes] Jeg plejer at skrive aftenen før.
           *[no] Jeg plejer at skrive aftenen før og samme dag.
        }
    .usual =
        { $early ->
            [yes] Aftenen før mødet
           *[no] Aftenen før og samme dag
        }
    .own-time = På en tid, jeg selv vælger
    .no-reminder = Jeg husker det selv
reminder-ask-day = Hvilken dag skal jeg minde dig om det?
    .same-day = Samme dag
    .day-before = Dagen før
reminder-ask-clock = Hvad tid skal jeg skrive?
    .again = Vælg en tid, eller skriv for eksempel 7.30.
reminder-ask-which-day = Hvornår vil du huske det?
    .again = Vælg en dag, eller skriv for eksempel 1.12.
    .other-day = En anden dag
reminder-ask-date = Skriv dagen, for eksempel 1.12.
    .again = Den dag kan jeg ikke læse. Skriv for eksempel 1.12.
reminder-time-gone = Det passer ikke med tiden for mødet eller klokken nu. Jeg spørger igen.
