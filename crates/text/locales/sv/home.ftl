# Home: what needs the reader now.

home-title = Vad väntar på mig: { $n }
home-title-none = Ingenting väntar på dig
home-next = Nästa möten
home-next-none = Inga möten är planerade.
home-waiting-others = Väntar på andra: { $n }
home-since = Sedan ditt senaste besök
home-approved-minutes = Godkända protokoll
home-task-answer = Svara om du har en intressekonflikt: { $meeting }
home-task-read = Läs mötesmaterialet: { $meeting }
home-task-join = Mötet pågår: { $meeting }
home-task-vote = Rösta: { $item }
home-task-papers = Skicka det mötesmaterial som saknas: { $item }
home-task-convene = Skicka möteskallelsen: { $meeting }
home-task-approve = Godkänn protokollet: { $meeting }
home-task-vacancy = Utse en representant: { $body }
home-task-deputy = Utse en ersättare: { $name }
