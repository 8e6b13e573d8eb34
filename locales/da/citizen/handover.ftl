### Before a person helps: who it should be, which language is spoken, and who reads.

handover-house = Hvor vil du helst have hjælp? Din besked er allerede sendt.
    .greenlandic-house = Det Grønlandske Hus
    .municipality = Kommunen
    .phone = I telefonen
    .visit = Mød op uden navn
handover-spoken = Hvilket sprog taler du helst?
    .west = Vestgrønlandsk
    .east = Østgrønlandsk
    .north = Nordgrønlandsk
    .danish = Dansk
    .not-sure = Det ved jeg ikke
handover-done = Din besked læses af { $reads } hos { $organisation }. Skriv her, hvad du vil have hjælp til.
handover-done-team = Din besked læses af { $reads } hos { $organisation }, { $team }. Skriv her, hvad du vil have hjælp til.
handover-noted = Tak. Det er skrevet på din sag.


## The municipality's own number

handover-number-noted = { $organisation } har skrevet sit eget nummer på din sag. Kun de kan se det.
    .take-back = Fjern nummeret
handover-number-gone = Nummeret er fjernet fra din sag.
