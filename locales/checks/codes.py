"""The codes a text can be faulted with, how grave each is, and its rule in one line."""

from __future__ import annotations

from locales.faults import Severity

ERRORS: dict[str, str] = {
    "syntax": "the file or unit is no Fluent",
    "duplicate-key": "a text id, or an attribute of one text, stands twice in a language",
    "unknown-key": "a comment line has a key other than fact, note, gloss, from, review, accept",
    "unknown-id": "a reference names a text, term, attribute or function that is not there",
    "text-missing": "a text stands in another language but not in Danish (console: not in both languages)",
    "attribute-missing": "a choice of a step has no attribute in the Danish text",
    "attribute-extra": "a translation has an attribute that the Danish text does not have",
    "variable-missing": "a wording uses a variable its step does not give, or other ones than its Danish",
    "default-variant-missing": "a selection has no variant marked as default",
    "label-too-long": "an answer has more characters than a button holds: 40 in Danish, 56 in Greenlandic",
    "fact-unsourced": "a number, date, deadline, phone, law or right without a dated `fact:` line",
    "fact-uncertain": "a `fact:` line whose certainty is not V (nor `[G, certain]`)",
    "phone-in-text": "a telephone number in words; numbers come from places, which people keep right",
    "bare-yes-no": "an answer that says only yes, no or OK; a choice carries its content",
    "negated-question": "a question with a negation: yes to it means opposite things in the two languages",
    "money-promise": "a promise of money or of a benefit; the authority decides",
    "blame-word": "blame, threat, `wrong` or an exclamation mark towards the citizen",
    "same-as-danish": "a translation that repeats the Danish words (names and numbers alone are no words)",
    "one-text-for-many": "one wording that stands for several different ones, or one text for several steps",
}
WARNINGS: dict[str, str] = {
    "missing-kl": "the Greenlandic text is missing or lacks a wording, so Danish is shown",
    "unused": "no step and no part of the program uses the text or attribute",
    "too-many-sentences": "more than two sentences and one question in a message",
    "lix": "Danish above 35 in a text of 12 words or more, or above 30 over a flow",
    "not-attested": "a Greenlandic word form that the word list does not have",
    "does-not-fit": "a question with its choices in both languages fills more than a small screen",
    "review-needed": "a Greenlandic text that waits for a reviewer: before launch, or its Danish changed",
    "review-date-passed": "a fact that was to be looked at again before today",
}


def severity_of(code: str) -> Severity:
    """Return how grave a code is. Only warnings can be waived."""
    return "warning" if code in WARNINGS else "error"
