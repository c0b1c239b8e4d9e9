package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.RegisterService;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Our own eight files from file to table, on the real database. */
class OwnFilesIT {
  private static final TenantContext PET = Workbench.all("peterborough", LocalDate.of(2017, 2, 28));
  static final String PEOPLE =
      """
      CHILD,FAMILY_NAME,GIVEN_NAMES,SIBLING_GROUP
      A1,Moss,Tilda,S1
      a2,O'Fenn,Jörn,S1
      """;
  static final String HOUSEHOLDS =
      """
      HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME
      Hh1,Dyke and Dyke,mainstream,01/02/2012,,20-00-01,12345678,R DYKE
      H2,Reed,Connected,05/06/2014,04/06/2016,,,
      """;
  static final String TERMS =
      """
      HOUSEHOLD,FROM,TO,PLACES,AGE_FROM,AGE_TO
      HH1,01/02/2012,31/03/2015,1,0,10
      HH1,01/04/2015,,3,0,18
      """;
  static final String LEVELS =
      """
      HOUSEHOLD,FROM,TO,LEVEL
      HH1,01/02/2012,,level-2
      """;
  static final String HOLDS =
      """
      HOUSEHOLD,FROM,TO,PLACES,REASON
      HH1,01/08/2016,14/08/2016,1,holiday
      """;
  static final String PLACEMENTS =
      """
      CHILD,HOUSEHOLD,FROM,TO,ENDED_PLANNED,ENDED_BY
      A1,HH1,20/11/2015,01/08/2016,1,agency
      A2,H2,20/11/2015,,,
      """;
  static final String RESPONSIBILITY =
      """
      CHILD,FROM,TO,BY
      A1,20/11/2015,31/12/2015,council
      A1,01/01/2016,,service
      """;
  static final String WORKERS =
      """
      WORKER,NAME,ORGANISATION,POST,QUALIFIED,FROM,TO
      W1,Pat Sedge,council,Student,0,01/09/2014,31/08/2015
      W1,Pat Sedge-Moor,provider,Social worker,1,01/09/2015,
      """;

  private final ImportService imports = Workbench.get().provision().bean(ImportService.class);
  private final AttackService database = Workbench.get().bean(AttackService.class);

  static Box ownFiles(Box box) {
    for (var text :
        List.of(PLACEMENTS, LEVELS, TERMS, PEOPLE, HOUSEHOLDS, HOLDS, RESPONSIBILITY, WORKERS)) {
      box.file("own.csv", text.getBytes(StandardCharsets.UTF_8));
    }
    return box;
  }

  @BeforeEach
  void twoChildrenAreKnown() {
    Workbench.get().emptied("peterborough");
    run(Box.of(Box.HEADER, Box.EPISODES));
  }

  @Test
  void givenAllEightInAnyOrder_thenTheyStandInTheTables() {
    var result = run(ownFiles(new Box().own()));

    assertThat(result.problems()).isEmpty();
    assertThat(result.added()).isEqualTo(14);
    assertThat(
            rows(
                "SELECT c.number, p.family_name, p.given_names, g.code FROM people_child c JOIN"
                    + " people_person p ON p.id = c.id JOIN people_sibling_group g ON g.id ="
                    + " c.sibling_group_id ORDER BY 1"))
        .isEqualTo(List.of("A1 Moss Tilda S1", "A2 O'Fenn Jörn S1"));
    assertThat(
            rows(
                "SELECT h.code, name, type, approved_from, approved_to, sort_code, account,"
                    + " account_name FROM fostering_household h LEFT JOIN fostering_bank_account b"
                    + " ON b.household_id = h.id ORDER BY 1"))
        .isEqualTo(
            List.of(
                "H2 Reed connected 2014-06-05 2016-06-05 null null null",
                "Hh1 Dyke and Dyke mainstream 2012-02-01 null 200001 12345678 R DYKE"));
    assertThat(
            rows("SELECT starts, ends, places, age_from, age_to FROM fostering_terms ORDER BY 1"))
        .isEqualTo(List.of("2012-02-01 2015-04-01 1 0 10", "2015-04-01 null 3 0 18"));
    assertThat(rows("SELECT starts, ends, level FROM fostering_level"))
        .isEqualTo(List.of("2012-02-01 null level-2"));
    assertThat(rows("SELECT starts, ends, places, reason FROM fostering_hold"))
        .isEqualTo(List.of("2016-08-01 2016-08-15 1 holiday"));
    assertThat(
            rows(
                "SELECT number, starts, ends, ended_planned, ended_by FROM fostering_stay s JOIN"
                    + " people_child c ON c.id = s.child_id ORDER BY 1"))
        .isEqualTo(List.of("A1 2015-11-20 2016-08-01 true agency", "A2 2015-11-20 null null null"));
    assertThat(rows("SELECT council FROM fostering_register_council")).isEqualTo(List.of("PET"));
    assertThat(rows("SELECT starts, ends, held_by FROM casework_responsibility ORDER BY 1"))
        .isEqualTo(List.of("2015-11-20 2016-01-01 council", "2016-01-01 null service"));
    assertThat(
            rows(
                "SELECT code, name, organisation, post, qualified, starts, ends FROM"
                    + " people_worker_post p JOIN people_worker w ON w.id = p.worker_id ORDER BY"
                    + " starts"))
        .isEqualTo(
            List.of(
                "W1 Pat Sedge-Moor council Student false 2014-09-01 2015-09-01",
                "W1 Pat Sedge-Moor provider Social worker true 2015-09-01 null"));
  }

