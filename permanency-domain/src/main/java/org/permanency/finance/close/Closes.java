package org.permanency.finance.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.finance.close.rule.LedgerMonth;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleBook;

/** Tells a run in whose accounts it stands. */
@ApplicationScoped
public class Closes {
  @Inject CloseStore store;

  /** The month of a pay week, and the one that takes its run. */
  public LedgerMonth monthFor(RuleBook book, EffectivePeriod week) {
    var belongs = LedgerCalendar.of(book).monthOf(week);
    var open = store.through().map(m -> m.plusMonths(1));
    return new LedgerMonth(belongs, open.filter(m -> m.isAfter(belongs)).orElse(belongs));
  }
}
