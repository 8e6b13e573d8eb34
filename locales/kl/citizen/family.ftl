### Family: pregnancy, birth, daycare, school, a worried parent, the municipality, parents apart. Drafts until a Greenlandic reader approves them.

# gloss: om familien hvad har du brug for | gravid eller spædbarn | skole | bekymring | skilte forældre
# from: ilaqutariit, pillugit, suna, pisariaqartippiuk, naartuneq, imaluunniit, naalungiarsuk, atuarfik, isumakuluuteqarneq, avinneq, meeqqallu
family-what = Ilaqutariit pillugit suna pisariaqartippiuk?
    .baby = Naartuneq imaluunniit naalungiarsuk
    .school = Atuarfik
    .worry = Isumakuluuteqarneq
    .apart = Avinneq meeqqallu


## A small child

# gloss: hvad har du brug for | jeg er gravid | fødsel | børnehave og vuggestue | hjælp til børn
# from: suna, pisariaqartippiuk, naartuvunga, ernineq, meeraaqqerivik, imaluunniit, meeqqerivik, meeqqanut, ikiorsiissutit
family-baby-what = Suna pisariaqartippiuk?
    .pregnant = Naartuvunga
    .birth = Ernineq
    .daycare = Meeraaqqerivik imaluunniit meeqqerivik
    .money = Meeqqanut ikiorsiissutit
# gloss: ring blot til din læge: jeg er gravid. Lægen vil vejlede dig.
# from: nammineq, nakorsat, sianerfigeriaruk, naartuvunga, nakorsamit, siunnersorneqarneq, pisariaqarpoq
family-pregnant = Nammineq nakorsat sianerfigeriaruk: Naartuvunga. Nakorsamit siunnersorneqarneq pisariaqarpoq.
# gloss: hos læge og på sygehus er grønlandsk tolk gratis. Ved bestilling af tid bed om den.
# from: nakorsaq, aamma, napparsimmavik, oqalutsi, akeqanngilaq, piffissamik, inniminniinermi, qinnutigiuk
family-pregnant-interpreter = Nakorsaq aamma napparsimmavik: kalaallisut oqalutsi akeqanngilaq. Piffissamik inniminniinermi qinnutigiuk.
# gloss: jeg er gravid, en tid er nødvendig. Jeg er grønlænder, tolk er nødvendig.
# from: naartuvunga, piffissaq, pisariaqarpoq, kalaaliuvunga, oqalutsi
family-pregnant-card = Naartuvunga, piffissaq pisariaqarpoq. Kalaaliuvunga, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | tiden, skriv den | en kommende læge | om graviditeten råd | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, piffissaq, allaguk, nakorsassaq, naartuneq, pillugu, siunnersorneqarneq, qujanaq, paasivara
family-pregnant-next = Maanna suna pisariaqartippiuk?
    .book = Piffissaq allaguk
    .no-doctor = Nakorsassaq
    .doubt = Naartuneq pillugu siunnersorneqarneq
    .enough = Qujanaq, paasivara
# gloss: det er din egen beslutning. Først kan du få råd: Mødrehjælpen, gratis.
# from: nammineq, aalajangiineq, naartusunut, aamma, angajoqqaanut, siunnersuineq, akeqanngilaq
family-pregnant-help = Nammineq aalajangiineq. Naartusunut aamma angajoqqaanut siunnersuineq akeqanngilaq: Mødrehjælpen.
# gloss: byen hvor er du, skriv den, så kan du se rådgivere i nærheden | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn, så kan du se rådgivningen
# from: illoqarfik, sumiippit, allaguk, taava, siunnersuineq, qanittoq, takusinnaavat, taanna, naluara, alla, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa
family-pregnant-city = Illoqarfik sumiippit? Allaguk, taava siunnersuineq qanittoq takusinnaavat.
    .again = Illoqarfik taanna naluara. Illoqarfik alla qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk, taava siunnersuineq takusinnaavat.
# gloss: her kan du få råd. Se åbningstiderne.
# from: uani, siunnersuineq, ammasarfiit, takukkit
family-pregnant-places = Uani siunnersuineq. Ammasarfiit takukkit.
# gloss: nu hvad har du brug for | at tale med et menneske | en kommende læge | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, nakorsassaq, qujanaq, paasivara
family-pregnant-talk = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .no-doctor = Nakorsassaq
    .enough = Qujanaq, paasivara
