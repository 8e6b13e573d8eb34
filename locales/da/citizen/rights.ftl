### Rights with authorities: somebody beside you, complaints, guidance, your papers, help without a name.

rights-what = Hvad vil du vide om dine rettigheder?
    .simpler = Hvad har du brug for hos kommunen?
    .companion = Have en med til et møde
    .complain = Jeg er uenig og vil klage
    .guide = Jeg får ikke hjælp
    .rest = Se flere rettigheder
rights-rest = Hvad vil du se på?
    .file = Se papirerne i min sag
    .anonymous = Få hjælp uden mit navn
    .interpreter = Få en tolk
    .lawyer = Gratis hjælp med loven


## Somebody beside you

# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), seen November 2026, V
rights-companion = Du må altid have en med til mødet (bisidder). Det gælder hele vejen i sagen.
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), seen November 2026, V
rights-companion-who = Det kan være en ven, du stoler på. Din ven må også tale for dig.
# fact: ombudsmanden.dk, partsrepræsentation (27. marts 2024), and sbst.dk (2026), om tolk og bisidder, seen November 2026, V
rights-companion-before = Sig det til dem før mødet, og bed også om en tolk. De kan stadig bede dig om selv at komme.
rights-companion-next = Hvad vil du nu?
    .card = Vis et kort, jeg kan holde frem
    .find = Find en, der kan gå med
    .topics = Se en anden rettighed
    .enough = Nu ved jeg nok
rights-companion-card = Jeg vil gerne have en bisidder med til mødet. Jeg taler grønlandsk og har brug for en tolk.
rights-companion-find = Spørg her, om en kan gå med dig. De taler grønlandsk.
rights-companion-more = Hvad vil du nu?
    .talk = Tal med et menneske
    .interpreter = Få en tolk
    .topics = Se en anden rettighed
    .enough = Nu ved jeg nok


## To complain

# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
rights-complain = Du kan ofte klage over en afgørelse. Det skal ske inden fire uger.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
rights-complain-where = Klag til dem, der skrev brevet. Se i brevet efter ordet klagevejledning.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
rights-complain-how = Du kan ringe, skrive eller sige det til dem. Sig, hvad du er uenig i.
# fact: ast.dk, klagevejledning og tidsfrister, and dukh.dk, seen November 2026, V
rights-complain-taught = Jeg vil vide, om jeg sagde det klart. Hvornår skal de have din klage?
    .simpler = Jeg siger det på en anden måde. Du har fire uger til at klage. Hvornår klager du?
    .within-four = Inden fire uger
    .any-time = Når som helst
    .not-sure = Jeg er i tvivl
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
rights-complain-then = De ser på sagen igen inden fire uger. Siger de stadig nej, sender de den til Ankestyrelsen.
rights-complain-next = Hvad vil du nu?
    .card = Vis et kort, jeg kan holde frem
    .remind = Mind mig om at klage
    .child = Det handler om mit barn
    .talk = Hjælp mig med at klage
rights-complain-card = Jeg vil gerne klage over en afgørelse. Jeg taler grønlandsk og har brug for en tolk.
rights-complain-carded = Hvad vil du nu?
    .remind = Mind mig om at klage
    .adviser = En i kommunen, der kan hjælpe
    .talk = Hjælp mig med at klage
    .enough = Nu ved jeg nok
rights-complain-remind = Du ville klage over et brev. Ring eller skriv til dem, der sendte det.
# fact: ast.dk, klagevejledning og tidsfrister, seen November 2026, V
rights-complain-child = Skal et barn bo et andet sted, klager du ofte direkte til Ankestyrelsen. Et menneske ser på det med dig.
rights-complain-more = Hvad vil du nu?
    .adviser = En i kommunen, der kan hjælpe
    .lawyer = Gratis hjælp med loven
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Guidance

