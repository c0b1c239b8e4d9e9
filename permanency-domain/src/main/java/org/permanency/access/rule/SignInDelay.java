package org.permanency.access.rule;

import java.time.Duration;

/** How long a user name is closed after failed sign-ins. */
public final class SignInDelay {
  private static final int FREE_TRIES = 3;
  private static final int LONGEST_SECONDS = 15 * 60;

  private SignInDelay() {}

  /**
   * Nothing for the first three failures, then 2, 4, 8 ... seconds, 15 minutes at most.
   *
   * @param failures failures in a row, the latest included
   */
  public static Duration after(int failures) {
    if (failures <= FREE_TRIES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE_TRIES, 20);
    return Duration.ofSeconds(Math.min(1L << doublings, LONGEST_SECONDS));
  }
}
