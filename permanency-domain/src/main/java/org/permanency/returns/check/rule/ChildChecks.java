package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.OC3;
import static org.permanency.returns.check.rule.ReturnTable.REVIEWS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The child itself, beside the year before and beside what is known of providers. */
final class ChildChecks {
  /** A letter but I, O and S, eleven digits, and a digit or letter. */
  private static final Pattern PUPIL_NUMBER = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]");

  private ChildChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.putAll(AsylumChecks.all());
    all.putAll(LastYearChecks.all());
    all.putAll(FirstChildChecks.all());
    all.putAll(ProviderListChecks.all());
    all.put("105", Check.rows(HEADER, (t, rule) -> t.in("UASC", rule.list("codes")).negate()));
    all.put("168", pupilNumber());
    all.put("209", schoolAge());
    all.put("232", Check.rows(HEADER, (t, rule) -> t.in("SEX", rule.list("unknown"))));
    all.put("301", bornAfterYear());
    all.put("351", grownUp());
    all.put("399", ByChild.in(List.of(HEADER, EPISODES, REVIEWS), ChildChecks::onShortBreaks));
    all.put("440", review(false));
    all.put("441", review(true));
    all.put("444", samePupilNumber());
    all.put("EPI", withoutEpisodes());
    return all;
  }

  /** The latest day of birth of those who are {@code years} old on {@code day}. */
  static int bornBy(int years, int day) {
    return Days.of(LocalDate.ofEpochDay(day).minusYears(years));
  }

  private static Check pupilNumber() {
    return Check.rows(
        HEADER,
        (t, rule) -> {
          var unknown = Set.copyOf(rule.list("unknown"));
          return t.words("UPN")
              .matching(
                  w -> !w.isEmpty() && !unknown.contains(w) && !PUPIL_NUMBER.matcher(w).matches());
        });
  }

  /** Of school age since the last day of August of the school year before the year began. */
  private static Check schoolAge() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var young = t.in("UPN", rule.list("young"));
          var born = t.days("DOB");
          int august = Days.of(LocalDate.of(files.year() - 2, 8, 31));
          int latest = bornBy(rule.number("age"), august);
          return row -> young.test(row) && born.known(row) && born.at(row) <= latest;
        });
  }

  private static Check bornAfterYear() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var born = t.days("DOB");
          int last = files.last();
          return row -> born.after(row, last);
        });
  }

  private static Check grownUp() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var born = t.days("DOB");
          int latest = bornBy(rule.number("age"), files.first());
          return row -> born.before(row, latest);
        });
  }

  /** All episodes are short breaks, and something is entered that these do not have. */
  private static IntPredicate onShortBreaks(ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var other = episodes.in("LS", rule.list("breaks")).negate();
    var header = files.rows(HEADER);
    var mother = header.filled("MOTHER");
    var reviews = files.rows(REVIEWS);
    var reviewed = reviews.anyFilled("REVIEW", "REVIEW_CODE");
    return child ->
        episodes.count(child) > 0
            && !episodes.any(child, other)
            && (header.any(child, mother) || reviews.any(child, reviewed));
  }

  /** One of the rule's codes beside a child that is too young for it, or too old. */
  private static Check review(boolean tooYoung) {
    return Check.rows(
        REVIEWS,
        (t, rule) -> {
          var coded = t.in("REVIEW_CODE", rule.list("codes"));
          var born = t.days("DOB");
          var held = t.days("REVIEW");
          int age = rule.number("age");
          return row ->
              coded.test(row)
                  && born.known(row)
                  && held.known(row)
                  && held.at(row) < Days.birthday(born.at(row), age) == tooYoung;
        });
  }

  private static Check samePupilNumber() {
    return Check.rows(
        HEADER,
        (t, rule) -> {
          var upn = t.words("UPN");
          var known = upn.filledButNot(rule.list("unknown"));
          var once = new HashSet<String>();
          var twice = new HashSet<String>();
          for (int row = 0; row < t.size(); row++) {
            if (known.test(row) && !once.add(upn.at(row))) {
              twice.add(upn.at(row));
            }
          }
          return upn.in(twice);
        });
  }

  /** Neither episodes nor the table of care leavers, where it was given, name the child. */
  private static Check withoutEpisodes() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var episodes = files.rows(EPISODES);
          IntPredicate left =
              files.has(OC3) ? child -> files.rows(OC3).count(child) > 0 : child -> false;
          return row -> episodes.count(t.child(row)) == 0 && !left.test(t.child(row));
        });
  }
}
