package org.permanency.web.rest.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.web.rest.Records;

/**
 * A returned payment; {@code state} is {@code WAITS_FOR_DETAILS}, {@code WAITS_FOR_RUN}, {@code
 * PAID_AGAIN} or {@code WITHDRAWN}.
 */
@Schema(name = "ReturnedPayment")
public record ReturnedPaymentJson(
    UUID id,
    UUID run,
    LocalDate payDate,
    UUID payeeId,
    String payee,
    long pence,
    String accountEnding,
    LocalDate returnedOn,
    String reason,
    String state,
    String recordedBy,
    Instant recordedAt,
    @Nullable String confirmedBy,
    @Nullable String withdrawn,
    @Nullable UUID paidBy,
    @Nullable LocalDate paidOn,
    int version) {
  static Records<ReturnedView> records(ReturnedService service) {
    return new Records<>(
        "returned-payments",
        service::find,
        ReturnedView::id,
        ReturnedView::version,
        ReturnedPaymentJson::of);
  }

  static ReturnedPaymentJson of(ReturnedView v) {
    return new ReturnedPaymentJson(
        v.id(),
        v.run(),
        v.payDate(),
        v.payeeId(),
        v.payee(),
        v.pence(),
        v.ending(),
        v.returnedOn(),
        v.reason(),
        v.state().name(),
        v.recordedBy(),
        v.recordedAt(),
        v.confirmedBy(),
        v.withdrawn(),
        v.paidBy(),
        v.paidOn(),
        v.version());
  }
}
