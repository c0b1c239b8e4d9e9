package org.permanency.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Formulas and script in names, taken in as an agency's own files bring them, looked for in every
 * page and in every export that a page offers.
 */
@ExtendWith(RunningService.class)
class ExportIT {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final List<String> STARTS = List.of("=1+1", "+1", "-1+1", "@SUM(A1)", "|x");
  private static final Pattern EXPORT = Pattern.compile("href=\"(/permanency/export\\?[^\"]*)\"");
  private static final Pattern CELL = Pattern.compile("\\G(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)");
  private static final Pattern NUMBER = Pattern.compile("-[0-9][0-9.]*");

  @Test
  void givenFormulasAndScriptInNames_thenNoPageAndNoExportRunsThem(Service service)
      throws IOException {
    takeIn(service);
    var lists = new HashSet<String>();
    var exports = new TreeMap<String, WebSession>();
    for (var who : service.signIns().users("larkmere")) {
      var session = WebSession.of(service, who);
      var menu = Pattern.compile("href=\"/permanency/([a-z]+/[a-z-]+\\.xhtml)\"");
      var addresses =
          menu.matcher(session.get("home.xhtml").asString())
              .results()
              .map(m -> m.group(1))
              .distinct()
              .toList();
      for (var address : addresses) {
        var page = session.get(address).asString();
        assertThat(page).as(address).doesNotContain(SCRIPT);
        EXPORT
            .matcher(page)
            .results()
            .map(m -> m.group(1).replace("&amp;", "&"))
            .filter(e -> lists.add(e.replaceAll("[?&](?!list=|format=)[a-zA-Z.]+=[^&]*", "")))
            .forEach(e -> exports.put(e, session));
      }
    }
    assertThat(exports).hasSizeGreaterThan(15);
    boolean seen = false;
    for (var export : exports.entrySet()) {
      var answer = export.getValue().get(service.base().resolve(export.getKey()));
      assertThat(answer.statusCode()).as(export.getKey()).isEqualTo(200);
      if (export.getKey().contains("format=csv")) {
        var csv = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        seen |= csv.contains("'=1+1");
        harmless(export.getKey(), csv.replace("\uFEFF", ""));
      } else {
        withoutFormula(export.getKey(), answer.asByteArray());
      }
    }
    assertThat(seen).as("the formulas taken in stand in an export").isTrue();
  }

  /** Households and workers with names that nobody has. */
  private static void takeIn(Service service) {
    var households =
        new StringBuilder(
            "HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME\n");
    var workers = new StringBuilder("WORKER,NAME,ORGANISATION,POST,QUALIFIED,FROM,TO\n");
    for (int i = 0; i < STARTS.size(); i++) {
      var name = STARTS.get(i) + SCRIPT;
      // First and last in every order, so that they stand on the first page.
      for (var code : List.of("!" + i, "~" + i)) {
        households.append("%s,%s,mainstream,01/04/2016,,,,\n".formatted(code, name));
        workers.append("%s,%s,council,%s,1,01/04/2016,\n".formatted(code, name, name));
      }
    }
    var council =
        given()
            .header("Authorization", "Bearer " + service.signIns().token("larkmere"))
            .get(service.at("api/v1/children?limit=1"))
            .jsonPath()
            .getString("items[0].council");
    var answer =
        given()
            .header("Authorization", "Bearer " + service.signIns().token("larkmere"))
            .multiPart("files", "households.csv", households.toString().getBytes())
            .multiPart("files", "workers.csv", workers.toString().getBytes())
            .post(service.at("api/v1/imports?kind=own&council=" + council));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("state")).as(answer.asString()).isEqualTo("applied");
  }

  /** Cells of a CSV that begin like a formula are numbers. */
  private static void harmless(String what, String csv) {
    for (var line : csv.split("\r?\n")) {
      for (var cell : CELL.matcher(line).results().map(m -> m.group(1)).toList()) {
        var text = cell.startsWith("\"") ? cell.substring(1) : cell;
        if (!text.isEmpty() && "=+-@\t\r|".indexOf(text.charAt(0)) >= 0) {
          assertThat(text.replaceAll("\"$", "")).as(what + ": " + line).matches(NUMBER);
        }
      }
    }
  }

  private static void withoutFormula(String what, byte[] xlsx) throws IOException {
    var file = Files.createTempFile("export", ".xlsx");
    Files.write(file, xlsx);
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).as(what + " " + entry.getName()).doesNotContain("<f>", "<f ");
      }
    } finally {
      Files.delete(file);
    }
  }
}
