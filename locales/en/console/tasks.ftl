tasks-none = No tasks yet.
tasks-never = Never seen by the citizen.
task-kind-own = Ours
task-kind-follow-up = The citizen
task-kind-slip = Agreement
task-kind-interpreter = Interpreter
task-state-open = open
task-state-asked = asked, no answer yet
task-state-done = done
task-state-dropped = dropped
task-due = for { $when }
task-asks = { $count ->
    [one] asked once
   *[other] asked { $count } times
  }
task-citizen-reads = The citizen reads:
task-answer-done = Citizen: done
task-answer-not-yet = Citizen: not yet
task-answer-cannot = Citizen: cannot
task-answer-agreed = Citizen: agreed
task-answer-not-right = Citizen: not right
task-done = Done
task-ask = Ask whether it is done
task-drop = Drop
task-new = New task
task-whose = Who closes it?
task-whose-ours = We do
task-whose-citizen = Only the citizen's own answer
task-text = What is to be done?
task-said = What the citizen is asked about
task-said-hint = Only if the citizen is to answer. Short and in Danish, for instance: Du ringer til lægen.
task-due-on = Day
task-assignee = Who does it?
task-assignee-me = I do
task-add = Add
task-added = The task is added.
task-is-done = The task is done.
task-is-dropped = The task is dropped.
task-is-asked = The citizen has been asked.

slip-new = Write an agreement
slip-help = The citizen gets the agreement in both languages and answers whether it is right. Your words stay Danish.
slip-who = Who
slip-what = What
slip-when = When
slip-send = Send the agreement
slip-sent = The agreement is sent to the citizen.

transfer-title = Transfer the case
transfer-person = Or to a person
transfer-nobody = nobody in particular
transfer-person-hint = The case waits for them until the end of the next working day, and is then the team's.
transfer-reason = Why
error-transfer-reason = Write why the case moves on. Only colleagues read it.
moves-title = Moved
moves-to = To { $to }
moves-waits = Waits again
moves-left = { $name } is away

closing-summary = How it ended
closing-summary-ask = Summary for colleagues
closing-summary-hint = Never seen by the citizen. May be empty.

mentions-new = { $count ->
    [one] 1 new mention
   *[other] { $count } new mentions
  }

event-status = The citizen was told how the case stands
event-task = Task added
event-task-done = Task done
event-task-dropped = Task dropped
event-task-asked = The citizen was asked whether it is done
event-task-not-asked = The citizen is not asked by itself: ask in the talk
event-task-not-yet = The citizen answered: not yet
event-task-cannot = The citizen answered: cannot
event-slip = Agreement sent
event-slip-agreed = The citizen answered: agreed
event-slip-not-right = The citizen answered: the agreement is not right
event-reopened = Opened again by the citizen's message

error-case-reserved = The case waits for { $name }. Take another one, or wait until it is late.
error-no-such-person = This person cannot get the case now. Choose another, or a team.
error-same-person = This person has the case already.
error-only-the-citizen = Only the citizen's answer can close that task. You can drop it.
error-task-closed = The task is closed.
