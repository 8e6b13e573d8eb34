review-title = Gennemsyn
review-left = { $count ->
    [one] 1 tekst mangler, før borgere lukkes ind
   *[other] { $count } tekster mangler, før borgere lukkes ind
 }
review-launch-done = Alt, der skal ses før start, er set.
review-pills = Hvad vil du se
review-pill-review = Til gennemsyn
review-pill-asked = Spørgsmål
review-pill-outdated = Dansk ændret
review-pill-all = Alle
review-queue = Tekster i rækken
review-none-review = Alt er set igennem. Tak.
review-none-asked = Ingen spørgsmål venter.
review-none-outdated = Ingen danske tekster er ændret siden gennemsynet.
review-none-all = Der er ingen tekster.
