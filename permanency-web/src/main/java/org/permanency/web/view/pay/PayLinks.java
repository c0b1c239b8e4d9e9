package org.permanency.web.view.pay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.permanency.finance.close.rule.CloseKind;

/** Addresses of the pages of pay, and of those they lead to; all below the context. */
final class PayLinks {
  /** The list of runs. */
  static final String RUNS = "/pay/runs.xhtml";

  private PayLinks() {}

  static String run(UUID run) {
    return "/pay/run.xhtml?id=" + run;
  }

  static String tab(UUID run, String tab) {
    return run(run) + "&tab=" + tab;
  }

  static String line(UUID run, int number) {
    return "/pay/line.xhtml?run=" + run + "&number=" + number;
  }

  static String statement(UUID run, UUID household) {
    return "/pay/statement.xhtml?run=" + run + "&household=" + household;
  }

  static String remittance(UUID run, UUID payee) {
    return "/pay/remittance.xhtml?run=" + run + "&payee=" + payee;
  }

  static String annual(UUID household, int year) {
    return "/pay/annual.xhtml?household=" + household + "&year=" + year;
  }

  static String file(UUID run, String what) {
    return "/pay/file?run=" + run + "&what=" + what;
  }

  static String cancel(UUID run) {
    return "/pay/cancel.xhtml?id=" + run;
  }

  static String month(CloseKind kind, YearMonth month) {
    return "/pay/month.xhtml?kind=" + kind.code() + "&month=" + month;
  }

  static String urgent(UUID payee) {
    return "/pay/urgent.xhtml?payee=" + payee;
  }

  static String bankChange(UUID change) {
    return "/pay/bank-change.xhtml?id=" + change;
  }

  static String rule(String name, LocalDate on) {
    return "/rules/rule.xhtml?name="
        + URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "&on="
        + on;
  }

  static String child(UUID child) {
    return "/people/child.xhtml?id=" + child;
  }

  static String household(UUID household) {
    return "/carers/household.xhtml?id=" + household;
  }
}
