package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What stands against recording an outside provider. */
public final class ProviderRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "placement.provider.changed";

  /** Longest name, in characters. */
  public static final int LONGEST = 200;

  /** 1 to 20 letters and digits: the inspectorate gives 7 digits, or SC and 6 digits. */
  private static final Pattern URN = Pattern.compile("[0-9A-Za-z]{1,20}");

  private ProviderRules() {}

  /**
   * What is recorded of a provider.
   *
   * @param urn registration number with the inspectorate
   * @param name as shown wherever the number stands
   * @param kind what it is
   * @param since first day; null when not known
   * @param last last day, included; null while it lasts
   */
  public record Details(
      String urn,
      String name,
      ProviderKind kind,
      @Nullable LocalDate since,
      @Nullable LocalDate last) {}

  /**
   * Every reason against it; empty when it may be recorded. The fact {@code field} names the field.
   *
   * @param taken whether another provider has the registration number
   * @return {@code placement.provider.urn}, {@code placement.provider.urn-taken}, {@code
   *     placement.provider.name}, {@code placement.provider.order}
   */
  public static List<Reason> faults(Details details, boolean taken) {
    var no = new ArrayList<Reason>();
    if (!URN.matcher(details.urn()).matches()) {
      no.add(Reason.of("placement.provider.urn", "field", "urn"));
    }
    if (taken) {
      no.add(Reason.of("placement.provider.urn-taken", "field", "urn", "urn", details.urn()));
    }
    if (details.name().isBlank() || details.name().length() > LONGEST) {
      no.add(Reason.of("placement.provider.name", "field", "name", "most", LONGEST));
    }
    var since = details.since();
    var last = details.last();
    if (since != null && last != null && last.isBefore(since)) {
      no.add(
          new Reason(
              "placement.provider.order", Map.of("field", "last", "first", since.toString())));
    }
    return no;
  }
}
