package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.PlainCell;
import org.permanency.placement.rule.ProviderKind;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFees;
import org.permanency.providers.rule.AdoptionFees.Part;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.ProviderInvoices;
import org.permanency.providers.rule.ProviderRuleKeys;
import org.permanency.rules.RuleLibrary;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantContext;

/** Puts fees between adoption agencies together with what the rule says and what was invoiced. */
@ApplicationScoped
class AdoptionFeeReader {
  @Inject AdoptionFeeStore store;
  @Inject Named named;
  @Inject RuleLibrary library;

  Named.Names names(TenantContext ctx) {
    return named.read(ctx);
  }

  /** The rule of the day of placement; null when there is none. */
  @Nullable AdoptionFees rule(TenantContext ctx, AdoptionFee fee) {
    return library
        .book(ctx.tenant())
        .find(ProviderRuleKeys.ADOPTION_FEES, fee.placedOn())
        .map(Version::value)
        .orElse(null);
  }

  /** Whose adopters they are; for a fee that we get, an adoption agency's: our own. */
  static String kind(Named.Names names, AdoptionFee fee) {
    return names
        .provider(fee.provider())
        .map(p -> p.details().kind())
        .filter(k -> k == ProviderKind.AUTHORITY)
        .map(ProviderKind::key)
        .orElse(ProviderKind.ADOPTION.key());
  }

  List<Part> parts(TenantContext ctx, Named.Names names, AdoptionFee fee) {
    var rule = rule(ctx, fee);
    return rule == null ? List.of() : rule.parts(fee, kind(names, fee));
  }

  /** Invoices that were not rejected, by stage. */
  Map<String, AdoptionFeeStore.Charge> charges(UUID fee) {
    return byStage(store.charges().stream().filter(c -> c.fee().equals(fee)).toList());
  }

  private static Map<String, AdoptionFeeStore.Charge> byStage(
      List<AdoptionFeeStore.Charge> charges) {
    return charges.stream().collect(Collectors.toMap(c -> c.invoiced().stage(), c -> c));
  }

  List<AdoptionFeeView> all(TenantContext ctx, Named.Names names) {
    var charges =
        store.charges().stream().collect(Collectors.groupingBy(AdoptionFeeStore.Charge::fee));
    return store.all().stream()
        .map(kept -> view(ctx, names, kept, byStage(charges.getOrDefault(kept.id(), List.of()))))
        .toList();
  }

  AdoptionFeeView view(TenantContext ctx, Named.Names names, AdoptionFeeStore.Kept kept) {
    return view(ctx, names, kept, charges(kept.id()));
  }

  /** Rows of the ledger for what was approved from {@code from} to {@code last}. */
  List<List<String>> ledger(
      TenantContext ctx, Named.Names names, ProviderInvoices rule, EffectivePeriod days) {
    var rows = new ArrayList<List<String>>();
    for (var view : all(ctx, names)) {
      for (var stage : view.stages()) {
        var charge = stage.charge();
        if (charge != null && charge.decidedOn() != null && days.includes(charge.decidedOn())) {
          rows.add(row(view, stage, charge, rule.account(kind(names, view.fee()))));
        }
      }
    }
    return rows;
  }

  private static List<String> row(
      AdoptionFeeView view,
      AdoptionFeeView.Stage stage,
      AdoptionFeeView.Invoice charge,
      ProviderInvoices.Account account) {
    boolean ours = view.fee().direction() == Direction.OWED;
    return List.of(
        String.valueOf(charge.decidedOn()),
        PlainCell.of(account.costCentre()),
        PlainCell.of(account.account()),
        PlainCell.of(view.urn()),
        PlainCell.of(view.provider()),
        PlainCell.of(charge.number()),
        ours ? "fee" : "fee-income",
        "",
        "1",
        PlainCell.of(view.number()),
        view.fee().placedOn().toString(),
        view.fee().placedOn().toString(),
        ProviderLedger.pounds(ours ? charge.pence() : charge.pence().negated()),
        ProviderLedger.pounds(charge.pence()),
        PlainCell.of(stage.label() + (charge.why().isEmpty() ? "" : ": " + charge.why())));
  }

  private AdoptionFeeView view(
      TenantContext ctx,
      Named.Names names,
      AdoptionFeeStore.Kept kept,
      Map<String, AdoptionFeeStore.Charge> charges) {
    var fee = kept.fee();
    return new AdoptionFeeView(
        kept.id(),
        fee,
        fee.child() == null ? fee.theirs() : names.known().number(fee.child()),
        names.name(fee.provider()),
        names.urn(fee.provider()),
        parts(ctx, names, fee).stream().map(p -> stage(ctx, p, charges.get(p.key()))).toList(),
        kept.version());
  }

  private static AdoptionFeeView.Stage stage(
      TenantContext ctx, Part part, AdoptionFeeStore.@Nullable Charge charge) {
    return new AdoptionFeeView.Stage(
        part.key(),
        part.label(),
        part.pence(),
        part.due(),
        part.due() != null && !part.due().isAfter(ctx.today()),
        charge == null
            ? null
            : new AdoptionFeeView.Invoice(
                charge.id(),
                charge.invoiced().number(),
                charge.invoiced().dated(),
                charge.invoiced().pence(),
                charge.invoiced().pence().minus(part.pence()),
                charge.invoiced().why(),
                charge.state(),
                charge.enteredByName(),
                charge.decidedBy(),
                charge.decidedOn(),
                charge.settledOn()));
  }
}
