package org.permanency.finance.returned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.returned.rule.ReturnedState;

/**
 * A payment that the bank gave back.
 *
 * @param run the run whose file made it
 * @param payDate the day on which it was to arrive
 * @param payee code of the payee
 * @param pence the whole payment
 * @param ending last two digits of the account it was sent to
 * @param origin {@code form} or {@code file}
 * @param confirmedBy who confirmed that the account is right all the same; null while nobody did
 * @param withdrawn why it was recorded by mistake; null while it stands
 * @param paidBy the run whose file paid it again; null while none did
 * @param state what it waits for
 */
public record ReturnedView(
    UUID id,
    UUID run,
    LocalDate payDate,
    UUID payeeId,
    String payeeKind,
    String payee,
    String payeeName,
    long pence,
    String ending,
    LocalDate returnedOn,
    String reason,
    String origin,
    String recordedById,
    String recordedBy,
    Instant recordedAt,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedHow,
    @Nullable String withdrawn,
    @Nullable UUID paidBy,
    @Nullable LocalDate paidOn,
    ReturnedState state,
    int version) {
  /** The same in another state. */
  ReturnedView in(ReturnedState other) {
    return new ReturnedView(
        id,
        run,
        payDate,
        payeeId,
        payeeKind,
        payee,
        payeeName,
        pence,
        ending,
        returnedOn,
        reason,
        origin,
        recordedById,
        recordedBy,
        recordedAt,
        confirmedBy,
        confirmedAt,
        confirmedHow,
        withdrawn,
        paidBy,
        paidOn,
        other,
        version);
  }
}
