package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.permanency.kernel.Reason;

/** What a registered payee may look like. Each method gives every reason against, or none. */
public final class PayeeRules {
  /** The version that was read is no longer the current one. */
  public static final String CHANGED = "finance.payee.changed";

  /** Kinds that are registered; households are on the register of carers. */
  public static final List<PayeeKind> KINDS =
      Arrays.stream(PayeeKind.values()).filter(k -> k != PayeeKind.HOUSEHOLD).toList();

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{0,49}");
  private static final int LONGEST = 200;

  private PayeeRules() {}

  /**
   * Kind, number and name.
   *
   * @param taken whether another payee of the kind has the number
   */
  public static List<Reason> details(PayeeEdit edit, boolean taken) {
    var no = new ArrayList<Reason>();
    var known = KINDS.stream().map(PayeeKind::code).toList();
    if (!known.contains(edit.kind())) {
      no.add(
          Reason.of("finance.payee.kind", "kind", edit.kind(), "known", String.join(", ", known)));
    }
    if (!CODE.matcher(edit.code()).matches()) {
      no.add(Reason.of("finance.payee.code", "code", edit.code()));
    } else if (taken) {
      no.add(Reason.of("finance.payee.code-taken", "code", edit.code()));
    }
    if (edit.name().isBlank() || edit.name().length() > LONGEST) {
      no.add(Reason.of("finance.payee.name", "most", LONGEST));
    }
    return no;
  }
}
