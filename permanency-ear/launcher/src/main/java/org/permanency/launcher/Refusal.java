package org.permanency.launcher;

/** A command that cannot be done, with a message that tells the operator what to do about it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Exit code for a wrong setting or a wrong command line. */
  static final int USAGE = 2;

  /** Exit code for everything else that went wrong. */
  static final int FAILURE = 1;

  private final int exitCode;
  private final String text;

  private Refusal(int exitCode, String message) {
    super(message);
    this.text = message;
    this.exitCode = exitCode;
  }

  /** The command line or a setting is wrong. */
  static Refusal usage(String message) {
    return new Refusal(USAGE, message);
  }

  /** The command is right and could not be done. */
  static Refusal failure(String message) {
    return new Refusal(FAILURE, message);
  }

  /** What to tell the operator. */
  String text() {
    return text;
  }

  int exitCode() {
    return exitCode;
  }
}
