package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something done with an award, and the record of it.
 *
 * @param kind what
 * @param day on which, or from which, or (of an end) the last day it is owed
 * @param until of a decision to go on: the last day it covers; null for no limit, and for all
 *     others
 * @param words why, by whom, or what was said
 */
public record AwardStep(Kind kind, LocalDate day, @Nullable LocalDate until, String words) {
  /** What can be done. */
  public enum Kind {
    /** A second person approved the award; not a step anybody records by hand. */
    APPROVE,
    /** A second person refused the award, or a change of it; not a step anybody records by hand. */
    REFUSE,
    /** The family was reminded of its yearly statement of circumstances. */
    REMINDER,
    /** The statement came back. */
    STATEMENT,
    /** The award was reviewed. */
    REVIEW,
    /** It was decided that the award goes on beyond its normal duration or the age of the rule. */
    CONTINUE,
    /** Payment is suspended because the statement did not come back. */
    SUSPEND_STATEMENT,
    /** Payment is suspended by a decision. */
    SUSPEND,
    /**
     * Payment is taken up again from the day; from the first day of the suspension if it is that.
     */
    RESUME,
    /** The award ends; the day is the last one. */
    END,
    /** The family appealed. */
    APPEAL,
    /** The appeal was decided. */
    APPEAL_OUTCOME,
    /** A letter was sent. */
    LETTER;

    /** As records and answers write it, e.g. {@code appeal-outcome}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody records it by hand. */
    public boolean byHand() {
      return this != APPROVE && this != REFUSE;
    }

    /** Whether it changes what is paid. */
    public boolean changesPay() {
      return this == SUSPEND || this == SUSPEND_STATEMENT || this == RESUME || this == END;
    }

    /** The kind of this code. */
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
  }
}
