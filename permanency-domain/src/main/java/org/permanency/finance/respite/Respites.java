package org.permanency.finance.respite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.RespiteStay;
import org.permanency.rules.RuleBook;

/** Respite stays in bulk, for calculation. */
@ApplicationScoped
public class Respites {
  @Inject RespiteStore store;

  /** Those that stand, each paid as the rule of its first night says. */
  public List<RespiteStay> standing(RuleBook book) {
    return store.all().stream()
        .filter(r -> r.cancelReason() == null)
        .map(r -> paid(book, r.stay()))
        .toList();
  }

  private static RespiteStay paid(RuleBook book, RespiteStay stay) {
    boolean home =
        book.find(CarerRules.RESPITE, stay.period().start())
            .map(v -> v.value().homePaid())
            .orElse(false);
    return new RespiteStay(
        stay.id(), stay.child(), stay.home(), stay.respite(), stay.period(), home, stay.approved());
  }
}
