# Matters: facts, who decides, who takes no part.

matters-title = Matters
matters-none = No matters yet.
matter-new = New matter
matter-body = Who decides
matter-kind = Kind
matter-amount = Value without VAT, options included
matter-counterparties = The other side
matter-no-counterparty = none of the parties
matter-title = Title
matter-summary = What it is about
matter-draft = Draft decision
matter-lang = Language of the text
matter-facts = Facts
matter-correct = Correct a fact
matter-correct-reason = Why it is corrected
matter-recuses = Takes no part
matter-recuses-nobody = Everyone takes part.
matter-recused-leave = leaves before the item opens
matter-timeline = Timeline
matter-check = Check your answers
matter-stands-on = { $meeting }, § { $section }
matter-no-vat = without VAT
