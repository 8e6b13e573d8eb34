### Notices on a phone, and the page a phone shows without a connection.


## Notices. What stands on the locked screen says nothing of what is talked about.

push-notice = Der er nyt til dig
push-offer = Telefonen kan sige til, når der er nyt. Der står kun: Der er nyt til dig.
push-allow = Sig til på telefonen
push-later = Ikke nu
push-is-on = Telefonen siger til, når der er nyt.
push-stop = Stop beskeder på telefonen
push-stopped = Telefonen er stille nu.
push-refused = Telefonen tager ikke imod beskeder. Det kan ændres i dens indstillinger.
push-keep = Gem mine aftaler på telefonen
push-kept = Dine næste aftaler er gemt på telefonen. De kan ses uden net.
push-drop = Fjern mine aftaler fra telefonen
push-dropped = Der er ingen aftaler på telefonen nu.


## Without a connection

page-offline-title = Der er ikke net
page-offline-text = Samtalen er her igen, når der er net.
page-offline-coming = Dine næste aftaler
page-offline-none = Ingen aftaler er gemt på denne telefon.
