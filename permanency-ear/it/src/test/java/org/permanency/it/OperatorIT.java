package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The operators' commands, on a service of their own: first while it runs, then when it does not.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("home-operator") // beside others, but its own methods one after the other
class OperatorIT {
  private static ServiceProcess service;
  @TempDir static Path folder;
  private static Map<String, Long> before = Map.of();

  @BeforeAll
  static void start() {
    service = ServiceProcess.start("home-operator");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @Order(1)
  void givenAnUnknownCommand_thenHelpIsShownAndTheExitCodeIsTwo() {
    var outcome = service.command("strat");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.errors()).contains("There is no command 'strat'", "issue-token TENANT ROLE");
  }

  @Test
  @Order(1)
  void givenABadPort_thenItIsNamedAndTheExitCodeIsTwo() {
    var outcome = service.command(Map.of("PERMANENCY_HTTP_PORT", "80a"), "start");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.errors())
        .isEqualTo("PERMANENCY_HTTP_PORT is '80a'; it should be a port from 1 to 65535\n");
  }

  @Test
  @Order(1)
  void givenASecondStart_thenItIsRefusedAndTheFirstGoesOn() {
    var outcome = service.command("start");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("a service is running with home");
    given().get(service.at("health/ready")).then().statusCode(200);
  }

  @Test
  @Order(1)
  void givenAnotherHomeOnATakenPort_thenThePortIsNamed() {
    var outcome =
        service.command(Map.of("PERMANENCY_HOME", folder.resolve("other").toString()), "start");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("set PERMANENCY_HTTP_PORT to a free port");
  }

  @Test
  @Order(1)
  void givenTheProductsRuleFiles_thenCheckTenantsFindsNoFault() {
    var outcome = service.command("check-tenants", Build.tenants().toString());
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
  }

  @Test
  @Order(1)
  void givenAnUnknownKey_thenCheckTenantsNamesFileAndPointer() throws IOException {
    var copy = folder.resolve("tenants");
    try (var all = Files.walk(Build.tenants())) {
      for (var file : all.toList()) {
        Files.copy(file, copy.resolve(Build.tenants().relativize(file).toString()));
      }
    }
    var profile = copy.resolve("larkmere/tenant.yaml");
    Files.writeString(profile, Files.readString(profile) + "\ncolour: blue\n");

    var outcome = service.command("check-tenants", copy.toString());

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).isEqualTo("larkmere/tenant.yaml, /colour, unknown key\n");
  }

  @Test
  @Order(2)
  void givenTheServiceRuns_whenATokenIsIssued_thenItWorksAtOnceAndIsAudited() throws SQLException {
    var outcome = service.command("issue-token", "larkmere", "partner");

    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    assertThat(outcome.output()).matches("[A-Za-z0-9_-]{43}\n");
    given()
        .header("Authorization", "Bearer " + outcome.output().strip())
        .get(service.at("api/v1/tenants"))
        .then()
        .statusCode(200);
    assertThat(
            number(
                "SELECT COUNT(*) FROM t_larkmere.audit_entry WHERE action = 'token.issue' AND"
                    + " actor_id = 'operator' AND detail = 'as partner'"))
        .isEqualTo(1);
  }

  @Test
  @Order(2)
  void givenAnUnknownRole_thenNoTokenIsIssued() {
    var outcome = service.command("issue-token", "larkmere", "emperor");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.errors()).contains("there is no role emperor in larkmere");
  }

  @Test
  @Order(3)
  void givenTheServiceRuns_whenBackedUp_thenThereIsAFileForItsOwnerOnly() throws Exception {
    run(
        "INSERT INTO t_larkmere.people_team (id, name, organisation) VALUES (UUID(), 'Old',"
            + " 'council')");
    run("UPDATE t_larkmere.people_team SET name = 'New' WHERE name = 'Old'");
    before = counts();

    var outcome = service.command("backup", "larkmere", backup().toString());

    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    assertThat(Files.getPosixFilePermissions(backup()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  @Order(3)
  void givenTheServiceRuns_whenRestoring_thenItIsRefused() {
    var outcome = service.command("restore", "larkmere", backup().toString(), "--replace");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("stop it first");
  }

  @Test
  @Order(4)
  void givenCtrlC_thenServiceAndDatabaseEndWithinTenSeconds() {
    var took = service.interrupt();

    assertThat(took).isLessThan(Duration.ofSeconds(10));
    assertThat(service.output()).contains("Stopped; data is safe in");
    assertThat(service.leftBehind()).isEmpty();
  }

  @Test
  @Order(5)
  void givenATenantWithData_whenRestoringWithoutReplace_thenItIsRefused() {
    var outcome = service.command("restore", "larkmere", backup().toString());
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("larkmere holds data", "--replace");
  }

  @Test
  @Order(5)
  void givenABackupOfAnotherTenant_whenRestoring_thenItIsRefused() {
    var outcome = service.command("restore", "peterborough", backup().toString(), "--replace");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.errors()).contains("is a backup of larkmere, not of peterborough");
  }

  @Test
  @Order(6)
  void givenChangesAfterTheBackup_whenRestored_thenEveryRowAndItsHistoryIsAsItWas()
      throws SQLException {
    var outcome = service.command("restore", "larkmere", backup().toString(), "--replace");
    assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    assertThat(service.leftBehind()).isEmpty();

    service.start();

    assertThat(counts()).isEqualTo(before);
    assertThat(
            number(
                "SELECT COUNT(*) FROM t_larkmere.people_team FOR SYSTEM_TIME ALL WHERE name IN"
                    + " ('Old', 'New')"))
        .isEqualTo(2);
    given()
        .header("Authorization", "Bearer " + service.signIns().token("larkmere"))
        .get(service.at("api/v1/tenants"))
        .then()
        .statusCode(200);
  }

  private static Path backup() {
    return folder.resolve("larkmere.backup");
  }

  /** Rows of each table, history included, and of the tenant's users and tokens. */
  private static Map<String, Long> counts() throws SQLException {
    var all = new TreeMap<String, Long>();
    try (var connection = connect();
        var statement = connection.createStatement();
        var tables =
            statement.executeQuery(
                "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema ="
                    + " 't_larkmere' AND table_type <> 'VIEW'")) {
      while (tables.next()) {
        var history = tables.getString(2).equals("SYSTEM VERSIONED") ? " FOR SYSTEM_TIME ALL" : "";
        all.put(
            tables.getString(1),
            number("SELECT COUNT(*) FROM t_larkmere." + tables.getString(1) + history));
      }
    }
    for (var table : new String[] {"access_user", "access_token"}) {
      all.put(
          table,
          number(
              "SELECT COUNT(*) FROM permanency_control." + table + " WHERE tenant = 'larkmere'"));
    }
    return all;
  }

  private static long number(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static java.sql.Connection connect() throws SQLException {
    return DriverManager.getConnection(
        service.databaseUrl(), "perm_admin", service.databasePassword());
  }
}
