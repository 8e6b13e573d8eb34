### Tal.

nav-figures = Tal
figures-title = Tal
figures-empty = Der er ingen tal endnu. De kommer, når den første kalendermåned er gået.
figures-period = Periode
figures-quarters = Kvartaler
figures-months = Måneder
figures-quarter = { $number }. kvartal { $year }
figures-from = Fra
figures-to = Til
figures-show = Vis
figures-as-csv = Som tabel (CSV)
figures-least = Hele kalendermåneder, der er gået. Tal fra en og til { $most } vises aldrig, heller ikke tal, som de kan regnes ud fra: der står en prik. Nul kan stå.
figures-table = Tabel: { $name }
figures-total = I alt
figures-row = Hvad
figures-no-team = Uden team
figures-hidden = skjult
figures-nothing = Intet i perioden.
figures-too-few = for få til at sige det
figures-median = Halvdelen ventede højst
figures-ninety = Ni af ti ventede højst
figures-lasting-minutes = { $number } min.
figures-lasting-hours = { $number } timer
figures-lasting-days = { $number } døgn
figures-plot-desc = Søjler af tallene i alt. Tabellen nedenfor har de samme tal for hvert team.
figures-csv-period = Periode
figures-csv-table = Tabel
figures-csv-row = Række
figures-csv-team = Team
figures-csv-count = Antal

figures-first-answer = Ventetid til første svar
figures-first-answer-what = Sager, der fik første svar i perioden, efter tiden fra borgeren spurgte til svaret. Lukketid tæller med.
figures-first-answer-hour = Inden for en time
figures-first-answer-four-hours = 1 til 4 timer
figures-first-answer-day = 4 til 24 timer
figures-first-answer-three-days = 1 til 3 døgn
figures-first-answer-longer = Mere end 3 døgn

figures-promises = Blev løftet holdt
figures-promises-what = Løfter om svar, der blev afsluttet i perioden. Nåede borgeren et menneske, da det var lovet?
figures-promises-kept = Holdt
figures-promises-late = For sent
figures-promises-withdrawn = Borgeren trak sig
figures-promises-moot = Ikke længere nødvendigt

figures-open = Åbne sager efter alder
figures-open-what = Sager, der var åbne ved slutningen af periodens sidste måned, efter dage siden de blev åbnet.
figures-open-week = Op til 7 dage
figures-open-month = 8 til 30 dage
figures-open-quarter = 31 til 90 dage
figures-open-older = Mere end 90 dage

figures-reopened = Åbnet igen
figures-reopened-what = Lukkede sager, hvor borgeren kom tilbage i perioden.
figures-reopened-reopened = Åbnet igen

figures-appointments = Aftaler
figures-appointments-what = Sagernes aftaler, der begyndte i perioden. Først hvad borgeren svarede, med og uden påmindelse før; så om tolken var bekræftet to dage før. Samtaler, der siden er slettet, er ikke talt med.
figures-appointments-reminded-coming = Påmindet: kommer
figures-appointments-reminded-not-coming = Påmindet: kan ikke komme
figures-appointments-reminded-no-answer = Påmindet: intet svar
figures-appointments-unreminded-coming = Ikke påmindet: kommer
figures-appointments-unreminded-not-coming = Ikke påmindet: kan ikke komme
figures-appointments-unreminded-no-answer = Ikke påmindet: intet svar
figures-appointments-interpreter-in-time = Tolk: i tide
figures-appointments-interpreter-not-in-time = Tolk: ikke i tide
figures-appointments-interpreter-none = Ingen tolk bedt om

figures-cannot = Hvad tallene ikke kan sige
figures-cannot-night = Om nogen fik et sted at sove. Botten får at vide, hvad der blev fundet, forseglet med borgerens egen nøgle, og glemmer det med samtalen. Ingen bekræfter det.
figures-cannot-register = Om en flytning blev meldt. Det ved kun folkeregisteret.
figures-cannot-came = Om nogen kom til en aftale. Svaret på påmindelsen er, hvad de havde tænkt sig.
figures-cannot-ratings = Om det hjalp. Ansigterne, folk trykker på, tælles ikke her: den trætte eller bange trykker ikke.
error-period-not-over = Der er kun tal for hele kalendermåneder, der er gået. Vælg en anden periode.
