### The morning after an appointment: how did it go? No answer is wrong, none is better, and no reason is asked for.

appointment-held-ask = Du havde en aftale { $when }. Hvordan gik det? Du bestemmer selv, om du vil svare.
    .kept = Jeg var der
    .moved = Den blev flyttet
    .missed = Jeg var der ikke
    .later = Ikke nu
appointment-held-moved = Tak, fordi du siger det. Skal jeg minde dig om den nye tid, så skriv den under Mine aftaler i menuen.
appointment-held-moved-told = Tak, fordi du siger det. Den, der hjælper dig, kan se det nu.
appointment-held-missed = Tak, fordi du siger det, det sker for mange. Et menneske kan hjælpe dig med en ny tid.
appointment-held-missed-told = Tak, fordi du siger det, det sker for mange. Den, der hjælper dig, kan se det nu og kan hjælpe med en ny tid.
appointment-held-later = Det er helt i orden.
