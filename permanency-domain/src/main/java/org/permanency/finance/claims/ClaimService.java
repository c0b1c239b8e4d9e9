package org.permanency.finance.claims;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayRunService;
import org.permanency.finance.RowImport;
import org.permanency.finance.Turns;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimRules;
import org.permanency.finance.claims.rule.ClaimState;
import org.permanency.finance.rule.CarerRules;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Claims of carers: entered by staff or by file, submitted with their receipts, approved by
 * somebody else and paid by the run of the next week that has none yet, or rejected with the
 * reason.
 */
@TenantService
public class ClaimService {
  private static final String SUBJECT = "claim";
  private static final int WORDS = 500;
  private static final int LARGEST = 10_000_000;
  @Inject ClaimStore store;
  @Inject ClaimViews views;
  @Inject PayRunService runs;
  @Inject Turns turns;
  @Inject Directory directory;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /** All claims, the latest day first. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ClaimView> list(TenantContext ctx) {
    var known = directory.read(ctx);
    var rows = store.all();
    var children = known.audited(rows.stream().map(r -> r.claim().child()));
    var list = Ids.next(clock).toString();
    audit.fire(new Audited(ctx, "claim.list", "list", list, null, children));
    return views.all(ctx, rows, known);
  }

  /** Claims of one household, the latest day first; an entry in the household's trail. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<ClaimView> of(TenantContext ctx, HouseholdId household) {
    audit.fire(Audited.of(ctx, "claim.list", "household", household.toString()));
    return views.of(ctx, household);
  }

  /** One claim; empty when the tenant has none of this id. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<ClaimView> find(TenantContext ctx, UUID id) {
    return store
        .find(id)
        .map(
            row -> {
              var known = directory.read(ctx);
              var child = known.audited(Stream.ofNullable(row.claim().child()));
              audit.fire(new Audited(ctx, "claim.read", SUBJECT, id.toString(), null, child));
              return views.one(ctx, row, known);
            });
  }

  /**
   * A receipt or another document of a claim; empty when the tenant has no such claim, or the claim
   * no such document.
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayFile> document(TenantContext ctx, UUID id, UUID document) {
    var found =
        store.documents(id).stream()
            .filter(d -> d.id().equals(document))
            .findFirst()
            .flatMap(
                d ->
                    store
                        .content(id, document)
                        .map(c -> new PayFile(d.name(), "application/octet-stream", c)));
    found.ifPresent(
        f ->
            audit.fire(new Audited(ctx, "claim.document", SUBJECT, id.toString(), null, f.name())));
    return found;
  }

  /** Categories of the business day, key and label. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Map<String, String> categories(TenantContext ctx) {
    var categories = new TreeMap<String, String>();
    library
        .book(ctx.tenant())
        .find(CarerRules.CLAIMS, ctx.today())
        .ifPresent(v -> v.value().categories().forEach((k, c) -> categories.put(k, c.label())));
    return categories;
  }

  private List<Reason> refusals(TenantContext ctx, Claim claim) {
    var rule = library.book(ctx.tenant()).find(CarerRules.CLAIMS, claim.on());
    return ClaimRules.enter(claim, rule.map(v -> v.value()).orElse(null), ctx.today());
  }

  /**
   * Enters a claim as a draft; refusals: {@link ClaimRules#enter}, {@code finance.claim.unknown}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<ClaimView> enter(TenantContext ctx, Claim claim) {
    var known = directory.read(ctx);
    var no = new ArrayList<>(refusals(ctx, claim));
    if (known.household(claim.household()) == null
        || claim.child() != null && known.child(claim.child()) == null) {
      no.add(Reason.of("finance.claim.unknown"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(ctx, List.of(new ClaimStore.Entered(id, claim)));
    audit.fire(new Audited(ctx, "claim.enter", SUBJECT, id.toString(), null, claim.toString()));
    return Decision.granted(views.one(ctx, store.find(id).orElseThrow()));
  }

  /**
   * Enters the claims of a CSV file with the columns HOUSEHOLD, CHILD, CATEGORY, DATE, UNITS,
   * AMOUNT, WHAT. A row that is wrong is a named fault, and so is one that equals a claim that is
   * there and not rejected, or an earlier row ({@code finance.claim.twice}); the others are
   * entered.
   */
  @Needs(Permission.PAY_PREPARE)
  public RowImport take(TenantContext ctx, byte[] content) {
    turns.queue("claim-file");
    var there = new HashSet<Claim>();
    store.all().stream()
        .filter(r -> r.state() != ClaimState.REJECTED)
        .forEach(r -> there.add(r.claim()));
    var file =
        new ClaimFile(directory.read(ctx), c -> refusals(ctx, c), there)
            .read(new String(content, StandardCharsets.UTF_8));
    var entered =
        file.claims().stream().map(c -> new ClaimStore.Entered(Ids.next(clock), c)).toList();
    if (!entered.isEmpty()) {
      store.insert(ctx, entered);
    }
    var ids = entered.stream().map(e -> e.id().toString()).toList();
    audit.fire(
        new Audited(
            ctx, "claim.import", "list", Ids.next(clock).toString(), null, String.join(" ", ids)));
    return new RowImport(entered.size(), file.faults());
  }

