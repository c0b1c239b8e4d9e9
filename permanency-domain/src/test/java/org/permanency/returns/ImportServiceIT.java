package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Imports from file to table, on the real database. */
class ImportServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final String EPISODE_FACTS =
      "SELECT c.number, e.starts, e.ends, e.reason_began, e.legal_status, e.need, e.place,"
          + " e.provider, e.reason_ended, e.reason_change, e.home_postcode, e.placement_postcode,"
          + " e.urn, e.year FROM placement_episode e JOIN people_child c ON c.id = e.child_id"
          + " ORDER BY c.number, e.starts";
  private static final String PERSON_FACTS =
      "SELECT c.number, p.born, p.sex, p.ethnicity, c.upn, c.mother, c.mother_child_born, c.uasc,"
          + " c.uasc_ceased, c.facts_year FROM people_child c JOIN people_person p ON p.id = c.id"
          + " ORDER BY c.number";

  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final AttackService database = Workbench.get().bean(AttackService.class);

  @BeforeEach
  void nothingIsHeld() {
    Workbench.get().emptied("peterborough").emptied("larkmere");
  }

  @Test
  void givenHeaderAndEpisodes_whenTakenIn_thenTheyStandInTheTables() {
    var result = run(Box.of(Box.EPISODES, Box.HEADER));

    assertThat(result.problems()).isEmpty();
    assertThat(List.of(result.added(), result.changed(), result.left(), result.refused()))
        .isEqualTo(List.of(5, 0, 0, 0));
    assertThat(result.state()).isEqualTo(ImportState.APPLIED);
    assertThat(rows(PERSON_FACTS))
        .isEqualTo(
            List.of(
                "A1 2010-04-05 M WBRI H801200001001 null null false null 2016",
                "A2 2001-11-17 F BCRB null false null false null 2016"));
    assertThat(rows(EPISODE_FACTS))
        .isEqualTo(
            List.of(
                "A1 2015-05-03 2015-11-20 S V2 N1 U6 PR1 X1 CARPL PE1 1AA PE2 8TT XXXXXXX 2016",
                "A1 2015-11-20 null P C2 N1 U4 PR1 null null PE1 1AA PE3 6YY XXXXXXX 2016",
                "A2 2014-02-14 null S C2 N2 K2 PR4 null null PE1 2BB CB1 2AA 1234567 2016"));
    assertThat(rows("SELECT council, first_year FROM placement_history_start"))
        .isEqualTo(List.of("PET 2016"));
    assertThat(rows("SELECT action FROM audit_entry")).isEqualTo(List.of("import.apply"));
  }

  @Test
  void givenRegistrationNumbersOfAnyForm_thenTheyAreKeptAsTheyCame() {
    var odd = "SC0123456789-9876543";
    var result =
        run(
            Box.of(
                Box.HEADER,
                Box.EPISODES
                    .replaceFirst("XXXXXXX", "sc123456")
                    .replaceFirst("XXXXXXX", odd)
                    .replace("1234567\n", odd + "X\n")));

    assertThat(result.problems())
        .extracting(p -> p.rule() + " " + p.line())
        .containsExactlyInAnyOrder("urn-form 3", "urn-form 4");
    assertThat(rows("SELECT COALESCE(urn, 'none') FROM placement_episode ORDER BY urn DESC"))
        .isEqualTo(List.of("SC123456", odd, "none"));
  }

  @Test
  void givenTheSameFilesTwice_thenNothingIsChangedAndNoRowIsTouched() {
    run(everything());
    var before = everyRow();

    var again = run(everything());

    assertThat(List.of(again.added(), again.changed())).isEqualTo(List.of(0, 0));
    assertThat(again.left()).isEqualTo(again.summary().rows() - again.refused()).isPositive();
    assertThat(everyRow()).isEqualTo(before);
  }

  @Test
  void givenADryRun_thenNothingIsInTheTablesUntilItIsApplied() {
    var shown = granted(imports.dryRun(PET, everything().request()));

    assertThat(shown.state()).isEqualTo(ImportState.CHECKED);
    assertThat(shown.added()).isPositive();
    assertThat(rows("SELECT COUNT(*) FROM people_child")).isEqualTo(List.of("0"));

    var applied = granted(imports.apply(PET, shown.id()).orElseThrow());

    assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
    assertThat(applied.tables()).isEqualTo(shown.tables());
    assertThat(applied.problems()).isEqualTo(shown.problems());
    assertThat(rows("SELECT COUNT(*) FROM people_child")).isEqualTo(List.of("2"));
    assertThat(rows("SELECT COUNT(*) FROM returns_import_file")).isEqualTo(List.of("0"));
    assertThat(imports.apply(PET, shown.id()))
        .contains(
            Decision.refused(
                Reason.of("returns.import.wrong-state", "wanted", "applied", "state", "applied")));
  }

  @Test
  void givenAJobThatChecksLater_thenItShowsWhatADryRunShows() {
    var request = everything().request();
    var shown = granted(imports.dryRun(PET, request));
    var id = granted(imports.submit(PET, request));
    assertThat(imports.find(PET, id).orElseThrow().state()).isEqualTo(ImportState.CHECKING);

    var checked = granted(imports.check(PET, id).orElseThrow());

    assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
    assertThat(checked.tables()).isEqualTo(shown.tables());
    assertThat(imports.check(PET, id))
        .contains(
            Decision.refused(
                Reason.of("returns.import.wrong-state", "wanted", "checked", "state", "checked")));
    assertThat(granted(imports.apply(PET, id).orElseThrow()).state())
        .isEqualTo(ImportState.APPLIED);
  }

  @Test
  void givenSomethingElseWasTakenInSinceTheCheck_thenItIsCheckedAgainInsteadOfApplied() {
    var shown = granted(imports.dryRun(PET, Box.of(Box.HEADER, Box.EPISODES).request()));
    run(Box.of(Box.HEADER));

    assertThat(imports.apply(PET, shown.id()))
        .contains(Decision.refused(Reason.of("returns.import.changed-since")));

    var again = imports.find(PET, shown.id()).orElseThrow();
    assertThat(List.of(again.added(), again.left())).isEqualTo(List.of(3, 2));
    assertThat(granted(imports.apply(PET, shown.id()).orElseThrow()).added()).isEqualTo(3);
  }

  @Test
  void givenTwoYears_thenPersonsAndEpisodesAreTheSameInEitherOrder() {
    var first = Box.of(Box.HEADER, Box.EPISODES, Box.of2016Uasc());
    var second = Box.of(Box.header2017(), Box.episodes2017(), Box.uasc2017()).year(2017);
    run(first);
    var later = run(second);
    var persons = rows(PERSON_FACTS);
    var episodes = rows(EPISODE_FACTS);

    Workbench.get().emptied("peterborough");
    run(second);
    var earlier = run(first);

    assertThat(rows(PERSON_FACTS)).isEqualTo(persons);
    assertThat(rows(EPISODE_FACTS)).isEqualTo(episodes);
    assertThat(persons)
        .contains("A1 2010-04-06 M WIRI H801200001001 null null true 2028-04-06 2017");
    assertThat(episodes)
        .contains("A1 2015-11-20 2016-08-01 P C2 N1 U4 PR1 X1 LAREQ PE1 1AA PE3 6YY XXXXXXX 2017");
    assertThat(table(later, "Episodes"))
        .isEqualTo(new ImportTable("Episodes", "file2.csv", 2, 1, 1, 0, 0));
    assertThat(table(earlier, "Episodes"))
        .isEqualTo(new ImportTable("Episodes", "file2.csv", 3, 2, 0, 1, 0));
    assertThat(rows("SELECT first_year FROM placement_history_start")).isEqualTo(List.of("2016"));
  }

  @Test
  void givenALaterYearRepeatsAnEpisode_thenAnEarlierYearsFileCannotChangeItAnyMore() {
    run(Box.of(Box.HEADER, Box.EPISODES));
    var confirmed = run(Box.of(Box.EPISODES).year(2017));
    assertThat(List.of(confirmed.changed(), confirmed.left())).isEqualTo(List.of(0, 3));

    var stale = run(Box.of(Box.EPISODES.replace(",K2,PR4", ",K1,PR4")));

    assertThat(List.of(stale.changed(), stale.left())).isEqualTo(List.of(0, 3));
    assertThat(rows("SELECT COUNT(*) FROM placement_episode WHERE place = 'K1'"))
        .isEqualTo(List.of("0"));
  }

  @Test
  void givenAFaultInStrictMode_thenTheWholeSetStaysOut() {
    var faulty = Box.EPISODES.replace("14/02/2014", "31/02/2014");

    var result = run(Box.of(Box.HEADER, faulty).strict());

    assertThat(result.state()).isEqualTo(ImportState.REFUSED);
    assertThat(List.of(result.added(), result.changed(), result.left(), result.refused()))
        .isEqualTo(List.of(0, 0, 0, 1));
    assertThat(result.summary().message()).startsWith("Nothing was taken in: the import was asked");
    assertThat(result.problems())
        .containsExactly(
            new ImportProblem(
                "file2.csv",
                4,
                "DECOM",
                "31/02/2014",
                "date-form",
                "refusal",
                "\"31/02/2014\" in DECOM is no date. Write it as dd/mm/yyyy, e.g. 05/04/2016."
                    + " (National check 141.)"));
    assertThat(rows("SELECT COUNT(*) FROM people_child")).isEqualTo(List.of("0"));
  }

  @Test
  void givenAFaultInLenientMode_thenOnlyItsRowStaysOut() {
    var faulty = Box.EPISODES.replace("14/02/2014", "31/02/2014");

    var result = run(Box.of(Box.HEADER, faulty));

    assertThat(List.of(result.added(), result.refused())).isEqualTo(List.of(4, 1));
    assertThat(rows("SELECT COUNT(*) FROM placement_episode")).isEqualTo(List.of("2"));
  }

  @Test
  void givenACouncilThatIsNotServed_thenTheOnesServedAreNamed() {
    assertThat(imports.run(LARK, Box.of(Box.HEADER).council("PET").year(null).request(), false))
        .isEqualTo(
            Decision.refused(
                Reason.of(
                    "returns.import.unknown-council",
                    "council",
                    "PET",
                    "known",
                    "LARK, OSTR, FENV"),
                Reason.of("returns.import.year-missing")));
  }

  @Test
  void givenOneTenantsImport_thenTheOtherSeesNothingOfIt() {
    var result = run(Box.of(Box.HEADER));

    assertThat(imports.find(LARK, result.id())).isEmpty();
    assertThat(imports.list(LARK, ListQuery.ALL).total()).isZero();
    assertThat(imports.problems(LARK, result.id(), ListQuery.ALL).total()).isZero();
    assertThat(imports.apply(LARK, result.id())).isEmpty();
    assertThat(database.query(LARK, "SELECT * FROM people_child")).isEmpty();
  }

  @Test
  void givenOneNumberInTwoCouncils_thenTheyAreTwoChildren() {
    granted(imports.run(LARK, Box.of(Box.HEADER).council("LARK").request(), false));
    granted(imports.run(LARK, Box.of(Box.HEADER).council("OSTR").request(), false));

    assertThat(database.query(LARK, "SELECT * FROM people_child")).hasSize(4);
  }

  @Test
  void givenSomebodyWhoMayOnlyRead_thenNothingCanBeTakenInAndResultsCanBeSeen() {
    var id = run(Box.of(Box.HEADER)).id();
    var reader = Workbench.as("peterborough", "reader", DAY, Permission.IMPORT_READ);
    var request = Box.of(Box.HEADER).request();

    assertThat(imports.find(reader, id)).isPresent();
    assertThatThrownBy(() -> imports.run(reader, request, false)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> imports.dryRun(reader, request)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> imports.apply(reader, id)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> imports.discard(reader, id)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenAnyBytes_thenThereIsAResult() {
    var random = new Random(20261122);
    for (int i = 0; i < 40; i++) {
      var bytes = new byte[random.nextInt(5_000)];
      random.nextBytes(bytes);
      var spoilt = Box.EPISODES.getBytes(StandardCharsets.UTF_8);
      for (int spot = 0; spot < 12; spot++) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
      }

      var result = run(Box.of(Box.HEADER).file("random", bytes).file("spoilt\u0000.csv", spoilt));

      assertThat(result.state()).isEqualTo(ImportState.APPLIED);
      assertThat(result.summary().problems()).isPositive();
    }
  }

  @Test
  void givenOnlyRubbish_thenNothingIsTakenInAndItIsSaid() {
    var result = run(new Box().file("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 7}));

    assertThat(result.state()).isEqualTo(ImportState.REFUSED);
    assertThat(result.summary().message())
        .isEqualTo("Nothing was taken in: none of the files could be recognised.");
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("file-not-text"));
  }

  @Test
  void givenTwoImportsAtOnce_thenOneWaitsForTheOther() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    try {
      var jobs = new ArrayList<Callable<ImportResult>>();
      for (int i = 0; i < 4; i++) {
        jobs.add(() -> run(everything()));
      }
      int added = 0;
      for (var answer : pool.invokeAll(jobs)) {
        added += answer.get().added();
      }
      Workbench.get().emptied("peterborough");
      assertThat(added).isEqualTo(run(everything()).added());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void givenTheServiceWasStoppedInTheMiddle_thenTheImportIsShownAsInterrupted() {
    var id = run(Box.of(Box.HEADER)).id();
    database.sql(PET, h -> h.execute("UPDATE returns_import SET state = 'APPLYING'"));

    assertThat(imports.interrupted(PET)).isEqualTo(1);

    var found = imports.find(PET, id).orElseThrow();
    assertThat(found.state()).isEqualTo(ImportState.INTERRUPTED);
    assertThat(imports.interrupted(PET)).isZero();
  }

  @Test
  void givenProblems_thenTheyCanBeFilteredAndDownloadedWithoutFormulas() {
    var rows =
        Box.HEADER
            + "=CMD(),1,05/04/2010,WBRI,UN1,,\n"
            + "A9,+1,05/04/2010,WBRI,UN1,,\n"
            + "A8,1,@x,WBRI,UN1,,\n";

    var id = run(Box.of(rows)).id();

    var one = new ListQuery(Map.of("rule", "date-form"), "line", true, 0, 10);
    assertThat(imports.problems(PET, id, one).rows())
        .singleElement()
        .satisfies(p -> assertThat(p.value()).isEqualTo("@x"));
    var out = new StringWriter();
    imports.problemsCsv(PET, id, out);
    assertThat(out.toString()).contains(",'+1,").contains(",'@x,").doesNotContain(",+1,");
    assertThat(rows("SELECT number FROM people_child WHERE number LIKE '=%'"))
        .isEqualTo(List.of("=CMD()"));
    assertThatThrownBy(
            () ->
                imports.problems(PET, id, new ListQuery(Map.of("1=1 OR", "x"), null, false, 0, 10)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givenADiscardedImport_thenItsFilesAreGone() {
    var id = granted(imports.dryRun(PET, Box.of(Box.HEADER).request())).id();

    assertThat(imports.discard(PET, id)).contains(Decision.granted(ImportState.DISCARDED));

    assertThat(rows("SELECT COUNT(*) FROM returns_import_file")).isEqualTo(List.of("0"));
    assertThat(imports.discard(PET, id))
        .contains(
            Decision.refused(
                Reason.of(
                    "returns.import.wrong-state", "wanted", "discarded", "state", "discarded")));
  }

  @Test
  void givenManyImports_thenTheListIsFilteredSortedAndCounted() {
    run(Box.of(Box.HEADER));
    run(Box.of(Box.HEADER).year(2017));
    run(new Box().file("x", new byte[] {1}));

    var applied = new ListQuery(Map.of("state", "APPLIED"), "year", true, 0, 1);
    var page = imports.list(PET, applied);

    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).singleElement().satisfies(r -> assertThat(r.year()).isEqualTo(2017));
    assertThat(imports.list(PET, ListQuery.ALL).total()).isEqualTo(3);
  }

  private static Box everything() {
    return OwnFilesIT.ownFiles(Box.of(Box.HEADER, Box.EPISODES, Box.of2016Uasc(), Box.others()));
  }

  private ImportResult run(Box box) {
    return granted(imports.run(PET, box.request(), false));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        result -> result,
        no -> {
          throw new AssertionError(no.toString());
        });
  }

  private static ImportTable table(ImportResult result, String name) {
    return result.tables().stream().filter(t -> t.table().equals(name)).findFirst().orElseThrow();
  }

  private List<String> rows(String sql) {
    return Box.rows(database, PET, sql);
  }

  /** Every row of every versioned table with the moment it was last written. */
  private List<String> everyRow() {
    var all = new ArrayList<String>();
    for (var target : Targets.ALL) {
      all.addAll(
          rows("SELECT '" + target.table() + "', t.*, ROW_START FROM " + target.table() + " t"));
    }
    return all.stream().sorted().toList();
  }
}
