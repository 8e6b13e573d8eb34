### The page of the web chat.

page-welcome = Velkommen
page-machine = Jeg er en maskine, ikke et menneske. Du skal ikke sige dit navn.
page-choose = Vælg sprog
page-danger-now = Fare nu
page-talk-person = Tal med et menneske
page-person = Menneske
page-have-code = Jeg har en kode
page-who-reads = Hvem læser med?
page-accessibility = Tilgængelighed
page-finish-phone = Færdig på denne telefon
page-write = Skriv her
page-send = Send
page-menu = Menu
page-more = Mere
page-typing = Maskinen skriver
page-asked-at = Spurgt kl. { $time }
page-answer-by = Svar senest: { $when }
page-machine-name = Maskinen
page-you = Dig
page-not-reviewed = Ikke gennemset
page-danish = dansk
page-fold-danish = Skjul dansk
page-show-danish = Vis dansk
page-offline = Der er ikke forbindelse. Det, du skriver, bliver sendt senere.
page-connecting = Forbinder igen
page-not-sent = Ikke sendt
page-wrong = Her er en fejl
page-wrong-told = Tak. Et menneske ser på teksten.
page-again = Prøv igen
page-finished-title = Færdig
page-finished-text = Samtalen er væk fra denne telefon. Du kan lukke siden.
page-start-again = Begynd igen
page-danger-title = Fare nu
page-danger-intro = Ring til det første nummer, hvis nogen er i fare.
page-call = Ring: { $name }
page-back-to-talk = Tilbage til samtalen
page-no-script = Siden virker også uden JavaScript. Vælg en knap, eller skriv og send.
page-reading-person = { $name } læser med
page-waiting = Du venter på et menneske
page-who-reads-text = Ingen læser med, før du beder om et menneske. Så læser { $reads } hos { $organisation }.
page-was-title = Tilgængelighed
page-was-text = Siden skal kunne bruges af alle. Skriv til os, hvis noget driller.
page-photo = Send et billede
page-close = Luk
page-open-now = Åbent nu
page-closed-now = Lukket nu
page-opens = Åbner: { $when }
page-ring-first = Ring først
page-hours = Åbningstider
page-map = Vis på kort
page-language-name-da = Dansk
page-language-name-kl = Kalaallisut
# accept: unused the pages shown when something fails name it
page-not-found-title = Siden er her ikke
# accept: unused the pages shown when something fails name it
page-not-found-text = Adressen er måske gammel. Gå til forsiden, og begynd igen.
# accept: unused the pages shown when something fails name it
page-too-many-title = Vent lidt
# accept: unused the pages shown when something fails name it
page-too-many-text = Der kom meget på kort tid. Prøv igen om lidt.
# accept: unused the pages shown when something fails name it
page-failed-title = Noget gik galt hos os
# accept: unused the pages shown when something fails name it
page-failed-text = Prøv igen om lidt.
