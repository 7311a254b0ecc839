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

# The handbook of a charter.

handbook-interpretations = Vad texten lämnar öppet
handbook-chosen = Valt
handbook-alternative = Alternativ
handbook-grounds = Grund
handbook-competence = Vem beslutar vad
handbook-competence-note = Den första raden som ärendet passar in på avgör.
handbook-always = alltid därefter
handbook-otherwise = annars
handbook-or = eller
handbook-yes = ja
handbook-no = nej
handbook-at-least = minst { $amount }
handbook-more-than = över { $amount }
handbook-at-most = högst { $amount }
handbook-less-than = under { $amount }
handbook-exactly = exakt { $amount }
handbook-decides = avgör
handbook-proposes = föreslår
handbook-then = därefter
handbook-parties = parterna var för sig
handbook-not-delegable = tas inte upp: ärendet kan inte delegeras
handbook-each-party = varje part beslutar själv
handbook-own-decision = { $who } beslutar enligt sina egna regler
handbook-inform = underrättelse till: { $body }
handbook-picture = Vem avgör vad: en hel linje för framställningar, en streckad det som man inte enas om.
handbook-all-parties = Alla parter tillsammans
handbook-picture-proposes = föreslår för avgörande i { $to }: { $kinds }
handbook-picture-hands-on = för vidare till { $to } det som den inte enas om
handbook-contents = Innehåll

changes-title = Ändringar i förvaltningsmodellen
changes-clauses = Regler som har ändrats
changes-none = Ingenting har ändrats.
changes-before = Förut
changes-now = Nu
changes-example = Till exempel: { $answers }
changes-no-way = beslutas inte
changes-added = ny
changes-removed = borttagen
changes-changed = ändrad
