settings-title = Settings
settings-organisation = The organisation
settings-name = Name
settings-name-hint = Citizens see it before they write.
settings-reads = Who reads
settings-reads-hint = The office citizens are told about, for example the citizen service.
settings-save = Save
settings-saved = Saved.
settings-teams = Teams and hours
settings-no-teams = There are no teams yet. They are written in the set-up file.
settings-team-line = Topics: { $topics }. Cities: { $cities }.
settings-hours = When the team answers
settings-hours-hint = Copenhagen time, for example 09:00-12:00, 13:00-15:00. Empty means closed. Citizens are promised an answer by these hours.
settings-closed = closed
settings-others = Everything that is set
settings-others-text = For reading. These are changed in the set-up file.
settings-none = Nothing has been set yet; the service works with its defaults.
settings-launch-title = Before citizens are let in
settings-launch-text = These texts speak about danger, consent, who reads and what is deleted. A named person who speaks Greenlandic must have read each of them.
settings-launch-ready = Every text on the list has been reviewed. An administrator can set “launched” in the set-up file.
settings-launch-left = { $count ->
    [one] { $count } text is left
   *[other] { $count } texts are left
}
