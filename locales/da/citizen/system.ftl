### What the machine itself says, outside every flow. The ids stand in the code.


## Who reads, and the language

system-who-reads = Ingen læser med, før du beder om et menneske. Så læser { $reads } hos { $organisation }.
system-choose-language = Hvilket sprog vil du have?
    .kl = Kalaallisut
    .da = Dansk
system-first-read = Tak, det har jeg læst. Vi ser på det om lidt.
system-language-changed = Sproget er skiftet. Du kan altid skifte igen.
system-outdated-kl = Den grønlandske tekst bliver rettet. Læs den danske så længe.


## When something does not fit

system-not-understood = Det forstod jeg ikke. Vælg en knap, eller skriv det på en anden måde.
system-several-days = Det kan være flere dage: { $days }. Skriv kun den ene.
system-help-person = Et menneske kan også hjælpe dig.
system-understood = Jeg tror, det handler om: { $what }
system-unsure = Det er jeg ikke sikker på. Hvad passer bedst?
    .other = Noget andet
system-hello = Hej. Skriv, hvad det handler om, eller vælg i menuen.
system-thanks = Selv tak. Skriv igen, når du vil.
system-who-helps = Lige nu er der ikke et menneske på din sag. Du kan bede om et her.
    .label = Hvem hjælper mig
system-nothing-before = Vi er ved det første spørgsmål.
system-old-press = Den knap hører til noget, vi talte om før. Her er spørgsmålet nu.
system-too-long = Din besked er for lang til mig. Skriv lidt ad gangen.
system-unreadable = Jeg kan ikke læse det, du sendte. Skriv det med ord, eller vælg en knap.
system-media-only-case = Jeg kan ikke se billeder eller høre lyd. Du kan sende dem, når et menneske læser med.
system-set-aside = Tak. Du kan gå videre med det en anden gang.
system-stranded = Guiden er lavet om. Vi begynder forfra.
system-flow-moved = Guiden er lavet om. Her er det nye spørgsmål.
system-error = Noget gik galt hos os. Prøv igen, eller bed om et menneske.
system-cpr = Jeg har skjult et CPR-nummer. Skriv det aldrig her.


## Coming, going and what is remembered

system-finished = Vi er færdige på denne telefon. Nu kan andre bruge den.
system-stopped = Nu skriver jeg kun, når du skriver til mig.
system-messages-again = Nu må jeg igen skrive til dig.
system-welcome-back = Velkommen tilbage.
system-welcome-forgotten = Velkommen igen. Det er længe siden, så jeg har slettet det gamle.
system-go-on = Vi går videre, hvor vi kom til.
system-nothing-to-go-on = Der er ikke noget at gå videre med. Her er menuen.
system-menu-again = Hvad vil du se på nu?
system-menu-go-on = Gå videre med: { $what }
system-menu-appointment = Din næste aftale: { $what }, { $the-day } kl. { $time }.
system-menu-appointment-short = Din næste aftale: { $the-day } kl. { $time }.
system-remembered = Jeg gemmer vores samtale i { $days } dage efter dit sidste ord. Du kan lave det om når som helst.
system-forgotten-choice = Jeg gemmer kun vores samtale i { $days } dage efter dit sidste ord.
system-pace-few = Jeg skriver sjældent til dig.
system-pace-normal = Jeg skriver, som jeg plejer.
system-pace-many = Jeg skriver gerne ofte til dig.
system-erase-receipt = Alt om dig er slettet. Dato og tid: { $date }, kl. { $time }.
system-erased-hello = Alt fra før er slettet. Vi begynder helt forfra.


## A person

system-case-write = Skriv her, hvad du vil have hjælp til. Det bliver læst af { $reads }.
system-case-opened = { $organisation } har fået besked. Du får svar senest: { $answer-by }.
system-case-opened-closed = { $organisation } har lukket nu. Du får svar senest: { $answer-by }.
system-case-already = Der er allerede givet besked til et menneske. Du kan skrive mere her.
system-case-status = Du venter på et menneske. Du kan skrive mere her.
system-case-taken = Nu læser et menneske med: { $name }, { $role }.
system-case-kept = Det, du skriver, er gemt til den, der hjælper dig.
system-case-meanwhile = Det er gemt til den, der hjælper dig. Mens du venter, kan du se her:
system-case-handed-back = Du taler nu med maskinen igen. Du talte med: { $name }.
system-case-closed = Nu er vi færdige med det her. Skriv igen, når du vil.
system-case-withdrawn = Tak. Nu er det trukket tilbage, og ingen læser mere.
system-nothing-to-withdraw = Der er ikke noget at trække tilbage.
system-case-place = Her kan du også ringe eller gå hen, mens du venter:
system-owner-left = { $name } er ikke på arbejde nu, og vi spørger andre. { $organisation } lover dig svar senest: { $answer-by }.
system-late = Svaret er forsinket, og vi spørger andre. { $organisation } lover dig svar senest: { $answer-by }.
system-late-person = Svaret fra { $name }, { $role }, er forsinket, og vi spørger andre. { $organisation } lover dig svar senest: { $answer-by }.


## Danger: the numbers first

system-crisis-danger = Fare nu: { $danger } · Politi: { $police }
    Du er ikke alene her.
system-crisis-violence = Fare nu: { $danger } · Vold: { $violence }
    Du må være anonym.
system-crisis-suicide = Fare nu: { $danger } · Prøv også: { $suicide }
    Du er ikke alene her.
system-crisis-child = Fare nu: { $danger } · Børn og unge: { $child }
    Du må være anonym.
system-crisis-gentle = Hvordan har du det? Knappen Fare nu er her altid.
system-crisis-person = Et menneske har fået besked.


