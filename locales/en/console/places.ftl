places-title = Places
places-text = Somebody looks at each place again before its day. Crisis lines come first: citizens always see them as they stand here.
places-wrong = Is something wrong? Correct it in the file of places. The guide “Running it” says how. It also says how to see texts and known changes of law that are due.
places-due = { $count ->
    [one] { $count } place is due for checking within { $days } days
   *[other] { $count } places are due for checking within { $days } days
}
places-due-crisis = { $count ->
    [one] { $count } crisis line first
   *[other] { $count } crisis lines first
}
places-due-mine = { $count ->
    [one] { $count } is yours
   *[other] { $count } are yours
}
places-none = No place of yours or of the directory is due within { $days } days.
places-all = See all and say what is checked
places-crisis = Crisis line
places-mine = Yours
places-owner = Whose: { $owner }
places-by = By { $day }
places-late = The day has passed
places-never = Never checked
places-last = Last checked { $day }
places-ring = Ring { $phone }: does somebody answer, and for the same people as before?
places-still = Read the source again: is the number still { $phone }? Never ring a crisis line to try it.
places-look = Read the source again: are name, address and hours right?
places-source = Source:
places-checked = I have checked it today
places-saved = Written down: { $name } was checked today.
places-find = Search
places-city = City
places-kind = Kind
places-any = All
places-only = Only
places-only-due = due for a check
places-only-shut = closed today
places-only-closed = taken out
places-show = Show
places-count = { $count ->
    [one] 1 place
   *[other] { $count } places
 }
places-new = New place
places-import = From CSV
places-export = As CSV
places-no-fit = No place fits. Try fewer words.
places-shut-today = closed today
places-open = open
places-until = until { $time }
places-closed-now = closed now
places-hours-unknown = hours not known
places-out = taken out of the directory
places-shut-button = Closed today
places-as-usual = Open as usual
places-call = Call { $phone }
places-days = Days, row { $number }
places-spans = Times, row { $number }
places-hours-hint = Days such as mon-fri, holidays, every day or 2026-12-24; times such as 09:00-15:00. Days without a time are closed.
places-how = How it is to come
places-known-not = not known
places-known-yes = yes
places-known-no = no
places-more = More about the place
places-save = Save
places-other-day = Other hours on a day
places-day = Day
places-spans-label = Times
places-set-day = Save the times
places-shut-day = Closed that day
places-checked-when = Checked
places-past = What stood here before
places-how-shipped = with the program
places-how-edited = changed
places-how-checked = checked
places-how-imported = from a file
places-how-restored = put back
places-restore = Put this back
places-take-out = Take out of the directory
places-put-back = Put back into the directory
places-kept = { $name } is saved.
places-shut = { $name } now stands as closed that day.
places-brought = { $count } places were brought.
places-file = CSV file
places-file-hint = The columns are those of As CSV. Places and columns that the file leaves out stay.
places-file-look = See the difference
places-file-faults = The file cannot be used as it is. Nothing has changed.
places-file-changes = { $count ->
    [one] 1 place changes
   *[other] { $count } places change
 }
places-file-added = is new
places-file-changed = changes
places-file-bring = Bring it in
places-file-same = The file says the same as the directory.
places-source-hint = Where you know it from.
places-field-name = Name
places-field-phone = Phone
places-field-address = Address
places-field-city = City
places-field-kind = Kind
places-field-hours = Opening hours
places-field-hours-words = Hours in words
places-field-just-come = Just come
places-field-anonymous = No name needed
places-field-no-registration = No registration
places-field-children = Children
places-field-dogs = Dogs
places-field-intoxication = Having drunk or taken something
places-field-can = What one can do there
places-field-languages = Languages
places-field-operator = Who runs it
places-field-url = Web page
places-field-owner = Whose it is to check
places-field-review-on = To be checked on
places-field-note = Note
places-field-source = Source
places-field-source-date = Date of the source
places-field-confidence = How certain it is
places-field-slug = Id
places-confidence-high = certain
places-confidence-medium = fairly
places-confidence-low = uncertain
place-kind-alcohol-line = Alcohol line
place-kind-child-line = Line for children
place-kind-counselling-gl = Counselling in Greenlandic
place-kind-crisis-centre = Crisis centre
place-kind-digital-id = MitID and digital help
place-kind-doctor-on-duty = Doctor on duty
place-kind-drop-in = Drop-in
place-kind-emergency = Emergency
place-kind-family = Family
place-kind-greenlandic-house = Greenlandic House
place-kind-homeless-unit = Homeless unit
place-kind-legal = Legal help
place-kind-night-counselling = Night counselling
place-kind-organisation = Organisation
place-kind-poison-line = Poison line
place-kind-police = Police
place-kind-psych-emergency = Psychiatric emergency
place-kind-shelter = Shelter
place-kind-suicide-line = Suicide line
place-kind-victim-line = Victim line
place-kind-violence-line = Violence line
place-kind-warm-room = Warm room
place-kind-women-drop-in = Drop-in for women
place-kind-women-shelter = Shelter for women
city-all = the whole country
