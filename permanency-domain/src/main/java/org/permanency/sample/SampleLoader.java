package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportResult;
import org.permanency.returns.ImportService;
import org.permanency.returns.ImportSummary;
import org.permanency.returns.check.CheckRequest;
import org.permanency.returns.check.ReturnCheckService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.TenantProfile;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * Fills a tenant with the sample caseload, through the same doors as an agency's own files: imports
 * in strict mode, then a few approved pay runs and what follows them. For sample mode only.
 */
@ApplicationScoped
public class SampleLoader {
  private static final int YEARS = 10;
  private static final int CHILDREN = 350;
  private static final int HOUSEHOLDS = 145;
  private static final int PAID_WEEKS = 4;
  private static final List<Integer> WEIGHTS = List.of(5, 3, 2);

  @Inject ImportService imports;
  @Inject PayRunService runs;
  @Inject CarersMoney carers;
  @Inject PayCycle cycle;
  @Inject FamilyTests families;
  @Inject SampleProviders providers;
  @Inject ProvidersMoney money;
  @Inject SampleTeams teams;
  @Inject CaseRecords records;
  @Inject SampleEnquiries enquiries;
  @Inject SamplePanels panels;
  @Inject SampleTraining training;
  @Inject SampleAdopters adopters;
  @Inject SampleArrangements arrangements;
  @Inject SampleAssessments assessments;
  @Inject SampleKeeping keeping;
  @Inject ReturnCheckService checks;
  @Inject RuleLibrary library;

  /**
   * Loads whatever of the sample is not there yet. A tenant that has pay runs has it all, so a
   * second start does nothing, and a start that was cut off is made good. The pay week that ended
   * last is left for the reader to pay.
   *
   * @param ctx who loads, with the rights to import and to prepare pay; the caseload ends on its
   *     day
   * @return whether anything was loaded; a tenant that files no national return or fosters nobody
   *     has no sample
   * @throws IllegalStateException if a file or a run is refused, which is a fault of the sample
   */
  public boolean fill(TenantContext ctx) {
    var profile = library.book(ctx.tenant()).profile();
    boolean fits = profile.provides("national-return") && profile.provides("fostering");
    if (!fits || runs.list(ctx, ListQuery.ALL).total() > 0) {
      return false;
    }
    var caseload = SampleCaseload.make(order(ctx));
    var there = applied(ctx);
    caseload.sets().stream()
        .filter(set -> !there.contains(set))
        .forEach(set -> take(ctx, set, caseload.files(set)));
    families.work(ctx, approver(ctx));
    providers.fill(ctx, caseload);
    money.fill(ctx);
    teams.fill(ctx, caseload);
    records.fill(ctx);
    enquiries.fill(ctx);
    panels.fill(ctx);
    training.fill(ctx);
    adopters.fill(ctx);
    arrangements.fill(ctx);
    assessments.fill(ctx);
    keeping.fill(ctx);
    returned(ctx);
    pay(ctx);
    cycle.after(ctx);
    return true;
  }

  /** The return of the year that ended last is checked, as an officer would before sending it. */
  private void returned(TenantContext ctx) {
    var day = ctx.today();
    int year = day.getMonthValue() > Month.MARCH.getValue() ? day.getYear() : day.getYear() - 1;
    for (var council : library.book(ctx.tenant()).profile().councils()) {
      granted(checks.check(ctx, new CheckRequest(council.code(), year, List.of(), List.of())));
    }
  }

  /** The order for a tenant: the specification's size, shared among its councils. */
  Order order(TenantContext ctx) {
    var book = library.book(ctx.tenant());
    var rates = book.get(FinanceRules.FOSTERING_ALLOWANCES, ctx.today());
    return new Order(
        seed(ctx.tenant().slug()),
        ctx.today(),
        YEARS,
        CHILDREN,
        HOUSEHOLDS,
        councils(book.profile().councils()),
        levels(rates));
  }

  /** Every tenant has people of its own. */
  static long seed(String slug) {
    return slug.hashCode();
  }

  private static List<Order.Council> councils(List<TenantProfile.Council> of) {
    var councils = new ArrayList<Order.Council>();
    for (var council : of) {
      int weight = WEIGHTS.get(Math.min(councils.size(), WEIGHTS.size() - 1));
      councils.add(new Order.Council(council.code(), council.number(), weight));
    }
    return councils;
  }

  /** Payment levels, the one that pays least first. */
  private static List<String> levels(FosteringAllowances rates) {
    return rates.levels().entrySet().stream()
        .sorted(Comparator.comparing(e -> sum(e.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static BigDecimal sum(FosteringAllowances.Level level) {
    return level.weekly().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<SampleCaseload.FileSet> applied(TenantContext ctx) {
    return imports.list(ctx, ListQuery.ALL).rows().stream()
        .filter(i -> i.state() == ImportState.APPLIED)
        .map(SampleLoader::set)
        .toList();
  }

  private static SampleCaseload.FileSet set(ImportSummary done) {
    return new SampleCaseload.FileSet(done.council(), done.kind().word(), done.year());
  }

  private void take(TenantContext ctx, SampleCaseload.FileSet set, Map<String, byte[]> content) {
    var files =
        content.entrySet().stream().map(e -> new ImportFile(e.getKey(), e.getValue())).toList();
    var kind = ImportKind.of(set.kind()).orElseThrow();
    var request = new ImportRequest(set.council(), kind, set.year(), ImportMode.STRICT, files);
    var result = granted(imports.run(ctx, request, false));
    if (result.state() != ImportState.APPLIED) {
      throw new IllegalStateException(set + " was refused: " + first(result));
    }
  }

  private static String first(ImportResult result) {
    return result.problems().stream().findFirst().map(Object::toString).orElse("no problem named");
  }

  private static TenantContext approver(TenantContext ctx) {
    return new TenantContext(
        ctx.tenant(),
        new Actor("sample-approver", "Sample approver", EnumSet.allOf(Permission.class)),
        ctx.today());
  }

  private void pay(TenantContext ctx) {
    var lastEnded = runs.nextWeek(ctx);
    if (lastEnded.isEmpty()) {
      return;
    }
    var approver = approver(ctx);
    carers.before(ctx, lastEnded.get().start().minusWeeks(PAID_WEEKS));
    for (int before = PAID_WEEKS; before > 0; before--) {
      pay(ctx, approver, lastEnded.get().start().minusWeeks(before));
      if (before == PAID_WEEKS) {
        carers.afterFirst(ctx);
      }
    }
    carers.afterLast(ctx);
  }

  private void pay(TenantContext ctx, TenantContext approver, LocalDate week) {
    PayRunView run = granted(runs.create(ctx, week));
    run = granted(runs.submit(ctx, run.id(), run.version()).orElseThrow());
    granted(runs.approve(approver, run.id(), run.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
