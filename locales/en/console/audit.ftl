audit-title = Audit
audit-actor = Who
audit-action = What
audit-object = Record
audit-object-hint = For example case:12
audit-all = Everything
audit-filter = Show
audit-caption = { $count ->
    [one] { $count } entry, newest first
   *[other] { $count } entries, newest first
}
audit-at = When
audit-change = Change
audit-more = The { $count } newest are shown. Narrow the search to see older ones.
audit-empty = Nothing fits. Every reading of a case and every change is written here.
