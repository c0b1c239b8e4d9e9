package org.permanency.finance.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.permanency.finance.rule.PayeeId;

/** Holds that stand, for runs and their files. */
@ApplicationScoped
public class Holds {
  @Inject HoldStore store;

  /** Payees whose money stays out of bank files now. */
  public Set<PayeeId> standing() {
    return store.standing();
  }
}
