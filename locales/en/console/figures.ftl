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

figures-promises = Was the promise kept
figures-promises-what = Promises of an answer that came to an end in the period. Was a person reached when it was said?
figures-promises-kept = Kept
figures-promises-late = Late
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
figures-appointments-what = Appointments of cases that began in the period. First what the citizen answered, with and without a reminder before; then whether the interpreter was confirmed two days before. Talks erased since are not counted.
figures-appointments-reminded-coming = Reminded: is coming
figures-appointments-reminded-not-coming = Reminded: cannot come
figures-appointments-reminded-no-answer = Reminded: no answer
figures-appointments-unreminded-coming = Not reminded: is coming
figures-appointments-unreminded-not-coming = Not reminded: cannot come
figures-appointments-unreminded-no-answer = Not reminded: no answer
figures-appointments-interpreter-in-time = Interpreter: in time
figures-appointments-interpreter-not-in-time = Interpreter: not in time
figures-appointments-interpreter-none = No interpreter asked for

figures-cannot = What these figures cannot say
figures-cannot-night = Whether somebody got a place for the night. The bot is told what was found, sealed with the citizen's own key, and forgets it with the talk. Nobody confirms it.
figures-cannot-register = Whether a move was registered. Only the national register knows.
figures-cannot-came = Whether somebody came to an appointment. The answer to the reminder is what they meant to do.
figures-cannot-ratings = Whether it helped. The faces people press are not counted here: who is tired or afraid does not press.
error-period-not-over = There are figures only of whole calendar months that are over. Choose another period.
