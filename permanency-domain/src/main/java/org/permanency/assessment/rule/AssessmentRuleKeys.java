package org.permanency.assessment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.workflow.rule.WorkflowRules;

/** The rules of assessments. */
public final class AssessmentRuleKeys implements RuleCatalogue {
  /** Kinds of assessment. */
  public static final RuleKey<AssessmentKinds> ASSESSMENT =
      new RuleKey<>("assessment", AssessmentKinds.class, "*", false, "Assessments");

  /** Checks on people. */
  public static final RuleKey<CheckPlan> CHECKS =
      new RuleKey<>("assessment-checks", CheckPlan.class, "*", false, "Checks of assessments");

  /** Sections and questions of reports. */
  public static final RuleKey<FormPlan> FORMS =
      new RuleKey<>("assessment-forms", FormPlan.class, "*", false, "Forms of assessments");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(ASSESSMENT, CHECKS, FORMS);
  }

  /** Clocks have to be timescales, and types of household known, of what the agency provides. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var version : book.versions(ASSESSMENT)) {
      version
          .value()
          .kinds()
          .forEach(
              (key, kind) -> {
                if (book.profile().provides(kind.service())) {
                  kind.clocks()
                      .forEach(
                          (step, clock) ->
                              clock(book, clock)
                                  .ifPresent(
                                      no ->
                                          problems.add(
                                              new Problem(
                                                  version.file(),
                                                  "/kinds/" + key + "/clocks/" + step,
                                                  no))));
                  type(kind.type())
                      .ifPresent(
                          no ->
                              problems.add(
                                  new Problem(version.file(), "/kinds/" + key + "/type", no)));
                }
              });
    }
    return problems;
  }

  private static Optional<String> clock(RuleBook book, String clock) {
    boolean known =
        Stream.of(WorkflowRules.TIMESCALES, WorkflowRules.STATUTORY)
            .flatMap(key -> book.versions(key).stream())
            .anyMatch(v -> v.value().clocks().containsKey(clock));
    return known ? Optional.empty() : Optional.of("there is no timescale " + clock);
  }

  private static Optional<String> type(@Nullable String type) {
    return type == null || HouseholdType.of(type).isPresent()
        ? Optional.empty()
        : Optional.of("there is no type of household " + type);
  }
}
