package org.permanency.allowances.rule;

import java.time.LocalDate;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.TenantId;

/** The product's own rule files, for tests of figures that they decide. */
final class Constants {
  static final RuleBook PETERBOROUGH = book("peterborough");
  static final RuleBook LARKMERE = book("larkmere");

  private Constants() {}

  private static RuleBook book(String tenant) {
    return java.util.Objects.requireNonNull(
        new RuleFiles().read(RuleFiles.bundled()).books().get(new TenantId(tenant)));
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
