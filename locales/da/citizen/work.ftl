### Work, talks with the municipality, Danish lessons, and trouble in a job.

work-need = Hvad vil du have hjælp til?
    .simpler = Vælg det, der ligner mest. Hvad vil du have hjælp til?
    .find = Finde et arbejde
    .talks = Møder og tilbud fra kommunen
    .danish = Lære mere dansk
    .job = Noget på mit arbejde


## Find work

work-find-hours = Hvor meget vil du gerne arbejde?
    .few = Nogle få timer om ugen
    .days = Nogle dage om ugen
    .full = Fuld tid
    .not-sure = Det ved jeg ikke endnu
work-find-few = Få timer er også arbejde. Sig til kommunen, hvor mange timer du kan klare.
work-find-days = Sig, hvilke dage du kan arbejde. Du kan altid spørge, om det kan blive flere eller færre.
work-find-full = Tænk på alt det, du har lavet før. Det gælder også arbejde i Grønland.
work-find-try = Du kan spørge om at prøve et job med få timer. Så ser du, hvordan det går.
work-find-money = Får du penge fra kommunen, så spørg dem, før du siger ja til et job.
work-find-what = Hvad vil du begynde med?
    .jobs = Se, hvor der er job
    .cv = Skrive, hvad jeg kan (CV)
    .papers = Mine papirer fra Grønland
    .someone = Møde nogen, der kan hjælpe mig
# fact: norden.org, arbejde i Danmark, seen November 2026, V
work-find-jobs = Du finder ledige job på jobnet.dk. Kommunen kan hjælpe dig med at søge.
work-find-jobs-ask = Du kan også gå ind og spørge i en butik eller på et værksted. Sig dit navn, og hvad du kan.
work-find-jobs-next = Hvad vil du nu?
    .card = Vis ord, jeg kan tage med
    .cv = Skrive, hvad jeg kan (CV)
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-find-cv = Et CV er en side om dig. Skriv dit navn, din skole og det arbejde, du har haft.
work-find-cv-life = Skriv også det, du kan fra dit liv. Du kan måske fiske, sy, lave mad eller passe børn.
work-find-cv-help = Skriv det først på grønlandsk, hvis det er lettest. Bed så om hjælp til det danske.
work-find-cv-next = Hvad vil du nu?
    .jobs = Se, hvor der er job
    .papers = Mine papirer fra Grønland
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok
# fact: norden.org, arbejde i Danmark, seen November 2026, V
work-find-papers = En uddannelse fra Grønland gælder ikke altid på samme måde her. Vis kommunen, hvad du har.
work-find-papers-which = Hvilke papirer har du?
    .have = Jeg har papir på skole eller arbejde
    .lost = Mine papirer er væk
    .none = Jeg har lært det uden papir
    .talk = Tal med et menneske
work-find-papers-have = Tag en kopi, og gem papiret godt. Vis kopien og kortet her til kommunen.
work-find-papers-lost = Bed skolen eller din gamle chef om et nyt papir. Så længe kan du vise kortet her.
work-find-papers-none = Skriv ned, hvad du har lavet, hvor længe og hvor. Det kan du vise frem i stedet.
work-find-papers-card = Jeg har lært mit arbejde i Grønland. Hvad kan jeg bruge det til her?
work-find-papers-next = Hvad vil du nu?
    .jobs = Se, hvor der er job
    .someone = Møde nogen, der kan hjælpe mig
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-find-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
work-find-house = Gå ind her, og sig, at du søger arbejde. Kortet er til kommunen.
work-find-house-none = Jeg kender ikke et grønlandsk hus i den by. Gå til kommunen, og vis kortet.
work-find-card-few = Jeg vil gerne arbejde nogle få timer om ugen. Jeg taler grønlandsk og har brug for en tolk.
work-find-card = Jeg vil gerne have hjælp til at finde arbejde. Jeg taler grønlandsk og har brug for en tolk.
work-find-next = Hvad vil du nu?
    .remind = Mind mig om det en anden dag
    .rest = Se mere om at finde arbejde
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-find-reminder = Du ville søge arbejde i dag. Tag dit kort med, eller ring til kommunen.
work-find-tomorrow = Begynd med én ting i morgen. Ring til kommunen, eller se på jobnet.dk.


## Talks and offers

work-talks-what = Hvad handler det om?
    .called = Jeg skal til en samtale
    .offer = Jeg har fået et tilbud (aktivering)
    .ill = Jeg er syg og kan ikke komme
    .stopped = Jeg stoppede, og vil begynde igen
work-talks-sort = Hvad skriver de om samtalen?
    .duty = Jeg skal komme
    .offer = Jeg vælger selv
    .not-sure = Det ved jeg ikke
    .missed = Samtalen har været der
# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
work-talks-duty = Så er det en pligt for dig. Det kan koste penge at blive væk uden at sige det.
work-talks-tell = Kan du ikke komme, så ring eller skriv før mødet. Sig hvorfor, og bed om en ny tid.
work-talks-taught = Jeg vil vide, om jeg sagde det klart. Hvad gør du, hvis du ikke kan komme?
    .simpler = Jeg siger det på en anden måde. Ring eller skriv, før mødet begynder. Hvad gør du, hvis du ikke kan komme?
    .tell-before = Jeg siger det før mødet
    .stay-away = Jeg bliver bare væk
    .not-sure = Jeg er i tvivl
# fact: star.dk, beskæftigelsesreformen (2026), and lovguiden.dk, lov nr. 1750 af 29. december 2025, seen November 2026, V
# review: 2026-12-15
work-talks-reform = Reglerne blev lavet om i 2026, og et jobcenter kan nu hedde noget andet. Spørg, hvor mange samtaler du skal til.
work-talks-offer = Så vælger du selv. Sig til, hvis du ikke kommer.
work-talks-unsure = Spørg dem: Er det en pligt eller et tilbud? Indtil du ved det, er det bedst at komme.
work-talks-bring = Tag brevet og dit id med. Skriv ned, hvad du gerne vil, og hvad der er svært.
work-talks-missed = Ring eller skriv i dag. Sig, hvad der skete, og bed om en ny tid.
work-talks-missed-card = Jeg kom ikke til mødet. Jeg vil gerne fortælle hvorfor og have en ny tid.
work-talks-missed-next = Hvad vil du nu?
    .letter = Jeg har fået et brev om det
    .new-time = Jeg har fået en ny tid
    .talk = Et menneske skal hjælpe mig
    .enough = Jeg ringer selv
work-talks-missed-letter = Tag brevet frem. Se, om der er en dag, du skal svare før.
work-talks-ready = Hvad vil du gøre klar?
    .save = Gem dagen og tiden her
    .card = Vis ord til kommunen
    .interpreter = Få en tolk med
    .talk = Tal med et menneske
work-talks-saved = Hvad vil du nu?
    .card = Vis ord til kommunen
    .rest = Se mere om kommunen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-talks-card = Jeg har en samtale om arbejde hos jer. Jeg taler grønlandsk og har brug for en tolk.
work-talks-next = Hvad vil du nu?
    .save = Gem dagen og tiden her
    .rest = Se mere om kommunen
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-talks-tomorrow = Læg brevet frem i aften. Ring i morgen, hvis du er i tvivl om dagen eller en tolk.
# fact: star.dk, beskæftigelsesreformen, samtaler og tilbud, 2026, seen November 2026, V
# review: 2026-12-15
work-talks-activity = Kommunen kan give dig et tilbud, så du kommer tættere på et job. Det hedder aktivering.
work-talks-activity-tell = Spørg, hvor mange timer det er, og hvad du skal lave. Sig, hvad du kan, og hvad der er svært.
work-talks-activity-letter = Hvad står der i dit brev?
    .must = Jeg skal være med
    .work-duty = Der står arbejdspligt
    .study = Jeg skal vælge en uddannelse
    .not-sure = Det ved jeg ikke
# fact: borger.dk, integrationsindsats og arbejdspligt (2025), seen November 2026, V
# review: 2026-12-15
work-talks-work-duty = Arbejdspligt gælder ikke for alle. Et menneske ser på brevet sammen med dig.
# fact: star.dk, beskæftigelsesreformen, webinar 21. januar 2026, seen November 2026, V
# review: 2026-12-15
work-talks-study = Kommunen kan bede en ung om at vælge en uddannelse. Reglen kan blive lavet om til januar 2027.
work-talks-study-tell = Sig, hvad du gerne vil lære. Er skolen svær på dansk, så sig også det.
work-talks-ill = Ring eller skriv til kommunen før mødet. Sig, at du er syg, og bed om en ny tid.
work-talks-ill-tell = Spørg, om de vil se et papir fra lægen. Skriv ned, hvem du talte med, og hvornår.
work-talks-ill-card = Jeg er syg og kan ikke komme til mødet. Jeg vil gerne have en ny tid og en tolk.
work-talks-ill-next = Hvad vil du nu?
    .health = Find en læge
    .long = Jeg er syg i lang tid
    .talk = Et menneske skal hjælpe mig
    .enough = Jeg ringer selv
work-talks-ill-long = Sig, hvad du kan klare nu, også hvis det er lidt. Et menneske ser på det med dig.


## I stopped, and want to begin again

work-again = Velkommen tilbage. Du kan altid spørge, om du må begynde igen.
work-again-why = Hvad skal være anderledes nu? Du kan lade være med at svare.
    .hours = Færre timer
    .speech = Mere hjælp til sproget
    .life = Jeg har haft det svært
    .rather-not = Det vil jeg ikke sige
