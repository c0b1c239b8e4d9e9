package org.permanency.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.TemporaryStore.Row;
import org.permanency.assessment.rule.AssessmentKinds;
import org.permanency.assessment.rule.TemporaryRules;
import org.permanency.assessment.rule.TemporaryRules.Condition;
import org.permanency.fostering.HouseholdBook;
import org.permanency.fostering.rule.Approval;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.Clocks;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/**
 * Temporary approval of people to foster one named child while they are assessed: connected persons
 * and adopters who foster the child first.
 */
@TenantService
public class TemporaryService {
  private static final String KIND = "temporary-approval";
  @Inject TemporaryStore store;
  @Inject AssessmentReader reader;
  @Inject EnquiryService enquiries;
  @Inject HouseholdBook households;
  @Inject Subjects subjects;
  @Inject TaskBook tasks;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** Temporary approvals of an applicant, the earlier first; an audit entry where there are any. */
  @Needs(Permission.ASSESS_READ)
  public List<TemporaryView> of(TenantContext ctx, UUID enquiry) {
    var rows = store.of(enquiry);
    var children = rows.stream().map(r -> child(r.child())).collect(Collectors.toSet());
    var seen = subjects.seen(ctx, children);
    var kinds = reader.kinds(ctx, ctx.today()).map(AssessmentKinds::temporary);
    if (!rows.isEmpty()) {
      about(ctx, enquiry, "temporary.list", rows.size() + " found");
    }
    return rows.stream()
        .map(
            r -> {
              var kind = kinds.map(k -> k.get(r.kind())).orElse(null);
              var name = seen.get(child(r.child()));
              return view(r, kind, name == null ? "A child" : name.name());
            })
        .toList();
  }

  private static Subject child(UUID id) {
    return new Subject(SubjectKind.CHILD, id);
  }

  private static TemporaryView view(Row r, AssessmentKinds.@Nullable Temporary kind, String child) {
    boolean extensible =
        kind != null && kind.extension() != null && r.extendedOn() == null && r.endedOn() == null;
    return new TemporaryView(
        r.id(),
        r.kind(),
        kind == null ? r.kind() : kind.label(),
        child,
        r.household(),
        r.starts(),
        r.until(),
        extensible,
        r.extendedOn(),
        r.extensionWhy() == null ? null : r.extensionWhy() + " (" + r.extensionBy() + ")",
        r.endedOn(),
        r.endedWhy(),
        r.by(),
        r.version());
  }

  /**
   * What is asked for.
   *
   * @param kind key of the rule {@code assessment}
   * @param child council and number as people write them, e.g. {@code PET 1001}
   * @param on first day
   */
  public record Wanted(String kind, String child, LocalDate on) {}

  /**
   * Approves an applicant for one child: the household goes on the register for that child, and the
   * clock of its end runs. Refusals: {@link TemporaryRules#approve}.
   *
   * @return empty when the tenant has no such enquiry
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<UUID>> approve(TenantContext ctx, UUID enquiry, Wanted it) {
    return enquiries.find(ctx, enquiry).map(e -> approve(ctx, e.row(), it));
  }

  private Decision<UUID> approve(TenantContext ctx, EnquiryRow enquiry, Wanted it) {
    var kind = kind(ctx, it.kind(), it.on());
    var child = called(ctx, it.child());
    boolean open = store.open(enquiry.id()).isPresent();
    var no =
        TemporaryRules.approve(
            kind != null, !enquiry.state().over(), child != null, open, it.on(), ctx.today());
    if (!no.isEmpty() || kind == null || child == null) {
      return new Decision.Refused<>(no);
    }
    var until = last(ctx, kind.clock(), it.on());
    return households
        .approve(ctx, approval(enquiry, kind, it, until))
        .fold(
            household -> {
              var id = Ids.next(clock);
              store.insert(ctx, row(id, enquiry, it, child, household, until));
              start(ctx, id, enquiry, kind.clock(), it.on());
              about(ctx, enquiry.id(), "temporary.approve", it.kind() + " from " + it.on());
              return Decision.granted(id);
            },
            Decision.Refused::new);
  }

  private static Row row(
      UUID id,
      EnquiryRow enquiry,
      Wanted it,
      UUID child,
      HouseholdId household,
      @Nullable LocalDate until) {
    return new Row(
        id,
        enquiry.id(),
        it.kind(),
        child,
        household.value(),
        it.on(),
        until,
        null,
        null,
        null,
        null,
        null,
        "",
        1);
  }

  private AssessmentKinds.@Nullable Temporary kind(TenantContext ctx, String key, LocalDate day) {
    var profile = library.book(ctx.tenant()).profile();
    return reader
        .kinds(ctx, day)
        .map(k -> k.temporary().get(key))
        .filter(k -> profile.provides(k.service()))
        .orElse(null);
  }

  /** The child of this number that the actor may open; null for none. */
  private @Nullable UUID called(TenantContext ctx, String number) {
    return subjects
        .door(ctx, SubjectKind.CHILD)
        .filter(d -> ctx.actor().may(d.read()))
        .map(d -> d.called(ctx).get(number.strip().toUpperCase(Locale.UK)))
        .orElse(null);
  }

  /** Last day of a clock that starts on a day; null where there is none. */
  private @Nullable LocalDate last(TenantContext ctx, @Nullable String key, LocalDate from) {
    var clocks = Clocks.of(library.book(ctx.tenant()));
    return key == null
        ? null
        : clocks
            .find(key, from)
            .map(f -> clocks.due(f.scale(), Clock.Start.on(from), List.of()).day())
            .orElse(null);
  }

