package org.permanency.finance.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayRunRules.StepFacts;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/** A pay run; its lines stand beside it and never change. */
@Entity
@Table(name = "finance_pay_run")
public class PayRun {
  @Id private UUID id;

  @Column(name = "period_start")
  private LocalDate periodStart;

  @Column(name = "period_end")
  private LocalDate periodEnd;

  @Column(name = "pay_date")
  private LocalDate payDate;

  /** As text: the persistence provider reads no id that may be missing. */
  @Column(name = "urgent_payee")
  private @Nullable String urgentPayee;

  @Column(name = "urgent_code")
  private @Nullable String urgentCode;

  @Column(name = "urgent_name")
  private @Nullable String urgentName;

  @Column(name = "urgent_reason")
  private @Nullable String urgentReason;

  @Column(name = "ledger_month")
  private LocalDate ledgerMonth;

  @Enumerated(EnumType.STRING)
  private PayRunState state;

  @Column(name = "total_pence")
  private long totalPence;

  @Column(name = "line_count")
  private int lineCount;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "created_by"))
  @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "created_at"))
  private Hand created;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "submitted_by"))
  @AttributeOverride(name = "name", column = @Column(name = "submitted_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "submitted_at"))
  private @Nullable Hand submitted;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "approved_by"))
  @AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
  private @Nullable Hand approved;

  @Column(name = "approved_on")
  private @Nullable LocalDate approvedOn;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "cancelled_by"))
  @AttributeOverride(name = "name", column = @Column(name = "cancelled_by_name"))
  @AttributeOverride(name = "at", column = @Column(name = "cancelled_at"))
  private @Nullable Hand cancelled;

  @Column(name = "cancel_reason")
  private @Nullable String cancelReason;

  @Version private int version;

  /** For the persistence provider. */
  protected PayRun() {}

  /**
   * A new run.
   *
   * @param week its pay week, closed
   * @param sum what its lines come to
   * @param lines how many there are
   */
  public static PayRun draft(UUID id, EffectivePeriod week, Pence sum, int lines) {
    var run = new PayRun();
    run.id = id;
    run.periodStart = week.start();
    run.periodEnd = Objects.requireNonNull(week.end()).minusDays(1);
    run.state = PayRunState.DRAFT;
    run.totalPence = sum.amount();
    run.lineCount = lines;
    return run;
  }

  /** The same, with who made it and when it will be paid. */
  public PayRun by(Hand hand, LocalDate payDay) {
    created = hand;
    payDate = payDay;
    return this;
  }

  /** The same for one payee, between the weekly runs. */
  public PayRun urgent(Payee payee, String reason) {
    urgentPayee = payee.id().toString();
    urgentCode = payee.code();
    urgentName = payee.name();
    urgentReason = reason;
    return this;
  }

  /** Whether it pays one payee between the weekly runs. */
  public boolean isUrgent() {
    return urgentPayee != null;
  }

  /** The same, in the accounts of a month. */
  public PayRun in(YearMonth month) {
    ledgerMonth = month.atDay(1);
    return this;
  }

  /** Hands the run over for approval. */
  public void submit(Hand by) {
    moveTo(PayRunState.SUBMITTED);
    submitted = by;
  }

  /**
   * Counts the run as paid from now on.
   *
   * @param on business day of the approval
   * @param payDay when the bank pays
   */
  public void approve(Hand by, LocalDate on, LocalDate payDay) {
    moveTo(PayRunState.APPROVED);
    approved = by;
    approvedOn = on;
    payDate = payDay;
  }

  /** Gives the run up and frees its week. */
  public void cancel(Hand by, String reason) {
    moveTo(PayRunState.CANCELLED);
    cancelled = by;
    cancelReason = reason;
  }

  private void moveTo(PayRunState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " may not become " + next);
    }
    state = next;
  }

  /** What a decision on the next step stands on; {@code expected} is the version the actor saw. */
  public StepFacts facts(int expected) {
    var hands = new ArrayList<String>();
    hands.add(created.id());
    if (submitted != null) {
      hands.add(submitted.id());
    }
    var last = last();
    return new StepFacts(
        state, version, expected, last.name(), last.at().toString(), List.copyOf(hands));
  }

  private Hand last() {
    for (var hand : new @Nullable Hand[] {cancelled, approved, submitted}) {
      if (hand != null) {
        return hand;
      }
    }
    return created;
  }

  /** Id of the run. */
  public UUID id() {
    return id;
  }

  /** Its pay week. */
  public EffectivePeriod week() {
    return EffectivePeriod.ofClosed(periodStart, periodEnd);
  }

  /** What its lines come to. */
  public Pence total() {
    return new Pence(totalPence);
  }
}
