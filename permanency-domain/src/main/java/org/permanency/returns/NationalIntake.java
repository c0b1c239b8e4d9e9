package org.permanency.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Upn;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.NationalTables;
import org.permanency.returns.rule.Row;
import org.permanency.returns.rule.TableSpec;

/** Lays the tables of the national return beside what is held. */
final class NationalIntake {
  /**
   * Where the rows of a table of the return go.
   *
   * @param key headings of the key after CHILD, in the order of the target's key
   * @param values headings in the order of the target's values
   */
  private record Landing(Target target, List<String> key, List<String> values) {}

  private static final Map<TableSpec, Landing> LANDINGS = landings();

  private final Intake intake;
  private final Supplier<UUID> ids;

  NationalIntake(Intake intake, Supplier<UUID> ids) {
    this.intake = intake;
    this.ids = ids;
  }

  private static Map<TableSpec, Landing> landings() {
    var map = new LinkedHashMap<TableSpec, Landing>();
    yearly(map, NationalTables.OC2, YearlyTargets.OC2);
    yearly(map, NationalTables.OC3, YearlyTargets.OC3);
    yearly(map, NationalTables.AD1, YearlyTargets.AD1);
    yearly(map, NationalTables.PLACED_ADOPTION, YearlyTargets.PLACED_ADOPTION);
    yearly(map, NationalTables.PREV_PERM, YearlyTargets.PREV_PERM);
    dated(map, NationalTables.REVIEWS, Targets.REVIEW, "REVIEW_CODE");
    dated(map, NationalTables.MISSING, Targets.MISSING, "MISSING", "MIS_END");
    dated(map, NationalTables.WORKER_SPELLS, Targets.WORKER_SPELL, "SW_DEC", "SW_REASON");
    dated(map, NationalTables.LIBERTY_ORDERS, Targets.LIBERTY_ORDER, "DOLO_END");
    dated(
        map,
        NationalTables.EPISODES,
        Targets.EPISODE,
        "DEC",
        "RNE",
        "LS",
        "CIN",
        "PLACE",
        "PLACE_PROVIDER",
        "REC",
        "REASON_PLACE_CHANGE",
        "HOME_POST",
        "PL_POST",
        "URN");
    return map;
  }

  /** Yearly tables carry the headings of the return as names of their fields. */
  private static void yearly(Map<TableSpec, Landing> map, TableSpec table, Target target) {
    var values =
        target.values().stream().map(f -> f.name().toUpperCase(java.util.Locale.ROOT)).toList();
    map.put(table, new Landing(target, List.of(), values));
  }

  private static void dated(
      Map<TableSpec, Landing> map, TableSpec table, Target target, String... values) {
    var key = table.key().subList(1, table.key().size());
    map.put(table, new Landing(target, key, List.of(values)));
  }

  /** Takes all tables of the return. */
  void take(Reading reading) {
    intake.refusedChildren(reading.refusedChildren());
    headers(reading.take(NationalTables.HEADER));
    uasc(reading.take(NationalTables.UASC));
    LANDINGS.forEach((table, landing) -> rows(reading.take(table), landing));
  }

  private void headers(List<Row> rows) {
    var held = intake.sheet(YearlyTargets.HEADER);
    for (var row : rows) {
      if (intake.refuseJoined(row)) {
        continue;
      }
      var number = row.text("CHILD");
      var child = intake.child(number);
      var id = child == null ? newChild(number) : child;
      var outcome =
          held.put(
              List.of(id, intake.year()),
              intake.year(),
              row.value("SEX"),
              row.value("DOB"),
              row.value("ETHNIC"),
              row.value("UPN"),
              row.value("MOTHER"),
              row.value("MC_DOB"));
      if (outcome != Outcome.LEFT) {
        facts(id, row);
      }
      intake.count(row, outcome);
    }
  }

  private UUID newChild(String number) {
    var id = ids.get();
    intake
        .sheet(Targets.PERSON)
        .put(List.of(id), intake.year(), new @Nullable Object[Targets.PERSON.values().size()]);
    var values = new @Nullable Object[Targets.CHILD_RECORD.values().size()];
    values[Targets.CHILD_RECORD.at("council")] = intake.council();
    values[Targets.CHILD_RECORD.at("number")] = number;
    values[Targets.CHILD_RECORD.at("uasc")] = false;
    intake.sheet(Targets.CHILD_RECORD).put(List.of(id), intake.year(), values);
    intake.newChild(number, id);
    return id;
  }

