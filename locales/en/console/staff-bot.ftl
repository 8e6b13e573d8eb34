messenger-title = Telegram
messenger-open = Calls on your phone
messenger-text = While you are on duty you can be told on Telegram of cases that wait. It says the case's number and topic. It does not say the citizen's name.
messenger-none = There is no Telegram bot for staff here.
messenger-linked = Your Telegram is linked. Since { $when }.
messenger-not-linked = Your Telegram is not linked.
messenger-make-code = Link my Telegram
messenger-code-text = Scan the picture with the phone, or open the link there, and press Start. The code works for 10 minutes and once only.
messenger-qr = QR code that opens Telegram
messenger-open-telegram = Open in Telegram
messenger-code-or = Or send this to the bot:
messenger-unlink = Unlink
messenger-unlink-text = Have you lost the phone? Unlink it at once. The console on that phone is logged out too.
messenger-unlinked = It is unlinked.
messenger-of-staff = Telegram of { $who }
messenger-staff-linked = Linked. Since { $when }.
messenger-staff-none = Not linked.
console-open-title = Open the console
console-open-text = You are { $name }. Press to go on with this phone.
console-open-case = Open case { $number }
console-open-list = Open the cases
error-console-link-spent = The link no longer works. Ask for a new one in Telegram, or log in.
error-console-link-needs-login = First log in on a computer and set up a code.
error-staff-bot-missing = There is no Telegram bot for staff here.
staff-bot-stranger = This bot is only for staff who have linked it from their account.
staff-bot-help = Here you are told of cases that wait while you are on duty. What citizens write you read in the console.
staff-bot-linked = Hello { $name }. Your Telegram is linked.
staff-bot-unlinked = It is unlinked. You get no more messages here.
staff-bot-on-duty = You are on duty.
staff-bot-off-duty = You are not on duty.
staff-bot-waiting = { $count ->
    [0] No case waits.
    [one] { $count } case waits.
   *[other] { $count } cases wait.
}
staff-bot-go-on = Go on duty
staff-bot-go-off = Go off duty
staff-bot-console = Open the console
staff-bot-call = Case { $number } waits: { $topic }. Waited { $waited }.
staff-bot-danger = DANGER. Case { $number }: { $topic }. Waited { $waited }.
staff-bot-late = Late. Case { $number }: { $topic }. Waited { $waited }.
staff-bot-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
staff-bot-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
staff-bot-no-topic = no topic
staff-bot-take = Take the case
staff-bot-open = Open
staff-bot-open-now = Open on the phone
staff-bot-link = The link works for 5 minutes and only once.
staff-bot-taken = Case { $number } was taken by { $name }.
staff-bot-yours = You have taken case { $number }.
staff-bot-over = Case { $number } waits no longer.
