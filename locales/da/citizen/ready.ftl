### What staff may choose to answer with, in both languages. They fill in the day, the place or the name before it goes out.

## Greeting, and who I am

ready-hello-name = Hej, jeg hedder { $name }. Jeg læser det, du skriver.
ready-hello-here = Hej, nu er jeg her. Skriv bare.
ready-hello-place = Hej, jeg hedder { $name }. Jeg arbejder her: { $place }.
ready-hello-language = Skriv på grønlandsk eller dansk, som du vil.

## I have read it

ready-read-thanks = Tak. Jeg har læst det, du skrev.
ready-read-letter = Tak. Jeg har læst brevet.
ready-read-looking = Tak for dit svar. Nu ser jeg på sagen.

## I need to know more

ready-more-tell = Jeg vil gerne vide mere. Skriv, hvad der skete.
ready-more-day = Hvilken dag drejer det sig om? Skriv dagen her.
ready-more-letter = Hvem er brevet fra? Se øverst på brevet, og skriv det her.
ready-more-city = Hvilken by er du i nu? Skriv den her.
ready-more-need = Hvad har du først brug for i dag?

## Time and place to meet

ready-meet-at = Vi mødes { $day } kl. { $time }. Sted: { $place }.
ready-meet-which = Hvilken dag vil du mødes? Skriv dag og tid.
ready-meet-moved = Mødet har fået en ny tid: { $day } kl. { $time }.
ready-meet-cannot = Kan du ikke komme, så skriv det her før mødet.
ready-meet-call = Jeg ringer til dig { $day } kl. { $time }.

## An interpreter

ready-interpreter-ordered = Der er bestilt en tolk: { $day } kl. { $time }.
ready-interpreter-which = Hvilket grønlandsk taler du hjemme? Skriv vest, øst eller nord.
# fact: ft.dk, GRU spm. 60 og 74, and gltolk.dk, seen November 2026, V
ready-interpreter-pay = Er der brug for en tolk, finder det offentlige den. De betaler også.
ready-interpreter-waits = Vi venter på en tolk. Du får svar her.

## What to bring

ready-bring-these = Tag det her med: { $what }.
ready-bring-letters = Tag brevene med til mødet.
ready-bring-id = Tag pas eller andet id med, hvis du har det.
ready-bring-nothing = Du kan komme uden papirer.

## A home

ready-housing-tonight = Hvor skal du sove i nat? Skriv det her.
ready-housing-asked = Jeg spørger kommunen om en bolig til dig. Du får svar her.
ready-housing-waits = Der er ikke svar om en bolig endnu. Jeg skriver igen { $day }.

## Money

ready-money-sent = Ansøgningen er sendt: { $day }.
ready-money-papers = Kommunen mangler papirer i din sag: { $what }.
ready-money-food = Har du ikke penge til mad, så skriv det her i dag.

## MitID and post

ready-post-mitid = Spørg i Borgerservice om MitID. Tag id med.
ready-post-paper = Du kan bede om breve på papir. Spørg i Borgerservice.
ready-post-together = Tag brevet med. Så læser vi det sammen.

## A doctor

ready-doctor-time = Du har en tid hos lægen: { $day } kl. { $time }.
# fact: gltolk.dk, sundhedsloven § 50 and rules for the fee, seen November 2026, V
ready-doctor-interpreter = Hos lægen er en tolk på grønlandsk gratis.

## Children

ready-child-talk = Vi taler om dit barn { $day } kl. { $time }.
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), seen November 2026, V
ready-child-companion = Når I taler om dit barn, må du have en med.

## Going home

ready-home-asked = Jeg spørger om rejsen til Grønland. Du får svar her.
ready-home-where = Hvor i Grønland vil du hen? Skriv byen eller bygden.

## I cannot find out today

ready-later-day = Jeg kan ikke finde ud af det i dag. Du får svar senest { $day }.
ready-later-colleague = Det ved jeg ikke endnu. Jeg spørger en kollega og svarer her.

## Waiting for the municipality

ready-wait-council = Vi venter på svar fra kommunen. Jeg skriver igen senest { $day }.
ready-wait-nothing = Der er ikke noget nyt endnu. Vent lidt, så skriver jeg.

## Somebody beside you

# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), seen November 2026, V
ready-companion-right = Du må altid have en med til mødet (bisidder).
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), seen November 2026, V
ready-companion-who = Det kan være en ven, der går med dig til mødet.
ready-companion-comes = Jeg går med dig til mødet { $day } kl. { $time }.

## No blame

ready-missed-new = Det er i orden, at du ikke kom. Hvilken dag passer dig nu?
ready-missed-anybody = Det kan ske for alle. Skriv, når du er klar.

## Closing kindly

ready-bye-thanks = Tak for i dag. Du kan altid skrive igen.
ready-bye-done = Nu er det på plads. Skriv igen, hvis du får brug for det.

## Out of office

ready-away-until = Jeg er her igen { $day }. Det, du skriver, bliver gemt.
ready-away-other = I dag kan du få hjælp af { $name }.
