account-title = My account
account-log-out = Log out
account-language = Language of the console
account-totp = Code at log-in
account-totp-on = Your log-in asks for a code from your app.
account-totp-off = Your log-in asks for your password alone. A code from an app on your phone makes it much safer.
account-totp-begin = Set up a code
account-totp-intro = Add this address to your authenticator app, then type the code the app shows.
account-totp-open = Open in the app on this device
account-totp-confirm = Confirm
account-totp-done = From now on your log-in asks for a code.
account-totp-remove = Stop asking for a code
account-sessions = Where you are logged in
account-sessions-text = Left a computer or lost a phone? Log it out here.
account-log-out-everywhere = Log out everywhere
account-totp-replace = Change app or phone
account-totp-required = Your role reads what citizens write, so the code cannot be turned off, only changed.
account-totp-must = Your role reads what citizens write. Set up a code before you go on.
account-totp-key = Or type this key into the app:
codes-title = Recovery codes
codes-once = The codes are shown only now. Print them or keep them in a safe place.
codes-use = For { $who }. If you lose the phone, type one of these instead of the six digits. Each works once.
codes-print = Print
codes-kept = I have kept them
codes-left = { $count ->
    [0] You have no recovery codes left.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
codes-renew-text = New codes end the old ones. Type the code from your app to get them.
codes-renew = New recovery codes
session-unknown-device = Unknown device
session-here = this one
session-via-bot = from Telegram
session-since = Logged in { $when }
session-seen = last used { $when }
session-end = Log out
session-end-others = Log the others out
session-end-all = Log out everywhere
session-ended = The device is logged out.
session-others-ended = The devices are logged out.
session-none = Not logged in anywhere.
error-second-step-required = Your role must have a code at log-in. It can be changed, not turned off.
account-totp-old = Code from the app you have now, or a recovery code
account-totp-new = Code from the new app
session-end-all-ask = Log { $who } out everywhere?
session-end-all-text = Every device is logged out now. What is written and not sent is lost. They can log in again.
