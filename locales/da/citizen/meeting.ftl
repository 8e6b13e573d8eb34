### Two who sit together: a code of six digits that brings a phone to a case.

meeting-title = Mødekode
meeting-text = Sidder du sammen med en, der hjælper dig? Sig tallene højt. Så kan du følge din sag på telefonen her.
meeting-apart = Det, du før har skrevet på telefonen her, bliver holdt for sig selv.
meeting-give = Vis mig tallene
meeting-code = Din mødekode: { $code }. Den virker én gang, i { $minutes } minutter.
meeting-say = Din mødekode: { $code }. Sig den til den, der sidder hos dig. Den virker i { $minutes } minutter.
meeting-joined = En telefon mere kan nu læse her: sag { $number } hos { $organisation }.
    .undo = Fortryd det
meeting-undone = Telefonen kan ikke længere læse sagen her.
