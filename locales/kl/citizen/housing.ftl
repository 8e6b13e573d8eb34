### A place to sleep and live. Drafts until a Greenlandic reader approves them.

# gloss: hvad har du brug for | hvad drejer det sig om | i nat sovested | jeg bor hos andre | egen bolig | betaling for bolig eller brev
# from: suna, pisariaqartippiuk, unnuaru, sinittarfik, allani, najugaqarpunga, nammineq, inissiaq, ineqarnermut, akilersuut, imaluunniit, allakkat; own: pineqarpa
# accept: not-attested own forms for the reviewer: pineqarpa
housing-need = Suna pisariaqartippiuk?
    .simpler = Suna pineqarpa?
    .tonight = Unnuaru sinittarfik
    .sofa = Allani najugaqarpunga
    .own = Nammineq inissiaq
    .rent = Ineqarnermut akilersuut imaluunniit allakkat


## Tonight

# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se steder i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, sumiiffiit, takusinnaavatit; own: qanittut
# accept: not-attested own forms for the reviewer: qanittut
housing-tonight-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava sumiiffiit qanittut takusinnaavatit.
# gloss: svar er ikke nødvendigt, hvem skal overnatte | jeg alene | jeg og børn | på grund af vold flygter jeg | jeg ønsker ikke at sige det
# from: akissut, pisariaqanngilaq, kikkut, uanga, kisima, meeqqallu, nakuuserneq, pissutigalugu; own: unnuissappat, qimaavunga, oqarusunngilanga
# accept: not-attested own forms for the reviewer: unnuissappat, qimaavunga, oqarusunngilanga
housing-tonight-who = Akissut pisariaqanngilaq. Kikkut unnuissappat?
    .alone = Uanga kisima
    .children = Uanga meeqqallu
    .afraid = Nakuuserneq pissutigalugu qimaavunga
    .rather-not = Oqarusunngilanga
# gloss: henvend dig selv til herberget, brev fra kommunen er ikke nødvendigt. Om der er plads, bliver sagt der.
# from: unnuisarfik, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq, inissaqarnersoq, tassani, oqaatigineqassaaq
housing-tonight-shelters = Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq. Inissaqarnersoq tassani oqaatigineqassaaq.
# gloss: herberg i byen kender jeg ikke. Henvend dig selv til herberget, brev fra kommunen er ikke nødvendigt.
# from: illoqarfimmi, unnuisarfik, naluara, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq
housing-tonight-come = Illoqarfimmi unnuisarfik naluara. Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq.
# gloss: nu om natten kan du få hjælp her
# from: maanna, unnuami, uani, ikiorneqarsinnaavutit
housing-tonight-night = Maanna unnuami uani ikiorneqarsinnaavutit.
# gloss: om natten kan du få hjælp her. Se åbningstiderne.
# from: unnuakkut, uani, ikiorneqarsinnaavutit, ammasarfiit, takukkit
housing-tonight-night-later = Unnuakkut uani ikiorneqarsinnaavutit. Ammasarfiit takukkit.
# gloss: her kan du varme dig. Åbningstiderne kan ændre sig.
# from: uani, ammasarfiit, allanngorsinnaapput; own: oqorsarsinnaavutit
# accept: not-attested own forms for the reviewer: oqorsarsinnaavutit
housing-tonight-warm = Uani oqorsarsinnaavutit. Ammasarfiit allanngorsinnaapput.
# gloss: nu hvad vil du gøre | derhen går jeg | det er fuldt | jeg har ingen penge | at få hjælp af et menneske
# from: maanna, qanoq, tassunga, aallarpunga, ulikkaarpoq, inummit, ikiorneqarneq; own: iliussavit, aningaasaqanngilanga
# accept: not-attested own forms for the reviewer: iliussavit, aningaasaqanngilanga
housing-tonight-now = Maanna qanoq iliussavit?
    .going = Tassunga aallarpunga
    .full = Ulikkaarpoq
    .money = Aningaasaqanngilanga
    .talk = Inummit ikiorneqarneq
