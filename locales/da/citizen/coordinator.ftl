### One named person who stays with a citizen, with their consent.

coordinator-ask = Din faste person kan være { $name }, { $role }, som vi så altid spørger først. Hvad vil du? Du kan stoppe det når som helst.
    .agree = Jeg vil gerne have en fast person
    .decline = Jeg vil ikke have en fast person
coordinator-ask-change = Din faste person er { $old }. { $why }
    Det kan nu blive { $name }, { $role }. Hvad vil du?
coordinator-why-tasks = Opgaverne er delt på en ny måde.
coordinator-why-away = { $old } er væk i en tid.
coordinator-why-wish = Du har bedt om en anden.
coordinator-agreed = Det er aftalt. Din faste person er nu { $name }, { $role }.
    .end = Stop med fast person
coordinator-declined = Det er i orden. Intet er ændret.
coordinator-ended = Nu har du ikke længere en fast person. Din sag går videre som før.
coordinator-vacant = { $name } kan ikke være din faste person mere. Vi finder en anden og spørger dig først.
coordinator-who = Din faste person er { $name }, { $role }. Bed om et menneske her, så spørger vi først { $name }.
coordinator-who-case = Din faste person er { $name }, { $role }. Skriv her: det kommer på din sag.
coordinator-next = Det næste, I har aftalt: { $next }
