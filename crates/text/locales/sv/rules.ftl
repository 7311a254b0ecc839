# The rules as read.

rules-title = Förvaltningsmodellen med egna ord
rules-intro = Beskrivningen berättar vad reglerna betyder; det som tillämpas är modellens maskinläsbara form.
rules-heading = Källans rubrik: { $heading }
rules-group-introduction = Inledning
rules-group-roles = Roller
rules-group-steering-group = Styrgruppen
rules-group-steering-group-composition = Styrgruppens sammansättning
rules-group-steering-group-meetings = Styrgruppens möten
rules-group-steering-group-tasks = Styrgruppens uppgifter
rules-group-management-team = Ledningsteamet
rules-group-management-team-composition = Ledningsteamets sammansättning
rules-group-management-team-meetings = Ledningsteamets möten
rules-group-management-team-duties = Ledningsteamets uppgifter
rules-group-management-team-lines = Ledningsteamets beslut
rules-group-teams = Teamen
rules-group-forums = Forum och rådgivargrupper
rules-group-city-project-managers = Projektcheferna
rules-group-interpretations = Tolkningar
rules-interpretation = Tolkning
rules-chosen = Valt: { $choice }
rules-alternatives = Andra alternativ
enforcement-enforced = Upprätthålls: det som bryter mot regeln avvisas.
enforcement-tracked = Följs upp: vem som är skyldig, när, vad som var försenat.
enforcement-shown = Berättas på sidor och i handlingar.
enforcement-judgement = Prövas: en namngiven person svarar och svaret tillämpas.