# gloss: herberget har en pris pr. dag, det bliver ordnet af kommunen. Bliv ikke ude på grund af penge.
# from: unnuisarfik, ullormut, akeqarpoq, tamanna, kommunimit, isumagineqassaaq, aningaasat, pissutigalugit; own: silamiinnak
# accept: not-attested own forms for the reviewer: silamiinnak
housing-tonight-money = Unnuisarfik ullormut akeqarpoq, tamanna kommunimit isumagineqassaaq. Aningaasat pissutigalugit silamiinnak.
# gloss: spørg dem, der arbejder, hvor der er plads. Andre steder kender de.
# from: sulisut, aperikkit, sumi, inissaqarnersoq, sumiiffiit, allat, ilisimavaat
housing-tonight-full = Sulisut aperikkit sumi inissaqarnersoq. Sumiiffiit allat ilisimavaat.
# gloss: nu hvad passer til dig | andetsteds går jeg hen | jeg er syg eller jeg fryser | at få hjælp af et menneske
# from: maanna, suna, ilinnut, naleqquppa, allamut, aallarpunga, imaluunniit, inummit, ikiorneqarneq; own: napparsimavunga, qiiavunga
# accept: not-attested own forms for the reviewer: napparsimavunga, qiiavunga
housing-tonight-full-next = Maanna suna ilinnut naleqquppa?
    .walk = Allamut aallarpunga
    .ill = Napparsimavunga imaluunniit qiiavunga
    .talk = Inummit ikiorneqarneq
# gloss: først ring blot, bagefter tag af sted. Hvis dit liv er i fare, tryk: nu er det farligt.
# from: siullermik, sianerniarit, kingorna, aallarit, inuunerit, tooruk, maanna, navianarpoq; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
housing-tonight-ill = Siullermik sianerniarit, kingorna aallarit. Inuunerit navianartorsiorpat tooruk: Maanna navianarpoq.
# gloss: nu hvad vil du gøre | nu ringer jeg | at få hjælp af et menneske
# from: maanna, qanoq, inummit, ikiorneqarneq; own: iliussavit, sianerpunga
# accept: not-attested own forms for the reviewer: iliussavit, sianerpunga
housing-tonight-ill-next = Maanna qanoq iliussavit?
    .calling = Maanna sianerpunga
    .talk = Inummit ikiorneqarneq
# gloss: meld til kommunen, at du har børn med. Kommunen, hvor du nu er, vil vejlede dig.
# from: kommunimut, nalunaarutigiuk, meeqqat, kommunip, maanna; own: ilagigitit, najukkavit, ilitsersussavaatit
# accept: not-attested own forms for the reviewer: ilagigitit, najukkavit, ilitsersussavaatit
housing-tonight-children = Kommunimut nalunaarutigiuk meeqqat ilagigitit. Kommunip maanna najukkavit ilitsersussavaatit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | på grund af vold flygter vi | grønlændernes hus, se det
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, nakuuserneq, pissutigalugu, kalaallit, illuat, takuuk; own: qimaavugut
# accept: not-attested own forms for the reviewer: qimaavugut
housing-tonight-children-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .afraid = Nakuuserneq pissutigalugu qimaavugut
    .house = Kalaallit illuat takuuk
# gloss: her er mennesker, du kan tale med på grønlandsk. Om dagen, henvend dig til det.
# from: uani, inuit, kalaallisut, oqaloqatigisinnaasat, ulluunerani, saaffigiuk
housing-tonight-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Ulluunerani saaffigiuk.
# gloss: nu hvad vil du gøre | derhen går jeg | at få hjælp af et menneske
# from: maanna, qanoq, tassunga, aallarpunga, inummit, ikiorneqarneq; own: iliussavit
# accept: not-attested own forms for the reviewer: iliussavit
housing-tonight-house-next = Maanna qanoq iliussavit?
    .going = Tassunga aallarpunga
    .talk = Inummit ikiorneqarneq
# gloss: tilladelse fra kommunen er ikke nødvendig. Dit navn er ikke nødvendigt, børn kan komme med.
# from: kommunimit, akuersissut, pisariaqanngilaq, atit, meeqqat; own: ilaasinnaapput
# accept: not-attested own forms for the reviewer: ilaasinnaapput
housing-tonight-violence = Kommunimit akuersissut pisariaqanngilaq. Atit pisariaqanngilaq, meeqqat ilaasinnaapput.
# gloss: nu hvad har du brug for | jeg ringer selv | nu er jeg i fare | at få hjælp af et menneske | jeg ønsker ikke at sige det
# from: maanna, suna, pisariaqartippiuk, nammineq, inummit, ikiorneqarneq; own: sianerpunga, navianartorsiorpunga, oqarusunngilanga
# accept: not-attested own forms for the reviewer: sianerpunga, navianartorsiorpunga, oqarusunngilanga
housing-tonight-violence-next = Maanna suna pisariaqartippiuk?
    .calling = Nammineq sianerpunga
    .acute = Maanna navianartorsiorpunga
    .talk = Inummit ikiorneqarneq
    .rather-not = Oqarusunngilanga
