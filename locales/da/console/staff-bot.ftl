messenger-title = Telegram
messenger-open = Kald på din telefon
messenger-text = Når du er på vagt, kan du få besked på Telegram om sager, der venter. Der står sagens nummer og emne. Borgerens navn står der ikke.
messenger-none = Der er ingen Telegram-bot til ansatte her.
messenger-linked = Din Telegram er forbundet. Siden { $when }.
messenger-not-linked = Din Telegram er ikke forbundet.
messenger-make-code = Forbind min Telegram
messenger-code-text = Scan billedet med telefonen, eller åbn linket der, og tryk Start. Koden virker i 10 minutter og kun én gang.
messenger-qr = QR-kode, der åbner Telegram
messenger-open-telegram = Åbn i Telegram
messenger-code-or = Eller send dette til botten:
messenger-unlink = Afbryd forbindelsen
messenger-unlink-text = Har du mistet telefonen? Afbryd forbindelsen med det samme. Konsollen på den telefon bliver også logget ud.
messenger-unlinked = Forbindelsen er afbrudt.
messenger-of-staff = Telegram hos { $who }
messenger-staff-linked = Forbundet. Siden { $when }.
messenger-staff-none = Ikke forbundet.
console-open-title = Åbn konsollen
console-open-text = Du er { $name }. Tryk for at gå videre på denne telefon.
console-open-case = Åbn sag { $number }
console-open-list = Åbn sagerne
error-console-link-spent = Linket virker ikke mere. Bed om et nyt i Telegram, eller log ind.
error-console-link-needs-login = Du skal først logge ind på en computer og sætte en kode op.
error-staff-bot-missing = Der er ingen Telegram-bot til ansatte her.
staff-bot-stranger = Denne bot er kun for ansatte, der har forbundet den fra deres konto.
staff-bot-help = Her får du besked om sager, der venter, når du er på vagt. Hvad borgerne skriver, læser du i konsollen.
staff-bot-linked = Hej { $name }. Din Telegram er forbundet.
staff-bot-unlinked = Forbindelsen er afbrudt. Du får ikke flere beskeder her.
staff-bot-on-duty = Du er på vagt.
staff-bot-off-duty = Du er ikke på vagt.
staff-bot-waiting = { $count ->
    [0] Ingen sager venter.
    [one] { $count } sag venter.
   *[other] { $count } sager venter.
}
staff-bot-go-on = Gå på vagt
staff-bot-go-off = Gå af vagt
staff-bot-console = Åbn konsollen
staff-bot-call = Sag { $number } venter: { $topic }. Ventet { $waited }.
staff-bot-danger = FARE. Sag { $number }: { $topic }. Ventet { $waited }.
staff-bot-late = For sent. Sag { $number }: { $topic }. Ventet { $waited }.
staff-bot-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minutter
}
staff-bot-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
staff-bot-no-topic = uden emne
staff-bot-take = Tag sagen
staff-bot-open = Åbn
staff-bot-open-now = Åbn på telefonen
staff-bot-link = Linket virker i 5 minutter og kun én gang.
staff-bot-taken = Sag { $number } er taget af { $name }.
staff-bot-yours = Du har taget sag { $number }.
staff-bot-over = Sag { $number } venter ikke mere.
