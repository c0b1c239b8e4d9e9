package org.permanency.recruitment.rule;

import java.util.ArrayList;
import java.util.List;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.workflow.rule.WorkflowRules;

/** The rules of recruitment. */
public final class RecruitmentRules implements RuleCatalogue {
  /** How enquiries are taken. */
  public static final RuleKey<Recruitment> RECRUITMENT =
      new RuleKey<>("recruitment", Recruitment.class, "*", false, "Enquiries");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(RECRUITMENT);
  }

  /** A clock that an enquiry starts has to be a timescale of its day. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var version : book.versions(RECRUITMENT)) {
      version
          .value()
          .kinds()
          .forEach(
              (key, kind) ->
                  kind.clocks()
                      .forEach(
                          (step, clock) -> {
                            if (!known(book, clock)) {
                              problems.add(
                                  new Problem(
                                      version.file(),
                                      "/kinds/" + key + "/clocks/" + step,
                                      "there is no timescale " + clock));
                            }
                          }));
    }
    return problems;
  }

  private static boolean known(RuleBook book, String clock) {
    return java.util.stream.Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
        .flatMap(key -> book.versions(key).stream())
        .anyMatch(v -> v.value().clocks().containsKey(clock));
  }
}
