package org.permanency.returns.check;

import java.util.List;
import org.permanency.returns.check.rule.ReturnTable;

/**
 * A table of the return as text, as its file has it.
 *
 * @param headings in the order of the return
 * @param rows values in the order of the headings; blank ones are empty
 */
record ReturnSheet(ReturnTable table, List<String> headings, List<List<String>> rows) {
  ReturnSheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }
}
