audit-title = Revisionsspor
audit-actor = Hvem
audit-action = Hvad
audit-object = Post
audit-object-hint = case:12, eller case: for alle sager
audit-all = Alt
audit-filter = Vis
audit-caption = { $count ->
    [one] { $count } post, nyeste først
   *[other] { $count } poster, nyeste først
}
audit-at = Hvornår
audit-change = Ændring
audit-empty = Intet passer. Hver læsning af en sag og hver ændring bliver skrevet her.
audit-actor-hint = En e-mail eller system
audit-since = Fra og med
audit-until = Til og med
audit-pages = Sider
audit-newest = Til de nyeste
audit-older = Ældre
audit-export = Tag med
audit-export-text = Alle poster, der passer, ikke kun dem på siden. At du tager dem med, bliver også skrevet her.
audit-export-csv = Som regneark (CSV)
audit-export-json = Som JSON
