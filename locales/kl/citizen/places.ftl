### The words beside a place. Drafts until a Greenlandic reader approves them.

# gloss: now it is open
# from: maanna, ammavoq
place-open-now = Maanna ammavoq
# gloss: now it is closed
# from: maanna, matoqqavoq
place-closed = Maanna matoqqavoq
# gloss: it will be open
# from: ammassaaq
place-opens = Ammassaaq: { $when }
# gloss: opening hours are not known
# from: ammasarfiit, ilisimaneqanngillat
place-hours-unknown = Ammasarfiit ilisimaneqanngillat
# gloss: first, do ring
# from: siullermik, sianerniarit
place-ring-first = Siullermik sianerniarit
# gloss: it is free to come in, no appointment is needed
# from: piffissaq; own: inniminneqqaarnagu, tikissinnaavutit
# accept: not-attested own forms for the reviewer: inniminneqqaarnagu, tikissinnaavutit
place-just-come = Piffissaq inniminneqqaarnagu tikissinnaavutit
# gloss: your name is not needed
# from: atit, pisariaqanngilaq
place-anonymous = Atit pisariaqanngilaq
# gloss: it is open day and night
# from: ulloq, unnuarlu, ammavoq
place-day-and-night = Ulloq unnuarlu ammavoq
