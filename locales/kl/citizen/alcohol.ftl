### Alcohol and drugs: free help, no shame, a person at once when somebody wants it. Drafts until a Greenlandic reader approves them.

# gloss: ved drikkevarer (alkohol) og rusmidler er hjælpen gratis. Dit navn er ikke nødvendigt.
# from: imigassaq, aamma, ikiaroornartut, ikiuineq, akeqanngilaq, atit, pisariaqanngilaq
alcohol-hello = Imigassaq aamma ikiaroornartut: ikiuineq akeqanngilaq. Atit pisariaqanngilaq.
# gloss: hvad har du brug for | et svar er ikke nødvendigt, vælg det du ønsker | at gå i behandling | oplysninger | om én, jeg elsker | at tale med et menneske
# from: suna, pisariaqartippiuk, akissut, pisariaqanngilaq, kissaatit, toqqaruk, katsorsartinneq, paasissutissat, asasara, pillugu, inummik, oqaloqateqarneq
alcohol-need = Suna pisariaqartippiuk?
    .simpler = Akissut pisariaqanngilaq. Kissaatit toqqaruk.
    .treatment = Katsorsartinneq
    .know = Paasissutissat
    .relative = Asasara pillugu
    .talk = Inummik oqaloqateqarneq
# gloss: tak, det er godt. Nu vil et menneske hjælpe dig.
# from: qujanaq, ajunngilaq, maanna, inuup, ikiussavaatit
alcohol-treatment = Qujanaq, ajunngilaq. Maanna inuup ikiussavaatit.
# gloss: hvilke oplysninger | behandlingens begyndelse | uden navn | hjælp på grønlandsk | telefon
# from: paasissutissat, suut, katsorsaanerup, aallartinnissaa, kinaassuseq, isertuullugu, ikiuineq, telefoni
alcohol-know = Paasissutissat suut?
    .start = Katsorsaanerup aallartinnissaa
    .anonymous = Kinaassuseq isertuullugu
    .greenlandic = Kalaallisut ikiuineq
    .line = Telefoni
# gloss: efter ansøgningen begynder behandlingen i løbet af 14 dage. Den er gratis.
# from: qinnuteqarnerup, kingorna, ullut, ingerlaneranni, katsorsaaneq, aallartissaaq, akeqanngilaq
alcohol-start-soon = Qinnuteqarnerup kingorna ullut 14 ingerlaneranni katsorsaaneq aallartissaaq. Akeqanngilaq.
# gloss: henvend dig til kommunen: behandling. Ved alkohol kan du også vælge en anden by.
# from: kommuni, saaffigiuk, katsorsartinneq, imigassaq, pillugu, illoqarfik, alla, aamma, toqqarsinnaavat
alcohol-start-where = Kommuni saaffigiuk: Katsorsartinneq. Imigassaq pillugu illoqarfik alla aamma toqqarsinnaavat.
# gloss: behandling ønskes, uden navn. Sprog: grønlandsk, en tolk er nødvendig.
# from: katsorsartinneq, kissaatigineqarpoq, kinaassuseq, isertuullugu, oqaatsit, oqalutsi, pisariaqarpoq
alcohol-card = Katsorsartinneq kissaatigineqarpoq, kinaassuseq isertuullugu. Oqaatsit: kalaallisut, oqalutsi pisariaqarpoq.
# gloss: du kan være anonym. Meld først det, navnet er ikke nødvendigt.
# from: kinaassuseq, isertuullugu, ikiorneqarsinnaavutit, siullermik, tamanna, nalunaarutigiuk, atit, pisariaqanngilaq
alcohol-anonymous = Kinaassuseq isertuullugu ikiorneqarsinnaavutit. Siullermik tamanna nalunaarutigiuk, atit pisariaqanngilaq.
# gloss: her spørg dem: en behandler, der kan tale grønlandsk
# from: uani, aperikkit, katsorsaasoq, oqalussinnaasoq
alcohol-greenlandic = Uani aperikkit: katsorsaasoq kalaallisut oqalussinnaasoq.
# gloss: i en anden by bed om tolk. Grønlændernes hus nær dig, henvend dig til det.
# from: illoqarfimmi, allami, oqalutsi, qinnutigiuk, kalaallit, illuat, qanittoq, saaffigiuk
alcohol-greenlandic-else = Illoqarfimmi allami oqalutsi qinnutigiuk. Kalaallit illuat qanittoq saaffigiuk.
# gloss: her kan du prøve at ringe. Det er gratis, navn er ikke nødvendigt.
# from: uani, sianerniarit, misilissinnaavat, akeqanngilaq, atit, pisariaqanngilaq
alcohol-line = Uani sianerniarit, misilissinnaavat. Akeqanngilaq, atit pisariaqanngilaq.
# gloss: nu hvad har du brug for | at gå i behandling | oplysninger om hjælpen | at tale med et menneske | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, katsorsartinneq, ikiuineq, pillugu, paasissutissat, inummik, oqaloqateqarneq, qujanaq, paasivara
alcohol-know-next = Maanna suna pisariaqartippiuk?
    .treatment = Katsorsartinneq
    .others = Ikiuineq pillugu paasissutissat
    .talk = Inummik oqaloqateqarneq
    .enough = Qujanaq, paasivara
# gloss: en nær, der bruger drikkevarer (alkohol) eller rusmidler: det er tungt. Du selv kan også få hjælp.
# from: qanigisaq, imigassamik, imaluunniit, ikiaroornartunik, atuisoq, artornarpoq, illit, aamma, ikiorneqarsinnaavutit
alcohol-relative = Qanigisaq imigassamik imaluunniit ikiaroornartunik atuisoq: artornarpoq. Illit aamma ikiorneqarsinnaavutit.
# gloss: også til familier: ring blot her. Det er gratis.
# from: ilaqutariinnut, aamma, uani, sianerniarit, akeqanngilaq
alcohol-relative-line = Ilaqutariinnut aamma: uani sianerniarit. Akeqanngilaq.
# gloss: nu hvad har du brug for | at tale med et menneske | frygt i hjemmet | oplysninger om hjælpen | tak, jeg forstod det
# from: maanna, suna, pisariaqartippiuk, inummik, oqaloqateqarneq, angerlarsimaffimmi, ersineq, ikiuineq, pillugu, paasissutissat, qujanaq, paasivara
alcohol-relative-next = Maanna suna pisariaqartippiuk?
    .talk = Inummik oqaloqateqarneq
    .afraid = Angerlarsimaffimmi ersineq
    .know = Ikiuineq pillugu paasissutissat
    .enough = Qujanaq, paasivara
# gloss: når som helst er du velkommen
# from: qaqugukkulluunniit, tikilluarit
alcohol-bye = Qaqugukkulluunniit tikilluarit.
