package org.permanency.finance.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayScope;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.RateException;
import org.permanency.finance.rule.SameNights;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.ChildService;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/** Which nights rates apart from levels pay that somebody else would pay for the same thing. */
@ApplicationScoped
public class RateNights {
  @Inject RateExceptions rates;
  @Inject ChildService children;
  @Inject RegisterService register;
  @Inject RuleLibrary library;
  @Inject @Any Instance<AlsoPaid> others;

  /** Days on which a recorded rate pays for the same thing as {@code paid} would. */
  public List<EffectivePeriod> with(TenantContext ctx, SameNights.Paid paid) {
    var same = rates.all().stream().filter(r -> r.kind().equals(paid.kind())).toList();
    return same.isEmpty() ? List.of() : with(ctx, same, List.of(paid));
  }

  /** Days on which something else pays for the same thing as {@code rate} would. */
  List<EffectivePeriod> with(TenantContext ctx, RateException rate) {
    var paid = others.stream().flatMap(o -> o.of(ctx, rate.kind()).stream()).toList();
    return paid.isEmpty() ? List.of() : with(ctx, List.of(rate), paid);
  }

  private List<EffectivePeriod> with(
      TenantContext ctx, List<RateException> some, List<SameNights.Paid> paid) {
    var book = library.book(ctx.tenant());
    var born = born(children.facts(ctx));
    var stays = register.facts(ctx).stays();
    var both = new ArrayList<EffectivePeriod>();
    for (var rate : some) {
      held(book, rate, born)
          .ifPresent(
              days -> paid.forEach(p -> SameNights.of(rate, days, p, stays).ifPresent(both::add)));
    }
    return both;
  }

  /** Nights that rates of these kinds pay, child by child. */
  public List<SameNights.Covered> covered(PayScope scope, Set<String> kinds) {
    var same = rates.all().stream().filter(r -> kinds.contains(r.kind())).toList();
    if (same.isEmpty()) {
      return List.of();
    }
    var born = born(scope.children());
    var covered = new ArrayList<SameNights.Covered>();
    for (var rate : same) {
      held(scope.book(), rate, born)
          .ifPresent(
              days -> scope.register().stays().forEach(s -> covered(rate, days, s, covered)));
    }
    return covered;
  }

  private static void covered(
      RateException rate, EffectivePeriod held, Register.Stay s, List<SameNights.Covered> all) {
    if (rate.concerns(s.child(), s.household())) {
      held.within(s.period())
          .ifPresent(both -> all.add(new SameNights.Covered(s.child(), rate.kind(), both)));
    }
  }

  private static Optional<EffectivePeriod> held(
      RuleBook book, RateException rate, Map<ChildId, LocalDate> born) {
    var kind =
        book.find(CarerRules.EXCEPTIONS, rate.period().start())
            .flatMap(v -> v.value().kind(rate.kind()))
            .orElse(null);
    @Nullable LocalDate day = rate.child() == null ? null : born.get(rate.child());
    return rate.held(kind, day);
  }

  private static Map<ChildId, LocalDate> born(List<ChildFact> children) {
    var born = new HashMap<ChildId, LocalDate>();
    for (var child : children) {
      if (child.born() != null) {
        born.put(child.id(), child.born());
      }
    }
    return born;
  }
}
