package org.permanency.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.OwnTables;
import org.permanency.returns.rule.Row;

/** Lays our own files beside what is held. Their TO is the last day; tables hold the day after. */
final class OwnIntake {
  private final Intake intake;
  private final LevelNames levels;

  OwnIntake(Intake intake, LevelNames levels) {
    this.intake = intake;
    this.levels = levels;
  }

  /** Takes all of them. */
  void take(Reading reading) {
    people(reading.take(OwnTables.PEOPLE));
    reading.take(OwnTables.HOUSEHOLDS).forEach(this::household);
    terms(reading.take(OwnTables.HOUSEHOLD_TERMS));
    levels(reading.take(OwnTables.HOUSEHOLD_LEVELS));
    reading.take(OwnTables.HOUSEHOLD_HOLDS).forEach(this::hold);
    stays(reading.take(OwnTables.HOUSEHOLD_PLACEMENTS));
    responsibility(reading.take(OwnTables.RESPONSIBILITY));
    workers(reading.take(OwnTables.WORKERS));
  }

  private void people(List<Row> rows) {
    var person = rows.isEmpty() ? null : intake.sheet(Targets.PERSON);
    for (var row : rows) {
      var child = intake.childOf(row);
      if (child == null || person == null) {
        continue;
      }
      var key = List.<Object>of(child);
      boolean nameless =
          person.value(key, "family_name") == null && person.value(key, "given_names") == null;
      boolean changed =
          person.set(key, "family_name", row.value("FAMILY_NAME")) != Outcome.LEFT
              | person.set(key, "given_names", row.value("GIVEN_NAMES")) != Outcome.LEFT
              | siblings(key, row) != Outcome.LEFT;
      intake.count(row, !changed ? Outcome.LEFT : nameless ? Outcome.ADDED : Outcome.CHANGED);
    }
  }

  private Outcome siblings(List<Object> child, Row row) {
    var code = row.value("SIBLING_GROUP");
    UUID group = null;
    if (code != null) {
      var groups = intake.sheet(Targets.SIBLING_GROUP);
      var key = List.of(intake.council(), code);
      if (groups.id(key) == null) {
        groups.put(key, intake.year());
      }
      group = groups.id(key);
    }
    return intake.sheet(Targets.CHILD_RECORD).set(child, "sibling_group_id", group);
  }

  /**
   * A blank day of coming over from an agency, or a file without it, leaves the one that is held.
   */
  private void household(Row row) {
    var households = intake.sheet(Targets.HOUSEHOLD_RECORD);
    var came = row.value("FROM_AGENCY");
    var outcome =
        households.put(
            row.key(),
            intake.year(),
            row.value("HOUSEHOLD"),
            row.value("NAME"),
            row.value("TYPE"),
            row.value("APPROVED_FROM"),
            dayAfter(row, "APPROVED_TO"),
            came == null ? households.value(row.key(), "from_agency_on") : came);
    var bank = bank(row, Objects.requireNonNull(households.id(row.key())));
    intake.count(row, outcome == Outcome.LEFT && bank != Outcome.LEFT ? Outcome.CHANGED : outcome);
  }

  /** Blank bank details leave those that are held. */
  private Outcome bank(Row row, UUID household) {
    var sortCode = row.value("SORT_CODE");
    var account = row.value("ACCOUNT");
    var name = row.value("ACCOUNT_NAME");
    if (sortCode == null || account == null || name == null) {
      return Outcome.LEFT;
    }
    return intake
        .sheet(Targets.BANK_ACCOUNT)
        .put(List.of(household), intake.year(), sortCode, account, name);
  }

  private void terms(List<Row> rows) {
    var taken = new HashMap<List<Object>, Row>();
    for (var row : rows) {
      var key = householdKey(row);
      if (key != null) {
        put(
            Targets.TERMS,
            key,
            row,
            dayAfter(row, "TO"),
            row.value("PLACES"),
            row.value("AGE_FROM"),
            row.value("AGE_TO"));
        taken.put(key, row);
      }
    }
    clashes(Targets.TERMS, taken);
  }

  private void levels(List<Row> rows) {
    var taken = new HashMap<List<Object>, Row>();
    for (var row : rows) {
      var level = levels.check(row, intake);
      var key = level == null ? null : householdKey(row);
      if (key != null) {
        put(Targets.LEVEL, key, row, dayAfter(row, "TO"), level);
        taken.put(key, row);
      }
    }
    clashes(Targets.LEVEL, taken);
  }

  private void hold(Row row) {
    var key = householdKey(row);
    if (key != null) {
      var reason = row.value("REASON");
      put(
          Targets.HOLD,
          key,
          row,
          dayAfter(row, "TO"),
          row.value("PLACES"),
          reason == null ? "" : reason);
    }
  }

