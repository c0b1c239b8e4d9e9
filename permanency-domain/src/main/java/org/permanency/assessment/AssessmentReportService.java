package org.permanency.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.SectionView.Line;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.FormPlan;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * The report of an assessment: sections, comments of the applicants, a second opinion, its pages.
 */
@TenantService
public class AssessmentReportService {
  private static final int ANSWER = 8_000;
  @Inject AssessmentReader reader;
  @Inject AssessmentStore store;
  @Inject AnswerStore answers;
  @Inject AssessmentChange change;
  @Inject AssessmentPapers papers;
  @Inject AssessmentLetters letters;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /** A section as it stands; empty when the tenant has no such assessment or its form none. */
  @Needs(Permission.ASSESS_READ)
  public Optional<SectionView> section(TenantContext ctx, UUID id, String key) {
    var found = store.find(id).flatMap(it -> section(ctx, it, key));
    found.ifPresent(
        s ->
            audit.fire(
                new Audited(
                    ctx, "assessment.section-read", "assessment", id.toString(), null, key)));
    return found;
  }

  private Optional<SectionView> section(TenantContext ctx, AssessmentCase it, String key) {
    var plan = reader.forms(ctx, it);
    var form = reader.kind(ctx, it).form();
    boolean asked =
        plan.sections(form, false).contains(key) || plan.sections(form, true).contains(key);
    var section = plan.sections().get(key);
    return asked && section != null ? Optional.of(view(it, key, section)) : Optional.empty();
  }

  private SectionView view(AssessmentCase it, String key, FormPlan.Section section) {
    var id = it.row().id();
    var given = answers.answers(id);
    var saved = answers.sections(id).get(key);
    var lines = new ArrayList<Line>();
    section
        .questions()
        .forEach(
            (question, q) -> {
              var a = given.get(question);
              lines.add(
                  new Line(
                      question,
                      q.label(),
                      q.hint(),
                      a == null ? "" : a.text(),
                      a == null ? null : a.by(),
                      a == null ? null : a.at(),
                      a == null ? null : a.from()));
            });
    return new SectionView(
        id,
        it.row().name(),
        key,
        section.label(),
        section.law(),
        lines,
        saved != null && saved.complete(),
        writable(it),
        saved == null ? 0 : saved.version());
  }

  /** A report that is with the applicants or the panel stays as it is until it is taken back. */
  private static boolean writable(AssessmentCase it) {
    var state = it.row().state();
    return state.stageOne()
        || state == AssessmentState.BETWEEN
        || state == AssessmentState.STAGE_TWO;
  }

