package org.permanency.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.fostering.model.Household;
import org.permanency.testing.PlainPersistence;
import org.permanency.testing.Workbench;

/**
 * Each attack twice: once against the walls as they are, once with the one guard taken out that
 * should stop it. Then it must get through, or the guard guards nothing.
 */
class GuardsTakenOutIT {
  private static final LocalDate DAY = LocalDate.of(2016, 10, 3);
  private static final TenantId PET = new TenantId("peterborough");
  private static final TenantId LARK = new TenantId("larkmere");
  private static final UUID SHARED = UUID.fromString("01890000-0000-7000-8000-00000000c0de");
  private static final UUID ONLY_PET = UUID.fromString("01890000-0000-7000-8000-00000000feed");
  private static EntityManagerFactory walls;

  @BeforeAll
  static void twoTenantsWithATeamAndAHouseholdEach() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    var attack = bench.bean(AttackService.class);
    for (var tenant : List.of(PET, LARK)) {
      var ctx = Workbench.all(tenant.slug(), DAY);
      attack.sql(
          ctx,
          h -> {
            household(h, SHARED, "SAME", "household of " + tenant);
            return h.execute(
                "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), ?, 'council')",
                "team of " + tenant);
          });
    }
    attack.sql(
        Workbench.all("peterborough", DAY), h -> household(h, ONLY_PET, "ONLY", "only here"));
    walls = PlainPersistence.factory(Map.of());
  }

  private static int household(org.jdbi.v3.core.Handle h, UUID id, String code, String name) {
    return h.execute(
        "INSERT INTO fostering_household (id, code, name, type) VALUES (?, ?, ?, 'mainstream')",
        id,
        code,
        name);
  }

  @AfterAll
  static void close() {
    walls.close();
  }

  private static Connection guarded(TenantId tenant) throws SQLException {
    return GuardedConnection.enter(Unguarded.pool(), tenant);
  }

  // Guard: MariaDB's grants.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT name FROM t_larkmere.people_team",
        "SELECT b.name FROM people_team a JOIN t_larkmere.people_team b ON true",
        "WITH x AS (SELECT * FROM t_larkmere.people_team) SELECT name FROM x",
        "(SELECT name FROM t_larkmere.people_team)"
      })
  void givenAnotherDatabasesName_thenOnlyTheGrantsStandBeforeIt(String sql) throws SQLException {
    try (var connection = guarded(PET)) {
      assertThatThrownBy(() -> Unguarded.ask(connection, sql)).hasMessageContaining("denied");
    }
    try (var connection = Unguarded.administrator()) {
      Unguarded.run(connection, "USE t_peterborough");
      assertThat(Unguarded.ask(connection, sql)).containsExactly("team of larkmere");
    }
  }

  // Guard: the tenant's database is entered on every checkout.

  @Test
  void givenAQueryWithoutAFilter_thenTheDatabaseEnteredDecidesWhoseRowsCome() throws SQLException {
    var sql = "SELECT name FROM people_team";
    try (var connection = guarded(PET)) {
      assertThat(Unguarded.ask(connection, sql)).containsExactly("team of peterborough");
    }
    try (var connection = Unguarded.administrator()) {
      Unguarded.run(connection, "USE t_larkmere");
      Unguarded.run(connection, "SET ROLE r_peterborough");
      assertThat(Unguarded.ask(connection, sql)).containsExactly("team of larkmere");
    }
  }

  // Guard: the wrapper that looks at statements before they reach the server.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET ROLE r_larkmere",
        "set  role\tr_larkmere",
        "   \n SET ROLE r_larkmere",
        "-- note\nSET ROLE r_larkmere",
        "--\tnote\nSET ROLE r_larkmere",
        "# note\nSET ROLE r_larkmere",
        "/* note */ SET /**/ ROLE r_larkmere",
        "SELECT 1; SET ROLE r_larkmere",
        "SELECT 1 --\t'\n; SET ROLE r_larkmere -- '",
        "(SELECT 1); SET ROLE r_larkmere",
        "/*!50000 SET ROLE r_larkmere */",
        "/*M!100000 SET ROLE r_larkmere */",
        "SELECT 1; /*! SET ROLE r_larkmere */",
        "PREPARE s FROM 'SET ROLE r_larkmere'; EXECUTE s",
        "EXECUTE IMMEDIATE 'SET ROLE r_larkmere'",
        "EXECUTE IMMEDIATE CONCAT('SET RO', 'LE r_larkmere')",
        "BEGIN NOT ATOMIC SET ROLE r_larkmere; END"
      })
  void givenAStatementThatTakesAnotherRole_thenOnlyTheWrapperStandsBeforeIt(String sql)
      throws SQLException {
    refusedEveryWay(sql);
    try (var connection = Unguarded.withoutStatementGuard(PET)) {
      Unguarded.run(connection, sql);
      assertThat(Unguarded.ask(connection, "SELECT name FROM t_larkmere.people_team"))
          .containsExactly("team of larkmere");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USE permanency_control",
        "use information_schema",
        "/* x */ USE information_schema"
      })
  void givenAStatementThatTakesAnotherDatabase_thenOnlyTheWrapperStandsBeforeIt(String sql)
      throws SQLException {
    refusedEveryWay(sql);
    if (sql.contains("information_schema")) {
      try (var connection = Unguarded.withoutStatementGuard(PET)) {
        Unguarded.run(connection, sql);
        assertThat(Unguarded.ask(connection, "SELECT DATABASE()"))
            .containsExactly("information_schema");
      }
    }
  }

  @Test
  void givenAStoredProcedureThatTakesAnotherRole_thenItCannotBeCalled() throws SQLException {
    try (var admin = Unguarded.administrator()) {
      Unguarded.run(
          admin,
          "CREATE OR REPLACE PROCEDURE t_peterborough.turn() SQL SECURITY INVOKER"
              + " EXECUTE IMMEDIATE 'SET ROLE r_larkmere'");
      Unguarded.run(admin, "GRANT EXECUTE ON PROCEDURE t_peterborough.turn TO r_peterborough");
    }
    refusedEveryWay("CALL turn()");
    refusedEveryWay("{call turn()}");
    try (var connection = Unguarded.withoutStatementGuard(PET)) {
      Unguarded.run(connection, "CALL turn()");
      assertThat(Unguarded.ask(connection, "SELECT name FROM t_larkmere.people_team"))
          .containsExactly("team of larkmere");
    }
  }

  private static void refusedEveryWay(String sql) throws SQLException {
    try (var connection = guarded(PET)) {
      for (var way : WAYS) {
        assertThatThrownBy(() -> way.send(connection, sql))
            .isInstanceOf(SQLException.class)
            .hasMessageStartingWith("refused within a tenant");
      }
      assertThat(Unguarded.ask(connection, "SELECT CURRENT_ROLE()"))
          .containsExactly("r_peterborough");
    }
  }

  private interface Way {
    void send(Connection connection, String sql) throws SQLException;
  }

  private static final List<Way> WAYS =
      List.of(
          (c, sql) -> c.createStatement().execute(sql),
          (c, sql) -> c.createStatement().executeQuery(sql),
          (c, sql) -> c.createStatement().executeUpdate(sql),
          (c, sql) -> c.createStatement(1003, 1007).execute(sql),
          (c, sql) -> c.createStatement().addBatch(sql),
          (c, sql) -> c.prepareStatement(sql),
          (c, sql) -> c.prepareStatement(sql, 1),
          (c, sql) -> c.prepareCall(sql),
          (c, sql) -> c.prepareStatement("SELECT 1").execute(sql),
          (c, sql) -> c.prepareStatement("SELECT 1").getConnection().createStatement().execute(sql),
          (c, sql) -> c.createStatement().getConnection().createStatement().execute(sql),
          (c, sql) -> c.getMetaData().getConnection().createStatement().execute(sql));

  @Test
  void givenJavasOwnDoors_thenNoneLeadsOut() throws SQLException {
    try (var connection = guarded(PET)) {
      var doors =
          List.<Way>of(
              (c, x) -> c.setCatalog("t_larkmere"),
              (c, x) -> c.setSchema("t_larkmere"),
              (c, x) -> c.unwrap(Connection.class),
              (c, x) -> c.createStatement().unwrap(java.sql.Statement.class),
              (c, x) -> c.getMetaData().unwrap(java.sql.DatabaseMetaData.class),
              (c, x) -> c.setClientInfo("ClientUser", "x"),
              (c, x) -> c.setReadOnly(true),
              (c, x) -> c.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE));
      for (var door : doors) {
        assertThatThrownBy(() -> door.send(connection, ""))
            .hasStackTraceContaining("refused within a tenant");
      }
    }
    try (var connection = Unguarded.withoutStatementGuard(PET)) {
      connection.setCatalog("information_schema");
      assertThat(Unguarded.ask(connection, "SELECT DATABASE()"))
          .containsExactly("information_schema");
    }
  }

  // Guard: nothing may be begun that the connection would remember for its next user.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT @secret := name FROM people_team | SELECT @secret | team of peterborough",
        "SELECT name FROM people_team INTO @secret | SELECT @secret | team of peterborough",
        "SET SESSION lc_messages = 'de_DE' | SELECT @@lc_messages | de_DE",
        "SELECT LAST_INSERT_ID(4711) | SELECT LAST_INSERT_ID() | 4711",
        "SELECT GET_LOCK('people', 0) | SELECT IS_USED_LOCK('people') = CONNECTION_ID() | 1"
      })
  void givenSomethingTheConnectionRemembers_thenOnlyTheWrapperKeepsItFromTheNextTenant(
      String leave, String look, String found) throws SQLException {
    try (var physical = Unguarded.pool()) {
      try (var pet = GuardedConnection.enter(Unguarded.returning(physical), PET)) {
        assertThatThrownBy(() -> pet.prepareStatement(leave))
            .hasMessageStartingWith("refused within a tenant");
      }
      assertThat(Unguarded.ask(physical, look)).doesNotContain(found);
    }
    try (var physical = Unguarded.withoutStatementGuard(PET)) {
      Unguarded.run(physical, leave);
      Unguarded.run(physical, "SET ROLE r_larkmere");
      assertThat(Unguarded.ask(physical, look)).containsExactly(found);
    }
  }

  @Test
  void givenATemporaryTable_thenNeitherWrapperNorGrantsLetItBeMade() throws SQLException {
    var make = "CREATE TEMPORARY TABLE kept AS SELECT name FROM people_team";
    try (var pet = guarded(PET)) {
      assertThatThrownBy(() -> Unguarded.run(pet, make))
          .hasMessageStartingWith("refused within a tenant");
    }
    try (var pet = Unguarded.withoutStatementGuard(PET)) {
      assertThatThrownBy(() -> Unguarded.run(pet, make)).hasMessageContaining("denied");
    }
    try (var pet = Unguarded.administrator()) {
      Unguarded.run(pet, "USE t_peterborough");
      Unguarded.run(pet, make);
      Unguarded.run(pet, "USE t_larkmere");
      assertThat(Unguarded.ask(pet, "SELECT name FROM t_peterborough.kept"))
          .containsExactly("team of peterborough");
    }
  }

  // Guard: closing gives up the role and what was begun and not ended.

  @Test
  void givenAConnectionGivenBack_thenItHasNoRoleAnyMore() throws SQLException {
    var role = "SELECT COALESCE(CURRENT_ROLE(), 'none')";
    try (var physical = Unguarded.pool()) {
      GuardedConnection.enter(Unguarded.returning(physical), PET).close();
      assertThat(Unguarded.ask(physical, role)).containsExactly("none");
      assertThatThrownBy(() -> Unguarded.ask(physical, "SELECT name FROM people_team"))
          .hasMessageContaining("denied");
    }
    try (var physical = Unguarded.withoutStatementGuard(PET)) {
      Unguarded.returning(physical).close();
      assertThat(Unguarded.ask(physical, role)).containsExactly("r_peterborough");
      assertThat(Unguarded.ask(physical, "SELECT name FROM people_team"))
          .containsExactly("team of peterborough");
    }
  }

  @Test
  void givenATransactionLeftOpen_thenItIsUndoneAndNotTheNextTenantsToCommit() throws SQLException {
    var write =
        "INSERT INTO people_team (id, name, organisation) VALUES (UUID(), 'half', 'council')";
    try (var physical = Unguarded.pool()) {
      var pet = GuardedConnection.enter(Unguarded.returning(physical), PET);
      pet.setAutoCommit(false);
      Unguarded.run(pet, write);
      pet.close();
      assertThat(physical.getAutoCommit()).isTrue();
      assertThat(halves()).containsExactly("0");
    }
    try (var physical = Unguarded.withoutStatementGuard(PET)) {
      physical.setAutoCommit(false);
      Unguarded.run(physical, write);
      Unguarded.returning(physical).close();
      Unguarded.run(physical, "SET ROLE r_larkmere");
      physical.commit();
      assertThat(halves()).containsExactly("1");
      Unguarded.run(physical, "SET ROLE r_peterborough");
      Unguarded.run(physical, "DELETE FROM t_peterborough.people_team WHERE name = 'half'");
      physical.commit();
    }
  }

  private static List<String> halves() throws SQLException {
    try (var connection = guarded(PET)) {
      return Unguarded.ask(connection, "SELECT COUNT(*) FROM people_team WHERE name = 'half'");
    }
  }

  // Guard: no tenant bound, no connection; a binding does not follow to another thread.

  @Test
  void givenAJobOnAnotherThread_thenOnlyTheRefusalToGuessStandsBeforeIt() throws Exception {
    assertThatThrownBy(() -> onAnotherThread(walls)).hasStackTraceContaining("no tenant is bound");
    try (var sticky =
        PlainPersistence.factory(
            Map.of("eclipselink.session.customizer", StickyRouting.class.getName()))) {
      assertThat(onAnotherThread(sticky)).isEqualTo("[team of larkmere]");
    }
  }

  private static String onAnotherThread(EntityManagerFactory factory) throws Exception {
    var thread = Executors.newSingleThreadExecutor();
    try (var scope = TenantBinding.bind(LARK);
        var mine = factory.createEntityManager()) {
      assertThat(teams(mine)).isEqualTo("[team of larkmere]");
      return thread
          .submit(
              () -> {
                try (var em = factory.createEntityManager()) {
                  return teams(em);
                }
              })
          .get();
    } finally {
      thread.shutdown();
    }
  }

  private static String teams(EntityManager em) {
    return em.createNativeQuery("SELECT name FROM people_team").getResultList().toString();
  }

  // Guard: a binding cannot be changed within a call.

  @Test
  void givenASwitchInsideACall_thenOnlyTheBindingStandsBeforeIt() throws Exception {
    try (var scope = TenantBinding.bind(PET)) {
      assertThatThrownBy(() -> TenantBinding.bind(LARK))
          .hasMessageContaining("may not turn to larkmere");
      try (var em = walls.createEntityManager()) {
        assertThat(teams(em)).isEqualTo("[team of peterborough]");
      }
      try (var turned = bindingTakenOut(LARK);
          var em = walls.createEntityManager()) {
        assertThat(teams(em)).isEqualTo("[team of larkmere]");
      }
    }
  }

  /** Binds over what is bound, which {@link TenantBinding} itself refuses. */
  @SuppressWarnings("unchecked")
  private static TenantBinding.Scope bindingTakenOut(TenantId tenant) throws Exception {
    var field = TenantBinding.class.getDeclaredField("BOUND");
    field.setAccessible(true);
    var bound = (ThreadLocal<TenantId>) field.get(null);
    var outer = bound.get();
    bound.set(tenant);
    return () -> bound.set(outer);
  }

  // Guard: the shared cache is off.

  @Test
  void givenAnEntityOfOneTenantInMemory_thenOnlyTheMissingCacheKeepsItFromTheOther() {
    for (var way : LOOKS) {
      assertThat(foundByLark(walls, way)).isEqualTo(Optional.empty());
    }
    try (var cached =
        PlainPersistence.factory(
            Map.of(
                "jakarta.persistence.sharedCache.mode",
                "ALL",
                "eclipselink.cache.shared.default",
                "true"))) {
      assertThat(foundByLark(cached, LOOKS.get(0))).contains("only here");
      assertThat(foundByLark(cached, LOOKS.get(1))).contains("only here");
    }
  }

  @Test
  void givenOneIdInTwoTenants_thenEachReadsItsOwn() {
    for (var way : LOOKS) {
      assertThat(nameIn(walls, PET, way, SHARED)).isEqualTo("household of peterborough");
      assertThat(nameIn(walls, LARK, way, SHARED)).isEqualTo("household of larkmere");
    }
  }

  private interface Look {
    Household apply(EntityManager em, UUID id);
  }

  private static final List<Look> LOOKS =
      List.of(
          (em, id) -> em.find(Household.class, id),
          (em, id) -> em.getReference(Household.class, id),
          (em, id) ->
              em.createQuery("SELECT h FROM Household h WHERE h.id = :id", Household.class)
                  .setParameter("id", id)
                  .setHint("eclipselink.cache-usage", "CheckCacheThenDatabase")
                  .getResultStream()
                  .findFirst()
                  .orElse(null));

  private static Optional<String> foundByLark(EntityManagerFactory factory, Look look) {
    assertThat(nameIn(factory, PET, look, ONLY_PET)).isEqualTo("only here");
    try {
      return in(
          factory, LARK, em -> Optional.ofNullable(look.apply(em, ONLY_PET)).map(h -> name(h)));
    } catch (jakarta.persistence.EntityNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String nameIn(EntityManagerFactory factory, TenantId tenant, Look look, UUID id) {
    return in(factory, tenant, em -> name(look.apply(em, id)));
  }

  private static <T> T in(
      EntityManagerFactory factory, TenantId tenant, Function<EntityManager, T> work) {
    try (var scope = TenantBinding.bind(tenant);
        var em = factory.createEntityManager()) {
      return work.apply(em);
    }
  }

  private static String name(Household household) {
    try {
      var field = Household.class.getDeclaredField("name");
      field.setAccessible(true);
      return String.valueOf(field.get(household));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
