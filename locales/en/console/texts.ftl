texts-title = Texts
