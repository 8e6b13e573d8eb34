### What came of a case, confirmed by hand.

milestone-title = What came of it
milestone-night-place = A place for the night
milestone-move-registered = The move is registered
milestone-confirmed = Confirmed
milestone-unknown = Nobody has confirmed it.
milestone-how = How it is known
milestone-how-citizen = The citizen told it
milestone-how-place = The place or office said so
milestone-how-papers = Papers were seen
milestone-confirm = Confirm
milestone-take-back = Take back
milestone-hint = Only staff see it. It is counted in the figures, without names.
milestone-saved = It is confirmed.
milestone-taken-back = It is taken back.
event-milestone-night-place = A place for the night was confirmed
event-milestone-night-place-gone = A place for the night: taken back
event-milestone-move-registered = The registered move was confirmed
event-milestone-move-registered-gone = The registered move: taken back

## What became of an appointment

appointment-held-title = What became of it
appointment-held-unknown = Nobody has said
appointment-held-kept = The citizen was there
appointment-held-moved = It was moved
appointment-held-missed = The citizen was not there
appointment-held-called-off = It was called off
appointment-held-do-kept = Was there
appointment-held-do-moved = Moved
appointment-held-do-missed = Was not there
appointment-held-do-called-off = Called off
appointment-held-take-back = Not known
appointment-held-by-staff = noted by staff
appointment-held-by-citizen = the citizen said so
appointment-held-saved = It is written down. The citizen reads nothing of it.
appointment-held-gone = It is not known again.
error-not-begun-yet = The appointment has not begun yet.
event-held-asked = The citizen was asked how the appointment went
event-appointment-held-kept = The citizen was at the appointment
event-appointment-held-moved = The citizen: the appointment was moved
event-appointment-held-missed = The citizen was not at the appointment
event-appointment-noted-kept = Noted: the citizen was at the appointment
event-appointment-noted-moved = Noted: the appointment was moved
event-appointment-noted-missed = Noted: the citizen was not at the appointment
event-appointment-noted-called-off = Noted: the appointment was called off
event-appointment-noted-unknown = What became of the appointment was taken back
