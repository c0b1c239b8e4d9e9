package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AllowanceTables;
import org.permanency.allowances.rule.AwardDays;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.finance.PaidLine;
import org.permanency.finance.PaidService;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Puts awards together with the people they are about and with what the rules say today. */
@ApplicationScoped
class AwardReader {
  @Inject AwardStore store;
  @Inject MeansTestStore tests;
  @Inject ChildService children;
  @Inject PayeeService payees;
  @Inject PaidService paid;
  @Inject RuleLibrary library;

  /** What all rows stand on. */
  private record Around(
      FamilyAllowances rule,
      AwardDays days,
      Map<ChildId, ChildFact> born,
      Map<ChildId, ChildRow> children,
      Map<PayeeId, Payee> payees) {}

  /** Every award of the tenant, by number. */
  List<AwardRow> all(TenantContext ctx) {
    return rows(ctx, store.all());
  }

  /** One award. */
  Optional<AwardView> find(TenantContext ctx, AwardId id) {
    return store.find(id).map(record -> view(ctx, record));
  }

  private AwardView view(TenantContext ctx, AwardRecord record) {
    var around = around(ctx, List.of(record));
    var kind = around.rule().kinds().get(record.award().kind());
    var from = record.award().from();
    var amountOn = from.isAfter(ctx.today()) ? from : ctx.today();
    return new AwardView(
        row(ctx, record, around),
        kind,
        kind != null && AwardDays.tested(record.fact(), kind),
        ctx.today(),
        amountOn,
        around.days().on(record.fact(), born(around, record), amountOn),
        tests.of(record.id()),
        paid(ctx, record));
  }

  private List<PaidLine> paid(TenantContext ctx, AwardRecord record) {
    var award = record.award();
    return ctx.actor().may(Permission.PAY_READ)
        ? paid.lines(ctx, award.kind(), award.child(), award.payee())
        : List.of();
  }

  /** These awards as rows. */
  List<AwardRow> rows(TenantContext ctx, List<AwardRecord> records) {
    var around = around(ctx, records);
    return records.stream().map(r -> row(ctx, r, around)).toList();
  }

  private Around around(TenantContext ctx, List<AwardRecord> records) {
    var book = library.book(ctx.tenant());
    var ids = records.stream().map(r -> r.award().child()).collect(Collectors.toSet());
    var born = new HashMap<ChildId, ChildFact>();
    children.facts(ctx).stream()
        .filter(c -> ids.contains(c.id()))
        .forEach(c -> born.put(c.id(), c));
    return new Around(
        book.find(AllowanceRules.FAMILY_ALLOWANCES, ctx.today())
            .map(v -> v.value())
            .orElse(new FamilyAllowances(0, 0, Map.of())),
        new AwardDays(AllowanceTables.of(book)),
        born,
        ids.isEmpty() ? Map.of() : children.rows(ctx, ids),
        payees.all(ctx));
  }

  private static @Nullable LocalDate born(Around around, AwardRecord record) {
    var child = around.born().get(record.award().child());
    return child == null ? null : child.born();
  }

  private static AwardRow row(TenantContext ctx, AwardRecord record, Around around) {
    var award = record.award();
    var kind = around.rule().kinds().get(award.kind());
    var born = born(around, record);
    var fact = record.fact();
    return new AwardRow(
        record,
        around.children().get(award.child()),
        around.payees().get(award.payee()),
        kind == null ? award.kind() : kind.label(),
        record.paidOn(ctx.today())
            ? around.days().on(fact, born, ctx.today()).weekly()
            : Pence.ZERO,
        kind == null ? null : AwardFlags.reviewOn(record, kind),
        AwardFlags.of(record, around.rule(), born, ctx.today()));
  }
}
