package org.permanency.web.rest.budget;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.OutlookService;
import org.permanency.budget.RechargeService;
import org.permanency.budget.rule.PressureClock;
import org.permanency.budget.rule.WhatIf;
import org.permanency.kernel.Pence;

/** The shapes of savings, pressure, open book, recharges and what-if; amounts in pence. */
public final class OutlookJson {
  private OutlookJson() {}

  /** One saving. */
  public record Saving(
      UUID child,
      String council,
      String number,
      String why,
      LocalDate on,
      int nights,
      long soFar,
      long year) {
    static Saving of(OutlookService.SavingRow r) {
      return new Saving(
          r.child(),
          r.council(),
          r.number(),
          r.why(),
          r.saved().on(),
          r.saved().nights(),
          r.saved().pastPence().amount(),
          r.saved().pence().amount());
    }
  }

  /** A year's savings. */
  public record Savings(
      int year, long target, long saved, long soFar, long missing, List<Saving> items) {
    static Savings of(OutlookService.SavingsYear y) {
      return new Savings(
          y.year().start(),
          y.target().targetPence().amount(),
          y.saved().amount(),
          y.soFar().amount(),
          y.missing().amount(),
          y.rows().stream().map(Saving::of).toList());
    }
  }

  /** A month's numbers. */
  public record Month(String month, int lowest, int highest, int last) {}

  /** What a spell makes due. */
  public record Due(String due, LocalDate on, boolean reached) {}

  /** Days at or above the number. */
  @JsonbNillable
  public record Spell(LocalDate from, @Nullable LocalDate to, int highest, List<Due> dues) {
    static Spell of(PressureClock.Spell s) {
      var end = s.period().end();
      return new Spell(
          s.period().start(),
          end == null ? null : end.minusDays(1),
          s.highest(),
          s.dues().stream().map(d -> new Due(d.due(), d.on(), d.reached())).toList());
    }
  }

  /** Pressure of numbers. */
  public record Pressure(int number, int noticeMonths, List<Month> months, List<Spell> spells) {
    static Pressure of(OutlookService.PressureView v) {
      return new Pressure(
          v.rule().number(),
          v.rule().noticeMonths(),
          v.clock().months().stream()
              .map(m -> new Month(m.month().toString(), m.lowest(), m.highest(), m.last()))
              .toList(),
          v.clock().spells().stream().map(Spell::of).toList());
    }
  }

  /** The open book of a year. */
  public record OpenBook(
      int year,
      long allowed,
      long placements,
      long charged,
      long cap,
      long counted,
      long surplus,
      Map<String, Long> uses) {
    static OpenBook of(OutlookService.OpenBookYear y) {
      var uses = new java.util.LinkedHashMap<String, Long>();
      y.book().uses().forEach((k, v) -> uses.put(k, v.amount()));
      return new OpenBook(
          y.report().year().start(),
          y.report().budget().allowedPence().amount(),
          y.book().placements().amount(),
          y.book().charged().amount(),
          y.book().cap().amount(),
          y.book().counted().amount(),
          y.book().surplus().amount(),
          uses);
    }
  }

  /** What a funder owes for a child. */
  public record Recharge(
      UUID child,
      String council,
      String number,
      String type,
      String funder,
      int nights,
      long whole,
      long share) {}

  /** What is claimed for a child. */
  public record Claim(
      UUID child, String council, String number, String rate, int nights, long pence) {}

  /** A month's recharges and claims. */
  public record Recharges(
      String month, long whole, long own, List<Recharge> items, List<Claim> claims) {
    static Recharges of(RechargeService.Month m) {
      return new Recharges(
          m.month().toString(),
          m.whole().amount(),
          m.own().amount(),
          m.rows().stream()
              .map(
                  r ->
                      new Recharge(
                          r.child(),
                          r.council(),
                          r.number(),
                          r.type(),
                          r.funder(),
                          r.line().nights(),
                          r.line().whole().amount(),
                          r.line().share().amount()))
              .toList(),
          m.claims().stream()
              .map(
                  c ->
                      new Claim(
                          c.child(),
                          c.council(),
                          c.number(),
                          c.claim().rate(),
                          c.claim().nights(),
                          c.claim().pence().amount()))
              .toList());
    }
  }

  /** What a part of a plan comes to. */
  public record Effect(String what, long weekly, long once) {}

  /** What a plan comes to. */
  @JsonbNillable
  public record Outcome(
      long weekly,
      long once,
      long thisYear,
      long fullYear,
      @Nullable Long breakEvenWeeks,
      List<Effect> effects) {
    static Outcome of(WhatIf.Outcome o) {
      return new Outcome(
          o.weekly().amount(),
          o.once().amount(),
          o.thisYear().amount(),
          o.fullYear().amount(),
          o.breakEven(),
          o.effects().stream()
              .map(e -> new Effect(e.what(), pence(e.weekly()), pence(e.once())))
              .toList());
    }

    private static long pence(Pence pence) {
      return pence.amount();
    }
  }
}
