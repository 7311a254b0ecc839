# Signing in, and the demo.

signin-title = Sign in
signin-demo = Choose whom to be. No password is asked for, because this is a demonstration.
signin-as = Sign in as { $name }
signin-needed = Sign in first. What you typed is kept.
signin-signed-out = You have signed out.
signin-public = Without signing in you can read the governance model and verify the record.
