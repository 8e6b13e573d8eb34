audit-title = Audit
audit-actor = Who
audit-action = What
audit-object = Record
audit-object-hint = case:12, or case: for every case
audit-all = Everything
audit-filter = Show
audit-caption = { $count ->
    [one] { $count } entry, newest first
   *[other] { $count } entries, newest first
}
audit-at = When
audit-change = Change
audit-empty = Nothing fits. Every reading of a case and every change is written here.
audit-actor-hint = An e-mail, or system
audit-since = From
audit-until = Until
audit-pages = Pages
audit-newest = To the newest
audit-older = Older
audit-export = Take away
audit-export-text = Every entry that fits, not only those on this page. That you take them away is written here too.
audit-export-csv = As a spreadsheet (CSV)
audit-export-json = As JSON
