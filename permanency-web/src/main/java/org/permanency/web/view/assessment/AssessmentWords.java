package org.permanency.web.view.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.CheckFact.Outcome;
import org.permanency.assessment.rule.Checks;
import org.permanency.assessment.rule.Member.Role;
import org.permanency.people.rule.Ethnicity;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Assessments in words. */
final class AssessmentWords {
  /** Page of an assessment. */
  static final String ASSESSMENT = "/assessment/assessment.xhtml?id=";

  static final List<Choice> STATES =
      List.of(
          new Choice("STAGE_ONE", "Stage one"),
          new Choice("BETWEEN", "Between the stages"),
          new Choice("BOTH", "Both stages"),
          new Choice("STAGE_TWO", "Stage two"),
          new Choice("REPORT", "Report with the applicants"),
          new Choice("AT_PANEL", "With the panel"),
          new Choice("APPROVED", "Approved"),
          new Choice("NOT_APPROVED", "Not approved"),
          new Choice("REFUSED", "Refused after stage one"),
          new Choice("WITHDRAWN", "Withdrawn"));
  static final List<Choice> STANDS =
      List.of(
          new Choice("waiting", "Not back yet"),
          new Choice("expired", "Expired"),
          new Choice("soon", "Ends soon"),
          new Choice("held", "Holds"));
  static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  static final List<Choice> ROLES =
      Arrays.stream(Role.values()).map(r -> new Choice(r.code(), r.label())).toList();
  static final List<Choice> OUTCOMES =
      Arrays.stream(Outcome.values()).map(o -> new Choice(o.code(), o.label())).toList();
  static final List<Choice> SEXES =
      List.of(
          new Choice("", "Not said"),
          new Choice("F", "Female"),
          new Choice("M", "Male"),
          new Choice("U", "Other"));

  private AssessmentWords() {}

  static String state(AssessmentState state) {
    return Choice.label(STATES, state.name());
  }

  static Tag tag(AssessmentState state) {
    return switch (state) {
      case STAGE_ONE, BETWEEN, BOTH, STAGE_TWO, REPORT, AT_PANEL -> Tag.info(state(state));
      case APPROVED -> new Tag(state(state), Meaning.DONE);
      case NOT_APPROVED, REFUSED, WITHDRAWN -> Tag.plain(state(state));
    };
  }

  static Tag tag(Checks.How how) {
    return switch (how) {
      case HELD -> new Tag("Holds", Meaning.DONE);
      case WAITING -> new Tag("Not back yet", Meaning.DUE);
      case EXPIRED -> new Tag("Expired", Meaning.LATE);
      case ADVERSE -> new Tag("Stands against", Meaning.LATE);
      case MISSING -> new Tag("Not asked for", Meaning.LATE);
    };
  }

  static Tag stands(String stands) {
    var label = Choice.label(STANDS, stands);
    return switch (stands) {
      case "expired" -> new Tag(label, Meaning.LATE);
      case "held" -> new Tag(label, Meaning.DONE);
      default -> new Tag(label, Meaning.DUE);
    };
  }

  static List<Choice> choices(Map<String, String> labels) {
    return labels.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  static List<Choice> ethnicities() {
    var all = new java.util.ArrayList<Choice>();
    all.add(new Choice("", "Not said"));
    all.addAll(choices(Ethnicity.LABELS));
    return all;
  }
}
