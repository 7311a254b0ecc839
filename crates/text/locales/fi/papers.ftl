# Agenda and minutes on paper.

papers-agenda = Esityslista
papers-minutes = Pöytäkirja