# gloss: fødeafdelingens nummer: spørg jordemoderen om det, skriv det. Når smerterne begynder, ring blot dertil.
# from: ernisussiortoq, ernisarfik, normu, allaguk, anniaatit, aallartinnerani, tassunga, sianerniarit
family-birth = Ernisussiortoq: ernisarfik, normu allaguk. Anniaatit aallartinnerani tassunga sianerniarit.
# gloss: bevis på hvem du er, ægteskab, skilsmisse: tag med. Til fødslen bed om tolk.
# from: allagaatit, pisariaqarput, kinaassutsimik, uppernarsaat, aappariit, avinneq, erninermut, oqalutsi, qinnutigiuk
family-birth-bring = Allagaatit pisariaqarput: kinaassutsimik uppernarsaat, aappariit, avinneq. Erninermut oqalutsi qinnutigiuk.
# gloss: til fødsel kommer jeg. Jeg er grønlænder, tolk er nødvendig.
# from: erninermut, ikiorneqarneq, pisariaqarpoq, kalaaliuvunga, oqalutsi
family-birth-card = Erninermut ikiorneqarneq pisariaqarpoq. Kalaaliuvunga, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | smerter eller blod | faderen og papirer | hjælp til børn | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, anniaatit, imaluunniit, aak, ataata, allagaatillu, meeqqanut, ikiorsiissutit, qujanaq, paasivara
family-birth-next = Maanna suna pisariaqartippiuk?
    .now = Anniaatit imaluunniit aak
    .papers = Ataata allagaatillu
    .money = Meeqqanut ikiorsiissutit
    .enough = Qujanaq, paasivara
# gloss: det er farligt: nu ring blot her. Ellers ring blot til fødeafdelingen.
# from: navianarpoq, maanna, uani, sianerniarit, allatut, ernisarfik, sianerfigeriaruk
family-birth-now = Navianarpoq: maanna uani sianerniarit. Allatut: ernisarfik sianerfigeriaruk.
# gloss: nu hvad har du brug for | nu ringer jeg | læge på vagt | at tale med et menneske
# from: maanna, suna, pisariaqartippiuk, nakorsaq, qanittoq, inummik, oqaloqateqarneq; own: sianerpunga
# accept: not-attested own forms for the reviewer: sianerpunga
family-birth-now-next = Maanna suna pisariaqartippiuk?
    .calling = Maanna sianerpunga
    .doctor = Nakorsaq qanittoq
    .talk = Inummik oqaloqateqarneq
# gloss: når barnets 26 uger er gået: daginstitution. Kommunen finder et tilbud i løbet af fire uger.
# from: meeraq, sapaatip, akunneri, qaangiuppata, meeqqerivik, sisamat, ingerlaneranni, kommunip, inissaq, neqeroorutigisinnaavaa
family-daycare = Meeraq sapaatip akunneri 26 qaangiuppata: meeqqerivik. Sapaatip akunneri sisamat ingerlaneranni kommunip inissaq neqeroorutigisinnaavaa.
# gloss: først meld adressen, bagefter bed kommunen om barnets plads. I byen reglerne, spørg om dem.
# from: siullermik, najugaq, nalunaarutigiuk, kingorna, kommunimut, meeqqap, qinnutigiuk, illoqarfimmi, malittarisassat, paasiniaruk; own: inissaa
# accept: not-attested own forms for the reviewer: inissaa
family-daycare-where = Siullermik najugaq nalunaarutigiuk, kingorna kommunimut meeqqap inissaa qinnutigiuk. Illoqarfimmi malittarisassat paasiniaruk.
# gloss: små indtægter: billigere plads (friplads). Efter ansøgning gælder det fra næste måned.
# from: isertitat, annikitsut, akikinnerusumik, inissaq, qinnuteqarnerup, kingorna, qaammammi, tullermi, atuuppoq
family-daycare-price = Isertitat annikitsut: akikinnerusumik inissaq (Friplads). Qinnuteqarnerup kingorna qaammammi tullermi atuuppoq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; friplads hvornår sender du ansøgning | jeg siger det anderledes, tiden før ansøgningen gælder det ikke, hvornår sender du ansøgning | straks | efter regningen | jeg ved det ikke
# from: erseqqissumik, qaqugu, qinnuteqaat, nassiutissaviuk, allatut, oqassaanga, qinnuteqarnerup, kingorna, aatsaat, atuuppoq, erngerlugu, akiligassap, naluara; own: oqarnersunga, paasiniarpara
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara
family-daycare-taught = Erseqqissumik oqarnersunga paasiniarpara. Friplads: qaqugu qinnuteqaat nassiutissaviuk?
    .simpler = Allatut oqassaanga. Qinnuteqarnerup kingorna aatsaat atuuppoq. Qaqugu qinnuteqaat nassiutissaviuk?
    .at-once = Erngerlugu
    .first-bill = Akiligassap kingorna
    .not-sure = Naluara
