### Danger: the numbers come from the places, never from a text. Drafts until a Greenlandic reader approves them.

# gloss: it is dangerous now: here do ring
# from: maanna, navianarpoq, uani, sianerniarit
danger-now = Maanna navianarpoq: uani sianerniarit.
# gloss: what is happening | choose what fits best, what is happening | violence is done to me | thoughts of wanting to take one's life | a child has it hard | police or fire
# from: toqqaruk, imminorusunnermik, eqqarsaatit, meeraq, ajornartorsiorpoq, politiit, imaluunniit, ikuallattoorneq; own: susoqarpa, naleqqunnerpaaq, nakuuserfigineqarpunga
# accept: not-attested own forms for the reviewer: susoqarpa, naleqqunnerpaaq, nakuuserfigineqarpunga
danger-what = Susoqarpa?
    .simpler = Naleqqunnerpaaq toqqaruk. Susoqarpa?
    .violence = Nakuuserfigineqarpunga
    .suicide = Imminorusunnermik eqqarsaatit
    .child = Meeraq ajornartorsiorpoq
    .police = Politiit imaluunniit ikuallattoorneq
# gloss: day and night here you can ring. Your name is not needed.
# from: ulloq, unnuarlu, uani, atit, pisariaqanngilaq; own: sianersinnaavutit
# accept: not-attested own forms for the reviewer: sianersinnaavutit
danger-violence = Ulloq unnuarlu uani sianersinnaavutit. Atit pisariaqanngilaq.
# gloss: if you yourself now are in danger, here do ring
# from: illit, maanna, uani, sianerniarit; own: navianartorsioruit
# accept: not-attested own forms for the reviewer: navianartorsioruit
danger-suicide = Illit maanna navianartorsioruit uani sianerniarit.
# gloss: here you can try too. Getting through can be hard.
# from: aamma, uani, misilissinnaavat; own: attaveqarniarneq, ajornakusoorsinnaavoq
# accept: not-attested own forms for the reviewer: attaveqarniarneq, ajornakusoorsinnaavoq
danger-suicide-line = Aamma uani misilissinnaavat. Attaveqarniarneq ajornakusoorsinnaavoq.
# gloss: day and night children can ring and write here
# from: ulloq, unnuarlu, meeqqat, uunga; own: sianersinnaapput, allassinnaallutillu
# accept: not-attested own forms for the reviewer: sianersinnaapput, allassinnaallutillu
danger-child = Ulloq unnuarlu meeqqat uunga sianersinnaapput allassinnaallutillu.
# gloss: children and the young in Greenlandic can write: …
# from: meeqqat, inuusuttullu, aamma, kalaallisut; own: allassinnaapput
# accept: not-attested own forms for the reviewer: allassinnaapput
danger-child-chat = Meeqqat inuusuttullu aamma kalaallisut allassinnaapput: Tusaannga.
# gloss: when there is fire the first number, do ring it. Here are the police, when it is not urgent.
# from: ikuallattoqartillugu, normu, siulleq, sianerfigeriaruk, uani, politiit; own: tuaviornanngippat
# accept: not-attested own forms for the reviewer: tuaviornanngippat
danger-police = Ikuallattoqartillugu normu siulleq sianerfigeriaruk. Uani politiit, tuaviornanngippat.
# gloss: now what do you need | being helped by a person | now I ring | I am safe
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq; own: sianerpunga, toqqissisimavunga
# accept: not-attested own forms for the reviewer: sianerpunga, toqqissisimavunga
danger-police-more = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .calling = Maanna sianerpunga
    .safe = Toqqissisimavunga
