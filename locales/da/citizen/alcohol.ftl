### Alcohol and drugs: free help, no shame, a person at once when somebody wants it.

# fact: danskelove.dk, sundhedsloven § 141 and socialjura.dk, serviceloven § 101 a, seen November 2026, V
alcohol-hello = Hjælp til alkohol og stoffer er gratis. Du kan bede om at være anonym.
alcohol-need = Hvad har du brug for?
    .simpler = Vælg det, du har lyst til. Du kan også lade være med at svare.
    .treatment = Jeg vil gerne i behandling
    .know = Jeg vil vide mere først
    .relative = Det er en, jeg holder af
    .talk = Tal med et menneske
alcohol-treatment = Godt, at du skriver. Et menneske vil hjælpe dig.
alcohol-know = Hvad vil du vide?
    .start = Hvornår jeg kan begynde
    .anonymous = Om jeg kan være anonym
    .greenlandic = Hjælp på grønlandsk
    .line = Et nummer, jeg kan ringe til
# fact: danskelove.dk, sundhedsloven § 141 and serviceloven § 101, seen November 2026, V
alcohol-start-soon = Du kan begynde inden 14 dage, efter du har bedt om hjælp. Det koster ikke noget.
# fact: danskelove.dk, sundhedsloven § 141, seen November 2026, V
alcohol-start-where = Ring eller gå til kommunen, og sig, at du vil i behandling. Til alkohol må du også vælge en anden by.
alcohol-card = Jeg vil gerne i behandling og vil være anonym. Jeg taler grønlandsk og har brug for en tolk.
# fact: danskelove.dk, sundhedsloven § 141 and socialjura.dk, serviceloven § 101 a, seen November 2026, V
alcohol-anonymous = Du kan bede om at være anonym. Sig det som det første, før du siger dit navn.
# fact: Aalborg Kommune, Center for Sociale Indsatser (2022), seen November 2026, V
alcohol-greenlandic = Spørg her efter en behandler, der taler grønlandsk.
alcohol-greenlandic-else = I en anden by kan du bede om en tolk. Spørg i Det Grønlandske Hus, hvis det er tæt på dig.
# fact: bt.dk on Alkolinjen, seen November 2026, V
alcohol-line = Du kan prøve at ringe her. Det er gratis, og du kan være anonym.
alcohol-know-next = Hvad vil du nu?
    .treatment = Jeg vil gerne i behandling
    .others = Se mere om hjælp
    .talk = Tal med et menneske
    .enough = Nu ved jeg nok
alcohol-relative = Det er svært, når en, man holder af, drikker eller tager stoffer. Du må også få hjælp til dig selv.
# fact: bt.dk on Alkolinjen, seen November 2026, V
alcohol-relative-line = Her kan familien også ringe. Det er gratis.
alcohol-relative-next = Hvad vil du nu?
    .talk = Tal med et menneske
    .afraid = Jeg er bange derhjemme
    .know = Se mere om hjælp
    .enough = Nu ved jeg nok
alcohol-bye = Du er velkommen her igen, lige meget hvad der sker.
