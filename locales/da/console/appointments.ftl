### En sags aftaler: listen med hver påmindelses liv, og at skrive ind, flytte og aflyse.

appointments-title = Aftaler
appointments-next = Næste aftale
appointments-none = Der er ikke lavet en aftale med borgeren endnu.
appointments-new = Ny aftale
appointments-earlier = Tidligere og aflyste
appointments-take-first = Overtag sagen for at skrive en aftale ind.
appointments-by-citizen = fortalt af borgeren
appointments-by-staff = skrevet ind af { $name }
appointments-greenland-time = grønlandsk tid
appointments-in-denmark = { $time } i Danmark
appointments-place = Sted
appointments-bring = Skal med
appointments-shown-place = Stedet må stå, hvor andre kan læse med (Telegram).
appointments-answer = Borgeren
appointments-no-answer = har ikke svaret
appointments-answered = { $answer }, { $when }
appointments-understood = Spurgt tilbage
appointments-reminders = Påmindelser
appointments-reminders-gone = Ikke længere planlagt
appointments-other-reminders = Andre påmindelser
appointments-no-reminders = Der er ikke planlagt en påmindelse.
appointments-move = Flyt
appointments-cancel = Aflys
appointments-about = { $what } { $when }
appointments-back = Tilbage til sagen

appointments-new-title = Ny aftale i sag { $number }
appointments-move-title = Flyt aftalen
appointments-cancel-title = Aflys aftalen?
appointments-cancel-text = Borgeren får det at vide med det samme. Aftalens påmindelser bliver ikke sendt.
appointments-what = Hvad er det
appointments-date = Dato
appointments-time = Klokkeslæt
appointments-time-hint = På uret dér, hvor mødet er
appointments-zone = Ur
appointments-choose = Vælg
appointments-place-list = Sted fra listen
appointments-place-none = Ikke fra listen
appointments-words = Eller stedet i ord
appointments-words-hint = Gade, indgang, etage. Borgeren læser det, som det står.
appointments-duty = Er det en pligt eller et tilbud?
appointments-duty-hint = Borgeren læser altid hvilken, og hvad der sker ved udeblivelse.
appointments-interpreter = Tolk
appointments-bring-field = Hvad skal med
appointments-show-place = Skriv også stedet i påmindelser på Telegram. Andre kan se skærmen.
appointments-preview = Se den først
appointments-preview-title = Sådan læser borgeren det. Ikke gemt, ikke sendt.
appointments-save = Gem, og fortæl borgeren det
appointments-save-move = Flyt, og fortæl borgeren det
appointments-save-cancel = Aflys, og fortæl borgeren det
appointments-entered = Aftalen er gemt, og borgeren har fået den at vide.
appointments-moved = Aftalen er flyttet, og borgeren har fået det at vide.
appointments-cancelled = Aftalen er aflyst, og borgeren har fået det at vide.
appointments-danish = Dansk
appointments-greenlandic = Grønlandsk

appointment-what-municipality = Kommunen
appointment-what-jobcentre = Jobcenter
appointment-what-doctor = Læge
appointment-what-home = Besøg hjemme
appointment-what-court = Retten
appointment-what-other = Noget andet

duty-duty = Pligt
duty-offer = Tilbud
duty-not-sure = Pligt eller tilbud: vides ikke

appointment-zone-denmark = Danmark
appointment-zone-greenland = Grønland

appointment-interpreter-west = Tolk: vestgrønlandsk
appointment-interpreter-east = Tolk: østgrønlandsk
appointment-interpreter-north = Tolk: nordgrønlandsk
appointment-interpreter-none = Uden tolk
appointment-interpreter-not-sure = Tolk: vides ikke

appointment-answer-coming = Kommer
appointment-answer-another-time = Beder om en anden tid
appointment-answer-cannot-come = Kan ikke komme

appointment-state-agreed = Aftalt
appointment-state-cancelled = Aflyst af os
appointment-state-crossed-out = Slettet af borgeren
appointment-state-past = Overstået

appointment-understood-right = Forstået
appointment-understood-simpler = Sagt igen med enklere ord
appointment-understood-person = Et menneske blev tilbudt
appointment-understood-asked = Spurgt, ikke besvaret

reminder-agreed = Bekræftelse
reminder-week-before = En uge før
reminder-evening-before = Aftenen før
reminder-two-hours = To timer før
reminder-late-evening = Aftenen før, kl. 20
reminder-evening = Om aftenen, kl. 20
reminder-chosen = Tid, borgeren har valgt
reminder-text = Påmindelse om noget andet

reminder-life-planned = planlagt til { $when }
reminder-life-planned-unable = planlagt til { $when }, sendes ikke, så længe svaret står
reminder-life-held = holdt tilbage: { $why }
reminder-life-queued = på vej siden { $when }
reminder-life-sent = sendt { $when }
reminder-life-waiting-page = på siden siden { $when }, ikke åbnet endnu
reminder-life-seen = set { $when }
reminder-life-answered = besvaret
reminder-life-expired = ikke sendt: { $why }
reminder-life-failed = mislykket: kanalen afviste den
reminder-life-cancelled = aflyst: { $why }

channel-web = hjemmesiden
channel-telegram = Telegram

reminder-why-stopped = borgeren vil ikke have uopfordrede beskeder
reminder-why-quiet-hours = klokken var mellem 21 og 8
reminder-why-past = mødet var begyndt
reminder-why-answered = borgeren havde svaret
reminder-why-no-way = borgeren kan ikke nås
reminder-why-superseded = en anden var lige sagt
reminder-why-moved = aftalen blev flyttet
reminder-why-cancelled = aftalen blev aflyst
reminder-why-replanned = en anden tid blev valgt
reminder-why-unknown = ingen grund er skrevet ned

event-appointment-entered = Aftale skrevet ind
event-appointment-moved = Aftale flyttet
event-appointment-cancelled = Aftale aflyst
event-appointment-coming = Borgeren kommer
event-appointment-another-time = Borgeren beder om en anden tid
event-appointment-cannot-come = Borgeren kan ikke komme
event-appointment-unclear = Borgeren ved ikke, hvornår det er

appointments-next-cannot-come = Borgeren kan ikke komme: find ud af sammen, hvad der så sker
appointments-next-another-time = Borgeren vil have en anden tid: flyt aftalen

cases-cannot-come = Kan ikke komme
cases-another-time = Beder om en anden tid

error-appointment-incomplete = Aftalen er ikke hel. Udfyld slags, dato, klokkeslæt, pligt og tolk, og gem igen.
error-appointment-cancelled = Aftalen er allerede aflyst, så intet blev ændret.
error-appointment-missing = Der mangler noget: { $fields }. Intet er gemt endnu; udfyld det, og gem igen.
error-appointment-date = Det er ikke en dato. Vælg en dag i kalenderen.
error-appointment-time = Det er ikke et klokkeslæt. Skriv det som 09:30.
error-appointment-past = Den tid er gået. Vælg en senere.
error-appointment-too-far = Det er mere end to år ude i fremtiden. Se efter, om året er rigtigt.
error-appointment-same-time = Aftalen har allerede den tid, så intet blev ændret. Vælg en anden.
error-appointment-no-place = Det sted er ikke på listen mere. Vælg et andet, eller skriv det i ord.
error-appointment-two-places = Vælg et sted fra listen, eller skriv det i ord. Ikke begge dele.
error-appointment-gone = Aftalen er overstået eller aflyst, så intet blev ændret.
