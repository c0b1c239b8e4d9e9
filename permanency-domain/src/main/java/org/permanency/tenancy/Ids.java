package org.permanency.tenancy;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids of records: UUIDs of version 7, unique over all tenants, rising with time so that an index
 * stays compact. An id of another tenant is therefore never an id here.
 */
public final class Ids {
  private Ids() {}

  /** A new id. */
  public static UUID next(InstantSource clock) {
    var random = ThreadLocalRandom.current();
    long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
    long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
