### What is said on Telegram alone, and on the page behind a one-time link.


## Beginning, and the buttons beneath the chat

telegram-hello = Jeg er en maskine, ikke et menneske. Telegram kan læse med her.
telegram-ways = Hvad vil du gøre?


## What is not read in Telegram

telegram-answer-waiting = Der er et svar til dig. Læs det her:
telegram-private-waiting = Det næste er kun til dig. Gå videre her:
telegram-new-link = Her er et nyt link. Det kan bruges én gang:
telegram-case-taken = Nu læser et menneske med.
telegram-case-handed-back = Du taler nu med maskinen igen.
telegram-erase-chat = Slet også samtalen her i Telegram. Det kan kun du gøre.
telegram-cpr = Jeg sletter din besked, for der stod et CPR-nummer. Skriv det aldrig her.


## Sound, pictures and files

telegram-sent = Sendt
    .voice = Lydbesked
    .file = Billede eller fil
telegram-cannot-hear = Jeg er en maskine og kan ikke høre lyd. Skriv det, eller tal med et menneske.
    .take-away = Slet lyden
telegram-cannot-see = Jeg kan ikke se det, du sendte. Skriv det, eller tal med et menneske.
telegram-taken-away = Lyden bliver slettet her i Telegram.


## The page behind a link

page-link-title = Gå videre her
page-link-text = Knappen kan bruges én gang.
page-link-open = Åbn samtalen
page-link-spent = Linket er brugt eller for gammelt.
page-link-again = Send et nyt link
page-link-sent = Et nyt link er sendt.
