package org.permanency.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.permanency.returns.ImportFile;

/**
 * A national return of one collection year that is as large as a region's: 26,750 children, 50,500
 * episodes and 126,000 reviews, the sizes the product promises to take in at one go.
 */
final class RegionalReturn {
  static final int YEAR = 2016;
  static final int CHILDREN = 26_750;
  static final int EPISODES = 50_500;
  static final int REVIEWS = 126_000;
  private static final LocalDate FIRST = LocalDate.of(YEAR - 1, 4, 1);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private final StringBuilder header =
      new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
  private final StringBuilder episodes =
      new StringBuilder(
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
  private final StringBuilder reviews = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");

  private RegionalReturn() {}

  static List<ImportFile> files() {
    var all = new RegionalReturn();
    for (int child = 0; child < CHILDREN; child++) {
      all.child(child);
    }
    return List.of(
        file("header.csv", all.header),
        file("episodes.csv", all.episodes),
        file("reviews.csv", all.reviews));
  }

  private static ImportFile file(String name, StringBuilder text) {
    return new ImportFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void child(int child) {
    var number = 100_000 + child;
    var born = FIRST.minusYears(2 + child % 14).minusDays(child % 300);
    line(header, number, child % 2 + 1, day(born), "WBRI", "UN1", "", "");
    int held = share(child, EPISODES);
    for (int i = 0; i < held; i++) {
      boolean last = i == held - 1;
      var starts = FIRST.plusDays(child % 30 + 60L * i);
      line(
          episodes,
          number,
          day(starts),
          i == 0 ? "S" : "P",
          "C2",
          "N1",
          "U6",
          "PR1",
          last ? "" : day(starts.plusDays(60)),
          last ? "" : "X1",
          last ? "" : "PLACE",
          "PE1 1AA",
          "PE1 2BB",
          "SC01234");
    }
    for (int i = 0; i < share(child, REVIEWS); i++) {
      line(reviews, number, day(born), day(FIRST.plusDays(40 + child % 20 + 60L * i)), "PN1");
    }
  }

  /** How many of {@code rows} are this child's, so that all children's together are all. */
  private static int share(int child, int rows) {
    return rows / CHILDREN + (child < rows % CHILDREN ? 1 : 0);
  }

  private static String day(LocalDate day) {
    return DATE.format(day);
  }

  private static void line(StringBuilder to, Object... values) {
    for (int i = 0; i < values.length; i++) {
      to.append(i == 0 ? "" : ",").append(values[i]);
    }
    to.append('\n');
  }
}
