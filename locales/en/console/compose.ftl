case-looking = Also looking: { $names }
case-more = More
case-more-code = Code for another phone
case-more-export = Export the journal

case-wish-write = Write the wish in Danish
case-wish-change = Correct the Danish
case-wish-danish = The wish in Danish
case-wish-help = For colleagues only. The citizen's own words stay.
case-wish-save = Save the Danish
case-wish-saved = Saved: the wish in Danish.

case-deadline = Deadline
case-deadline-on = deadline { $day }
case-deadline-none = No deadline is written down.
case-deadline-write = Write down a deadline
case-deadline-change = Change the deadline
case-deadline-day = Last day
case-deadline-save = Save the deadline
case-deadline-remove = No deadline
case-deadline-saved = The deadline is written down.
case-deadline-gone = The deadline is taken away.

delivery-queued = queued
delivery-sent = sent
delivery-received = arrived
delivery-failed = not delivered
delivery-expired = not sent: too late

event-deadline = Deadline written down
event-deadline-gone = Deadline taken away
event-wish-danish = Wish written in Danish
event-asked-choice = Asked with choices
event-interpreter-needed = Interpreter for the appointment: to be ordered
event-interpreter-ordered = Interpreter for the appointment: ordered
event-interpreter-confirmed = Interpreter for the appointment: confirmed
event-interpreter-missing = Interpreter for the appointment: missing

appointments-interpreter-how = Interpreter for it
appointments-interpreter-save = Save
appointments-interpreter-saved = Noted: the interpreter for the appointment.
interpreter-state-needed = to be ordered
interpreter-state-ordered = ordered
interpreter-state-confirmed = confirmed
interpreter-state-missing = missing

compose-language = Your own words are in
compose-language-da = Danish
compose-language-kl = Greenlandic
compose-lix = LIX { $lix }.
compose-lix-hard = LIX { $lix }: hard to read. Write shorter sentences and shorter words.
compose-choices = Ask with choices
compose-choices-help = The citizen answers with a tap. Write 2 to 6 short choices, or use ready ones. The question itself is written as the answer.
compose-choices-ready = Ready choices
compose-choices-own = My own choices below
compose-choice = Choice { $number }
compose-place = Place
compose-place-help = Search by name, city or street. The place is sent with your answer.
compose-place-search = Search a place
compose-place-find = Find
compose-place-none = No place fits. Try another word.
compose-place-with = Sent with it:
compose-place-without = No place
compose-preview-frame = The message as the citizen sees it
compose-preview-web = In the web chat
compose-preview-telegram = On Telegram

error-choices-few = Write at least two different choices.
error-choices-many = Write at most six choices.
error-choice-too-long = One choice is too long: { $most } characters at most.
error-question-missing = Write the question itself as the answer, then send.
error-no-such-place = That place is no longer on the list. Search again.
eye-show = Show what the citizen writes
compose-unsent = Not sent: there is no connection. Your words stay here. Press again when you are online.
compose-unsent-back = Not sent yet. You are online again: press Send.
