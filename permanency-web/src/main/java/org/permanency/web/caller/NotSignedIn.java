package org.permanency.web.caller;

/** Nobody is signed in, or the access of whoever is has ended. */
public final class NotSignedIn extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSignedIn() {
    super("nobody is signed in");
  }
}
