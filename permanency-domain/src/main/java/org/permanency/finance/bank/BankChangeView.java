package org.permanency.finance.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.bank.rule.BankChangeRules;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankDetails;

/**
 * A change of bank details.
 *
 * @param payee whose
 * @param code the payee's code when it was recorded
 * @param name its name then
 * @param before the account paid to when it was recorded; masked for who may not read bank details
 * @param after the new one; masked likewise
 * @param origin {@code form} or {@code import}
 * @param recordedById id of who recorded it
 * @param recordedOn business day
 * @param decidedBy name of who confirmed or refused it
 * @param words how it was checked, or why it was refused
 * @param effective first day on which it is paid to; null before it is confirmed
 * @param version to be named with the decision
 */
public record BankChangeView(
    UUID id,
    PayeeKind kind,
    UUID payee,
    String code,
    String name,
    BankDetails before,
    BankDetails after,
    BankChangeState state,
    String origin,
    String recordedById,
    String recordedBy,
    Instant recordedAt,
    LocalDate recordedOn,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String words,
    @Nullable LocalDate effective,
    int version) {
  /** The same without the numbers and names of the accounts. */
  BankChangeView masked() {
    return new BankChangeView(
        id,
        kind,
        payee,
        code,
        name,
        before.masked(),
        after.masked(),
        state,
        origin,
        recordedById,
        recordedBy,
        recordedAt,
        recordedOn,
        decidedBy,
        decidedAt,
        words,
        effective,
        version);
  }

  /** Whether it has still to count: waits for a second person, or for its day. */
  public boolean open(LocalDate today) {
    return switch (state) {
      case PROPOSED -> true;
      case CONFIRMED -> effective != null && effective.isAfter(today);
      case REFUSED, WITHDRAWN -> false;
    };
  }

  /** What a decision on it stands on; {@code expected} is the version that was read. */
  public BankChangeRules.Facts facts(int expected, LocalDate today) {
    return new BankChangeRules.Facts(state, recordedById, effective, version, expected, today);
  }
}
