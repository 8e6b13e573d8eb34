### The words beside a place. Drafts until a Greenlandic reader approves them.

# gloss: nu er det åbent
# from: maanna, ammavoq
place-open-now = Maanna ammavoq
# gloss: nu er det lukket
# from: maanna, matoqqavoq
place-closed = Maanna matoqqavoq
# gloss: der vil være åbent
# from: ammassaaq
place-opens = Ammassaaq: { $when }
# gloss: åbningstiderne er ukendte
# from: ammasarfiit, ilisimaneqanngillat
place-hours-unknown = Ammasarfiit ilisimaneqanngillat
# gloss: først ring blot
# from: siullermik, sianerniarit
place-ring-first = Siullermik sianerniarit
# gloss: bestilling er ikke nødvendig
# from: inniminniineq, pisariaqanngilaq
place-just-come = Inniminniineq pisariaqanngilaq
# gloss: dit navn er ikke nødvendigt
# from: atit, pisariaqanngilaq
place-anonymous = Atit pisariaqanngilaq
# gloss: dag og nat er det åbent
# from: ulloq, unnuarlu, ammavoq
place-day-and-night = Ulloq unnuarlu ammavoq
