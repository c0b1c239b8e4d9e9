package org.permanency.finance.annual;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.PayFile;
import org.permanency.finance.PayLineService;
import org.permanency.finance.respite.Respites;
import org.permanency.finance.rule.CareRelief;
import org.permanency.finance.rule.CareReliefYear;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/**
 * Annual statements of households by tax year. A year that is not over is counted through the
 * business day. Answers are empty when the tenant has no such household.
 */
@TenantService
public class AnnualStatementService {
  @Inject AnnualStore store;
  @Inject Directory directory;
  @Inject PayLineService lines;
  @Inject Respites respites;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;

  /** Tax years with a night, a day of approval or a payment, by the year of their 6 April. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<List<Integer>> years(TenantContext ctx, HouseholdId id) {
    var known = directory.read(ctx);
    return Optional.ofNullable(known.household(id))
        .map(household -> years(ctx, household, nights(ctx, known.register(), household.id())));
  }

  /** Nights of children with a household: placed there, or there for respite. */
  private List<Register.Stay> nights(TenantContext ctx, Register register, HouseholdId household) {
    var respite =
        respites.standing(library.book(ctx.tenant())).stream()
            .map(r -> new Register.Stay(r.child(), r.respite(), r.period()));
    return Stream.concat(register.stays().stream(), respite)
        .filter(s -> s.household().equals(household))
        .toList();
  }

  private List<Integer> years(
      TenantContext ctx, Register.Household household, List<Register.Stay> nights) {
    var years = new TreeSet<Integer>(Comparator.reverseOrder());
    Stream.concat(
            Stream.ofNullable(household.approval()), nights.stream().map(Register.Stay::period))
        .filter(p -> !p.start().isAfter(ctx.today()))
        .forEach(
            p -> {
              int last = CareReliefYear.taxYearOf(last(p, ctx.today()));
              for (int y = CareReliefYear.taxYearOf(p.start()); y <= last; y++) {
                years.add(y);
              }
            });
    store
        .payDays(PayeeId.of(household.id()))
        .forEach(day -> years.add(CareReliefYear.taxYearOf(day)));
    return List.copyOf(years);
  }

  private static LocalDate last(EffectivePeriod period, LocalDate today) {
    var end = period.end();
    return end == null || end.isAfter(today) ? today : end.minusDays(1);
  }

  /**
   * The statement of one tax year; empty also for a year that has nothing to say.
   *
   * @param year year of its 6 April
   */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<AnnualStatement> find(TenantContext ctx, HouseholdId id, int year) {
    var known = directory.read(ctx);
    var nights = nights(ctx, known.register(), id);
    return Optional.ofNullable(known.household(id))
        .filter(household -> years(ctx, household, nights).contains(year))
        .map(household -> statement(ctx, new Own(known, household, nights), year));
  }

  private record Own(
      Directory.Known known, Register.Household household, List<Register.Stay> nights) {}

  private AnnualStatement statement(TenantContext ctx, Own own, int first) {
    var known = own.known();
    var household = own.household();
    var year = CareReliefYear.taxYear(first);
    var end = Objects.requireNonNull(year.end());
    var through = ctx.today().isBefore(end) ? ctx.today() : end.minusDays(1);
    var counted = new EffectivePeriod(LocalDate.EPOCH, through.plusDays(1));
    var rule = library.book(ctx.tenant()).find(FinanceRules.CARE_RELIEF, year.start());
    var stays = stays(own.nights(), counted);
    var sums =
        rule.map(Version::value)
            .map(relief -> sums(known, household, new Counted(first, counted, stays), relief))
            .orElse(null);
    audit.fire(
        new Audited(
            ctx,
            "annual-statement.read",
            "household",
            household.id().toString(),
            null,
            first + ": " + known.audited(stays.keySet().stream())));
    return new AnnualStatement(
        library.book(ctx.tenant()).profile().name(),
        household.id().value(),
        household.code(),
        household.name(),
        first,
        through,
        sums,
        rule.map(Version::value).orElse(null),
        rule.map(Version::from).orElse(null),
        weeks(known, sums),
        paid(ctx, household.id(), year));
  }

  private record Counted(
      int first, EffectivePeriod days, Map<ChildId, List<EffectivePeriod>> stays) {}

  private static CareReliefYear sums(
      Directory.Known known, Register.Household household, Counted counted, CareRelief relief) {
    var approved =
        Stream.ofNullable(household.approval())
            .flatMap(p -> p.within(counted.days()).stream())
            .toList();
    var children = new HashMap<ChildId, ChildFact>();
    for (var id : counted.stays().keySet()) {
      var child = known.child(id);
      if (child != null) {
        children.put(id, child);
      }
    }
    return CareReliefYear.of(
        counted.first(), new CareReliefYear.Facts(relief, approved, counted.stays(), children));
  }

  private static Map<ChildId, List<EffectivePeriod>> stays(
      List<Register.Stay> nights, EffectivePeriod counted) {
    var stays = new LinkedHashMap<ChildId, List<EffectivePeriod>>();
    for (var stay : nights) {
      stay.period()
          .within(counted)
          .ifPresent(p -> stays.computeIfAbsent(stay.child(), c -> new ArrayList<>(1)).add(p));
    }
    return stays;
  }

  private static List<AnnualStatement.Weeks> weeks(
      Directory.Known known, @Nullable CareReliefYear sums) {
    return sums == null
        ? List.of()
        : sums.children().stream()
            .map(w -> new AnnualStatement.Weeks(known.number(w.child()), w.younger(), w.older()))
            .toList();
  }

  private List<AnnualStatement.Paid> paid(
      TenantContext ctx, HouseholdId household, EffectivePeriod year) {
    var labels = lines.payments(ctx);
    return store.paid(PayeeId.of(household), year).entrySet().stream()
        .map(
            e ->
                new AnnualStatement.Paid(labels.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  /** The same as a PDF. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public Optional<PayFile> pdf(TenantContext ctx, HouseholdId id, int year) {
    return find(ctx, id, year).map(s -> new PayFile(name(s), "application/pdf", AnnualPdf.of(s)));
  }

  private static String name(AnnualStatement statement) {
    var code = statement.code().replaceAll("[^A-Za-z0-9-]", "-");
    return "annual-statement-" + code + "-" + statement.year() + ".pdf";
  }
}