# gloss: barnet skal have plads, friplads søges. Jeg er grønlænder, tolk er nødvendig.
# from: meeqqamut, inissamik, qinnuteqaat, aamma, kalaaliuvunga, oqalutsi, pisariaqarpoq
family-daycare-card = Meeqqamut inissamik qinnuteqaat aamma Friplads. Kalaaliuvunga, oqalutsi pisariaqarpoq.
# gloss: nu hvad har du brug for | hjælp til børn | påmindelse: ansøgning | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, meeqqanut, ikiorsiissutit, eqqaasitsissut, qinnuteqaat, inummik, oqaloqateqarneq, qujanaq, paasivara
family-daycare-next = Maanna suna pisariaqartippiuk?
    .money = Meeqqanut ikiorsiissutit
    .remind = Eqqaasitsissut: qinnuteqaat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: påmindelse: send ansøgning om friplads i dag. Indtægterne skal medbringes.
# from: eqqaasitsissut, pillugu, qinnuteqaat, ullumi, nassiuguk, isertitat, nassarneqassapput
family-daycare-reminder = Eqqaasitsissut: Friplads pillugu qinnuteqaat ullumi nassiuguk. Isertitat nassarneqassapput.


## School

# gloss: om skolen hvad har du brug for | skolestart | grønlandsk undervisning | møde i skolen | barnet har det svært
# from: atuarfik, pillugu, suna, pisariaqartippiuk, atualerneq, atuartitsineq, atuarfimmi, ataatsimiinneq, meeraq, ajornartorsiorpoq
family-school-what = Atuarfik pillugu suna pisariaqartippiuk?
    .start = Atualerneq
    .greenlandic = Kalaallisut atuartitsineq
    .meeting = Atuarfimmi ataatsimiinneq
    .unhappy = Meeraq ajornartorsiorpoq
