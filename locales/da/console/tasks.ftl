tasks-none = Ingen opgaver endnu.
tasks-never = Ses aldrig af borgeren.
task-kind-own = Vores
task-kind-follow-up = Borgeren
task-kind-slip = Aftale
task-kind-interpreter = Tolk
task-state-open = åben
task-state-asked = spurgt, intet svar endnu
task-state-done = afsluttet
task-state-dropped = droppet
task-due = til { $when }
task-asks = { $count ->
    [one] spurgt én gang
   *[other] spurgt { $count } gange
  }
task-citizen-reads = Borgeren læser:
task-answer-done = Borgeren: gjort
task-answer-not-yet = Borgeren: ikke endnu
task-answer-cannot = Borgeren: kan ikke
task-answer-agreed = Borgeren: aftalt
task-answer-not-right = Borgeren: passer ikke
task-done = Gjort
task-ask = Spørg, om det er gjort
task-drop = Drop
task-new = Ny opgave
task-whose = Hvem lukker den?
task-whose-ours = Vi selv
task-whose-citizen = Kun borgerens eget svar
task-text = Hvad skal der ske?
task-said = Hvad borgeren bliver spurgt om
task-said-hint = Kun hvis borgeren skal svare. Kort og på dansk, for eksempel: Du ringer til lægen.
task-due-on = Dag
task-assignee = Hvem gør det?
task-assignee-me = Jeg gør
task-add = Tilføj
task-added = Opgaven er tilføjet.
task-is-done = Opgaven er gjort.
task-is-dropped = Opgaven er droppet.
task-is-asked = Borgeren er spurgt.

slip-new = Skriv en aftale
slip-help = Borgeren får aftalen på begge sprog og svarer, om den er rigtig. Dine ord står på dansk.
slip-who = Hvem
slip-what = Hvad
slip-when = Hvornår
slip-send = Send aftalen
slip-sent = Aftalen er sendt til borgeren.

transfer-title = Overfør sagen
transfer-person = Eller til en person
transfer-nobody = ingen bestemt
transfer-person-hint = Sagen venter på personen til og med næste arbejdsdag og bliver derefter teamets.
transfer-reason = Hvorfor
error-transfer-reason = Skriv, hvorfor sagen går videre. Kun kolleger læser det.
moves-title = Flyttet
moves-to = Til { $to }
moves-waits = Venter igen
moves-left = { $name } er ikke her

closing-summary = Sådan endte det
closing-summary-ask = Resumé til kolleger
closing-summary-hint = Ses aldrig af borgeren. Kan stå tomt.

mentions-new = { $count ->
    [one] 1 ny omtale
   *[other] { $count } nye omtaler
  }

event-status = Borgeren har fået at vide, hvordan sagen står
event-task = Opgave tilføjet
event-task-done = Opgave afsluttet
event-task-dropped = Opgave droppet
event-task-asked = Borgeren blev spurgt, om det er gjort
event-task-not-asked = Borgeren bliver ikke spurgt af sig selv: spørg i samtalen
event-task-not-yet = Borgeren svarede: ikke endnu
event-task-cannot = Borgeren svarede: kan ikke
event-slip = Aftale sendt
event-slip-agreed = Borgeren svarede: aftalt
event-slip-not-right = Borgeren svarede: aftalen passer ikke
event-reopened = Åbnet igen af borgerens besked

error-case-reserved = Sagen venter på { $name }. Tag en anden, eller vent, til den er for sent.
error-no-such-person = Personen kan ikke få sagen nu. Vælg en anden, eller et team.
error-same-person = Personen har allerede sagen.
error-only-the-citizen = Kun borgerens svar kan afslutte den opgave. Du kan droppe den.
error-task-closed = Opgaven er afsluttet.
