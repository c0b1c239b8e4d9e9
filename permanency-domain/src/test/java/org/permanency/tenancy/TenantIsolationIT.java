package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.testing.Workbench;

/** Attacks on the walls between tenants, on the real database. */
class TenantIsolationIT {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 3);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static AttackService attack;

  @BeforeAll
  static void twoTenantsWithOneTeamEach() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    attack = bench.bean(AttackService.class);
    for (var ctx : List.of(PET, LARK)) {
      attack.sql(
          ctx,
          h ->
              h.execute(
                  "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'council')",
                  "team of " + ctx.tenant()));
    }
  }

  @Test
  void givenAQueryWithoutAnyFilter_thenOnlyOwnRowsCome() {
    assertThat(attack.query(PET, "SELECT name FROM people_team").toString())
        .isEqualTo("[team of peterborough]");
    assertThat(attack.query(LARK, "SELECT name FROM people_team").toString())
        .isEqualTo("[team of larkmere]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT name FROM t_larkmere.people_team",
        "SELECT a.name FROM people_team a JOIN t_larkmere.people_team b ON true",
        "INSERT INTO people_team SELECT * FROM t_larkmere.people_team",
        "DELETE FROM t_larkmere.people_team",
        "UPDATE t_larkmere.people_team SET name = 'x'",
        "SELECT * FROM permanency_control.access_user",
        "SELECT * FROM mysql.user"
      })
  void givenNativeSqlThatNamesAnotherDatabase_thenMariaDbDenies(String sql) {
    assertThatThrownBy(() -> attack.sql(PET, h -> h.execute(sql)))
        .hasStackTraceContaining("denied");
    assertThat(attack.query(LARK, "SELECT name FROM people_team").toString())
        .isEqualTo("[team of larkmere]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET ROLE r_larkmere",
        "USE t_larkmere",
        " /* hello */ use t_larkmere",
        "-- note\nSET ROLE r_larkmere",
        "SELECT 1; SET ROLE r_larkmere",
        "/*!50000 SET ROLE r_larkmere */",
        "/*M!100000 SET ROLE r_larkmere */",
        "PREPARE s FROM 'SET ROLE r_larkmere'",
        "EXECUTE IMMEDIATE 'SET ROLE r_larkmere'",
        "SET @@system_versioning_insert_history = 1",
        "BEGIN NOT ATOMIC SET ROLE r_larkmere; END",
        "CALL anything()"
      })
  void givenAStatementThatWouldChangeTheSession_thenItIsRefusedBeforeTheServer(String sql) {
    assertThatThrownBy(() -> attack.sql(PET, h -> h.execute(sql)))
        .hasStackTraceContaining("refused within a tenant");
    assertThatThrownBy(
            () ->
                attack.sql(
                    PET,
                    h -> {
                      try (var statement = h.getConnection().createStatement()) {
                        return statement.execute(sql);
                      } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                      }
                    }))
        .hasStackTraceContaining("refused within a tenant");
  }

  @Test
  void givenASwitchInsideACall_thenItIsRefused() {
    assertThatThrownBy(
            () -> attack.inside(PET, () -> attack.query(LARK, "SELECT name FROM people_team")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("may not turn to larkmere");
  }

  @Test
  void givenNoTenantIsBound_thenThereIsNoConnection() {
    var sql = Workbench.get().bean(TenantSql.class);
    assertThatThrownBy(() -> sql.with(h -> h.execute("SELECT 1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no tenant is bound");
  }

  @Test
  void givenAJobOnAnotherThread_thenTheTenantDoesNotFollow() throws Exception {
    var sql = Workbench.get().bean(TenantSql.class);
    var pool = Executors.newSingleThreadExecutor();
    try {
      Callable<Object> job = () -> sql.with(h -> h.execute("SELECT 1"));
      assertThatThrownBy(() -> attack.inside(PET, () -> joined(pool.submit(job))))
          .hasStackTraceContaining("no tenant is bound");
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void givenTwoTenantsInTurnOnEightThreads_thenNoAnswerIsMisrouted() throws Exception {
    var pool = Executors.newFixedThreadPool(8);
    try {
      var jobs = new ArrayList<Callable<String>>();
      for (int i = 0; i < 400; i++) {
        var ctx = i % 2 == 0 ? PET : LARK;
        jobs.add(
            () ->
                ctx.tenant()
                    + " "
                    + attack.query(
                        ctx, "SELECT CONCAT(DATABASE(), CURRENT_ROLE()) FROM people_team"));
      }
      for (var answer : pool.invokeAll(jobs)) {
        assertThat(answer.get())
            .isIn("peterborough [t_peterboroughr_peterborough]", "larkmere [t_larkmerer_larkmere]");
      }
    } finally {
      pool.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE audit_entry SET why = 'x'", "DELETE FROM audit_entry"})
  void givenTheAuditTrail_thenNobodyCanChangeIt(String sql) {
    assertThatThrownBy(() -> attack.sql(PET, h -> h.execute(sql)))
        .hasStackTraceContaining("denied");
  }

  @Test
  void givenAnActorWithoutThePermission_thenTheServiceRefuses() {
    var nobody = Workbench.as("peterborough", "nobody", DAY);
    var rules = Workbench.get().bean(org.permanency.rules.RuleService.class);
    assertThatThrownBy(() -> rules.list(nobody, DAY)).isInstanceOf(NotPermitted.class);
  }

  private static <T> T joined(java.util.concurrent.Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
