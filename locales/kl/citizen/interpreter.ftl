### An interpreter: the right to one, how to ask, and what to do when it goes wrong. Drafts until a Greenlandic reader
### approves them.

# gloss: hvad har du brug for | vælg det passende. Hvad har du brug for | tolk, bed om den | rettigheder | problem med tolken | at blive hjulpet: hvor
# from: suna, pisariaqartippiuk, naleqquttoq, toqqaruk, oqalutsi, qinnutigiuk, pisinnaatitaaffiit, ajornartorsiut, ikiorneqarneq, sumi
interpreter-need = Suna pisariaqartippiuk?
    .simpler = Naleqquttoq toqqaruk. Suna pisariaqartippiuk?
    .ask = Oqalutsi qinnutigiuk
    .right = Pisinnaatitaaffiit
    .trouble = Oqalutsi: ajornartorsiut
    .where = Ikiorneqarneq: sumi


## Ask for one

# gloss: sprog hvilke | tre sprog er forskellige. I hjemmet sproget, vælg det. | Vestgrønland (kalaallisut) | Østgrønland (tunumiisut) | Nordgrønland (inuktun) | jeg ved det ikke
# from: oqaatsit, sorliit, pingasut, assigiinngitsut, angerlarsimaffimmi, toqqakkit, kitaa, tunu, avanersuaq, naluara; own: tunumiisut, inuktun
# accept: not-attested own forms for the reviewer: tunumiisut, inuktun
interpreter-language = Oqaatsit sorliit?
    .help = Oqaatsit pingasut assigiinngitsut. Angerlarsimaffimmi oqaatsit toqqakkit.
    .west = Kitaa (kalaallisut)
    .east = Tunu (tunumiisut)
    .north = Avanersuaq (inuktun)
    .not-sure = Naluara
# gloss: tolk er nødvendig: Vestgrønland (kalaallisut). Til mødet søges om tolk.
# from: oqalutsi, pisariaqarpoq, kitaa, ataatsimiinnermut, qinnutigineqarpoq
interpreter-card-west = Oqalutsi pisariaqarpoq: Kitaa (kalaallisut). Ataatsimiinnermut oqalutsi qinnutigineqarpoq.
# gloss: tolk er nødvendig: Østgrønland (tunumiisut). Vestgrønland og Østgrønland: sprogene er forskellige.
# from: oqalutsi, pisariaqarpoq, tunu, kitaa, aamma, oqaatsit, assigiinngitsut; own: tunumiisut
# accept: not-attested own forms for the reviewer: tunumiisut
interpreter-card-east = Oqalutsi pisariaqarpoq: Tunu (tunumiisut). Kitaa aamma Tunu: oqaatsit assigiinngitsut.
# gloss: tolk er nødvendig: Nordgrønland (inuktun). Vestgrønland og Nordgrønland: sprogene er forskellige.
# from: oqalutsi, pisariaqarpoq, avanersuaq, kitaa, aamma, oqaatsit, assigiinngitsut; own: inuktun
# accept: not-attested own forms for the reviewer: inuktun
interpreter-card-north = Oqalutsi pisariaqarpoq: Avanersuaq (inuktun). Kitaa aamma Avanersuaq: oqaatsit assigiinngitsut.
# gloss: sprog: grønlandsk, en tolk er nødvendig. Spørgsmål: i Grønland hvor
# from: oqaatsit, oqalutsi, pisariaqarpoq, apeqqut, kalaallit, nunaanni, sumi
interpreter-card-any = Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq. Apeqqut: Kalaallit Nunaanni sumi.
# gloss: mødet hvor | i kommunen | læge, hospital | ret, politi | et andet sted
# from: ataatsimiinneq, sumi, kommunimi, nakorsaq, napparsimmavik, eqqartuussivik, politiit, sumiiffik, alla
interpreter-meeting = Ataatsimiinneq sumi?
    .municipality = Kommunimi
    .doctor = Nakorsaq, napparsimmavik
    .court = Eqqartuussivik, politiit
    .other = Sumiiffik alla
