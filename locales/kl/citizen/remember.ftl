### Asked once, when somebody has come back: whether the talk is kept for longer. Drafts until a Greenlandic reader approves them.

# gloss: igen velkommen. Samtalen kan jeg gemme længere, så kan du gå videre. Hvad ønsker du | samtalen, gem den længere | gem den kort
# from: kingumut, tikilluarit, oqaloqatigiinneq, sivisunerusumik, taava, suna, kissaatigiviuk, toqqoruk, sivikitsumik, taamaallaat; own: toqqorsinnaavara, ingerlaqqissinnaavutit
# accept: not-attested own forms for the reviewer: toqqorsinnaavara, ingerlaqqissinnaavutit
remember-ask = Kingumut tikilluarit. Oqaloqatigiinneq sivisunerusumik toqqorsinnaavara, taava ingerlaqqissinnaavutit. Suna kissaatigiviuk?
    .longer = Oqaloqatigiinneq sivisunerusumik toqqoruk
    .short = Sivikitsumik taamaallaat toqqoruk
# gloss: tak. Samtalen bliver gemt kort.
# from: qujanaq, oqaloqatigiinneq, sivikitsumik, toqqorneqassaaq
remember-thanks = Qujanaq. Oqaloqatigiinneq sivikitsumik toqqorneqassaaq.
