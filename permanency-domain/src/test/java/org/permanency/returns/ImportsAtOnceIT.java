package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.HouseholdAt;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdEdit;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.AtOnce;
import org.permanency.testing.TestDatabase;
import org.permanency.testing.Workbench;

/** Imports, and edits, at the same moment: none is lost, none breaks, the outcome is as in turn. */
class ImportsAtOnceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final String HOUSES =
      "HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME\n";
  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final HouseholdService households = Workbench.get().bean(HouseholdService.class);
  private final AttackService database = Workbench.get().bean(AttackService.class);

  @BeforeEach
  void nothingIsHeld() {
    Workbench.get().emptied("peterborough");
  }

  private List<String> rows(String sql) {
    return Box.rows(database, PET, sql);
  }

  private ImportResult run(Box box) {
    return granted(imports.run(PET, box.request(), false));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        result -> result,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  @RepeatedTest(3)
  void givenDifferentFilesOfOneCouncil_whenTakenInAtOnce_thenAllAreThereWhole() {
    var jobs = new ArrayList<Callable<ImportResult>>();
    for (int i = 0; i < 4; i++) {
      var child = "K" + i;
      var files =
          Box.of(
              Box.HEADER.replace("A1", child).replace("A2", child + "B"),
              Box.EPISODES.replace("A1", child).replace("A2", child + "B"));
      jobs.add(() -> run(files));
    }

    var results = AtOnce.run(jobs);

    for (var result : results) {
      assertThat(List.of(result.state(), result.added(), result.refused()))
          .isEqualTo(List.of(ImportState.APPLIED, 5, 0));
    }
    assertThat(rows("SELECT COUNT(*) FROM people_child")).containsExactly("8");
    assertThat(rows("SELECT COUNT(*) FROM placement_episode")).containsExactly("12");
    assertThat(rows("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.apply'"))
        .containsExactly("4");
  }

  @RepeatedTest(3)
  void givenTwoYearsOfOneChild_whenTakenInAtOnce_thenItIsAsInTurn() {
    var earlier = Box.of(Box.HEADER, Box.EPISODES);
    var later = Box.of(Box.header2017(), Box.episodes2017()).year(2017);
    var facts =
        "SELECT e.starts, e.ends, e.place, e.year FROM placement_episode e JOIN people_child c ON"
            + " c.id = e.child_id WHERE c.number = 'A1' ORDER BY e.starts";
    run(earlier);
    run(later);
    var inTurn = rows(facts);
    nothingIsHeld();

    AtOnce.run(List.<Callable<ImportResult>>of(() -> run(earlier), () -> run(later)));

    assertThat(rows(facts)).isEqualTo(inTurn);
    assertThat(rows("SELECT COUNT(*) FROM people_child WHERE number = 'A1'")).containsExactly("1");
  }

  @Test
  void givenOneCheckedImport_whenTwoApplyItAtOnce_thenOneWritesAndTheOtherIsToldWhy() {
    var shown = granted(imports.dryRun(PET, Box.of(Box.HEADER, Box.EPISODES).request()));

    var answers =
        AtOnce.run(
            Collections.nCopies(
                2,
                () ->
                    imports
                        .apply(PET, shown.id())
                        .orElseThrow()
                        .fold(r -> "", no -> no.get(0).code())));

    assertThat(answers).containsExactlyInAnyOrder("", "returns.import.wrong-state");
    assertThat(rows("SELECT COUNT(*) FROM people_child")).containsExactly("2");
  }

  @Test
  void givenTwoChecksOfOneSetOfFiles_whenBothAreAppliedAtOnce_thenTheSecondIsCheckedAgain() {
    var request = Box.of(Box.HEADER, Box.EPISODES).request();
    var one = granted(imports.dryRun(PET, request)).id();
    var two = granted(imports.dryRun(PET, request)).id();

    var answers = AtOnce.run(List.<Callable<String>>of(() -> applied(one), () -> applied(two)));

    assertThat(answers).containsExactlyInAnyOrder("APPLIED", "returns.import.changed-since");
    assertThat(rows("SELECT COUNT(*) FROM placement_episode")).containsExactly("3");
  }

  private String applied(UUID id) {
    return imports.apply(PET, id).orElseThrow().fold(r -> r.state().name(), no -> no.get(0).code());
  }

  @Test
  void givenEditsWhileTheSameHouseholdsAreTakenIn_thenNeitherUndoesTheOther() {
    run(Box.of(houses()).own());
    var ids = rows("SELECT id FROM fostering_household ORDER BY code");
    var jobs = new ArrayList<Callable<String>>();
    // The file of levels alone: one of households would rightly put back a name edited before it.
    jobs.add(() -> run(Box.of(levels("level-2")).own()).state().name());
    for (int i = 0; i < 5; i++) {
      var id = new HouseholdId(UUID.fromString(ids.get(i)));
      var edit = new HouseholdEdit("Edited " + i, "link", LocalDate.of(2016, 4, 1), null);
      jobs.add(
          () ->
              households
                  .edit(PET, new HouseholdAt(id, 1), edit)
                  .orElseThrow()
                  .decision()
                  .fold(v -> "edited", no -> no.get(0).code()));
    }

    var answers = AtOnce.run(jobs);

    assertThat(answers.get(0)).isEqualTo("APPLIED");
    // Whoever came after the import is told; whoever came before it is not undone by it.
    for (int i = 0; i < 5; i++) {
      var name = rows("SELECT name FROM fostering_household WHERE id = '" + ids.get(i) + "'");
      if (answers.get(i + 1).equals("edited")) {
        assertThat(name).containsExactly("Edited " + i);
      } else {
        assertThat(answers.get(i + 1)).isEqualTo("fostering.household.changed");
      }
    }
    assertThat(rows("SELECT COUNT(*) FROM fostering_level")).containsExactly("40");
  }

  @Test
  void givenADeadlockWithAnotherWriter_thenNothingIsWrittenAndItIsSaidInWords() throws Exception {
    run(Box.of(houses()).own());
    var changed = houses().replace("House", "Home");
    var admin = TestDatabase.get().admin();
    try (var other =
            DriverManager.getConnection(
                admin.url() + "t_peterborough", admin.user(), admin.password());
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      // The database undoes the one that has written less, so that is not us.
      statement.execute(
          "INSERT INTO people_team (id, name, organisation) SELECT UUID(), seq, 'x' FROM"
              + " seq_1_to_5000");
      statement.execute("UPDATE fostering_household SET name = 'x' WHERE code = 'H49'");
      var answer =
          CompletableFuture.supplyAsync(
              () -> imports.run(PET, Box.of(changed).own().request(), false));
      awaitWaiting(statement, answer);
      statement.execute("UPDATE fostering_household SET name = 'x' WHERE code = 'H10'");

      assertThat(answer.get()).isEqualTo(Decision.refused(Reason.of("returns.import.busy")));
      other.rollback();
    }
    assertThat(rows("SELECT COUNT(*) FROM fostering_household WHERE name LIKE 'Home%'"))
        .containsExactly("0");
    assertThat(rows("SELECT state FROM returns_import ORDER BY state"))
        .containsExactly("APPLIED", "FAILED");
    assertThat(run(Box.of(changed).own()).summary().changed()).isEqualTo(40);
  }

  private static void awaitWaiting(Statement statement, CompletableFuture<?> answer)
      throws Exception {
    for (int i = 0; i < 150; i++) {
      try (var rows =
          statement.executeQuery(
              "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) {
        rows.next();
        if (rows.getInt(1) > 0) {
          return;
        }
      }
      assertThat(answer).as("the import, which should wait for a row").isNotDone();
      Thread.sleep(200); // the view is renewed only for who has not asked for a tenth of a second
    }
    throw new AssertionError("the import does not wait");
  }

  private static String houses() {
    var text = new StringBuilder(HOUSES);
    for (int i = 10; i < 50; i++) {
      text.append("H%d,House %d,mainstream,01/04/2016,,,,\n".formatted(i, i));
    }
    return text.toString();
  }

  private static String levels(String level) {
    var text = new StringBuilder("HOUSEHOLD,FROM,TO,LEVEL\n");
    for (int i = 10; i < 50; i++) {
      text.append("H%d,01/05/2016,,%s\n".formatted(i, level));
    }
    return text.toString();
  }

  // What the database holds to be the same and what we do must never differ.

  @Test
  void givenEveryPrintableCharacterInAKey_thenTheDatabaseAndWeAgreeWhichAreTheSame() {
    var text = new StringBuilder(HOUSES);
    for (char c = '!'; c <= '~'; c++) {
      var key = c == '"' ? "\"\"\"\"" : "\"" + c + "\"";
      text.append(key).append(",House,mainstream,01/04/2016,,,,\n");
      text.append("\"A%s1\",House,mainstream,01/04/2016,,,,\n".formatted(c == '"' ? "\"\"" : c));
    }
    text.append("A1,House,mainstream,01/04/2016,,,,\n");

    var result = run(Box.of(text.toString()).own());

    assertThat(result.state()).isEqualTo(ImportState.APPLIED);
    // 94 signs, of which 26 letters come twice.
    assertThat(rows("SELECT COUNT(*) FROM fostering_household")).containsExactly("137");
    assertThat(run(Box.of(text.toString()).own()).added()).isZero();
  }

  @Test
  void givenAccentedAndOtherOddKeys_thenTheirRowsAreRefusedAndTheOthersTakenIn() {
    var odd =
        List.of("É1", "Ｅ1", "E\u03011", "ß", "ﬁ1", "Œ1", "\u200bE1", "e\u00a01", "😀1", "\u202eE1");
    var households = new StringBuilder(HOUSES + "E1,House,mainstream,01/04/2016,,,,\n");
    var header =
        new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nE1,1,05/04/2010,WBRI,UN1,,\n");
    for (var key : odd) {
      households.append(key).append(",House,mainstream,01/04/2016,,,,\n");
      header.append(key).append(",1,05/04/2010,WBRI,UN1,,\n");
    }

    var own = run(Box.of(households.toString()).own());
    var national = run(Box.of(header.toString()));

    assertThat(List.of(own.state(), own.added(), own.refused()))
        .isEqualTo(List.of(ImportState.APPLIED, 1, odd.size()));
    assertThat(List.of(national.state(), national.added(), national.refused()))
        .isEqualTo(List.of(ImportState.APPLIED, 1, odd.size()));
  }

  @Test
  void givenAccentsInTheOtherKeysOfTheReturn_thenNoImportBreaks() {
    var swp =
        """
        CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
        A1,05/04/2010,E1,01/05/2015,,
        A1,05/04/2010,É1,01/05/2015,,
        A1,05/04/2010,e1,01/05/2015,,
        """;
    var people =
        """
        CHILD,FAMILY_NAME,GIVEN_NAMES,SIBLING_GROUP
        A1,Éclair,Zoë,E1
        A2,O'Brien 😀,Ölaf,É1
        """;
    run(Box.of(Box.HEADER));

    assertThat(run(Box.of(swp)).state()).isNotEqualTo(ImportState.FAILED);
    assertThat(run(Box.of(people).own()).state()).isEqualTo(ImportState.APPLIED);
    assertThat(run(Box.of(people.replace("É1", "E1")).own()).state())
        .isEqualTo(ImportState.APPLIED);
  }
}
