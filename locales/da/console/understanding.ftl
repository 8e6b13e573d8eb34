understanding-title = Forståelse
understanding-views = Dele af forståelsen
understanding-view-misses = Ikke forstået
understanding-view-examples = Eksempler
understanding-view-drafts = Kladder
understanding-view-approval = Godkendelse

understanding-language-da = Dansk
understanding-language-kl = Grønlandsk
understanding-language-mixed = begge sprog
understanding-language-unknown = sproget er ukendt

understanding-misses-text = Det, folk har skrevet med egne ord, og som maskinen ikke har forstået. Ord vises kun, når mere end fem forskellige mennesker har skrevet det samme, og aldrig, hvem de var. De gemmes højst { $days } dage.
understanding-misses-none = I de sidste { $days } dage har maskinen forstået alt, hvad mere end fem mennesker har skrevet ens.
understanding-misses-rest = { $count } andre beskeder blev ikke forstået. For få mennesker har skrevet hver af dem til, at ordene kan vises.
understanding-people = { $count } mennesker
understanding-last = senest { $day }
understanding-in = I:
understanding-elsewhere = andre steder
understanding-nowhere = uden for et forløb
understanding-use = Gør det til et eksempel

understanding-examples-text = Sætninger, maskinen lærer af. Det, du ændrer, er først en kladde: ingen bliver svaret efter den, før den er udgivet.
understanding-intent = Det, de vil
understanding-language = Sprog
understanding-count = Sætninger
understanding-state = Tilstand
understanding-drafts = { $count ->
    [one] { $count } kladde
   *[other] { $count } kladder
}
understanding-sentences = { $count ->
    [one] { $count } sætning
   *[other] { $count } sætninger
}
understanding-add = Tilføj et eksempel
understanding-add-text = Skriv det, som nogen ville gøre, der har travlt, er træt eller ikke er hjemme i sproget. Jo mere forskellige eksemplerne er, jo bedre.
understanding-sentence = Sætning
understanding-sentence-hint = Højst 200 tegn; stavefejl er velkomne.
understanding-confirm = Den fortæller intet om et menneske: intet navn, intet nummer, ingen adresse, intet, som kun ét menneske kan have skrevet.
understanding-save = Gem som kladde
understanding-added = Gemt som kladde. Den tæller, når kladderne er udgivet.
understanding-removed = Gemt som kladde: sætningen tages ud, når kladderne er udgivet.
understanding-remove = Fjern
understanding-put-back = Sæt tilbage
understanding-by-program = fra programmet
understanding-by = tilføjet af { $who }
understanding-draft-added = ny, en kladde
understanding-draft-removed = Taget ud af en kladde
understanding-taken-out = Taget ud
understanding-put-back-done = Sat tilbage, som kladde.
understanding-doubted = { $who } er i tvivl om den
understanding-find = Find en sætning med ordene
understanding-find-go = Find
understanding-found = { $count ->
    [0] Ingen sætning har de ord.
    [one] { $count } sætning har de ord.
   *[other] { $count } sætninger har de ord.
}
understanding-find-all = Vis alle
understanding-to-approve = Ned til godkendelsen
understanding-all-examples = Alle eksempler

understanding-faults = Intet blev gemt. Ret dette først:
understanding-fault-empty = Sætningen har ingen ord. Skriv noget med bogstaver.
understanding-fault-long = Sætningen er for lang. Brug højst { $longest } tegn.
understanding-fault-cpr = Der står et CPR-nummer. Udelad nummeret.
understanding-fault-number = Der står et langt tal, måske et telefonnummer eller et sagsnummer. Udelad tallet.
understanding-fault-address = Der står en e-mail eller en webadresse. Udelad adressen.
understanding-fault-same = Den står her allerede. Skriv den anderledes, eller lad den være.
understanding-fault-other = Den er allerede et eksempel på “{ $intent }”. Fjern den først dér, hvis den hører til her.
understanding-fault-test = Den ligger for tæt på en sætning, som maskinen prøves med: “{ $sentence }”. Sig det med andre ord, ellers er tallene intet værd.
understanding-fault-unconfirmed = Læs sætningen igennem én gang til, og bekræft, at den intet fortæller om et menneske.

understanding-drafts-none = Der er ingen kladder. Tilføj eller fjern et eksempel, så står det her.
understanding-drafts-text = Alle redaktører deler disse kladder. De udgives samlet.
understanding-draft-add = Tilføj:
understanding-draft-remove = Fjern:
understanding-take-back = Tag tilbage
understanding-taken-back = Kladden er taget tilbage.
understanding-see = Se virkningen
understanding-see-hint = Maskinen lærer med kladderne og prøves før og efter. Det kan tage et halvt minut.
understanding-working = Maskinen lærer og bliver prøvet. Det kan tage et halvt minut; imens svarer den borgere som før.
understanding-look-again = Se igen
understanding-effect-title = Kladdernes virkning
understanding-figure = Prøvede sætninger
understanding-before = Nu
understanding-after = Med kladderne
understanding-figure-right = Forstået med det samme
understanding-figure-among = Rigtigt eller blandt de tre første
understanding-figure-wrong = Sikker og forkert
understanding-figure-refused = Tager et nej for et ja
understanding-figure-missed = Fare ikke hørt
understanding-figure-alarms = Falske alarmer
understanding-share = { $share } ({ $count } af { $of })
understanding-better = bedre
understanding-worse = dårligere
understanding-changed = { $count ->
    [0] Ingen prøvesætning får et andet svar.
    [one] { $count } prøvesætning får et andet svar
   *[other] { $count } prøvesætninger får et andet svar
}
understanding-outcome-right = rigtigt
understanding-outcome-offered = blandt valgene
understanding-outcome-silent = ikke forstået
understanding-outcome-wrong = sikker og forkert
understanding-outcome-missed = fare ikke hørt
understanding-outcome-alarm = falsk alarm
understanding-kind-intent = er: { $intent }
understanding-kind-mixed = er, på begge sprog: { $intent }
understanding-kind-negated = er ikke: { $intent }
understanding-kind-off-topic = er ingen af dem
understanding-kind-danger = er fare
understanding-kind-harmless = er harmløs
understanding-publish = Udgiv
understanding-publish-text = Fra da af svarer maskinen borgere efter disse eksempler. Det kan rulles tilbage.
understanding-note = Hvad er ændret, og hvorfor
understanding-lowered = Et tal er dårligere end før. Sig, hvorfor ændringen alligevel er rigtig, eller tag kladder tilbage.
understanding-reason = Hvorfor den er rigtig, selv om et tal er dårligere
understanding-published = Udgivet som nummer { $number }. Alle dele af tjenesten lærer det inden for nogle sekunder.

