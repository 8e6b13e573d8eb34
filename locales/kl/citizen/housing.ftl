### A place to sleep and live. Drafts until a Greenlandic reader approves them.

# gloss: what do you need | what is it about | tonight a place to sleep | I live with others | own dwelling | rent or letters
# from: suna, pisariaqartippiuk, unnuaru, sinittarfik, allani, najugaqarpunga, nammineq, inissiaq, ineqarnermut, akilersuut, imaluunniit, allakkat; own: pineqarpa
# accept: not-attested own forms for the reviewer: pineqarpa
housing-need = Suna pisariaqartippiuk?
    .simpler = Suna pineqarpa?
    .tonight = Unnuaru sinittarfik
    .sofa = Allani najugaqarpunga
    .own = Nammineq inissiaq
    .rent = Ineqarnermut akilersuut imaluunniit allakkat


## Tonight

# gloss: where are you now, write the town | the town's name, write it, then the places show
# from: maanna, sumiippit, illoqarfik, allaguk, illoqarfiup, aqqa, taava, sumiiffiit, takusinnaavatit; own: qanittut
# accept: not-attested own forms for the reviewer: qanittut
housing-tonight-city = Maanna sumiippit? Illoqarfik allaguk.
    .help = Illoqarfiup aqqa allaguk. Taava sumiiffiit qanittut takusinnaavatit.
# gloss: who will spend the night, an answer is not needed | I alone | I and children | because of violence I flee | I do not want to say
# from: akissut, pisariaqanngilaq, kikkut, uanga, kisima, meeqqallu, nakuuserneq, pissutigalugu; own: unnuissappat, qimaavunga, oqarusunngilanga
# accept: not-attested own forms for the reviewer: unnuissappat, qimaavunga, oqarusunngilanga
housing-tonight-who = Akissut pisariaqanngilaq. Kikkut unnuissappat?
    .alone = Uanga kisima
    .children = Uanga meeqqallu
    .afraid = Nakuuserneq pissutigalugu qimaavunga
    .rather-not = Oqarusunngilanga
# gloss: a shelter you can go to by yourself, letters from the municipality are not needed. Whether there is room will be said there.
# from: unnuisarfik, nammineerlutit, kommunimit, allakkat, inissaqarnersoq, tassani, oqaatigineqassaaq; own: ornissinnaavat, pisariaqanngillat
# accept: not-attested own forms for the reviewer: ornissinnaavat, pisariaqanngillat
housing-tonight-shelters = Unnuisarfik nammineerlutit ornissinnaavat, kommunimit allakkat pisariaqanngillat. Inissaqarnersoq tassani oqaatigineqassaaq.
# gloss: I do not know a shelter in the town. A shelter you can go to by yourself, letters from the municipality are not needed.
# from: illoqarfimmi, unnuisarfik, naluara, nammineerlutit, kommunimit, allakkat; own: ornissinnaavat, pisariaqanngillat
# accept: not-attested own forms for the reviewer: ornissinnaavat, pisariaqanngillat
housing-tonight-come = Illoqarfimmi unnuisarfik naluara. Unnuisarfik nammineerlutit ornissinnaavat, kommunimit allakkat pisariaqanngillat.
# gloss: now in the night here you can be helped
# from: maanna, unnuami, uani, ikiorneqarsinnaavutit
housing-tonight-night = Maanna unnuami uani ikiorneqarsinnaavutit.
# gloss: at night here you can be helped. See the opening hours.
# from: unnuakkut, uani, ikiorneqarsinnaavutit, ammasarfiit, takukkit
housing-tonight-night-later = Unnuakkut uani ikiorneqarsinnaavutit. Ammasarfiit takukkit.
# gloss: here you can get warm. The opening hours can change.
# from: uani, ammasarfiit, allanngorsinnaapput; own: oqorsarsinnaavutit
# accept: not-attested own forms for the reviewer: oqorsarsinnaavutit
housing-tonight-warm = Uani oqorsarsinnaavutit. Ammasarfiit allanngorsinnaapput.
# gloss: now what will you do | I go there | it is full | I have no money | being helped by a person
# from: maanna, qanoq, tassunga, aallarpunga, ulikkaarpoq, inummit, ikiorneqarneq; own: iliussavit, aningaasaqanngilanga
# accept: not-attested own forms for the reviewer: iliussavit, aningaasaqanngilanga
housing-tonight-now = Maanna qanoq iliussavit?
    .going = Tassunga aallarpunga
    .full = Ulikkaarpoq
    .money = Aningaasaqanngilanga
    .talk = Inummit ikiorneqarneq
