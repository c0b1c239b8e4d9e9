package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.kernel.Reason;

/** What may be done with notices and transfers. */
public final class DepartureRules {
  private DepartureRules() {}

  /** Reasons against recording one. */
  public static List<Reason> open(Facts facts, NewDeparture it, boolean open) {
    var no = new ArrayList<Reason>();
    CareRules.household(facts, it.received(), no);
    CareRules.past(it.received(), facts.today(), no);
    CareRules.worker(facts, no);
    if (open) {
      no.add(Reason.of("keeping.departure.open"));
    }
    if (it.kind() != DepartureKind.RESIGNATION) {
      CareRules.name("keeping.departure.service", it.service(), no);
    }
    CareRules.optional("keeping.care.why", it.why(), CareRules.REASON, no);
    return no;
  }

  /**
   * A departure as the rules see it.
   *
   * @param effective last day by its clock
   * @param recordsSent whether the records went
   */
  public record Departure(
      DepartureKind kind,
      DepartureState state,
      LocalDate received,
      @Nullable LocalDate effective,
      boolean recordsSent,
      boolean stale) {}

  /**
   * Reasons against saying that it is done.
   *
   * @param on last day of the approval, or day on which the panel agreed to the transfer
   */
  public static List<Reason> done(Departure it, LocalDate on, LocalDate today) {
    var no = begun(it);
    if (it.kind() == DepartureKind.RESIGNATION
        && it.effective() != null
        && on.isBefore(it.effective())) {
      no.add(Reason.of("keeping.departure.early", "effective", it.effective()));
    }
    if (it.kind() == DepartureKind.TRANSFER_OUT && !it.recordsSent()) {
      no.add(Reason.of("keeping.departure.records"));
    }
    CareRules.from(on, it.received(), today, no);
    return no;
  }

  /** Reasons against noting that the records went to the other service. */
  public static List<Reason> sent(Departure it, LocalDate on, LocalDate today) {
    var no = begun(it);
    if (it.kind() != DepartureKind.TRANSFER_OUT || it.recordsSent()) {
      no.add(Reason.of("keeping.departure.sent"));
    }
    CareRules.from(on, it.received(), today, no);
    return no;
  }

  /** Reasons against taking it back. */
  public static List<Reason> withdraw(Departure it, @Nullable String why, LocalDate today) {
    var no = begun(it);
    if (it.kind() == DepartureKind.RESIGNATION
        && it.effective() != null
        && today.isAfter(it.effective())) {
      no.add(Reason.of("keeping.departure.late", "effective", it.effective()));
    }
    CareRules.text("keeping.care.why", why, CareRules.REASON, no);
    return no;
  }

  private static List<Reason> begun(Departure it) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (it.state() != DepartureState.OPEN) {
      no.add(Reason.of("keeping.care.over"));
    }
    return no;
  }
}
