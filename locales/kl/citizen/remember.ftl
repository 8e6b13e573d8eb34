### Asked once, when somebody has come back: whether the talk is kept for longer. Drafts until a Greenlandic reader approves them.

# gloss: igen velkommen. Samtalen kan jeg gemme længere, så kan du gå videre. Hvad har du brug for | samtalen, gem den længere | gem den kort
# from: kingumut, tikilluarit, oqaloqatigiinneq, sivisunerusumik, taava, suna, pisariaqartippiuk, toqqoruk, sivikitsumik; own: toqqorsinnaavara, ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: toqqorsinnaavara, ingerlaqqissinnaavutit
remember-ask = Kingumut tikilluarit. Oqaloqatigiinneq sivisunerusumik toqqorsinnaavara, taava ingerlaqqissinnaavutit. Suna pisariaqartippiuk?
    .longer = Oqaloqatigiinneq sivisunerusumik toqqoruk
    .short = Sivikitsumik taamaallaat toqqoruk
# gloss: tak. Samtalen bliver gemt kort.
# from: qujanaq, oqaloqatigiinneq, sivikitsumik, toqqorneqassaaq
remember-thanks = Qujanaq. Oqaloqatigiinneq sivikitsumik toqqorneqassaaq.