# gloss: først meld adressen, bagefter meld barnet til skolen. Om den nærmeste skole henvend dig til kommunen.
# from: siullermik, najugaq, nalunaarutigiuk, kingorna, meeraq, atuarfimmut, atuarfik, qanittoq, pillugu, kommuni, saaffigiuk
family-school-start = Siullermik najugaq nalunaarutigiuk, kingorna meeraq atuarfimmut nalunaarutigiuk. Atuarfik qanittoq pillugu kommuni saaffigiuk.
# gloss: barnet skal undervises fra 1. august i det år, det fylder 6. Indtil 9. klasse.
# from: meeraq, ukiumi, arfinilinnik, ukioqalerfissani, aggustip, aallaqqaataani, atuartitaasussaaneq, atuuppoq, klasse, tikillugu
family-school-age = Meeraq ukiumi arfinilinnik ukioqalerfissani, aggustip aallaqqaataani: atuartitaasussaaneq atuuppoq, 9. klasse tikillugu.
# gloss: barnets papirer og skolens papirer skal medbringes. Oplysninger om barnet er nødvendige.
# from: nassarneqassapput, meeqqap, allagaatai, atuarfillu, meeraq, pillugu, paasissutissat, pisariaqarput
family-school-bring = Nassarneqassapput: meeqqap allagaatai atuarfillu allagaatai. Meeraq pillugu paasissutissat pisariaqarput.
# gloss: barnet skal skrives op til skolen. Jeg er grønlænder, tolk er nødvendig.
# from: meeraq, atuarfimmut, nalunaarsorneqassaaq, kalaaliuvunga, oqalutsi, pisariaqarpoq
family-school-card = Meeraq atuarfimmut nalunaarsorneqassaaq. Kalaaliuvunga, oqalutsi pisariaqarpoq.
# gloss: når en af forældrene er grønlænder, har barnet ret til at blive skrevet op til grønlandsk undervisning. Spørg skolen.
# from: angajoqqaat, ilaat, kalaaleq, meeraq, atuartitsinermut, pisinnaatitaavoq, atuarfik, saaffigiuk
family-school-language = Angajoqqaat ilaat kalaaleq: meeraq kalaallisut atuartitsinermut pisinnaatitaavoq. Atuarfik saaffigiuk.
# gloss: når 12 børn er skrevet op, og der er en lærer, begynder undervisningen. Ellers i en anden kommune.
# from: meeqqat, aamma, ilinniartitsisoq, taava, atuartitsineq, aallartissaaq, allatut, kommunimi, allami
family-school-language-class = Meeqqat 12 aamma ilinniartitsisoq: taava atuartitsineq aallartissaaq. Allatut: kommunimi allami.
# gloss: barnet skrives op til grønlandsk undervisning. Tolk er nødvendig.
# from: meeraq, atuartitsinermut, nalunaarsorneqassaaq, oqalutsi, pisariaqarpoq
family-school-language-card = Meeraq kalaallisut atuartitsinermut nalunaarsorneqassaaq. Oqalutsi pisariaqarpoq.
# gloss: bed tidligt skolen om tolk. Skolen sørger for det.
# from: oqalutsi, atuarfimmut, siusissukkut, qinnutigiuk, tamanna, atuarfiup, isumagisarpaa
family-school-meeting = Oqalutsi atuarfimmut siusissukkut qinnutigiuk. Tamanna atuarfiup isumagisarpaa.
# gloss: barnet tolker ikke, en voksen tolker. En ven kan også være med.
# from: oqalutsi, tassaassaaq, inersimasoq, meeraq, pinnagu, ikinngut, aamma, ilaasinnaavoq
family-school-meeting-child = Oqalutsi tassaassaaq inersimasoq, meeraq pinnagu. Ikinngut aamma ilaasinnaavoq.
# gloss: til mødet om barnet er tolk nødvendig. Jeg er grønlænder.
# from: meeraq, pillugu, ataatsimiinnermut, oqalutsi, pisariaqarpoq, kalaaliuvunga
family-school-meeting-card = Meeraq pillugu ataatsimiinnermut oqalutsi pisariaqarpoq. Kalaaliuvunga.
# gloss: nu hvad har du brug for | skole, oplysninger | tiden, skriv den | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, atuarfik, pillugu, paasissutissat, piffissaq, allaguk, inummik, oqaloqateqarneq, qujanaq, paasivara
family-school-next = Maanna suna pisariaqartippiuk?
    .others = Atuarfik pillugu paasissutissat
    .book = Piffissaq allaguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: det er godt, at du ser det. Henvend dig til læreren om barnets dag.
# from: takusinnaavat, ajunngilaq, meeqqap, ullua, pillugu, ilinniartitsisoq, saaffigiuk
family-school-unhappy = Takusinnaavat, ajunngilaq. Meeqqap ullua pillugu ilinniartitsisoq saaffigiuk.
# gloss: her kan barnet selv dag og nat ringe eller skrive
# from: meeraq, nammineq, ulloq, unnuarlu, uunga, sianerniarit, imaluunniit, allagit
family-school-unhappy-line = Meeraq nammineq: ulloq unnuarlu uunga sianerniarit imaluunniit allagit.
# gloss: her kan barnet skrive på grønlandsk
# from: uani, meeqqap, allanneq
family-school-unhappy-chat = Uani meeqqap kalaallisut allanneq.
# gloss: nu hvad har du brug for | møde i skolen | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, atuarfimmi, ataatsimiinneq, inummik, oqaloqateqarneq, qujanaq, paasivara
family-school-unhappy-next = Maanna suna pisariaqartippiuk?
    .meeting = Atuarfimmi ataatsimiinneq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## A worried parent, and the municipality

