base-skip = Gå til indholdet
base-nav = Områder
base-more = Mere
base-offline = Ingen forbindelse. Du ser siden, som den var kl.
base-waiting = venter
base-duty = På vagt
base-duty-on = ja
base-duty-off = nej
base-launch = Før borgere
base-not-launched = Endnu ikke for borgere: tekster skal læses igennem først.
base-what-is-missing = Se hvad der mangler
confirm-no = Nej, gå tilbage

nav-cases = Sager
nav-places = Steder
nav-flows = Flows
nav-texts = Tekster
nav-review = Gennemsyn
nav-understanding = Forståelse
nav-staff = Medarbejdere
nav-settings = Indstillinger
nav-audit = Revisionsspor
nav-account = Min konto

role-admin = Administrator
role-editor = Redaktør
role-reviewer = Læser af grønlandsk
role-caseworker = Sagsbehandler
role-coordinator = Tovholder
role-interpreter = Tolk
role-auditor = Revisor

day-mon = Mandag
day-tue = Tirsdag
day-wed = Onsdag
day-thu = Torsdag
day-fri = Fredag
day-sat = Lørdag
day-sun = Søndag

time-minutes = { $count } min
time-hours = { $count } t
time-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
