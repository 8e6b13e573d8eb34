account-title = Min konto
account-log-out = Log ud
account-language = Konsollens sprog
account-totp = Kode ved log ind
account-totp-on = Du bliver bedt om en kode fra din app, når du logger ind.
account-totp-off = Du logger ind med adgangskoden alene. En kode fra en app på din telefon gør det meget mere sikkert.
account-totp-begin = Sæt en kode op
account-totp-intro = Læg denne adresse ind i din godkendelsesapp, og skriv så koden, som appen viser.
account-totp-open = Åbn i appen på denne enhed
account-totp-confirm = Bekræft
account-totp-done = Fra nu af bliver du bedt om en kode, når du logger ind.
account-totp-remove = Spørg ikke mere om en kode
account-sessions = Hvor du er logget ind
account-sessions-text = Har du forladt en computer eller mistet en telefon? Log den ud her.
account-log-out-everywhere = Log ud alle steder
account-totp-replace = Skift app eller telefon
account-totp-required = Din rolle læser, hvad borgere skriver. Derfor kan koden ikke slås fra, kun skiftes.
account-totp-must = Din rolle læser, hvad borgere skriver. Sæt en kode op, før du går videre.
account-totp-key = Eller skriv denne nøgle i appen:
codes-title = Gendannelseskoder
codes-once = Koderne vises kun nu. Skriv dem ud, eller gem dem et sikkert sted.
codes-use = Til { $who }. Mister du telefonen, skriver du en af koderne i stedet for de seks cifre. Hver kode virker én gang.
codes-print = Skriv ud
codes-kept = Jeg har gemt dem
codes-left = { $count ->
    [0] Du har ingen gendannelseskoder tilbage.
    [one] Du har { $count } gendannelseskode tilbage.
   *[other] Du har { $count } gendannelseskoder tilbage.
}
codes-renew-text = Nye koder gør de gamle ubrugelige. Skriv koden fra din app for at få dem.
codes-renew = Nye gendannelseskoder
session-unknown-device = Ukendt enhed
session-here = denne
session-via-bot = fra Telegram
session-since = Logget ind { $when }
session-seen = sidst brugt { $when }
session-end = Log ud
session-end-others = Log de andre ud
session-end-all = Log ud alle steder
session-ended = Enheden er logget ud.
session-others-ended = Enhederne er logget ud.
session-none = Ikke logget ind nogen steder.
error-second-step-required = Din rolle skal have en kode ved log ind. Den kan skiftes, men ikke slås fra.
account-totp-old = Kode fra den app, du har nu, eller en gendannelseskode
account-totp-new = Kode fra den nye app
session-end-all-ask = Vil du logge { $who } ud alle steder?
session-end-all-text = Alle enheder bliver logget ud nu. Det, der er skrevet uden at være sendt, går tabt. Personen kan logge ind igen.
