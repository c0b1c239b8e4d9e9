package org.permanency.web.rest.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.AssessmentRow;
import org.permanency.assessment.AssessmentView;
import org.permanency.assessment.CheckRow;
import org.permanency.assessment.rule.CheckFact;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Offer;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskRecord;

/** Assessments as callers read them. */
public final class AssessmentJson {
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0005";
  static final String EXAMPLE =
      "{\"id\":\"0195f0c2-7c3e-7000-8000-00c0ffee0005\",\"reference\":\"S2016-0001\",\"enquiryId\":\"0195f0c2-7c3e-7000-8000-00c0ffee0001\",\"name\":\"Ada Sample\",\"kind\":\"adoption\",\"fastTrack\":false,\"state\":\"stage-one\",\"applied\":\"2016-09-12\",\"begun\":\"2016-09-19\",\"due\":\"2016-11-19\",\"version\":1}";

  private AssessmentJson() {}

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * An assessment.
   *
   * @param state stage-one, between, both, stage-two, report, at-panel, approved, not-approved,
   *     refused or withdrawn
   * @param due next last day of its clocks
   * @param people people of the application; with one assessment only, as what follows
   * @param missing what stands between it and the panel, as codes
   */
  @Schema(name = "Assessment")
  public record Whole(
      UUID id,
      String reference,
      UUID enquiryId,
      String name,
      String kind,
      boolean fastTrack,
      String state,
      LocalDate applied,
      LocalDate begun,
      @Nullable LocalDate due,
      @Nullable LocalDate pausedSince,
      @Nullable UUID workerId,
      @Nullable String worker,
      @Nullable String report,
      @Nullable LocalDate reportOn,
      @Nullable String comments,
      @Nullable LocalDate commentsOn,
      @Nullable String secondOpinion,
      @Nullable Offer offer,
      @Nullable UUID householdId,
      @Nullable UUID adopterId,
      @Nullable List<Person> people,
      @Nullable List<Check> checks,
      @Nullable List<Section> sections,
      @Nullable List<Step> moves,
      @Nullable List<Due> tasks,
      @Nullable List<String> missing,
      int version) {
    static Whole of(AssessmentRow row) {
      return of(row, null);
    }

    static Whole of(AssessmentView view) {
      return of(view.it().row(), view);
    }

    private static Whole of(AssessmentRow r, @Nullable AssessmentView v) {
      var it = v == null ? null : v.it();
      var opinion = it == null ? null : it.opinion();
      return new Whole(
          r.id(),
          r.reference(),
          r.enquiry(),
          r.name(),
          r.kind(),
          r.fast(),
          code(r.state()),
          r.applied(),
          r.begun(),
          r.due(),
          r.pausedSince(),
          r.workerId(),
          r.worker(),
          it == null ? null : it.report(),
          it == null ? null : it.reportOn(),
          it == null ? null : it.comments(),
          it == null ? null : it.commentsOn(),
          opinion == null ? null : opinion.text(),
          it == null ? null : it.offer(),
          it == null ? null : it.household(),
          it == null ? null : it.adopter(),
          v == null ? null : v.members().stream().map(Person::of).toList(),
          v == null ? null : v.checks().stream().map(Check::of).toList(),
          v == null ? null : v.sections().stream().map(Section::of).toList(),
          v == null ? null : v.moves().stream().map(Step::of).toList(),
          v == null ? null : v.tasks().stream().map(Due::of).toList(),
          v == null ? null : v.missing().stream().map(m -> m.code()).distinct().toList(),
          r.version());
    }
  }

  /** A person of the application. */
  @Schema(name = "AssessmentPerson")
  public record Person(
      UUID id,
      String role,
      String givenNames,
      String familyName,
      @Nullable LocalDate born,
      @Nullable String sex,
      @Nullable String ethnicity,
      @Nullable LocalDate leftOn) {
    static Person of(Member m) {
      return new Person(
          m.id(),
          m.role().code(),
          m.givenNames(),
          m.familyName(),
          m.born(),
          m.sex(),
          m.ethnicity(),
          m.leftOn());
    }
  }

  /** A check that was asked for; personId is absent for the household. */
  @Schema(name = "AssessmentCheck")
  public record Check(
      UUID id,
      @Nullable UUID personId,
      String kind,
      LocalDate asked,
      @Nullable LocalDate received,
      @Nullable String outcome,
      @Nullable LocalDate expires,
      @Nullable String note) {
    static Check of(CheckFact c) {
      var outcome = c.outcome();
      return new Check(
          c.id(),
          c.person(),
          c.kind(),
          c.asked(),
          c.received(),
          outcome == null ? null : outcome.code(),
          c.expires(),
          c.note());
    }
  }

  /** A section of the report. */
  @Schema(name = "AssessmentSection")
  public record Section(String key, String label, int answered, int questions, boolean complete) {
    static Section of(AssessmentView.Section s) {
      return new Section(s.key(), s.label(), s.answered(), s.questions(), s.complete());
    }
  }

  /** A move. */
  @Schema(name = "AssessmentMove")
  public record Step(LocalDate on, String to, @Nullable String why, String by) {
    static Step of(MoveBook.Move m) {
      return new Step(
          m.on(), m.to().toLowerCase(Locale.ROOT).replace('_', '-'), m.reason(), m.by());
    }
  }

  /** A clock. */
  @Schema(name = "AssessmentClock")
  public record Due(UUID id, String title, LocalDate due, String state) {
    static Due of(TaskRecord t) {
      return new Due(t.id(), t.title(), t.due().day(), t.state().code());
    }
  }

  /**
   * A check that is waited for or comes to an end.
   *
   * @param stands waiting, expired, soon or held
   */
  @Schema(name = "AssessmentCheckDue")
  public record Falling(
      UUID id,
      UUID assessmentId,
      String reference,
      String applicant,
      @Nullable String name,
      String kind,
      LocalDate asked,
      @Nullable LocalDate received,
      @Nullable LocalDate expires,
      String stands) {
    static Falling of(CheckRow r) {
      return new Falling(
          r.id(),
          r.assessment(),
          r.reference(),
          r.applicant(),
          r.name(),
          r.kind(),
          r.asked(),
          r.received(),
          r.expires(),
          r.stands());
    }
  }
}
