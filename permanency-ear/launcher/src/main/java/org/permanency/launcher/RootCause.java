package org.permanency.launcher;

/** The innermost reason of a failure: what an operator can act on. */
final class RootCause {
  private RootCause() {}

  /** Its message, with its type where the message alone says little. */
  static String of(Throwable failure) {
    var deepest = failure;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    var type = deepest.getClass().getSimpleName();
    return deepest.getMessage() == null ? type : type + ": " + deepest.getMessage();
  }
}
