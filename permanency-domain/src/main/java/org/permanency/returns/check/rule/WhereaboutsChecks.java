package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Where home and placement are: postcodes, authority and distance. */
final class WhereaboutsChecks {
  private static final Pattern POSTCODE =
      Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2})");

  private WhereaboutsChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("392c", rows(EPISODES, WhereaboutsChecks::noPostcode));
    all.put("392d", rows(EPISODES, WhereaboutsChecks::livesAtHome));
    all.put("411", rows(EPISODES, WhereaboutsChecks::otherAuthority));
    all.put("454", rows(EPISODES, WhereaboutsChecks::tooFar));
    all.put("1015", rows(EPISODES, WhereaboutsChecks::ownButElsewhere));
    return all;
  }

  private static IntPredicate noPostcode(Rows t, CheckRule rule) {
    return notOfForm(t.words("HOME_POST")).or(notOfForm(t.words("PL_POST")));
  }

  private static IntPredicate notOfForm(Words words) {
    return words.matching(w -> !w.isEmpty() && !POSTCODE.matcher(w).matches());
  }

  private static IntPredicate livesAtHome(Rows t, CheckRule rule) {
    var home = t.words("HOME_POST");
    var placement = t.words("PL_POST");
    return t.words("PLACE")
        .filledButNot(Set.copyOf(rule.list("places")))
        .and(t.filled("HOME_POST"))
        .and(t.filled("PL_POST"))
        .and(row -> samePostcode(home.at(row), placement.at(row)));
  }

  /** Whether two postcodes are the same but for blanks. */
  private static boolean samePostcode(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (one.charAt(i) == ' ') {
        i++;
      } else if (other.charAt(j) == ' ') {
        j++;
      } else if (one.charAt(i++) != other.charAt(j++)) {
        return false;
      }
    }
    return i == one.length() && j == other.length();
  }

  private static IntPredicate otherAuthority(Rows t, CheckRule rule) {
    var inside = t.in("PL_LOCATION", rule.list("inside")).and(t.filled("PL_LA"));
    var authority = t.words("PL_LA");
    int own = most(t, authority, inside);
    return own < 0 ? row -> false : inside.and(row -> !authority.same(row, own));
  }

  /** A row with the word that more than half of some rows have; -1 when there is none. */
  private static int most(Rows t, Words words, IntPredicate among) {
    int likely = -1;
    int lead = 0;
    for (int row = 0; row < t.size(); row++) {
      if (among.test(row)) {
        likely = lead == 0 ? row : likely;
        lead += words.same(row, likely) ? 1 : -1;
      }
    }
    int balance = 0;
    for (int row = 0; row < t.size(); row++) {
      if (among.test(row)) {
        balance += words.same(row, likely) ? 1 : -1;
      }
    }
    return balance > 0 ? likely : -1;
  }

  private static IntPredicate tooFar(Rows t, CheckRule rule) {
    double miles = Double.parseDouble(rule.list("miles").get(0));
    double unknown = Double.parseDouble(rule.list("unknown").get(0));
    return t.words("PL_DISTANCE").matching(w -> far(w, miles, unknown));
  }

  private static boolean far(String word, double miles, double unknown) {
    if (!word.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      return false;
    }
    double distance = Double.parseDouble(word);
    return distance > miles && distance != unknown;
  }

  private static IntPredicate ownButElsewhere(Rows t, CheckRule rule) {
    return t.in("PLACE_PROVIDER", rule.list("providers"))
        .and(t.words("PLACE").filledButNot(Set.copyOf(rule.list("places"))))
        .and(t.words("LS").filledButNot(Set.copyOf(rule.list("short"))))
        .and(t.in("PL_LOCATION", rule.list("outside")));
  }
}
