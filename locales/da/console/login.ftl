login-title = Log ind
login-email = E-mail
login-password = Adgangskode
login-enter = Log ind
login-lost = Har du mistet din adgangskode? Bed en administrator om et nyt link.
login-code-title = Et trin mere
login-code-intro = Åbn din godkendelsesapp, og skriv de seks cifre, den viser.
login-code = Kode
