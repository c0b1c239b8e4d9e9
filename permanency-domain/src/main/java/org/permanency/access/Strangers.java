package org.permanency.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.permanency.access.rule.SignInDelay;

/**
 * Failed tries on names that are not there, so that waiting does not tell which names are. Kept in
 * memory; of too many the oldest is forgotten.
 */
final class Strangers {
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 200;

  private record Failed(int times, Instant closedUntil) {}

  private final Map<String, Failed> names =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failed> eldest) {
          return size() > MOST;
        }
      };

  /** Counts a try unless the name is closed; gives until when it was closed before. */
  synchronized Instant attempt(String name, Instant now) {
    var key = name.substring(0, Math.min(LONGEST_NAME, name.length())).toLowerCase(Locale.ROOT);
    var before = names.getOrDefault(key, new Failed(0, Instant.EPOCH));
    if (!before.closedUntil().isAfter(now)) {
      int times = before.times() + 1;
      names.put(key, new Failed(times, now.plus(SignInDelay.after(times))));
    }
    return before.closedUntil();
  }
}