# gloss: samtale er vigtig, hvad drejer det sig om | jeg er træt som mor eller far | kommunen undersøger familien | barnet er anbragt uden for hjemmet | børn og unge
# from: oqaloqatigiinneq, pingaaruteqarpoq, suna, anaana, imaluunniit, ataata, qasoqqavoq, kommuni, ilaqutariinnik, misissuineq, meeraq, angerlarsimaffiup, avataani, meeqqat, inuusuttullu; own: pineqarpa
# accept: not-attested own forms for the reviewer: pineqarpa
family-worry-what = Oqaloqatigiinneq pingaaruteqarpoq. Suna pineqarpa?
    .tired = Anaana imaluunniit ataata qasoqqavoq
    .municipality = Kommuni: ilaqutariinnik misissuineq
    .away = Meeraq angerlarsimaffiup avataani
    .child = Meeqqat inuusuttullu
# gloss: træthed er tung, du kan få hjælp. Mødrehjælpen og ForældreTelefonen taler med forældre.
# from: qasuneq, artornarpoq, ikiorneqarsinnaavutit, angajoqqaanut, siunnersuineq, aamma
family-worry-tired = Qasuneq artornarpoq, ikiorneqarsinnaavutit. Angajoqqaanut siunnersuineq: Mødrehjælpen aamma ForældreTelefonen.
# gloss: byen hvor er du, skriv den, så kan du se steder for familier | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn, så kan du se stederne
# from: illoqarfik, sumiippit, allaguk, taava, ilaqutariinnut, ikiuineq, takusinnaavat, taanna, naluara, alla, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa
family-worry-city = Illoqarfik sumiippit? Allaguk, taava ilaqutariinnut ikiuineq takusinnaavat.
    .again = Illoqarfik taanna naluara. Illoqarfik alla qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk, taava ikiuineq takusinnaavat.
# gloss: her kan familier få hjælp. Grønlandske Børn kan også deltage i møder.
# from: uani, ilaqutariinnut, ikiuineq, aamma, ataatsimiinnermut, ilaasinnaavoq
family-worry-places = Uani ilaqutariinnut ikiuineq. Grønlandske Børn aamma ataatsimiinnermut ilaasinnaavoq.
# gloss: nu hvad har du brug for | at tale med et menneske | at gå til læge | frygt i hjemmet | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, nakorsiarneq, angerlarsimaffimmi, ersineq, qujanaq, paasivara
family-worry-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .doctor = Nakorsiarneq
    .afraid = Angerlarsimaffimmi ersineq
    .enough = Qujanaq, paasivara
# gloss: hertil kan du ringe eller skrive. Dag og nat er der åbent.
# from: uunga, sianerniarit, imaluunniit, allagit, ulloq, unnuarlu, ammavoq
family-worry-child = Uunga sianerniarit imaluunniit allagit. Ulloq unnuarlu ammavoq.
# gloss: her kan du skrive på grønlandsk, også i Danmark
# from: uani, allagit, aamma, danmarkimi
family-worry-child-chat = Uani kalaallisut allagit, aamma Danmarkimi.
# gloss: nu hvad har du brug for | nu er det farligt | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, navianarpoq, inummik, oqaloqateqarneq, qujanaq, paasivara
family-worry-child-next = Maanna suna pisariaqartippiuk?
    .unsafe = Maanna navianarpoq
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: det er tungt, du er ikke alene. Et menneske vil hjælpe dig om sagen.
# from: artornarpoq, kisimiinngilatit, suliaq, pillugu, inuup, ikiussavaatit
family-away = Artornarpoq, kisimiinngilatit. Suliaq pillugu inuup ikiussavaatit.
# gloss: test bruges (blev brugt): nogle sager behandles igen. Om sagen kan der spørges.
# from: misilitsinneq, pillugu, suliat, ilaat, suliaq, kommuni, saaffigiuk; own: suliareqqinneqassapput
# accept: not-attested own forms for the reviewer: suliareqqinneqassapput
family-away-test = Misilitsinneq pillugu: suliat ilaat suliareqqinneqassapput. Suliaq pillugu kommuni saaffigiuk.
# gloss: når kommunen undersøger familien er det tungt, du er ikke alene. Nu kan et menneske hjælpe dig.
# from: ilaqutariinnik, misissuineq, artornarpoq, kisimiinngilatit, maanna, inummit, ikiorneqarsinnaavutit
family-muni = Ilaqutariinnik misissuineq artornarpoq, kisimiinngilatit. Maanna inummit ikiorneqarsinnaavutit.
# gloss: nu hvad har du brug for | at få hjælp af et menneske | møde i kommunen | test og den særlige enhed | grønlandsk hjælp
# from: sumut, ikiorneqarneq, pisariaqartippiuk, inummit, kommunimi, ataatsimiinneq, misilitsinneq, aamma, immikkut, immikkoortortaq, ikiuineq
family-muni-what = Sumut ikiorneqarneq pisariaqartippiuk?
    .talk = Inummit ikiorneqarneq
    .meeting = Kommunimi ataatsimiinneq
    .unit = Misilitsinneq aamma immikkut immikkoortortaq
    .house = Kalaallisut ikiuineq
