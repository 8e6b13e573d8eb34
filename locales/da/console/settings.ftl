settings-title = Indstillinger
settings-organisation = Organisationen
settings-name = Navn
settings-name-hint = Borgerne ser det, før de skriver.
settings-reads = Hvem læser
settings-reads-hint = Det kontor, borgerne får at vide læser med, for eksempel Borgerservice.
settings-save = Gem
settings-saved = Gemt.
settings-teams = Teams og åbningstider
settings-no-teams = Der er ingen teams endnu. De skrives i opsætningsfilen.
settings-team-line = Emner: { $topics }. Byer: { $cities }.
settings-hours = Hvornår teamet svarer
settings-hours-hint = Dansk tid, for eksempel 09:00-12:00, 13:00-15:00. Tomt betyder lukket. Borgerne bliver lovet svar efter disse tider.
settings-closed = lukket
settings-others = Alt, hvad der er sat
settings-others-text = Til læsning. Det ændres i opsætningsfilen.
settings-none = Der er ikke sat noget endnu; tjenesten bruger sine standardværdier.
settings-launch-title = Før borgere lukkes ind
settings-launch-text = Disse tekster handler om fare, samtykke, hvem der læser, og hvad der slettes. En navngiven person, som taler grønlandsk, skal have læst hver af dem.
settings-launch-ready = Alle tekster på listen er læst igennem. En administrator kan sætte “launched” i opsætningsfilen.
settings-launch-left = { $count ->
    [one] { $count } tekst mangler
   *[other] { $count } tekster mangler
}