# gloss: det er i orden. Hvis det er fuldt, kom tilbage hertil.
# from: ajunngilaq, uunga, uterit; own: ulikkaarpat
# accept: not-attested own forms for the reviewer: ulikkaarpat
housing-tonight-good = Ajunngilaq. Ulikkaarpat uunga uterit.


## On a friend's sofa, and c/o

# gloss: hvad vil du gerne vide | adresse | snart må jeg flytte | egen bolig | at tale med et menneske
# from: sumik, najugaq, piaartumik, nammineq, inissiaq, inummik, oqaloqateqarneq; own: paasisaqarusuppit, nuuttariaqarpunga
# accept: not-attested own forms for the reviewer: paasisaqarusuppit, nuuttariaqarpunga
housing-sofa-what = Sumik paasisaqarusuppit?
    .address = Najugaq
    .leave = Piaartumik nuuttariaqarpunga
    .own = Nammineq inissiaq
    .talk = Inummik oqaloqateqarneq
# gloss: adressen er det sted, man bor nu. Det kan være en vens hus, herberg eller krisecenter.
# from: najugaq, tassaavoq, maanna, najugaqarfik, tassaasinnaavoq, illua, unnuisarfik, imaluunniit, qimarnguit; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
housing-sofa-address = Najugaq tassaavoq maanna najugaqarfik. Tassaasinnaavoq ikinngutip illua, unnuisarfik imaluunniit qimarnguit.
# gloss: c/o og navnet på den, du bor med, skriv det. Det gælder kun, hvis du bor der.
# from: aamma, aqqa, allaguk, taamaallaat, atuuppoq, tassani, najugaqaruit; own: najugaqatigisavit
# accept: not-attested own forms for the reviewer: najugaqatigisavit
housing-sofa-co = c/o aamma najugaqatigisavit aqqa allaguk. Taamaallaat atuuppoq tassani najugaqaruit.
# gloss: hvis du flytter til Danmark, meld adressen i løbet af fem dage. Hvor: …
# from: danmarkimut, ullut, tallimat, ingerlaneranni, najugaq, nalunaarutigiuk, sumi, imaluunniit; own: nuukkuit
# accept: not-attested own forms for the reviewer: nuukkuit
housing-sofa-days = Danmarkimut nuukkuit ullut tallimat ingerlaneranni najugaq nalunaarutigiuk. Sumi: borger.dk imaluunniit Borgerservice.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; hvis du flytter til Danmark, hvornår melder du adressen | jeg siger det anderledes, i løbet af de første fem dage meld adressen, hvornår melder du den | i løbet af fem dage | hvis jeg bliver spurgt | jeg ved det ikke
# from: erseqqissumik, danmarkimut, qaqugu, najugaq, allatut, oqassaanga, ullut, tallimat, siulliit, ingerlaneranni, nalunaarutigiuk, naluara; own: oqarnersunga, paasiniarpara, nuukkuit, nalunaarutigissavat, aperineqaruma
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, nuukkuit, nalunaarutigissavat, aperineqaruma
housing-sofa-taught = Erseqqissumik oqarnersunga paasiniarpara. Danmarkimut nuukkuit qaqugu najugaq nalunaarutigissavat?
    .simpler = Allatut oqassaanga. Ullut tallimat siulliit ingerlaneranni najugaq nalunaarutigiuk. Qaqugu nalunaarutigissavat?
    .within-five = Ullut tallimat ingerlaneranni
    .when-asked = Aperineqaruma
    .not-sure = Naluara
