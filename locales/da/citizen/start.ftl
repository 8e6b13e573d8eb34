### The first words after the language is chosen, and the menu.

start-hello = Jeg er en maskine, der kan vise vej. Ingen læser med, før du beder om et menneske.
start-menu = Hvad kan jeg hjælpe dig med?
    .again = Hvad vil du se på nu?
    .housing = Et sted at sove og bo
    .appointments = Aftaler og møder
    .go-home = Tilbage til Grønland
    .privacy = Se, hvad der gemmes, og slet alt
    .settings = Sprog og beskeder
    .crisis = Fare nu
