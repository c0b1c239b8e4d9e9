package org.permanency.web.view.panels;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.web.view.form.RecordForm;

/** What the forms of panels share: times of day, numbers, terms. */
public abstract class PanelForm extends RecordForm {
  /** Inputs of terms by the last part of a reason's code. */
  protected static Map<String, String> termFields() {
    var all = new HashMap<String, String>();
    all.put("none", "places");
    all.put("with-suitable", "places");
    all.put("places", "places");
    all.put("ages", "age-from");
    all.put("conditions", "conditions");
    return all;
  }

  /** What was typed; null for nothing. */
  protected @Nullable String some(String field) {
    var text = typed(field);
    return text.isEmpty() ? null : text;
  }

  /** A time of day as 10:30; null for none, and after saying what is wrong. */
  protected @Nullable LocalTime time(String field, String what) {
    var text = typed(field).replace('.', ':');
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    } catch (DateTimeParseException e) {
      notices.wrong(field, "Enter the " + what + " like 10:30.");
      return null;
    }
  }

  /** A time of day that has to be there. */
  protected @Nullable LocalTime requiredTime(String field, String what) {
    if (typed(field).isEmpty()) {
      notices.wrong(field, "Enter the " + what + " like 10:30.");
    }
    return time(field, what);
  }

  /** A whole number up to 999; null for none, and after saying what is wrong. */
  protected @Nullable Integer number(String field, String what) {
    var text = typed(field);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,3}")) {
      notices.wrong(field, "Enter the " + what + " as a whole number.");
      return null;
    }
    return Integer.valueOf(text);
  }

  /** A whole number; 0 for none. */
  protected int count(String field, String what) {
    var number = number(field, what);
    return number == null ? 0 : number;
  }

  /** Terms typed; null when no places were. */
  protected @Nullable ApprovalTerms terms() {
    var places = number("places", "number of children");
    var from = number("age-from", "youngest age");
    var to = number("age-to", "oldest age");
    return places == null
        ? null
        : new ApprovalTerms(places, from, to, some("home-type"), some("conditions"));
  }

  /** Home types to choose from. */
  public java.util.List<org.permanency.web.view.list.Choice> getHomeTypes() {
    return PanelWords.HOME_TYPES;
  }
}
