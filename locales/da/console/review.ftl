review-title = Gennemsyn
