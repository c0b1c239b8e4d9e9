package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What was said of a child in the year before, beside what is said now. */
final class LastYearChecks {
  private LastYearChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("199", adoptedBefore());
    all.put("202", YearBefore.header(LastYearChecks::otherSex));
    all.put("203", YearBefore.header(LastYearChecks::otherBirth));
    all.put("204", YearBefore.header((n, t, f, r) -> YearBefore.filledAndDiffers(n, t, "ETHNIC")));
    all.put("208", YearBefore.header(LastYearChecks::otherPupilNumber));
    all.put("452", YearBefore.openEpisode(sameReason((n, t, f, r) -> column(n, t, "PL_LA"))));
    all.put("453", YearBefore.openEpisode(sameReason(LastYearChecks::far)));
    all.put("502", YearBefore.openEpisode(LastYearChecks::otherStart));
    all.put("503A", unchanged("RNE"));
    all.put("503B", unchanged("LS"));
    all.put("503C", unchanged("CIN"));
    all.put("503E", unchanged("PLACE_PROVIDER"));
    all.put("503F", unchanged("URN"));
    all.put("503G", YearBefore.openEpisode(LastYearChecks::farOrBlank));
    all.put("503H", unchanged("PL_LA"));
    all.put("503J", unchanged("PL_LOCATION"));
    all.put("562", firstNotLastOfYearBefore());
    all.put("NoE", unknownBefore());
    return all;
  }

  private static Check unchanged(String column) {
    return YearBefore.openEpisode((now, then, files, rule) -> column(now, then, column));
  }

  /** Another word in a column; nothing where the year before does not have the column. */
  private static YearBefore.Clash column(Rows now, Rows then, String column) {
    return then.has(column) ? YearBefore.differs(now, then, column) : YearBefore.none();
  }

  /** Only where both rows began for the same reason. */
  private static YearBefore.Clashes sameReason(YearBefore.Clashes clashes) {
    return (now, then, files, rule) -> {
      var other = YearBefore.differs(now, then, "RNE");
      var clash = clashes.of(now, then, files, rule);
      return (row, before) -> !other.test(row, before) && clash.test(row, before);
    };
  }

  /** Codes that stand side by side in the rule are the same sex. */
  private static YearBefore.Clash otherSex(Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var clash = YearBefore.filledAndDiffers(now, then, "SEX");
    for (var codes : rule.list("alike")) {
      var alike = now.in("SEX", codes.split(" "));
      var alikeThen = then.in("SEX", codes.split(" "));
      var others = clash;
      clash =
          (row, before) -> others.test(row, before) && !(alike.test(row) && alikeThen.test(before));
    }
    return clash;
  }

  private static YearBefore.Clash otherBirth(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var born = now.days("DOB");
    var bornThen = then.days("DOB");
    return (row, before) ->
        born.known(row) && bornThen.known(before) && born.at(row) != bornThen.at(before);
  }

  /** An unknown number may become known, and the first of the unknown ones any other. */
  private static YearBefore.Clash otherPupilNumber(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var unknown = now.in("UPN", rule.list("unknown"));
    var unknownThen = then.in("UPN", rule.list("unknown"));
    var youngThen = then.in("UPN", rule.list("young"));
    var differs = YearBefore.filledAndDiffers(now, then, "UPN");
    return (row, before) ->
        differs.test(row, before)
            && !youngThen.test(before)
            && (unknown.test(row) || !unknownThen.test(before));
  }

  private static YearBefore.Clash otherStart(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var began = now.days("DECOM");
    var beganThen = then.days("DECOM");
    return (row, before) -> began.at(row) != beganThen.at(before);
  }

  private static YearBefore.Clash far(Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var miles = now.words("PL_DISTANCE");
    var milesThen = then.words("PL_DISTANCE");
    int least = rule.number("tenths");
    return (row, before) ->
        Distance.apart(
            Distance.tenths(miles.at(row)), Distance.tenths(milesThen.at(before)), least);
  }

  private static YearBefore.Clash farOrBlank(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    if (!then.has("PL_DISTANCE")) {
      return YearBefore.none();
    }
    var blank = now.blank("PL_DISTANCE");
    var blankThen = then.blank("PL_DISTANCE");
    var far = far(now, then, files, rule);
    return (row, before) -> blank.test(row) != blankThen.test(before) || far.test(row, before);
  }

  /** Episodes that begin after one that ended in adoption had begun, in either year. */
  private static Check adoptedBefore() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          int[] adopted = new int[files.children()];
          Arrays.fill(adopted, Days.NONE);
          earliestAdopted(t, rule, adopted);
          if (files.hasLast(EPISODES)) {
            earliestAdopted(files.last(EPISODES), rule, adopted);
          }
          var began = t.days("DECOM");
          return row -> began.after(row, adopted[t.child(row)]);
        });
  }

  private static void earliestAdopted(Rows t, CheckRule rule, int[] into) {
    var adopted = t.in("REC", rule.list("adopted"));
    var began = t.days("DECOM");
    for (int row = 0; row < t.size(); row++) {
      if (adopted.test(row)) {
        into[t.child(row)] = Math.min(into[t.child(row)], began.at(row));
      }
    }
  }

  /** A first episode from before the year that is not the last one of the year before. */
  private static Check firstNotLastOfYearBefore() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var began = t.days("DECOM");
          var then = files.last(EPISODES);
          var beganThen = then.days("DECOM");
          int first = files.first();
          return row -> {
            if (t.before(row) >= 0 || !began.before(row, first)) {
              return false;
            }
            int before = then.lastOf(t.child(row), beganThen::known);
            return before < 0 || beganThen.at(before) != began.at(row);
          };
        });
  }

  private static Check unknownBefore() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var began = t.days("DECOM");
          var then = files.last(EPISODES);
          int first = files.first();
          return row -> began.before(row, first) && then.count(t.child(row)) == 0;
        });
  }
}
