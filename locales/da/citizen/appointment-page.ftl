### The page of one's appointments in the web chat, and what is offered under a message about one.

page-appointments = Dine aftaler
page-appointment-next = Næste aftale
page-appointment-later = Derefter
page-appointment-past = Tidligere og aflyste
page-appointment-none = Her står ingen aftaler. Skriv om din aftale i samtalen.
page-appointment-borrowed = Telefonen er lånt. Derfor står dine aftaler ikke her.
page-appointment-duty = Pligt
page-appointment-offer = Tilbud
page-appointment-duty-not-sure = Pligt eller tilbud: vides ikke
page-appointment-interpreter = Tolk: { $language }
page-appointment-interpreter-none = Uden tolk
page-appointment-interpreter-not-sure = Tolk: vides ikke
page-appointment-cancelled = Aflyst
page-appointment-crossed-out = Slettet af dig
page-appointment-over = Overstået
page-appointment-answer = Dit svar: { $answer }
page-appointment-calendar = Gem i kalenderen
page-appointment-calendar-all = Gem alle i kalenderen
page-appointment-reminders = Påmindelse
