package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.UASC;

import java.util.function.IntPredicate;

/**
 * Who is returned as an unaccompanied asylum-seeking child, by the number of the child. The header
 * says so where it has the column; otherwise those in the table of their own are.
 */
final class Asylum {
  private Asylum() {}

  /** Children who are so in this return. */
  static IntPredicate now(ReturnFiles files) {
    if (files.has(HEADER) && files.rows(HEADER).has("UASC")) {
      return said(files.rows(HEADER));
    }
    return files.has(UASC) ? listed(files.rows(UASC)) : child -> false;
  }

  /** Children who were so in the return of the year before; nobody when it was not given. */
  static IntPredicate before(ReturnFiles files) {
    if (files.hasLast(HEADER) && files.last(HEADER).has("UASC")) {
      return said(files.last(HEADER));
    }
    return files.hasLast(UASC) ? listed(files.last(UASC)) : child -> false;
  }

  /** Children who are so in this return or were in that of the year before. */
  static IntPredicate nowOrBefore(ReturnFiles files) {
    return now(files).or(before(files));
  }

  private static IntPredicate said(Rows header) {
    var yes = header.in("UASC", "1");
    return child -> header.any(child, yes);
  }

  private static IntPredicate listed(Rows table) {
    return child -> table.count(child) > 0;
  }
}
