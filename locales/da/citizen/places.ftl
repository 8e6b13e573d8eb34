### The words beside a place.

place-open-now = Åbent nu
place-closed = Lukket nu
place-opens = Åbner: { $when }
place-hours-unknown = Jeg kender ikke tiderne
place-ring-first = Ring først
place-just-come = Du kan bare komme
place-anonymous = Du må være anonym
place-day-and-night = Åbent dag og nat
place-open-until = Lukker kl. { $time }
place-greenlandic = Her tales grønlandsk
place-no-registration = Uden tilmelding
place-operator = Drives af: { $who }


## What one can do there

place-can = Her er: { $what }
place-can-warm = varme
place-can-food = mad
place-can-bath = bad
place-can-laundry = vask af tøj
place-can-clothes = tøj
place-can-sleep = et sted at sove
place-can-company = samvær
place-can-counselling = råd og samtale
place-can-letters = hjælp til breve
place-can-interpreter = tolk
place-can-legal = hjælp med loven
place-can-digital = hjælp med MitID
place-can-danish = dansk
place-can-work = hjælp til job
place-can-children = hjælp til familier
place-can-treatment = behandling
