# Badges and deadlines: what pages and papers both say.

## Where things stand: badges

badge-takes-no-part = ei osallistu
badge-late = myöhässä
badge-in-time = ajoissa

## Deadlines

due-today = tänään
due-tomorrow = huomenna
due-in = { $n } pv
due-late = { $n } pv myöhässä

## People

erased-name = (nimi poistettu)
