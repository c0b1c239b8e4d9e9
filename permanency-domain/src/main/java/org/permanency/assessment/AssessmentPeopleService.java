package org.permanency.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentRuleKeys;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.CheckFact;
import org.permanency.assessment.rule.CheckPlan;
import org.permanency.assessment.rule.Checks;
import org.permanency.assessment.rule.Member;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** The people of an application and the checks on them. */
@TenantService
public class AssessmentPeopleService {
  @Inject AssessmentStore store;
  @Inject MemberStore members;
  @Inject AssessmentReader reader;
  @Inject AssessmentChange change;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Labels of the checks of the business day, by key. */
  @Needs({})
  public Map<String, String> labels(TenantContext ctx) {
    var labels = new LinkedHashMap<String, String>();
    plan(ctx).checks().forEach((key, check) -> labels.put(key, check.label()));
    return labels;
  }

  private CheckPlan plan(TenantContext ctx) {
    return reader
        .rule(ctx, AssessmentRuleKeys.CHECKS, ctx.today())
        .orElseGet(() -> new CheckPlan(Map.of()));
  }

  /**
   * Checks that are waited for or come to an end, of applicants and of those who were approved; one
   * audit entry with the assessments shown.
   *
   * @param query filters {@code name}, {@code applicant}, {@code reference} (contain), {@code
   *     kind}, {@code stands} (exact), {@code before} (day of the end); sorts {@code name}, {@code
   *     applicant}, {@code reference}, {@code kind}, {@code stands}, {@code asked}, {@code
   *     received}, {@code expires}
   */
  @Needs(Permission.ASSESS_READ)
  public ListPage<CheckRow> due(TenantContext ctx, ListQuery query) {
    var page = members.due(ctx.today(), query);
    if (!page.rows().isEmpty()) {
      var shown =
          page.rows().stream().map(CheckRow::reference).distinct().collect(Collectors.joining(" "));
      audit.fire(new Audited(ctx, "assessment.checks-list", "applicants", "list", null, shown));
    }
    return page;
  }

  /**
   * Puts a person on the application, or changes one that is there. Refusals: {@link
   * AssessmentRules#member}, {@code assessment.person.none}.
   *
   * @param person with the id of one that is there; another id is a new person
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> person(
      TenantContext ctx, UUID id, int version, @Nullable UUID known, Member person) {
    boolean there =
        known == null || members.members(id).stream().anyMatch(m -> m.id().equals(known));
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = AssessmentRules.member(facts.state(), facts.stale(), person, ctx.today());
          if (!there) {
            no.add(Reason.of("assessment.person.none"));
          }
          return no;
        },
        it -> {
          members.write(
              id,
              new Member(
                  known == null ? Ids.next(clock) : known,
                  person.role(),
                  person.givenNames(),
                  person.familyName(),
                  person.born(),
                  person.sex(),
                  person.ethnicity(),
                  person.leftOn()));
          store.set(id, Map.of());
          change.about(ctx, it, "assessment.person", person.name());
        });
  }

  /**
   * Asks for checks that are needed and were not asked for, or are to be renewed: all of a person,
   * of the household, or of one kind.
   *
   * @param kind key of the rule; null for all that are missing
   * @param person whom it is on; null for the household
   * @return empty when the tenant has no such assessment; refused with {@code
   *     assessment.check.unknown} when no such check is needed of them
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> ask(
      TenantContext ctx,
      UUID id,
      int version,
      LocalDate on,
      @Nullable String kind,
      @Nullable UUID person) {
    var wanted =
        store.find(id).map(it -> wanted(ctx, it, kind, person)).orElse(List.<Checks.Line>of());
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          AssessmentRules.stale(facts.stale(), no);
          if (facts.state().over() && facts.state().wantsReason()) {
            no.add(Reason.of("assessment.case.over"));
          }
          if (on.isAfter(ctx.today())) {
            no.add(Reason.of("assessment.check.asked", "today", ctx.today()));
          }
          if (wanted.isEmpty()) {
            no.add(Reason.of("assessment.check.unknown"));
          }
          return no;
        },
        it -> {
          for (var line : wanted) {
            for (int i = open(ctx, id, line); i < line.check().needed(); i++) {
              members.ask(ctx, id, line.kind(), line.person(), on);
            }
          }
          store.set(id, Map.of());
          change.about(ctx, it, "assessment.check-ask", wanted.size() + " checks on " + on);
        });
  }

  /** How many of a check are waited for, or hold when it is not to be renewed. */
  private int open(TenantContext ctx, UUID id, Checks.Line line) {
    boolean renewed = line.how() == Checks.How.HELD;
    return (int)
        members.checks(id).stream()
            .filter(c -> c.kind().equals(line.kind()))
            .filter(c -> Objects.equals(c.person(), line.person()))
            .filter(c -> c.received() == null || !renewed && c.holds(ctx.today()))
            .count();
  }

  private List<Checks.Line> wanted(
      TenantContext ctx, AssessmentCase it, @Nullable String kind, @Nullable UUID person) {
    return reader.lines(ctx, it, 2).stream()
        .filter(l -> kind == null ? l.how() != Checks.How.HELD : l.kind().equals(kind))
        .filter(l -> kind == null || Objects.equals(l.person(), person))
        .toList();
  }

  /**
   * What came back.
   *
   * @param outcome what it says
   * @param note asked for unless it is clear
   */
  public record Came(LocalDate on, CheckFact.Outcome outcome, @Nullable String note) {}

  /**
   * Says that checks came back, all with the same answer. Refusals: {@link
   * AssessmentRules#received}, {@code assessment.check.none}.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> received(
      TenantContext ctx, UUID id, int version, List<UUID> checks, Came came) {
    var plan = plan(ctx);
    var asked = members.checks(id).stream().filter(c -> checks.contains(c.id())).toList();
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          AssessmentRules.stale(facts.stale(), no);
          if (asked.isEmpty() || asked.size() < checks.size()) {
            no.add(Reason.of("assessment.check.none"));
          }
          for (var check : asked) {
            no.addAll(refusals(plan, check, came, ctx.today()));
          }
          return no;
        },
        it -> {
          for (var check : asked) {
            members.received(ctx, answered(ctx, plan.checks().get(check.kind()), check, came));
            change.about(ctx, it, "assessment.check", check.kind() + " " + came.outcome().code());
          }
          store.set(id, Map.of());
        });
  }

  private static List<Reason> refusals(
      CheckPlan plan, CheckFact check, Came came, LocalDate today) {
    var rule = plan.checks().get(check.kind());
    return AssessmentRules.received(check, rule, came.on(), came.outcome(), came.note(), today);
  }

  private static CheckFact answered(
      TenantContext ctx, CheckPlan.@Nullable Check rule, CheckFact was, Came came) {
    return new CheckFact(
        was.id(),
        was.person(),
        was.kind(),
        was.asked(),
        came.on(),
        came.outcome(),
        rule == null ? null : Checks.expires(rule, came.on()),
        came.note(),
        ctx.actor().name());
  }
}
