### Who somebody is, as citizens read it. Drafts until a Greenlandic reader approves them.

# gloss: den, der betjener i sagen
# from: suliamik, sullissisoq
role-caseworker = suliamik sullissisoq
# gloss: den, der samordner
# from: ataqatigiissaarisoq
role-coordinator = ataqatigiissaarisoq
# gloss: tolk
# from: oqalutsi
role-interpreter = oqalutsi
# gloss: den, der redigerer
# from: aaqqissuisoq
role-editor = aaqqissuisoq
# gloss: den, der leder
# from: aqutsisoq
role-admin = aqutsisoq
# gloss: den, der undersøger sprog
# from: oqaatsinik, misissuisoq
role-reviewer = oqaatsinik misissuisoq
# gloss: den, der fører tilsyn
# from: nakkutilliisoq
role-auditor = nakkutilliisoq