# gloss: a shelter has a price a day, the municipality will see to it. Do not stay outside because of money.
# from: unnuisarfik, ullormut, akeqarpoq, tamanna, kommunimit, isumagineqassaaq, aningaasat, pissutigalugit; own: silamiinnak
# accept: not-attested own forms for the reviewer: silamiinnak
housing-tonight-money = Unnuisarfik ullormut akeqarpoq, tamanna kommunimit isumagineqassaaq. Aningaasat pissutigalugit silamiinnak.
# gloss: ask those who work there where there is room. Other places they know.
# from: sulisut, aperikkit, sumi, inissaqarnersoq, sumiiffiit, allat, ilisimavaat
housing-tonight-full = Sulisut aperikkit sumi inissaqarnersoq. Sumiiffiit allat ilisimavaat.
# gloss: what fits you now | I go to another place | I am ill or I am cold | being helped by a person
# from: maanna, suna, ilinnut, naleqquppa, allamut, aallarpunga, imaluunniit, inummit, ikiorneqarneq; own: napparsimavunga, qiiavunga
# accept: not-attested own forms for the reviewer: napparsimavunga, qiiavunga
housing-tonight-full-next = Maanna suna ilinnut naleqquppa?
    .walk = Allamut aallarpunga
    .ill = Napparsimavunga imaluunniit qiiavunga
    .talk = Inummit ikiorneqarneq
# gloss: first do ring, then go. If your life is in danger press: it is dangerous now.
# from: siullermik, sianerniarit, kingorna, aallarit, inuunerit, tooruk, maanna, navianarpoq; own: navianartorsiorpat
# accept: not-attested own forms for the reviewer: navianartorsiorpat
housing-tonight-ill = Siullermik sianerniarit, kingorna aallarit. Inuunerit navianartorsiorpat tooruk: Maanna navianarpoq.
# gloss: now what will you do | now I ring | being helped by a person
# from: maanna, qanoq, inummit, ikiorneqarneq; own: iliussavit, sianerpunga
# accept: not-attested own forms for the reviewer: iliussavit, sianerpunga
housing-tonight-ill-next = Maanna qanoq iliussavit?
    .calling = Maanna sianerpunga
    .talk = Inummit ikiorneqarneq
# gloss: say to the municipality that children are with you. The municipality of the place where you are will guide you.
# from: kommunimut, meeqqat, kommunip, maanna; own: oqaatigiuk, ilagigitit, najukkavit, ilitsersussavaatit
# accept: not-attested own forms for the reviewer: oqaatigiuk, ilagigitit, najukkavit, ilitsersussavaatit
housing-tonight-children = Kommunimut oqaatigiuk meeqqat ilagigitit. Kommunip maanna najukkavit ilitsersussavaatit.
# gloss: now what do you need | being helped by a person | because of violence we flee | the Greenlanders' house, see it
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, nakuuserneq, pissutigalugu, kalaallit, illuat, takuuk; own: qimaavugut
# accept: not-attested own forms for the reviewer: qimaavugut
housing-tonight-children-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .afraid = Nakuuserneq pissutigalugu qimaavugut
    .house = Kalaallit illuat takuuk
# gloss: here you can talk Greenlandic with somebody. In the daytime they are open.
# from: uani, kalaallisut, ulluunerani, ammasarput; own: oqaloqateqarsinnaavutit
# accept: not-attested own forms for the reviewer: oqaloqateqarsinnaavutit
housing-tonight-house = Uani kalaallisut oqaloqateqarsinnaavutit. Ulluunerani ammasarput.
# gloss: now what will you do | I go there | being helped by a person
# from: maanna, qanoq, tassunga, aallarpunga, inummit, ikiorneqarneq; own: iliussavit
# accept: not-attested own forms for the reviewer: iliussavit
housing-tonight-house-next = Maanna qanoq iliussavit?
    .going = Tassunga aallarpunga
    .talk = Inummit ikiorneqarneq