  /** The latest year's Header gives date of birth and the rest of the person. */
  private void facts(UUID id, Row row) {
    var person = intake.sheet(Targets.PERSON);
    var child = intake.sheet(Targets.CHILD_RECORD);
    var key = List.<Object>of(id);
    if (child.value(key, "facts_year") instanceof Integer latest && latest > intake.year()) {
      return;
    }
    person.set(key, "born", row.value("DOB"));
    person.set(key, "sex", row.value("SEX"));
    person.set(key, "ethnicity", row.value("ETHNIC"));
    // UN1 to UN5 say why there is no number; the return's own row keeps them.
    boolean number = row.value("UPN") != null && !Upn.isUnknownCode(row.text("UPN"));
    child.set(key, "upn", number ? row.text("UPN") : null);
    var mother = row.value("MOTHER");
    child.set(key, "mother", mother == null ? null : (Object) mother.equals("1"));
    child.set(key, "mother_child_born", row.value("MC_DOB"));
    child.set(key, "facts_year", intake.year());
  }

  private void uasc(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var held = intake.sheet(YearlyTargets.UASC);
    var latest = new HashMap<Object, Integer>();
    held.all().keySet().forEach(k -> latest.merge(k.get(0), (Integer) k.get(1), Math::max));
    for (var row : rows) {
      var child = intake.childOf(row);
      if (child == null) {
        continue;
      }
      sameChild(child, row);
      var outcome = held.put(List.of(child, intake.year()), intake.year(), row.value("DUC"));
      if (outcome != Outcome.LEFT && intake.year() >= latest.getOrDefault(child, 0)) {
        intake.sheet(Targets.CHILD_RECORD).set(List.of(child), "uasc", true);
        intake.sheet(Targets.CHILD_RECORD).set(List.of(child), "uasc_ceased", row.value("DUC"));
      }
      intake.count(row, outcome);
    }
  }

  private void rows(List<Row> rows, Landing landing) {
    if (rows.isEmpty()) {
      return;
    }
    var sheet = intake.sheet(landing.target());
    var episodes = new HashMap<List<Object>, Row>();
    boolean taken = false;
    for (var row : rows) {
      var child = intake.childOf(row);
      if (child == null) {
        continue;
      }
      sameChild(child, row);
      taken = true;
      var key = key(landing, child, row);
      var values = landing.values().stream().map(row::value).toArray();
      intake.count(row, sheet.put(key, intake.year(), values));
      if (landing.target() == Targets.EPISODE) {
        episodes.put(key, row);
      }
    }
    if (landing.target() == Targets.EPISODE && taken) {
      historyStart();
      new Clashes(sheet, "DEC", intake.faults(), NationalIntake::episodes).warn(episodes);
    }
  }

  private List<Object> key(Landing landing, UUID child, Row row) {
    var key = new java.util.ArrayList<Object>(3);
    key.add(child);
    landing.key().forEach(heading -> key.add(java.util.Objects.requireNonNull(row.value(heading))));
    if (landing.key().isEmpty()) {
      key.add(intake.year());
    }
    return key;
  }

  private static FaultCode episodes(@Nullable Object[] earlier, @Nullable Object[] later) {
    return earlier[Targets.EPISODE.at("ends")] == null
        ? FaultCode.EPISODE_LEFT_OPEN
        : FaultCode.EPISODES_OVERLAP;
  }

  private void historyStart() {
    var start = intake.sheet(Targets.HISTORY_START);
    var key = List.<Object>of(intake.council());
    if (!(start.value(key, "first_year") instanceof Integer first) || first > intake.year()) {
      start.set(key, "first_year", intake.year());
    }
  }

  /** Warns where a row says of the child what its Header does not. */
  private void sameChild(UUID child, Row row) {
    var key = List.<Object>of(child);
    var person = intake.sheet(Targets.PERSON);
    var born = (LocalDate) person.value(key, "born");
    if (born == null) {
      return;
    }
    if (row.table().has("DOB") && row.value("DOB") != null && !born.equals(row.value("DOB"))) {
      intake.faults().add(row, "DOB", FaultCode.BIRTH_DIFFERS, "other", Row.shown(born));
    }
    if (row.table().has("DECOM") && born.isAfter(row.day("DECOM"))) {
      intake.faults().add(row, "DECOM", FaultCode.DAY_BEFORE_BIRTH, "born", Row.shown(born));
    }
    var sex = person.value(key, "sex");
    if (row.table().has("SEX") && row.value("SEX") != null && sex != null) {
      if (!sex.equals(row.value("SEX"))) {
        intake.faults().add(row, "SEX", FaultCode.SEX_DIFFERS, "other", sex.toString());
      }
    }
  }
}
