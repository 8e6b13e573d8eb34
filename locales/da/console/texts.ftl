texts-title = Tekster