  /**
   * Attaches a document to a draft. Refusals: {@code finance.claim.wrong-state}, {@code
   * finance.claim.document}.
   *
   * @param name file name, 1 to 200 characters
   * @param content 1 byte to 10 million
   * @return empty when the tenant has no such claim
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ClaimView>> attach(
      TenantContext ctx, UUID id, String name, byte[] content) {
    return store
        .find(id)
        .map(
            row -> {
              var no = new ArrayList<Reason>();
              if (row.state() != ClaimState.DRAFT) {
                no.add(Reason.of("finance.claim.wrong-state"));
              }
              if (name.isBlank()
                  || name.length() > 200
                  || content.length == 0
                  || content.length > LARGEST) {
                no.add(Reason.of("finance.claim.document"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<ClaimView>(no);
              }
              store.attach(Ids.next(clock), id, name.strip(), content);
              audit.fire(
                  new Audited(ctx, "claim.attach", SUBJECT, id.toString(), null, name.strip()));
              return Decision.granted(views.one(ctx, row));
            });
  }

  /** Hands a draft over for approval; refusals: {@link ClaimRules#step}. */
  @Needs(Permission.PAY_PREPARE)
  public Optional<Decision<ClaimView>> submit(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, ClaimState.SUBMITTED, null);
  }

  /**
   * Approves a claim that somebody else entered and submitted: the next run pays it. Refusals:
   * {@link ClaimRules#step}, {@code finance.claim.no-week}.
   */
  @Needs(Permission.PAY_APPROVE)
  public Optional<Decision<ClaimView>> approve(TenantContext ctx, UUID id, int version) {
    return step(ctx, id, version, ClaimState.APPROVED, null);
  }

  /**
   * Rejects a claim; refusals: {@link ClaimRules#step}, {@code finance.claim.why}.
   *
   * @param reason why, 1 to 500 characters
   */
  @Needs({Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<Decision<ClaimView>> reject(
      TenantContext ctx, UUID id, int version, String reason) {
    return step(ctx, id, version, ClaimState.REJECTED, reason.strip());
  }

  private Optional<Decision<ClaimView>> step(
      TenantContext ctx, UUID id, int version, ClaimState next, @Nullable String reason) {
    return store
        .find(id)
        .map(
            row -> {
              var week = next == ClaimState.APPROVED ? week(ctx) : null;
              var no =
                  new ArrayList<>(
                      ClaimRules.step(facts(ctx, row, version), next, ctx.actor().id()));
              if (next == ClaimState.APPROVED && week == null) {
                no.add(Reason.of("finance.claim.no-week"));
              }
              if (reason != null && (reason.isEmpty() || reason.length() > WORDS)) {
                no.add(Reason.of("finance.claim.why", "most", WORDS));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<ClaimView>(no);
              }
              if (next == ClaimState.SUBMITTED) {
                store.submit(ctx, id);
              } else {
                store.decide(ctx, id, next, reason, week);
              }
              var action = "claim." + next.name().toLowerCase(java.util.Locale.ROOT);
              audit.fire(new Audited(ctx, action, SUBJECT, id.toString(), reason, null));
              return Decision.granted(views.one(ctx, store.find(id).orElseThrow()));
            });
  }

  private @Nullable LocalDate week(TenantContext ctx) {
    return runs.nextWeek(ctx).map(w -> w.start()).orElse(null);
  }

  private ClaimRules.StepFacts facts(TenantContext ctx, ClaimStore.Row row, int version) {
    var category = views.category(ctx, row.claim());
    return new ClaimRules.StepFacts(
        row.state(),
        row.version(),
        version,
        store.documents(row.id()).size(),
        category != null && category.receipt(),
        row.enteredBy(),
        row.submittedBy());
  }
}
