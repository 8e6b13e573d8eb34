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

# gloss: where are you now, write the town | that town I do not know, write a near town or choose: not just now | the town's name, write it, then the places show
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, sumiiffiit, takusinnaavatit; own: qanittut
# accept: not-attested own forms for the reviewer: qanittut
housing-tonight-city = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava sumiiffiit qanittut takusinnaavatit.
# gloss: who will spend the night, an answer is not needed | I alone | I and children | because of violence I flee | I do not want to say
# from: akissut, pisariaqanngilaq, kikkut, uanga, kisima, meeqqallu, nakuuserneq, pissutigalugu; own: unnuissappat, qimaavunga, oqarusunngilanga
# accept: not-attested own forms for the reviewer: unnuissappat, qimaavunga, oqarusunngilanga
housing-tonight-who = Akissut pisariaqanngilaq. Kikkut unnuissappat?
    .alone = Uanga kisima
    .children = Uanga meeqqallu
    .afraid = Nakuuserneq pissutigalugu qimaavunga
    .rather-not = Oqarusunngilanga
# gloss: turn to a shelter by yourself, a letter from the municipality is not needed. Whether there is room will be said there.
# from: unnuisarfik, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq, inissaqarnersoq, tassani, oqaatigineqassaaq
housing-tonight-shelters = Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq. Inissaqarnersoq tassani oqaatigineqassaaq.
# gloss: I do not know a shelter in the town. Turn to a shelter by yourself, a letter from the municipality is not needed.
# from: illoqarfimmi, unnuisarfik, naluara, nammineerlutit, saaffigiuk, kommunimit, allagaq, pisariaqanngilaq
housing-tonight-come = Illoqarfimmi unnuisarfik naluara. Unnuisarfik nammineerlutit saaffigiuk, kommunimit allagaq pisariaqanngilaq.
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
# from: kommunimut, nalunaarutigiuk, meeqqat, kommunip, maanna; own: ilagigitit, najukkavit, ilitsersussavaatit
# accept: not-attested own forms for the reviewer: ilagigitit, najukkavit, ilitsersussavaatit
housing-tonight-children = Kommunimut nalunaarutigiuk meeqqat ilagigitit. Kommunip maanna najukkavit ilitsersussavaatit.
# gloss: now what do you need | being helped by a person | because of violence we flee | the Greenlanders' house, see it
# from: maanna, suna, pisariaqartippiuk, inummit, ikiorneqarneq, nakuuserneq, pissutigalugu, kalaallit, illuat, takuuk; own: qimaavugut
# accept: not-attested own forms for the reviewer: qimaavugut
housing-tonight-children-next = Maanna suna pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .afraid = Nakuuserneq pissutigalugu qimaavugut
    .house = Kalaallit illuat takuuk
