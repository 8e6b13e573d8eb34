review-title = Review
review-left = { $count ->
    [one] Launch list: 1 left
   *[other] Launch list: { $count } left
 }
review-launch-done = Launch list: all reviewed.
review-pills = What to see
review-pill-review = To review
review-pill-asked = Asked
review-pill-outdated = Outdated
review-pill-all = All
review-queue = Texts in the queue
review-none-review = Everything is reviewed. Thank you.
review-none-asked = No question waits.
review-none-outdated = No Danish has changed since its review.
review-none-all = There are no texts.
