### Choices a person sends with a question of their own. The value is what stands on the console's list.

case-choices-coming = Kommer du?
    .coming = Jeg kommer
    .another-time = Jeg vil have en anden tid
    .not-sure = Det ved jeg ikke
case-choices-day-part = Tid på dagen
    .morning = Om morgenen
    .afternoon = Om eftermiddagen
    .evening = Om aftenen