# gloss: til møder kan du have et menneske med, for eksempel en ven (bisidder)
# from: ataatsimiinnermut, inuk, ilagalugu, assersuutigalugu, ikinngut
family-muni-bisidder = Ataatsimiinnermut inuk ilagalugu, assersuutigalugu ikinngut (Bisidder).
# gloss: tolken skal ordnes af kommunen. Før mødet bed om den.
# from: oqalutsi, kommunimit, isumagineqassaaq, ataatsimiinneq, sioqqullugu, qinnutigiuk
family-muni-interpreter = Oqalutsi kommunimit isumagineqassaaq. Ataatsimiinneq sioqqullugu qinnutigiuk.
# gloss: sagens papirer, bed om at se dem (aktindsigt)
# from: suliap, allagaatai, aamma, qinnutigiuk
family-muni-file = Suliap allagaatai aamma qinnutigiuk (Aktindsigt).
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; til mødet hvem er med | jeg siger det anderledes, et andet menneske kan være med, til mødet hvem er med | en ven og en tolk | jeg alene til mødet | jeg ved det ikke
# from: erseqqissumik, ataatsimiinnermut, kina, allatut, oqassaanga, inuk, alla, ilaasinnaavoq, ikinngut, aamma, oqalutsi, uanga, kisima, naluara; own: oqarnersunga, paasiniarpara, ilaasinnaava
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, ilaasinnaava
family-muni-taught = Erseqqissumik oqarnersunga paasiniarpara. Ataatsimiinnermut kina ilaasinnaava?
    .simpler = Allatut oqassaanga. Inuk alla ilaasinnaavoq. Ataatsimiinnermut kina ilaasinnaava?
    .bring-somebody = Ikinngut aamma oqalutsi
    .go-alone = Uanga kisima ataatsimiinnermut
    .not-sure = Naluara
# gloss: til mødet tolk og bisidder er nødvendige. Sagens papirer bedes vist (aktindsigt).
# from: ataatsimiinnermut, oqalutsi, aamma, illersuisoq, pisariaqarput, suliap, allagaatai, takutiguk
family-muni-card = Ataatsimiinnermut oqalutsi aamma illersuisoq pisariaqarput. Suliap allagaatai takutiguk (Aktindsigt).
# gloss: i nogle sager bruges en særlig enhed, som kender grønlandsk sprog og kultur. Den bruges i stedet for test.
# from: suliani, ilaanni, misilitsinneq, taarsiullugu, immikkut, immikkoortortaq, atorneqassaaq, kalaallit, oqaasii, kulturiallu, ilisimavaat
family-muni-unit = Suliani ilaanni misilitsinneq taarsiullugu immikkut immikkoortortaq atorneqassaaq. Kalaallit oqaasii kulturiallu ilisimavaat.
# gloss: det gælder sager om anbringelse uden for hjemmet, ved fødsel eller opvækst i Grønland. Henvend dig til kommunen.
# from: angerlarsimaffiup, avataanut, inissiineq, pillugu, atuuppoq, kalaallit, nunaanni, inunngorneq, imaluunniit, peroriartorneq, kommuni, aperigukku
family-muni-unit-cases = Angerlarsimaffiup avataanut inissiineq pillugu atuuppoq, Kalaallit Nunaanni inunngorneq imaluunniit peroriartorneq. Kommuni aperigukku.
# gloss: til sagen er VISO, enheden om Grønland, nødvendig. Svaret skriftligt er nødvendigt.
# from: suliamut, kalaallit, nunaat, pillugu, immikkoortortaq, pisariaqarpoq, akissut, allakkatigut
family-muni-unit-card = Suliamut VISO, Kalaallit Nunaat pillugu immikkoortortaq, pisariaqarpoq. Akissut allakkatigut pisariaqarpoq.
# gloss: svar er ikke nødvendigt, byen hvor er du | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | skriv byens navn, så kan du se grønlandsk hjælp
# from: akissut, pisariaqanngilaq, illoqarfik, sumiippit, taanna, naluara, alla, qanittoq, allaguk, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, ikiuineq, takusinnaavat
family-muni-city = Akissut pisariaqanngilaq. Illoqarfik sumiippit?
    .again = Illoqarfik taanna naluara. Illoqarfik alla qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk, taava kalaallisut ikiuineq takusinnaavat.
