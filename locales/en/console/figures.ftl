### Figures.

nav-figures = Figures
figures-title = Figures
figures-empty = There are no figures yet. They come when the first calendar month is over.
figures-period = Period
figures-quarters = Quarters
figures-months = Months
figures-quarter = Quarter { $number }, { $year }
figures-from = From
figures-to = To
figures-show = Show
figures-as-csv = As a table (CSV)
figures-least = Whole calendar months that are over. Numbers from one to { $most } are never shown, nor numbers from which they could be computed: a dot stands there. Zero may be shown.
figures-table = Table: { $name }
figures-total = Total
figures-row = What
figures-no-team = No team
figures-hidden = hidden
figures-nothing = Nothing in this period.
figures-by-quarter = Shown of whole quarters only: few are counted in a month.
figures-made = made on { $day }
figures-too-few = too few to say
figures-median = Half waited at most
figures-ninety = Nine in ten waited at most
figures-lasting-minutes = { $number } min.
figures-lasting-hours = { $number } hours
figures-lasting-days = { $number } days
figures-plot-desc = Bars of the totals. The table below has the same numbers by team.
figures-csv-period = Period
figures-csv-table = Table
figures-csv-row = Row
figures-csv-team = Team
figures-csv-count = Count

figures-first-answer = Waiting for the first answer
figures-first-answer-what = Cases first answered in the period, by the time from asking to the answer. Closed hours count.
figures-first-answer-hour = Within an hour
figures-first-answer-four-hours = 1 to 4 hours
figures-first-answer-day = 4 to 24 hours
figures-first-answer-three-days = 1 to 3 days
figures-first-answer-longer = More than 3 days

figures-promises = A person reached within the promise
figures-promises-what = Promises of an answer that came to an end in the period. Was a person reached when it was said?
figures-promises-kept = Reached in time
figures-promises-late = Later than promised
figures-promises-withdrawn = The citizen withdrew
figures-promises-moot = No longer needed

figures-open = Open cases by age
figures-open-what = Cases open at the end of the last month of the period, by days since they were opened.
figures-open-week = Up to 7 days
figures-open-month = 8 to 30 days
figures-open-quarter = 31 to 90 days
figures-open-older = More than 90 days

figures-reopened = Opened again
figures-reopened-what = Closed cases whose citizen came back in the period.
figures-reopened-reopened = Opened again

figures-appointments = Appointments
figures-appointments-what = Appointments of cases, each a week after its time, when what came of it is counted as it is known. First what came of it, with and without a reminder before; then what the citizen answered beforehand; then whether the interpreter was confirmed two days before.
figures-appointments-reminded-kept = Reminded: was there
figures-appointments-reminded-moved = Reminded: moved, called off
figures-appointments-reminded-missed = Reminded: was not there
figures-appointments-reminded-unknown = Reminded: nobody has said
figures-appointments-unreminded-kept = Not reminded: was there
figures-appointments-unreminded-moved = Not reminded: moved, off
figures-appointments-unreminded-missed = Not reminded: was not there
figures-appointments-unreminded-unknown = Not reminded: not said
figures-appointments-answer-coming = Beforehand: is coming
figures-appointments-answer-not-coming = Beforehand: cannot come
figures-appointments-answer-none = Beforehand: no answer
figures-appointments-interpreter-in-time = Interpreter: in time
figures-appointments-interpreter-not-in-time = Interpreter: not in time
figures-appointments-interpreter-none = No interpreter asked for
figures-share = Was there, of those somebody spoke of:
figures-share-reminded = reminded { $percent }
figures-share-unreminded = not reminded { $percent }

figures-night = A place for the night
figures-night-what = Cases of people without a place to sleep tonight, each a week after it was opened. Was a place confirmed by somebody of the staff?
figures-night-day = Within a day
figures-night-week = Within a week
figures-night-unknown = Not confirmed

figures-move = The move registered
figures-move-what = Cases of people who are new here, each 30 days after it was opened. Was the registered move confirmed by somebody of the staff?
figures-move-confirmed = Confirmed
figures-move-unknown = Not confirmed

figures-cannot = What is not counted, and why
figures-cannot-confirmed = What nobody confirmed. The bot never takes it that somebody slept indoors, was registered or came to an appointment: staff or the citizen said so. “Not confirmed” and “nobody has said” are not a no.
figures-cannot-late = What was said later than a week after an appointment or the opening of a case without a place to sleep, and later than 30 days for a move: a number that has been printed does not change by single people.
figures-cannot-erased = Appointments of talks that were erased since, and appointments people told the bot of without a case.
figures-cannot-why = Why a reminded appointment was kept. Who is reminded and who is not differ in other ways too.
figures-cannot-ratings = The faces people press after a case: who is tired or afraid does not press. They are no proof that it helped.
error-period-not-over = There are figures only of whole calendar months that are over. Choose another period.
