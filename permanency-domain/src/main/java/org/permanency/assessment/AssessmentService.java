package org.permanency.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentFact;
import org.permanency.assessment.rule.AssessmentKinds;
import org.permanency.assessment.rule.AssessmentKinds.Step;
import org.permanency.assessment.rule.AssessmentRules;
import org.permanency.assessment.rule.AssessmentState;
import org.permanency.assessment.rule.Member;
import org.permanency.assessment.rule.Offer;
import org.permanency.fostering.HouseholdBook;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.WorkerService;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryService;
import org.permanency.recruitment.EnquiryView;
import org.permanency.recruitment.rule.EnquiryState;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.WorkItem;

/** Assessments of people who apply to foster or to adopt: lists, one of them, its beginning. */
@TenantService
public class AssessmentService {
  /** Kind of work that clocks and moves of assessments belong to. */
  public static final String KIND = AssessmentReader.KIND;

  @Inject AssessmentStore store;
  @Inject AssessmentReader reader;
  @Inject AssessmentChange change;
  @Inject MemberStore members;
  @Inject AnswerStore answers;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject EnquiryService enquiries;
  @Inject HouseholdBook households;
  @Inject WorkerService workers;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Assessments, the latest first; one audit entry with those shown.
   *
   * @param query filters {@code name}, {@code reference}, {@code worker} (contain), {@code kind},
   *     {@code state}, {@code enquiry} (exact), {@code open}, {@code paused}, {@code fast} (yes,
   *     no); sorts {@code name}, {@code reference}, {@code kind}, {@code state}, {@code due},
   *     {@code begun}, {@code applied}
   */
  @Needs(Permission.ASSESS_READ)
  public ListPage<AssessmentRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    if (!page.rows().isEmpty()) {
      var shown = page.rows().stream().map(AssessmentRow::reference).toList();
      audit.fire(
          new Audited(
              ctx, "assessments.list", "applicants", "list", null, String.join(" ", shown)));
    }
    return page;
  }

  /** One assessment; empty when the tenant has none of this id. */
  @Needs(Permission.ASSESS_READ)
  public Optional<AssessmentView> find(TenantContext ctx, UUID id) {
    var found = reader.view(ctx, id);
    found.ifPresent(v -> change.about(ctx, v.it(), "assessment.read", v.it().row().reference()));
    return found;
  }

  /** How the agency assesses on the business day; empty when it does not. */
  @Needs({})
  public Optional<AssessmentKinds> rule(TenantContext ctx) {
    return reader.kinds(ctx, ctx.today());
  }

  /**
   * Goes on with an application: the registration's clock ends, those of the assessment begin.
   * Refusals: {@code assessment.begin.*}, all that hold.
   *
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> begin(TenantContext ctx, Begin it) {
    return enquiries.find(ctx, it.enquiry()).map(e -> begin(ctx, it, e));
  }

  private Decision<AssessmentView> begin(TenantContext ctx, Begin it, EnquiryView enquiry) {
    var rule = reader.kinds(ctx, it.on());
    var key = rule.flatMap(r -> r.after(enquiry.row().kind())).orElse(null);
    var kind = rule.map(r -> r.kinds().get(key)).orElse(null);
    if (key == null || kind == null || !provides(ctx, kind)) {
      return Decision.refused(Reason.of("assessment.begin.none"));
    }
    var applied = applied(enquiry);
    var no = refusals(ctx, it, enquiry, kind, applied);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var row = enquiry.row();
    var id = Ids.next(clock);
    int year = it.on().getYear();
    var reference = String.format("S%d-%04d", year, store.next(year));
    var state = first(it);
    var start = new AssessmentStore.Start(key, applied, row.workerId(), kind.type());
    store.insert(ctx, id, reference, it, state, start);
    moves.record(
        ctx,
        AssessmentReader.item(id),
        null,
        state,
        it.on(),
        it.fast() == null ? null : it.fast().why());
    people(id, row);
    takeOver(id, row.id());
    clocks(ctx, id, it, kind);
    return Decision.granted(reader.view(ctx, id).orElseThrow());
  }

  private boolean provides(TenantContext ctx, AssessmentKinds.Kind kind) {
    return library.book(ctx.tenant()).profile().provides(kind.service());
  }

  private static AssessmentState first(Begin it) {
    if (it.fast() != null) {
      return AssessmentState.STAGE_TWO;
    }
    return it.together() ? AssessmentState.BOTH : AssessmentState.STAGE_ONE;
  }

  private static LocalDate applied(EnquiryView enquiry) {
    return enquiry.moves().stream()
        .filter(m -> m.to().equals(EnquiryState.REGISTERED.name()))
        .map(MoveBook.Move::on)
        .findFirst()
        .orElse(enquiry.row().received());
  }

  private List<Reason> refusals(
      TenantContext ctx,
      Begin it,
      EnquiryView enquiry,
      AssessmentKinds.Kind kind,
      LocalDate applied) {
    var no = new ArrayList<Reason>();
    if (enquiry.row().state() != EnquiryState.REGISTERED) {
      no.add(Reason.of("assessment.begin.enquiry"));
    }
    if (store.of(enquiry.id()).stream().anyMatch(a -> !a.state().over())) {
      no.add(Reason.of("assessment.begin.open"));
    }
    AssessmentRules.day(it.on(), applied, ctx.today(), no);
    if (it.together() && !kind.together()) {
      no.add(Reason.of("assessment.begin.together"));
    }
    var fast = it.fast();
    if (fast != null) {
      if (AssessmentRules.blank(fast.why()) || fast.why().length() > AssessmentRules.REASON) {
        no.add(Reason.of("assessment.begin.fast", "most", AssessmentRules.REASON));
      }
      if (fast.household() != null && !households.exists(new HouseholdId(fast.household()))) {
        no.add(Reason.of("assessment.begin.household"));
      }
    }
    return no;
  }

  /** The enquiry's people are the first applicants; their days of birth are asked for later. */
  private void people(UUID id, EnquiryRow row) {
    var who = row.people();
    applicant(id, who.givenNames(), who.familyName());
    if (who.secondGivenNames() != null) {
      var family = who.secondFamilyName();
      applicant(id, who.secondGivenNames(), family == null ? who.familyName() : family);
    }
  }

  private void applicant(UUID id, String given, String family) {
    members.write(
        id,
        new Member(Ids.next(clock), Member.Role.APPLICANT, given, family, null, null, null, null));
  }

  private void takeOver(UUID id, UUID enquiry) {
    store.of(enquiry).stream()
        .filter(a -> !a.id().equals(id))
        .findFirst()
        .ifPresent(before -> answers.takeOver(before.id(), before.reference(), id));
  }

  private void clocks(TenantContext ctx, UUID id, Begin it, AssessmentKinds.Kind kind) {
    var made = store.find(id).orElseThrow();
    kind.clock(Step.REGISTRATION)
        .ifPresent(
            key ->
                tasks.done(
                    ctx,
                    new WorkItem(EnquiryService.KIND, it.enquiry()),
                    key,
                    it.on(),
                    "The agency goes on with it."));
    change.start(ctx, made, Step.WHOLE, made.row().applied());
    change.start(ctx, made, it.fast() == null ? Step.STAGE_ONE : Step.STAGE_TWO, it.on());
    change.about(ctx, made, "assessment.begin", made.row().reference());
  }

  /**
   * Says who assesses; open tasks go with it. Refused with {@code assessment.case.worker} for who
   * is no worker here.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> give(
      TenantContext ctx, UUID id, int version, @Nullable UUID worker) {
    boolean known = worker == null || workers.exists(ctx, worker);
    return change.of(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          AssessmentRules.stale(facts.stale(), no);
          if (!known) {
            no.add(Reason.of("assessment.case.worker"));
          }
          return no;
        },
        it -> {
          var values = new HashMap<String, @Nullable Object>();
          values.put("worker_id", worker);
          store.set(id, values);
          tasks.give(ctx, AssessmentReader.item(id), null, worker);
          change.about(ctx, it, "assessment.give", String.valueOf(worker));
        });
  }

  /**
   * Says what applicants are suitable to offer, and which terms are proposed. Refusals: {@link
   * AssessmentRules#offer}.
   *
   * @return empty when the tenant has no such assessment
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<AssessmentView>> offer(
      TenantContext ctx, UUID id, int version, Offer offer) {
    return change.of(
        ctx,
        id,
        version,
        facts -> AssessmentRules.offer(facts, offer),
        it -> {
          change.set(
              it,
              "places",
              offer.places(),
              "age_from",
              offer.ageFrom(),
              "age_to",
              offer.ageTo(),
              "type",
              offer.type(),
              "conditions",
              offer.conditions(),
              "siblings",
              offer.siblings(),
              "needs",
              offer.needs(),
              "languages",
              offer.languages(),
              "faith",
              offer.faith(),
              "area",
              offer.area());
          change.about(ctx, it, "assessment.offer", offer.places() + " places");
        });
  }

  /**
   * Every assessment as indicators read it, the earlier first; two reads. One of a kind that the
   * rule of its day does not know is left out. Whoever shows them says so in the audit trail.
   */
  @Needs(Permission.SCORECARD_READ)
  public List<AssessmentFact> facts(TenantContext ctx) {
    var ways = new HashMap<UUID, List<AssessmentFact.Step>>();
    for (var move : moves.all(KIND, ctx.today().plusDays(1))) {
      ways.computeIfAbsent(move.item().id(), x -> new ArrayList<>())
          .add(new AssessmentFact.Step(AssessmentState.valueOf(move.to()), move.on()));
    }
    var facts = new ArrayList<AssessmentFact>();
    for (var c : store.facts()) {
      reader
          .kinds(ctx, c.begun())
          .map(r -> r.kinds().get(c.kind()))
          .ifPresent(
              kind ->
                  facts.add(
                      new AssessmentFact(
                          c.enquiry(),
                          c.reference(),
                          kind.service(),
                          ways.getOrDefault(c.id(), List.of()))));
    }
    return facts;
  }

  /** Labels of the kinds, by key. */
  @Needs({})
  public Map<String, String> labels(TenantContext ctx) {
    var labels = new java.util.LinkedHashMap<String, String>();
    rule(ctx).ifPresent(r -> r.kinds().forEach((key, kind) -> labels.put(key, kind.label())));
    return labels;
  }
}
