### Language, pace, messages and being remembered.

settings-what = Hvad vil du ændre?
    .again = Hvad vil du ændre nu?
    .change-language = Sprog
    .pace = Hvor tit jeg skriver
    .messages = Stop eller start beskeder
    .remember = Om jeg skal huske dig
settings-language = Hvilket sprog vil du have?
    .kl = Kalaallisut (grønlandsk)
    .da = Dansk
settings-pace = Hvor tit må jeg skrive til dig?
    .few = Sjældent
    .normal = Som det plejer
    .many = Gerne ofte
settings-messages = Jeg kan skrive til dig af mig selv. Hvad vil du have?
    .quiet = Skriv kun, når jeg spørger
    .write = Skriv gerne til mig
settings-remember = Jeg kan gemme vores samtale og dine svar længere. Så kan du gå videre, når du kommer igen. Hvad vil du?
    .longer = Husk mig længere
    .short = Husk mig kun kort
    .code = Få en kode på tre ord
    .rather-not = Det vil jeg ikke vælge nu
