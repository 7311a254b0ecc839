# The rules as read.

rules-group-introduction = Johdanto
rules-group-roles = Roolit
rules-group-steering-group = Ohjausryhmä
rules-group-steering-group-composition = Ohjausryhmän kokoonpano
rules-group-steering-group-meetings = Ohjausryhmän kokoukset
rules-group-steering-group-tasks = Ohjausryhmän tehtävät
rules-group-management-team = Johtotiimi
rules-group-management-team-composition = Johtotiimin kokoonpano
rules-group-management-team-meetings = Johtotiimin kokoukset
rules-group-management-team-duties = Johtotiimin tehtävät
rules-group-management-team-lines = Johtotiimin linjaukset
rules-group-teams = Tiimit
rules-group-forums = Foorumit ja neuvonantajaryhmät
rules-group-city-project-managers = Hankepäälliköt
rules-group-interpretations = Tulkinnat
enforcement-enforced = Valvotaan: sääntöä rikkova teko torjutaan.
enforcement-tracked = Seurataan: kuka on velvollinen, mihin mennessä, mikä myöhästyi.
enforcement-shown = Kerrotaan sivuilla ja asiakirjoissa.
enforcement-judgement = Harkitaan: nimetty henkilö vastaa, ja vastausta sovelletaan.