# gloss: leave from the municipality is not needed. Your name is not needed, children can come along.
# from: kommunimit, akuersissut, pisariaqanngilaq, atit, meeqqat; own: ilaasinnaapput
# accept: not-attested own forms for the reviewer: ilaasinnaapput
housing-tonight-violence = Kommunimit akuersissut pisariaqanngilaq. Atit pisariaqanngilaq, meeqqat ilaasinnaapput.
# gloss: now what do you need | I myself ring | now I am in danger | being helped by a person | I do not want to say
# from: maanna, suna, pisariaqartippiuk, nammineq, inummit, ikiorneqarneq; own: sianerpunga, navianartorsiorpunga, oqarusunngilanga
# accept: not-attested own forms for the reviewer: sianerpunga, navianartorsiorpunga, oqarusunngilanga
housing-tonight-violence-next = Maanna suna pisariaqartippiuk?
    .calling = Nammineq sianerpunga
    .acute = Maanna navianartorsiorpunga
    .talk = Inummit ikiorneqarneq
    .rather-not = Oqarusunngilanga
# gloss: that is good. If it is full come back here.
# from: ajunngilaq, uunga, uterit; own: ulikkaarpat
# accept: not-attested own forms for the reviewer: ulikkaarpat
housing-tonight-good = Ajunngilaq. Ulikkaarpat uunga uterit.


## On a friend's sofa, and c/o

# gloss: what do you want to know | the address | soon I must move | own dwelling | talking with a person
# from: sumik, najugaq, piaartumik, nammineq, inissiaq, inummik, oqaloqateqarneq; own: paasisaqarusuppit, nuuttariaqarpunga
# accept: not-attested own forms for the reviewer: paasisaqarusuppit, nuuttariaqarpunga
housing-sofa-what = Sumik paasisaqarusuppit?
    .address = Najugaq
    .leave = Piaartumik nuuttariaqarpunga
    .own = Nammineq inissiaq
    .talk = Inummik oqaloqateqarneq
# gloss: the address is the place where one lives now. It can be a friend's house, a shelter or a crisis centre.
# from: najugaq, tassaavoq, maanna, najugaqarfik, tassaasinnaavoq, illua, unnuisarfik, imaluunniit, qimarnguit; own: ikinngutip
# accept: not-attested own forms for the reviewer: ikinngutip
housing-sofa-address = Najugaq tassaavoq maanna najugaqarfik. Tassaasinnaavoq ikinngutip illua, unnuisarfik imaluunniit qimarnguit.
# gloss: write c/o and the name of the one you live with. It holds only if you live there.
# from: aqqa, allaguk, taamaallaat, atuuppoq, tassani, najugaqaruit; own: najugaqatigisallu
# accept: not-attested own forms for the reviewer: najugaqatigisallu
housing-sofa-co = c/o najugaqatigisallu aqqa allaguk. Taamaallaat atuuppoq tassani najugaqaruit.
# gloss: if you moved to Denmark, within five days give notice of the address. Place: …
# from: danmarkimut, ullut, tallimat, ingerlaneranni, najugaq, nalunaarutigiuk, sumi, imaluunniit; own: nuukkuit
# accept: not-attested own forms for the reviewer: nuukkuit
housing-sofa-days = Danmarkimut nuukkuit ullut tallimat ingerlaneranni najugaq nalunaarutigiuk. Sumi: borger.dk imaluunniit Borgerservice.
# gloss: did I say it clearly, having moved to Denmark when do you give notice of the address | I will say it otherwise, the first five days, give notice, when | within five days | if I am asked | I do not know it
# from: erseqqissumik, danmarkimut, qaqugu, najugaq, allatut, oqassaanga, ullut, tallimat, siulliit, ingerlaneranni, nalunaarutigiuk, naluara; own: oqarpunga, nuukkuit, nalunaarutigissavat, aperineqaruma
# accept: not-attested own forms for the reviewer: oqarpunga, nuukkuit, nalunaarutigissavat, aperineqaruma
housing-sofa-taught = Erseqqissumik oqarpunga? Danmarkimut nuukkuit qaqugu najugaq nalunaarutigissavat?
    .simpler = Allatut oqassaanga. Ullut tallimat siulliit ingerlaneranni najugaq nalunaarutigiuk. Qaqugu nalunaarutigissavat?
    .within-five = Ullut tallimat ingerlaneranni
    .when-asked = Aperineqaruma
    .not-sure = Naluara