  @Test
  void givenAChildWhoLeftOnTheDayOfArrival_thenNoNightIsHeldAndAnOpenStayGoes() {
    run(ownFiles(new Box().own()));
    var corrected = PLACEMENTS.replace("A2,H2,20/11/2015,,,", "A2,H2,20/11/2015,20/11/2015,,");

    var result = run(Box.of(corrected).own());

    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("stay-without-night"));
    assertThat(List.of(result.changed(), result.left())).isEqualTo(List.of(1, 1));
    assertThat(Workbench.get().bean(RegisterService.class).facts(PET).stays())
        .singleElement()
        .satisfies(
            stay ->
                assertThat(stay.period())
                    .isEqualTo(
                        new EffectivePeriod(LocalDate.of(2015, 11, 20), LocalDate.of(2016, 8, 1))));
    assertThat(run(Box.of(corrected).own()).left()).isEqualTo(2);
  }

  @Test
  void givenTwoHouseholdsOnOneNight_thenItIsSaidAndTakenIn() {
    run(ownFiles(new Box().own()));

    var result = run(Box.of("CHILD,HOUSEHOLD,FROM,TO\nA1,H2,01/07/2016,\n").own());

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.problems().stream().map(ImportProblem::rule))
        .containsExactlyInAnyOrder("heading-missing", "heading-missing", "two-households");
  }

  @Test
  void givenAnArrivalOnTheDayOfLeaving_thenTheNightIsShared() {
    run(ownFiles(new Box().own()));

    var result =
        run(Box.of("CHILD,HOUSEHOLD,FROM,TO,ENDED_PLANNED,ENDED_BY\nA1,H2,01/08/2016,,,\n").own());

    assertThat(result.problems()).isEmpty();
  }

  @Test
  void givenUnknownHouseholdsLevelsAndChildren_thenTheRowsAreRefusedInPlainWords() {
    run(ownFiles(new Box().own()));

    var result =
        run(
            Box.of(
                    "HOUSEHOLD,FROM,TO,LEVEL\nHH1,01/05/2016,,gold\nNOWHERE,01/05/2016,,level-1\n",
                    "CHILD,FROM,TO,BY\nZZ,01/05/2016,,council\nA1,02/05/2016,01/05/2016,service\n")
                .own());

    assertThat(result.refused()).isEqualTo(4);
    assertThat(result.problems().stream().map(ImportProblem::message))
        .containsExactlyInAnyOrder(
            "\"gold\" is no level of the allowances in force from 01/04/2016. Use one of: level-1,"
                + " level-2, level-3.",
            "No household with this code is known. Send its row in a households file, in this"
                + " import or before.",
            "No child with this number is known for PET. Send its row in a Header, in this import"
                + " or before.",
            "TO (01/05/2016) is before FROM (02/05/2016). The end cannot come before the start.");
  }

  @Test
  void givenBlankBankDetails_thenThoseHeldStay() {
    run(ownFiles(new Box().own()));

    var result = run(Box.of(HOUSEHOLDS.replace("20-00-01,12345678,R DYKE", ",,")).own());

    assertThat(result.left()).isEqualTo(2);
    assertThat(rows("SELECT sort_code FROM fostering_bank_account")).isEqualTo(List.of("200001"));
  }

  @Test
  void givenTheDayOfComingOverFromAnAgency_thenItIsKeptAndAFileWithoutItLeavesIt() {
    run(
        Box.of(
                """
                HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,FROM_AGENCY
                Hh1,Dyke and Dyke,mainstream,01/02/2012,,01/04/2016
                """)
            .own());
    run(Box.of(HOUSEHOLDS).own());

    assertThat(rows("SELECT code, from_agency_on FROM fostering_household ORDER BY 1"))
        .isEqualTo(List.of("H2 null", "Hh1 2016-04-01"));
  }

  @Test
  void givenATableOfTheReturnWithoutAYear_thenThatFileIsRefused() {
    var result = run(Box.of(Box.HEADER, PEOPLE).own());

    assertThat(result.tables().stream().map(ImportTable::table)).containsExactly("people");
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("file-needs-year"));
  }

  @Test
  void givenAZipWithFoldersAndAReadMe_thenItsFilesAreTakenIn() {
    var zip =
        Box.zip(
            "2016/Header v2.csv", Box.HEADER, "__MACOSX/x.csv", "x", "notes/README.md", "hello");

    var result = run(new Box().file("all.zip", zip).year(2017));

    assertThat(result.tables())
        .isEqualTo(List.of(new ImportTable("Header", "Header v2.csv", 2, 2, 0, 0, 0)));
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).isEqualTo("zip-not-csv"));
  }

  private ImportResult run(Box box) {
    return imports
        .run(PET, box.request(), false)
        .fold(
            result -> result,
            no -> {
              throw new AssertionError(no.toString());
            });
  }

  private List<String> rows(String sql) {
    return Box.rows(database, PET, sql);
  }
}
