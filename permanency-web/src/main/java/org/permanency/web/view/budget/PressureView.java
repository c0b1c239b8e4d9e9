package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.OutlookService;
import org.permanency.budget.rule.PressureClock;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;

/** Numbers of looked-after children month by month, and what they make due. */
@Named
@RequestScoped
public class PressureView {
  private static final int MONTHS = 24;
  private static final int HEIGHT = 120;
  @Inject OutlookService outlook;
  @Inject Caller caller;
  private OutlookService.@Nullable PressureView view;

  /** A month; sizes in the chart's own units. */
  public record Month(
      String month,
      String shortMonth,
      int lowest,
      int highest,
      int last,
      int x,
      int y,
      int height) {}

  /** What a spell makes due. */
  public record Due(String what, String on, Tag state) {}

  /** Days at or above the number. */
  public record Spell(String days, int highest, List<Due> dues) {}

  /** A dear type. */
  public record Watched(String label, int expected, int children, Tag state) {}

  /** Reads two years. */
  public void open() {
    view = outlook.pressure(caller.context(), MONTHS).orElse(null);
  }

  /** Whether there is a rule. */
  public boolean isThere() {
    return view != null;
  }

  private OutlookService.PressureView view() {
    return Objects.requireNonNull(view);
  }

  private PressureClock clock() {
    return view().clock();
  }

  /** Children looked after today. */
  public int getNow() {
    return clock().months().get(clock().months().size() - 1).last();
  }

  /** The number of the rule. */
  public int getNumber() {
    return view().rule().number();
  }

  /** Months of notice before more money may be asked for, and the earliest day from today. */
  public String getNotice() {
    int months = view().rule().noticeMonths();
    return Texts.count(months, "month")
        + ": notice given today reaches "
        + Texts.day(caller.context().today().plusMonths(months));
  }

  /** The months, as bars and rows. */
  public List<Month> getMonths() {
    int most = clock().months().stream().mapToInt(PressureClock.Month::highest).max().orElse(1);
    var months = new ArrayList<Month>();
    for (var m : clock().months()) {
      int height = Math.max(1, m.last() * HEIGHT / Math.max(1, most));
      months.add(
          new Month(
              words(m.month(), TextStyle.FULL) + " " + m.month().getYear(),
              words(m.month(), TextStyle.SHORT).substring(0, 1),
              m.lowest(),
              m.highest(),
              m.last(),
              months.size() * 24,
              HEIGHT + 20 - height,
              height));
    }
    return months;
  }

  private static String words(YearMonth month, TextStyle style) {
    return month.getMonth().getDisplayName(style, Locale.UK);
  }

  /** Spells that came to something or may yet, latest first. */
  public List<Spell> getSpells() {
    return spells(PressureView::matters);
  }

  /** Spells that ended before they came to anything, latest first. */
  public List<Spell> getPassed() {
    return spells(s -> !matters(s));
  }

  /** How many ended before they came to anything, in words. */
  public String getPassedWords() {
    int number = getPassed().size();
    return number == 1 ? "1 time that came to nothing" : number + " times that came to nothing";
  }

  private static boolean matters(PressureClock.Spell s) {
    return s.lasts() || s.dues().stream().anyMatch(PressureClock.Due::reached);
  }

  private List<Spell> spells(Predicate<PressureClock.Spell> which) {
    var spells = new ArrayList<Spell>();
    clock().spells().stream().filter(which).forEach(s -> spells.add(0, spell(s)));
    return spells;
  }

  private Spell spell(PressureClock.Spell s) {
    var end = s.period().end();
    var days =
        end == null
            ? "Since " + Texts.day(s.period().start())
            : Texts.day(s.period().start()) + " to " + Texts.day(end.minusDays(1));
    return new Spell(
        days,
        s.highest(),
        s.dues().stream().map(d -> new Due(d.due(), Texts.day(d.on()), state(s, d))).toList());
  }

  private static Tag state(PressureClock.Spell spell, PressureClock.Due due) {
    if (due.reached()) {
      return spell.lasts() ? new Tag("Due", Tag.Meaning.LATE) : Tag.plain("Was due");
    }
    return spell.lasts()
        ? new Tag("If it lasts", Tag.Meaning.DUE)
        : Tag.plain("Did not come to it");
  }

  /** Dear types of which few children are expected. */
  public List<Watched> getWatched() {
    return view().watched().stream()
        .map(
            w ->
                new Watched(
                    w.label(),
                    w.expected(),
                    w.children(),
                    w.over()
                        ? new Tag("More than reckoned with", Tag.Meaning.DUE)
                        : new Tag("As reckoned with", Tag.Meaning.DONE)))
        .toList();
  }
}
