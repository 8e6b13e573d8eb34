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
# gloss: booking is not needed
# from: inniminniineq, pisariaqanngilaq
place-just-come = Inniminniineq pisariaqanngilaq
# gloss: your name is not needed
# from: atit, pisariaqanngilaq
place-anonymous = Atit pisariaqanngilaq
# gloss: it is open day and night
# from: ulloq, unnuarlu, ammavoq
place-day-and-night = Ulloq unnuarlu ammavoq
