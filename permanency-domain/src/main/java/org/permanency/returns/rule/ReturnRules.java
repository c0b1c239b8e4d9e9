package org.permanency.returns.rule;

import java.util.List;
import org.permanency.returns.check.rule.CheckPack;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that the national return asks for. */
public final class ReturnRules implements RuleCatalogue {
  /** Codes of the return, with the collection years that have them. */
  public static final RuleKey<ReturnCodes> RETURN_CODES =
      new RuleKey<>(
          "return-codes",
          ReturnCodes.class,
          "national-return",
          true,
          "Codes of the national return");

  /** How long files that were checked and not taken in are kept. */
  public static final RuleKey<ImportRetention> IMPORT_RETENTION =
      new RuleKey<>(
          "import-retention",
          ImportRetention.class,
          "*",
          true,
          "How long files that were checked only are kept");

  /** Checks of the return; each file says what changed with its collection year. */
  public static final RuleKey<CheckPack.Change> RETURN_CHECKS =
      new RuleKey<>(
          "return-checks",
          CheckPack.Change.class,
          "national-return",
          false,
          "Checks of the national return");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(RETURN_CODES, IMPORT_RETENTION, RETURN_CHECKS);
  }
}
