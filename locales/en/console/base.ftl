base-skip = Skip to the content
base-nav = Areas
base-more = More
base-offline = No connection. You see the page as it was at
base-waiting = waiting
base-duty = On duty
base-duty-on = yes
base-duty-off = no
base-launch = Before launch
base-not-launched = Not for citizens yet: texts need a review first.
base-what-is-missing = See what is missing
confirm-no = No, go back

nav-cases = Cases
nav-places = Places
nav-flows = Flows
nav-texts = Texts
nav-review = Review
nav-understanding = Understanding
nav-staff = Staff
nav-settings = Settings
nav-audit = Audit
nav-account = My account

role-admin = Administrator
role-editor = Editor
role-reviewer = Reviewer of Greenlandic
role-caseworker = Caseworker
role-coordinator = Coordinator
role-interpreter = Interpreter
role-auditor = Auditor

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
