package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Episodes: how long a legal status, a short break or a temporary placement may last. */
final class EpisodeLengthChecks {
  private EpisodeLengthChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("361", EpisodeLengthChecks::together);
    all.put("362", EpisodeLengthChecks::together);
    all.put("363", EpisodeLengthChecks::together);
    all.put("364", EpisodeLengthChecks::together);
    all.put("365", each("LS", "statuses"));
    all.put("367", EpisodeLengthChecks::inTheYear);
    all.put("375", each("PLACE", "places"));
    all.put("376", each("PLACE", "places"));
    all.put("377", EpisodeLengthChecks::often);
    all.put("379", each("PLACE", "places"));
    return all;
  }

  /** Each episode with one of the codes lasts no longer than the rule's days. */
  private static Check each(String column, String codes) {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var stays = new EpisodeStays(files);
          int days = rule.number("days");
          return t.in(column, rule.list(codes)).and(row -> stays.longer(row, days));
        });
  }

  /** Episodes that follow one another under a legal status last no longer together. */
  private static void together(ReturnFiles files, CheckRule rule, Found found) {
    var stays = new EpisodeStays(files);
    var under = files.rows(EPISODES).in("LS", rule.list("statuses"));
    int days = rule.number("days");
    for (int child = 0; child < files.children(); child++) {
      int[] rows = stays.of(child, under);
      int next;
      for (int i = 0; i < rows.length; i = next) {
        int to = stays.to(rows[i]);
        for (next = i + 1; next < rows.length && stays.from(rows[next]) <= to; next++) {
          to = Math.max(to, stays.to(rows[next]));
        }
        if (to - stays.from(rows[i]) > days) {
          add(found, rows, i, next);
        }
      }
    }
  }

  private static void add(Found found, int[] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      found.add(EPISODES, rows[i]);
    }
  }

  /** A child's short breaks last no longer than the rule's days in the collection year. */
  private static void inTheYear(ReturnFiles files, CheckRule rule, Found found) {
    var stays = new EpisodeStays(files);
    var breaks = files.rows(EPISODES).in("LS", rule.list("statuses"));
    int days = rule.number("days");
    for (int child = 0; child < files.children(); child++) {
      int[] rows = stays.of(child, row -> breaks.test(row) && daysInYear(stays, files, row) > 0);
      int sum = 0;
      for (int row : rows) {
        sum += daysInYear(stays, files, row);
      }
      if (sum > days) {
        add(found, rows, 0, rows.length);
      }
    }
  }

  private static int daysInYear(EpisodeStays stays, ReturnFiles files, int row) {
    return Math.min(stays.to(row), files.last()) - Math.max(stays.from(row), files.first());
  }

  /** A child has no more than so many of these placements in any twelve months. */
  private static void often(ReturnFiles files, CheckRule rule, Found found) {
    var t = files.rows(EPISODES);
    var from = t.days("DECOM");
    var wanted = t.in("PLACE", rule.list("places")).and(from::known);
    int most = rule.number("most");
    for (int child = 0; child < files.children(); child++) {
      if (t.any(child, wanted)) {
        int[] rows = Arrays.stream(t.of(child)).filter(wanted).toArray();
        for (int i = 0; i + most < rows.length; i++) {
          if (from.before(rows[i + most], Days.birthday(from.at(rows[i]), 1))) {
            add(found, rows, i, i + most + 1);
          }
        }
      }
    }
  }
}
