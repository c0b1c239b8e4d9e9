package org.permanency.panel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of panels and of what is decided after them. */
public final class PanelRuleKeys implements RuleCatalogue {
  /** Panels and who must sit on them. */
  public static final RuleKey<PanelRules> PANELS =
      new RuleKey<>("panels", PanelRules.class, "*", false, "Panels");

  /** What the regulations ask of panels. */
  public static final RuleKey<PanelRegulations> REGULATIONS =
      new RuleKey<>(
          "panel-regulations", PanelRegulations.class, "*", false, "Panels by regulation");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(PANELS, REGULATIONS);
  }

  @Override
  public Set<String> fixed() {
    return Set.of(REGULATIONS.name());
  }

  /** An agency may ask for more members than the regulations, and never for fewer. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var own : book.versions(PANELS)) {
      for (var law : book.versions(REGULATIONS)) {
        if (own.period().overlaps(law.period())) {
          own.value()
              .panels()
              .forEach((key, panel) -> fewer(own.file(), key, panel, law.value(), problems));
        }
      }
    }
    return problems;
  }

  private static void fewer(
      String file,
      String key,
      PanelRules.Panel panel,
      PanelRegulations law,
      List<Problem> problems) {
    var least = law.panels().get(key);
    if (least != null && panel.quorum() < least.quorum()) {
      problems.add(
          new Problem(
              file,
              "/panels/" + key + "/quorum",
              "is below the " + least.quorum() + " members of " + least.law()));
    }
  }
}
