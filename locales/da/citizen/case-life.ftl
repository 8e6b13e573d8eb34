### What happens to a case after it was opened: it moves, it goes on, something is asked or agreed, it ends.


## It moves to others

case-moved-team-by = Din sag er nu hos { $team }. Du får svar senest: { $answer-by }.
case-moved-team = Din sag er nu hos { $team }. Du kan skrive mere her.
case-moved-person = Din sag er nu hos { $team }. Vi har spurgt { $name }, { $role }.
case-moved-answer-by = { $organisation } svarer senest: { $answer-by }.
case-moved-answer = Du kan skrive mere her.


## It goes on

case-status-person = Din sag er ikke glemt. Den er hos { $name }, { $role }.
case-status-team = Din sag er ikke glemt. Den er hos { $team }.
case-who-person = Din sag er hos { $name }, { $role }. Skriv her, når du vil.
case-status-next = Du hører fra os igen senest { $day }.
case-status-how = Skriv her, når du vil. Skriv det også, hvis sagen skal stoppe.


## What the citizen says about it

case-task-ask = Er det her gjort?
    .done = Det er gjort
    .not-yet = Det er ikke gjort endnu
    .cannot = Det kan jeg ikke
case-answer-kept = Tak. Dit svar er gemt.
case-answer-old = Tak. Skriv her, hvis noget er anderledes nu.


## What was agreed

case-slip = Det her har vi aftalt:
case-slip-who = Hvem
case-slip-what = Hvad
case-slip-when = Hvornår
case-slip-ask = Er aftalen skrevet rigtigt?
    .agreed = Det er aftalt
    .not-right = Det passer ikke
case-slip-agreed = Tak. Aftalen er gemt.
case-slip-not-right = Tak. Et menneske ser på aftalen igen.


## It ends, and begins again

case-rating-ask = Hvordan var hjælpen?
    .good = God
    .middling = Midt imellem
    .bad = Dårlig
    .skip = Spring over
case-rating-thanks = Tak for svaret.
case-reopened-person = Din sag er åbnet igen. Vi har spurgt { $name }, { $role }.
case-reopened = Din sag er åbnet igen.
