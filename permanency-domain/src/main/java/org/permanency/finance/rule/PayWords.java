package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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

  /** A span of days, both included; empty when there is none. */
  public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? "" : day(from) + " to " + day(to);
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
      words.add("Nothing is owed for this week.");
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
    var age = part.band().isEmpty() ? "" : ", age " + part.band();
    return switch (part.unit()) {
      case NIGHT -> nights(part, "night", label, age);
      case DAY -> nights(part, "day", label, age);
      case EACH ->
          (part.count() == 1 ? "" : part.count() + " x ")
              + label
              + age
              + ": "
              + part.rate()
              + (part.count() == 1 ? "" : " each")
              + ", rules from "
              + day(part.ruleFrom())
              + ".";
    };
  }

  private static String nights(PayPart part, String unit, String label, String age) {
    boolean off = part.rate().amount() < 0;
    return (part.count() == 1 ? "1 " + unit : part.count() + " " + unit + "s")
        + (off ? " less " : " at ")
        + label
        + age
        + ": "
        + (off ? part.rate().negated() : part.rate())
        + " a week"
        + (part.count() == 7 ? "" : ", " + part.count() + "/7")
        + ", rates from "
        + day(part.ruleFrom())
        + ".";
  }

  /** A day as people write it: 15 March 2016. */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }
}