# fact: sermitsiaq.ag, Justitias rapport 2. maj 2023, seen November 2026, V
rights-guide = Kommunen, hvor du er nu, skal vejlede dig. Det gælder også, når du har adresse et andet sted.
# fact: ft.dk, GRU spm. 60 (29. juni 2010) and GRU spm. 74 (21. august 2020), seen November 2026, V
rights-guide-understand = De skal sikre, at du forstår dem, også deres breve. De betaler en tolk, når der er brug for det.
rights-guide-say = Bed dem sige det med andre ord. Bed om at få svaret på papir.
# fact: ast.dk and retssikkerhedsvejledning 9330 af 2019, seen November 2026, V
rights-guide-complain = Du kan også klage over, at de ikke har vejledt dig.
rights-guide-next = Hvad vil du nu?
    .card = Vis et kort, jeg kan holde frem
    .adviser = En i kommunen, der kan hjælpe
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
rights-guide-card = Jeg vil gerne have vejledning. Jeg taler grønlandsk og har brug for en tolk.
rights-guide-more = Hvad vil du nu?
    .adviser = En i kommunen, der kan hjælpe
    .complain = Se, hvordan jeg klager
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
# fact: frederiksberg.dk and sonderborgkommune.dk, borgerrådgiver, seen November 2026, V
rights-adviser = Mange kommuner har en borgerrådgiver. Det er gratis at spørge.
# fact: frederiksberg.dk and sonderborgkommune.dk, borgerrådgiver, seen November 2026, V
rights-adviser-can = Borgerrådgiveren kan forklare et brev og hjælpe dig med at klage. Kommunens svar kan de ikke lave om.
rights-adviser-next = Hvad vil du nu?
    .card = Vis et kort, jeg kan holde frem
    .topics = Se en anden rettighed
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
rights-adviser-card = Jeg vil gerne tale med borgerrådgiveren. Jeg taler grønlandsk og har brug for en tolk.
rights-adviser-more = Hvad vil du nu?
    .topics = Se en anden rettighed
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Your papers

rights-file = Du kan bede om at se papirerne i din sag (aktindsigt). Spørg, hvordan du gør.
rights-file-how = Ring, skriv eller gå derhen. Spørg, hvornår du får svar.
rights-file-read = Er der meget at læse, så bed om tid med en tolk.
rights-file-next = Hvad vil du nu?
    .card = Vis et kort, jeg kan holde frem
    .topics = Se en anden rettighed
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
rights-file-card = Jeg vil gerne se papirerne i min sag (aktindsigt). Jeg taler grønlandsk og har brug for en tolk.
rights-file-more = Hvad vil du nu?
    .topics = Se en anden rettighed
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Without a name

rights-anonymous = Nogle steder kan du få råd uden at sige dit navn. Her hos mig skal du heller ikke sige det.
rights-anonymous-what = Hvad har du brug for? Du kan lade være med at svare.
    .law = Hjælp med loven
    .talk-greenlandic = En, der taler grønlandsk
    .night = Hjælp om natten
    .treatment = Alkohol eller stoffer
# fact: udsattegroenlaendere.dk, åben rådgivning Odense, seen November 2026, V
rights-anonymous-house = I Odense må du komme uden navn. Spørg de andre, om du også må det hos dem.
# fact: densocialeskadestue.dk and kk.dk, Den Sociale Døgnvagt, seen November 2026, V
rights-anonymous-night = Her kan du komme uden at sige dit navn.
# fact: danskelove.dk/sundhedsloven/141 and danskelove.dk/serviceloven/101, seen November 2026, V
rights-anonymous-treatment = Behandling er gratis. Du kan bede om, at de ikke skriver dit navn.
rights-anonymous-treatment-next = Hvad vil du nu?
    .alcohol = Hør mere om hjælpen
    .talk = Et menneske skal hjælpe mig
    .rather-not = Det vil jeg ikke sige
rights-anonymous-next = Hvad vil du nu?
    .topics = Se en anden rettighed
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok


## Free help with the law

# fact: stenbroensjurister.dk and knr.gl, gratis retshjælp på grønlandsk, seen November 2026, V
rights-lawyer = Her kan du få hjælp med loven. Stenbroens Jurister er gratis og hjælper også på grønlandsk.
rights-lawyer-town = Spørg i Borgerservice om gratis hjælp med loven i din by. Det kan hedde advokatvagt.
rights-lawyer-bring = Tag dine breve med. Tag også en tolk eller en ven med.
rights-lawyer-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .topics = Se en anden rettighed
    .enough = Nu ved jeg nok
rights-bye = Du kan altid komme tilbage og spørge mere. Tag dine breve med, når du går til et møde.
