### Who somebody is, as citizens read it. Drafts until a Greenlandic reader approves them.

# gloss: one who serves in the case
# from: suliamik, sullissisoq
role-caseworker = suliamik sullissisoq
# gloss: one who coordinates
# from: ataqatigiissaarisoq
role-coordinator = ataqatigiissaarisoq
# gloss: interpreter
# from: oqalutsi
role-interpreter = oqalutsi
# gloss: one who edits
# from: aaqqissuisoq
role-editor = aaqqissuisoq
# gloss: one who directs
# from: aqutsisoq
role-admin = aqutsisoq
# gloss: one who examines language
# from: oqaatsinik, misissuisoq
role-reviewer = oqaatsinik misissuisoq
# gloss: one who supervises
# from: nakkutilliisoq
role-auditor = nakkutilliisoq
