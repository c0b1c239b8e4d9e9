package org.permanency.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.BankDays;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleKey;
import org.permanency.tenancy.Permission;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.Due;
import org.permanency.workflow.rule.Pause;
import org.permanency.workflow.rule.Timescale;
import org.permanency.workflow.rule.Timescales;
import org.permanency.workflow.rule.WorkflowRules;

/** The clocks of one tenant: its own timescale of a key, else the one of law and guidance. */
public final class Clocks {
  private final RuleBook book;
  private final BankDays days;

  private Clocks(RuleBook book) {
    this.book = book;
    this.days = BankDays.of(book);
  }

  /** Those of a tenant. */
  public static Clocks of(RuleBook book) {
    return new Clocks(book);
  }

  /**
   * A timescale and the file that says so.
   *
   * @param scale the timescale
   * @param file path of its version below {@code tenants/}
   */
  public record Found(Timescale scale, String file) {}

  /** The timescale of this key in force on {@code day}; empty when there is none. */
  public Optional<Found> find(String key, LocalDate day) {
    return in(WorkflowRules.TIMESCALES, key, day).or(() -> in(WorkflowRules.STATUTORY, key, day));
  }

  private Optional<Found> in(RuleKey<Timescales> rule, String key, LocalDate day) {
    return book.find(rule, day)
        .flatMap(
            v ->
                Optional.ofNullable(v.value().clocks().get(key))
                    .map(scale -> new Found(scale, v.file())));
  }

  /** Keys of clocks whose tasks somebody with other permissions must not see, on any day. */
  public Set<String> hidden(Predicate<Permission> may) {
    return Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
        .flatMap(rule -> book.versions(rule).stream())
        .flatMap(v -> v.value().clocks().entrySet().stream())
        .filter(e -> hidden(e.getValue().needs(), may))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean hidden(@Nullable Permission needs, Predicate<Permission> may) {
    return needs != null && !may.test(needs);
  }

  /** When a clock runs out. */
  public Due due(Timescale scale, Clock.Start start, List<Pause> pauses) {
    return Clock.due(scale, start, pauses, days);
  }

  /** Working days of the tenant. */
  public BankDays days() {
    return days;
  }
}
