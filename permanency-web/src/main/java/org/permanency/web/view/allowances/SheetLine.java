package org.permanency.web.view.allowances;

import java.util.List;
import org.permanency.allowances.rule.MeansSheet;

/** A step of a worked sheet as it is shown. */
public record SheetLine(String code, String label, String how, String amount) {
  static List<SheetLine> of(MeansSheet sheet) {
    return sheet.steps().stream()
        .map(
            s -> {
              var amount = s.amount();
              return new SheetLine(
                  s.code(), s.label(), s.how(), amount == null ? "" : amount.toString());
            })
        .toList();
  }
}
