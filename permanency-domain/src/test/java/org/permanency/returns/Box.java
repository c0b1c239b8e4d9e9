package org.permanency.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;

/** A box of invented files to send in. */
final class Box {
  static final String HEADER =
      """
      CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
      A1,1,05/04/2010,WBRI,H801200001001,,
      A2,2,17/11/2001,BCRB,UN5,0,
      """;
  static final String EPISODES =
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      A1,03/05/2015,S,V2,N1,U6,PR1,20/11/2015,X1,CARPL,PE1 1AA,PE2 8TT,XXXXXXX
      A1,20/11/2015,P,C2,N1,U4,PR1,,,,PE1 1AA,PE3 6YY,XXXXXXX
      A2,14/02/2014,S,C2,N2,K2,PR4,,,,PE1 2BB,CB1 2AA,1234567
      """;

  private final List<ImportFile> files = new ArrayList<>();
  private String council = "PET";
  private ImportKind kind = ImportKind.NATIONAL;
  private @Nullable Integer year = 2016;
  private ImportMode mode = ImportMode.LENIENT;

  static Box of(String... texts) {
    var box = new Box();
    for (var text : texts) {
      box.file("file" + (box.files.size() + 1) + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
    return box;
  }

  Box file(String name, byte[] content) {
    files.add(new ImportFile(name, content));
    return this;
  }

  Box council(String code) {
    council = code;
    return this;
  }

  Box year(@Nullable Integer collectionYear) {
    year = collectionYear;
    return this;
  }

  Box own() {
    kind = ImportKind.OWN;
    year = null;
    return this;
  }

  Box strict() {
    mode = ImportMode.STRICT;
    return this;
  }

  ImportRequest request() {
    return new ImportRequest(council, kind, year, mode, files);
  }

  /** Names and contents in turn, as one zip. */
  static byte[] zip(Object... entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(
            entries[i + 1] instanceof byte[] bytes
                ? bytes
                : ((String) entries[i + 1]).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String header2017() {
    return """
    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
    A1,1,06/04/2010,WIRI,H801200001001,,
    """;
  }

  static String episodes2017() {
    return """
    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
    A1,20/11/2015,P,C2,N1,U4,PR1,01/08/2016,X1,LAREQ,PE1 1AA,PE3 6YY,XXXXXXX
    A1,01/08/2016,P,C2,N1,U6,PR1,,,,PE1 1AA,PE4 5ZZ,XXXXXXX
    """;
  }

  static String of2016Uasc() {
    return "CHILD,SEX,DOB,DUC\nA1,1,05/04/2010,05/04/2028\n";
  }

  static String uasc2017() {
    return "CHILD,SEX,DOB,DUC\nA1,1,06/04/2010,06/04/2028\n";
  }

  static String others() {
    return "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,05/04/2010,01/06/2015,PN1\n";
  }

  /** Rows of a query as text, values parted by blanks. */
  static List<String> rows(AttackService database, TenantContext ctx, String sql) {
    return database.query(ctx, sql).stream()
        .map(
            row ->
                row instanceof Object[] values
                    ? Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(" "))
                    : String.valueOf(row))
        .toList();
  }
}
