### What a letter means, what to do with it, and by when.

letters-what = Hvad vil du se på?
    .simpler = Hvad drejer det sig om?
    .letter = Forstå et brev
    .mine = Mine aftaler
    .photo = Send et billede af et brev
    .talk = Tal med et menneske
letters-open = Læg brevet foran dig. Se øverst, hvem der skriver.
letters-who = Hvem har sendt brevet?
    .simpler = Se øverst på brevet. Hvem har sendt det?
    .council = Kommunen
    .home = Min udlejer
    .health = Læge eller sygehus
    .other = En anden, eller jeg er i tvivl
letters-other-who = Hvem kan det være?
    .payout = Udbetaling Danmark
    .law = Politiet eller retten
    .firm = Nogen, der vil have penge
    .not-sure = Jeg kan ikke læse det
letters-unread = Det er i orden. Hvad vil du helst?
    .photo = Send et billede af brevet
    .show = Vis et kort, jeg kan holde frem
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
letters-show = Jeg vil gerne have brevet her forklaret. Jeg taler grønlandsk og har brug for en tolk.
letters-show-where = Gå til Borgerservice, eller til dem, der skrev. Tag brevet og dit id med.
# fact: ft.dk, GRU spm. 60 (29. juni 2010) and GRU spm. 74 (21. august 2020), seen November 2026, V
letters-show-right = De skal sikre, at du forstår deres brev. De finder en tolk, når der er brug for det.
letters-show-next = Hvad vil du nu?
    .house = Vis Det Grønlandske Hus
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
letters-unread-house = Her kan du tale grønlandsk med nogen. Tag brevet med.
letters-unread-next = Hvad gør du nu?
    .going = Jeg går derhen med brevet
    .talk = Et menneske skal hjælpe mig


## What the sender writes about

letters-council-what = Hvad står der i brevet?
    .simpler = Find den, der ligner mest. Hvad vil kommunen?
    .come = Jeg skal komme til noget
    .reply = De vil have svar eller papirer
    .decided = De har bestemt noget
    .else = Barn, skole, indskud, Digital Post
letters-come = Find dagen, tiden og stedet i brevet. Ofte står der også, om du skal komme.
letters-come-which = Hvad handler det om?
    .meeting = En samtale eller et møde
    .plan = Arbejde, en plan eller et tilbud
    .child = Mit barn eller min familie
    .not-sure = Det ved jeg ikke
letters-reply = Find den dag i brevet, hvor de vil have svar. Sæt en streg under den.
letters-reply-which = Hvad beder de om?
    .hearing = De vil høre, hvad jeg mener
    .papers = De vil have papirer fra mig
    .not-sure = Det ved jeg ikke
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
letters-decided = Brevet er deres svar i din sag (afgørelse). Se efter ordet klagevejledning.
letters-decided-which = Hvad har de bestemt?
    .no = De siger nej til mig
    .less = Jeg får mindre, eller det stopper
    .pay-back = Jeg skal betale penge tilbage
    .rest = De siger ja, eller det er noget andet
letters-council-else = Hvad handler brevet om?
    .child = Mit barn eller min familie
    .school = Skole eller daginstitution
    .loan = Lån til indskud
    .post = Digital Post
letters-home-what = Hvad skriver din udlejer om?
    .leave = Jeg skal flytte
    .rent = Jeg mangler at betale husleje
    .loan = Indskud til en ny bolig
    .not-sure = Det ved jeg ikke
letters-health-what = Hvad skriver de til dig?
    .hospital = Jeg skal komme til dem
    .card = Sundhedskort eller ny læge
    .bill = De vil have penge
    .not-sure = Det ved jeg ikke
letters-payout-what = Hvad vil Udbetaling Danmark?
    .allowance = Det er om boligstøtte
    .papers = De vil have papirer fra mig
    .decided = De har bestemt noget
    .not-sure = Det ved jeg ikke
letters-law-what = Hvad handler det om? Du kan lade være med at svare.
    .police = Politiet vil tale med mig
    .court = Jeg skal i retten
    .leave = Fogedretten og min bolig
    .not-sure = Det ved jeg ikke


## A meeting

letters-meeting = Kommunen vil holde et møde med dig (indkaldelse). Skriv dagen og tiden ned.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
letters-meeting-do = Ring, hvis tiden er dårlig for dig. Bed også om en tolk, når du ringer.
# fact: Rådet for Socialt Udsatte, katalog over 21 projekter (2004) afsnit 2.14, seen November 2026, V
# review: 2026-12-15
letters-meeting-cost = Er mødet en pligt, kan det koste penge at blive væk uden at sige det.
letters-meeting-taught = Jeg vil vide, om jeg sagde det klart. Hvad gør du, hvis mødet er umuligt for dig?
    .simpler = Jeg siger det på en anden måde. Sig det til dem før mødet. Hvad gør du?
    .tell-before = Jeg siger det før mødet
    .stay-away = Jeg bliver bare væk
    .not-sure = Jeg er i tvivl
