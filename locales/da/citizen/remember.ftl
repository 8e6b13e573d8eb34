### Asked once, when somebody has come back: whether the talk is kept for longer.

remember-ask = Du kom igen. Jeg kan gemme vores samtale længere, så du kan gå videre. Hvad vil du?
    .longer = Gem samtalen længere
    .short = Gem den kun kort
remember-thanks = Tak. Så gemmer jeg den kun kort.
