# Home: what needs the reader now.

home-title = Mikä odottaa minua: { $n }
home-title-none = Mikään ei odota sinua
home-next = Seuraavat kokoukset
home-next-none = Kokouksia ei ole tiedossa.
home-waiting-others = Odottaa muita: { $n }
home-since = Edellisen käyntisi jälkeen
home-approved-minutes = Hyväksyttyjä pöytäkirjoja
home-task-answer = Vastaa, onko sinulla eturistiriitaa: { $meeting }
home-task-read = Lue esitysmateriaali: { $meeting }
home-task-join = Kokous on käynnissä: { $meeting }
home-task-vote = Äänestä: { $item }
home-task-papers = Lähetä puuttuva esitysmateriaali: { $item }
home-task-convene = Lähetä kokouskutsu: { $meeting }
home-task-approve = Hyväksy pöytäkirja: { $meeting }
home-task-vacancy = Nimeä edustaja: { $body }
home-task-deputy = Nimeä varajäsen: { $name }
