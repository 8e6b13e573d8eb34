### A recovery code that staff give to the citizen of a case.

code-title = Give a code
code-give = Give a code
code-ask = Give a code to the citizen of case { $number }?
code-what = The code is three words. With them the talk opens on another phone, once, within twelve months and as long as the talk is kept. A code given earlier stops working.
code-who = Give it only to somebody you know to be this citizen. The talk will say that a code was made, and the audit notes it.
code-language = The language of the words
code-once = The code is shown once. Print it or write it down before you leave this page.
code-paper-title = Page
code-print = Print
code-back = Back to the case
