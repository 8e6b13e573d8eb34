### One named person who stays with a citizen, with their consent. Drafts until a Greenlandic reader approves them.

# gloss: når du vil tale med et menneske, er den første hjælper: …, … Når som helst kan du stoppe det, vælg: | en fast hjælper ønskes | en fast hjælper er ikke nødvendig
# from: ikiorti, ataavartoq, inuk, oqaloqatiginiarukku, siullermik, qaqugukkulluunniit, unitsissinnaavat, toqqaruk, kissaatigineqarpoq, pisariaqanngilaq
coordinator-ask = Inuk oqaloqatiginiarukku ikiorti siulleq: { $name }, { $role }. Qaqugukkulluunniit unitsissinnaavat, toqqaruk:
    .agree = Ikiorti ataavartoq kissaatigineqarpoq
    .decline = Ikiorti ataavartoq pisariaqanngilaq
# gloss: den faste hjælper nu: … Vælg den nye: …, …
# from: ikiorti, ataavartoq, maanna, nutaaq, toqqaruk
coordinator-ask-change = Ikiorti ataavartoq maanna: { $old }. { $why }
    Nutaaq toqqaruk: { $name }, { $role }.
# gloss: opgaverne har ændret sig
# from: suliassat, allanngorput
coordinator-why-tasks = Suliassat allanngorput.
# gloss: er der ikke nu: …
# from: maanna, peqanngilaq
coordinator-why-away = Maanna peqanngilaq: { $old }.
# gloss: en anden ønskes
# from: alla, kissaatigineqarpoq
coordinator-why-wish = Alla kissaatigineqarpoq.
# gloss: det er aftalt. Den faste hjælper: …, … | den faste hjælper: aflys
# from: isumaqatigiissutigineqarpoq, ikiorti, ataavartoq, atorunnaarsiguk
coordinator-agreed = Isumaqatigiissutigineqarpoq. Ikiorti ataavartoq: { $name }, { $role }.
    .end = Ikiorti ataavartoq: atorunnaarsiguk
# gloss: det er i orden
# from: ajunngilaq
coordinator-declined = Ajunngilaq.
# gloss: en fast hjælper er der ikke. Sagen fortsætter.
# from: ikiorti, ataavartoq, soqanngilaq, suliaq, ingerlavoq
coordinator-ended = Ikiorti ataavartoq soqanngilaq. Suliaq suli ingerlavoq.
# gloss: den faste hjælper er der ikke nu: … Den nye, vælg senere.
# from: ikiorti, ataavartoq, maanna, soqanngilaq, nutaaq, kingusinnerusukkut, toqqaruk
coordinator-vacant = Ikiorti ataavartoq maanna soqanngilaq: { $name }. Nutaaq kingusinnerusukkut toqqaruk.
# gloss: den faste hjælper: …, … Når du vil tale med et menneske, vælg her.
# from: ikiorti, ataavartoq, inuk, oqaloqatiginiarukku, uani, toqqaagit
coordinator-who = Ikiorti ataavartoq: { $name }, { $role }. Inuk oqaloqatiginiarukku uani toqqaagit.
# gloss: den faste hjælper: …, … Her skriv.
# from: ikiorti, ataavartoq, uani, allagit
coordinator-who-case = Ikiorti ataavartoq: { $name }, { $role }. Uani allagit.
# gloss: næste aftale: …
# from: isumaqatigiissut, tulleq
coordinator-next = Isumaqatigiissut tulleq: { $next }
