understanding-title = Understanding
understanding-views = Parts of understanding
understanding-view-misses = Not understood
understanding-view-examples = Examples
understanding-view-drafts = Drafts
understanding-view-approval = Approval

understanding-language-da = Danish
understanding-language-kl = Greenlandic
understanding-language-mixed = both languages
understanding-language-unknown = language unknown

understanding-misses-text = What people wrote in their own words and the machine did not understand. Words are shown only when more than five different people wrote the same, and never who they were. They are kept for { $days } days at most.
understanding-misses-none = In the last { $days } days the machine has understood everything that more than five people wrote alike.
understanding-misses-rest = { $count } other messages were not understood. Too few people wrote each of them for the words to be shown.
understanding-people = { $count } people
understanding-last = last on { $day }
understanding-in = In:
understanding-elsewhere = other places
understanding-nowhere = outside any flow
understanding-use = Make it an example

understanding-examples-text = Sentences the machine learns from. What you change is a draft at first: nobody is answered by it until it is published.
understanding-intent = What they want
understanding-language = Language
understanding-count = Sentences
understanding-state = State
understanding-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
understanding-sentences = { $count ->
    [one] { $count } sentence
   *[other] { $count } sentences
}
understanding-add = Add an example
understanding-add-text = Write it as somebody would who is in a hurry, tired, or not at home in the language. The more different the examples are, the better.
understanding-sentence = Sentence
understanding-sentence-hint = At most 200 characters; mistakes in spelling are welcome.
understanding-confirm = It tells nothing about a person: no name, no number, no address, nothing only one person can have written.
understanding-save = Save as a draft
understanding-added = Saved as a draft. It counts when the drafts are published.
understanding-removed = Drafted: the sentence is taken out when the drafts are published.
understanding-remove = Remove
understanding-put-back = Put back
understanding-by-program = from the program
understanding-by = added by { $who }
understanding-draft-added = new, a draft
understanding-draft-removed = Taken out by a draft
understanding-taken-out = Taken out
understanding-put-back-done = Put back, as a draft.
understanding-doubted = { $who } is not sure of it
understanding-find = Find a sentence with the words
understanding-find-go = Find
understanding-found = { $count ->
    [0] No sentence has these words.
    [one] { $count } sentence has these words.
   *[other] { $count } sentences have these words.
}
understanding-find-all = Show all
understanding-to-approve = Down to the approval
understanding-all-examples = All examples

understanding-faults = Nothing was saved. Change this first:
understanding-fault-empty = The sentence has no words. Write something with letters.
understanding-fault-long = The sentence is too long. Use at most { $longest } characters.
understanding-fault-cpr = It holds a CPR number. Leave the number out.
understanding-fault-number = It holds a long number, perhaps a phone number or a case number. Leave the number out.
understanding-fault-address = It holds an e-mail or web address. Leave the address out.
understanding-fault-same = It is among these examples already. Write it differently, or leave it.
understanding-fault-other = It is an example of “{ $intent }” already. Remove it there first if it belongs here.
understanding-fault-test = It is too near a sentence that the machine is tested with: “{ $sentence }”. Say it in other words, or the figures will be worth nothing.
understanding-fault-unconfirmed = Look through the sentence once more, and confirm that it tells nothing about a person.

understanding-drafts-none = There are no drafts. Add or remove an example, and it shows here.
understanding-drafts-text = All editors share these drafts. They are published together.
understanding-draft-add = Add:
understanding-draft-remove = Remove:
understanding-take-back = Take back
understanding-taken-back = The draft is taken back.
understanding-see = See the effect
understanding-see-hint = The machine learns with the drafts and is tested before and after. It may take half a minute.
understanding-working = The machine is learning and being tested. It may take half a minute; meanwhile it answers citizens as before.
understanding-look-again = Look again
understanding-effect-title = The effect of the drafts
understanding-figure = Test sentences
understanding-before = Now
understanding-after = With the drafts
understanding-figure-right = Understood at once
understanding-figure-among = Right, or among the three likeliest
understanding-figure-wrong = Sure and mistaken
understanding-figure-refused = Takes a no for a yes
understanding-figure-missed = Danger not heard
understanding-figure-alarms = False alarms
understanding-share = { $share } ({ $count } of { $of })
understanding-better = better
understanding-worse = worse
understanding-changed = { $count ->
    [0] No test sentence gets another answer.
    [one] { $count } test sentence gets another answer
   *[other] { $count } test sentences get another answer
}
understanding-outcome-right = right
understanding-outcome-offered = among the choices
understanding-outcome-silent = not understood
understanding-outcome-wrong = sure and mistaken
understanding-outcome-missed = danger not heard
understanding-outcome-alarm = false alarm
understanding-kind-intent = is: { $intent }
understanding-kind-mixed = is, in both languages: { $intent }
understanding-kind-negated = is not: { $intent }
understanding-kind-off-topic = is none of these
understanding-kind-danger = is danger
understanding-kind-harmless = is harmless
understanding-publish = Publish
understanding-publish-text = From then on the machine answers citizens by these examples. It can be rolled back.
understanding-note = What was changed, and why
understanding-lowered = A figure is worse than before. Say why the change is right all the same, or take drafts back.
understanding-reason = Why it is right although a figure is worse
understanding-published = Published as number { $number }. Every part of the service learns it within some seconds.

