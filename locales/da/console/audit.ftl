audit-title = Revisionsspor
audit-actor = Hvem
audit-action = Hvad
audit-object = Post
audit-object-hint = For eksempel case:12
audit-all = Alt
audit-filter = Vis
audit-caption = { $count ->
    [one] { $count } post, nyeste først
   *[other] { $count } poster, nyeste først
}
audit-at = Hvornår
audit-change = Ændring
audit-more = De { $count } nyeste vises. Gør søgningen snævrere for at se ældre.
audit-empty = Intet passer. Hver læsning af en sag og hver ændring bliver skrevet her.
