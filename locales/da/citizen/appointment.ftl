### Appointments and reminders: confirmed, reminded of, answered. The ids stand in the code.


## What kind it is; shown within the texts below

appointment-kind-municipality = Møde med kommunen
appointment-kind-jobcentre = Møde om arbejde hos kommunen
appointment-kind-doctor = Læge
appointment-kind-home = Besøg hjemme hos dig
appointment-kind-court = Møde i retten
appointment-kind-other = Aftale
appointment-language-west = vestgrønlandsk
appointment-language-east = østgrønlandsk
appointment-language-north = nordgrønlandsk


## Agreed. A duty or an offer is always said, and what staying away comes to

# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
appointment-agreed-must-money = Gemt: { $what }, { $when }. Du skal komme, for det kan koste penge at blive væk uden at sige det.
appointment-agreed-must = Gemt: { $what }, { $when }. Du skal komme, og kan du ikke, så sig det før mødet.
appointment-agreed-offer = Gemt: { $what }, { $when }. Det er et tilbud, så du vælger selv, om du kommer.
appointment-agreed-unsure = Gemt: { $what }, { $when }. Spørg dem, om du skal komme, eller om det er et tilbud.


## Moved to another time

# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
appointment-moved-must-money = Ny tid: { $what }, { $when }. Du skal komme, for det kan koste penge at blive væk uden at sige det.
appointment-moved-must = Ny tid: { $what }, { $when }. Du skal komme, og kan du ikke, så sig det før mødet.
appointment-moved-offer = Ny tid: { $what }, { $when }. Det er et tilbud, så du vælger selv, om du kommer.
appointment-moved-unsure = Ny tid: { $what }, { $when }. Spørg dem, om du skal komme, eller om det er et tilbud.
appointment-new-time-here = Den nye tid står kun her. Har du selv valgt den, så sig den til dem, du skal møde.
appointment-new-time-told = Den, der hjælper dig, kan se den nye tid. Har du selv valgt den, så sig den også til dem, du skal møde.


## Reminded of

# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
reminder-appointment-must-money = Husk: { $what }, { $when }. Du skal komme, for det kan koste penge at blive væk uden at sige det.
reminder-appointment-must = Husk: { $what }, { $when }. Du skal komme, og kan du ikke, så sig det før mødet.
reminder-appointment-offer = Husk: { $what }, { $when }. Det er et tilbud, så du vælger selv, om du kommer.
reminder-appointment-unsure = Husk: { $what }, { $when }. Spørg dem, om du skal komme, eller om det er et tilbud.
reminder-item = Du bad mig minde dig om: { $item }
reminder-answers = Vælg det, der passer.
    .seen = Jeg har set det
    .coming = Jeg kommer { $day }
    .another-time = Jeg vil have en anden tid
    .cannot-come = Jeg kan ikke komme


## Beside them: where, what to bring, who interprets

appointment-greenland-time = Tiden er på uret i Grønland.
appointment-where = Sted: { $place }
appointment-bring = Tag med: { $bring }
appointment-interpreter = Tolk: { $interpreter }. Spørg dem, om tolken er bestilt.


## Where others may read

appointment-discreet-agreed = Din aftale er gemt: { $when }.
appointment-discreet-moved = Din aftale har fået ny tid: { $when }.
reminder-discreet = Husk din aftale: { $when }.
reminder-rest = Resten kan du læse her:


## What became of it

appointment-cancelled = Aftalen er aflyst: { $when }.
appointment-crossed-out = Du har slettet aftalen her: { $when }.
appointment-crossed-out-here = Aftalen er kun slettet her: { $when }. Sig det selv til dem, du skulle møde.
appointment-crossed-out-told = Aftalen er slettet her, og den, der hjælper dig, kan se det: { $when }. Sig det også selv til dem, du skulle møde.
appointment-gone = Den aftale er her ikke mere.
appointment-past = Tiden for aftalen er gået: { $when }.
appointment-has-moved = Aftalen har fået en ny tid: { $when }.
appointment-coming = Tak. Så ved jeg, at du kommer: { $when }.
appointment-noted = Tak, fordi du siger det. Jeg giver ikke selv besked, men et menneske kan hjælpe dig.
appointment-noted-told = Tak, fordi du siger det. Den, der hjælper dig, kan se det nu.
reminder-thanks = Tak. Så ved jeg, at du har set det.


## How a reminder reaches somebody: only what is true

reminder-reach-telegram = Jeg skriver til dig i Telegram. Første gang: { $first }.
reminder-reach-push = Din telefon siger til, men viser ikke, hvad det er. Første gang: { $first }.
reminder-reach-page = Jeg kan kun vise det her, når siden er åben. Gem aftalen i din kalender, eller brug Telegram.
reminder-reach-page-day = Jeg kan kun vise det her, når siden er åben. Skriv dagen i din kalender, eller brug Telegram.
reminder-none = Godt. Så minder jeg dig ikke om det.
reminder-too-soon = Der er så kort tid til, at jeg ikke når at minde dig om det.
reminder-stopped = Du har sagt stop, så jeg skriver ikke af mig selv. Det kan du lave om i menuen.
reminder-chosen-past = Det klokkeslæt er gået. Jeg bruger de tider, jeg plejer.


## Whether it was said clearly: asked once, about a duty that staff entered

reminder-check = Jeg vil gerne vide, om jeg sagde det klart. Hvornår skal du møde?
reminder-check-simpler = Her er tiden én gang til: { $when }. Hvornår skal du møde?
reminder-check-time = { $day } kl. { $time }
reminder-check-unsure = Det er jeg ikke sikker på
reminder-check-right = Tak. Det er { $when }.
reminder-check-told = Tiden er { $when }. Den, der hjælper dig, siger den også til dig.
reminder-check-person = Tiden er { $when }. Et menneske kan også sige den til dig.