# gloss: kontakt sagsbehandleren, vis kortet. Tolken vil blive ordnet af kommunen.
# from: suliamik, sullissisoq, attavigiuk, allagartaq, takutiguk, oqalutsi, kommunimit, isumagineqassaaq
interpreter-meeting-municipality = Suliamik sullissisoq attavigiuk, allagartaq takutiguk. Oqalutsi kommunimit isumagineqassaaq.
# gloss: hvis du bestiller tid, bed om tolk. Lægen ordner det, tolk i grønlandsk koster ikke noget.
# from: inniminniiguit, oqalutsi, qinnutigiuk, nakorsamit, isumagineqassaaq, akeqanngilaq
interpreter-meeting-doctor = Inniminniiguit oqalutsi qinnutigiuk. Nakorsamit isumagineqassaaq, kalaallisut oqalutsi akeqanngilaq.
# gloss: i retten bliver tolken ordnet, i straffesager deltager tolken. Politiet: vis kortet straks.
# from: eqqartuussivimmi, oqalutsi, isumagineqassaaq, pillaasarnermi, suliassani, peqataavoq, politiit, allagartaq, ingerlaannaq, takutiguk
interpreter-meeting-court = Eqqartuussivimmi oqalutsi isumagineqassaaq, pillaasarnermi suliassani peqataavoq. Politiit: allagartaq ingerlaannaq takutiguk.
# gloss: det offentlige skal sikre, at man forstår hinanden. Kortet, vis det.
# from: pisortat, paaseqatigiinneq, qulakkiissavaat, allagartaq, takutiguk
interpreter-meeting-other = Pisortat paaseqatigiinneq qulakkiissavaat. Allagartaq takutiguk.
# gloss: tidligt bed om tolk. Tid: måske flere dage.
# from: oqalutsi, siusissukkut, qinnutigiuk, piffissaq, immaqa, ullut, arlallit
interpreter-early = Oqalutsi siusissukkut qinnutigiuk. Piffissaq: immaqa ullut arlallit.
# gloss: spørg dem, om tolken er bestilt. Navn og dag, skriv dem.
# from: aperikkit, oqalutsi, ateq, ullorlu, allakkit; own: inniminnerneqarnersoq
# accept: not-attested own forms for the reviewer: inniminnerneqarnersoq
interpreter-early-write = Aperikkit oqalutsi inniminnerneqarnersoq. Ateq ullorlu allakkit.
# gloss: nu hvad har du brug for | mødet og tolken, gem dem | påmindelse | at blive hjulpet af et menneske | tak, selv
# from: maanna, suna, pisariaqartippiuk, ataatsimiinneq, aamma, oqalutsi, toqqukkit, eqqaasitsissut, inummit, ikiorneqarneq, qujanaq, nammineq
interpreter-ask-next = Maanna suna pisariaqartippiuk?
    .save = Ataatsimiinneq aamma oqalutsi toqqukkit
    .remind = Eqqaasitsissut
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, nammineq
# gloss: i dag spørg dem, om tolken er bestilt. Kortet, vis det.
# from: ullumi, aperikkit, oqalutsi, allagartaq, takutiguk; own: inniminnerneqarnersoq
# accept: not-attested own forms for the reviewer: inniminnerneqarnersoq
interpreter-ask-reminder = Ullumi aperikkit oqalutsi inniminnerneqarnersoq. Allagartaq takutiguk.
# gloss: i morgen tidlig bed om tolk. Før mødet spørg dem igen.
# from: aqagu, ullaakkut, oqalutsi, qinnutigiuk, ataatsimiinneq, sioqqullugu, aamma, aperikkit
interpreter-ask-tomorrow = Aqagu ullaakkut oqalutsi qinnutigiuk. Ataatsimiinneq sioqqullugu aamma aperikkit.


## The right

# gloss: det offentlige skal sikre, at man forstår hinanden. Loven: forvaltningsloven § 7.
# from: pisortat, paaseqatigiinneq, qulakkiissavaat, inatsit
interpreter-right = Pisortat paaseqatigiinneq qulakkiissavaat. Inatsit: forvaltningsloven § 7.
# gloss: når det er nødvendigt, ordner det offentlige tolken, de vil betale. Det gælder også grønlændere.
# from: pisariaqarpat, oqalutsi, pisortanit, isumagineqassaaq, pisortat, akiliissapput, kalaallit, ilanngullugit, atuuppoq
interpreter-right-pay = Pisariaqarpat oqalutsi pisortanit isumagineqassaaq, pisortat akiliissapput. Kalaallit ilanngullugit atuuppoq.
# gloss: rettighed hvilken | læge, hospital | familie, børn | ret, politi | breve på dansk
# from: pisinnaatitaaffik, sorleq, nakorsaq, napparsimmavik, ilaqutariit, meeqqat, eqqartuussivik, politiit, allakkat, qallunaatut
interpreter-right-more = Pisinnaatitaaffik sorleq?
    .doctor = Nakorsaq, napparsimmavik
    .family = Ilaqutariit, meeqqat
    .court = Eqqartuussivik, politiit
    .letters = Allakkat qallunaatut
