### Who put a person's words into Greenlandic.

answer-interpreted = Tolk: { $name }.
