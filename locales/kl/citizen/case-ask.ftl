### Choices a person sends with a question of their own. Drafts until a Greenlandic reader approves them.

# gloss: jeg kommer, en anden tid eller det ved jeg ikke | jeg kommer | en anden tid | det ved jeg ikke
# from: piffissaq, alla, imaluunniit, naluara; own: takkutissaanga
# accept: not-attested own forms for the reviewer: takkutissaanga
case-choices-coming = Takkutissaanga, piffissaq alla imaluunniit naluara
    .coming = Takkutissaanga
    .another-time = Piffissaq alla
    .not-sure = Naluara
# gloss: hvornår | om morgenen | om eftermiddagen | om aftenen
# from: qaqugu, ullaakkut, ualikkut, unnukkut
case-choices-day-part = Qaqugu
    .morning = Ullaakkut
    .afternoon = Ualikkut
    .evening = Unnukkut
