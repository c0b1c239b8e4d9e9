package org.permanency.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.permanency.returns.ImportFile;
import org.permanency.returns.ImportRequest;
import org.permanency.returns.ImportService;
import org.permanency.returns.check.ReturnExportService;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Three years of returns taken in; the return of the last written again is the same. */
class ReturnRoundTripIT {
  private static final TenantContext PET = Workbench.all("peterborough", LocalDate.of(2017, 2, 28));
  private static final int YEAR = 2016;

  @AfterAll
  static void leaveNothing() {
    Workbench.get().emptied("peterborough");
  }

  @Test
  void theReturnOfAYearIsWrittenAsItWasTakenIn() throws IOException {
    var bench = Workbench.get().provision().emptied("peterborough");
    var caseload = SampleCaseload.make(SentFiles.order(7, 160, 60));
    for (var set : caseload.sets()) {
      var year = set.year();
      if (year != null && year > YEAR - 3 && year <= YEAR) {
        take(bench, caseload, set, year);
      }
    }

    var zip = bench.bean(ReturnExportService.class).csv(PET, "PET", YEAR);

    var written = unpacked(zip.fold(bytes -> bytes, no -> new byte[0]));
    var sent = sent(caseload);
    assertThat(written.keySet()).isEqualTo(sent.keySet());
    written.forEach((name, rows) -> assertThat(rows).as(name).isEqualTo(sent.get(name)));
  }

  private static void take(
      Workbench bench, SampleCaseload caseload, SampleCaseload.FileSet set, int year) {
    var files = new ArrayList<ImportFile>();
    caseload.files(set).forEach((name, bytes) -> files.add(new ImportFile(name, bytes)));
    var request = new ImportRequest("PET", ImportKind.NATIONAL, year, ImportMode.STRICT, files);
    var done = bench.bean(ImportService.class).run(PET, request, false);
    int refused = done.fold(r -> r.refused(), no -> -1);
    assertThat(refused).isZero();
  }

  private static Map<String, List<String>> sent(SampleCaseload caseload) {
    var all = new TreeMap<String, List<String>>();
    for (var set : caseload.sets()) {
      var year = set.year();
      if (set.kind().equals("903") && year != null && year == YEAR) {
        caseload
            .files(set)
            .forEach((name, bytes) -> all.put(key(name), lines(SentFiles.rows(bytes))));
      }
    }
    all.values().removeIf(List::isEmpty);
    return all;
  }

  private static Map<String, List<String>> unpacked(byte[] zip) throws IOException {
    var all = new TreeMap<String, List<String>>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.put(key(entry.getName()), lines(SentFiles.rows(in.readAllBytes())));
      }
    }
    return all;
  }

  private static String key(String name) {
    return name.toLowerCase(java.util.Locale.ROOT)
        .replace("_", "")
        .replace("placedforadoption", "placedadoption")
        .replace(".csv", "");
  }

  /** Rows as sorted text, blank values left out, so that the order of rows and columns is free. */
  private static List<String> lines(List<Row> rows) {
    return rows.stream()
        .map(
            r -> {
              var values = new TreeMap<>(r.fields());
              values.values().removeIf(String::isEmpty);
              return values.toString();
            })
        .sorted()
        .toList();
  }
}
