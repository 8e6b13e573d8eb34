### The journal of a case, to take away.

export-part = Journal
export-open-page = Export the journal
export-title = Journal of case { $number }
export-what = The journal holds the wish, the answers from the guidance, everything said from the opening of the case to its closing in both languages, the attachments by name and hash, the appointments and the outcome.
export-keeping = The case is closed. Its words are kept here for { $days ->
    [one] one day
   *[other] { $days } days
  } from this export, then they are erased. The citizen's other talk is kept by its own rules.
export-keeping-open = The case is open, so nothing is erased yet. After it has closed its words are kept here for { $days ->
    [one] one day
   *[other] { $days } days
  }.
export-audit = Each export is written in the audit with your name.
export-internal = Internal copy, with the notes of staff
export-internal-hint = Do not give the internal copy to the citizen.
export-as-pdf = PDF, to read and file
export-as-json = JSON, for another system
export-back = Back to the case
export-paper-title = Journal of case { $number }
export-paper-what = From the help bot of { $organisation }. Messages of the machine are marked as such.
export-internal-heading = INTERNAL COPY: holds notes of staff. Not for the citizen.
export-organisation = Organisation
export-staff = Helped by
export-closed = Closed
export-open = No, the case is open
export-outcome = Outcome
export-made = Exported
export-hash = SHA-256 of the journal as JSON
export-times = Times are Danish time.
export-talk = The talk ({ $count ->
    [one] one message
   *[other] { $count } messages
  })
export-typed-by = written down by { $name }
export-not-delivered = not delivered
export-attachment = Attachment
export-attachment-none = Attachment ({ $kind }) that did not arrive
export-cancelled = Cancelled
export-notes = Notes of staff
export-no-notes = There are no notes.
export-our-number = Our case number
export-task = Task
export-task-open = open
export-task-asked = the citizen was asked
export-task-done = done
export-task-dropped = let go
export-summary = How it ended
error-case-emptied = This case has been kept for its time and its words are erased, so there is no journal any more.
event-erased = Erased
