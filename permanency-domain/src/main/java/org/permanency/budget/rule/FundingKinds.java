package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/**
 * Kinds of funding record that the rules of a day name.
 *
 * @param plain kinds that say something and agree on nothing
 * @param shared kinds that agree on a percentage
 */
public record FundingKinds(Set<String> plain, Set<String> shared) {
  /** Kinds of these rules. */
  public static FundingKinds of(
      @Nullable FundingShares shares, @Nullable UnaccompaniedGrant grant) {
    var plain = new LinkedHashSet<String>();
    var shared = new LinkedHashSet<String>();
    if (shares != null && shares.plan() != null) {
      plain.add(Objects.requireNonNull(shares.plan()).record());
    }
    if (shares != null && shares.health() != null) {
      shared.add(Objects.requireNonNull(shares.health()).record());
    }
    if (grant != null) {
      plain.add(grant.record());
    }
    return new FundingKinds(Set.copyOf(plain), Set.copyOf(shared));
  }

  /**
   * What stands against a record: {@code budget.funding.kind} for one that no rule names, {@code
   * budget.funding.percent} for a share that is missing, not more than 0 or more than 100, or there
   * where none is agreed, {@code budget.funding.overlap} when one of the kind holds on a day of it.
   *
   * @param own records that the child has
   */
  public List<Reason> faults(FundingRecord record, List<FundingRecord> own) {
    var no = new ArrayList<Reason>();
    if (!plain.contains(record.kind()) && !shared.contains(record.kind())) {
      no.add(Reason.of("budget.funding.kind", "kind", record.kind()));
    } else if (shared.contains(record.kind())
        ? !share(record.percent())
        : record.percent() != null) {
      no.add(Reason.of("budget.funding.percent", "kind", record.kind()));
    }
    own.stream()
        .filter(r -> r.kind().equals(record.kind()) && r.period().overlaps(record.period()))
        .findFirst()
        .ifPresent(r -> no.add(Reason.of("budget.funding.overlap", "from", r.period().start())));
    return no;
  }

  private static boolean share(@Nullable BigDecimal percent) {
    return percent != null
        && percent.signum() > 0
        && percent.compareTo(BigDecimal.valueOf(100)) <= 0
        && percent.scale() <= 2;
  }
}
