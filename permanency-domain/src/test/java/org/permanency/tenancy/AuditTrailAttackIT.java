package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.testing.Workbench;

/** The audit trail can be read and added to; nobody who serves the application can change it. */
class AuditTrailAttackIT {
  private static final TenantId PET = new TenantId("peterborough");
  private static final TenantContext CTX = Workbench.all("peterborough", LocalDate.of(2016, 10, 3));
  private static final String TRAIL = "SELECT CONCAT(actor_id, ' ', action) FROM audit_entry";

  @BeforeEach
  void oneEntry() {
    var attack = Workbench.get().provision().emptied("peterborough").bean(AttackService.class);
    attack.sql(
        CTX,
        h ->
            h.execute(
                "INSERT INTO audit_entry (id, at, actor_id, actor_name, action, subject,"
                    + " subject_id) VALUES (1, NOW(), 'somebody', 'Somebody', 'child.read',"
                    + " 'child', '1')"));
  }

  @Test
  void theTenantsRoleMayOnlyReadAndAdd() throws SQLException {
    try (var admin = Unguarded.administrator()) {
      assertThat(Unguarded.ask(admin, "SHOW GRANTS FOR r_peterborough"))
          .filteredOn(grant -> grant.contains("audit_entry"))
          .containsExactly(
              "GRANT SELECT, INSERT ON `t_peterborough`.`audit_entry` TO `r_peterborough`");
      assertThat(Unguarded.ask(admin, "SHOW GRANTS FOR r_peterborough"))
          .noneMatch(grant -> grant.contains("*.*") && !grant.startsWith("GRANT USAGE"))
          .noneMatch(grant -> grant.matches(".*`t_peterborough`\\.\\*.*"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_entry SET actor_id = 'else'",
        "DELETE FROM audit_entry",
        "REPLACE INTO audit_entry SELECT * FROM audit_entry",
        "INSERT INTO audit_entry SELECT * FROM audit_entry ON DUPLICATE KEY UPDATE actor_id = 'x'",
        "UPDATE people_team t JOIN audit_entry a SET a.actor_id = 'else'",
        "DELETE a FROM audit_entry a",
        "TRUNCATE TABLE audit_entry",
        "DROP TABLE audit_entry",
        "ALTER TABLE audit_entry DROP COLUMN actor_id",
        "RENAME TABLE audit_entry TO gone",
        "CREATE OR REPLACE TABLE audit_entry (id INT)",
        "CREATE TRIGGER t BEFORE INSERT ON audit_entry FOR EACH ROW SET NEW.actor_id = 'x'",
        "LOCK TABLES audit_entry WRITE"
      })
  void givenAChangeToTheTrail_thenMariaDbDeniesItEvenWithoutTheWrapper(String sql)
      throws SQLException {
    try (var connection = GuardedConnection.enter(Unguarded.pool(), PET)) {
      assertThatThrownBy(() -> Unguarded.run(connection, sql)).isInstanceOf(SQLException.class);
    }
    try (var connection = Unguarded.withoutStatementGuard(PET)) {
      assertThatThrownBy(() -> Unguarded.run(connection, sql)).hasMessageContaining("denied");
      assertThat(Unguarded.ask(connection, TRAIL)).containsExactly("somebody child.read");
    }
  }

  @Test
  void givenTheGrantsTakenOut_thenTheTrailCouldBeChanged() throws SQLException {
    try (var connection = Unguarded.administrator()) {
      Unguarded.run(connection, "USE t_peterborough");
      Unguarded.run(connection, "UPDATE audit_entry SET actor_id = 'else'");
      assertThat(Unguarded.ask(connection, TRAIL)).isEqualTo(List.of("else child.read"));
    }
  }
}