# gloss: a passport or another proof of who you are, take it along. Take the children's papers along too.
# from: passi, imaluunniit, kinaassutsimik, uppernarsaat, alla, meeqqat, allagartaat, aamma; own: nassaruk, nassakkit
# accept: not-attested own forms for the reviewer: nassaruk, nassakkit
housing-sofa-papers = Passi imaluunniit kinaassutsimik uppernarsaat alla nassaruk. Meeqqat allagartaat aamma nassakkit.
# gloss: now what do you need | own dwelling | talking with a person | thanks, I understood
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-sofa-next = Maanna suna pisariaqartippiuk?
    .own = Nammineq inissiaq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: when do you need another place to live | tonight | when some days have passed | later | I do not know it
# from: qaqugu, najugaqarfissamik, allamik, pisariaqartitsivit, unnuaru, ullualuit, qaangiuppata, kingusinnerusukkut, naluara
housing-sofa-leave = Qaqugu najugaqarfissamik allamik pisariaqartitsivit?
    .tonight = Unnuaru
    .days = Ullualuit qaangiuppata
    .weeks = Kingusinnerusukkut
    .not-sure = Naluara


## A home of one's own

# gloss: what do you want to know | sign up for those waiting for a dwelling | a dwelling through the municipality | a loan for the payment beforehand | fraud about dwellings
# from: sumik, inissiamut, utaqqisunut, allatsigit, kommuni, aqqutigalugu, inissiaq, siumoortumik, akiliutinut, taarsigassarsiat, inissianik, peqquserlunneq; own: paasisaqarusuppit
# accept: not-attested own forms for the reviewer: paasisaqarusuppit
housing-own-what = Sumik paasisaqarusuppit?
    .lists = Inissiamut utaqqisunut allatsigit
    .assign = Kommuni aqqutigalugu inissiaq
    .loan = Siumoortumik akiliutinut taarsigassarsiat
    .scam = Inissianik peqquserlunneq
# gloss: sign up with several housing companies. The municipality often asks about the list of those waiting.
# from: inissiaatileqatigiiffinnut, arlalinnut, allatsigit, utaqqisunut, allattorsimaffik, kommunip, akulikitsumik; own: apeqqutigisarpaa
# accept: not-attested own forms for the reviewer: apeqqutigisarpaa
housing-own-lists = Inissiaatileqatigiiffinnut arlalinnut allatsigit. Utaqqisunut allattorsimaffik kommunip akulikitsumik apeqqutigisarpaa.
# gloss: to some who need a dwelling quickly the municipality can offer one. The rules of the towns are not alike.
# from: inuit, ilaat, inissiamik, pinasuartumik, pisariaqartitsisut, kommunip, illoqarfinni, malittarisassat; own: neqeroorfigisinnaavai, assigiinngillat
# accept: not-attested own forms for the reviewer: neqeroorfigisinnaavai, assigiinngillat
housing-own-assign = Inuit ilaat inissiamik pinasuartumik pisariaqartitsisut kommunip neqeroorfigisinnaavai. Illoqarfinni malittarisassat assigiinngillat.
# gloss: mostly the offer is only one. Waiting can be long.
# from: amerlanertigut, neqeroorut; own: ataasiinnaavoq, utaqqineq, sivisuusinnaavoq
# accept: not-attested own forms for the reviewer: ataasiinnaavoq, utaqqineq, sivisuusinnaavoq
housing-own-assign-offer = Amerlanertigut neqeroorut ataasiinnaavoq. Utaqqineq sivisuusinnaavoq.
# gloss: say where you sleep, and those you live with. When you book a time ask for an interpreter.
# from: sumi, piffissaq, oqalutsi, qinnutigiuk; own: oqaatigiuk, sinittarnerlutit, kikkullu, najugaqatigigitit, inniminnerukku
# accept: not-attested own forms for the reviewer: oqaatigiuk, sinittarnerlutit, kikkullu, najugaqatigigitit, inniminnerukku
housing-own-assign-talk = Oqaatigiuk sumi sinittarnerlutit, kikkullu najugaqatigigitit. Piffissaq inniminnerukku oqalutsi qinnutigiuk.
# gloss: about an "almen bolig": a loan for the payment beforehand you can apply for from the municipality. Apply in the town of the dwelling.
# from: pillugu, siumoortumik, akiliutinut, taarsigassarsiat, kommunimut, illoqarfik, tassaavoq, inissiap, illoqarfia; own: almen, bolig, qinnutigisinnaavatit
# accept: not-attested own forms for the reviewer: almen, bolig, qinnutigisinnaavatit
housing-own-loan = Almen bolig pillugu: siumoortumik akiliutinut taarsigassarsiat kommunimut qinnutigisinnaavatit. Illoqarfik tassaavoq inissiap illoqarfia.
# gloss: the municipality will look at your income and at the price of the dwelling. Apply as early as possible.
# from: kommunip, isertitatit, akia, piaarnerpaamik; own: inissiallu, misissussavai, qinnuteqarit
# accept: not-attested own forms for the reviewer: inissiallu, misissussavai, qinnuteqarit
housing-own-loan-terms = Kommunip isertitatit inissiallu akia misissussavai. Piaarnerpaamik qinnuteqarit.
# gloss: first see the dwelling and sign the agreement. Afterwards pay.
# from: siullermik, inissiaq, takuuk, isumaqatigiissullu, kingorna; own: atsioruk, akiliigit
# accept: not-attested own forms for the reviewer: atsioruk, akiliigit
housing-own-scam = Siullermik inissiaq takuuk isumaqatigiissullu atsioruk. Kingorna akiliigit.
# gloss: if a person hurries you or does not want to show the dwelling, be careful. The owner's name you can see: …
# from: inuk, piginnittup, aqqa, takusinnaavat; own: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu, mianersorit
# accept: not-attested own forms for the reviewer: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu, mianersorit
housing-own-scam-signs = Inuk tuaviortitsippat inissiarluunniit takutikkumanngippagu mianersorit. Piginnittup aqqa takusinnaavat: ois.dk.
# gloss: what fits you | I have paid already | looking at the dwelling with a person | thanks, I understood
# from: suna, ilinnut, naleqquppa, inuk, peqatigalugu, inissiap, misissornera, qujanaq, paasivara; own: akileereerpunga
# accept: not-attested own forms for the reviewer: akileereerpunga
housing-own-scam-next = Suna ilinnut naleqquppa?
    .paid = Akileereerpunga
    .look = Inuk peqatigalugu inissiap misissornera
    .enough = Qujanaq, paasivara
