package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.permanency.kernel.Pence;

/** Says in plain words how a line came about. */
public final class PayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private PayWords() {}

  /**
   * What a line's sum is made of.
   *
   * @param owed what the week comes to now
   * @param paidBefore what was paid for it before
   */
  public record Line(LineKind kind, Pence owed, Pence paidBefore, List<PayPart> parts) {
    /** Copies the parts. */
    public Line {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One sentence a part, then how they come together.
   *
   * @param label of a level, by first day of the rule's version and the level's key
   */
  public static List<String> of(Line line, BiFunction<LocalDate, String, String> label) {
    var words = new ArrayList<String>();
    for (var part : line.parts()) {
      words.add(part(part, label.apply(part.ruleFrom(), part.level())));
    }
    if (line.parts().isEmpty()) {
      words.add("No nights are owed for this week.");
    } else if (line.parts().size() > 1) {
      words.add("Added together and rounded once: " + line.owed() + ".");
    }
    if (line.kind() == LineKind.DIFFERENCE) {
      words.add(
          "The week now comes to "
              + line.owed()
              + "; "
              + line.paidBefore()
              + " was paid before; the difference is "
              + line.owed().minus(line.paidBefore())
              + ".");
    }
    return words;
  }

  private static String part(PayPart part, String label) {
    return (part.nights() == 1 ? "1 night" : part.nights() + " nights")
        + " at "
        + label
        + ", age "
        + part.band()
        + ": "
        + part.weekly()
        + " a week"
        + (part.nights() == 7 ? "" : ", " + part.nights() + "/7")
        + ", rates from "
        + day(part.ruleFrom())
        + ".";
  }

  /** A day as people write it: 15 March 2016. */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }
}
