# Agenda and minutes on paper.

papers-agenda = Agenda
papers-minutes = Minutes
