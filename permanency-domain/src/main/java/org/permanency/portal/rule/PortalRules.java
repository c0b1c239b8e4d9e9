package org.permanency.portal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.workflow.rule.WorkflowRules;

/** The rules of the carers' own sign-in. */
public final class PortalRules implements RuleCatalogue {
  /** What carers write. */
  public static final RuleKey<CarerDiary> DIARY =
      new RuleKey<>("carer-diary", CarerDiary.class, "fostering", false, "Carers' diary");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(DIARY);
  }

  /** A clock that an entry starts has to be a timescale. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    if (!book.profile().provides("fostering")) {
      return problems;
    }
    for (var version : book.versions(DIARY)) {
      version
          .value()
          .kinds()
          .forEach(
              (key, kind) -> {
                if (kind.clock() != null && !known(book, kind.clock())) {
                  problems.add(
                      new Problem(
                          version.file(),
                          "/kinds/" + key + "/clock",
                          "there is no timescale " + kind.clock()));
                }
              });
    }
    return problems;
  }

  private static boolean known(RuleBook book, String clock) {
    return Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
        .flatMap(key -> book.versions(key).stream())
        .anyMatch(v -> v.value().clocks().containsKey(clock));
  }
}
