### Danger: the numbers come from the places, never from a text. Drafts until a Greenlandic reader approves them.

# gloss: nu er det farligt: her ring blot
# from: maanna, navianarpoq, uani, sianerniarit
danger-now = Maanna navianarpoq: uani sianerniarit.
# gloss: hvad sker der | vælg det bedst passende, hvad sker der | der bliver øvet vold mod mig | tanker om at ville tage sit liv | et barn har det svært | politi eller brand
# from: toqqaruk, imminorusunnermik, eqqarsaatit, meeraq, ajornartorsiorpoq, politiit, imaluunniit, ikuallattoorneq; own: susoqarpa, naleqqunnerpaaq, nakuuserfigineqarpunga
# accept: not-attested own forms for the reviewer: susoqarpa, naleqqunnerpaaq, nakuuserfigineqarpunga
danger-what = Susoqarpa?
    .simpler = Naleqqunnerpaaq toqqaruk. Susoqarpa?
    .violence = Nakuuserfigineqarpunga
    .suicide = Imminorusunnermik eqqarsaatit
    .child = Meeraq ajornartorsiorpoq
    .police = Politiit imaluunniit ikuallattoorneq
# gloss: dag og nat kan du ringe her. Dit navn er ikke nødvendigt.
# from: ulloq, unnuarlu, uani, atit, pisariaqanngilaq; own: sianersinnaavutit
# accept: not-attested own forms for the reviewer: sianersinnaavutit
danger-violence = Ulloq unnuarlu uani sianersinnaavutit. Atit pisariaqanngilaq.
# gloss: hvis du selv nu er i fare, ring blot her
# from: illit, maanna, uani, sianerniarit; own: navianartorsioruit
# accept: not-attested own forms for the reviewer: navianartorsioruit
danger-suicide = Illit maanna navianartorsioruit uani sianerniarit.
# gloss: du kan også prøve her. At få forbindelse kan være svært.
# from: aamma, uani, misilissinnaavat; own: attaveqarniarneq, ajornakusoorsinnaavoq
# accept: not-attested own forms for the reviewer: attaveqarniarneq, ajornakusoorsinnaavoq
danger-suicide-line = Aamma uani misilissinnaavat. Attaveqarniarneq ajornakusoorsinnaavoq.
# gloss: dag og nat kan børn ringe hertil og skrive
# from: ulloq, unnuarlu, meeqqat, uunga; own: sianersinnaapput, allassinnaallutillu
# accept: not-attested own forms for the reviewer: sianersinnaapput, allassinnaallutillu
danger-child = Ulloq unnuarlu meeqqat uunga sianersinnaapput allassinnaallutillu.
# gloss: børn og unge kan også på grønlandsk skrive: …
# from: meeqqat, inuusuttullu, aamma, kalaallisut; own: allassinnaapput
# accept: not-attested own forms for the reviewer: allassinnaapput
danger-child-chat = Meeqqat inuusuttullu aamma kalaallisut allassinnaapput: Tusaannga.
# gloss: når der er brand: det første nummer, ring til det. Her er politiet, hvis det ikke haster.
# from: ikuallattoqartillugu, normu, siulleq, sianerfigeriaruk, uani, politiit; own: tuaviornanngippat
# accept: not-attested own forms for the reviewer: tuaviornanngippat
danger-police = Ikuallattoqartillugu normu siulleq sianerfigeriaruk. Uani politiit, tuaviornanngippat.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | nu ringer jeg | jeg er tryg
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq; own: sianerpunga, toqqissisimavunga
# accept: not-attested own forms for the reviewer: sianerpunga, toqqissisimavunga
danger-police-more = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .calling = Maanna sianerpunga
    .safe = Toqqissisimavunga