# gloss: pas eller andet bevis på, hvem du er, tag det med. Børnenes papirer, tag dem også med.
# from: passi, imaluunniit, kinaassutsimik, uppernarsaat, alla, meeqqat, allagartaat, aamma; own: nassaruk, nassakkit
# accept: not-attested own forms for the reviewer: nassaruk, nassakkit
housing-sofa-papers = Passi imaluunniit kinaassutsimik uppernarsaat alla nassaruk. Meeqqat allagartaat aamma nassakkit.
# gloss: nu hvad har du brug for | egen bolig | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-sofa-next = Maanna suna pisariaqartippiuk?
    .own = Nammineq inissiaq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: hvornår har du brug for et andet bosted | i nat | når der er gået nogle dage | senere | jeg ved det ikke
# from: qaqugu, najugaqarfissamik, allamik, pisariaqartitsivit, unnuaru, ullualuit, qaangiuppata, kingusinnerusukkut, naluara
housing-sofa-leave = Qaqugu najugaqarfissamik allamik pisariaqartitsivit?
    .tonight = Unnuaru
    .days = Ullualuit qaangiuppata
    .weeks = Kingusinnerusukkut
    .not-sure = Naluara


## A home of one's own

# gloss: hvad vil du gerne vide | skriv dig op blandt dem, der venter på bolig | bolig gennem kommunen | lån til betaling forud | bedrageri med boliger
# from: sumik, inissiamut, utaqqisunut, allatsigit, kommuni, aqqutigalugu, inissiaq, siumoortumik, akiliutinut, taarsigassarsiat, inissianik, peqquserlunneq; own: paasisaqarusuppit
# accept: not-attested own forms for the reviewer: paasisaqarusuppit
housing-own-what = Sumik paasisaqarusuppit?
    .lists = Inissiamut utaqqisunut allatsigit
    .assign = Kommuni aqqutigalugu inissiaq
    .loan = Siumoortumik akiliutinut taarsigassarsiat
    .scam = Inissianik peqquserlunneq
# gloss: skriv dig op hos flere boligselskaber. Listen over ventende spørger kommunen ofte om.
# from: inissiaatileqatigiiffinnut, arlalinnut, allatsigit, utaqqisunut, allattorsimaffik, kommunip, akulikitsumik; own: apeqqutigisarpaa
# accept: not-attested own forms for the reviewer: apeqqutigisarpaa
housing-own-lists = Inissiaatileqatigiiffinnut arlalinnut allatsigit. Utaqqisunut allattorsimaffik kommunip akulikitsumik apeqqutigisarpaa.
# gloss: nogle mennesker, der akut har brug for bolig, kan kommunen give tilbud. I byerne er reglerne ikke ens.
# from: inuit, ilaat, inissiamik, pinasuartumik, pisariaqartitsisut, kommunip, illoqarfinni, malittarisassat; own: neqeroorfigisinnaavai, assigiinngillat
# accept: not-attested own forms for the reviewer: neqeroorfigisinnaavai, assigiinngillat
housing-own-assign = Inuit ilaat inissiamik pinasuartumik pisariaqartitsisut kommunip neqeroorfigisinnaavai. Illoqarfinni malittarisassat assigiinngillat.
# gloss: oftest er tilbuddet kun ét. At vente kan være langvarigt.
# from: amerlanertigut, neqeroorut; own: ataasiinnaavoq, utaqqineq, sivisuusinnaavoq
# accept: not-attested own forms for the reviewer: ataasiinnaavoq, utaqqineq, sivisuusinnaavoq
housing-own-assign-offer = Amerlanertigut neqeroorut ataasiinnaavoq. Utaqqineq sivisuusinnaavoq.
# gloss: meld, hvor du sover, og hvem du bor med. Bestil tid, bed om tolk.
# from: nalunaarutigiuk, sumi, piffissamik, inniminniiguit, oqalutsi, qinnutigiuk; own: sinittarnerlutit, kikkullu, najugaqatigigitit
# accept: not-attested own forms for the reviewer: sinittarnerlutit, kikkullu, najugaqatigigitit
housing-own-assign-talk = Nalunaarutigiuk sumi sinittarnerlutit, kikkullu najugaqatigigitit. Piffissamik inniminniiguit oqalutsi qinnutigiuk.
# gloss: om almen bolig: lån til betaling forud kan søges hos kommunen. Det er kommunen i boligens by.
# from: pillugu, siumoortumik, akiliutinut, taarsigassarsiat, kommunimut, qinnutigineqarsinnaavoq, tassaavoq, inissiap, illoqarfiata, kommunia; own: almen, bolig
# accept: not-attested own forms for the reviewer: almen, bolig
housing-own-loan = Almen bolig pillugu: siumoortumik akiliutinut taarsigassarsiat kommunimut qinnutigineqarsinnaavoq. Tassaavoq inissiap illoqarfiata kommunia.
# gloss: kommunen vil se på din indkomst og boligens pris. Så hurtigt som muligt send ansøgning.
# from: kommunip, isertitatit, akia, piaarnerpaamik, qinnuteqaat, nassiuguk; own: inissiallu, misissussavai
# accept: not-attested own forms for the reviewer: inissiallu, misissussavai
housing-own-loan-terms = Kommunip isertitatit inissiallu akia misissussavai. Piaarnerpaamik qinnuteqaat nassiuguk.
# gloss: først se boligen og skriv under på aftalen. Bagefter betal.
# from: siullermik, inissiaq, takuuk, isumaqatigiissullu, kingorna, akileruk; own: atsioruk
# accept: not-attested own forms for the reviewer: atsioruk
housing-own-scam = Siullermik inissiaq takuuk isumaqatigiissullu atsioruk. Kingorna akileruk.
# gloss: hvis et menneske haster på eller ikke vil vise boligen, vær opmærksom. Ejerens navn kan du se: …
# from: inuk, eqqumaffigiuk, piginnittup, aqqa, takusinnaavat; own: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu
# accept: not-attested own forms for the reviewer: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu
housing-own-scam-signs = Inuk tuaviortitsippat inissiarluunniit takutikkumanngippagu eqqumaffigiuk. Piginnittup aqqa takusinnaavat: ois.dk.
# gloss: hvad passer til dig | jeg har betalt | sammen med et menneske boligens undersøgelse | tak, jeg forstod det
# from: suna, ilinnut, naleqquppa, inuk, peqatigalugu, inissiap, misissornera, qujanaq, paasivara; own: akileereerpunga
# accept: not-attested own forms for the reviewer: akileereerpunga
housing-own-scam-next = Suna ilinnut naleqquppa?
    .paid = Akileereerpunga
    .look = Inuk peqatigalugu inissiap misissornera
    .enough = Qujanaq, paasivara
