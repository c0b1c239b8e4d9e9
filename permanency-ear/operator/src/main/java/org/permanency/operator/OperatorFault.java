package org.permanency.operator;

import org.jspecify.annotations.Nullable;

/** A command that cannot be done, in words for the operator. */
final class OperatorFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  OperatorFault(String message) {
    this(message, null);
  }

  OperatorFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
