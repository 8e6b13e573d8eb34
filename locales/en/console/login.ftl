login-title = Log in
login-email = E-mail
login-password = Password
login-enter = Log in
login-lost = Lost your password? Ask an administrator for a new link.
login-code-title = One more step
login-code-intro = Open your authenticator app and type the six digits it shows.
login-code = Code
