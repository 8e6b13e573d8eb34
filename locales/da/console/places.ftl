places-title = Steder
places-text = Nogen ser på hvert sted igen inden dets dag. Kriselinjer står først: borgerne ser dem altid, som de står her.
places-wrong = Er noget forkert? Ret det i filen med steder. Vejledningen “Running it” siger hvordan. Den siger også, hvordan man ser tekster og kendte lovændringer, som skal efterses.
places-due = { $count ->
    [one] { $count } sted skal efterses inden { $days } dage
   *[other] { $count } steder skal efterses inden { $days } dage
}
places-due-crisis = { $count ->
    [one] { $count } kriselinje først
   *[other] { $count } kriselinjer først
}
places-due-mine = { $count ->
    [one] { $count } er dit
   *[other] { $count } er dine
}
places-none = Ingen steder, hverken dine eller vejviserens, skal efterses inden { $days } dage.
places-all = Se alle, og skriv, hvad der er efterset
places-crisis = Kriselinje
places-mine = Dit
places-owner = Ansvarlig: { $owner }
places-by = Senest { $day }
places-late = Dagen er gået
places-never = Aldrig efterset
places-last = Sidst efterset { $day }
places-ring = Ring til { $phone }: Svarer nogen, og er det for de samme mennesker som før?
places-still = Læs kilden igen: Er nummeret stadig { $phone }? Ring aldrig til en kriselinje for at prøve den.
places-look = Læs kilden igen: Passer navn, adresse og tider?
places-source = Kilde:
places-checked = Jeg har efterset det i dag
places-saved = Skrevet ned: { $name } blev efterset i dag.
places-find = Søg
places-city = By
places-kind = Slags
places-any = Alle
places-only = Kun
places-only-due = skal efterses
places-only-shut = lukket i dag
places-only-closed = taget ud
places-show = Vis
places-count = { $count ->
    [one] 1 sted
   *[other] { $count } steder
 }
places-new = Nyt sted
places-import = Hent fra CSV
places-export = Gem som CSV
places-no-fit = Ingen steder passer. Prøv med færre ord.
places-shut-today = lukket i dag
places-open = åbent
places-until = til { $time }
places-closed-now = lukket nu
places-hours-unknown = tider kendes ikke
places-out = taget ud af listen
places-shut-button = Lukket i dag
places-as-usual = Åbent som ellers
places-call = Ring { $phone }
places-days = Dage, linje { $number }
places-spans = Tider, linje { $number }
places-hours-hint = Dage som man-fre, helligdage, hver dag eller 2026-12-24; tider som 09:00-15:00. Dage uden tid er lukket.
places-how = Sådan er det at komme
places-known-not = ved vi ikke
places-known-yes = ja
places-known-no = nej
places-more = Mere om stedet
places-save = Gem
places-other-day = Andre tider på en dag
places-day = Dag
places-spans-label = Tider
places-set-day = Gem tiderne
places-shut-day = Lukket den dag
places-checked-when = Efterset
places-past = Hvad der stod før
places-how-shipped = fra programmet
places-how-edited = ændret
places-how-checked = efterset
places-how-imported = hentet fra fil
places-how-restored = sat tilbage
places-restore = Sæt tilbage til dette
places-take-out = Tag ud af listen
places-put-back = Sæt i listen igen
places-kept = { $name } er gemt.
places-shut = { $name } står nu som lukket den dag.
places-brought = { $count } steder er hentet.
places-file = CSV-fil
places-file-hint = Kolonnerne er dem, du får med Gem som CSV. Steder og kolonner, der mangler i filen, bliver stående.
places-file-look = Se forskellen
places-file-faults = Filen kan ikke bruges, som den er. Intet er ændret.
places-file-changes = { $count ->
    [one] 1 sted ændres
   *[other] { $count } steder ændres
 }
places-file-added = er nyt
places-file-changed = ændres
places-file-bring = Hent det ind
places-file-same = Filen siger det samme som listen.
places-source-hint = Hvor du ved det fra.
places-field-name = Navn
places-field-phone = Telefon
places-field-address = Adresse
places-field-city = By
places-field-kind = Slags
places-field-hours = Åbningstider
places-field-hours-words = Tider med ord
places-field-just-come = Man kan bare komme
places-field-anonymous = Uden navn
places-field-no-registration = Ingen registrering
places-field-children = Børn
places-field-dogs = Hunde
places-field-intoxication = Påvirket
places-field-can = Hvad man kan dér
places-field-languages = Sprog
places-field-operator = Hvem driver det
places-field-url = Side på nettet
places-field-owner = Hvem holder øje
places-field-review-on = Ses efter den
places-field-note = Note
places-field-source = Kilde
places-field-source-date = Kildens dato
places-field-confidence = Hvor sikkert er det
places-field-slug = Navn i adressen
places-confidence-high = sikkert
places-confidence-medium = nogenlunde
places-confidence-low = usikkert
place-kind-alcohol-line = Linje om alkohol
place-kind-child-line = Linje for børn
place-kind-counselling-gl = Rådgivning på grønlandsk
place-kind-crisis-centre = Krisecenter
place-kind-digital-id = MitID og digital hjælp
place-kind-doctor-on-duty = Lægevagt
place-kind-drop-in = Værested
place-kind-emergency = Alarm
place-kind-family = Familie
place-kind-greenlandic-house = Grønlandsk hus
place-kind-homeless-unit = Hjemløseenhed
place-kind-legal = Retshjælp
place-kind-night-counselling = Rådgivning om natten
place-kind-organisation = Organisation
place-kind-poison-line = Giftlinje
place-kind-police = Politi
place-kind-psych-emergency = Psykiatrisk skadestue
place-kind-shelter = Herberg
place-kind-suicide-line = Linje om selvmord
place-kind-victim-line = Linje for ofre
place-kind-violence-line = Linje om vold
place-kind-warm-room = Varmestue
place-kind-women-drop-in = Værested for kvinder
place-kind-women-shelter = Herberg for kvinder
city-all = hele landet
