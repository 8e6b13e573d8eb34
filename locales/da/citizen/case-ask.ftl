### Choices a person sends with a question of their own. The value is what stands on the console's list.

case-choices-yes-no = Ja eller nej
    .yes = Ja
    .no = Nej
    .not-sure = Det ved jeg ikke
case-choices-day-part = Tid på dagen
    .morning = Om morgenen
    .afternoon = Om eftermiddagen
    .evening = Om aftenen
