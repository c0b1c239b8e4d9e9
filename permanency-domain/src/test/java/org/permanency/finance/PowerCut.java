package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.permanency.tenancy.Audited;

/** Breaks off the next making of a run, or close of a month, when everything has been written. */
@ApplicationScoped
public class PowerCut {
  static final AtomicBoolean NEXT = new AtomicBoolean();

  void on(@Observes Audited event) {
    if (List.of("pay-run.create", "pay-close.month").contains(event.action())
        && NEXT.getAndSet(false)) {
      throw new IllegalStateException("power cut");
    }
  }
}