letters-meeting-again = De vil tale med dig. Enten går du derhen, eller også ringer du før dagen.


## Work: a plan, an offer

letters-plan = Det er en plan for arbejde (jobplan eller Min Plan). Læs, hvad der står.
letters-plan-do = Læs, hvad du skal gøre, og hvornår det begynder. Sig til, hvis du er syg, eller noget ikke passer.
# fact: star.dk and borger.dk, arbejdspligt, seen November 2026, V
# review: 2026-12-15
letters-plan-work = Står der arbejdspligt, og kommer du fra Grønland? Vis brevet til et menneske.
# fact: star.dk, beskæftigelsesreform, proces, seen November 2026, V
# review: 2026-12-15
letters-plan-rules = Reglerne om arbejde kan blive nye til januar. Spørg kommunen, hvad der gælder for dig.
letters-plan-again = Kommunen vil hjælpe dig mod arbejde. Du må sige, hvad du kan, og hvad der er for svært.


## They ask before they decide

letters-hearing = De har ikke bestemt noget endnu (partshøring). De vil først høre, hvad du mener.
letters-hearing-do = Læs, hvad de skriver om dig. Sig eller skriv, hvad der er rigtigt, og hvad der mangler.
letters-hearing-time = Svar før den dag, der står i brevet. Bed om mere tid, hvis du har brug for det.
letters-hearing-again = De spørger dig, før de bestemmer. Nu kan du fortælle din side af sagen.


## They want papers

letters-papers = De mangler papirer i din sag (dokumentation). Se i brevet, hvilke det er.
letters-papers-do = Giv dem papirerne før dagen i brevet. Gem selv en kopi af alt.
letters-papers-missing = Mangler du et papir, så ring til dem nu. Spørg, hvad du kan vise i stedet.
letters-papers-again = De bliver først færdige, når de har dine papirer. Giv dem det, du har nu.
letters-reply-taught = Jeg vil vide, om jeg sagde det klart. Hvornår svarer du på brevet?
    .simpler = Jeg siger det på en anden måde. Der står en dag i brevet, og du svarer før den. Hvornår svarer du?
    .before-day = Før dagen i brevet
    .any-day = Når det passer mig
    .not-sure = Jeg er i tvivl


## They have decided

# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
letters-complain-taught = Jeg vil vide, om jeg sagde det klart. Hvornår skal de have din klage, hvis du er uenig?
    .simpler = Jeg siger det på en anden måde. Du har fire uger til at klage. Hvornår klager du?
    .within-four = Inden fire uger
    .any-time = Når som helst
    .not-sure = Jeg er i tvivl
letters-decision = Brevet siger, hvad de har bestemt (afgørelse). Læs, hvad du får, og fra hvilken dag.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
letters-decision-do = Gem brevet. Er du uenig, kan du klage inden fire uger.
letters-decision-again = De er færdige med sagen nu. Brevet fortæller, hvad de svarer dig.
letters-refusal = De siger nej til det, du bad om (afslag). Læs i brevet, hvorfor de gør det.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
letters-refusal-do = Er du uenig, kan du klage inden fire uger. Klag til dem, der skrev brevet.
letters-refusal-again = Du bad om noget, og de siger nej. Du kan bede dem om at se på det igen.
letters-change = De laver om på dine penge (ændring). Se, fra hvilken dag det sker.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
letters-change-do = Ring, og bed dem forklare det. Er du uenig, kan du klage inden fire uger.
# fact: star.dk, enkeltudgifter, and danskelove.dk/aktivloven/3, seen November 2026, V
letters-change-food = Mangler du penge til mad eller husleje? Sig det til kommunen i dag.
letters-change-again = Du får nu et andet beløb end før. Læs hvorfor i brevet, og spørg dem.
letters-payback = De mener, du har fået for mange penge (tilbagebetaling). Læs, hvorfor de mener det.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
letters-payback-do = Sig det, hvis tallene ikke passer. Har de bestemt det, kan du klage inden fire uger.
letters-payback-slow = Har du ikke penge nu, så bed om at betale lidt ad gangen. Et menneske kan hjælpe dig.
letters-payback-again = De vil have penge igen fra dig. Tal med dem, før du betaler.


