package org.permanency.web.view.recruitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets so many enquiries pass from one place in ten minutes. Kept in memory, oldest forgotten. */
@ApplicationScoped
public class PublicDoor {
  private static final Duration WHILE = Duration.ofMinutes(10);
  private static final int PLACES = 10_000;

  @Inject
  @ConfigProperty(name = "permanency.enquiries.most", defaultValue = "20")
  int most;

  @Inject InstantSource clock;

  private final Map<String, Deque<Instant>> passed =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > PLACES;
        }
      };

  /** Whether one more may pass from this address now. */
  synchronized boolean open(String address) {
    var now = clock.instant();
    var times = passed.computeIfAbsent(address, a -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WHILE))) {
      times.removeFirst();
    }
    if (times.size() >= most) {
      return false;
    }
    times.addLast(now);
    return true;
  }
}
