### The first words after the language is chosen, and the menu.

start-hello = Jeg er en maskine, der kan vise vej. Ingen læser med, før du beder om et menneske.
start-menu = Hvad kan jeg hjælpe dig med?
    .again = Hvad vil du se på nu?
    .housing = Et sted at sove og bo
    .money = Penge og mad
    .letters = Breve og aftaler
    .arrival = Ny i Danmark
    .health = Sundhed, alkohol, en at tale med
    .go-home = Tilbage til Grønland
    .family = Børn og familie
    .work = Arbejde og danskkursus
    .interpreter = Tolk
    .places = Steder, du kan gå hen
    .rights = Mine rettigheder
    .appointments = Mine aftaler
    .privacy = Se, hvad der gemmes, og slet alt
    .settings = Sprog og beskeder
    .crisis = Fare nu