work-again-hours = Sig, hvor mange timer du kan nu. Bed om at gå langsomt frem.
work-again-speech = Bed om en tolk til den første samtale. Bed dem tale langsomt og vise dig tingene.
work-again-life = Du vælger selv, hvor meget du siger. Du kan nøjes med at sige, at du er klar igen.
work-again-how = Ring, skriv eller gå derhen. Du kan vise dem kortet her.
work-again-card = Jeg stoppede og vil gerne begynde igen. Jeg taler grønlandsk og har brug for en tolk.
work-again-next = Hvad vil du nu?
    .remind = Mind mig om det en anden dag
    .talk = Et menneske skal hjælpe mig
    .interpreter = Få en tolk med
    .enough = Jeg gør det selv
work-again-reminder = Du ville spørge, om du kan begynde igen. Det er nok at ringe og sige det.
work-again-tomorrow = Ring til dem i morgen tidlig. Siger de nej, så kom tilbage hertil og tal med et menneske.


## Danish lessons

# fact: elov.dk, danskuddannelsesloven § 2 d stk. 3, seen November 2026, V
work-danish = Du har ret til kursus i dansk, når du er fra Grønland, bor her og er fyldt 18. Det gælder, hvis dansk er svært for dig.
# fact: elov.dk, danskuddannelsesloven § 2 d stk. 3, seen November 2026, V
work-danish-name = Kurset hedder danskuddannelse. I et brev kan der stå, at du er S-kursist.
work-danish-what = Hvad vil du vide?
    .begin = Hvordan jeg begynder
    .pay = Om jeg skal betale
    .restart = Jeg stoppede, og vil begynde igen
    .talk = Tal med et menneske
work-danish-begin = Gå til kommunen, eller ring til den. Sig, at du vil på danskkursus.
work-danish-begin-ask = Spørg, hvor skolen er, hvornår du kan begynde, og om der er hold om aftenen.
work-danish-card = Jeg er fra Grønland og vil gerne på kursus i dansk (danskuddannelse). Hvor kan jeg begynde?
# fact: clavis.org, regler for depositum, seen November 2026, V
work-danish-pay = Nogle skal betale et depositum først. Spørg kommunen, før du begynder.
work-danish-pay-ask = Sig, hvis du ikke har pengene. Spørg også, hvornår du får dem tilbage.
work-danish-pay-card = Jeg vil gerne vide, om jeg skal betale et depositum. Hvornår får jeg det tilbage?
work-danish-next = Hvad vil du nu?
    .remind = Mind mig om det en anden dag
    .rest = Se mere om danskkursus
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-danish-reminder = Du ville spørge kommunen om danskkursus. Vis dem dit kort.
work-danish-tomorrow = Gå til kommunen i morgen, og vis kortet. Tag dit id med.


## In a job

work-job-what = Hvad er der med dit arbejde?
    .ill = Jeg er syg
    .rights = Løn, timer eller kontrakt
    .lost = Jeg mister mit job
    .talk = Tal med et menneske
# fact: nyborg.dk, sygedagpenge hvis du er lønmodtager, seen November 2026, V
# review: 2026-12-15
work-job-ill = Sig straks til din chef, at du er syg. Ring, eller send en sms.
# fact: nyborg.dk, sygedagpenge hvis du er lønmodtager, seen November 2026, V
# review: 2026-12-15
work-job-ill-letter = Hold øje med et brev om sygedagpenge. Se, hvilken dag du skal svare før.
# fact: nyborg.dk, sygedagpenge hvis du er lønmodtager, seen November 2026, V
# review: 2026-12-15
work-job-ill-decide = Kommunen afgør, om du kan få sygedagpenge. De ser på, hvor meget du har arbejdet.
work-job-ill-taught = Jeg vil vide, om jeg sagde det klart. Hvornår siger du til din chef, at du er syg?
    .simpler = Jeg siger det på en anden måde. Din chef skal vide det med det samme. Hvornår siger du det?
    .at-once = Med det samme
    .when-well = Når jeg er rask igen
    .not-sure = Jeg er i tvivl
work-job-ill-card = Jeg er syg og kan ikke arbejde i dag. Jeg siger til, når jeg kan komme igen.
work-job-ill-next = Hvad vil du nu?
    .letter = Jeg har fået et brev
    .greenland = Jeg har også arbejdet i Grønland
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
work-job-ill-greenland = Find papirer på dit job i Grønland, og vis dem til kommunen. Et menneske her kan hjælpe dig.
work-job-rights = Gem din kontrakt og dine lønsedler. Skriv dine timer ned hver dag.
# fact: stenbroensjurister.dk and knr.gl, retshjælp på grønlandsk, seen November 2026, V
work-job-legal = Stenbroens Jurister hjælper gratis, og de kan hjælpe på grønlandsk. Er du med i en fagforening, så ring også til den.
work-job-rights-next = Hvad vil du nu?
    .talk = Et menneske skal se på det
    .interpreter = Få en tolk med
    .enough = Jeg ringer selv
work-job-lost = Sig det til kommunen så hurtigt, du kan. Gem brevet fra din chef.
work-job-lost-next = Hvad er vigtigst nu?
    .find = Finde et nyt arbejde
    .money = Penge, mens jeg søger
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
