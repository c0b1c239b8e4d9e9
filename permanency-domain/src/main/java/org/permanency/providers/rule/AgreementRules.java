package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What stands against an agreement with a provider. */
public final class AgreementRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "providers.agreement.changed";

  /** Most for seven nights, in pounds, so that a slip of the hand is seen. */
  public static final int MOST = 50_000;

  private static final int REFERENCE = 50;
  private static final int EXTRAS = 200;
  private static final int NOTE = 500;

  private AgreementRules() {}

  /**
   * Why it cannot be recorded; empty when it can. Codes: {@code providers.agreement.reference},
   * {@code reference-taken}, {@code weekly}, {@code extras}, {@code extras-what}, {@code planned},
   * {@code note}, {@code overlap}. An agreement of the child with the same provider that began
   * earlier and is open does not stand against it: the new one takes its place.
   *
   * @param own other agreements of the child
   * @param taken whether another agreement has the reference
   */
  public static List<Reason> faults(Agreement agreement, List<Agreement> own, boolean taken) {
    var no = new ArrayList<Reason>();
    if (agreement.reference().isBlank() || agreement.reference().length() > REFERENCE) {
      no.add(Reason.of("providers.agreement.reference", "most", REFERENCE));
    } else if (taken) {
      no.add(Reason.of("providers.agreement.reference-taken", "reference", agreement.reference()));
    }
    amounts(agreement, no);
    planned(agreement.period().start(), agreement.plannedEnd()).ifPresent(no::add);
    if (agreement.note().length() > NOTE) {
      no.add(Reason.of("providers.agreement.note", "most", NOTE));
    }
    own.stream()
        .filter(o -> o.provider().equals(agreement.provider()))
        .filter(o -> o.period().overlaps(agreement.period()) && !superseded(o, agreement))
        .findFirst()
        .ifPresent(
            o ->
                no.add(
                    Reason.of(
                        "providers.agreement.overlap",
                        "reference",
                        o.reference(),
                        "from",
                        o.period().start())));
    return no;
  }

  private static void amounts(Agreement agreement, List<Reason> no) {
    var most = new Pence(MOST * 100L);
    if (agreement.weekly().amount() <= 0 || agreement.weekly().compareTo(most) > 0) {
      no.add(Reason.of("providers.agreement.weekly", "most", most));
    }
    if (agreement.extras().amount() < 0 || agreement.extras().compareTo(most) > 0) {
      no.add(Reason.of("providers.agreement.extras", "most", most));
    }
    boolean named = !agreement.extrasWhat().isBlank() && agreement.extrasWhat().length() <= EXTRAS;
    if (agreement.extras().amount() != 0 && !named || agreement.extrasWhat().length() > EXTRAS) {
      no.add(Reason.of("providers.agreement.extras-what", "most", EXTRAS));
    }
  }

  /** Why an end cannot be planned; {@code providers.agreement.planned}. */
  public static Optional<Reason> planned(LocalDate from, @Nullable LocalDate plannedEnd) {
    return plannedEnd == null || plannedEnd.isAfter(from)
        ? Optional.empty()
        : Optional.of(Reason.of("providers.agreement.planned", "from", from));
  }

  /** Whether {@code next} takes the place of an open agreement that began before it. */
  public static boolean superseded(Agreement open, Agreement next) {
    return open.period().end() == null
        && open.provider().equals(next.provider())
        && open.period().start().isBefore(next.period().start());
  }
}
