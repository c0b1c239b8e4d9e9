package org.permanency.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.performance.rule.Indicator;
import org.permanency.performance.rule.Standing;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.TestDatabase;
import org.permanency.testing.Workbench;

/** The scorecard out of real tables, tenant by tenant. */
class IndicatorServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final TenantContext LARK = Workbench.all("larkmere", TODAY);
  private static final TenantContext PET = Workbench.all("peterborough", TODAY);
  private AttackService sql;
  private IndicatorService service;

  @BeforeEach
  void twoCouncilsWithTheSameChildNumber() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    sql = bench.bean(AttackService.class);
    service = bench.bean(IndicatorService.class);
    var household = id("household");
    insert(
        "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?, 'H1', 'A"
            + " family', 'mainstream', '2020-01-01')",
        household);
    insert(
        "INSERT INTO fostering_terms (id, household_id, starts, places) VALUES (UUID(), ?,"
            + " '2020-01-01', 2)",
        household);
    insert("INSERT INTO fostering_register_council (council) VALUES ('LARK')");
    insert("INSERT INTO placement_history_start (council, first_year) VALUES ('LARK', 2020)");
    child(LARK, "LARK", "100", "S", "U6", "PR4");
    child(LARK, "OSTR", "100", "P", "U6", "PR4");
    insert(
        "INSERT INTO fostering_stay (id, child_id, household_id, starts) VALUES (UUID(), ?, ?,"
            + " '2021-05-01')",
        id("LARK100"),
        household);
    insert(
        "INSERT INTO casework_responsibility (id, child_id, starts, held_by) VALUES (UUID(), ?,"
            + " '2025-01-01', 'service')",
        id("LARK100"));
  }

  @Test
  void givenRecords_thenEveryIndicatorOfTheMonthIsAnswered() {
    var card = granted(service.values(LARK, MARCH, null));

    assertThat(figures(card))
        .isEqualTo(
            List.of(
                "LAC=2",
                "PER-01=1",
                "FOS-01 count=1",
                "FOS-01 percent=50.00",
                "FOS-02 count=1",
                "FOS-02 percent=50.00",
                "FOS-03=0",
                "FOS-04=0",
                "FPA-01=0",
                "FPA-02=0",
                "FPA-03=0",
                "FOS-05=1",
                "FOS-06=2",
                "FOS-07=0",
                "FOS-08=0",
                "FOS-09=0",
                "FOS-10=null",
                "FOS-11=50.00",
                "FOS-12 mainstream=1",
                "FOS-12 connected=0",
                "FOS-12 link=0",
                "FOS-12 supported-lodgings=0",
                "FOS-12 parent-and-child=0",
                "FOS-12 remand=0",
                "FOS-12 emergency=0",
                "FOS-12 long-term=0",
                "FOS-15=1",
                "FOS-16=1",
                "FOS-17=0",
                "FOS-18=0",
                "FOS-19=0",
                "FOS-20=0",
                "FOS-22=100.00 ?1",
                "FOS-23=0.00",
                "ADO-01 registrations=0",
                "ADO-01 enquiries=0",
                "APA-01=0",
                "ADO-02=0",
                "ADO-03=null",
                "ADO-04=0",
                "ADO-05=0",
                "ADO-06=0",
                "ADO-07=0",
                "ADO-08=0",
                "ADO-11=0",
                "ADO-12 a-count=0",
                "ADO-12 a-percent=null",
                "ADO-12 b-count=0",
                "ADO-12 b-percent=null",
                "PFO-01=0",
                "PFO-02=0",
                "PFO-03=0",
                "PFO-04=null",
                "PFO-05=0",
                "CON-04=null"));
    assertThat(card.provisional()).isFalse();
    assertThat(card.beforeRecords()).isEmpty();
  }

  @Test
  void givenOneCouncil_thenOnlyItsChildrenCount() {
    var card = granted(service.values(LARK, MARCH, "OSTR"));

    assertThat(figures(card)).contains("LAC=1", "FOS-01 count=0", "FOS-02 count=1", "FOS-06=2");
    assertThat(card.lines()).allMatch(l -> l.standing() == Standing.NONE);
  }

  @Test
  void givenAnotherTenant_thenItSeesNothingOfIt() {
    assertThat(granted(service.values(PET, MARCH, null)).line("LAC", "").orElseThrow().value())
        .matches(v -> v.numerator() == 0);
  }

  @Test
  void givenTargetsAndARange_thenEachValueStandsToThem() {
    var card = granted(service.values(LARK, MARCH, null));

    assertThat(card.line("LAC", "").orElseThrow().standing()).isEqualTo(Standing.BELOW_RANGE);
    assertThat(card.line("FOS-01", "percent").orElseThrow().standing())
        .isEqualTo(Standing.OFF_TARGET);
    assertThat(card.line("FOS-22", "").orElseThrow().standing()).isEqualTo(Standing.ON_TARGET);
    assertThat(card.line("FOS-01", "count").orElseThrow().standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void givenANumber_whenOpened_thenItsRecordsCarryTheirCouncilAndTheAuditTrailTheList() {
    var records = granted(service.records(LARK, "FOS-01", null, MARCH, null).orElseThrow());

    assertThat(records.rows())
        .extracting(r -> r.council() + " " + r.code() + " " + r.inNumerator())
        .containsExactly("LARK 100 true", "OSTR 100 false");
    assertThat(records.value().indicator().variant()).isEqualTo("percent");
    assertThat(
            sql.query(LARK, "SELECT CONCAT(action, ' ', subject_id, ' ', detail) FROM audit_entry"))
        .asString()
        .isEqualTo("[indicator.records FOS-01 2026-03 FOS-01 percent: LARK 100; OSTR 100]");
  }

  @Test
  void givenARestrictedRecord_whenOpened_thenItCountsWithoutItsNumber() {
    insert("UPDATE people_person SET restricted = TRUE WHERE id = ?", id("LARK100"));
    insert("INSERT INTO people_restriction VALUES (?, 'named', 'A. Manager')", id("LARK100"));
    var named = Workbench.as("larkmere", "named", TODAY, Permission.SCORECARD_READ);

    assertThat(granted(service.records(LARK, "FOS-01", null, MARCH, null).orElseThrow()).rows())
        .extracting(r -> r.council() + " " + r.code() + " " + r.inNumerator())
        .containsExactly("OSTR 100 false", "LARK Restricted record true");
    assertThat(granted(service.records(named, "FOS-01", null, MARCH, null).orElseThrow()).rows())
        .extracting(r -> r.council() + " " + r.code())
        .containsExactly("LARK 100", "OSTR 100");
  }

  @Test
  void givenAFormIsNamed_thenThatOneIsOpened() {
    assertThat(opened("FOS-01", "count").key()).isEqualTo("FOS-01 count");
    assertThat(opened("ADO-12", null).key()).isEqualTo("ADO-12 a-percent");
    assertThat(opened("ADO-12", "b").key()).isEqualTo("ADO-12 b-percent");
    assertThat(opened("ADO-12", "b-count").key()).isEqualTo("ADO-12 b-count");
    assertThat(service.records(LARK, "ADO-12", "c", MARCH, null)).isEmpty();
    assertThat(service.records(LARK, "FOS-99", null, MARCH, null)).isEmpty();
  }

  @Test
  void givenANumberOfHouseholds_whenOpened_thenItShowsHouseholds() {
    var rows = granted(service.records(LARK, "FOS-11", null, MARCH, null).orElseThrow()).rows();

    assertThat(rows)
        .extracting(r -> r.code() + " " + r.council() + " " + r.numerator() + "/" + r.denominator())
        .containsExactly("H1 null 1/2");
  }

  @Test
  void givenANewHouseholdAndRecordings_thenTheirCarersGroupAndTheirTimeAreRead() {
    insert(
        "INSERT INTO fostering_household (id, code, name, type, approved_from) VALUES (?, 'H2', 'B"
            + " family', 'connected', '2025-04-01')",
        id("second"));
    insert("INSERT INTO people_person (id, ethnicity) VALUES (?, 'BAFR')", id("carer"));
    insert(
        "INSERT INTO fostering_carer (id, household_id, person_id, starts) VALUES (UUID(), ?, ?,"
            + " '2025-04-01')",
        id("second"),
        id("carer"));
    recording("2026-03-30", "2026-04-02T10:00", "2026-04-02T10:00");
    recording("2026-03-31", "2026-04-05T10:00", "2026-04-03T10:00");
    recording("2025-03-31", "2025-04-05T10:00", "2025-04-03T10:00");

    assertThat(figures(granted(service.values(LARK, MARCH, null))))
        .contains("FOS-10=100.00", "FOS-12 mainstream=1", "FOS-12 connected=1", "CON-04=50.00");
    assertThat(granted(service.records(LARK, "CON-04", null, MARCH, null).orElseThrow()).rows())
        .extracting(r -> r.council() + " " + r.code() + " " + r.numerator() + "/" + r.denominator())
        .containsExactly("LARK 100 1/2");
  }

  private void recording(String on, String recorded, String due) {
    insert(
        "INSERT INTO record_recording (id, subject_kind, subject_id, template, label, happened_on,"
            + " recorded_at, due_at, author_id, author_name, fields) VALUES (UUID(), 'CHILD', ?,"
            + " 'visit', 'Visit', ?, ?, ?, 'a', 'A', '[]')",
        id("LARK100"),
        LocalDate.parse(on),
        LocalDateTime.parse(recorded),
        LocalDateTime.parse(due));
  }

  @Test
  void givenTwelveMonths_thenTheyAreTheSameAsTwelveQuestions() {
    var year = granted(service.months(LARK, MARCH, 12, null));

    assertThat(year).extracting(Scorecard::month).startsWith(YearMonth.of(2025, 4)).hasSize(12);
    for (var card : year) {
      assertThat(card).isEqualTo(granted(service.values(LARK, card.month(), null)));
    }
    var series = granted(service.series(LARK, "FOS-01", MARCH, 12, null).orElseThrow());
    assertThat(series).extracting(s -> s.indicator().variant()).containsExactly("count", "percent");
    assertThat(series.get(0).points()).hasSize(12);
    assertThat(service.series(LARK, "XXX", MARCH, 12, null)).isEmpty();
  }

  @Test
  void theRunningMonthIsProvisionalAndLaterOnesAreRefused() {
    assertThat(granted(service.values(LARK, YearMonth.of(2026, 5), null)).provisional()).isTrue();
    assertThat(granted(service.values(LARK, YearMonth.of(2026, 4), null)).provisional()).isFalse();
    assertThat(service.values(LARK, YearMonth.of(2026, 6), null))
        .isEqualTo(
            Decision.refused(
                new Reason(
                    "performance.month.in-future",
                    Map.of("month", "2026-06", "today", "2026-05-20"))));
  }

  @Test
  void givenAMonthOrACouncilThatIsNone_thenEveryReasonIsGiven() {
    assertThat(service.values(LARK, YearMonth.of(-999_999_999, 1), "ZZZ"))
        .isEqualTo(
            Decision.refused(
                new Reason(
                    "performance.month.too-early",
                    Map.of("month", "-999999999-01", "first", "1990-01")),
                Reason.of("performance.council.unknown", "council", "ZZZ")));
    assertThat(service.records(LARK, "LAC", null, MARCH, "PET").orElseThrow())
        .isInstanceOf(Decision.Refused.class);
    assertThatThrownBy(() -> service.months(LARK, MARCH, 61, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givenAMonthBeforeTheEarliestReturn_thenTheCouncilIsNamed() {
    assertThat(granted(service.values(LARK, YearMonth.of(2019, 3), null)).beforeRecords())
        .containsExactly("LARK");
    assertThat(granted(service.values(LARK, YearMonth.of(2019, 4), null)).beforeRecords())
        .isEmpty();
  }

  @Test
  void givenNoPermission_thenNobodySeesTheScorecard() {
    var visitor = Workbench.as("larkmere", "visitor", TODAY, Permission.CHILD_READ);

    assertThatThrownBy(() -> service.values(visitor, MARCH, null)).isInstanceOf(NotPermitted.class);
    var analyst = Workbench.as("larkmere", "analyst", TODAY, Permission.SCORECARD_READ);
    assertThat(figures(granted(service.values(analyst, MARCH, null)))).contains("LAC=2");
  }

  @Test
  void givenMoreChildrenAndMoreMonths_thenNoMoreStatementsRun() {
    long few = statements(() -> service.values(LARK, MARCH, null));
    IntStream.range(0, 200).forEach(i -> child(LARK, "FENV", "C" + i, "S", "U6", "PR1"));
    long many = statements(() -> service.months(LARK, MARCH, 12, null));

    assertThat(many).isEqualTo(few).isPositive();
  }

  @Test
  void givenTheSpreadsheet_whenReadBack_thenValuesAndDefinitionsAreThere() throws IOException {
    var bytes = granted(service.workbook(LARK, MARCH, null));

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheets().map(s -> s.getName()))
          .containsExactly("Values", "Figures", "Definitions");
      var values = book.getFirstSheet().read();
      assertThat(values.get(0).getCellText(0))
          .isEqualTo("Larkmere Children's Trust: scorecard Apr 2025 to Mar 2026");
      // the reader leaves out the empty second row
      assertThat(values.get(1).getCellText(15)).isEqualTo("Mar 2026");
      assertThat(values.get(5).getCellText(0) + values.get(5).getCellText(1))
          .isEqualTo("FOS-01percent");
      assertThat(values.get(5).getCellAsNumber(15).orElseThrow()).isEqualByComparingTo("50");
      assertThat(book.getSheet(2).orElseThrow().read()).hasSize(1 + 55);
      assertThat(book.getSheet(1).orElseThrow().read()).hasSize(1 + 12 * 55);
    }
  }

  private Indicator opened(String id, String variant) {
    return granted(service.records(LARK, id, variant, MARCH, null).orElseThrow())
        .value()
        .indicator();
  }

  private void child(TenantContext ctx, String council, String number, String... episode) {
    var id = id(council + number);
    sql.sql(
        ctx,
        h -> {
          h.execute("INSERT INTO people_person (id, born) VALUES (?, '2015-06-01')", id);
          h.execute(
              "INSERT INTO people_child (id, council, number) VALUES (?, ?, ?)",
              id,
              council,
              number);
          return h.execute(
              "INSERT INTO placement_episode (child_id, starts, reason_began, legal_status, place,"
                  + " provider) VALUES (?, '2021-05-01', ?, 'C2', ?, ?)",
              id,
              episode[0],
              episode[1],
              episode[2]);
        });
  }

  private void insert(String statement, Object... values) {
    sql.sql(LARK, h -> h.execute(statement, values));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static List<String> figures(Scorecard card) {
    return card.lines().stream()
        .map(
            l ->
                l.indicator().key()
                    + "="
                    + l.value().value()
                    + (l.value().unknown() == 0 ? "" : " ?" + l.value().unknown()))
        .toList();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        result -> result,
        reasons -> {
          throw new AssertionError("refused: " + reasons);
        });
  }

  /** SELECTs that the server ran for {@code work}; nothing else runs meanwhile. */
  private static long statements(Runnable work) {
    long before = selects();
    work.run();
    return selects() - before;
  }

  private static long selects() {
    var admin = TestDatabase.get().admin();
    try (var connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
      rows.next();
      return rows.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
