### En sags journal, til at tage med.

export-part = Journal
export-open-page = Eksportér journalen
export-title = Journal for sag { $number }
export-what = Journalen rummer ønsket, svarene fra vejledningen, alt der er sagt fra sagen blev åbnet til den blev lukket på begge sprog, bilagene med navn og hash, aftalerne og udfaldet.
export-keeping = Sagen er lukket. Ordene gemmes her i { $days ->
    [one] én dag
   *[other] { $days } dage
  } fra denne eksport og slettes så. Borgerens øvrige samtale følger sine egne regler.
export-keeping-open = Sagen er åben, så intet slettes endnu. Når den er lukket, gemmes ordene her i { $days ->
    [one] én dag
   *[other] { $days } dage
  }.
export-audit = Hver eksport skrives i loggen med dit navn.
export-internal = Intern kopi, med medarbejdernes noter
export-internal-hint = Giv ikke den interne kopi til borgeren.
export-as-pdf = PDF, til at læse og journalisere
export-as-json = JSON, til et andet system
export-back = Tilbage til sagen
export-paper-title = Journal for sag { $number }
export-paper-what = Fra hjælpebotten hos { $organisation }. Maskinens beskeder er mærket som maskinens.
export-internal-heading = INTERN KOPI: rummer medarbejdernes noter. Ikke til borgeren.
export-organisation = Organisation
export-staff = Hjulpet af
export-closed = Lukket
export-open = Nej, sagen er åben
export-outcome = Udfald
export-made = Eksporteret
export-hash = SHA-256 af journalen som JSON
export-times = Tiderne er dansk tid.
export-talk = Samtalen ({ $count ->
    [one] én besked
   *[other] { $count } beskeder
  })
export-typed-by = skrevet ned af { $name }
export-not-delivered = ikke leveret
export-attachment = Bilag
export-attachment-none = Bilag ({ $kind }), der ikke kom frem
export-cancelled = Aflyst
export-notes = Medarbejdernes noter
export-no-notes = Der er ingen noter.
export-our-number = Vores sagsnummer
export-task = Opgave
export-task-open = åben
export-task-asked = borgeren er spurgt
export-task-done = gjort
export-task-dropped = lagt væk
export-summary = Hvordan det endte
error-case-emptied = Sagen er gemt i sin tid, og ordene er slettet, så der er ingen journal mere.
event-erased = Slettet
