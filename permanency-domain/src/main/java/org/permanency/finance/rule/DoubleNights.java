package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.RateTable.Rate;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/** Nights of a child that two households are paid for without a respite stay between them. */
final class DoubleNights {
  private DoubleNights() {}

  static List<Finding> of(ChildId child, Map<HouseholdId, List<Stretch>> paid, PayFacts facts) {
    var found = new ArrayList<Finding>();
    var households = List.copyOf(paid.keySet());
    for (int i = 0; i < households.size(); i++) {
      for (int j = i + 1; j < households.size(); j++) {
        var first = households.get(i);
        var second = households.get(j);
        for (var a : paid.getOrDefault(first, List.of())) {
          for (var b : paid.getOrDefault(second, List.of())) {
            if (a.night() instanceof Rate && b.night() instanceof Rate) {
              a.period()
                  .within(b.period())
                  .ifPresent(
                      both ->
                          FreeNights.of(both, respite(child, first, second, both, facts))
                              .forEach(
                                  nights ->
                                      found.add(
                                          new Finding(
                                              FindingCode.TWO_HOUSEHOLDS_ONE_NIGHT,
                                              child,
                                              PayeeId.of(second),
                                              nights,
                                              Map.of("other", code(first, facts.register()))))));
            }
          }
        }
      }
    }
    return found;
  }

  /** Nights for which both are right: the child is in respite with one of them. */
  private static List<EffectivePeriod> respite(
      ChildId child, HouseholdId one, HouseholdId other, EffectivePeriod both, PayFacts facts) {
    return facts.respites().stream()
        .filter(r -> r.between(child, one, other))
        .flatMap(r -> r.period().within(both).stream())
        .toList();
  }

  private static String code(HouseholdId id, Register register) {
    return register.households().stream()
        .filter(h -> h.id().equals(id))
        .map(Register.Household::code)
        .findFirst()
        .orElse(id.toString());
  }
}