# gloss: læge og hospital: tolk i grønlandsk koster ikke noget. År i Danmark: ingen grænse.
# from: nakorsaq, aamma, napparsimmavik, oqalutsi, akeqanngilaq, danmarkimi, ukiut, killeqanngilaq
interpreter-right-doctor = Nakorsaq aamma napparsimmavik: kalaallisut oqalutsi akeqanngilaq. Danmarkimi ukiut: killeqanngilaq.
# gloss: tolk, bed om den, ikke børn og familie. De kan deltage.
# from: oqalutsi, qinnutigiuk, meeqqat, ilaqutariillu, pinnagit, taakku, peqataasinnaapput
interpreter-right-family = Oqalutsi qinnutigiuk, meeqqat ilaqutariillu pinnagit. Taakku peqataasinnaapput.
# gloss: dine venner kan deltage. Men bed også om tolk.
# from: ikinngutitit, peqataasinnaapput, kisianni, aamma, oqalutsi, qinnutigiuk
interpreter-right-family-friend = Ikinngutitit peqataasinnaapput. Kisianni aamma oqalutsi qinnutigiuk.
# gloss: i straffesager deltager tolken. Hos politiet først vis kortet, bagefter svar.
# from: pillaasarnermi, suliassani, oqalutsi, peqataavoq, politiini, siullermik, allagartaq, takutiguk, kingorna, akissuteqarit
interpreter-right-court = Pillaasarnermi suliassani oqalutsi peqataavoq. Politiini siullermik allagartaq takutiguk, kingorna akissuteqarit.
# gloss: for breve gælder det også. Forklaring eller brev på grønlandsk, bed om det.
# from: allakkanut, aamma, atuuppoq, nassuiaat, imaluunniit, allagaq, qinnutigiuk
interpreter-right-letters = Allakkanut aamma atuuppoq. Nassuiaat imaluunniit kalaallisut allagaq qinnutigiuk.
# gloss: nu hvad har du brug for | kortet, se det | andre rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takuuk, pisinnaatitaaffiit, allat, inummik, oqaloqateqarneq, qujanaq, paasivara
interpreter-right-next = Maanna suna pisariaqartippiuk?
    .ask = Allagartaq takuuk
    .rest = Pisinnaatitaaffiit allat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara


## When it goes wrong

# gloss: hvad skete der | tolk: der er ingen | tolken blev afvist | jeg har ikke forstået det godt | uden at forstå det at skrive under
# from: susoqarami, oqalutsi, soqanngilaq, itigartinneqarpoq, paasilluarsimanngilara, paasinagu, atsiorneq
interpreter-trouble = Susoqarami?
    .none-came = Oqalutsi: soqanngilaq
    .refused = Oqalutsi itigartinneqarpoq
    .unclear = Paasilluarsimanngilara
    .signed = Paasinagu atsiorneq
# gloss: sig det: jeg har ikke forstået det godt. Svar og underskrift: senere.
# from: oqaatiginiaruk, paasilluarsimanngilara, akissut, atsiorneq, kingusinnerusukkut
interpreter-none-came = Oqaatiginiaruk: Paasilluarsimanngilara. Akissut, atsiorneq: kingusinnerusukkut.
# gloss: ny tid, bed om den, også tolk. Om dagen, bed også om et brev.
# from: piffissaq, nutaaq, qinnutigiuk, aamma, oqalutsi, ulloq, pillugu, allagaq
interpreter-none-came-time = Piffissaq nutaaq qinnutigiuk, aamma oqalutsi. Ulloq pillugu allagaq aamma qinnutigiuk.
# gloss: jeg har ikke forstået det godt, tolk er nødvendig. Ny tid søges der om.
# from: paasilluarsimanngilara, oqalutsi, pisariaqarpoq, piffissaq, nutaaq, qinnutigineqarpoq
interpreter-none-came-card = Paasilluarsimanngilara, oqalutsi pisariaqarpoq. Piffissaq nutaaq qinnutigineqarpoq.
# gloss: nu hvad har du brug for | ny tid, gem den | tolken blev afvist | at blive hjulpet af et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, piffissaq, nutaaq, toqqoruk, oqalutsi, itigartinneqarpoq, inummit, ikiorneqarneq, qujanaq, paasivara
interpreter-none-came-next = Maanna suna pisariaqartippiuk?
    .save = Piffissaq nutaaq toqqoruk
    .refused = Oqalutsi itigartinneqarpoq
    .talk = Inummit ikiorneqarneq
    .enough = Qujanaq, paasivara
