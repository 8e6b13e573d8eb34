### What is kept, who reads, and deleting everything.

privacy-ask = Hvad vil du?
    .again = Hvad vil du nu?
    .kept = Se, hvad der gemmes
    .reads = Se, hvem der læser
    .erase = Slet alt om mig
    .enough = Nu ved jeg nok
privacy-kept = Jeg gemmer det, du skriver, og dine svar. Når du har været væk i en tid, sletter jeg det.
privacy-kept-case = Et menneske, der hjælper dig, kan gemme en sag. Du skal ikke sige dit navn for at få svar.
privacy-reads = Ingen læser med, mens du taler med maskinen.
privacy-reads-case = Beder du om et menneske, læser de det, du har skrevet her. Du ser navnet på den, der svarer.
privacy-confirm = Alt, du har skrevet her, bliver slettet. Det kan ikke hentes igen. Hvad vælger du?
    .erase = Slet alt nu
    .keep = Behold det
privacy-kept-on = Tak. Intet er slettet.
