package org.permanency.web.rest.payruns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayExceptionView;
import org.permanency.finance.PayLineView;
import org.permanency.finance.PayPartView;
import org.permanency.finance.PayRunView;
import org.permanency.finance.PayeeStatement;
import org.permanency.finance.PayeeTotalView;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.web.view.pay.ExceptionWords;

/** Shapes of pay. Every {@code ...End} is the last day, included; money is in pence. */
final class PayRunJson {
  private PayRunJson() {}

  /** A run; who and when is absent while it has not happened. */
  @Schema(name = "PayRun")
  public record Run(
      UUID id,
      String state,
      LocalDate periodStart,
      LocalDate periodEnd,
      LocalDate payDate,
      long totalPence,
      int lineCount,
      By created,
      @Nullable By submitted,
      @Nullable By approved,
      @Nullable LocalDate approvedOn,
      @Nullable By cancelled,
      @Nullable String cancelReason,
      LocalDate ledgerMonth,
      @Nullable Urgent urgent,
      int version) {
    static Run of(PayRunView r) {
      return new Run(
          r.id(),
          r.state().name(),
          r.periodStart(),
          r.periodEnd(),
          r.payDate(),
          r.totalPence(),
          r.lineCount(),
          new By(r.created().name(), r.created().at()),
          By.of(r.submitted()),
          By.of(r.approved()),
          r.approvedOn(),
          By.of(r.cancelled()),
          r.cancelReason(),
          r.ledgerMonth().atDay(1),
          Urgent.of(r.urgent()),
          r.version());
    }
  }

  /** Who did something, and when. */
  @Schema(name = "PayRunBy")
  public record By(String name, Instant at) {
    static @Nullable By of(PayRunView.@Nullable By by) {
      return by == null ? null : new By(by.name(), by.at());
    }
  }

  /** The one payee of an urgent run; absent for weekly runs. */
  @Schema(name = "PayRunUrgent")
  public record Urgent(UUID payee, String code, String name, String reason) {
    static @Nullable Urgent of(PayRunView.@Nullable Urgent u) {
      return u == null ? null : new Urgent(u.payee(), u.code(), u.name(), u.reason());
    }
  }

  /** What a caller sends to pay one payee between the weekly runs. */
  @Schema(name = "PayRunUrgentNew")
  public record NewUrgent(UUID payee, String reason) {}

  /** What a caller sends to make a run. */
  @Schema(name = "PayRunNew")
  public record New(LocalDate periodStart) {}

  /** What a caller sends to cancel a run. */
  @Schema(name = "PayRunCancel")
  public record Cancel(String reason) {}

  /** What a caller wanted a run to become. */
  @Schema(name = "PayRunWanted")
  public record Wanted(String state) {}

  /** One child, one payee, one pay week, one kind of payment. */
  @Schema(name = "PayLine")
  public record Line(
      int number,
      String kind,
      String council,
      @Nullable String child,
      @Nullable UUID childId,
      @Nullable String household,
      @Nullable UUID householdId,
      String payment,
      String payeeKind,
      String payee,
      UUID payeeId,
      LocalDate periodStart,
      LocalDate periodEnd,
      int nights,
      long pence,
      long owedPence,
      long paidBeforePence,
      List<Part> parts,
      List<String> explanation) {
    static Line of(PayLineView l) {
      return new Line(
          l.number(),
          l.kind().code(),
          l.council(),
          l.childId() == null ? null : l.child(),
          l.childId(),
          household(l) ? l.payee() : null,
          household(l) ? l.payeeId() : null,
          l.payment(),
          l.payeeKind().code(),
          l.payee(),
          l.payeeId(),
          l.periodStart(),
          l.periodEnd(),
          l.nights(),
          l.pence(),
          l.owedPence(),
          l.paidBeforePence(),
          l.parts().stream().map(Part::of).toList(),
          l.explanation());
    }

    private static boolean household(PayLineView l) {
      return l.payeeKind() == PayeeKind.HOUSEHOLD;
    }
  }

  /**
   * What shares a rate; {@code unit} is {@code night} or {@code day} (a seventh each) or {@code
   * each}.
   */
  @Schema(name = "PayPart")
  public record Part(
      String rule,
      LocalDate ruleFrom,
      String level,
      String band,
      int nights,
      long weeklyPence,
      String unit,
      int count,
      long ratePence) {
    static Part of(PayPartView p) {
      return new Part(
          p.rule(),
          p.ruleFrom(),
          p.level(),
          p.band(),
          p.nights(),
          p.weeklyPence(),
          p.unit().name().toLowerCase(Locale.ROOT),
          p.count(),
          p.ratePence());
    }
  }

  /** Something to look at before approval; gravity 1 is gravest. */
  @Schema(name = "PayException")
  public record Finding(
      String code,
      int gravity,
      String message,
      @Nullable String council,
      @Nullable String child,
      @Nullable UUID childId,
      @Nullable String household,
      @Nullable UUID householdId,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends,
      Map<String, String> facts) {
    static Finding of(PayExceptionView e) {
      return new Finding(
          e.code().code(),
          e.code().gravity(),
          ExceptionWords.of(e),
          e.council(),
          e.child(),
          e.childId(),
          e.payee(),
          e.payeeId(),
          e.starts(),
          e.ends(),
          e.facts());
    }
  }

  /** A household's sum. */
  @Schema(name = "PayHousehold")
  public record Household(
      UUID householdId,
      String household,
      String householdName,
      int lineCount,
      long pence,
      String outcome,
      @Nullable String accountEnding) {
    static Household of(PayeeTotalView h) {
      return new Household(
          h.payeeId(),
          h.payee(),
          h.payeeName(),
          h.lines(),
          h.pence(),
          h.outcome().name(),
          h.accountEnding());
    }
  }

  /** A household's statement. */
  @Schema(name = "PayStatement")
  public record Statement(
      String payer, Run run, Household household, String payment, List<Line> lines) {
    static Statement of(PayeeStatement s) {
      return new Statement(
          s.payer(),
          Run.of(s.run()),
          Household.of(s.total()),
          s.payment(),
          s.lines().stream().map(Line::of).toList());
    }
  }
}