# gloss: om begrundelsen bed om et brev. Kortet, vis det.
# from: pissutaasoq, pillugu, allagaq, qinnutigiuk, allagartaq, takutiguk
interpreter-refused = Pissutaasoq pillugu allagaq qinnutigiuk. Allagartaq takutiguk.
# gloss: på dansk har jeg ikke forstået det godt. At forstå hinanden skal sikres (forvaltningsloven § 7).
# from: qallunaatut, paasilluarsimanngilara, paaseqatigiinneq, pisortat, qulakkiissavaat
interpreter-refused-card = Qallunaatut paasilluarsimanngilara. Paaseqatigiinneq pisortat qulakkiissavaat (forvaltningsloven § 7).
# gloss: nu hvad har du brug for | klage | at blive hjulpet af et menneske | at blive hjulpet: hvor | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, naammagittaalliorneq, inummit, ikiorneqarneq, sumi, qujanaq, paasivara
interpreter-refused-next = Maanna suna pisariaqartippiuk?
    .rights = Naammagittaalliorneq
    .talk = Inummit ikiorneqarneq
    .where = Ikiorneqarneq: sumi
    .enough = Qujanaq, paasivara
# gloss: hvad er problemet | andre sprog | det er for hurtigt | lyden er dårlig | utryghed
# from: suna, ajornartorsiutaava, oqaatsit, allat, sukkavallaaqaaq, oqarasuaat, nipi, ajorpoq, toqqissisimannginneq
interpreter-unclear = Suna ajornartorsiutaava?
    .dialect = Oqaatsit allat
    .fast = Sukkavallaaqaaq
    .sound = Oqarasuaat: nipi ajorpoq
    .trust = Toqqissisimannginneq
