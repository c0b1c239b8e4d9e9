package org.permanency.it;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Week after week: children and households come in by import, then the week's pay run is made,
 * submitted and approved by somebody else, who may approve any sum these children come to; after
 * the last week of a month the month is closed. Every call can be sent again after a kill: imports
 * by their nature, steps of a run by their idempotency key.
 */
final class PayMonths implements KillWork {
  private static final String TENANT = "peterborough";
  private static final LocalDate FIRST_WEEK = LocalDate.of(2016, 4, 4);
  private static final int STEPS_A_WEEK = 5;
  private final Service service;
  private final String administrator;
  private final String officer;
  private final ServiceRows rows;
  private final int weeks;
  private final Map<Integer, String> runs = new TreeMap<>();
  private int answered;

  /**
   * @param weeks how many weeks of work there are, up to 47
   */
  PayMonths(ServiceProcess service, int weeks) {
    this.service = service;
    this.weeks = weeks;
    rows = new ServiceRows(service);
    administrator = service.command("issue-token", TENANT, "tenant-administrator").output().strip();
    officer = service.command("issue-token", TENANT, "finance-officer").output().strip();
  }

  @Override
  public boolean step() {
    int week = answered / STEPS_A_WEEK;
    if (week == weeks) {
      return false;
    }
    switch (answered % STEPS_A_WEEK) {
      case 0 -> takeIn(week);
      case 1 -> runs.put(week, make(week));
      case 2 -> move(week, "submit", officer);
      case 3 -> move(week, "approve", administrator);
      default -> end(week);
    }
    answered++;
    return true;
  }

  /** Calls that were answered so far. */
  int answered() {
    return answered;
  }

  private void takeIn(int week) {
    var request = as(administrator).queryParam("council", "PET").queryParam("kind", "903");
    request.queryParam("year", "2016");
    new WeekOfArrivals(week, day(week))
        .files()
        .forEach(
            (name, text) -> request.multiPart("files", name, text.getBytes(UTF_8), "text/csv"));
    var answer = expect(200, request.post(service.at("api/v1/imports")));
    int refused = answer.jsonPath().getInt("refused");
    if (refused > 0) {
      throw new AssertionError("import of week " + week + ": " + answer.asString());
    }
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private String make(int week) {
    var request =
        as(officer)
            .header("Idempotency-Key", "make-" + week)
            .contentType("application/json")
            .body("{\"periodStart\":\"" + day(week) + "\"}");
    return expect(201, request.post(service.at("api/v1/pay-runs"))).jsonPath().getString("id");
  }

  private void move(int week, String verb, String token) {
    var request = as(token).header("Idempotency-Key", verb + "-" + week);
    expect(200, request.post(service.at("api/v1/pay-runs/" + runs.get(week) + "/" + verb)));
  }

  /** Closes the month of a week when the next week stands in another one. */
  private void end(int week) {
    var month = YearMonth.from(payDay(week));
    if (month.equals(YearMonth.from(payDay(week + 1)))) {
      return;
    }
    var request =
        as(administrator)
            .header("Idempotency-Key", "close-" + month)
            .contentType("application/json")
            .body("{\"kind\":\"month\",\"starts\":\"" + month.atDay(1) + "\"}");
    expect(201, request.post(service.at("api/v1/pay-closes")));
  }

  private static Response expect(int status, Response answer) {
    if (answer.statusCode() != status) {
      throw new AssertionError("answered " + answer.statusCode() + ": " + answer.asString());
    }
    return answer;
  }

  private static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token);
  }

  /** The Friday after the week. */
  private static LocalDate payDay(int week) {
    return day(week).plusDays(11);
  }

  private static LocalDate day(int week) {
    return FIRST_WEEK.plusWeeks(week);
  }

  @Override
  public List<String> faults() {
    var faults = new ArrayList<String>();
    for (int week = 0; week < weeks; week++) {
      arrivals(week, faults);
    }
    runs.forEach((week, run) -> state(week, run, faults));
    faults.addAll(unbalanced());
    return faults;
  }

  /** An import is there whole or not at all; an answered one is there. */
  private void arrivals(int week, List<String> faults) {
    long there = rows.number(WeekOfArrivals.count(week));
    boolean wasAnswered = answered > week * STEPS_A_WEEK;
    if (there != WeekOfArrivals.CHILDREN && (wasAnswered || there != 0)) {
      faults.add("week " + week + ": " + there + " children, answered: " + wasAnswered);
    }
  }

  private void state(int week, String run, List<String> faults) {
    var there =
        rows.text("SELECT state FROM t_peterborough.finance_pay_run WHERE id = '" + run + "'");
    int steps = answered - week * STEPS_A_WEEK;
    var least =
        steps > 3 ? List.of("APPROVED") : steps > 2 ? List.of("SUBMITTED", "APPROVED") : OPEN;
    if (!least.contains(there)) {
      faults.add("run of week " + week + " is " + there + " after " + steps + " answered steps");
    }
  }

  private static final List<String> OPEN = List.of("DRAFT", "SUBMITTED", "APPROVED");

  /** Runs whose lines or payments do not come to their total, to the penny. */
  private List<String> unbalanced() {
    return rows.list(
        "SELECT CONCAT('run of ', r.period_start, ' does not balance') FROM"
            + " t_peterborough.finance_pay_run r WHERE r.total_pence <> (SELECT"
            + " COALESCE(SUM(pence), 0) FROM t_peterborough.finance_pay_line l WHERE l.run_id ="
            + " r.id) OR (r.state = 'APPROVED' AND r.total_pence <> (SELECT COALESCE(SUM(pence), 0)"
            + " FROM t_peterborough.finance_payment p WHERE p.run_id = r.id))");
  }

  /** What it all came to, for comparison with a service that was never killed. */
  List<String> totals() {
    var all =
        new ArrayList<>(
            rows.list(
                "SELECT CONCAT(period_start, ' ', state, ' ', total_pence, ' ', line_count) FROM"
                    + " t_peterborough.finance_pay_run ORDER BY period_start"));
    all.addAll(
        rows.list(
            "SELECT CONCAT(c.starts, ' closed with ', c.total_pence, ' of ', SUM(s.pence)) FROM"
                + " t_peterborough.finance_close c JOIN t_peterborough.finance_close_sum s ON"
                + " s.close_id = c.id GROUP BY c.id, c.starts, c.total_pence ORDER BY c.starts"));
    for (var table : new String[] {"people_child", "placement_episode", "fostering_household"}) {
      all.add(table + " " + rows.number("SELECT COUNT(*) FROM t_peterborough." + table));
    }
    return all;
  }
}
