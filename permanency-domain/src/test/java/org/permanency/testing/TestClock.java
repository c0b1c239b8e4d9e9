package org.permanency.testing;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class TestClock implements InstantSource {
  static final TestClock INSTANCE = new TestClock();
  private volatile Instant now = Instant.parse("2016-10-03T09:00:00Z");

  private TestClock() {}

  /** Sets the time for all services of the JVM. */
  public static void set(Instant instant) {
    INSTANCE.now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
