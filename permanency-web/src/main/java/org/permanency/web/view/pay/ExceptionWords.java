package org.permanency.web.view.pay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayExceptionView;
import org.permanency.kernel.Reason;
import org.permanency.web.view.Words;

/** Says in a sentence what to look at before a run is approved. */
public final class ExceptionWords {
  private ExceptionWords() {}

  /** The sentence {@code finance.exception.<code>}, filled with what the finding is about. */
  public static String of(PayExceptionView finding) {
    var facts = new HashMap<>(finding.facts());
    put(facts, "child", finding.child());
    put(facts, "household", finding.payee());
    put(facts, "starts", finding.starts());
    put(facts, "ends", finding.ends());
    return Words.of(new Reason("finance.exception." + finding.code().code(), facts));
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value.toString());
    }
  }
}
