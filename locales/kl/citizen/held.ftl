### The morning after an appointment: how did it go? Drafts until a Greenlandic reader approves them.

# gloss: aftale: …. Hvordan gik det? At svare: du bestemmer selv. | jeg var til stede | dens tid har ændret sig | jeg var ikke til stede | ikke nu
# from: isumaqatigiissut, qanoq, ingerlava, akissut, nammineq, aalajangissavat, piffissaa, allanngorpoq, massakkuunngitsoq; own: najuuppunga, najuutinngilanga
# accept: not-attested own forms for the reviewer: najuuppunga, najuutinngilanga
appointment-held-ask = Isumaqatigiissut: { $when }. Qanoq ingerlava? Akissut nammineq aalajangissavat.
    .kept = Najuuppunga
    .moved = Piffissaa allanngorpoq
    .missed = Najuutinngilanga
    .later = Massakkuunngitsoq
# gloss: tak, svaret er gemt. Den nye tid, skriv den i menuen.
# from: qujanaq, akissut, toqqorneqarpoq, piffissaq, nutaaq, toqqagassani, allaguk
appointment-held-moved = Qujanaq, akissut toqqorneqarpoq. Piffissaq nutaaq toqqagassani allaguk.
# gloss: tak. Det menneske, der hjælper, kan se det nu
# from: qujanaq, inuup, maanna, takusinnaavaa; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-held-moved-told = Qujanaq. Inuup ikiortip maanna takusinnaavaa.
# gloss: tak, det er i orden. En ny tid: du kan blive hjulpet af et menneske
# from: qujanaq, ajunngilaq, piffissaq, nutaaq, inummit, ikiorneqarsinnaavutit
appointment-held-missed = Qujanaq, ajunngilaq. Piffissaq nutaaq: inummit ikiorneqarsinnaavutit.
# gloss: tak, det er i orden. Det menneske, der hjælper, kan se det nu, du kan blive hjulpet: ny tid
# from: qujanaq, ajunngilaq, inuup, maanna, takusinnaavaa, ikiorneqarsinnaavutit, piffissaq, nutaaq; own: ikiortip
# accept: not-attested own forms for the reviewer: ikiortip
appointment-held-missed-told = Qujanaq, ajunngilaq. Inuup ikiortip maanna takusinnaavaa, ikiorneqarsinnaavutit: piffissaq nutaaq.
# gloss: det er i orden
# from: ajunngilaq
appointment-held-later = Ajunngilaq.
