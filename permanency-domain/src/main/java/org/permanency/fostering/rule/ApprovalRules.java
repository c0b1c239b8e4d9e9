package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** What may be decided on an approval; each method gives every reason against it. */
public final class ApprovalRules {
  private static final int CONDITIONS = 2_000;

  private ApprovalRules() {}

  /**
   * Reasons against an approval.
   *
   * @param before the household as it stands; null for a new one
   */
  public static List<Reason> approve(@Nullable HouseholdFacts before, Approval it) {
    var facts = before == null ? nobody(it) : before;
    var edit = new HouseholdEdit(it.name(), it.type(), it.from(), it.until());
    var no = new ArrayList<>(HouseholdRules.details(facts, edit));
    no.addAll(HouseholdRules.terms(approved(facts, it), it.terms().from(it.from())));
    conditions(it.terms(), no);
    if (before == null && it.carers().isEmpty()) {
      no.add(Reason.of("fostering.approval.carers"));
    }
    return no;
  }

  /**
   * First day of the approval: that of the one that stands when the new one follows it without a
   * day between.
   */
  public static LocalDate firstDay(@Nullable HouseholdFacts before, Approval it) {
    var approval = before == null ? null : before.household().approval();
    if (approval == null || it.from().isBefore(approval.start())) {
      return it.from();
    }
    var end = approval.end();
    return end == null || !it.from().isAfter(end) ? approval.start() : it.from();
  }

  private static HouseholdFacts nobody(Approval it) {
    var household =
        new Register.Household(
            new HouseholdId(new java.util.UUID(0, 0)), "", it.name(), it.type(), null);
    return new HouseholdFacts(household, List.of(), List.of(), List.of());
  }

  /** As it would stand approved from the day on, for the rules of terms. */
  private static HouseholdFacts approved(HouseholdFacts facts, Approval it) {
    var h = facts.household();
    var period = new EffectivePeriod(it.from(), null);
    return new HouseholdFacts(
        new Register.Household(h.id(), h.code(), h.name(), h.type(), period),
        facts.terms(),
        facts.levels(),
        facts.holds());
  }

  private static void conditions(Approval.Terms terms, List<Reason> no) {
    var text = terms.conditions();
    if (text != null && text.length() > CONDITIONS) {
      no.add(Reason.of("fostering.approval.conditions", "most", CONDITIONS));
    }
  }

  /** Reasons against new terms by a decision; {@code type} null when it stays. */
  public static List<Reason> terms(
      HouseholdFacts facts, LocalDate from, Approval.Terms terms, @Nullable String type) {
    var no = new ArrayList<>(HouseholdRules.terms(facts, terms.from(from)));
    conditions(terms, no);
    if (type != null && HouseholdType.of(type).isEmpty()) {
      no.add(Reason.of("fostering.approval.type", "type", type));
    }
    return no;
  }

  /** Reasons against ending an approval on its last day {@code last}. */
  public static List<Reason> end(HouseholdFacts facts, LocalDate last) {
    var approval = facts.household().approval();
    return approval != null && approval.includes(last)
        ? List.of()
        : List.of(Reason.of("fostering.approval.end", "last", last));
  }
}
