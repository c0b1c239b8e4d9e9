package org.permanency.it;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Children who come into care at the beginning of a week, each to a household of its own: invented
 * rows, the same each time.
 *
 * @param week number of the week, part of every key
 * @param day its Monday
 */
record WeekOfArrivals(int week, LocalDate day) {
  /** Children in a week. */
  static final int CHILDREN = 30;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** How many of a week's children are there. */
  static String count(int week) {
    return "SELECT COUNT(*) FROM t_peterborough.people_child WHERE number LIKE 'KILL%dX%%'"
        .formatted(week);
  }

  /** The files, by name. */
  Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    files.put(
        "header.csv",
        table("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "%c,1,05/04/2010,WBRI,UN5,,"));
    files.put(
        "episodes.csv",
        table(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "%c,%d,S,C2,N1,U6,PR1,,,,PE1 1AA,PE2 8TT,XXXXXXX"));
    files.put(
        "households.csv",
        table(
            "HOUSEHOLD,NAME,TYPE,APPROVED_FROM,APPROVED_TO,SORT_CODE,ACCOUNT,ACCOUNT_NAME",
            "%h,Household %h,mainstream,01/02/2012,,20-00-01,12345678,R DYKE"));
    files.put(
        "household_terms.csv",
        table("HOUSEHOLD,FROM,TO,PLACES,AGE_FROM,AGE_TO", "%h,01/02/2012,,3,0,18"));
    files.put("household_levels.csv", table("HOUSEHOLD,FROM,TO,LEVEL", "%h,01/02/2012,,level-2"));
    files.put(
        "household_placements.csv",
        table("CHILD,HOUSEHOLD,FROM,TO,ENDED_PLANNED,ENDED_BY", "%c,%h,%d,,,"));
    return files;
  }

  private String table(String heading, String row) {
    var text = new StringBuilder(heading).append('\n');
    for (int i = 0; i < CHILDREN; i++) {
      var key = "%dX%02d".formatted(week, i);
      text.append(
              row.replace("%c", "KILL" + key)
                  .replace("%h", "KILLH" + key)
                  .replace("%d", DAY.format(day)))
          .append('\n');
    }
    return text.toString();
  }
}
