package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.Register.Hold;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/**
 * What may be changed on a household. Each method gives every reason against the change, none when
 * it may be made. Nothing is ever removed: a period is ended, or replaced by one of the same first
 * day, and what stood there before stays in the history.
 */
public final class HouseholdRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "fostering.household.changed";

  private static final int MOST_PLACES = 20;
  private static final int OLDEST = 25;
  private static final int LONGEST = 200;

  private HouseholdRules() {}

  /** Name, type and approval. */
  public static List<Reason> details(HouseholdFacts facts, HouseholdEdit edit) {
    var no = new ArrayList<Reason>();
    if (edit.name().isBlank() || edit.name().length() > LONGEST) {
      no.add(Reason.of("fostering.household.name", "most", LONGEST));
    }
    if (HouseholdType.of(edit.type()).isEmpty()) {
      no.add(Reason.of("fostering.household.type", "type", edit.type(), "known", types()));
    }
    var from = edit.approvedFrom();
    var to = edit.approvedTo();
    if (from == null && facts.household().approval() != null) {
      no.add(Reason.of("fostering.household.approval-removed"));
    } else if (from == null && to != null) {
      no.add(Reason.of("fostering.household.approval-start"));
    } else if (from != null && to != null && to.isBefore(from)) {
      no.add(Reason.of("fostering.household.approval-order", "from", from, "to", to));
    }
    return no;
  }

  private static String types() {
    return Arrays.stream(HouseholdType.values())
        .map(HouseholdType::key)
        .collect(Collectors.joining(", "));
  }

  /** New terms of approval. */
  public static List<Reason> terms(HouseholdFacts facts, TermsChange change) {
    var no = new ArrayList<Reason>();
    if (change.places() < 1 || change.places() > MOST_PLACES) {
      no.add(Reason.of("fostering.terms.places", "places", change.places(), "most", MOST_PLACES));
    }
    if (!ages(change.ageFrom(), change.ageTo())) {
      no.add(Reason.of("fostering.terms.ages", "oldest", OLDEST));
    }
    var approval = facts.household().approval();
    if (approval == null || !approval.includes(change.from())) {
      no.add(Reason.of("fostering.terms.not-approved", "from", change.from()));
    }
    facts
        .lastTerms()
        .map(t -> t.period().start())
        .filter(last -> change.from().isBefore(last))
        .ifPresent(last -> no.add(Reason.of("fostering.terms.not-after", "last", last)));
    return no;
  }

  private static boolean ages(@Nullable Integer from, @Nullable Integer to) {
    int youngest = from == null ? 0 : from;
    int oldest = to == null ? OLDEST : to;
    return youngest >= 0 && oldest <= OLDEST && youngest <= oldest;
  }

  /**
   * The end of the terms that began last.
   *
   * @param last the last day on which they hold
   */
  public static List<Reason> endTerms(HouseholdFacts facts, LocalDate last) {
    return facts.lastTerms().filter(t -> t.period().includes(last)).isPresent()
        ? List.of()
        : List.of(Reason.of("fostering.terms.none", "day", last));
  }

  /**
   * A new payment level.
   *
   * @param known levels of the rule in force on the change's first day
   */
  public static List<Reason> level(HouseholdFacts facts, LevelChange change, Set<String> known) {
    var no = new ArrayList<Reason>();
    if (!known.contains(change.level())) {
      var names = String.join(", ", new TreeSet<>(known));
      no.add(Reason.of("fostering.level.unknown", "level", change.level(), "known", names));
    }
    facts
        .lastLevel()
        .map(l -> l.period().start())
        .filter(last -> change.from().isBefore(last))
        .ifPresent(last -> no.add(Reason.of("fostering.level.not-after", "last", last)));
    return no;
  }

  /** Places to be put on hold; on no day more than are approved. */
  public static List<Reason> hold(HouseholdFacts facts, HoldChange change) {
    var no = new ArrayList<Reason>();
    if (change.reason().isBlank() || change.reason().length() > LONGEST) {
      no.add(Reason.of("fostering.hold.reason", "most", LONGEST));
    }
    if (facts.holdFrom(change.from()).isPresent()) {
      no.add(Reason.of("fostering.hold.same-start", "from", change.from()));
    }
    var to = change.to();
    if (to != null && to.isBefore(change.from())) {
      no.add(Reason.of("fostering.hold.order", "from", change.from(), "to", to));
      return no;
    }
    int free = free(facts, EffectivePeriod.ofClosed(change.from(), to));
    if (change.places() < 1 || change.places() > free) {
      no.add(Reason.of("fostering.hold.places", "places", change.places(), "free", free));
    }
    return no;
  }

  /** Fewest places, on any day of {@code period} that has terms, that are not on hold already. */
  private static int free(HouseholdFacts facts, EffectivePeriod period) {
    return Stream.concat(
            Stream.of(period.start()),
            Stream.concat(
                    facts.holds().stream().map(h -> h.period().start()),
                    facts.terms().stream().map(t -> t.period().start()))
                .filter(period::includes))
        .mapToInt(day -> facts.placesOn(day) - facts.heldOn(day))
        .min()
        .orElse(0);
  }

  /**
   * The end of a hold.
   *
   * @param from its first day
   * @param last the last day on which the places are held
   */
  public static List<Reason> endHold(HouseholdFacts facts, LocalDate from, LocalDate last) {
    var hold = facts.holdFrom(from);
    if (hold.isEmpty()) {
      return List.of(Reason.of("fostering.hold.none", "from", from));
    }
    if (last.isBefore(from)) {
      return List.of(Reason.of("fostering.hold.order", "from", from, "to", last));
    }
    return hold.map(Hold::period).filter(p -> p.includes(last)).isPresent()
        ? List.of()
        : List.of(Reason.of("fostering.hold.ended", "from", from));
  }

  /** Bank details; whether the account exists is for the bank to say. */
  public static List<Reason> bank(BankDetails bank) {
    var no = new ArrayList<Reason>();
    if (!bank.sortCode().matches("[0-9]{6}")) {
      no.add(Reason.of("fostering.bank.sort-code"));
    }
    if (!bank.account().matches("[0-9]{8}")) {
      no.add(Reason.of("fostering.bank.account"));
    }
    if (bank.name().isBlank() || bank.name().length() > 100) {
      no.add(Reason.of("fostering.bank.name", "most", 100));
    }
    return no;
  }
}