# gloss: nu hvad har du brug for | egen bolig, andre oplysninger | tilskud til bolig | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, paasissutissat, allat, ineqarnermut, tapiissutit, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-own-next = Maanna suna pisariaqartippiuk?
    .topics = Nammineq inissiaq, paasissutissat allat
    .rent = Ineqarnermut tapiissutit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Rent, and letters about the home

# gloss: hvad drejer det sig om | tilskud til bolig | betaling for bolig mangler jeg | boligen kan jeg miste | jeg ved det ikke
# from: suna, ineqarnermut, tapiissutit, akiliutissat, inissiaq, naluara; own: pineqarpa, amigaatigaakka, annaasinnaavara
# accept: not-attested own forms for the reviewer: pineqarpa, amigaatigaakka, annaasinnaavara
housing-rent-what = Suna pineqarpa?
    .allowance = Ineqarnermut tapiissutit (boligstøtte)
    .arrears = Ineqarnermut akiliutissat amigaatigaakka
    .letter = Inissiaq annaasinnaavara
    .not-sure = Naluara
# gloss: tilskud til bolig er hjælp til betaling for bolig. Send ansøgning: …
# from: ineqarnermut, tapiissutit, tassaapput, akiliutinut, ikiorsiissutit, qinnuteqaat, nassiuguk
housing-rent-allowance = Ineqarnermut tapiissutit tassaapput ineqarnermut akiliutinut ikiorsiissutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
# gloss: boligen skal være lejet, den skal have eget køkken. Først meld den nye adresse.
# from: inissiaq, nammineq, siullermik, najugaq, nutaaq, nalunaarutigiuk; own: attartorneqassaaq, igaffeqassaaq
# accept: not-attested own forms for the reviewer: attartorneqassaaq, igaffeqassaaq
housing-rent-rules = Inissiaq attartorneqassaaq, nammineq igaffeqassaaq. Siullermik najugaq nutaaq nalunaarutigiuk.
# gloss: efter flytning til boligen send ansøgning i løbet af 30 dage. Så kan du få tilskud fra første dag.
# from: inissiamut, kingorna, ullut, ingerlaneranni, qinnuteqaat, nassiuguk, taava, ullormit; own: nuunnerup, siullermit, tapiissutisisinnaavutit
# accept: not-attested own forms for the reviewer: nuunnerup, siullermit, tapiissutisisinnaavutit
housing-rent-days = Inissiamut nuunnerup kingorna ullut 30 ingerlaneranni qinnuteqaat nassiuguk. Taava ullormit siullermit tapiissutisisinnaavutit.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; hvis du skal have tilskud fra første dag, hvornår sender du ansøgning | jeg siger det anderledes, efter flytning til boligen kan du bruge 30 dage, hvornår sender du ansøgning | i løbet af 30 dage | når som helst | jeg ved det ikke
# from: erseqqissumik, tapiissutit, ullormit, qaqugu, qinnuteqaat, nassiutissaviuk, allatut, oqassaanga, inissiamut, kingorna, ullut, ingerlaneranni, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara, siullermit, pissagukkit, nuunnerup, atorsinnaavatit
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, siullermit, pissagukkit, nuunnerup, atorsinnaavatit
housing-rent-taught = Erseqqissumik oqarnersunga paasiniarpara. Tapiissutit ullormit siullermit pissagukkit qaqugu qinnuteqaat nassiutissaviuk?
    .simpler = Allatut oqassaanga. Inissiamut nuunnerup kingorna ullut 30 atorsinnaavatit. Qaqugu qinnuteqaat nassiutissaviuk?
    .within-thirty = Ullut 30 ingerlaneranni
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: hvis din indkomst vokser, eller et menneske flytter ind, kontakt: …
# from: isertitatit, imaluunniit, inuk, attavigiuk; own: amerleriarpata, nutserpat
# accept: not-attested own forms for the reviewer: amerleriarpata, nutserpat
housing-rent-changes = Isertitatit amerleriarpata imaluunniit inuk nutserpat attavigiuk: Udbetaling Danmark.
# gloss: først henvend dig til kommunen om hjælp, bagefter betal. Hvis det haster i dag, meld det.
# from: siullermik, pillugu, kommuni, saaffigiuk, kingorna, akileruk, ullumi, nalunaarutigiuk; own: ikiorneqarnissaq, tuaviornarpat
# accept: not-attested own forms for the reviewer: ikiorneqarnissaq, tuaviornarpat
housing-rent-arrears = Siullermik ikiorneqarnissaq pillugu kommuni saaffigiuk, kingorna akileruk. Ullumi tuaviornarpat nalunaarutigiuk.
# gloss: udlejeren, kontakt også: jeg har søgt om hjælp.
# from: attartortitsisoq, aamma, attavigiuk, ikiorneqarnissamik; own: qinnuteqarpunga
# accept: not-attested own forms for the reviewer: qinnuteqarpunga
housing-rent-arrears-ask = Attartortitsisoq aamma attavigiuk: Ikiorneqarnissamik qinnuteqarpunga.
# gloss: nu hvad har du brug for | at tale med et menneske | betaling for bolig, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ineqarnermut, akilersuut, paasissutissat, allat, qujanaq, paasivara
housing-rent-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .topics = Ineqarnermut akilersuut, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: ifølge brevet hvornår skal du flytte | i dag eller i morgen | senere | dagen er ikke skrevet | jeg ved det ikke
# from: allakkat, naapertorlugit, qaqugu, ullumi, imaluunniit, aqagu, kingusinnerusukkut, ulloq, allassimanngilaq, naluara; own: nuussavit
# accept: not-attested own forms for the reviewer: nuussavit
housing-evict-when = Allakkat naapertorlugit qaqugu nuussavit?
    .soon = Ullumi imaluunniit aqagu
    .later = Kingusinnerusukkut
    .no-date = Ulloq allassimanngilaq
    .not-sure = Naluara
# gloss: det haster meget. Et menneske vil se på brevet, du deltager.
# from: tuaviornaqaaq, inuup, allagaq, misissussavaa, illit, peqataallutit
housing-evict-soon = Tuaviornaqaaq. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: et menneske vil se på brevet, du deltager. Gem brevet.
# from: inuup, allagaq, misissussavaa, illit, peqataallutit, toqqoruk
housing-evict-calm = Inuup allagaq misissussavaa, illit peqataallutit. Allagaq toqqoruk.