## School, a loan, Digital Post

letters-school = Brevet er fra skole eller daginstitution. Se, om de vil have et svar eller et møde.
# fact: ft.dk, GRU spm. 74, svar 21. august 2020, seen November 2026, V
letters-school-do = Bed om en tolk, hvis der er et møde. De skal sikre, at I forstår hinanden.
# fact: hvidovre.dk, undervisningspligt, seen November 2026, V
letters-school-duty = Undervisning begynder i august i det år, barnet fylder seks. Spørg kommunen om en plads.
# fact: haderslev.dk and odense.dk, økonomisk friplads, seen November 2026, V
letters-school-price = Tjener du lidt, så søg også om friplads. Søg med det samme.
letters-school-again = De vil tale om dit barn i hverdagen. Ring, og spørg, hvad de har brug for.
# fact: star.dk, lån til beboerindskud, seen November 2026, V
letters-loan = Du har søgt om lån til indskud (beboerindskudslån). Brevet er svaret fra kommunen.
# fact: ast.dk, beboerindskudslån, seen November 2026, V
letters-loan-do = Giv dem hurtigt de papirer, de beder om. Spørg, hvornår du skal begynde at betale lånet af.
letters-loan-again = Indskud er penge, du giver, før du får nøglen. Du kan bede kommunen om et lån.
# fact: frederiksberg.dk and familieretshuset.dk, fritagelse fra Digital Post, seen November 2026, V
letters-post = Digital Post er breve på nettet. Du kan bede om breve på papir (fritagelse).
# fact: frederiksberg.dk and familieretshuset.dk, fritagelse fra Digital Post, seen November 2026, V
letters-post-do = Gå til Borgerservice med id. Du må gøre det, hvis sproget er svært, eller du mangler en adresse.
# fact: vejle.dk and horsens.dk, læseadgang til Digital Post, seen November 2026, V
letters-post-read = Du kan også lade en, du stoler på, læse din post (læseadgang). Spørg i Borgerservice.
letters-post-again = Kommune og stat skriver til dig på nettet. Du kan bede om papir i stedet.


## Debt, rent allowance, hospital, health card

letters-debt = De siger, at du skylder penge (rykker eller inkasso). Se, hvem det er, og hvad det er for.
letters-debt-do = Er du uenig, så skriv det til dem med det samme. Gem en kopi.
letters-debt-pay = Er det rigtigt, så ring hurtigt til dem. Spørg, om du kan betale lidt ad gangen.
letters-debt-again = Nogen vil have penge for noget, du har købt eller lånt. Ring, og hør, hvad det er.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
letters-allowance = Det er om hjælp til husleje (boligstøtte). Se, om de spørger, giver eller laver om.
# fact: borger.dk, søg boligstøtte, seen November 2026, V
letters-allowance-do = Sig det til dem, når du tjener mere. Sig det også, når flere bor hos dig.
letters-allowance-again = De hjælper med huslejen. Hvis noget i dit liv er nyt, skal de vide det.
letters-hospital = Du har fået en tid på sygehuset (indkaldelse). Der står, hvor og hvornår du skal komme.
# fact: gltolk.dk and valbysundhed.dk, tolkegebyr, seen November 2026, V
letters-hospital-do = Ring, hvis du vil have en anden tid. Bed om en tolk, for grønlandsk tolk er gratis.
letters-hospital-ready = Læs, om du må spise og drikke før. Ring og spørg, hvis du er i tvivl.
letters-hospital-again = En læge vil se dig. Gå derhen på dagen, eller ring til nummeret i brevet.
# fact: lolland.dk, sundhedskort, seen November 2026, V
letters-card = Det gule kort er dit sundhedskort. Det kommer to til tre uger efter, at du har meldt flytning.
# fact: kerteminde.dk and sonderborgkommune.dk, lægevalg, seen November 2026, V
letters-card-do = Du vælger en læge, når du melder flytning. Vis kortet hos læge og sygehus.
letters-card-again = Kortet viser, at du hører til hos lægen. Har du ikke fået det, så spørg Borgerservice.


## What now

letters-next = Hvad vil du nu?
    .clear = Det er klart for mig
    .once-more = Forklar det på en anden måde
    .talk = Tal med et menneske
letters-next-meet = Hvad vil du nu?
    .keep = Gem dagen og tiden
    .clear = Det er klart for mig
    .once-more = Forklar det på en anden måde
    .talk = Tal med et menneske
letters-next-day = Hvad vil du nu?
    .remind = Mind mig om brevet
    .clear = Det er klart for mig
    .once-more = Forklar det på en anden måde
    .talk = Tal med et menneske
