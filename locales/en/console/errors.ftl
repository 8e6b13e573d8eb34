error-title = That did not work
error-home = To the first page
error-unknown = It could not be done. Go back, look at the page again and try once more.
error-unexpected = Something failed on our side. Nothing was lost that you had saved. Try again; if it goes on, tell your administrator.
error-not-found = There is nothing here that you can see. Check the number, or ask the team that has it.
error-forbidden = Your role does not include this. Ask an administrator if you need it.
error-csrf = This page had been open too long, so nothing was changed. Go back, reload it and try again.
error-bad-request = The page sent something we cannot read. Go back, reload it and try again.
error-too-large = That was too much at once. Make it shorter and try again.
error-too-long = That text is too long. Use at most { $longest } characters.
error-text-missing = Nothing was written. Write something first.
error-already-taken = { $name } took this case before you. Look at the queue for others who wait.
error-not-owner = You do not have this case now, so nothing was sent. Take over first, or leave a note.
error-case-closed = This case is closed, so nothing was changed.
error-date-wrong = That is no date. Choose a day.
error-date-past = That day has begun already. Choose a later one.
error-outcome-missing = Choose how it ended, then close the case.
error-team-unknown = There is no team called { $team }.
error-login-failed = E-mail and password do not fit together. Try again, or ask an administrator for a new link.
error-login-throttled = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, then try again.
error-code-wrong = The code does not fit. Wait for the next one in your app and type it.
error-password-short = The password is too short. Use at least { $shortest } characters.
error-password-long = The password is too long. Use at most { $longest } characters.
error-password-email = Your e-mail cannot be your password. Choose another.
error-name-missing = Write a name.
error-email-wrong = That is no e-mail address. It needs a name, @ and a place.
error-role-unknown = There is no such role.
error-staff-exists = { $email } already has an account. Use “New link” in the list.
error-staff-unknown = Nobody active has the e-mail { $email }.
error-deactivate-self = You cannot close your own account. Ask another administrator.
error-invitation-used = This link has been used. Log in with your e-mail and password, or ask for a new link.
error-invitation-expired = This link has expired. Ask an administrator for a new one.
error-hours-wrong = “{ $span }” is no time span. Write it as 09:00-15:00.
error-setting-managed = The set-up file governs this. Change it there.
error-language-unknown = There is no such language.
