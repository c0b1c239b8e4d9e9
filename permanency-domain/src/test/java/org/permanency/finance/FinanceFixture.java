package org.permanency.finance;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.TestDatabase;

/** Writes the few records that pay needs straight into a tenant's tables. Ids follow from names. */
final class FinanceFixture implements AutoCloseable {
  private final Connection connection;
  private final String tenant;

  FinanceFixture(String tenant) {
    var admin = TestDatabase.get().admin();
    this.tenant = tenant;
    try {
      connection =
          DriverManager.getConnection(
              admin.url() + new TenantId(tenant).database(), admin.user(), admin.password());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empties the tables that pay reads and writes. */
  void clear() {
    for (var table :
        List.of(
            "people_child",
            "people_person",
            "fostering_household",
            "fostering_level",
            "fostering_bank_account",
            "fostering_stay",
            "finance_pay_run",
            "finance_pay_line",
            "finance_pay_part",
            "finance_pay_exception",
            "finance_payment",
            "finance_release",
            "finance_hold",
            "finance_returned",
            "finance_overpayment",
            "finance_recovery",
            "finance_rate_exception",
            "finance_duty",
            "finance_suspension",
            "finance_respite",
            "finance_claim",
            "finance_bank_first",
            "finance_bank_change",
            "finance_close",
            "finance_close_sum",
            "audit_entry")) {
      run("DELETE FROM " + table);
    }
  }

  UUID id(String name) {
    return UUID.nameUUIDFromBytes((tenant + " " + name).getBytes(StandardCharsets.UTF_8));
  }

  FinanceFixture child(String council, String number, @Nullable String born) {
    run("INSERT INTO people_person (id, born) VALUES (?, ?)", id(number), born);
    run(
        "INSERT INTO people_child (id, council, number) VALUES (?, ?, ?)",
        id(number),
        council,
        number);
    return this;
  }

  FinanceFixture household(String code, String name, @Nullable String level) {
    run(
        "INSERT INTO fostering_household (id, code, name, type) VALUES (?, ?, ?, 'mainstream')",
        id(code),
        code,
        name);
    if (level != null) {
      level(code, "2016-01-01", null, level);
    }
    return this;
  }

  FinanceFixture level(String household, String from, @Nullable String to, String level) {
    run(
        "INSERT INTO fostering_level (id, household_id, starts, ends, level) VALUES (UUID(), ?, ?,"
            + " ?, ?)",
        id(household),
        from,
        to,
        level);
    return this;
  }

  FinanceFixture bank(String household, String sortCode, String account, String name) {
    run(
        "INSERT INTO fostering_bank_account (household_id, sort_code, account, account_name)"
            + " VALUES (?, ?, ?, ?)",
        id(household),
        sortCode,
        account,
        name);
    return this;
  }

  FinanceFixture stay(String child, String household, String from, @Nullable String to) {
    run(
        "INSERT INTO fostering_stay (id, child_id, household_id, starts, ends) VALUES (UUID(), ?,"
            + " ?, ?, ?)",
        id(child),
        id(household),
        from,
        to);
    return this;
  }

  void run(String sql, @Nullable Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(rows.getMetaData().getColumnCount());
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
