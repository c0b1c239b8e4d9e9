package org.permanency.web.view.panels;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
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
    all.put("type", "home-type");
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

  /** Terms that stand already, with which the form begins; null for none. */
  protected @Nullable ApprovalTerms standing() {
    return null;
  }

  /** What was typed into a field of terms; before anything was sent, what stands. */
  public String term(String field) {
    var it = standing();
    if (request.getParameter(field) != null || it == null) {
      return typed(field);
    }
    var value =
        switch (field) {
          case "places" -> Integer.valueOf(it.places());
          case "age-from" -> it.ageFrom();
          case "age-to" -> it.ageTo();
          case "home-type" -> it.type();
          default -> it.conditions();
        };
    return value == null ? "" : value.toString();
  }

  /** Terms typed; null when no places were, or what is found has no terms. */
  protected @Nullable ApprovalTerms terms(String finding) {
    if (!finding.equals(Finding.SUITABLE.name())) {
      return null;
    }
    var places = number("places", "number of children");
    var from = number("age-from", "youngest age");
    var to = number("age-to", "oldest age");
    return places == null
        ? null
        : new ApprovalTerms(places, from, to, homeType(), some("conditions"));
  }

  private @Nullable String homeType() {
    var type = some("home-type");
    return PanelWords.AS_IT_IS.equals(type) ? null : type;
  }

  /** Home types to choose from. */
  public java.util.List<org.permanency.web.view.list.Choice> getHomeTypes() {
    return PanelWords.HOME_TYPES;
  }
}
