staff-title = Staff
staff-invite = Invite somebody
staff-role = Role
staff-teams = Teams
staff-no-teams = There are no teams yet. People without a team see the cases that have none.
staff-make-link = Make a link
staff-link-title = A link for { $who }
staff-link-text = Send it yourself: it is shown only now, works once, and for seven days.
staff-list = People
staff-closed = closed
staff-invited = invited, has not come yet
staff-on-duty = on duty
staff-new-link = New link
staff-deactivate = Close account
staff-deactivate-ask = Close the account of { $who }?
staff-deactivate-text = Every session ends now and nobody can log in with it again. What this person wrote stays. It cannot be undone here.
staff-deactivated = The account is closed.
staff-change = See and change
staff-no-team = no team
staff-away = away until { $until }
staff-away-from = away from { $since }
staff-rights = Role and teams
staff-rights-change = Change role and teams
staff-rights-ask = Change what { $who } may do?
staff-rights-role = The role { $before } becomes { $after }.
staff-rights-teams = Teams now: { $before }. Teams then: { $after }.
staff-rights-shrink = They may do less than before and are logged out everywhere.
staff-rights-lets-go = The cases they have wait for the team again. The citizens are told.
staff-rights-changed = Role and teams are changed.
staff-getting-in = Getting in
staff-has-code = Their log-in asks for a code from their app.
staff-has-no-code = They log in without a code from an app.
staff-reset-code = Reset the code
staff-reset-ask = Reset the code at log-in of { $who }?
staff-reset-text = Only when you are sure who is asking: call them yourself. Every session ends, and the recovery codes no longer work. It is written in the audit.
staff-reset-done = The code is reset.
staff-sessions = Logged in here
leave-title = Leave
leave-since = First day away
leave-until = Last day away
leave-stand-in = Who takes the cases meanwhile
leave-team = The team
leave-hint = On the first day they go off duty and the cases move. The citizens are told.
leave-save = Save leave
leave-end = Remove the leave
leave-end-own = I am here: remove the leave
leave-now = Away from { $since } to { $until }, today too.
leave-ahead = Away from { $since } to { $until }.
leave-stands-in = Meanwhile: { $who }.
leave-saved = The leave is saved.
leave-ended = The leave is removed.
error-last-admin = This is the last administrator who can log in. Make somebody else an administrator first.
error-leave-dates = Give a first and a last day. The last must not be before the first, nor before today.
error-leave-stand-in = That person cannot take the cases meanwhile. Choose another who has cases and is there.
error-on-leave = You are written down as away today. Remove the leave in your account, then go on duty.
error-reset-self = You cannot reset your own code. Ask another administrator.
staff-deactivate-cases = { $count ->
    [one] Their { $count } case goes back to the team and waits there. The citizen is told.
   *[other] Their { $count } cases go back to the team and wait there. The citizens are told.
}
staff-find = Name, e-mail, role or team
staff-find-go = Find
staff-find-all = Show everybody
staff-found = { $count ->
    [0] Nobody fits. Try a part of the name.
    [one] { $count } person fits
   *[other] { $count } people fit
}
staff-closed-ones = Closed accounts: { $count }
leave-ask = Enter { $who } as away?
leave-moves-to = { $count ->
    [one] They have { $count } case now. It goes to { $who } on the first day.
   *[other] They have { $count } cases now. They go to { $who } on the first day.
}
leave-moves = { $count ->
    [one] They have { $count } case now. It goes back to the team on the first day and waits there.
   *[other] They have { $count } cases now. They go back to the team on the first day and wait there.
}
leave-moves-told = The citizens are told. The cases do not come back by themselves afterwards.
