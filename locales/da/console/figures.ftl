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
figures-by-quarter = Vises kun for hele kvartaler: der er få at tælle på en måned.
figures-made = lavet { $day }
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

figures-promises = Nået et menneske, som lovet
figures-promises-what = Løfter om svar, der blev afsluttet i perioden. Nåede borgeren et menneske, da det var lovet?
figures-promises-kept = Nået i tide
figures-promises-late = Senere end lovet
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
figures-appointments-what = Sagernes aftaler, hver en uge efter sin tid, hvor det tælles, hvad der vides om dem. Først hvad der blev af dem, med og uden påmindelse før; så hvad borgeren svarede på forhånd; så om tolken var bekræftet to dage før.
figures-appointments-reminded-kept = Påmindet: var der
figures-appointments-reminded-moved = Påmindet: flyttet, aflyst
figures-appointments-reminded-missed = Påmindet: var der ikke
figures-appointments-reminded-unknown = Påmindet: ingen har sagt det
figures-appointments-unreminded-kept = Ikke påmindet: var der
figures-appointments-unreminded-moved = Ikke påmindet: flyttet, aflyst
figures-appointments-unreminded-missed = Ikke påmindet: var der ikke
figures-appointments-unreminded-unknown = Ikke påmindet: ikke sagt
figures-appointments-answer-coming = På forhånd: kommer
figures-appointments-answer-not-coming = På forhånd: kan ikke komme
figures-appointments-answer-none = På forhånd: intet svar
figures-appointments-interpreter-in-time = Tolk: i tide
figures-appointments-interpreter-not-in-time = Tolk: ikke i tide
figures-appointments-interpreter-none = Ingen tolk bedt om
figures-share = Var der, af dem nogen har sagt noget om:
figures-share-reminded = påmindet { $percent }
figures-share-unreminded = ikke påmindet { $percent }

figures-night = Et sted at sove
figures-night-what = Sager fra folk uden et sted at sove i nat, hver en uge efter den blev åbnet. Har en medarbejder bekræftet et sted?
figures-night-day = Inden for et døgn
figures-night-week = Inden for en uge
figures-night-unknown = Ikke bekræftet

figures-move = Flytningen registreret
figures-move-what = Sager fra folk, der er nye her, hver 30 dage efter den blev åbnet. Har en medarbejder bekræftet, at flytningen er registreret?
figures-move-confirmed = Bekræftet
figures-move-unknown = Ikke bekræftet

figures-cannot = Hvad der ikke tælles, og hvorfor
figures-cannot-confirmed = Det, ingen har bekræftet. Botten antager aldrig, at nogen sov indendørs, blev registreret eller kom til en aftale: en medarbejder eller borgeren har sagt det. »Ikke bekræftet« og »ingen har sagt det« er ikke et nej.
figures-cannot-late = Det, der blev sagt senere end en uge efter en aftale, eller efter at en sag uden et sted at sove blev åbnet, og senere end 30 dage for en flytning: et tal, der er trykt, ændrer sig ikke med enkelte mennesker.
figures-cannot-erased = Aftaler fra samtaler, der siden er slettet, og aftaler, folk har fortalt botten om uden en sag.
figures-cannot-why = Hvorfor en aftale med påmindelse blev holdt. De, der får en, og de andre er også forskellige på andre måder.
figures-cannot-ratings = Ansigterne, folk trykker på efter en sag: den trætte eller bange trykker ikke. De beviser ikke, at det hjalp.
error-period-not-over = Der er kun tal for hele kalendermåneder, der er gået. Vælg en anden periode.
