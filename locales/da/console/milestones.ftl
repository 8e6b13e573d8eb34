### Hvad der kom ud af en sag, bekræftet i hånden.

milestone-title = Hvad der kom ud af det
milestone-night-place = Et sted at sove
milestone-move-registered = Flytningen er registreret
milestone-confirmed = Bekræftet
milestone-unknown = Ingen har bekræftet det.
milestone-how = Hvordan det vides
milestone-how-citizen = Borgeren har sagt det
milestone-how-place = Stedet eller kontoret har sagt det
milestone-how-papers = Papirerne er set
milestone-confirm = Bekræft
milestone-take-back = Tag tilbage
milestone-hint = Kun medarbejdere ser det. Det tælles med i tallene, uden navne.
milestone-saved = Det er bekræftet.
milestone-taken-back = Det er taget tilbage.
event-milestone-night-place = Et sted at sove blev bekræftet
event-milestone-night-place-gone = Et sted at sove: taget tilbage
event-milestone-move-registered = Den registrerede flytning blev bekræftet
event-milestone-move-registered-gone = Den registrerede flytning: taget tilbage

## Hvad der blev af en aftale

appointment-held-title = Hvad der blev af den
appointment-held-unknown = Ingen har sagt det
appointment-held-kept = Borgeren var der
appointment-held-moved = Den blev flyttet
appointment-held-missed = Borgeren var der ikke
appointment-held-called-off = Den blev aflyst
appointment-held-do-kept = Var der
appointment-held-do-moved = Flyttet
appointment-held-do-missed = Var der ikke
appointment-held-do-called-off = Aflyst
appointment-held-take-back = Vides ikke
appointment-held-by-staff = skrevet ned af en medarbejder
appointment-held-by-citizen = borgeren har sagt det
appointment-held-saved = Det er skrevet ned. Borgeren læser intet om det.
appointment-held-gone = Det vides ikke længere.
error-not-begun-yet = Aftalen er ikke begyndt endnu.
event-held-asked = Borgeren blev spurgt, hvordan aftalen gik
event-appointment-held-kept = Borgeren var til aftalen
event-appointment-held-moved = Borgeren: aftalen blev flyttet
event-appointment-held-missed = Borgeren var ikke til aftalen
event-appointment-noted-kept = Skrevet ned: borgeren var til aftalen
event-appointment-noted-moved = Skrevet ned: aftalen blev flyttet
event-appointment-noted-missed = Skrevet ned: borgeren var ikke til aftalen
event-appointment-noted-called-off = Skrevet ned: aftalen blev aflyst
event-appointment-noted-unknown = Hvad der blev af aftalen, blev taget tilbage
