package org.permanency.allowances;

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
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AllowanceTables;
import org.permanency.allowances.rule.AwardDays;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.allowances.rule.MeansFacts;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTest;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRules;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.RuleBook;
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
  private static final int YEAR = 12;
  @Inject MeansTestStore store;
  @Inject AwardStore awards;
  @Inject AwardReader reader;
  @Inject ChildService children;
  @Inject PayeeService payees;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  private record Worked(MeansSheet sheet, List<MeansTestStore.Child> children, int reviewMonths) {}

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
    var names = names(ctx, tested(ctx, book, payee, day));
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
    return work(ctx, edit).fold(w -> Decision.granted(w.sheet()), Decision.Refused::new);
  }

  /**
   * Works a test and keeps it: its contribution counts from its first day on. Refusals: {@link
   * MeansTestRules#refuse}.
   */
  @Needs(Permission.PAY_PREPARE)
  public Decision<TestView> record(TenantContext ctx, MeansTestEdit edit) {
    return work(ctx, edit)
        .fold(
            w -> {
              var id = Ids.next(clock);
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

  private Decision<Worked> work(TenantContext ctx, MeansTestEdit edit) {
    var book = library.book(ctx.tenant());
    var rule = book.find(AllowanceRules.MEANS_TEST, edit.from()).orElse(null);
    var support = book.find(AllowanceRules.INCOME_SUPPORT, edit.from()).orElse(null);
    var tested = tested(ctx, book, edit.payee(), edit.from());
    var no =
        MeansTestRules.refuse(
            edit,
            new MeansTestRules.Facts(
                rule == null ? null : rule.value(),
                support == null ? null : support.value(),
                tested.size()));
    if (!no.isEmpty() || rule == null || support == null) {
      return new Decision.Refused<>(no);
    }
    var kept = children(ctx, book, edit, tested);
    int months = reviewMonths(book, edit.from(), tested);
    var facts = facts(book, edit, kept, names(ctx, tested), months);
    return Decision.granted(new Worked(MeansTest.of(facts), kept, months));
  }

  private static MeansFacts facts(
      RuleBook book,
      MeansTestEdit edit,
      List<MeansTestStore.Child> children,
      Map<AwardId, String> names,
      int reviewMonths) {
    var amounts = new HashMap<String, Pence>();
    edit.lines().forEach((key, entry) -> amounts.put(key, entry.amount()));
    return new MeansFacts(
        edit.from(),
        edit.unit(),
        edit.onlyIncomeSupport(),
        amounts,
        edit.household(),
        children.stream()
            .map(
                c ->
                    new MeansFacts.Child(
                        c.award(),
                        names.getOrDefault(c.award(), "Child"),
                        c.allowance(),
                        c.benefit()))
            .toList(),
        edit.departure(),
        reviewMonths,
        book.find(AllowanceRules.MEANS_TEST, edit.from()).orElseThrow(),
        book.find(AllowanceRules.INCOME_SUPPORT, edit.from()).orElseThrow());
  }

  /** The family's awards that are tested and hold on the day, by number. */
  private List<AwardFact> tested(TenantContext ctx, RuleBook book, PayeeId payee, LocalDate day) {
    var kinds = kinds(book, day);
    return awards.all().stream()
        .map(a -> a.fact())
        .filter(a -> a.payee().equals(payee) && a.period().includes(day))
        .filter(
            a -> {
              var kind = kinds.get(a.kind());
              return kind != null && AwardDays.tested(a, kind);
            })
        .toList();
  }

  private static Map<String, FamilyAllowances.Kind> kinds(RuleBook book, LocalDate day) {
    return book.find(AllowanceRules.FAMILY_ALLOWANCES, day)
        .map(v -> v.value().kinds())
        .orElse(Map.of());
  }

  private static int reviewMonths(RuleBook book, LocalDate day, List<AwardFact> tested) {
    var kinds = kinds(book, day);
    return tested.stream()
        .map(a -> kinds.get(a.kind()))
        .filter(k -> k != null && k.reviewMonths() != null)
        .mapToInt(k -> java.util.Objects.requireNonNull(k.reviewMonths()))
        .min()
        .orElse(YEAR);
  }

  private List<MeansTestStore.Child> children(
      TenantContext ctx, RuleBook book, MeansTestEdit edit, List<AwardFact> tested) {
    var rule = book.get(AllowanceRules.MEANS_TEST, edit.from());
    var days = new AwardDays(AllowanceTables.of(book));
    var benefit = book.find(AllowanceRules.CHILD_BENEFIT, edit.from()).map(v -> v.value());
    var kinds = kinds(book, edit.from());
    var born = new HashMap<Object, @Nullable LocalDate>();
    for (ChildFact child : children.facts(ctx)) {
      born.put(child.id(), child.born());
    }
    var all = new ArrayList<MeansTestStore.Child>();
    for (var award : tested) {
      var kind = java.util.Objects.requireNonNull(kinds.get(award.kind()));
      var gross = days.gross(award, born.get(award.child()), edit.from());
      var off =
          kind.lessChildBenefit()
              ? benefit.map(b -> b.weekly(award.eldest())).orElse(Pence.ZERO)
              : Pence.ZERO;
      all.add(
          new MeansTestStore.Child(
              award.id(),
              MeansTest.inUnit(gross, edit.unit(), rule),
              MeansTest.inUnit(off, edit.unit(), rule)));
    }
    return all;
  }

  private Map<AwardId, String> names(TenantContext ctx, List<AwardFact> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    var rows = children.rows(ctx, of.stream().map(AwardFact::child).toList());
    var names = new HashMap<AwardId, String>();
    for (var award : of) {
      var row = rows.get(award.child());
      names.put(award.id(), row == null ? "Child" : row.name());
    }
    return names;
  }

  private Optional<TestView> view(TenantContext ctx, UUID id) {
    return store.find(id).map(kept -> view(ctx, kept));
  }

  private TestView view(TenantContext ctx, MeansTestStore.Kept kept) {
    var book = library.book(ctx.tenant());
    var before = store.before(kept.inputs().payee(), kept.inputs().from()).orElse(null);
    var sheet = sheet(ctx, book, kept);
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
        before == null ? List.of() : changes(sheet(ctx, book, before), sheet));
  }

  private MeansSheet sheet(TenantContext ctx, RuleBook book, MeansTestStore.Kept kept) {
    var ids = kept.children().stream().map(MeansTestStore.Child::award).toList();
    var facts = awards.all().stream().map(a -> a.fact()).filter(a -> ids.contains(a.id())).toList();
    return MeansTest.of(
        facts(book, kept.inputs(), kept.children(), names(ctx, facts), kept.reviewMonths()));
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