letters-next-complain = Hvad vil du nu?
    .complain = Se, hvordan jeg klager
    .clear = Det er klart for mig
    .once-more = Forklar det på en anden måde
    .talk = Tal med et menneske
letters-day-remind = Du ville svare på et brev. Se efter dagen i brevet.
letters-after = Hvad vil du nu?
    .clear = Nu er det klart
    .show = Vis et kort, jeg kan holde frem
    .photo = Send et billede af brevet
    .talk = Tal med et menneske
letters-another = Godt. Er der mere, du vil se på?
    .letter = Et brev mere
    .rights = Mine rettigheder
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
letters-bye = Gem brevet, til sagen er slut. Kom igen, når der kommer et nyt.


## A child, the police, a court

letters-child = Brevet er om dit barn og jer hjemme (børnefaglig undersøgelse). Du kan få hjælp til det.
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), and ft.dk, GRU spm. 74, svar 21. august 2020, seen November 2026, V
letters-child-rights = Du må tage en med (bisidder). Bed også om en tolk og om at se papirerne.
# fact: ft.dk, brev om lov 408 af 29. april 2025, seen November 2026, V
letters-child-unit = Er du født i Grønland, så spørg: Har I talt med den særlige enhed om Grønland (VISO)?
letters-child-sign = Skriv først under, når du forstår papiret. Bed tolken læse det for dig.
letters-child-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .companion = Jeg vil have en med til mødet
    .helpers = Vis steder, der hjælper familier
    .rather-not = Det vil jeg ikke sige
letters-child-helpers = De hjælper familier. Du kan spørge, om en kan gå med til mødet.
letters-child-after = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .once-more = Forklar det på en anden måde
    .enough = Nu ved jeg nok
letters-child-again = De vil tale med jer om barnet og jeres liv. Et menneske kan læse brevet sammen med dig.
letters-child-last = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok
letters-police = Politiet vil spørge dig om noget. Spørg først, om du er vidne eller sigtet.
letters-police-free = Bed om først at tale med en advokat (forsvarer). Du kan svare bagefter.
letters-police-name = Bed også om en tolk. Sig, at du taler grønlandsk.
letters-court = Retten skriver om en sag, du er med i. Find dagen, tiden og stedet.
letters-court-meet = Er det fogedretten, så læs, om du skal møde. Ring til retten, hvis du er syg.
# fact: kenddanmark.dk, tolkning, seen November 2026, V
letters-court-interpreter = Retten finder selv tolken. Ring, og sig, at du taler grønlandsk.
letters-law-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .lawyer = Vis gratis hjælp med loven
    .keep = Gem dagen og tiden
    .rather-not = Det vil jeg ikke sige
# fact: stenbroensjurister.dk and knr.gl, gratis retshjælp på grønlandsk, seen November 2026, V
letters-law-places = Her kan du få hjælp med loven. Stenbroens Jurister er gratis og hjælper også på grønlandsk.
letters-law-after = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .once-more = Forklar det på en anden måde
    .enough = Nu ved jeg nok
letters-law-again = De vil høre noget fra dig. Et menneske kan læse brevet sammen med dig.

letters-law-last = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok


## The home is at stake

letters-eviction = Brevet er om, at du skal flytte (opsigelse eller ophævelse). Et menneske ser på det med dig.
# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
letters-eviction-council = Ring også til kommunen i dag, og sig, at du kan miste din bolig. De skal vejlede dig.
letters-eviction-when = Hvornår skal du flytte?
    .soon = I dag eller i morgen
    .later = Senere
    .not-sure = Det kan jeg ikke se
letters-eviction-soon = Det haster. Hav brevet klar, og gem kuverten.
letters-eviction-calm = Gem brevet og kuverten. Et menneske skriver til dig her.
letters-arrears = Der mangler penge for husleje (rykker). Svar i dag, hvis du kan.
# fact: star.dk, enkeltudgifter, and elov.dk/aktivloven/81a, seen November 2026, V
letters-arrears-do = Spørg kommunen om hjælp i dag, før du betaler. Ring til udlejeren, og bed om at dele det op.
letters-arrears-next = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .once-more = Forklar det på en anden måde
    .clear = Det er klart for mig
letters-arrears-again = Huslejen er ikke betalt endnu. Et menneske kan se på det sammen med dig.
letters-arrears-last = Hvad vil du nu?
    .talk = Et menneske skal hjælpe mig
    .enough = Nu ved jeg nok
letters-photo = Tag et billede af hele siden, og send det her. Dæk dit CPR-nummer.
