# Agenda and minutes on paper.

papers-agenda = Föredragningslista
papers-minutes = Protokoll
