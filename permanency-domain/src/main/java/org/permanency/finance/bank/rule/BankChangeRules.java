package org.permanency.finance.bank.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Reason;

/** When new bank details are a change, who may confirm it, and when it counts. */
public final class BankChangeRules {
  private static final int LONGEST = 500;

  private BankChangeRules() {}

  /** What recording new details means. */
  public enum Meaning {
    /** The account paid to already, or one that a change waits for. */
    NOTHING,
    /** The first account that money can be sent to: there is no old one to divert pay from. */
    FIRST,
    /** The account paid to is recorded again: what waits is withdrawn. */
    BACK,
    /** Another account: a second person and days to cool off. */
    CHANGE
  }

  /**
   * What it means that {@code recorded} is now on record.
   *
   * @param paid the account paid to; null for none
   * @param waiting the account that an open change is about; null for none
   */
  public static Meaning meaning(
      BankAccount recorded, @Nullable BankAccount paid, @Nullable BankAccount waiting) {
    if (paid == null || !paid.wellFormed()) {
      return Meaning.FIRST;
    }
    if (recorded.equals(paid)) {
      return waiting == null ? Meaning.NOTHING : Meaning.BACK;
    }
    return recorded.equals(waiting) ? Meaning.NOTHING : Meaning.CHANGE;
  }

  /**
   * What a decision on a change stands on.
   *
   * @param state where it is
   * @param recordedBy id of who recorded it
   * @param effective first day on which it counts; null before it is confirmed
   * @param version its version now
   * @param expected the version the actor has seen
   * @param today business day
   */
  public record Facts(
      BankChangeState state,
      String recordedBy,
      @Nullable LocalDate effective,
      int version,
      int expected,
      LocalDate today) {}

  /**
   * Why a change may not be confirmed or refused; empty when it may. Codes: {@code
   * finance.bank.stale}, {@code wrong-state}, {@code counts-already}, {@code same-person}, {@code
   * words-missing}, {@code words-too-long}.
   *
   * @param actor id of who decides; only confirming minds it
   * @param words how the details were checked, or why they are refused
   */
  public static List<Reason> decide(Facts facts, BankChangeState next, String actor, String words) {
    var no = new ArrayList<Reason>();
    if (facts.version() != facts.expected()) {
      no.add(Reason.of("finance.bank.stale"));
    }
    var effective = facts.effective();
    if (!facts.state().next().contains(next)) {
      no.add(Reason.of("finance.bank.wrong-state", "state", facts.state(), "wanted", next));
    } else if (effective != null && !effective.isAfter(facts.today())) {
      no.add(Reason.of("finance.bank.counts-already", "since", effective));
    }
    if (next == BankChangeState.CONFIRMED && facts.recordedBy().equals(actor)) {
      no.add(Reason.of("finance.bank.same-person"));
    }
    if (words.isBlank()) {
      no.add(Reason.of("finance.bank.words-missing"));
    } else if (words.strip().length() > LONGEST) {
      no.add(Reason.of("finance.bank.words-too-long", "most", LONGEST));
    }
    return no;
  }

  /**
   * The first day on which a change counts.
   *
   * @param recorded day on which it was recorded
   * @param days to cool off
   * @param confirmed day on which the second person confirms it
   */
  public static LocalDate effective(LocalDate recorded, int days, LocalDate confirmed) {
    var cooled = recorded.plusDays(days);
    return cooled.isBefore(confirmed) ? confirmed : cooled;
  }
}
