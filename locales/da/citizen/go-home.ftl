### Back to Greenland: an offer like the others, never advice to leave.

go-home-what = Det er dit eget valg. Hvad tænker du på?
    .visit = Besøge Grønland
    .move = Flytte hjem til Grønland
    .family = En nær er døende eller død
    .not-sure = Jeg er i tvivl
# fact: avannaata.gl, besøgsrejse, Den Grønlandske Fond, seen November 2026, V
go-home-visit = Den Grønlandske Fond kan betale en billet til et besøg. Den ser især på, om du ikke har været der i mange år.
# fact: sermitsiaq.ag, Den Grønlandske Fond, 3. november 2023, seen November 2026, V
go-home-visit-apply = Du kan søge på nettet med MitID eller på papir. Fristen er ofte om foråret og om efteråret.
# fact: dgh-aalborg.dk, besøgsrejse, seen November 2026, V
go-home-visit-house = Det Grønlandske Hus hjælper med papirerne. Spørg dem om den næste frist.
# fact: star.dk, hjælp til flytning, 22. maj 2023, seen November 2026, V
go-home-move = Du kan spørge kommunen om hjælp til at flytte. Kommunen ser på, hvad du selv kan betale.
go-home-move-papers = Tal med kommunen, før du køber en billet.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family = Udbetaling Danmark kan hjælpe med rejsen, når en nær er døende eller død i Grønland.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family-who = Det gælder forældre og børn. De ser på, hvad du har af penge.
# fact: borger.dk, tilskud til rejse ved dødsfald i Grønland, seen November 2026, V
go-home-family-papers = De vil se, hvad du tjener, og hvad rejsen koster. De vil også se et brev fra en læge.
go-home-thinking = Du kan tage den tid, du har brug for. Du kan tale med nogen om det uden at vælge.
go-home-city = Hvilken by er du i nu?
    .again = Den by kender jeg ikke. Skriv en stor by tæt på, eller vælg Ikke nu.
    .help = Skriv navnet på byen. Så viser jeg huset tæt på dig.
go-home-house = Her kan du tale med nogen på grønlandsk eller dansk.
go-home-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .house = Vis Det Grønlandske Hus
    .enough = Nu ved jeg nok
