### What happens to a case after it was opened. Drafts until a Greenlandic reader approves them.


## It moves to others

# gloss: sagen er nu flyttet: …. Svar senest: …
# from: suliaq, maanna, nuunneqarpoq, akissut, kingusinnerpaamik
case-moved-team-by = Suliaq maanna nuunneqarpoq: { $team }. Akissut kingusinnerpaamik: { $answer-by }.
# gloss: sagen er nu flyttet: …. Andre oplysninger, skriv dem her.
# from: suliaq, maanna, nuunneqarpoq, paasissutissat, allat, uani, allakkit
case-moved-team = Suliaq maanna nuunneqarpoq: { $team }. Paasissutissat allat uani allakkit.
# gloss: sagen er nu flyttet: …. Et menneske ventes: …, …
# from: suliaq, maanna, nuunneqarpoq, inuk, utaqqineqarpoq
case-moved-person = Suliaq maanna nuunneqarpoq: { $team }. Inuk utaqqineqarpoq: { $name }, { $role }.
# gloss: …: svar senest: …
# from: akissut, kingusinnerpaamik
case-moved-answer-by = { $organisation }: akissut kingusinnerpaamik: { $answer-by }.
# gloss: andre oplysninger, skriv dem her
# from: paasissutissat, allat, uani, allakkit
case-moved-answer = Paasissutissat allat uani allakkit.


## It goes on

# gloss: sagen bliver der stadig arbejdet på. Hjælperen: …, …
# from: suliaq, suli, suliarineqarpoq, ikiorti
case-status-person = Suliaq suli suliarineqarpoq. Ikiorti: { $name }, { $role }.
# gloss: sagen bliver der stadig arbejdet på. Sted: …
# from: suliaq, suli, suliarineqarpoq, sumiiffik
case-status-team = Suliaq suli suliarineqarpoq. Sumiiffik: { $team }.
# gloss: hjælperen: …, …. Når som helst skriv her.
# from: ikiorti, qaqugukkulluunniit, uani, allagit
case-who-person = Ikiorti: { $name }, { $role }. Qaqugukkulluunniit uani allagit.
# gloss: næste brev senest: …
# from: allagaq, tulleq, kingusinnerpaamik
case-status-next = Allagaq tulleq kingusinnerpaamik: { $day }.
# gloss: når som helst skriv her. Hvis sagen ikke er nødvendig, skriv det her.
# from: qaqugukkulluunniit, uani, allagit, suliaq, pisariaqanngippat, allaguk
case-status-how = Qaqugukkulluunniit uani allagit. Suliaq pisariaqanngippat uani allaguk.


## What the citizen says about it

# gloss: dette: er det afsluttet? | er afsluttet | er endnu ikke afsluttet | det er umuligt
# from: una, naammassineqarpa, naammassineqarpoq, suli, naammassineqanngilaq, ajornarpoq
# accept: not-attested own forms for the reviewer: naammassineqarpa, naammassineqanngilaq
case-task-ask = Una naammassineqarpa?
    .done = Naammassineqarpoq
    .not-yet = Suli naammassineqanngilaq
    .cannot = Ajornarpoq
# gloss: tak, svaret er gemt
# from: qujanaq, akissut, toqqorneqarpoq
case-answer-kept = Qujanaq, akissut toqqorneqarpoq.
# gloss: tak. Andre oplysninger, skriv dem her.
# from: qujanaq, paasissutissat, allat, uani, allakkit
case-answer-old = Qujanaq. Paasissutissat allat uani allakkit.


## What was agreed

# gloss: aftale
# from: isumaqatigiissut
case-slip = Isumaqatigiissut:
# gloss: hvem
# from: kina
case-slip-who = Kina
# gloss: hvad
# from: suna
case-slip-what = Suna
# gloss: hvornår
# from: qaqugu
case-slip-when = Qaqugu
# gloss: aftalen: er den rigtig? | den er rigtig | en anden aftale
# from: isumaqatigiissut, eqqorpa, eqqorpoq, alla
# accept: not-attested own forms for the reviewer: eqqorpa
case-slip-ask = Isumaqatigiissut eqqorpa?
    .agreed = Isumaqatigiissut eqqorpoq
    .not-right = Isumaqatigiissut alla
# gloss: tak, aftalen er gemt
# from: qujanaq, isumaqatigiissut, toqqorneqarpoq
case-slip-agreed = Qujanaq, isumaqatigiissut toqqorneqarpoq.
# gloss: tak. Et menneske vil se på aftalen.
# from: qujanaq, inuup, isumaqatigiissut, misissussavaa
case-slip-not-right = Qujanaq. Inuup isumaqatigiissut misissussavaa.


## It ends, and begins again

# gloss: hjælpen: hvordan? | god | tålelig | dårlig | spring over
# from: ikiorneqarneq, qanoq, pitsaasoq, akunnattoq, ajortoq, qaangiinnaruk
case-rating-ask = Ikiorneqarneq qanoq?
    .good = Pitsaasoq
    .middling = Akunnattoq
    .bad = Ajortoq
    .skip = Qaangiinnaruk
# gloss: svaret: tak
# from: akissut, qujanaq
case-rating-thanks = Akissut: qujanaq.
# gloss: sagen er begyndt igen. Et menneske ventes: …, …
# from: suliaq, aallarteqqippoq, inuk, utaqqineqarpoq
case-reopened-person = Suliaq aallarteqqippoq. Inuk utaqqineqarpoq: { $name }, { $role }.
# gloss: sagen er begyndt igen
# from: suliaq, aallarteqqippoq
case-reopened = Suliaq aallarteqqippoq.