# gloss: here are people you can talk Greenlandic with. In the daytime turn to it.
# from: uani, inuit, kalaallisut, oqaloqatigisinnaasat, ulluunerani, saaffigiuk
housing-tonight-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Ulluunerani saaffigiuk.
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
# from: aamma, aqqa, allaguk, taamaallaat, atuuppoq, tassani, najugaqaruit; own: najugaqatigisavit
# accept: not-attested own forms for the reviewer: najugaqatigisavit
housing-sofa-co = c/o aamma najugaqatigisavit aqqa allaguk. Taamaallaat atuuppoq tassani najugaqaruit.
# gloss: if you moved to Denmark, within five days give notice of the address. Place: …
# from: danmarkimut, ullut, tallimat, ingerlaneranni, najugaq, nalunaarutigiuk, sumi, imaluunniit; own: nuukkuit
# accept: not-attested own forms for the reviewer: nuukkuit
housing-sofa-days = Danmarkimut nuukkuit ullut tallimat ingerlaneranni najugaq nalunaarutigiuk. Sumi: borger.dk imaluunniit Borgerservice.
# gloss: whether I said it clearly I want to find out, having moved to Denmark when do you give notice of the address | I will say it otherwise, the first five days, give notice, when | within five days | if I am asked | I do not know it
# from: erseqqissumik, danmarkimut, qaqugu, najugaq, allatut, oqassaanga, ullut, tallimat, siulliit, ingerlaneranni, nalunaarutigiuk, naluara; own: oqarnersunga, paasiniarpara, nuukkuit, nalunaarutigissavat, aperineqaruma
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, nuukkuit, nalunaarutigissavat, aperineqaruma
housing-sofa-taught = Erseqqissumik oqarnersunga paasiniarpara. Danmarkimut nuukkuit qaqugu najugaq nalunaarutigissavat?
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
# from: nalunaarutigiuk, sumi, piffissamik, inniminniiguit, oqalutsi, qinnutigiuk; own: sinittarnerlutit, kikkullu, najugaqatigigitit
# accept: not-attested own forms for the reviewer: sinittarnerlutit, kikkullu, najugaqatigigitit
housing-own-assign-talk = Nalunaarutigiuk sumi sinittarnerlutit, kikkullu najugaqatigigitit. Piffissamik inniminniiguit oqalutsi qinnutigiuk.
# gloss: about an "almen bolig": a loan for the payment beforehand can be applied for from the municipality. That is the municipality of the town of the dwelling.
# from: pillugu, siumoortumik, akiliutinut, taarsigassarsiat, kommunimut, qinnutigineqarsinnaavoq, tassaavoq, inissiap, illoqarfiata, kommunia; own: almen, bolig
# accept: not-attested own forms for the reviewer: almen, bolig
housing-own-loan = Almen bolig pillugu: siumoortumik akiliutinut taarsigassarsiat kommunimut qinnutigineqarsinnaavoq. Tassaavoq inissiap illoqarfiata kommunia.
# gloss: the municipality will look at your income and at the price of the dwelling. Send the application as early as possible.
# from: kommunip, isertitatit, akia, piaarnerpaamik, qinnuteqaat, nassiuguk; own: inissiallu, misissussavai
# accept: not-attested own forms for the reviewer: inissiallu, misissussavai
housing-own-loan-terms = Kommunip isertitatit inissiallu akia misissussavai. Piaarnerpaamik qinnuteqaat nassiuguk.
# gloss: first see the dwelling and sign the agreement. Afterwards pay.
# from: siullermik, inissiaq, takuuk, isumaqatigiissullu, kingorna, akileruk; own: atsioruk
# accept: not-attested own forms for the reviewer: atsioruk
housing-own-scam = Siullermik inissiaq takuuk isumaqatigiissullu atsioruk. Kingorna akileruk.
# gloss: if a person hurries you or does not want to show the dwelling, take heed of it. The owner's name you can see: …
# from: inuk, eqqumaffigiuk, piginnittup, aqqa, takusinnaavat; own: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu
# accept: not-attested own forms for the reviewer: tuaviortitsippat, inissiarluunniit, takutikkumanngippagu
housing-own-scam-signs = Inuk tuaviortitsippat inissiarluunniit takutikkumanngippagu eqqumaffigiuk. Piginnittup aqqa takusinnaavat: ois.dk.
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
# gloss: the supplement is aid for the rent. Send the application: …
# from: ineqarnermut, tapiissutit, tassaapput, akiliutinut, ikiorsiissutit, qinnuteqaat, nassiuguk
housing-rent-allowance = Ineqarnermut tapiissutit tassaapput ineqarnermut akiliutinut ikiorsiissutit. Qinnuteqaat nassiuguk: Udbetaling Danmark.
# gloss: the dwelling must be rented, it must have its own kitchen. First give notice of the new address.
# from: inissiaq, nammineq, siullermik, najugaq, nutaaq, nalunaarutigiuk; own: attartorneqassaaq, igaffeqassaaq
# accept: not-attested own forms for the reviewer: attartorneqassaaq, igaffeqassaaq
housing-rent-rules = Inissiaq attartorneqassaaq, nammineq igaffeqassaaq. Siullermik najugaq nutaaq nalunaarutigiuk.
# gloss: after moving in, within 30 days send the application. Then you can get the supplement from the first day.
# from: inissiamut, kingorna, ullut, ingerlaneranni, qinnuteqaat, nassiuguk, taava, ullormit; own: nuunnerup, siullermit, tapiissutisisinnaavutit
# accept: not-attested own forms for the reviewer: nuunnerup, siullermit, tapiissutisisinnaavutit
housing-rent-days = Inissiamut nuunnerup kingorna ullut 30 ingerlaneranni qinnuteqaat nassiuguk. Taava ullormit siullermit tapiissutisisinnaavutit.
# gloss: whether I said it clearly I want to find out, when do you send the application | I will say it otherwise, after moving in you have 30 days, when do you send the application | within 30 days | at any time | I do not know it
# from: erseqqissumik, tapiissutit, ullormit, qaqugu, qinnuteqaat, nassiutissaviuk, allatut, oqassaanga, inissiamut, kingorna, ullut, ingerlaneranni, qaqugukkulluunniit, naluara; own: oqarnersunga, paasiniarpara, siullermit, pissagukkit, nuunnerup, atorsinnaavatit
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, siullermit, pissagukkit, nuunnerup, atorsinnaavatit
housing-rent-taught = Erseqqissumik oqarnersunga paasiniarpara. Tapiissutit ullormit siullermit pissagukkit qaqugu qinnuteqaat nassiutissaviuk?
    .simpler = Allatut oqassaanga. Inissiamut nuunnerup kingorna ullut 30 atorsinnaavatit. Qaqugu qinnuteqaat nassiutissaviuk?
    .within-thirty = Ullut 30 ingerlaneranni
    .any-time = Qaqugukkulluunniit
    .not-sure = Naluara
# gloss: if your income grows, or if a person moves in, contact: …
# from: isertitatit, imaluunniit, inuk, attavigiuk; own: amerleriarpata, nutserpat
# accept: not-attested own forms for the reviewer: amerleriarpata, nutserpat
housing-rent-changes = Isertitatit amerleriarpata imaluunniit inuk nutserpat attavigiuk: Udbetaling Danmark.
# gloss: first turn to the municipality about help, afterwards pay. If today it is urgent say so.
# from: siullermik, pillugu, kommuni, saaffigiuk, kingorna, akileruk, ullumi, nalunaarutigiuk; own: ikiorneqarnissaq, tuaviornarpat
# accept: not-attested own forms for the reviewer: ikiorneqarnissaq, tuaviornarpat
housing-rent-arrears = Siullermik ikiorneqarnissaq pillugu kommuni saaffigiuk, kingorna akileruk. Ullumi tuaviornarpat nalunaarutigiuk.
# gloss: contact the landlord also: I have applied for help.
# from: attartortitsisoq, aamma, attavigiuk, ikiorneqarnissamik; own: qinnuteqarpunga
# accept: not-attested own forms for the reviewer: qinnuteqarpunga
housing-rent-arrears-ask = Attartortitsisoq aamma attavigiuk: Ikiorneqarnissamik qinnuteqarpunga.
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
# from: tuaviornaqaaq, inuup, allagaq, misissussavaa, illit, peqataallutit
housing-evict-soon = Tuaviornaqaaq. Inuup allagaq misissussavaa, illit peqataallutit.
# gloss: a person will look at the letter, you taking part. Keep the letter.
# from: inuup, allagaq, misissussavaa, illit, peqataallutit, toqqoruk
housing-evict-calm = Inuup allagaq misissussavaa, illit peqataallutit. Allagaq toqqoruk.
