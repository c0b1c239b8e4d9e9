package org.permanency.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AllowanceRules;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardFact;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardRules;
import org.permanency.allowances.rule.FamilyAllowances;
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.finance.exceptions.RateNights;
import org.permanency.finance.rule.SameNights;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.EpisodeService;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** What stands around an award that somebody wants to make or change. */
@ApplicationScoped
class AwardSurroundings {
  @Inject AwardStore store;
  @Inject ChildService children;
  @Inject EpisodeService episodes;
  @Inject PayeeService payees;
  @Inject RateNights rates;
  @Inject RuleLibrary library;

  /** What a decision about {@code edit} stands on; {@code but} is the award that it changes. */
  AwardRules.Facts of(TenantContext ctx, AwardEdit edit, @Nullable AwardId but) {
    var others = store.all().stream().filter(a -> !a.id().equals(but)).toList();
    return new AwardRules.Facts(
        ruleFor(ctx, edit.from()).orElse(null),
        children.facts(ctx).stream().anyMatch(c -> c.id().equals(edit.child())),
        payees.all(ctx).get(edit.payee()),
        payees.find(ctx, edit.payee()).map(PayeeView::endedOn).orElse(null),
        lookedAfter(ctx, edit.child(), edit.orderOn()),
        others.stream().anyMatch(a -> a.award().number().equalsIgnoreCase(edit.number())),
        others.stream()
            .filter(a -> !a.refused())
            .flatMap(a -> Stream.of(a.fact(), a.paidAs()))
            .filter(a -> a.child().equals(edit.child()) && a.kind().equals(edit.kind()))
            .map(AwardFact::period)
            .distinct()
            .toList(),
        rated(ctx, edit));
  }

  private List<EffectivePeriod> rated(TenantContext ctx, AwardEdit edit) {
    var to = edit.to();
    return to != null && to.isBefore(edit.from())
        ? List.of()
        : rates.with(
            ctx, new SameNights.Paid(edit.kind(), edit.child(), edit.payee(), edit.period()));
  }

  /** Whether the child was looked after on the day before the order, short breaks left out. */
  private boolean lookedAfter(TenantContext ctx, ChildId child, @Nullable LocalDate orderOn) {
    return orderOn != null
        && episodes.facts(ctx).stream()
            .anyMatch(
                e ->
                    e.child().equals(child) && !e.shortBreak() && e.includes(orderOn.minusDays(1)));
  }

  /** The rule of an award's first day; of one that began before all rules, the first there is. */
  Optional<FamilyAllowances> ruleFor(TenantContext ctx, LocalDate from) {
    return rule(ctx, from)
        .or(
            () ->
                library.book(ctx.tenant()).versions(AllowanceRules.FAMILY_ALLOWANCES).stream()
                    .filter(v -> v.from().isAfter(from))
                    .min(Comparator.comparing(v -> v.from()))
                    .map(v -> v.value()));
  }

  /** The rule of a day. */
  Optional<FamilyAllowances> rule(TenantContext ctx, LocalDate day) {
    return library
        .book(ctx.tenant())
        .find(AllowanceRules.FAMILY_ALLOWANCES, day)
        .map(v -> v.value());
  }
}
