package org.permanency.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * Makes and brings up to date the control database and each tenant's database and role. Safe to run
 * at every start: what is there already is left alone.
 */
public final class Provisioner {
  /**
   * Tables that the application may read and add to, but never change: the audit trail, months of
   * account that are closed, and what is on record of a case.
   */
  static final Set<String> APPEND_ONLY =
      Set.of(
          "audit_entry",
          "finance_close",
          "finance_close_sum",
          "record_recording",
          "record_addendum",
          "record_decision",
          "record_document_version",
          "record_document_chunk");

  private static final String CONTROL_MIGRATIONS = "classpath:db/control";
  private static final String TENANT_MIGRATIONS = "classpath:db/migration";
  private final DatabaseAdmin admin;

  /** A provisioner for one database server. */
  public Provisioner(DatabaseAdmin admin) {
    this.admin = admin;
  }

  /** Makes the control database, open to the control account only. */
  public void control() {
    run(
        List.of(
            "CREATE DATABASE IF NOT EXISTS " + DatabaseAdmin.CONTROL + " CHARACTER SET utf8mb4",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON "
                + DatabaseAdmin.CONTROL
                + ".* TO "
                + admin.controlUser()));
    flyway(DatabaseAdmin.CONTROL, CONTROL_MIGRATIONS).migrate();
  }

  /**
   * Makes the tenant's database and role and brings its tables up to date.
   *
   * @throws IllegalStateException if the server refuses, naming the tenant
   */
  public void tenant(TenantId tenant) {
    var database = tenant.database();
    run(
        List.of(
            "CREATE DATABASE IF NOT EXISTS " + database + " CHARACTER SET utf8mb4",
            "CREATE ROLE IF NOT EXISTS " + tenant.role(),
            "GRANT " + tenant.role() + " TO " + admin.appUser()));
    if (flyway(database, TENANT_MIGRATIONS).migrate().migrationsExecuted > 0) {
      grantTables(tenant);
    }
  }

  /** Grants table by table: a grant on the whole database could not spare the audit trail. */
  public void grantTables(TenantId tenant) {
    var grants = new ArrayList<String>();
    for (var table : tables(tenant)) {
      grants.add(
          "GRANT "
              + (APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE")
              + " ON "
              + tenant.database()
              + "."
              + table
              + " TO "
              + tenant.role());
    }
    run(grants);
  }

  private List<String> tables(TenantId tenant) {
    var names = new ArrayList<String>();
    try (var connection = connect();
        var statement =
            connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND"
                    + " table_type IN ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW') AND table_name <>"
                    + " 'flyway_schema_history' ORDER BY table_name")) {
      statement.setString(1, tenant.database());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot list the tables of " + tenant, e);
    }
  }

  private Flyway flyway(String database, String location) {
    return Flyway.configure(Provisioner.class.getClassLoader())
        .dataSource(admin.url() + database, admin.user(), admin.password())
        .locations(location)
        .load();
  }

  private void run(List<String> statements) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database server refused: " + e.getMessage(), e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(admin.url(), admin.user(), admin.password());
  }
}