understanding-history = Published
understanding-history-none = Nothing has been published yet: the machine knows what the program brings.
understanding-history-line = { $added } added, { $removed } removed
understanding-history-by = Published { $when } by { $who }
understanding-history-undone = rolled back { $when } by { $who }
understanding-history-reason = Although a figure was worse: { $reason }
understanding-undo = Roll back
understanding-undo-ask = Roll back publication { $number }?
understanding-undo-text = The examples are again as they were before it, and the machine answers as it did then. The changes in it are gone; to have them again, make them again.
understanding-undone = Publication { $number } is rolled back.

understanding-approval-text = Until you have approved the Greenlandic sentences of a matter, the machine does not act on them by itself when it is about something private or binding: it only asks whether that is meant.
understanding-approval-of = Greenlandic: { $intent }
understanding-approved = approved
understanding-approved-by = Approved by { $who } { $when }
understanding-not-approved = not approved
understanding-changed-since = changed since it was approved
understanding-waits-for-publishing = It counts when the drafts are published.
understanding-doubts = { $count ->
    [one] { $count } in doubt
   *[other] { $count } in doubt
}
understanding-review-text = Would somebody write like this, and mean this by it? Spelling mistakes may stay if people make them.
understanding-written = The program says of its sentences:
understanding-unsure = Unsure
understanding-settled = Not unsure after all
understanding-doubt-saved = Written down. Editors see that you are unsure.
understanding-doubt-gone = Written down: you are no longer unsure of it.
understanding-correct = Correct
understanding-better-words = Better
understanding-corrected = Corrected. An editor publishes it.
understanding-approve = Approve
understanding-approve-text = You approve all { $count } sentences above, in your name. If any of them is changed later, the approval no longer holds.
understanding-approve-doubts = Some sentences are in doubt. Correct them, or say that you are not unsure after all; then you can approve.
understanding-approve-done = “{ $intent }” is approved.
understanding-withdraw = Take the approval back
understanding-withdrawn = The approval is taken back.
understanding-all-approvals = All matters

intent-housing = Somewhere to live
intent-homeless-tonight = Nowhere to sleep tonight
intent-benefits = Money from the public
intent-appointment = A meeting
intent-cancel-appointment = Cannot come
intent-interpreter = Interpreter
intent-doctor = Ill, doctor
intent-alcohol-drugs = Alcohol and drugs
intent-mitid = MitID and Digital Post
intent-job = Work and learning Danish
intent-children = Children
intent-letter = A letter not understood
intent-rights = Rights and complaints
intent-places = Where to go
intent-travel-back = Going back to Greenland
intent-arrival = Just come to Denmark
intent-violence-crisis = Violence
intent-suicide = Not wanting to live
intent-talk-to-human = A person
intent-who-helps-me = Who helps me
intent-change-language = Another language
intent-delete-data = Have it deleted
intent-thanks = Thanks
intent-greeting = Hello
intent-unknown = None of these

flow-alcohol = Alcohol
flow-appointments = Appointments
flow-arrival = Just come
flow-benefits = Money
flow-cash-benefit = Cash benefit
flow-danger = Danger
flow-family = Family
flow-go-home = Going back to Greenland
flow-health = Health
flow-housing = Housing
flow-interpreter = Interpreter
flow-letters = Letters
flow-money-decision = Decision about money
flow-places = Places
flow-privacy = Privacy
flow-remember = Being remembered
flow-rights = Rights
flow-settings = Settings
flow-start = The menu
flow-work = Work
