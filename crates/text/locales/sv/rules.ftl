# The rules as read.

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
enforcement-enforced = Upprätthålls: det som bryter mot regeln avvisas.
enforcement-tracked = Följs upp: vem som är skyldig, när, vad som var försenat.
enforcement-shown = Berättas på sidor och i handlingar.
enforcement-judgement = Prövas: en namngiven person svarar och svaret tillämpas.
