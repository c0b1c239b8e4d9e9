package org.permanency.web.view.allowances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.permanency.allowances.TestForm;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRule;
import org.permanency.kernel.Pence;
import org.permanency.web.view.form.Typed;

/** The lines of the form of a means test: as typed, or on the first visit as said the last time. */
public final class MeansLines {
  private final TestForm form;
  private final AllowanceForms forms;

  MeansLines(TestForm form, AllowanceForms forms) {
    this.form = form;
    this.forms = forms;
  }

  /** A line of the form with what is typed in it. */
  public record Line(
      String key, String label, boolean counted, String amount, String evidence, String day) {}

  /** How many of an Income Support rate, as typed. */
  public record People(String key, String label, String weekly, String count) {}

  /** Amounts with their evidence, by key. */
  Map<String, MeansTestEdit.Entry> entries(Typed reader) {
    var lines = new HashMap<String, MeansTestEdit.Entry>();
    keys().forEach(key -> line(key, lines, reader));
    return lines;
  }

  /** How many of each Income Support rate. */
  Map<String, Integer> household(Typed reader) {
    var household = new HashMap<String, Integer>();
    for (var key : form.support().rates().keySet()) {
      var count = reader.number("people." + key, forms.sent("people." + key));
      if (count != null && count > 0) {
        household.put(key, count);
      }
    }
    return household;
  }

  private void line(String key, Map<String, MeansTestEdit.Entry> lines, Typed reader) {
    var amount = reader.money(key, forms.sent("amount." + key));
    var day = reader.day(key, forms.sent("day." + key));
    if (amount != null && !amount.equals(Pence.ZERO)) {
      lines.put(key, new MeansTestEdit.Entry(amount, forms.sent("evidence." + key).strip(), day));
    }
  }

  private List<String> keys() {
    var keys = new ArrayList<>(MeansTestRule.ordered(form.rule().incomes()));
    keys.addAll(MeansTestRule.ordered(form.rule().expenses()));
    return keys;
  }

  List<Line> incomes() {
    return lines(form.rule().incomes());
  }

  List<Line> expenses() {
    return lines(form.rule().expenses());
  }

  private List<Line> lines(Map<String, MeansTestRule.Line> of) {
    return MeansTestRule.ordered(of).stream()
        .map(key -> shown(key, Objects.requireNonNull(of.get(key))))
        .toList();
  }

  /** As typed; on the first visit as the family said the last time. */
  private Line shown(String key, MeansTestRule.Line line) {
    var last = form.last();
    var entry = sent() || last == null ? null : last.lines().get(key);
    LocalDate day = entry == null ? null : entry.evidenceOn();
    return new Line(
        key,
        line.label(),
        line.counted(),
        entry == null ? forms.sent("amount." + key) : pounds(entry.amount()),
        entry == null ? forms.sent("evidence." + key) : entry.evidence(),
        day == null ? forms.sent("day." + key) : day.toString());
  }

  private boolean sent() {
    return !forms.sent("sent").isEmpty();
  }

  List<People> people() {
    var last = form.last();
    return form.support().rates().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e -> {
              var before = sent() || last == null ? null : last.household().get(e.getKey());
              return new People(
                  e.getKey(),
                  e.getValue().label(),
                  e.getValue().pence().toString(),
                  before == null ? forms.sent("people." + e.getKey()) : before.toString());
            })
        .toList();
  }

  static String pounds(Pence pence) {
    return pence.pounds().toPlainString();
  }
}
