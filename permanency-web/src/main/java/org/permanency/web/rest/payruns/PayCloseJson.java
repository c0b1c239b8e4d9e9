package org.permanency.web.rest.payruns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.close.CloseSum;
import org.permanency.finance.close.CloseView;
import org.permanency.finance.close.LedgerPeriod;

/** Shapes of months and years of account; money is in pence, {@code ends} is the last day. */
final class PayCloseJson {
  private PayCloseJson() {}

  /** A month or year that is closed. */
  @Schema(name = "PayClose")
  public record Closed(
      UUID id,
      String kind,
      LocalDate starts,
      LocalDate ends,
      int weeks,
      int runs,
      int lines,
      long totalPence,
      String by,
      Instant at) {
    static Closed of(CloseView c) {
      return new Closed(
          c.id(),
          c.kind().code(),
          c.starts().atDay(1),
          c.ends(),
          c.weeks(),
          c.runs(),
          c.lines(),
          c.totalPence(),
          c.by(),
          c.at());
    }
  }

  /** What a caller sends to close a month or year. */
  @Schema(name = "PayCloseNew")
  public record New(String kind, LocalDate starts) {}

  /** A month or year as it stands. */
  @Schema(name = "PayLedgerPeriod")
  public record Period(
      String kind,
      LocalDate starts,
      LocalDate ends,
      int weeks,
      List<LocalDate> weeksWithoutRun,
      int runs,
      long totalPence,
      @Nullable UUID closed) {
    static Period of(LedgerPeriod p) {
      var closed = p.closed();
      return new Period(
          p.kind().code(),
          p.starts().atDay(1),
          p.next().atDay(1).minusDays(1),
          p.weeks().size(),
          p.without().stream().map(w -> w.start()).toList(),
          p.runs(),
          p.totalPence(),
          closed == null ? null : closed.id());
    }
  }

  /** The years and months of account. */
  @Schema(name = "PayLedger")
  public record Ledger(List<Period> years, List<Period> months) {}

  /** What one kind of payment comes to. */
  @Schema(name = "PayCloseSum")
  public record Sum(String payment, String kind, int lines, long pence) {
    static Sum of(CloseSum s) {
      return new Sum(s.payment(), s.kind().code(), s.lines(), s.pence());
    }
  }

  /** A closed month or year with its sums, and whether its lines still come to them. */
  @Schema(name = "PayCloseDetail")
  public record Detail(Closed close, List<Sum> sums, boolean agrees) {}
}
