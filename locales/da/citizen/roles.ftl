### Who somebody is, as citizens read it.

role-caseworker = sagsbehandler
role-coordinator = tovholder
role-interpreter = tolk
role-editor = redaktør
role-admin = leder af systemet
role-reviewer = sproglæser
role-auditor = kontrol
