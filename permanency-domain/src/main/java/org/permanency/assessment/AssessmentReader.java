package org.permanency.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.assessment.AssessmentView.Section;
import org.permanency.assessment.AssessmentView.Topic;
import org.permanency.assessment.rule.AssessmentKinds;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentRuleKeys;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.AssessmentRules.Facts;
import org.permanency.assessment.rule.CheckPlan;
import org.permanency.assessment.rule.Checks;
import org.permanency.assessment.rule.FormPlan;
import org.permanency.kernel.Reason;
import org.permanency.panel.PanelBook;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.rules.RuleKey;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.Trained;
import org.permanency.training.TrainingBook;
import org.permanency.training.rule.TrainingRules;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.WorkItem;

/** Puts an assessment together, and what its rules look at. */
@ApplicationScoped
class AssessmentReader {
  /** Kind of work that clocks and moves of assessments belong to. */
  static final String KIND = "assessment";

  private static final int BOTH_STAGES = 2;
  @Inject AssessmentStore store;
  @Inject MemberStore members;
  @Inject AnswerStore answers;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject PanelBook panels;
  @Inject TrainingBook training;
  @Inject RuleLibrary library;

  static WorkItem item(UUID id) {
    return new WorkItem(KIND, id);
  }

  static Subject subject(UUID enquiry) {
    return new Subject(SubjectKind.APPLICANT, enquiry);
  }

  /** A rule in force on a day; empty when the agency has none. */
  <T> Optional<T> rule(TenantContext ctx, RuleKey<T> key, LocalDate day) {
    return library.book(ctx.tenant()).find(key, day).map(v -> v.value());
  }

  /** Kinds of the day on which an assessment began, or of the business day. */
  Optional<AssessmentKinds> kinds(TenantContext ctx, LocalDate day) {
    return rule(ctx, AssessmentRuleKeys.ASSESSMENT, day);
  }

  /** The kind of an assessment by the rule of its first day. */
  AssessmentKinds.Kind kind(TenantContext ctx, AssessmentCase it) {
    return kinds(ctx, it.row().begun())
        .map(k -> k.kinds().get(it.row().kind()))
        .orElseThrow(() -> new IllegalStateException("no rule for " + it.row().kind()));
  }

  FormPlan forms(TenantContext ctx, AssessmentCase it) {
    return rule(ctx, AssessmentRuleKeys.FORMS, it.row().begun())
        .orElseGet(() -> new FormPlan(Map.of(), Map.of("brief", EMPTY), "brief"));
  }

  private static final FormPlan.Section EMPTY =
      new FormPlan.Section("Brief report", 1, null, Map.of());

  Optional<AssessmentView> view(TenantContext ctx, UUID id) {
    return store.find(id).map(it -> view(ctx, it));
  }

  private AssessmentView view(TenantContext ctx, AssessmentCase it) {
    var item = item(it.row().id());
    var kind = kind(ctx, it);
    var lines = lines(ctx, it, BOTH_STAGES);
    var topics = topics(ctx, it, kind);
    var sections = sections(ctx, it, kind);
    return new AssessmentView(
        it,
        kind,
        members.members(it.row().id()),
        members.checks(it.row().id()),
        lines,
        topics,
        sections,
        moves.of(item),
        tasks.of(item),
        panels.of(ctx, List.of(item)).get(item),
        missing(ctx, it, lines, topics, sections));
  }

  /** Checks that are needed on the business day, up to a stage. */
  List<Checks.Line> lines(TenantContext ctx, AssessmentCase it, int stages) {
    var id = it.row().id();
    var plan =
        rule(ctx, AssessmentRuleKeys.CHECKS, ctx.today()).orElseGet(() -> new CheckPlan(Map.of()));
    return Checks.needed(
        plan, members.members(id), members.checks(id), it.formerCarer(), stages, ctx.today());
  }

  private List<Topic> topics(TenantContext ctx, AssessmentCase it, AssessmentKinds.Kind kind) {
    var subject = subject(it.row().enquiry());
    var took = training.of(ctx, List.of(subject)).get(subject);
    var labels =
        rule(ctx, TrainingRules.TRAINING, ctx.today()).map(r -> r.topics()).orElse(Map.of());
    var topics = new ArrayList<Topic>();
    for (var key : kind.topics()) {
      var known = labels.get(key);
      var on =
          took == null
              ? null
              : took.attended().stream()
                  .filter(a -> a.topics().contains(key))
                  .map(Trained.Attended::on)
                  .max(LocalDate::compareTo)
                  .orElse(null);
      topics.add(new Topic(key, known == null ? key : known.label(), on));
    }
    return topics;
  }

  private List<Section> sections(TenantContext ctx, AssessmentCase it, AssessmentKinds.Kind kind) {
    var id = it.row().id();
    var plan = forms(ctx, it);
    var given = answers.answers(id);
    var saved = answers.sections(id);
    var sections = new ArrayList<Section>();
    for (var key : plan.sections(kind.form(), it.brief())) {
      var section = plan.sections().get(key);
      if (section != null) {
        int answered =
            (int) section.questions().keySet().stream().filter(given::containsKey).count();
        var was = saved.get(key);
        sections.add(
            new Section(
                key,
                section.label(),
                section.stage(),
                answered,
                section.questions().size(),
                was != null && was.complete()));
      }
    }
    return sections;
  }

  private List<Reason> missing(
      TenantContext ctx,
      AssessmentCase it,
      List<Checks.Line> lines,
      List<Topic> topics,
      List<Section> sections) {
    var without = new LinkedHashMap<String, String>();
    topics.stream().filter(t -> t.on() == null).forEach(t -> without.put(t.key(), t.label()));
    var due =
        tasks.of(item(it.row().id())).stream()
            .filter(t -> !t.state().over() && is(ctx, it, Step.COMMENTS, t))
            .map(t -> t.due().day())
            .findFirst()
            .orElse(null);
    return AssessmentRules.ready(
        new AssessmentRules.Ready(
            it.brief(),
            it.offer().places() != null,
            lines,
            without,
            sections.stream().filter(s -> !s.complete()).map(Section::label).toList(),
            it.reportOn(),
            it.commentsOn() != null,
            due),
        ctx.today());
  }

  private boolean is(TenantContext ctx, AssessmentCase it, Step step, TaskRecord task) {
    return kind(ctx, it).clock(step).filter(key -> key.equals(task.clock())).isPresent();
  }

  /** What the rules look at, of the version that was read. */
  Facts facts(TenantContext ctx, AssessmentCase it, boolean stale) {
    var item = item(it.row().id());
    var last =
        moves.of(item).stream()
            .map(MoveBook.Move::on)
            .max(LocalDate::compareTo)
            .orElse(it.row().begun());
    var gap =
        tasks.of(item).stream()
            .filter(t -> !t.state().over() && is(ctx, it, Step.GAP, t))
            .map(t -> t.due().day())
            .findFirst()
            .orElse(null);
    var open =
        it.row().state().stageOne()
            ? lines(ctx, it, 1).stream()
                .map(Checks.Line::reason)
                .filter(java.util.Objects::nonNull)
                .toList()
            : List.<Reason>of();
    return new Facts(
        it.row().state(), last, stale, it.row().pausedSince() != null, kind(ctx, it), gap, open);
  }
}
