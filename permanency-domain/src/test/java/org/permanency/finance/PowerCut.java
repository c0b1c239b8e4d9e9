package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.permanency.tenancy.Audited;

/** Breaks off the next making of a run at its very end, when everything has been written. */
@ApplicationScoped
public class PowerCut {
  static final AtomicBoolean NEXT = new AtomicBoolean();

  void on(@Observes Audited event) {
    if (event.action().equals("pay-run.create") && NEXT.getAndSet(false)) {
      throw new IllegalStateException("power cut");
    }
  }
}
