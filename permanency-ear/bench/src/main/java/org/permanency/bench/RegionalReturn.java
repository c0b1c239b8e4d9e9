package org.permanency.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.permanency.returns.ImportFile;

/**
 * A national return of one collection year that is as large as a region's: 26,750 children, 50,500
 * episodes and 126,000 reviews, health and missing spells beside them, the sizes the product promises to take in at one go.
 */
final class RegionalReturn {
  static final int YEAR = 2016;
  static final int CHILDREN = 26_750;
  static final int EPISODES = 50_500;
  static final int REVIEWS = 126_000;
  static final List<String> TABLES = List.of("Header", "Episodes", "Reviews", "OC2", "Missing");

  /** First collection year that writes sex as letters. */
  private static final int LETTERS = 2025;

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private final StringBuilder header =
      new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
  private final StringBuilder episodes =
      new StringBuilder(
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
  private final StringBuilder reviews = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");

  private final StringBuilder health =
      new StringBuilder(
          "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n");
  private final StringBuilder missing =
      new StringBuilder("CHILD,DOB,MISSING,MIS_START,MIS_END\n");
  private final int children;
  private final int year;
  private final LocalDate first;

  private RegionalReturn(int children, int year) {
    this.children = children;
    this.year = year;
    first = LocalDate.of(year - 1, 4, 1);
  }

  static List<ImportFile> files() {
    return files(CHILDREN, YEAR);
  }

  /** The same with as many rows a child for any number of children and any collection year. */
  static List<ImportFile> files(int children, int year) {
    var all = new RegionalReturn(children, year);
    for (int child = 0; child < children; child++) {
      all.child(child);
    }
    return List.of(
        file("header.csv", all.header),
        file("episodes.csv", all.episodes),
        file("reviews.csv", all.reviews),
        file("oc2.csv", all.health),
        file("missing.csv", all.missing));
  }

  private static ImportFile file(String name, StringBuilder text) {
    return new ImportFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void child(int child) {
    var number = 100_000 + child;
    var born = first.minusYears(2 + child % 14).minusDays(child % 300);
    line(header, number, sex(child), day(born), "WBRI", "UN1", "", "");
    int held = share(child, EPISODES);
    for (int i = 0; i < held; i++) {
      boolean last = i == held - 1;
      var starts = first.plusDays(child % 30 + 60L * i);
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
    beside(child, number, born);
    for (int i = 0; i < share(child, REVIEWS); i++) {
      line(reviews, number, day(born), day(first.plusDays(40 + child % 20 + 60L * i)), "PN1");
    }
  }

  /** Health of every other child, a time missing of every fifth. */
  private void beside(int child, int number, LocalDate born) {
    if (child % 2 == 0) {
      line(health, number, day(born), "", "", "0", "", "1", "1", "1", "0", "", "");
    }
    if (child % 5 == 0) {
      var starts = first.plusDays(70 + child % 40);
      line(missing, number, day(born), "M", day(starts), day(starts.plusDays(1)));
    }
  }

  private String sex(int child) {
    return year < LETTERS ? String.valueOf(child % 2 + 1) : child % 2 == 0 ? "M" : "F";
  }

  /**
   * How many of {@code rows} are this child's, so that all children's together are all, in
   * proportion where there are more or fewer children.
   */
  private int share(int child, int rows) {
    long all = (long) rows * children / CHILDREN;
    return (int) (all / children + (child < all % children ? 1 : 0));
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
