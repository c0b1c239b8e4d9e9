package org.permanency.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.permanency.budget.rule.BudgetRules;
import org.permanency.budget.rule.FundingRecord;
import org.permanency.budget.rule.Recharges;
import org.permanency.kernel.Pence;
import org.permanency.people.ClosedRecords;
import org.permanency.people.DoorService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Statements for other funders and grant claims, month by month. */
@TenantService
public class RechargeService {
  @Inject BudgetReader reader;
  @Inject FundingStore funding;
  @Inject DoorService doors;
  @Inject Event<Audited> audit;

  /** A line of a funder's statement, with the child's number. */
  public record RechargeRow(
      UUID child, String council, String number, String type, String funder, Recharges.Line line) {
    RechargeRow closed() {
      return new RechargeRow(child, council, ClosedRecords.RESTRICTED, type, funder, line);
    }
  }

  /** A line of a grant claim, with the child's number. */
  public record ClaimRow(UUID child, String council, String number, Recharges.Claim claim) {
    ClaimRow closed() {
      return new ClaimRow(child, council, ClosedRecords.RESTRICTED, claim);
    }
  }

  /**
   * A month.
   *
   * @param whole jointly funded cost of the month
   * @param own what this budget bears of it; with the shares of all rows it is the whole
   */
  public record Month(
      YearMonth month, Pence whole, Pence own, List<RechargeRow> rows, List<ClaimRow> claims) {
    /** Copies the lists. */
    public Month {
      rows = List.copyOf(rows);
      claims = List.copyOf(claims);
    }
  }

  /** What other funders owe for a month, and what is claimed. Leaves one audit entry. */
  @Needs(Permission.PAY_READ)
  public Month month(TenantContext ctx, YearMonth month) {
    var book = reader.book(ctx);
    var records = reader.records(ctx);
    var costs =
        reader.placed(ctx, book, records, List.of(Recharges.month(month))).costs().stream()
            .filter(c -> !c.others().isEmpty())
            .toList();
    var children = BudgetReader.byId(records.children());
    var labels = reader.typeLabels(ctx);
    var closed = doors.closed(ctx);
    var rows =
        Recharges.lines(costs).stream()
            .map(l -> row(ctx, children, labels, l, month))
            .map(r -> closed.has(r.child()) ? r.closed() : r)
            .toList();
    var claims =
        claims(ctx, records, month).stream()
            .map(c -> claim(children, c))
            .map(r -> closed.has(r.child()) ? r.closed() : r)
            .toList();
    listed(ctx, month, children, rows, claims);
    var whole = costs.stream().map(c -> c.whole()).reduce(Pence.ZERO, Pence::plus);
    return new Month(month, whole, org.permanency.budget.rule.Cost.sum(costs), rows, claims);
  }

  /**
   * The statement of one funder for a month as a tagged PDF, audited as {@link #month}; empty when
   * it owes nothing for the month.
   *
   * @param funder key of the funder
   */
  @Needs(Permission.PAY_READ)
  public Optional<byte[]> statement(TenantContext ctx, YearMonth month, String funder) {
    var rows =
        month(ctx, month).rows().stream().filter(r -> r.line().funder().equals(funder)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RechargePdf.of(reader.book(ctx).profile().name(), month, rows.get(0).funder(), rows));
  }

  private RechargeRow row(
      TenantContext ctx,
      Map<ChildId, ChildFact> children,
      Map<String, String> labels,
      Recharges.Line line,
      YearMonth month) {
    var child = children.get(line.child());
    var funder =
        reader
            .book(ctx)
            .find(BudgetRules.SHARES, month.atEndOfMonth())
            .map(v -> v.value().label(line.funder()))
            .orElse(line.funder());
    return new RechargeRow(
        line.child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        labels.getOrDefault(line.type(), line.type()),
        funder,
        line);
  }

  private List<Recharges.Claim> claims(
      TenantContext ctx, BudgetReader.Records records, YearMonth month) {
    var rule = reader.book(ctx).find(BudgetRules.GRANT, month.atDay(1)).map(Version::value);
    if (rule.isEmpty()) {
      return List.of();
    }
    var kept =
        funding.all().stream()
            .map(FundingStore.Kept::record)
            .collect(Collectors.groupingBy(FundingRecord::child));
    var claims = new ArrayList<Recharges.Claim>();
    for (var child : records.children()) {
      var own = kept.get(child.id());
      if (own != null) {
        claims.addAll(
            Recharges.claims(
                rule.get(),
                child,
                records.histories().get(child.id()),
                own,
                Recharges.month(month)));
      }
    }
    return claims;
  }

  private static ClaimRow claim(Map<ChildId, ChildFact> children, Recharges.Claim claim) {
    var child = children.get(claim.child());
    return new ClaimRow(
        claim.child().value(),
        child == null ? "" : child.council(),
        child == null ? "" : child.number(),
        claim);
  }

  private void listed(
      TenantContext ctx,
      YearMonth month,
      Map<ChildId, ChildFact> children,
      List<RechargeRow> rows,
      List<ClaimRow> claims) {
    var shown =
        Stream.concat(
                rows.stream().map(r -> r.line().child()),
                claims.stream().map(c -> c.claim().child()))
            .distinct()
            .map(children::get)
            .filter(java.util.Objects::nonNull)
            .map(c -> c.council() + " " + c.number())
            .sorted();
    audit.fire(
        new Audited(
            ctx,
            "budget.recharges",
            "budget",
            month.toString(),
            null,
            shown.collect(Collectors.joining(", "))));
  }
}
