package org.permanency.allowances;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRules;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Decision;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Means tests of families. A family is tested once for all its children; a test is never changed: a
 * later one, from the same day or another, takes its place.
 */
@TenantService
public class MeansTestService {
  @Inject MeansTestStore store;
  @Inject AwardStore awards;
  @Inject ApprovedStore approved;
  @Inject AwardReader reader;
  @Inject MeansTestWorker worker;
  @Inject PayeeService payees;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * What the form asks on a day; empty when the tenant has no such payee or no rule for means tests
   * on the day.
   */
  @Needs(Permission.PAY_PREPARE)
  public Optional<TestForm> form(TenantContext ctx, PayeeId payee, LocalDate day) {
    var book = library.book(ctx.tenant());
    var who = payees.all(ctx).get(payee);
    var rule = book.find(AllowanceRules.MEANS_TEST, day);
    var support = book.find(AllowanceRules.INCOME_SUPPORT, day);
    if (who == null || rule.isEmpty() || support.isEmpty()) {
      return Optional.empty();
    }
    var names = worker.names(ctx, worker.tested(book, payee, day));
    return Optional.of(
        new TestForm(
            who,
            rule.get().value(),
            support.get().value(),
            store
                .before(payee, LocalDate.MAX.withYear(9999))
                .map(MeansTestStore.Kept::inputs)
                .orElse(null),
            names.values().stream().sorted().toList()));
  }

  /** Works a test without keeping it; refusals: {@link MeansTestRules#refuse}. */
  @Needs(Permission.PAY_PREPARE)
  public Decision<MeansSheet> preview(TenantContext ctx, MeansTestEdit edit) {
    return worker.work(ctx, edit).fold(w -> Decision.granted(w.sheet()), Decision.Refused::new);
  }

  /**
   * Works a test and keeps it: its contribution counts from its first day on, for awards that were
   * approved before once a second person approves the change. Refusals: {@link
   * MeansTestRules#refuse}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<TestView> record(TenantContext ctx, MeansTestEdit edit) {
    return worker
        .work(ctx, edit)
        .fold(
            w -> {
              var id = Ids.next(clock);
              w.children().forEach(c -> keep(ctx, c.award()));
              store.insert(ctx, id, edit, w.reviewMonths(), w.sheet(), w.children());
              w.children().forEach(c -> awards.count(c.award()));
              audit.fire(
                  new Audited(
                      ctx,
                      "means-test.record",
                      "means-test",
                      id.toString(),
                      edit.reason(),
                      "from " + edit.from() + ", contribution " + w.sheet().contribution()));
              return Decision.granted(view(ctx, id).orElseThrow());
            },
            Decision.Refused::new);
  }

  /** Pay of an approved award goes on without the test until a second person approves it. */
  private void keep(TenantContext ctx, AwardId id) {
    awards.lock(id);
    var award = awards.find(id).orElseThrow();
    if (!award.waits()) {
      approved.keep(ctx, id);
    } else if (award.refused()) {
      awards.entered(id, ctx.actor().id());
    }
  }

  /** One test with its worked sheet; empty when the tenant has none of this id. */
  @Needs(Permission.PAY_READ)
  public Optional<TestView> find(TenantContext ctx, UUID id) {
    var view = view(ctx, id);
    view.ifPresent(
        v -> audit.fire(Audited.of(ctx, "means-test.read", "means-test", id.toString())));
    return view;
  }

  /** The worked sheet as the family can be sent it. */
  @Needs(Permission.PAY_READ)
  public Optional<PayFile> sheetPdf(TenantContext ctx, UUID id) {
    return find(ctx, id)
        .map(
            v ->
                new PayFile(
                    "means-test-" + v.inputs().from() + ".pdf",
                    "application/pdf",
                    AllowancePdf.sheet(v, library.book(ctx.tenant()).profile().name())));
  }

  /** The letter that tells the family of its award. */
  @Needs(Permission.PAY_READ)
  public Optional<PayFile> letterPdf(TenantContext ctx, AwardId id) {
    var view = reader.find(ctx, id);
    view.ifPresent(v -> audit.fire(Audited.of(ctx, "award.letter-made", "award", id.toString())));
    return view.map(
        v ->
            new PayFile(
                "award-" + v.row().record().award().number().replace('/', '-') + ".pdf",
                "application/pdf",
                AllowancePdf.letter(v, library.book(ctx.tenant()).profile().name())));
  }

  private Optional<TestView> view(TenantContext ctx, UUID id) {
    return store.find(id).map(kept -> view(ctx, kept));
  }

  private TestView view(TenantContext ctx, MeansTestStore.Kept kept) {
    var book = library.book(ctx.tenant());
    var before = store.before(kept.inputs().payee(), kept.inputs().from()).orElse(null);
    var sheet = worker.sheet(ctx, book, kept);
    var rule = book.find(AllowanceRules.MEANS_TEST, kept.inputs().from()).orElseThrow();
    return new TestView(
        kept.id(),
        payees.all(ctx).get(kept.inputs().payee()),
        kept.inputs(),
        sheet,
        new TestView.RuleUsed(rule.value(), rule.from(), rule.source()),
        kept.workedBy(),
        kept.workedOn(),
        before == null ? null : before.inputs().from(),
        before == null ? List.of() : changes(worker.sheet(ctx, book, before), sheet));
  }

  private static List<TestView.Change> changes(MeansSheet before, MeansSheet now) {
    var changes = new ArrayList<TestView.Change>();
    for (var step : now.steps()) {
      var earlier = before.step(step.code()).amount();
      var amount = step.amount();
      if (amount != null && earlier != null) {
        changes.add(new TestView.Change(step.code(), step.label(), earlier, amount));
      }
    }
    return changes;
  }
}
