package org.permanency.providers.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;

/** What a run of providers takes, and when one may be made. */
public final class ProviderRunRules {
  /** Longest time that a run may reach ahead. */
  private static final int DAYS_AHEAD = 62;

  private static final int WORDS = 500;

  private ProviderRunRules() {}

  /**
   * What a run takes.
   *
   * @param taken documents, by provider
   * @param credits providers whose credit notes are more than what is due to them; they are left to
   *     a later run, with what is over
   */
  public record Choice(List<Payable> taken, Map<UUID, Pence> credits) {
    /** Copies both. */
    public Choice {
      taken = List.copyOf(taken);
      credits = Map.copyOf(credits);
    }

    /** What it comes to. */
    public Pence total() {
      return sum(taken);
    }
  }

  /**
   * Takes what is due by {@code through}; credit notes of a provider are set off at once, but never
   * more than what is due to it.
   *
   * @param open approved and in no run
   */
  public static Choice choose(List<Payable> open, LocalDate through) {
    var byProvider = new LinkedHashMap<UUID, List<Payable>>();
    for (var document : open) {
      if (document.kind() == PayableKind.CREDIT || !document.due().isAfter(through)) {
        byProvider.computeIfAbsent(document.provider(), p -> new ArrayList<>()).add(document);
      }
    }
    var taken = new ArrayList<Payable>();
    var credits = new LinkedHashMap<UUID, Pence>();
    byProvider.forEach(
        (provider, documents) -> {
          var sum = sum(documents);
          if (sum.amount() < 0) {
            credits.put(provider, sum);
          } else {
            taken.addAll(documents);
          }
        });
    return new Choice(taken, credits);
  }

  /** What documents come to. */
  public static Pence sum(List<Payable> documents) {
    return documents.stream().map(Payable::pence).reduce(Pence.ZERO, Pence::plus);
  }

  /**
   * What the decision on a new run stands on.
   *
   * @param rule in force; null when there is none
   * @param open the run that is worked on; null for none
   * @param choice what it would take
   */
  public record Facts(
      @Nullable ProviderInvoices rule,
      @Nullable LocalDate open,
      Choice choice,
      LocalDate through,
      LocalDate today) {}

  /**
   * Why no run can be made; empty when it can. Codes: {@code providers.run.ledger}, {@code open},
   * {@code ahead}, {@code nothing}.
   */
  public static List<Reason> create(Facts facts) {
    var no = new ArrayList<Reason>();
    var rule = facts.rule();
    if (rule == null || !rule.paidHere()) {
      no.add(Reason.of("providers.run.ledger"));
    }
    if (facts.open() != null) {
      no.add(Reason.of("providers.run.open", "through", facts.open()));
    }
    if (facts.through().isAfter(facts.today().plusDays(DAYS_AHEAD))) {
      no.add(Reason.of("providers.run.ahead", "most", DAYS_AHEAD));
    }
    if (no.isEmpty() && facts.choice().taken().isEmpty()) {
      no.add(Reason.of("providers.run.nothing", "through", facts.through()));
    }
    return no;
  }

  /** Why words are none: {@code providers.run.why}. */
  public static List<Reason> why(String words) {
    return words.isBlank() || words.strip().length() > WORDS
        ? List.of(Reason.of("providers.run.why", "most", WORDS))
        : List.of();
  }
}
