staff-title = Medarbejdere
staff-invite = Invitér en
staff-role = Rolle
staff-teams = Teams
staff-no-teams = Der er ingen teams endnu. Folk uden team ser de sager, der ikke har noget.
staff-make-link = Lav et link
staff-link-title = Et link til { $who }
staff-link-text = Send det selv: det vises kun nu, virker én gang og i syv dage.
staff-list = Personer
staff-closed = lukket
staff-invited = inviteret, er ikke kommet endnu
staff-on-duty = på vagt
staff-new-link = Nyt link
staff-deactivate = Luk konto
staff-deactivate-ask = Vil du lukke kontoen for { $who }?
staff-deactivate-text = Alle sessioner slutter nu, og ingen kan logge ind med kontoen igen. Det, personen har skrevet, bliver stående. Det kan ikke fortrydes her.
staff-deactivated = Kontoen er lukket.
staff-change = Se og ret
staff-no-team = intet team
staff-away = væk til { $until }
staff-away-from = væk fra { $since }
staff-rights = Rolle og teams
staff-rights-change = Ret rolle og teams
staff-rights-ask = Vil du ændre, hvad { $who } må?
staff-rights-role = Rollen { $before } bliver til { $after }.
staff-rights-teams = Teams nu: { $before }. Teams bagefter: { $after }.
staff-rights-shrink = Personen må mindre end før og bliver logget ud alle steder.
staff-rights-lets-go = Sagerne, personen har, venter på teamet igen. Borgerne får det at vide.
staff-rights-changed = Rolle og teams er ændret.
staff-getting-in = At komme ind
staff-has-code = Log ind kræver en kode fra personens app.
staff-has-no-code = Personen logger ind uden kode fra en app.
staff-reset-code = Nulstil koden
staff-reset-ask = Vil du nulstille koden ved log ind for { $who }?
staff-reset-text = Gør det kun, når du er sikker på, hvem der beder om det: ring selv til personen. Alle sessioner slutter, og gendannelseskoderne virker ikke mere. Det skrives i revisionssporet.
staff-reset-done = Koden er nulstillet.
staff-sessions = Logget ind her
leave-title = Fravær
leave-since = Første dag væk
leave-until = Sidste dag væk
leave-stand-in = Hvem tager sagerne imens
leave-team = Teamet
leave-hint = Den første dag går personen af vagt, og sagerne flytter. Borgerne får det at vide.
leave-save = Gem fravær
leave-end = Fjern fraværet
leave-end-own = Jeg er her: fjern fraværet
leave-now = Væk fra { $since } til { $until }, i dag med.
leave-ahead = Væk fra { $since } til { $until }.
leave-stands-in = Imens: { $who }.
leave-saved = Fraværet er gemt.
leave-ended = Fraværet er fjernet.
error-last-admin = Det er den sidste administrator, der kan logge ind. Gør først en anden til administrator.
error-leave-dates = Skriv en første og en sidste dag. Den sidste må ikke være før den første eller før i dag.
error-leave-stand-in = Den person kan ikke tage sagerne imens. Vælg en anden, der har sager og selv er der.
error-on-leave = Du er skrevet som væk i dag. Fjern fraværet på din konto, og gå så på vagt.
error-reset-self = Du kan ikke nulstille din egen kode. Bed en anden administrator om det.
staff-deactivate-cases = { $count ->
    [one] Personens { $count } sag går tilbage til teamet og venter der. Borgeren får det at vide.
   *[other] Personens { $count } sager går tilbage til teamet og venter der. Borgerne får det at vide.
}
staff-find = Navn, e-mail, rolle eller team
staff-find-go = Find
staff-find-all = Vis alle
staff-found = { $count ->
    [0] Ingen passer. Prøv med en del af navnet.
    [one] { $count } person passer
   *[other] { $count } personer passer
}
staff-closed-ones = Lukkede konti: { $count }
leave-ask = Vil du skrive { $who } som væk?
leave-moves-to = { $count ->
    [one] Personen har nu { $count } sag. Den går til { $who } den første dag.
   *[other] Personen har nu { $count } sager. De går til { $who } den første dag.
}
leave-moves = { $count ->
    [one] Personen har nu { $count } sag. Den går tilbage til teamet den første dag og venter der.
   *[other] Personen har nu { $count } sager. De går tilbage til teamet den første dag og venter der.
}
leave-moves-told = Borgerne får det at vide. Sagerne kommer ikke tilbage af sig selv bagefter.