  private static Approval approval(
      EnquiryRow enquiry, AssessmentKinds.Temporary kind, Wanted it, @Nullable LocalDate until) {
    var who = enquiry.people();
    var carers = new java.util.ArrayList<Approval.Carer>();
    carers.add(new Approval.Carer(who.givenNames(), who.familyName(), null, null, null));
    if (who.secondGivenNames() != null) {
      var family = who.secondFamilyName() == null ? who.familyName() : who.secondFamilyName();
      carers.add(new Approval.Carer(who.secondGivenNames(), family, null, null, null));
    }
    return new Approval(
        null,
        who.name(),
        kind.type(),
        it.on(),
        until,
        new Approval.Terms(1, null, null, "Temporary approval, for one named child only."),
        carers);
  }

  private void start(
      TenantContext ctx, UUID id, EnquiryRow enquiry, @Nullable String key, LocalDate on) {
    if (key != null) {
      tasks.start(
          ctx,
          new NewTask(
              key,
              new WorkItem(KIND, id),
              AssessmentReader.subject(enquiry.id()),
              Clock.Start.on(on),
              null,
              enquiry.workerId()));
    }
  }

  /**
   * Why it is extended.
   *
   * @param said which conditions are met
   * @param officer the nominated officer who approves it
   */
  public record Extension(Set<Condition> said, String officer, String why) {
    /** Copies the set. */
    public Extension {
      said = Set.copyOf(said);
    }
  }

  /**
   * Extends it once, on all its conditions. Refusals: {@link TemporaryRules#extend}.
   *
   * @return empty when the tenant has no such temporary approval
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<UUID>> extend(TenantContext ctx, UUID id, int version, Extension it) {
    return store
        .lock(id)
        .map(
            row -> {
              var kind = kind(ctx, row.kind(), row.starts());
              var no =
                  TemporaryRules.extend(
                      facts(row, version, kind), it.said(), it.officer(), it.why(), ctx.today());
              if (!no.isEmpty() || kind == null || row.until() == null) {
                return new Decision.Refused<UUID>(
                    no.isEmpty() ? List.of(Reason.of("assessment.temporary.once")) : no);
              }
              return extended(ctx, row, kind, it);
            });
  }

  private Decision<UUID> extended(
      TenantContext ctx, Row row, AssessmentKinds.Temporary kind, Extension it) {
    var first = java.util.Objects.requireNonNull(row.until()).plusDays(1);
    var until = java.util.Objects.requireNonNull(last(ctx, kind.extension(), first));
    var enquiry = enquiries.find(ctx, row.enquiry()).orElseThrow().row();
    return households
        .approve(ctx, longer(row, enquiry, kind, first, until))
        .fold(
            household -> {
              store.extend(row.id(), ctx.today(), until, it.officer().strip(), it.why().strip());
              var item = new WorkItem(KIND, row.id());
              tasks.done(ctx, item, String.valueOf(kind.clock()), ctx.today(), "Extended.");
              start(ctx, row.id(), enquiry, kind.extension(), first);
              about(ctx, row.enquiry(), "temporary.extend", "until " + until);
              return Decision.granted(row.id());
            },
            Decision.Refused::new);
  }

  private static Approval longer(
      Row row,
      EnquiryRow enquiry,
      AssessmentKinds.Temporary kind,
      LocalDate first,
      LocalDate until) {
    return new Approval(
        new HouseholdId(row.household()),
        enquiry.people().name(),
        kind.type(),
        first,
        until,
        new Approval.Terms(1, null, null, "Temporary approval, for one named child only."),
        List.of());
  }

  private static TemporaryRules.Facts facts(
      Row row, int version, AssessmentKinds.@Nullable Temporary kind) {
    return new TemporaryRules.Facts(
        row.version() != version,
        row.starts(),
        row.until(),
        row.extendedOn() != null,
        row.endedOn() != null,
        kind != null && kind.extension() != null);
  }

  /**
   * Ends it, and the approval on the register with it. Refusals: {@link TemporaryRules#end}.
   *
   * @param last last day on which it holds
   * @return empty when the tenant has no such temporary approval
   */
  @Needs(Permission.ASSESS_WRITE)
  public Optional<Decision<UUID>> end(
      TenantContext ctx, UUID id, int version, LocalDate last, String why) {
    return store
        .lock(id)
        .map(
            row -> {
              var kind = kind(ctx, row.kind(), row.starts());
              var no = TemporaryRules.end(facts(row, version, kind), last, why, ctx.today());
              if (!no.isEmpty()) {
                return new Decision.Refused<UUID>(no);
              }
              return households
                  .end(ctx, new HouseholdId(row.household()), last, why)
                  .<Decision<UUID>>fold(
                      done -> {
                        store.end(id, last, why.strip());
                        tasks.cancelAll(ctx, new WorkItem(KIND, id), "It ended: " + why);
                        about(ctx, row.enquiry(), "temporary.end", "last day " + last);
                        return Decision.granted(id);
                      },
                      Decision.Refused::new);
            });
  }

  /** Whose temporary approval it is; empty for none. */
  @Needs(Permission.ASSESS_READ)
  public Optional<UUID> enquiry(TenantContext ctx, UUID id) {
    return store.lock(id).map(Row::enquiry);
  }

  private void about(TenantContext ctx, UUID enquiry, String action, String detail) {
    audit.fire(new Audited(ctx, action, "applicant", enquiry.toString(), null, detail));
  }
}
