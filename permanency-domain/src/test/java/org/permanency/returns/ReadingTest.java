package org.permanency.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.returns.rule.ColumnKind.Setting;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.NationalTables;
import org.permanency.returns.rule.Recognition;
import org.permanency.returns.rule.ReturnRules;
import org.permanency.rules.RuleFiles;
import org.permanency.tenancy.TenantId;

/** Reading of files, whatever they hold: problems, never exceptions. */
class ReadingTest {
  private static final Setting IN_2016 =
      new Setting(
          java.util.Objects.requireNonNull(
                  new RuleFiles()
                      .read(RuleFiles.bundled())
                      .books()
                      .get(new TenantId("peterborough")))
              .get(ReturnRules.RETURN_CODES, java.time.LocalDate.of(2016, 3, 31)),
          2016);

  @Test
  void givenAFileWithoutFault_thenItsRowsAreThereAndNothingIsSaid() {
    var read = read(Box.HEADER.getBytes(StandardCharsets.UTF_8));

    assertThat(read.faults.count()).isZero();
    assertThat(read.reading.take(NationalTables.HEADER)).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A3,1,05/04/2010,WBRI,UN1,,\"             | LINE_QUOTE 4",
        "A3,\"1,05/04/2010,WBRI,UN1,,             | LINE_QUOTE 4",
        "A3,1,05/04/2010,WB\"RI\",UN1,,           | LINE_QUOTE 4",
        "A3,1,05/04/2010,\"WBRI\"x,UN1,,          | LINE_QUOTE 4",
        "A3,1                                     | LINE_COLUMNS 4",
        "A1,1,05/04/2010,WBRI,UN2,,               | KEY_TWICE 4",
        "A1,1,05/04/2010,WBRI,H801200001001,,     | ''",
        "a1,1,05/04/2010,wbri,h801200001001,,     | ''",
        ",,,,,,                                   | ''",
        "'\"A3\",\"1\",05/04/2010,WBRI,UN1,,'     | ''",
      })
  void aLineAtFaultCostsOnlyItself(String line, String fault) {
    var text = line.startsWith("'") ? line.substring(1, line.length() - 1) : line;
    var read =
        read(
            (Box.HEADER + text + "\nA4,1,05/04/2010,WBRI,UN1,,\n")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(read.said()).isEqualTo(fault.equals("''") ? "" : fault);
    assertThat(read.reading.take(NationalTables.HEADER).stream().map(r -> r.text("CHILD")))
        .contains("A1", "A2", "A4");
  }

  @Test
  void givenALineWithoutEnd_thenItCostsOnlyItself() {
    var read =
        read(
            (Box.HEADER + "x".repeat(3_000_000) + "\nA4,1,05/04/2010,WBRI,UN1,,")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(read.said()).isEqualTo("LINE_TOO_LONG 4");
    assertThat(read.reading.take(NationalTables.HEADER)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"'\r\n'", "'\r'", "'\n'", "'\n\n'"})
  void linesMayEndInAnyWay(String end) {
    var read = read(Box.HEADER.replace("\n", end).getBytes(StandardCharsets.UTF_8));

    assertThat(read.said()).isEmpty();
    assertThat(read.reading.take(NationalTables.HEADER).get(1).line())
        .isEqualTo(end.equals("\n\n") ? 5 : 3);
  }

  @ParameterizedTest
  @CsvSource({"'\uFEFF\"CHILD\",', 3", "'\n\n,,,,,,\nCHILD,', 6", "'\uFEFF\n ,\nCHILD,', 5"})
  void whatStandsBeforeTheHeadingsDoesNotHideThem(String start, int line) {
    var read = read(Box.HEADER.replaceFirst("CHILD,", start).getBytes(StandardCharsets.UTF_8));

    assertThat(read.said()).isEmpty();
    assertThat(read.reading.take(NationalTables.HEADER).get(1).line()).isEqualTo(line);
  }

  @Test
  void givenOtherEncodings_thenTheyAreReadOrNamed() {
    var names = "CHILD,FAMILY_NAME,GIVEN_NAMES,SIBLING_GROUP\nA1,Dvořák,Zoë,\n";
    var western = names.replace("ř", "r");

    assertThat(read(("\uFEFF" + names).getBytes(StandardCharsets.UTF_8)).said()).isEmpty();
    assertThat(read(western.getBytes(Charset.forName("windows-1252"))).said())
        .isEqualTo("FILE_ENCODING 0");
    assertThat(read(("\uFEFF" + names).getBytes(StandardCharsets.UTF_16LE)).said())
        .isEqualTo("FILE_NOT_TEXT 0");
    assertThat(read(names.getBytes(StandardCharsets.UTF_16LE)).said()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', FILE_EMPTY 0",
    "'\n\n', FILE_EMPTY 0",
    "'\uFEFF', FILE_EMPTY 0",
    "',,\n ,', FILE_EMPTY 0",
    "'CHILD,DOB,REVIEW,REVIEW_CODE', FILE_WITHOUT_ROWS 0",
    "'CHILD,DOB,REVIEW,REVIEW_CODE\n,,,', FILE_WITHOUT_ROWS 0",
    "'CHILD,DOB,REVIEW,REVIEW_CODE,CHILD\nA1', HEADING_TWICE 0",
    "'hello', FILE_UNKNOWN 0",
    "'CHILD;DOB;REVIEW;REVIEW_CODE', FILE_UNKNOWN 0"
  })
  void filesThatAreNoTable(String content, String fault) {
    assertThat(read(content.getBytes(StandardCharsets.UTF_8)).said()).isEqualTo(fault);
  }

  @Test
  void givenZips_thenTheyAreUnpackedWithinLimits() {
    var limits = new Uploads.Limits(3, 1_000, 1_500);
    var big = "x".repeat(1_001);

    assertThat(unpacked(limits, Box.zip("a/b/h.csv", "1", "x.TXT", "2"))).isEqualTo("h.csv x.TXT");
    assertThat(unpacked(limits, Box.zip("h.csv", big))).isEqualTo("ZIP_TOO_LARGE");
    assertThat(unpacked(limits, Box.zip("h.bin", big))).isEqualTo("ZIP_TOO_LARGE");
    assertThat(unpacked(limits, Box.zip("a.csv", "1", "b.csv", "1", "c.csv", "1", "d.csv", "1")))
        .isEqualTo("a.csv b.csv c.csv ZIP_TOO_LARGE");
    assertThat(unpacked(limits, Box.zip("a.csv", "x".repeat(900), "b.csv", "x".repeat(900))))
        .isEqualTo("a.csv ZIP_TOO_LARGE");
    assertThat(unpacked(limits, Box.zip("in.zip", Box.zip("h.csv", "1")))).isEqualTo("ZIP_NOT_CSV");
    assertThat(unpacked(limits, Box.zip())).isEqualTo("FILE_EMPTY");
    assertThat(unpacked(limits, new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo("ZIP_UNREADABLE");
    assertThat(unpacked(limits, big.getBytes(StandardCharsets.UTF_8))).isEqualTo("FILE_TOO_LARGE");
  }

  @Property(tries = 2_000)
  void givenAnyBytes_thenThereIsAnAnswer(@ForAll @Size(max = 400) byte[] bytes) {
    assertThat(read(bytes).tally.rows()).isNotNegative();
  }

  @Property(tries = 2_000)
  void givenAnyBytesBelowHeadings_thenEveryLineIsAccountedFor(
      @ForAll @Size(max = 200) byte[] bytes, @ForAll @IntRange(min = 0, max = 19) int table) {
    var headings = String.join(",", Recognition.tables().get(table).headings()) + "\n";
    var all = new byte[headings.length() + bytes.length];
    System.arraycopy(headings.getBytes(StandardCharsets.UTF_8), 0, all, 0, headings.length());
    System.arraycopy(bytes, 0, all, headings.length(), bytes.length);

    var read = read(all);

    int taken = Recognition.tables().stream().mapToInt(t -> read.reading.take(t).size()).sum();
    int refused = read.tally.sum(Outcome.REFUSED);
    assertThat(read.faults.count() > 0 || taken > 0).isTrue();
    assertThat(read.faults.refusals()).isGreaterThanOrEqualTo(refused);
  }

  @Property(tries = 1_000)
  void givenAnyBytesAsAZip_thenThereIsAnAnswer(@ForAll @Size(max = 200) byte[] bytes) {
    var zip = Box.zip("h.csv", Box.HEADER);
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      zip[4 + (bytes[i] & 0xFF) % (zip.length - 4)] = bytes[i + 1];
    }

    assertThat(unpacked(Uploads.Limits.USUAL, zip)).isNotNull();
  }

  /** What was read and how. */
  private record Read(Reading reading, Faults faults, Tally tally) {
    String said() {
      return faults.list().stream()
          .map(f -> f.code() + " " + f.line())
          .collect(Collectors.joining(", "));
    }
  }

  private static Read read(byte[] content) {
    var faults = new Faults(10_000);
    var files = List.of(new SourceFile("file.csv", content, true));
    var tally = new Tally(files);
    var scope = new FileReading.Scope(IN_2016, true, Set.of());
    return new Read(new FileReading(scope, faults, tally).read(files), faults, tally);
  }

  private static String unpacked(Uploads.Limits limits, byte[] content) {
    var faults = new Faults(100);
    var files = new Uploads(limits, faults).unpack(List.of(new ImportFile("upload.zip", content)));
    var codes =
        faults.list().stream().collect(Collectors.toMap(f -> f.file(), f -> f.code().name()));
    var said = new java.util.ArrayList<String>();
    for (int i = 0; i < files.size(); i++) {
      said.add(codes.getOrDefault(i, files.get(i).name()));
    }
    return String.join(" ", said);
  }
}