  /**
   * What somebody wrote.
   *
   * @param complete whether they call the section done
   */
  public record Written(Map<String, String> answers, boolean complete) {
    /** Copies the map. */
    public Written {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * Saves a section. An answer counts for every form that asks its question. Refused with {@code
   * assessment.section.changed} when somebody else saved it after it was read, {@code
   * assessment.section.shut} while the report is out or it is over, {@code
   * assessment.section.long}, and {@code assessment.section.empty} when it is called done with a
   * question unanswered.
   *
   * @param version of the section that was read
   * @return empty when the tenant has no such assessment or its form no such section
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<SectionView>> write(
      TenantContext ctx, UUID id, String key, int version, Written written) {
    var it = store.find(id).orElse(null);
    var before = it == null ? null : section(ctx, it, key).orElse(null);
    if (it == null || before == null) {
      return Optional.empty();
    }
    var no = refusals(before, answers.lock(id, key) != version, written);
    if (!no.isEmpty()) {
      return Optional.of(new Decision.Refused<>(no));
    }
    for (var line : before.lines()) {
      var text = written.answers().getOrDefault(line.key(), "").strip();
      if (!text.isEmpty() || !line.answer().isEmpty()) {
        answers.answer(ctx, id, line.key(), text);
      }
    }
    answers.complete(id, key, written.complete());
    change.about(ctx, it, "assessment.section", key + (written.complete() ? ", done" : ""));
    return section(ctx, it, key).map(Decision::granted);
  }

  private static List<Reason> refusals(SectionView before, boolean stale, Written written) {
    var no = new ArrayList<Reason>();
    if (stale) {
      no.add(Reason.of("assessment.section.changed"));
    }
    if (!before.writable()) {
      no.add(Reason.of("assessment.section.shut"));
    }
    for (var line : before.lines()) {
      var text = written.answers().getOrDefault(line.key(), "");
      if (text.length() > ANSWER) {
        no.add(Reason.of("assessment.section.long", "question", line.label(), "most", ANSWER));
      } else if (written.complete() && text.isBlank()) {
        no.add(Reason.of("assessment.section.empty", "question", line.label()));
      }
    }
    return no;
  }

  /**
   * Shares the report with the applicants; the time for their comments runs. Refusals: {@link
   * AssessmentRules#share}, and each section that is not done.
   *
   * @param brief whether it is a brief one, because the agency thinks they are not suitable
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> share(
      TenantContext ctx, UUID id, int version, boolean brief, LocalDate on) {
    var open = store.find(id).map(it -> open(ctx, it, brief)).orElse(List.of());
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<>(AssessmentRules.share(facts, brief, on, ctx.today()));
          no.addAll(open);
          return no;
        },
        it -> {
          change.set(
              it,
              "report",
              brief ? "brief" : "full",
              "report_on",
              on,
              "comments",
              null,
              "comments_on",
              null);
          change.to(ctx, it, AssessmentState.REPORT, on, null);
          change.start(ctx, it, Step.COMMENTS, on);
          letters.report(ctx, it);
        });
  }

  private List<Reason> open(TenantContext ctx, AssessmentCase it, boolean brief) {
    var plan = reader.forms(ctx, it);
    var saved = answers.sections(it.row().id());
    var no = new ArrayList<Reason>();
    for (var key : plan.sections(reader.kind(ctx, it).form(), brief)) {
      var was = saved.get(key);
      var section = plan.sections().get(key);
      if (section != null && (was == null || !was.complete())) {
        no.add(Reason.of("assessment.section.open", "section", section.label()));
      }
    }
    return no;
  }

  /**
   * Puts the comments of the applicants on record. Refusals: {@link AssessmentRules#comments}.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> comments(
      TenantContext ctx, UUID id, int version, LocalDate on, String text) {
    var shared = store.find(id).map(AssessmentCase::reportOn).orElse(null);
    return change.of(
        ctx,
        id,
        version,
        facts -> AssessmentRules.comments(facts, shared, text, on, ctx.today()),
        it -> {
          change.set(it, "comments", text.strip(), "comments_on", on);
          change.done(ctx, it, Step.COMMENTS, on, "They commented.");
          change.about(ctx, it, "assessment.comments", "on " + on);
        });
  }

  /**
   * Puts a second opinion on record. Refusals: {@link AssessmentRules#opinion}, {@code
   * assessment.report.own-opinion} from whoever began the assessment.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> opinion(
      TenantContext ctx, UUID id, int version, LocalDate on, String text) {
    boolean own = writers(id).contains(ctx.actor().id());
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = AssessmentRules.opinion(facts, text, on, ctx.today());
          if (own) {
            no.add(Reason.of("assessment.report.own-opinion"));
          }
          return no;
        },
        it -> {
          change.set(
              it, "opinion", text.strip(), "opinion_on", on, "opinion_by", ctx.actor().name());
          change.about(ctx, it, "assessment.opinion", "on " + on);
        });
  }

  private List<String> writers(UUID id) {
    return answers.answers(id).values().stream().map(AnswerStore.Answer::user).distinct().toList();
  }

  /**
   * The report as a tagged PDF.
   *
   * @param brief whether the brief one; null for the one that was shared, else the full one
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_READ)
  public Optional<byte[]> pdf(TenantContext ctx, UUID id, @Nullable Boolean brief) {
    return store
        .find(id)
        .map(
            it -> {
              change.about(ctx, it, "assessment.report", it.row().reference());
              var tenant = library.book(ctx.tenant()).profile().name();
              return papers.pdf(ctx, it, brief == null ? it.brief() : brief, tenant);
            });
  }
}
