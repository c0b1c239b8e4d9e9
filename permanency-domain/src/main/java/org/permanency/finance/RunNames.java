package org.permanency.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.Register;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/** Numbers and codes of the people a run is about. */
final class RunNames {
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final Map<PayeeId, Payee> payees = new HashMap<>();

  RunNames(PayFacts facts, List<Payee> others) {
    facts.children().forEach(c -> children.put(c.id(), c));
    facts.register().households().forEach(this::household);
    others.forEach(p -> payees.put(p.id(), p));
  }

  private void household(Register.Household h) {
    var id = PayeeId.of(h.id());
    payees.put(id, new Payee(id, PayeeKind.HOUSEHOLD, h.code(), h.name()));
  }

  private @Nullable ChildFact child(@Nullable ChildId id) {
    return id == null ? null : children.get(id);
  }

  PayLineStore.Named of(org.permanency.finance.rule.PayLine line) {
    return new PayLineStore.Named(line, child(line.key().child()), payees.get(line.key().payee()));
  }

  PayExceptionView of(Finding f) {
    var child = child(f.child());
    var payee = f.payee() == null ? null : payees.get(f.payee());
    var nights = f.nights();
    return new PayExceptionView(
        f.code(),
        f.child() == null ? null : f.child().value(),
        child == null ? null : child.council(),
        child == null ? null : child.number(),
        f.payee() == null ? null : f.payee().value(),
        payee == null ? null : payee.code(),
        nights == null ? null : nights.start(),
        nights == null ? null : Objects.requireNonNull(nights.end()).minusDays(1),
        f.facts());
  }
}
