package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.LevelChange;
import org.permanency.web.view.form.Both;
import org.permanency.web.view.list.Choice;

/** The form for a new payment level. */
@Named
@RequestScoped
public class HouseholdLevelView extends HouseholdForm {
  @Inject LevelNames levels;
  private @Nullable String from;
  private @Nullable String level;

  @Override
  String form() {
    return "household-level";
  }

  @Override
  Map<String, String> fields() {
    return Map.of("fostering.level.unknown", "level", "fostering.level.not-after", "from");
  }

  @Override
  void fill(HouseholdView record) {
    level = record.level();
  }

  @Override
  List<Both> both(HouseholdView record) {
    var theirs =
        record
            .facts()
            .lastLevel()
            .map(l -> label(l.level()) + ", " + HouseholdWords.days(l.period()))
            .orElse("None");
    return List.of(
        new Both(
            "Payment level", theirs, label(text(level)) + ", from " + shown(day("from", from))));
  }

  private String label(String key) {
    return levels.label(caller.context(), key, caller.context().today());
  }

  /** Sets the level. */
  public void save() throws IOException {
    var day = required("from", from, "Enter the first night that is paid at the new level.");
    if (day != null) {
      var ctx = caller.context();
      var known = levels.on(ctx.tenant(), day).keySet();
      answer(
          households.level(ctx, at(), new LevelChange(day, text(level)), known),
          "The payment level was changed.");
    }
  }

  /** Levels to choose from. */
  public List<Choice> getLevels() {
    return levels.choices(caller.context());
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level;
  }
}
