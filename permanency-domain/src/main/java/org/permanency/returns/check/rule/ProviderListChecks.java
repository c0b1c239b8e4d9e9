package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.permanency.returns.check.rule.ProviderList.Provider;

/** Episodes beside what the inspectorate's lists say of their provider. */
final class ProviderListChecks {
  private ProviderListChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("219", listed("PLACE", Provider::places));
    all.put("221", elsewhere());
    all.put("224", listed("PLACE_PROVIDER", Provider::kinds));
    all.put("227", beganAfterClosing());
    all.put("228", endedAfterClosing());
    all.put("1008", unknown());
    return all;
  }

  /** Codes that an entry of the lists may be recorded with. */
  @FunctionalInterface
  private interface Codes {
    Set<String> of(Provider provider);
  }

  /** Rows with a number that is to be looked up. */
  private static IntPredicate numbered(Rows t, CheckRule rule) {
    return t.words("URN").filledButNot(rule.list("none"));
  }

  private static ProviderList list(ReturnFiles files) {
    return files.providers().orElseThrow();
  }

  /** Whether one of these passes; none at all does not. */
  private static boolean any(List<Provider> entries, Predicate<Provider> wanted) {
    for (var entry : entries) {
      if (wanted.test(entry)) {
        return true;
      }
    }
    return false;
  }

  /** A filled column whose code no entry of the number has. */
  private static Check listed(String column, Codes codes) {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var list = list(files);
          var looked = numbered(t, rule).and(t.filled(column));
          var urn = t.words("URN");
          var code = t.words(column);
          return row ->
              looked.test(row)
                  && !any(list.find(urn.at(row)), p -> codes.of(p).contains(code.at(row)));
        });
  }

  /** A postcode, blanks aside, that no entry of the number has. */
  private static Check elsewhere() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var list = list(files);
          var looked =
              numbered(t, rule)
                  .and(t.in("PLACE", rule.list("places")))
                  .and(t.filled("PL_POST"))
                  .and(t.in("LS", rule.list("breaks")).negate());
          var urn = t.words("URN");
          var post = t.words("PL_POST");
          return row ->
              looked.test(row)
                  && !any(
                      list.find(urn.at(row)),
                      p -> p.postcode().equals(post.at(row).replace(" ", "")));
        });
  }

  /** All entries of the number had closed by the first day of the episode. */
  private static Check beganAfterClosing() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var list = list(files);
          var looked = numbered(t, rule);
          var urn = t.words("URN");
          var began = t.days("DECOM");
          return row ->
              looked.test(row)
                  && began.known(row)
                  && allClosed(list.find(urn.at(row)), began.at(row));
        });
  }

  /**
   * All entries of the number had closed before the episode, or where it is open the year, ended.
   */
  private static Check endedAfterClosing() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var list = list(files);
          var looked = numbered(t, rule);
          var urn = t.words("URN");
          var ended = t.days("DEC");
          int last = files.last();
          return row ->
              looked.test(row)
                  && !ended.bad(row)
                  && allClosed(
                      list.find(urn.at(row)), (ended.blank(row) ? last : ended.at(row)) - 1);
        });
  }

  /** Whether there are entries and each was closed on {@code day} or before. */
  private static boolean allClosed(List<Provider> entries, int day) {
    return !entries.isEmpty() && !any(entries, p -> p.closed() > day);
  }

  private static Check unknown() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var list = list(files);
          return numbered(t, rule).and(t.words("URN").matching(urn -> list.find(urn).isEmpty()));
        });
  }
}
