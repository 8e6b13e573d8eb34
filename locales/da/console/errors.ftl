error-title = Det gik ikke
error-home = Til forsiden
error-unknown = Det kunne ikke lade sig gøre. Gå tilbage, se på siden igen, og prøv en gang til.
error-unexpected = Noget gik galt hos os. Det, du har gemt, er ikke gået tabt. Prøv igen; bliver det ved, så sig det til din administrator.
error-not-found = Her er ikke noget, du kan se. Tjek nummeret, eller spørg det team, der har sagen.
error-forbidden = Det hører ikke til din rolle. Spørg en administrator, hvis du har brug for det.
error-csrf = Siden havde stået åben for længe, så intet blev ændret. Gå tilbage, genindlæs den, og prøv igen.
error-bad-request = Siden sendte noget, vi ikke kan læse. Gå tilbage, genindlæs den, og prøv igen.
error-too-large = Det var for meget på én gang. Gør det kortere, og prøv igen.
error-too-long = Teksten er for lang. Brug højst { $longest } tegn.
error-text-missing = Der er ikke skrevet noget. Skriv noget først.
error-already-taken = { $name } tog sagen før dig. Se i køen efter andre, der venter.
error-not-owner = Du har ikke sagen nu, så der blev ikke sendt noget. Overtag den først, eller skriv en note.
error-case-closed = Sagen er lukket, så intet blev ændret.
error-date-wrong = Det er ikke en dato. Vælg en dag.
error-date-past = Den dag er allerede begyndt. Vælg en senere.
error-outcome-missing = Vælg, hvordan det endte, og luk så sagen.
error-team-unknown = Der er ikke noget team, der hedder { $team }.
error-login-failed = E-mail og adgangskode passer ikke sammen. Prøv igen, eller bed en administrator om et nyt link.
error-login-throttled = For mange forsøg. Vent { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minutter
}, og prøv igen.
error-code-wrong = Koden passer ikke. Vent på den næste i din app, og skriv den.
error-password-short = Adgangskoden er for kort. Brug mindst { $shortest } tegn.
error-password-long = Adgangskoden er for lang. Brug højst { $longest } tegn.
error-password-email = Din e-mail kan ikke være din adgangskode. Vælg en anden.
error-name-missing = Skriv et navn.
error-email-wrong = Det er ikke en e-mailadresse. Den skal have et navn, @ og et sted.
error-role-unknown = Den rolle findes ikke.
error-staff-exists = { $email } har allerede en konto. Brug “Nyt link” i listen.
error-staff-unknown = Ingen aktiv medarbejder har e-mailen { $email }.
error-deactivate-self = Du kan ikke lukke din egen konto. Bed en anden administrator om det.
error-invitation-used = Linket er brugt. Log ind med din e-mail og adgangskode, eller bed om et nyt link.
error-invitation-expired = Linket er udløbet. Bed en administrator om et nyt.
error-hours-wrong = “{ $span }” er ikke et tidsrum. Skriv det som 09:00-15:00.
error-setting-managed = Det styres af opsætningsfilen. Ret det der.
error-language-unknown = Det sprog findes ikke.
