flows-title = Flows
flows-new = Nyt flow
flows-import = Hent fra fil
flows-edit = Rediger
flows-try = Prøv
flows-publish = Udgiv
flows-history = Udgaver
flows-stops = Hvor de stopper
flows-draft = Kladde af { $by },
flows-errors = { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
 }
flows-warnings = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
 }
flows-offered = Ny udgave fra programmet
flows-due = Udgives
flows-failed = Blev ikke udgivet
flows-failed-why = Den udgivelse, { $by } havde planlagt, blev ikke til noget:
flows-failed-seen = Det er set
flows-published-when = Udgivet
flows-never = Ikke endnu
flows-inside = Folk i det
flows-steps = Trin
flows-review-on = Ses efter
flows-publish-title = Udgiv { $flow }
flows-steps-differ = Trin og valg
flows-texts-differ = Tekster
flows-people-title = Folk midt i flowet
flows-checks = Kontrol
flows-diff-renamed = Nyt navn:
flows-diff-added = Nyt trin:
flows-diff-removed = Fjernet trin:
flows-diff-changed = Ændret trin:
flows-diff-moved = Trinene står i en anden rækkefølge.
flows-diff-none = Ingen trin eller valg er ændret.
flows-texts-none = Ingen tekster er ændret.
flows-language-da = dansk
flows-language-kl = grønlandsk
flows-meaning = Har den danske tekst fået en anden betydning?
flows-meaning-why = Ændret:
flows-meaning-same = Samme betydning
flows-meaning-other = Anden betydning: den grønlandske skjules, til den er set igennem
flows-why-number = tal
flows-why-day = dag eller tid
flows-why-name = navn eller sted
flows-why-duty = pligt eller ret
flows-why-not = nægtelse
flows-why-money = penge
flows-why-variable = værdi, der vises
flows-why-choice = valg
flows-people-text = De står på et trin i en tidligere udgave. Vælg, hvad der sker, når de skriver næste gang. De får det at vide, hvis det kan ses.
flows-people-none = Ingen står midt i flowet lige nu.
flows-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
 }
flows-revision = Udgave { $number }
flows-what-of-them = Hvad sker der med dem?
flows-became-removed = fjernes
flows-became-changed = ændres
flows-became-same = uændret
flows-act-finish = De gør det gamle færdigt
flows-act-restart = De begynder forfra og får det at vide
flows-act-move = De fortsætter på et trin
flows-act-move-to = Fortsæt på { $step }
flows-checks-none = Ingen fejl og ingen advarsler.
flows-error = fejl
flows-warning = advarsel
flows-reason = Hvorfor advarslerne er i orden
flows-reason-hint = Grunden gemmes sammen med udgivelsen.
flows-approval = Godkendelse
flows-approval-text = En anden redaktør skal godkende kladden, før den udgives.
flows-approved-by = Godkendt af { $by }.
flows-approve = Godkend kladden
flows-note = Hvad er nyt, og hvorfor?
flows-publish-text = Borgerne møder den nye udgave med det samme. Du kan gå tilbage til en tidligere udgave.
flows-later = Udgiv på et senere tidspunkt
flows-at = Dag og tid i Danmark
flows-schedule = Planlæg
flows-unschedule = Udgiv ikke alligevel
flows-published = { $flow } er udgivet som udgave { $number }.
flows-scheduled = Udgivelsen af { $flow } er planlagt.
flows-unscheduled = { $flow } bliver ikke udgivet af sig selv.
flows-approved = Kladden af { $flow } er godkendt.
flows-rolled-back = { $flow } er tilbage, nu som udgave { $number }.
flows-history-title = Udgaver af { $flow }
flows-live = i brug
flows-shipped = fra programmet
flows-back = Gå tilbage til den
flows-back-title = Tilbage til udgave { $number } af { $flow }
flows-back-text = Flowet og dets tekster bliver, som de var. Du kan altid gå frem igen.
flows-back-against = Det taler imod
flows-back-anyway = Jeg har set det og går tilbage alligevel. Historierne fortæller fra nu af det, de gør i den udgave.
flows-stories-look = Se på historierne
