package org.permanency.web.rest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.RuleEffect;
import org.permanency.rules.RuleVersionView;
import org.permanency.rules.rule.RuleDifference;
import org.permanency.web.view.Words;

/**
 * A version of a rule written on screen.
 *
 * @param rule its rule
 * @param firstDay when it takes effect
 * @param state DRAFT, SUBMITTED, APPROVED or WITHDRAWN
 * @param why why it is made
 * @param copiedFrom file of the version it began as; absent when it came from a file
 * @param content its YAML, as exported
 * @param version what its ETag says
 * @param steps who did what
 */
public record RuleDraftJson(
    UUID id,
    String rule,
    LocalDate firstDay,
    String state,
    String why,
    @Nullable String copiedFrom,
    String content,
    int version,
    List<Step> steps) {
  /** An id as the examples show it. */
  static final String ID = "0195f0c2-7c3e-7000-8000-00c0ffee0007";

  /** A draft as the examples show it. */
  static final String EXAMPLE =
      "{\"id\":\""
          + ID
          + "\",\"rule\":\"pay-week\",\"firstDay\":\"2017-04-01\",\"state\":\"DRAFT\",\"why\":\"Board"
          + " of March 2017\",\"copiedFrom\":\"peterborough/pay-week/2016-04-01.yaml\",\"content\":\"source:"
          + " The board\\nfirstDay: MONDAY\\npaidOn: FRIDAY\\nnonWorkingDay:"
          + " previous\\n\",\"version\":1,\"steps\":[{\"what\":\"CREATE\",\"name\":\"A."
          + " Sample\",\"at\":\"2017-02-28T09:30:00Z\"}]}";

  /**
   * What a new draft needs.
   *
   * @param copyOf day whose version in force is copied; the business day when not sent
   */
  public record New(LocalDate firstDay, @Nullable LocalDate copyOf, String why) {}

  /** Why a step is taken. */
  public record Why(String why) {}

  /** Who did something, when and why. */
  public record Step(String what, String name, Instant at, @Nullable String why) {}

  /**
   * A fault.
   *
   * @param pointer JSON Pointer to the value
   */
  public record Fault(String pointer, String message) {}

  /** A value that differs; absent sides were or are not there. */
  public record Difference(String pointer, @Nullable String was, @Nullable String now) {
    static Difference of(RuleDifference d) {
      return new Difference(d.pointer(), d.was(), d.now());
    }
  }

  /** What a room says about the effect. */
  public record Effect(String title, List<Table> tables, List<String> notes) {
    static Effect of(RuleEffect.View view) {
      return new Effect(
          Words.of(view.title()),
          view.tables().stream().map(Table::of).toList(),
          view.notes().stream().map(Words::of).toList());
    }
  }

  /** Figures, old against new. */
  public record Table(String title, List<Row> rows) {
    static Table of(RuleEffect.Table table) {
      return new Table(
          Words.of(table.title()),
          table.rows().stream()
              .map(
                  r ->
                      new Row(
                          r.what(), r.before().amount(), r.after().amount(), r.change().amount()))
              .toList());
    }
  }

  /** One figure in pence. */
  public record Row(String what, long beforePence, long afterPence, long changePence) {}

  static RuleDraftJson of(RuleVersionView v) {
    return new RuleDraftJson(
        v.id(),
        v.rule(),
        v.firstDay(),
        v.state().name(),
        v.why(),
        v.copiedFrom(),
        v.content(),
        v.version(),
        v.steps().stream().map(s -> new Step(s.what().name(), s.name(), s.at(), s.why())).toList());
  }
}