# gloss: straks sig det. Sproget, vælg det, kortet, vis det.
# from: ingerlaannaq, oqaatiginiaruk, oqaatsit, toqqakkit, allagartaq, takutiguk
interpreter-unclear-dialect = Ingerlaannaq oqaatiginiaruk. Oqaatsit toqqakkit, allagartaq takutiguk.
# gloss: korte sætninger og en kort pause, bed om det. Spørgsmål er i orden.
# from: oqaaseqatigiit, naatsut, aamma, unillatsiarneq, qinnutigiuk, apeqqutit, ajunngillat
interpreter-unclear-fast = Oqaaseqatigiit naatsut aamma unillatsiarneq qinnutigiuk. Apeqqutit ajunngillat.
# gloss: til sidst aftalen, forklar den selv. Så bliver den tydelig.
# from: naggataatigut, isumaqatigiissut, nammineq, nassuiaruk, taava, ersarippoq
interpreter-unclear-own = Naggataatigut isumaqatigiissut nammineq nassuiaruk. Taava ersarippoq.
# gloss: det er for hurtigt. Langsom tale er nødvendig, også korte sætninger.
# from: sukkavallaaqaaq, kigaatsumik, oqalunneq, pisariaqarpoq, aamma, oqaaseqatigiit, naatsut
interpreter-unclear-fast-card = Sukkavallaaqaaq. Kigaatsumik oqalunneq pisariaqarpoq, aamma oqaaseqatigiit naatsut.
# gloss: straks sig det. At ringe igen eller ny tid, bed om det.
# from: ingerlaannaq, oqaatiginiaruk, imaluunniit, piffissaq, nutaaq, qinnutigiuk; own: sianeqqinneq
# accept: not-attested own forms for the reviewer: sianeqqinneq
interpreter-unclear-sound = Ingerlaannaq oqaatiginiaruk. Sianeqqinneq imaluunniit piffissaq nutaaq qinnutigiuk.
# gloss: tolk til stede ved mødet kan der også søges om. Også et stille rum.
# from: oqalutsi, ataatsimiinnermi, aamma, qinnutigineqarsinnaavoq, ini, nipaatsoq
interpreter-unclear-phone = Oqalutsi ataatsimiinnermi aamma qinnutigineqarsinnaavoq. Aamma ini nipaatsoq.
# gloss: tolken: lyden er dårlig. At ringe igen er nødvendigt.
# from: oqalutsi, nipi, ajorpoq, pisariaqarpoq; own: sianeqqinneq
# accept: not-attested own forms for the reviewer: sianeqqinneq
interpreter-unclear-sound-card = Oqalutsi: nipi ajorpoq. Sianeqqinneq pisariaqarpoq.
# gloss: en anden tolk kan der søges om. Begrundelsen: du bestemmer selv.
# from: oqalutsi, alla, qinnutigineqarsinnaavoq, pissutaasoq, illit, nammineq, aalajangissavat
interpreter-unclear-trust = Oqalutsi alla qinnutigineqarsinnaavoq. Pissutaasoq: illit nammineq aalajangissavat.
# gloss: en anden tolk er nødvendig. En anden tid er i orden.
# from: oqalutsi, alla, pisariaqarpoq, piffissaq, ajunngilaq
interpreter-unclear-trust-card = Oqalutsi alla pisariaqarpoq. Piffissaq alla ajunngilaq.
# gloss: nu hvad har du brug for | et andet problem | ny tid, tolk | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, ajornartorsiut, alla, piffissaq, nutaaq, oqalutsi, inummik, oqaloqateqarneq, qujanaq, paasivara
interpreter-unclear-next = Maanna suna pisariaqartippiuk?
    .rest = Ajornartorsiut alla
    .time = Piffissaq nutaaq, oqalutsi
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: det kan ske for alle. Brevet, gem det, et menneske vil se på det, du deltager.
# from: tamanna, tamanut, pisinnaavoq, allagaq, toqqoruk, inuup, misissussavaa, illit, peqataallutit
interpreter-signed = Tamanna tamanut pisinnaavoq. Allagaq toqqoruk, inuup misissussavaa, illit peqataallutit.


## Places

# gloss: nu hvor er du, skriv byen | den by kender jeg ikke, skriv en nær by, eller vælg: ikke lige nu | byens navn, skriv det, så kan du se huset i nærheden
# from: maanna, sumiippit, illoqarfik, allaguk, taanna, naluara, qanittoq, imaluunniit, toqqaruk, massakkuunngitsoq, illoqarfiup, aqqa, taava, illu, takusinnaavat
interpreter-where = Maanna sumiippit? Illoqarfik allaguk.
    .again = Illoqarfik taanna naluara. Illoqarfik qanittoq allaguk, imaluunniit toqqaruk: Massakkuunngitsoq.
    .help = Illoqarfiup aqqa allaguk. Taava illu qanittoq takusinnaavat.
# gloss: her er mennesker, du kan tale med på grønlandsk. Om tolk spørg dem.
# from: uani, inuit, oqaloqatigisinnaasat, oqalutsi, pillugu, aperikkit
interpreter-house = Uani inuit kalaallisut oqaloqatigisinnaasat. Oqalutsi pillugu aperikkit.
# gloss: grønlændernes huse alle. Et nært, vælg det.
# from: kalaallit, illui, tamarmik, qanittoq, toqqaruk
interpreter-house-all = Kalaallit illui tamarmik. Qanittoq toqqaruk.
# gloss: rettighederne, læs om dem: gltolk.dk. På grønlandsk og dansk.
# from: pisinnaatitaaffiit, atuakkit, qallunaatullu
interpreter-gltolk = Pisinnaatitaaffiit atuakkit: GLTolk.dk. Kalaallisut qallunaatullu.
# gloss: nu hvad har du brug for | kortet, se det | rettigheder | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, allagartaq, takuuk, pisinnaatitaaffiit, inummik, oqaloqateqarneq, qujanaq, paasivara
interpreter-where-next = Maanna suna pisariaqartippiuk?
    .ask = Allagartaq takuuk
    .right = Pisinnaatitaaffiit
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
