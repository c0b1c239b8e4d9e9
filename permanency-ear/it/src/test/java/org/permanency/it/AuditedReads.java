package org.permanency.it;

import static io.restassured.RestAssured.given;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens a household's record again and again. Each answer is one entry in the audit trail,
 * committed before the answer is sent: there are never fewer entries than answers, nor more than
 * calls.
 */
final class AuditedReads implements KillWork {
  private static final UUID HOUSEHOLD = new UUID(0x0195f0c27c3e7000L, 0x800000c0ffee1111L);
  private final ServiceProcess service;
  private final String token;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  AuditedReads(ServiceProcess service) {
    this.service = service;
    token = service.signIns().token("peterborough");
    sql(
        "INSERT INTO t_peterborough.fostering_household (id, code, name, type) VALUES ('%s',"
                .formatted(HOUSEHOLD)
            + " 'KILL-1', 'Household of the kill test', 'mainstream')");
  }

  @Override
  public void step(int step) {
    asked.incrementAndGet();
    int status =
        given()
            .header("Authorization", "Bearer " + token)
            .get(service.at("api/v1/households/" + HOUSEHOLD))
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException("status " + status);
    }
    answered.incrementAndGet();
  }

  @Override
  public List<String> faults() {
    long entries = entries();
    var faults = new ArrayList<String>();
    if (entries < answered.get()) {
      faults.add(answered + " calls were answered, " + entries + " are in the audit trail");
    }
    if (entries > asked.get()) {
      faults.add(asked + " calls were made, " + entries + " are in the audit trail");
    }
    return faults;
  }

  /** Calls that were answered so far. */
  int answered() {
    return answered.get();
  }

  private long entries() {
    return sql(
        "SELECT COUNT(*) FROM t_peterborough.audit_entry WHERE action = 'carer.read' AND"
            + " subject_id = '%s'".formatted(HOUSEHOLD));
  }

  private long sql(String sql) {
    try (var connection =
            DriverManager.getConnection(
                service.databaseUrl(), "perm_admin", service.databasePassword());
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return statement.getUpdateCount();
      }
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
