package org.permanency.web.rest.payees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayeeRow;
import org.permanency.finance.PayeeView;

/** Shapes of payees. {@code endedOn} is the last day on which something new may be owed. */
final class PayeeJson {
  private PayeeJson() {}

  /** A payee in the list. */
  @Schema(name = "PayeeRow")
  public record Row(
      UUID id,
      String kind,
      String code,
      String name,
      @Nullable String accountEnding,
      @Nullable LocalDate endedOn) {
    static Row of(PayeeRow r) {
      return new Row(
          r.id().value(), r.kind().code(), r.code(), r.name(), r.accountEnding(), r.endedOn());
    }
  }

  /** A payee to be registered, or as it shall be. */
  @Schema(name = "PayeeEdit")
  public record Edit(String kind, String code, String name) {}

  /** Bank details; masked to the last two digits for those who may not read them. */
  @Schema(name = "PayeeBank")
  public record Bank(String sortCode, String account, @Nullable String accountName) {}

  /** An earlier state. */
  @Schema(name = "PayeeBefore")
  public record Before(
      Instant until,
      String code,
      String name,
      @Nullable String accountEnding,
      @Nullable LocalDate endedOn) {}

  /** One payee's record. */
  @Schema(name = "Payee")
  public record Whole(
      UUID id,
      String kind,
      String code,
      String name,
      @Nullable Bank bank,
      @Nullable LocalDate endedOn,
      List<Before> history) {
    static Whole of(PayeeView v) {
      var bank = v.bank();
      return new Whole(
          v.payee().id().value(),
          v.payee().kind().code(),
          v.payee().code(),
          v.payee().name(),
          bank == null
              ? null
              : new Bank(bank.sortCode(), bank.account(), v.bankWhole() ? bank.name() : null),
          v.endedOn(),
          v.history().stream()
              .map(b -> new Before(b.until(), b.code(), b.name(), b.account(), b.endedOn()))
              .toList());
    }
  }
}