# gloss: her er råd på grønlandsk. Til mødet kan du også få hjælp.
# from: uani, siunnersuineq, ataatsimiinnermut, aamma, ikiorneqarsinnaavutit
family-muni-house = Uani kalaallisut siunnersuineq. Ataatsimiinnermut aamma ikiorneqarsinnaavutit.
# gloss: her er hjælp til familier, også til møder
# from: uani, ilaqutariinnut, ikiuineq, aamma, ataatsimiinnermut
family-muni-family = Uani ilaqutariinnut ikiuineq, aamma ataatsimiinnermut.
# gloss: nu hvad har du brug for | at tale med et menneske | mødet, skriv det | kommunen, andre oplysninger | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, ataatsimiinneq, allaguk, kommuni, pillugu, paasissutissat, qujanaq, paasivara
family-muni-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .book = Ataatsimiinneq allaguk
    .others = Kommuni pillugu paasissutissat
    .enough = Qujanaq, paasivara


## Parents apart

# gloss: hvad drejer det sig om | at flytte med barnet | vi er uenige | frygt | at tale med et menneske
# from: suna, meeraq, ilagalugu, nuunneq, isumaqatigiinnginneq, ersineq, inummik, oqaloqateqarneq; own: pineqarpa
# accept: not-attested own forms for the reviewer: pineqarpa
family-apart-what = Suna pineqarpa?
    .move = Meeraq ilagalugu nuunneq
    .disagree = Isumaqatigiinnginneq
    .afraid = Ersineq
    .talk = Inummik oqaloqateqarneq
# gloss: forældremyndigheden hvem har den | ifølge papirerne hvem er forældremyndighedens indehaver | begge forældre | jeg alene er indehaver | den anden forælder | jeg ved det ikke
# from: angajoqqaatut, oqartussaassuseq, kina, allagaatit, naapertorlugit, oqartussaasoq, angajoqqaat, marluullutik, uanga, kisima, angajoqqaaq, alla, naluara
family-move-who = Angajoqqaatut oqartussaassuseq: kina?
    .simpler = Allagaatit naapertorlugit angajoqqaatut oqartussaasoq kina?
    .both = Angajoqqaat marluullutik
    .alone = Uanga kisima oqartussaasoq
    .other = Angajoqqaaq alla
    .not-sure = Naluara