understanding-history = Udgivet
understanding-history-none = Der er ikke udgivet noget endnu: maskinen kan det, programmet kommer med.
understanding-history-line = { $added } tilføjet, { $removed } fjernet
understanding-history-by = Udgivet { $when } af { $who }
understanding-history-undone = rullet tilbage { $when } af { $who }
understanding-history-reason = Selv om et tal var dårligere: { $reason }
understanding-undo = Rul tilbage
understanding-undo-ask = Vil du rulle udgivelse { $number } tilbage?
understanding-undo-text = Eksemplerne er igen, som de var før den, og maskinen svarer som dengang. Ændringerne i den er væk; skal de komme igen, må de laves igen.
understanding-undone = Udgivelse { $number } er rullet tilbage.

understanding-approval-text = Før du har godkendt de grønlandske sætninger om en ting, handler maskinen ikke selv på dem, når det gælder noget privat eller bindende: den spørger kun, om det er ment.
understanding-approval-of = Grønlandsk: { $intent }
understanding-approved = godkendt
understanding-approved-by = Godkendt af { $who } { $when }
understanding-not-approved = ikke godkendt
understanding-changed-since = ændret, siden det blev godkendt
understanding-waits-for-publishing = Det tæller, når kladderne er udgivet.
understanding-doubts = { $count ->
    [one] { $count } i tvivl
   *[other] { $count } i tvivl
}
understanding-review-text = Ville nogen skrive sådan og mene dette med det? Stavefejl må blive stående, hvis folk laver dem.
understanding-written = Programmet siger om sine sætninger:
understanding-unsure = I tvivl
understanding-settled = Ikke i tvivl alligevel
understanding-doubt-saved = Skrevet ned. Redaktører ser, at du er i tvivl.
understanding-doubt-gone = Skrevet ned: du er ikke længere i tvivl om den.
understanding-correct = Ret
understanding-better-words = Bedre
understanding-corrected = Rettet. En redaktør udgiver det.
understanding-approve = Godkend
understanding-approve-text = Du godkender alle { $count } sætninger ovenfor, i dit navn. Bliver en af dem ændret senere, gælder godkendelsen ikke mere.
understanding-approve-doubts = Der er tvivl om nogle sætninger. Ret dem, eller sig, at du ikke er i tvivl alligevel; så kan du godkende.
understanding-approve-done = “{ $intent }” er godkendt.
understanding-withdraw = Tag godkendelsen tilbage
understanding-withdrawn = Godkendelsen er taget tilbage.
understanding-all-approvals = Alle emner

intent-housing = Et sted at bo
intent-homeless-tonight = Ingen steder at sove i nat
intent-benefits = Penge fra det offentlige
intent-appointment = Et møde
intent-cancel-appointment = Kan ikke komme
intent-interpreter = Tolk
intent-doctor = Syg, læge
intent-alcohol-drugs = Alkohol og stoffer
intent-mitid = MitID og Digital Post
intent-job = Arbejde og at lære dansk
intent-children = Børn
intent-letter = Et brev, der ikke er forstået
intent-rights = Rettigheder og klager
intent-places = Hvor man kan gå hen
intent-travel-back = Tilbage til Grønland
intent-arrival = Lige kommet til Danmark
intent-violence-crisis = Vold
intent-suicide = Ikke at ville leve
intent-talk-to-human = Et menneske
intent-who-helps-me = Hvem hjælper mig
intent-change-language = Et andet sprog
intent-delete-data = Få det slettet
intent-thanks = Tak
intent-greeting = Hej
intent-unknown = Ingen af dem

flow-alcohol = Alkohol
flow-appointments = Aftaler
flow-arrival = Lige kommet
flow-benefits = Penge
flow-cash-benefit = Kontanthjælp
flow-danger = Fare
flow-family = Familie
flow-go-home = Tilbage til Grønland
flow-health = Sundhed
flow-housing = Bolig
flow-interpreter = Tolk
flow-letters = Breve
flow-money-decision = Afgørelse om penge
flow-places = Steder
flow-privacy = Privatliv
flow-remember = At blive husket
flow-rights = Rettigheder
flow-settings = Indstillinger
flow-start = Menuen
flow-work = Arbejde
