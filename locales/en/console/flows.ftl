flows-title = Flows
flows-new = New flow
flows-import = From a file
flows-edit = Edit
flows-try = Try it
flows-publish = Publish
flows-history = Revisions
flows-stops = Where they stop
flows-draft = Draft by { $by },
flows-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
 }
flows-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
flows-offered = New revision with the program
flows-due = To be published
flows-failed = Was not published
flows-failed-why = The publication that { $by } had scheduled did not happen:
flows-failed-seen = Seen
flows-published-when = Published
flows-never = Not yet
flows-inside = Inside
flows-steps = Steps
flows-review-on = Look again
flows-publish-title = Publish { $flow }
flows-steps-differ = Steps and choices
flows-texts-differ = Texts
flows-people-title = People mid-flow
flows-checks = Checks
flows-diff-renamed = New name:
flows-diff-added = New step:
flows-diff-removed = Removed step:
flows-diff-changed = Changed step:
flows-diff-moved = The steps stand in another order.
flows-diff-none = No step or choice has changed.
flows-texts-none = No text has changed.
flows-language-da = Danish
flows-language-kl = Greenlandic
flows-meaning = Does the Danish mean something else now?
flows-meaning-why = Changed:
flows-meaning-same = Meaning unchanged
flows-meaning-other = Meaning changed: the Greenlandic is hidden until it has been reviewed
flows-why-number = number
flows-why-day = day or time
flows-why-name = name or place
flows-why-duty = duty or right
flows-why-not = negation
flows-why-money = money
flows-why-variable = value that is shown
flows-why-choice = choice
flows-people-text = They stand on a step of an earlier revision. Choose what happens when they write next. They are told when it can be seen.
flows-people-none = Nobody is in the middle of this flow just now.
flows-people = { $count ->
    [one] 1 person
   *[other] { $count } people
 }
flows-revision = Revision { $number }
flows-what-of-them = What becomes of them?
flows-became-removed = removed
flows-became-changed = changed
flows-became-same = unchanged
flows-act-finish = They finish the old one
flows-act-restart = They start again and are told so
flows-act-move = They go on at a step
flows-act-move-to = Go on at { $step }
flows-checks-none = No errors and no warnings.
flows-error = error
flows-warning = warning
flows-reason = Why the warnings are all right
flows-reason-hint = The reason is kept with the publication.
flows-approval = Approval
flows-approval-text = Another editor has to approve the draft before it is published.
flows-approved-by = Approved by { $by }.
flows-approve = Approve the draft
flows-note = What is new, and why?
flows-publish-text = Citizens meet the new revision at once. You can roll back to an earlier one.
flows-later = Publish at a later time
flows-at = Day and time in Denmark
flows-schedule = Schedule
flows-unschedule = Do not publish after all
flows-published = { $flow } is published as revision { $number }.
flows-scheduled = { $flow } will be published.
flows-unscheduled = { $flow } will not be published by itself.
flows-approved = The draft of { $flow } is approved.
flows-rolled-back = { $flow } is back, now as revision { $number }.
flows-history-title = Revisions of { $flow }
flows-live = in use
flows-shipped = with the program
flows-back = Roll back
flows-back-title = Back to revision { $number } of { $flow }
flows-back-text = The flow and its texts become what they were. You can always go forward again.
flows-back-against = What speaks against it
flows-back-anyway = I have seen this and roll back all the same. From now on the stories tell what they tell in that revision.
flows-stories-look = Look at the stories