# gloss: papiret om skilsmisse eller forældremyndighed er nødvendigt. Et menneske vil se på det sammen med dig.
# from: avinneq, imaluunniit, angajoqqaatut, oqartussaassuseq, pillugu, allagaq, pisariaqarpoq, inuup, misissussavaa, illit, peqataallutit
family-move-paper = Avinneq imaluunniit angajoqqaatut oqartussaassuseq pillugu allagaq pisariaqarpoq. Inuup misissussavaa, illit peqataallutit.
# gloss: flytning mellem Danmark og Grønland: begges samtykke er nødvendigt. Skriftligt.
# from: danmarkip, kalaallit, nunaatalu, akornanni, nuunneq, angajoqqaat, marluullutik, akuersissutaat, pisariaqarpoq, allakkatigut
family-move-both = Danmarkip Kalaallit Nunaatalu akornanni nuunneq: angajoqqaat marluullutik akuersissutaat pisariaqarpoq. Allakkatigut.
# gloss: i Danmark bestemmer den forælder, barnet bor hos. Den anden forælder skal have besked seks uger før.
# from: danmarkip, iluani, angajoqqaaq, meeqqamik, najugaqartoq, aalajangissavaa, sapaatip, akunneri, arfinillit, sioqqullugu, alla, nalunaarfigineqassaaq
family-move-inside = Danmarkip iluani angajoqqaaq meeqqamik najugaqartoq aalajangissavaa. Sapaatip akunneri arfinillit sioqqullugu angajoqqaaq alla nalunaarfigineqassaaq.
# gloss: så kan du flytte med barnet. Den anden forælder skal have besked seks uger før.
# from: taava, meeraq, ilagalugu, nuunneq, ajunngilaq, sapaatip, akunneri, arfinillit, sioqqullugu, angajoqqaaq, alla, nalunaarfigineqassaaq
family-move-alone = Taava meeraq ilagalugu nuunneq ajunngilaq. Sapaatip akunneri arfinillit sioqqullugu angajoqqaaq alla nalunaarfigineqassaaq.
# gloss: om jeg sagde det tydeligt, vil jeg finde ud af; den anden forælder hvornår får den besked | jeg siger det anderledes, seks uger før skal den anden have besked, hvornår får den besked | flytning, seks uger før | efter flytning | jeg ved det ikke
# from: erseqqissumik, allamut, qaqugu, allatut, oqassaanga, sapaatip, akunneri, arfinillit, sioqqullugu, nalunaarutigineqassaaq, nuunnermi, kingorna, naluara; own: oqarnersunga, paasiniarpara, angajoqqaamut, nalunaarutigissavat
# accept: not-attested own forms for the reviewer: oqarnersunga, paasiniarpara, angajoqqaamut, nalunaarutigissavat
family-move-taught = Erseqqissumik oqarnersunga paasiniarpara. Angajoqqaamut allamut qaqugu nalunaarutigissavat?
    .simpler = Allatut oqassaanga. Sapaatip akunneri arfinillit sioqqullugu nalunaarutigineqassaaq. Qaqugu nalunaarutigissavat?
    .six-before = Sapaatip akunneri arfinillit sioqqullugu
    .after-move = Nuunnermi kingorna
    .not-sure = Naluara
# gloss: nu hvad har du brug for | vi er uenige | påmindelse | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, isumaqatigiinnginneq, eqqaasitsissut, inummik, oqaloqateqarneq, qujanaq, paasivara
family-move-next = Maanna suna pisariaqartippiuk?
    .disagree = Isumaqatigiinnginneq
    .remind = Eqqaasitsissut
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: påmindelse: meld flytningen til den anden forælder i dag. Skriftligt.
# from: eqqaasitsissut, nuunneq, ullumi, allamut, nalunaarutigiuk, allakkatigut; own: angajoqqaamut
# accept: not-attested own forms for the reviewer: angajoqqaamut
family-move-reminder = Eqqaasitsissut: nuunneq ullumi angajoqqaamut allamut nalunaarutigiuk. Allakkatigut.
# gloss: ved uenighed henvend dig til Familieretshuset. Svaret kommer først, bagefter flytning.
# from: isumaqatigiinnginneq, pillugu, saaffigiuk, siullermik, akissut, kingorna, nuunneq
family-disagree = Isumaqatigiinnginneq pillugu Familieretshuset saaffigiuk. Siullermik akissut, kingorna nuunneq.
# gloss: hvad barnet har brug for, skriv det. Til mødet bed om tolk.
# from: meeqqap, pisariaqartitai, allakkit, ataatsimiinnermut, oqalutsi, qinnutigiuk
family-disagree-bring = Meeqqap pisariaqartitai allakkit. Ataatsimiinnermut oqalutsi qinnutigiuk.
# gloss: nu hvad har du brug for | mødet, skriv det | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, ataatsimiinneq, allaguk, inummik, oqaloqateqarneq, qujanaq, paasivara
family-disagree-next = Maanna suna pisariaqartippiuk?
    .book = Ataatsimiinneq allaguk
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: når som helst vend tilbage. Af et menneske kan du også få hjælp.
# from: qaqugukkulluunniit, uterit, inummit, aamma, ikiorneqarsinnaavutit
family-bye = Qaqugukkulluunniit uterit. Inummit aamma ikiorneqarsinnaavutit.
