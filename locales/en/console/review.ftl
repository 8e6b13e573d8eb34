review-title = Review
