package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What a year may cost, by line: the rule {@code budget}. Totals are always the sums of the lines;
 * a total that the source prints is a note.
 *
 * @param allowed pounds allowed in all; null when the lines are all of it
 * @param printedTotal the total as printed, in pounds; null when none is
 * @param note what a reader should know; null for nothing
 * @param groups in order
 * @param lines in order
 */
public record Budget(
    @Nullable BigDecimal allowed,
    @Nullable BigDecimal printedTotal,
    @Nullable String note,
    List<Group> groups,
    List<Line> lines) {
  /** A group of lines. */
  public record Group(String key, String label, @Nullable BigDecimal printedTotal) {}

  /**
   * A line.
   *
   * @param key the same in every year
   * @param amount pounds a year; negative for income
   * @param childWeeks weeks of children reckoned with; null where it is not reckoned by children
   * @param forecast {@code budget} where no record says what the line will cost; null or {@code
   *     records} otherwise
   */
  public record Line(
      String key,
      String label,
      String group,
      BigDecimal amount,
      @Nullable BigDecimal childWeeks,
      @Nullable String forecast) {
    /** The year's amount. */
    public Pence pence() {
      return Pence.ofPounds(amount);
    }

    /** Nights of children reckoned with; 0 where it is not reckoned by children. */
    public long nights() {
      return childWeeks == null ? 0 : childWeeks.multiply(BigDecimal.valueOf(7)).longValueExact();
    }

    /** Whether the forecast is the budget itself. */
    public boolean asBudgeted() {
      return "budget".equals(forecast);
    }
  }

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a key is there twice or a line names no group of the file
   */
  public Budget {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
    var known = new HashSet<String>();
    for (var group : groups) {
      if (!known.add(group.key())) {
        throw new IllegalArgumentException("group " + group.key() + " is there twice");
      }
    }
    var seen = new HashSet<String>();
    for (var line : lines) {
      if (!seen.add(line.key())) {
        throw new IllegalArgumentException("line " + line.key() + " is there twice");
      }
      if (!known.contains(line.group())) {
        throw new IllegalArgumentException(
            "line " + line.key() + " names the unknown group " + line.group());
      }
      line.pence();
      line.nights();
    }
  }

  /** The line of this key. */
  public Optional<Line> line(String key) {
    return lines.stream().filter(l -> l.key().equals(key)).findFirst();
  }

  /** Sum of all lines. */
  public Pence total() {
    return lines.stream().map(Line::pence).reduce(Pence.ZERO, Pence::plus);
  }

  /** Sum of the lines of a group. */
  public Pence total(String group) {
    return lines.stream()
        .filter(l -> l.group().equals(group))
        .map(Line::pence)
        .reduce(Pence.ZERO, Pence::plus);
  }

  /** What is allowed for the year: as said, or else the sum of the lines. */
  public Pence allowedPence() {
    return allowed == null ? total() : Pence.ofPounds(allowed);
  }

  /** How much more the source prints than its lines come to; nothing when it prints no total. */
  public Pence printedTooMuch() {
    return printedTotal == null ? Pence.ZERO : Pence.ofPounds(printedTotal).minus(total());
  }
}
