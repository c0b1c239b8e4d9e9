package org.permanency.web.view.carers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.web.view.Texts;
import org.permanency.web.view.Words;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Words for what households have. */
final class HouseholdWords {
  /** Types by key. */
  static final Map<String, String> TYPES = types();

  /** Statuses by key. */
  static final Map<String, String> STATUSES = statuses();

  /** Least numbers of vacancies. */
  static final Map<String, String> AT_LEAST = numbers(1, 5, "At least ");

  /** Ages of children. */
  static final Map<String, String> AGES = numbers(0, 17, "");

  private HouseholdWords() {}

  private static Map<String, String> types() {
    var all = new LinkedHashMap<String, String>();
    for (var type : HouseholdType.values()) {
      all.put(type.key(), Words.text("fostering.type." + type.key()));
    }
    return all;
  }

  private static Map<String, String> statuses() {
    var all = new LinkedHashMap<String, String>();
    for (var status : HouseholdStatus.values()) {
      all.put(status.key(), Words.text("fostering.status." + status.key()));
    }
    return all;
  }

  private static Map<String, String> numbers(int from, int to, String before) {
    var all = new LinkedHashMap<String, String>();
    for (int n = from; n <= to; n++) {
      all.put(String.valueOf(n), before + n);
    }
    return all;
  }

  /** The same, to choose from. */
  static List<Choice> choices(Map<String, String> labels) {
    return labels.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  static String type(String key) {
    return TYPES.getOrDefault(key, key);
  }

  static Tag status(HouseholdStatus status) {
    var meaning =
        switch (status) {
          case APPROVED -> Meaning.DONE;
          case ENDED -> Meaning.PLAIN;
          case NOT_APPROVED -> Meaning.DUE;
        };
    return new Tag(Words.text("fostering.status." + status.key()), meaning);
  }

  static String ages(@Nullable Integer from, @Nullable Integer to) {
    if (from == null && to == null) {
      return "Any age";
    }
    if (to == null) {
      return from + " and over";
    }
    return from == null ? "Up to " + to : from + " to " + to;
  }

  /** Ages within a sentence: "any age", "ages 5 to 10". */
  static String agesWithin(@Nullable Integer from, @Nullable Integer to) {
    return from == null && to == null
        ? "any age"
        : "ages " + ages(from, to).replace("Up to", "up to");
  }

  /** "1 April 2016 to 3 May 2016", or "Since 1 April 2016". */
  static String days(EffectivePeriod period) {
    var end = period.end();
    return end == null
        ? "Since " + Texts.day(period.start())
        : Texts.day(period.start()) + " to " + Texts.day(end.minusDays(1));
  }
}
