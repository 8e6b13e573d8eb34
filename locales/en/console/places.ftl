places-title = Places to check
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
