package org.permanency.record.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of the case record. */
public final class RecordRules implements RuleCatalogue {
  /** How soon events are recorded. */
  public static final RuleKey<RecordingTime> RECORDING =
      new RuleKey<>("recording", RecordingTime.class, "*", false, "Time for recording");

  /** What recordings hold. */
  public static final RuleKey<RecordTemplates> TEMPLATES =
      new RuleKey<>(
          "record-templates", RecordTemplates.class, "*", false, "Templates of recordings");

  /** What may be filed. */
  public static final RuleKey<DocumentRule> DOCUMENTS =
      new RuleKey<>("record-documents", DocumentRule.class, "*", false, "Documents of the record");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(RECORDING, TEMPLATES, DOCUMENTS);
  }
}
