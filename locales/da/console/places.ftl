places-title = Steder, der skal efterses
places-text = Nogen ser på hvert sted igen inden dets dag. Kriselinjer står først: borgerne ser dem altid, som de står her.
places-wrong = Er noget forkert? Ret det i filen med steder. Vejledningen “Running it” siger hvordan. Den siger også, hvordan man ser tekster og kendte lovændringer, som skal efterses.
places-due = { $count ->
    [one] { $count } sted skal efterses inden { $days } dage
   *[other] { $count } steder skal efterses inden { $days } dage
}
places-due-crisis = { $count ->
    [one] { $count } kriselinje først
   *[other] { $count } kriselinjer først
}
places-due-mine = { $count ->
    [one] { $count } er dit
   *[other] { $count } er dine
}
places-none = Ingen steder, hverken dine eller vejviserens, skal efterses inden { $days } dage.
places-all = Se alle, og skriv, hvad der er efterset
places-crisis = Kriselinje
places-mine = Dit
places-owner = Ansvarlig: { $owner }
places-by = Senest { $day }
places-late = Dagen er gået
places-never = Aldrig efterset
places-last = Sidst efterset { $day }
places-ring = Ring til { $phone }: Svarer nogen, og er det for de samme mennesker som før?
places-still = Læs kilden igen: Er nummeret stadig { $phone }? Ring aldrig til en kriselinje for at prøve den.
places-look = Læs kilden igen: Passer navn, adresse og tider?
places-source = Kilde:
places-checked = Jeg har efterset det i dag
places-saved = Skrevet ned: { $name } blev efterset i dag.
