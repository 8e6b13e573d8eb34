### Who put a person's words into Greenlandic. Drafts until a Greenlandic reader approves them.

# gloss: tolk: …
# from: oqalutsi
answer-interpreted = Oqalutsi: { $name }.
