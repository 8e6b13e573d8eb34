case-looking = Ser også på sagen: { $names }
case-more = Flere valg
case-more-code = Kode til en anden telefon
case-more-export = Eksportér journalen

case-wish-write = Skriv ønsket på dansk
case-wish-change = Ret den danske tekst
case-wish-danish = Ønsket på dansk
case-wish-help = Kun til kolleger. Borgerens egne ord bliver stående.
case-wish-save = Gem den danske tekst
case-wish-saved = Gemt: ønsket på dansk.

case-deadline = Frist
case-deadline-on = frist { $day }
case-deadline-none = Ingen frist er skrevet ned.
case-deadline-write = Skriv en frist
case-deadline-change = Ret fristen
case-deadline-day = Sidste dag
case-deadline-save = Gem fristen
case-deadline-remove = Ingen frist
case-deadline-saved = Fristen er skrevet ned.
case-deadline-gone = Fristen er taget væk.

delivery-queued = i kø
delivery-sent = sendt
delivery-received = nået frem
delivery-failed = ikke leveret
delivery-expired = ikke sendt: for sent

event-deadline = Frist skrevet ned
event-deadline-gone = Frist taget væk
event-wish-danish = Ønsket skrevet på dansk
event-asked-choice = Spurgt med valg
event-interpreter-needed = Tolk til aftalen: skal bestilles
event-interpreter-ordered = Tolk til aftalen: bestilt
event-interpreter-confirmed = Tolk til aftalen: bekræftet
event-interpreter-missing = Tolk til aftalen: mangler

appointments-interpreter-how = Tolk til aftalen
appointments-interpreter-save = Gem
appointments-interpreter-saved = Noteret: tolken til aftalen.
interpreter-state-needed = skal bestilles
interpreter-state-ordered = bestilt
interpreter-state-confirmed = bekræftet
interpreter-state-missing = mangler

compose-language = Dine egne ord er på
compose-language-da = dansk
compose-language-kl = grønlandsk
compose-lix = LIX { $lix }.
compose-lix-hard = LIX { $lix }: svært at læse. Skriv kortere sætninger og kortere ord.
compose-choices = Spørg med valg
compose-choices-help = Borgeren svarer med et tryk. Skriv 2 til 6 korte valg, eller brug nogle færdige. Selve spørgsmålet skriver du som svar.
compose-choices-ready = Færdige valg
compose-choices-own = Mine egne valg nedenfor
compose-choice = Valg { $number }
compose-place = Sted
compose-place-help = Søg på navn, by eller gade. Stedet sendes sammen med dit svar.
compose-place-search = Søg sted
compose-place-find = Find
compose-place-none = Intet sted passer. Prøv et andet ord.
compose-place-with = Sendes med:
compose-place-without = Intet sted
compose-preview-frame = Beskeden, som borgeren ser den
compose-preview-web = I webchatten
compose-preview-telegram = I Telegram

error-choices-few = Skriv mindst to forskellige valg.
error-choices-many = Skriv højst seks valg.
error-choice-too-long = Et valg er for langt: højst { $most } tegn.
error-question-missing = Skriv selve spørgsmålet som svar, og send så.
error-no-such-place = Det sted findes ikke på listen mere. Søg igen.
eye-show = Vis, hvad borgeren skriver
compose-unsent = Ikke sendt: Der er ingen forbindelse. Dine ord står her. Tryk igen, når du har net.
compose-unsent-back = Ikke sendt endnu. Du har net igen: Tryk på Send.
