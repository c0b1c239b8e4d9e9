package org.permanency.people.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;

/** What may be said of a worker. */
public final class WorkerRules {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");

  private WorkerRules() {}

  /**
   * Reasons against saying who signs in as a worker.
   *
   * @param current whether nobody changed the worker since it was read
   * @param taken whether the user signs in as another worker
   * @param email where mail shall go; null for nowhere
   */
  public static List<Reason> link(boolean current, boolean taken, @Nullable String email) {
    var no = new ArrayList<Reason>();
    if (!current) {
      no.add(Reason.of("people.worker.changed"));
    }
    if (taken) {
      no.add(Reason.of("people.worker.user-taken"));
    }
    if (email != null && !EmailAddress.is(email)) {
      no.add(Reason.of("people.worker.email"));
    }
    return no;
  }
}
