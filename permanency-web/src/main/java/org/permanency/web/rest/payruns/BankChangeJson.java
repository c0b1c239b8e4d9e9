package org.permanency.web.rest.payruns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.fostering.rule.BankDetails;

/** Shapes of changes of bank details; masked for who may not read them whole. */
final class BankChangeJson {
  private BankChangeJson() {}

  /** A change. */
  @Schema(name = "BankChange")
  public record Change(
      UUID id,
      String payeeKind,
      UUID payee,
      String payeeCode,
      String payeeName,
      Account before,
      Account after,
      String state,
      String origin,
      String recordedBy,
      Instant recordedAt,
      LocalDate recordedOn,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String words,
      @Nullable LocalDate paidToFrom,
      int version) {
    static Change of(BankChangeView c) {
      return new Change(
          c.id(),
          c.kind().code(),
          c.payee(),
          c.code(),
          c.name(),
          Account.of(c.before()),
          Account.of(c.after()),
          c.state().name(),
          c.origin(),
          c.recordedBy(),
          c.recordedAt(),
          c.recordedOn(),
          c.decidedBy(),
          c.decidedAt(),
          c.words(),
          c.effective(),
          c.version());
    }
  }

  /** An account. */
  @Schema(name = "BankChangeAccount")
  public record Account(String sortCode, String account, String accountName) {
    static Account of(BankDetails d) {
      return new Account(d.sortCode(), d.account(), d.name());
    }
  }

  /** What a caller sends to decide: how it was checked, or why it is refused. */
  @Schema(name = "BankChangeDecision")
  public record Decide(String words) {}
}
