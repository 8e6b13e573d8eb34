### Codes of three words, which open a talk on another phone.


## The page where a code is typed

recovery-type-title = Skriv din kode
recovery-type-text = Koden er tre ord. Den åbner din samtale på denne telefon.
recovery-words = De tre ord
recovery-borrowed = Telefonen er lånt
recovery-open = Åbn samtalen
recovery-other-talk = Der er en anden samtale på denne telefon. Den lukker her, når koden åbner din.
recovery-wrong = Den kode åbner ikke noget. Se på hvert ord, og prøv igen.
recovery-wait = Der er prøvet mange gange. Prøv igen om { $minutes } min.
recovery-other-ways = Et menneske kan give dig en ny kode.


## The page where a code is asked for

recovery-get-title = Få en kode
recovery-get-text = Koden er tre ord. De åbner din samtale på en anden telefon.
recovery-get-kept = Med en kode gemmer jeg samtalen i { $days } dage efter dit sidste ord.
recovery-get-again = Når du får en ny kode, stopper den gamle.
recovery-give = Giv mig en kode
recovery-opened-title = Samtalen er åbnet
recovery-opened-text = Koden er brugt nu. Du kan få en ny til næste gang.
recovery-close-others = Luk min samtale på de andre telefoner


## The code, on the screen and on paper

recovery-shown-title = Din kode
recovery-shown-once = Skriv ordene ned nu. De vises kun én gang.
recovery-paper-use = Skriv ordene her: { $address }
recovery-paper-until = De virker én gang, senest: { $date }.
recovery-paper-safe = Med ordene kan samtalen læses. Pas godt på dem.
recovery-print = Print siden


## In the talk

recovery-offer = Du kan få en kode på tre ord. Den åbner samtalen på en anden telefon.
recovery-link = Du kan få en kode på tre ord. Den vises kun her:
recovery-issued = Der er lavet en ny kode til samtalen her: { $organisation }. Skriv her, hvis du undrer dig over det.
recovery-others-closed = Samtalen er lukket på de andre telefoner.
recovery-opened = Samtalen er åbnet med en kode på en ny telefon. Skriv her, hvis du undrer dig over det.
