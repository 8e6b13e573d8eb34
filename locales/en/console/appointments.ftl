### Appointments of a case: the list with each reminder's life, and entering, moving and cancelling.

appointments-title = Appointments
appointments-next = Next appointment
appointments-none = No appointment has been agreed with the citizen yet.
appointments-new = New appointment
appointments-earlier = Earlier and cancelled
appointments-take-first = Take over to enter an appointment.
appointments-by-citizen = told by the citizen
appointments-by-staff = entered by { $name }
appointments-greenland-time = Greenland time
appointments-in-denmark = { $time } in Denmark
appointments-place = Place
appointments-bring = To bring
appointments-shown-place = The place may be written where others can read (Telegram).
appointments-answer = The citizen
appointments-no-answer = has not answered
appointments-answered = { $answer }, { $when }
appointments-understood = Asked back
appointments-reminders = Reminders
appointments-reminders-gone = No longer planned
appointments-other-reminders = Other reminders
appointments-no-reminders = No reminder is planned.
appointments-move = Move
appointments-cancel = Cancel it
appointments-about = { $what } on { $when }
appointments-back = Back to the case

appointments-new-title = New appointment in case { $number }
appointments-move-title = Move the appointment
appointments-cancel-title = Cancel the appointment?
appointments-cancel-text = The citizen is told at once. Its reminders are not sent.
appointments-what = What is it
appointments-date = Date
appointments-time = Time
appointments-time-hint = On the clock of the place where it is
appointments-zone = Clock
appointments-choose = Choose
appointments-place-list = Place from the list
appointments-place-none = None from the list
appointments-words = Or the place in words
appointments-words-hint = Street, entrance, floor. The citizen reads it as written.
appointments-duty = Is it a duty or an offer?
appointments-duty-hint = The citizen always reads which, and what happens if they stay away.
appointments-interpreter = Interpreter
appointments-bring-field = What to bring
appointments-show-place = Write the place in Telegram reminders too. Others may read the screen.
appointments-preview = Preview
appointments-preview-title = So the citizen reads it. Not saved, not sent.
appointments-save = Save and tell the citizen
appointments-save-move = Move it and tell the citizen
appointments-save-cancel = Cancel it and tell the citizen
appointments-entered = The appointment is saved, and the citizen has been told.
appointments-moved = The appointment is moved, and the citizen has been told.
appointments-cancelled = The appointment is cancelled, and the citizen has been told.
appointments-danish = Danish
appointments-greenlandic = Greenlandic

appointment-what-municipality = The municipality
appointment-what-jobcentre = Jobcentre
appointment-what-doctor = Doctor
appointment-what-home = Visit at home
appointment-what-court = Court
appointment-what-other = Something else

duty-duty = Duty
duty-offer = Offer
duty-not-sure = Duty or offer not known

appointment-zone-denmark = Denmark
appointment-zone-greenland = Greenland

appointment-interpreter-west = Interpreter: West Greenlandic
appointment-interpreter-east = Interpreter: East Greenlandic
appointment-interpreter-north = Interpreter: North Greenlandic
appointment-interpreter-none = No interpreter
appointment-interpreter-not-sure = Interpreter: not known

appointment-answer-coming = Is coming
appointment-answer-another-time = Asks for another time
appointment-answer-cannot-come = Cannot come

appointment-state-agreed = Agreed
appointment-state-cancelled = Cancelled by us
appointment-state-crossed-out = Removed by the citizen
appointment-state-past = Past

appointment-understood-right = Understood
appointment-understood-simpler = Said again in simpler words
appointment-understood-person = A person was offered
appointment-understood-asked = Asked, not answered

reminder-agreed = Confirmation
reminder-week-before = A week before
reminder-evening-before = The evening before
reminder-two-hours = Two hours before
reminder-late-evening = The evening before, at 20
reminder-evening = In the evening, at 20
reminder-chosen = Time the citizen chose
reminder-text = A reminder of something else

reminder-life-planned = planned for { $when }
reminder-life-planned-unable = planned for { $when }, not sent while this answer stands
reminder-life-held = held: { $why }
reminder-life-queued = on its way since { $when }
reminder-life-sent = sent { $when }
reminder-life-waiting-page = on the page since { $when }, not opened yet
reminder-life-seen = seen { $when }
reminder-life-answered = answered
reminder-life-expired = not sent: { $why }
reminder-life-failed = failed: the channel refused it
reminder-life-cancelled = cancelled: { $why }

channel-web = web page
channel-telegram = Telegram

reminder-why-stopped = the citizen wants no unasked messages
reminder-why-quiet-hours = it was between 21 and 8
reminder-why-past = the meeting had begun
reminder-why-answered = the citizen had answered
reminder-why-no-way = the citizen cannot be reached
reminder-why-superseded = another one had just been said
reminder-why-moved = the appointment was moved
reminder-why-cancelled = the appointment was cancelled
reminder-why-replanned = another time was chosen
reminder-why-unknown = no reason is noted

event-appointment-entered = Appointment entered
event-appointment-moved = Appointment moved
event-appointment-cancelled = Appointment cancelled
event-appointment-coming = The citizen is coming
event-appointment-another-time = The citizen asks for another time
event-appointment-cannot-come = The citizen cannot come
event-appointment-unclear = The citizen does not know when it is

appointments-next-cannot-come = The citizen cannot come: find out together what to do
appointments-next-another-time = The citizen wants another time: move the appointment

cases-cannot-come = Cannot come
cases-another-time = Asks for another time

error-appointment-incomplete = The appointment is not whole. Fill in kind, date, time, duty and interpreter, and save again.
error-appointment-cancelled = The appointment is cancelled already, so nothing was changed.
error-appointment-missing = Something is missing: { $fields }. Nothing is saved yet; fill it in and save again.
error-appointment-date = That is not a date. Choose a day in the calendar.
error-appointment-time = That is not a time. Write it as 09:30.
error-appointment-past = That time has passed. Choose a later one.
error-appointment-too-far = That is more than two years ahead. Check the year.
error-appointment-same-time = The appointment has that time already, so nothing was changed. Choose another.
error-appointment-no-place = That place is not on the list any more. Choose another one or write it in words.
error-appointment-two-places = Choose a place from the list or write it in words, not both.
error-appointment-gone = The appointment is over or cancelled, so nothing was changed.