# gloss: now what do you need | own dwelling, other information | supplement for housing | talking with a person | thanks, I understood
# from: maanna, suna, pisariaqartippiuk, nammineq, inissiaq, paasissutissat, allat, ineqarnermut, tapiissutit, inummik, oqaloqateqarneq, qujanaq, paasivara
housing-own-next = Maanna suna pisariaqartippiuk?
    .topics = Nammineq inissiaq, paasissutissat allat
    .rent = Ineqarnermut tapiissutit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## Rent, and letters about the home

# gloss: what is it about | supplement for housing | I lack the rent | I can lose the dwelling | I do not know it
# from: suna, ineqarnermut, tapiissutit, akiliutissat, inissiaq, naluara; own: pineqarpa, amigaatigaakka, annaasinnaavara
# accept: not-attested own forms for the reviewer: pineqarpa, amigaatigaakka, annaasinnaavara
housing-rent-what = Suna pineqarpa?
    .allowance = Ineqarnermut tapiissutit (boligstøtte)
    .arrears = Ineqarnermut akiliutissat amigaatigaakka
    .letter = Inissiaq annaasinnaavara
    .not-sure = Naluara
# gloss: the supplement is aid for the rent. Place to apply: …
# from: ineqarnermut, tapiissutit, tassaapput, akiliutinut, ikiorsiissutit; own: qinnuteqarfik
# accept: not-attested own forms for the reviewer: qinnuteqarfik
housing-rent-allowance = Ineqarnermut tapiissutit tassaapput ineqarnermut akiliutinut ikiorsiissutit. Qinnuteqarfik: Udbetaling Danmark.
# gloss: the dwelling must be rented, it must have its own kitchen. First give notice of the new address.
# from: inissiaq, nammineq, siullermik, najugaq, nutaaq, nalunaarutigiuk; own: attartorneqassaaq, igaffeqassaaq
# accept: not-attested own forms for the reviewer: attartorneqassaaq, igaffeqassaaq
housing-rent-rules = Inissiaq attartorneqassaaq, nammineq igaffeqassaaq. Siullermik najugaq nutaaq nalunaarutigiuk.
# gloss: after moving in, within 30 days apply. Then you can get the supplement from the first day.
# from: inissiamut, kingorna, ullut, ingerlaneranni, taava, ullormit; own: nuunnerup, qinnuteqarit, siullermit, tapiissutisisinnaavutit
# accept: not-attested own forms for the reviewer: nuunnerup, qinnuteqarit, siullermit, tapiissutisisinnaavutit
housing-rent-days = Inissiamut nuunnerup kingorna ullut 30 ingerlaneranni qinnuteqarit. Taava ullormit siullermit tapiissutisisinnaavutit.
# gloss: did I say it clearly, when do you apply | I will say it otherwise, after moving in you have 30 days, when do you apply | within 30 days | at any time | I do not know it
# from: erseqqissumik, tapiissutit, ullormit, qaqugu, allatut, oqassaanga, inissiamut, kingorna, ullut, ingerlaneranni, qaqugukkulluunniit, naluara; own: oqarpunga, siullermit, pissagukkit, qinnuteqassavit, nuunnerup, atorsinnaavatit
# accept: not-attested own forms for the reviewer: oqarpunga, siullermit, pissagukkit, qinnuteqassavit, nuunnerup, atorsinnaavatit
housing-rent-taught = Erseqqissumik oqarpunga? Tapiissutit ullormit siullermit pissagukkit qaqugu qinnuteqassavit?
    .simpler = Allatut oqassaanga. Inissiamut nuunnerup kingorna ullut 30 atorsinnaavatit. Qaqugu qinnuteqassavit?
    .within-thirty = Ullut 30 ingerlaneranni
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: if your income grows, or if a person moves in, tell: …
# from: isertitatit, imaluunniit, inuk; own: amerleriarpata, nutserpat, ilisimatiguk
# accept: not-attested own forms for the reviewer: amerleriarpata, nutserpat, ilisimatiguk
housing-rent-changes = Isertitatit amerleriarpata imaluunniit inuk nutserpat ilisimatiguk: Udbetaling Danmark.
# gloss: first ask the municipality for help, afterwards pay. If today it is urgent say so.
# from: siullermik, kommuni, ikiorneqarnissamik, kingorna, ullumi; own: qinnuigiuk, akiliigit, tuaviornarpat, oqaatigiuk
# accept: not-attested own forms for the reviewer: qinnuigiuk, akiliigit, tuaviornarpat, oqaatigiuk
housing-rent-arrears = Siullermik kommuni ikiorneqarnissamik qinnuigiuk, kingorna akiliigit. Ullumi tuaviornarpat oqaatigiuk.
# gloss: tell the landlord also: I have applied for help.
# from: attartortitsisoq, aamma, ikiorneqarnissamik; own: ilisimatiguk, qinnuteqarpunga
# accept: not-attested own forms for the reviewer: ilisimatiguk, qinnuteqarpunga
housing-rent-arrears-ask = Attartortitsisoq aamma ilisimatiguk: Ikiorneqarnissamik qinnuteqarpunga.
# gloss: now what do you need | talking with a person | rent, other information | thanks, I understood
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ineqarnermut, akilersuut, paasissutissat, allat, qujanaq, paasivara
housing-rent-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .topics = Ineqarnermut akilersuut, paasissutissat allat
    .enough = Qujanaq, paasivara
# gloss: by the letter when shall you move | today or tomorrow | later | a day is not written | I do not know it
# from: allakkat, naapertorlugit, qaqugu, ullumi, imaluunniit, aqagu, kingusinnerusukkut, ulloq, allassimanngilaq, naluara; own: nuussavit
# accept: not-attested own forms for the reviewer: nuussavit
housing-evict-when = Allakkat naapertorlugit qaqugu nuussavit?
    .soon = Ullumi imaluunniit aqagu
    .later = Kingusinnerusukkut
    .no-date = Ulloq allassimanngilaq
    .not-sure = Naluara
# gloss: it is very urgent. A person will look at the letter, you taking part.
# from: tuaviornaqaaq, inuup, allakkat, illit, peqataallutit; own: misissussavai
# accept: not-attested own forms for the reviewer: misissussavai
housing-evict-soon = Tuaviornaqaaq. Inuup allakkat misissussavai, illit peqataallutit.
# gloss: a person will look at the letter, you taking part. Keep the letter.
# from: inuup, allakkat, illit, peqataallutit, toqqukkit; own: misissussavai
# accept: not-attested own forms for the reviewer: misissussavai
housing-evict-calm = Inuup allakkat misissussavai, illit peqataallutit. Allakkat toqqukkit.
