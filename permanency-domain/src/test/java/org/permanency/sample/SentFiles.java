package org.permanency.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A caseload as its receiver sees it: only what stands in the files. */
final class SentFiles {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  static final LocalDate END = LocalDate.of(2017, 2, 28);
  static final List<String> LEVELS = List.of("level-1", "level-2", "level-3");

  final Map<SampleCaseload.FileSet, Map<String, List<Row>>> sets = new LinkedHashMap<>();

  SentFiles(Order order) {
    var caseload = SampleCaseload.make(order);
    for (var set : caseload.sets()) {
      var files = new TreeMap<String, List<Row>>();
      caseload.files(set).forEach((name, bytes) -> files.put(name, rows(bytes)));
      sets.put(set, files);
    }
  }

  private final Map<String, List<Row>> history = new TreeMap<>();

  /** One council, ten years to the end of February 2017. */
  static Order order(long seed, int children, int households) {
    var council = List.of(new Order.Council("PET", "874", 1));
    return new Order(seed, END, 10, children, households, council, LEVELS);
  }

  static List<Row> rows(byte[] csv) {
    var rows = new ArrayList<Row>();
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
      reader.forEach(r -> rows.add(new Row(r.getFieldsAsMap())));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }

  List<Row> own(String file) {
    return sets.entrySet().stream()
        .filter(e -> e.getKey().kind().equals("own"))
        .flatMap(e -> e.getValue().getOrDefault(file, List.of()).stream())
        .toList();
  }

  List<Row> year(int year, String file) {
    return sets.entrySet().stream()
        .filter(e -> e.getKey().year() != null && e.getKey().year() == year)
        .flatMap(e -> e.getValue().getOrDefault(file, List.of()).stream())
        .toList();
  }

  List<Integer> years() {
    return sets.keySet().stream()
        .map(SampleCaseload.FileSet::year)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * Episodes of all years joined: of two rows with one key the later year's. By child, in order.
   */
  Map<String, List<Row>> history() {
    if (history.isEmpty()) {
      history.putAll(joined());
    }
    return history;
  }

  private Map<String, List<Row>> joined() {
    var latest = new TreeMap<String, Row>();
    for (int year : years()) {
      year(year, "episodes.csv")
          .forEach(r -> latest.put(r.get("CHILD") + " " + day(r, "DECOM"), r));
    }
    var joined = new TreeMap<String, List<Row>>();
    latest
        .values()
        .forEach(r -> joined.computeIfAbsent(r.get("CHILD"), c -> new ArrayList<>()).add(r));
    joined.values().forEach(l -> l.sort(Comparator.comparing(r -> day(r, "DECOM"))));
    return joined;
  }

  List<Row> inCare(LocalDate day) {
    return history().values().stream()
        .flatMap(List::stream)
        .filter(r -> !r.get("LS").startsWith("V3") && !r.get("LS").startsWith("V4"))
        .filter(r -> on(r, "DECOM", "DEC", day))
        .toList();
  }

  static boolean on(Row row, String from, String to, LocalDate day) {
    return !day.isBefore(day(row, from)) && day.isBefore(end(row, to));
  }

  static LocalDate day(Row row, String column) {
    return LocalDate.parse(row.get(column), DATE);
  }

  static LocalDate end(Row row, String column) {
    return row.empty(column) ? LocalDate.MAX : day(row, column);
  }
}
