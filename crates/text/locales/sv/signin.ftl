# Signing in, and the demo.

signin-title = Logga in
signin-demo = Välj vem du vill vara. Inget lösenord behövs, eftersom detta är en demonstration.
signin-as = Logga in: { $name }
signin-needed = Logga in först. Det du fyllt i sparas.
signin-signed-out = Du har loggat ut.
signin-public = Utan att logga in kan du läsa förvaltningsmodellen och kontrollera händelsekedjan.
