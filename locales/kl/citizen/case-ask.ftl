### Choices a person sends with a question of their own. Drafts until a Greenlandic reader approves them.

# gloss: ja eller nej | ja | nej | det ved jeg ikke
# from: aap, imaluunniit, naagga, naluara
case-choices-yes-no = Aap imaluunniit naagga
    .yes = Aap
    .no = Naagga
    .not-sure = Naluara
# gloss: hvornår | om morgenen | om eftermiddagen | om aftenen
# from: qaqugu, ullaakkut, ualikkut, unnukkut
case-choices-day-part = Qaqugu
    .morning = Ullaakkut
    .afternoon = Ualikkut
    .evening = Unnukkut
