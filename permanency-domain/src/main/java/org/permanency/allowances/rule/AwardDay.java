package org.permanency.allowances.rule;

import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayPart;
import org.permanency.kernel.Pence;

/** What an award comes to on one day. */
public sealed interface AwardDay {
  /**
   * Something is owed.
   *
   * @param parts each of one day, at weekly rates; what is taken off is negative
   */
  record Paid(List<PayPart> parts) implements AwardDay {
    /** Copies the parts. */
    public Paid {
      parts = List.copyOf(parts);
    }
  }

  /** The award comes to nothing: what the family contributes is not below the allowance. */
  record Nil() implements AwardDay {}

  /**
   * It cannot be paid.
   *
   * @param facts what the message is filled with
   */
  record Gap(FindingCode code, Map<String, String> facts) implements AwardDay {
    /** Copies the facts. */
    public Gap {
      facts = Map.copyOf(facts);
    }
  }

  /** What a week of such days comes to; nothing when it cannot be paid. */
  default Pence weekly() {
    return this instanceof Paid paid
        ? paid.parts().stream().map(PayPart::rate).reduce(Pence.ZERO, Pence::plus)
        : Pence.ZERO;
  }
}
