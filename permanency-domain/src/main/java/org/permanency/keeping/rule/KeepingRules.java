package org.permanency.keeping.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.workflow.rule.WorkflowRules;

/** The rules of keeping carers. */
public final class KeepingRules implements RuleCatalogue {
  /** What a review asks, and when the panel hears it. */
  public static final RuleKey<CarerReviews> REVIEWS =
      new RuleKey<>("carer-reviews", CarerReviews.class, "fostering", false, "Reviews of carers");

  /** Support that carers are offered. */
  public static final RuleKey<CarerSupport> SUPPORT =
      new RuleKey<>("carer-support", CarerSupport.class, "fostering", false, "Support of carers");

  /** How many children may live with a carer. */
  public static final RuleKey<FosteringLimits> LIMITS =
      new RuleKey<>(
          "fostering-limits", FosteringLimits.class, "fostering", false, "Usual fostering limit");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(REVIEWS, SUPPORT, LIMITS);
  }

  @Override
  public Set<String> fixed() {
    return Set.of(LIMITS.name());
  }

  /** Clocks that are named have to be there. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var version : book.versions(REVIEWS)) {
      if (!known(book, version.value().clock())) {
        problems.add(missing(version.file(), "/clock", version.value().clock()));
      }
    }
    for (var version : book.versions(LIMITS)) {
      if (!known(book, version.value().outsideTerms())) {
        problems.add(missing(version.file(), "/outsideTerms", version.value().outsideTerms()));
      }
    }
    return problems;
  }

  private static Problem missing(String file, String pointer, String clock) {
    return new Problem(file, pointer, "there is no timescale " + clock);
  }

  private static boolean known(RuleBook book, String clock) {
    return Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
        .flatMap(key -> book.versions(key).stream())
        .anyMatch(v -> v.value().clocks().containsKey(clock));
  }
}
