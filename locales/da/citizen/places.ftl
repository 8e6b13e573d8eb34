### The words beside a place.

place-open-now = Åbent nu
place-closed = Lukket nu
place-opens = Åbner: { $when }
place-hours-unknown = Jeg kender ikke tiderne
place-ring-first = Ring først
place-just-come = Du kan bare komme
place-anonymous = Du må være anonym
place-day-and-night = Åbent dag og nat