  /** Here TO is the day of leaving, so it is held as it is. */
  private void stays(List<Row> rows) {
    var taken = new HashMap<List<Object>, Row>();
    for (var row : rows) {
      var household = household(row, "HOUSEHOLD");
      var child = household == null ? null : intake.childOf(row);
      if (household != null && child != null) {
        var key = List.<Object>of(child, Objects.requireNonNull(row.day("FROM")));
        stay(key, household, row);
        taken.put(key, row);
      }
    }
    if (!taken.isEmpty()) {
      intake.sheet(Targets.REGISTER_COUNCIL).put(List.of(intake.council()), intake.year());
      new Clashes(intake.sheet(Targets.STAY), "HOUSEHOLD", intake.faults(), OwnIntake::stays)
          .warn(taken);
    }
  }

  /** A stay without a night is not held; one that was open until now goes. */
  private void stay(List<Object> key, UUID household, Row row) {
    if (key.get(1).equals(row.day("TO"))) {
      intake.faults().add(row, "TO", FaultCode.STAY_WITHOUT_NIGHT);
      intake.count(row, intake.sheet(Targets.STAY).remove(key));
      return;
    }
    put(
        Targets.STAY,
        key,
        row,
        row.day("TO"),
        household,
        row.value("ENDED_PLANNED"),
        row.value("ENDED_BY"));
  }

  private static FaultCode stays(@Nullable Object[] earlier, @Nullable Object[] later) {
    int household = Targets.STAY.at("household_id");
    return Objects.equals(earlier[household], later[household])
        ? FaultCode.PERIODS_OVERLAP
        : FaultCode.TWO_HOUSEHOLDS;
  }

  private void responsibility(List<Row> rows) {
    var taken = new HashMap<List<Object>, Row>();
    for (var row : rows) {
      var child = intake.childOf(row);
      if (child != null) {
        var key = List.<Object>of(child, Objects.requireNonNull(row.day("FROM")));
        put(Targets.RESPONSIBILITY, key, row, dayAfter(row, "TO"), row.value("BY"));
        taken.put(key, row);
      }
    }
    clashes(Targets.RESPONSIBILITY, taken);
  }

  /** A worker is called what the post that begins last says. */
  private void workers(List<Row> rows) {
    var sorted = new ArrayList<>(rows);
    sorted.sort(java.util.Comparator.comparing(r -> Objects.requireNonNull(r.day("FROM"))));
    var last = new HashMap<Object, Row>();
    sorted.forEach(row -> last.put(row.key().get(0), row));
    var taken = new HashMap<List<Object>, Row>();
    for (var row : sorted) {
      taken.put(worker(row, last.get(row.key().get(0)) == row), row);
    }
    clashes(Targets.WORKER_POST, taken);
  }

  private List<Object> worker(Row row, boolean names) {
    var workers = intake.sheet(Targets.WORKER);
    var code = List.of(row.key().get(0));
    var named = Outcome.LEFT;
    if (names || workers.id(code) == null) {
      workers.set(code, "code", row.value("WORKER"));
      named = workers.set(code, "name", row.value("NAME"));
    }
    var key =
        List.<Object>of(
            Objects.requireNonNull(workers.id(code)), Objects.requireNonNull(row.day("FROM")));
    var post =
        intake
            .sheet(Targets.WORKER_POST)
            .put(
                key,
                intake.year(),
                dayAfter(row, "TO"),
                row.value("ORGANISATION"),
                row.value("POST"),
                row.value("QUALIFIED"));
    boolean renamed = post == Outcome.LEFT && named != Outcome.LEFT;
    intake.count(row, renamed ? Outcome.CHANGED : post);
    return key;
  }

  private void put(Target target, List<Object> key, Row row, @Nullable Object... values) {
    intake.count(row, intake.sheet(target).put(key, intake.year(), values));
  }

  private void clashes(Target target, Map<List<Object>, Row> rows) {
    new Clashes(
            intake.sheet(target),
            "FROM",
            intake.faults(),
            (earlier, later) -> FaultCode.PERIODS_OVERLAP)
        .warn(rows);
  }

  private @Nullable List<Object> householdKey(Row row) {
    var household = household(row, "HOUSEHOLD");
    return household == null ? null : List.of(household, Objects.requireNonNull(row.day("FROM")));
  }

  private @Nullable UUID household(Row row, String column) {
    var code = row.text(column).toUpperCase(java.util.Locale.ROOT);
    var id = intake.sheet(Targets.HOUSEHOLD_RECORD).id(List.of(code));
    if (id == null) {
      intake.refuse(row, column, FaultCode.HOUSEHOLD_UNKNOWN);
    }
    return id;
  }

  private static @Nullable LocalDate dayAfter(Row row, String column) {
    var last = row.day(column);
    return last == null ? null : last.plusDays(1);
  }
}
