# Signing in, and the demo.

signin-title = Kirjaudu sisään
signin-demo = Valitse, kenenä katsot. Salasanaa ei kysytä, koska tämä on esittely.
signin-as = Kirjaudu: { $name }
signin-needed = Kirjaudu ensin sisään. Lomakkeesi sisältö säilyy.
signin-signed-out = Olet kirjautunut ulos.
signin-public = Kirjautumatta voit lukea hallintamallin ja tarkistaa tapahtumaketjun.
