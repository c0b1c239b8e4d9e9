package org.permanency.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.permanency.people.rule.Asked;
import org.permanency.people.rule.FindMatch.How;
import org.permanency.people.rule.FindPart;
import org.permanency.people.rule.NameSounds;

/**
 * The SQL of one search. Each word of what was asked becomes a few reads of the stored keys, from
 * the same word to one that only sounds a little alike; what came nearest counts, and all words
 * have to come.
 */
final class FindQuery {
  private static final int LEAST_WITHIN = 3;
  private static final int LEAST_NUMBER = 4;

  /** How near counts how much: how and part are read off the last two digits again. */
  private static final int STEP = 100;

  private static final int EXACT = 1_000;
  private static final int NUMBER = 1_200;
  private static final int NUMBER_BEGINS = 900;
  private static final int BEGINS = 800;
  private static final int NEAR = 650;
  private static final int WITHIN = 600;
  private static final int SOUND = 500;
  private static final int ALIKE = 300;

  private final List<String> reads = new ArrayList<>();
  private final Map<String, Object> binds = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private int terms;

  /** The query of a search. */
  static FindQuery of(Asked asked) {
    var query = new FindQuery();
    asked.words().forEach(w -> query.word(w, false));
    if (asked.born() != null) {
      query.born(asked.born().toString(), Asked.near(asked.born()).stream().map(Object::toString));
    }
    return query;
  }

  /** The query of those with all these words in their names, or sounding so. */
  static FindQuery named(List<String> words) {
    var query = new FindQuery();
    words.forEach(w -> query.word(w, true));
    return query;
  }

  /** The query of those with one of these numbers, e-mail addresses or telephones. */
  static FindQuery numbered(List<String> numbers) {
    var query = new FindQuery();
    query.lists.put("n", numbers.stream().map(NameSounds::plain).distinct().toList());
    query.read(NUMBER, How.EXACT, "form IN ('I', 'U') AND value IN (<n>)");
    query.terms++;
    return query;
  }

  private void word(String word, boolean namesOnly) {
    int at = terms;
    var names = namesOnly ? " AND part < " + FindPart.IDENTIFIER.number() : "";
    binds.put("w" + at, word);
    read(EXACT, How.EXACT, "form = 'W' AND value = :w" + at + names);
    if (!namesOnly) {
      binds.put("p" + at, word + "%");
      read(BEGINS, How.BEGINS, "form = 'W' AND value LIKE :p" + at);
      read(NUMBER, How.EXACT, "form = 'I' AND value = :w" + at);
    }
    if (!namesOnly && word.length() >= LEAST_WITHIN) {
      binds.put("c" + at, "%" + word + "%");
      read(WITHIN, How.WITHIN, "form = 'W' AND value LIKE :c" + at);
    }
    if (!namesOnly && word.length() >= LEAST_NUMBER) {
      read(NUMBER_BEGINS, How.BEGINS, "form = 'I' AND value LIKE :p" + at);
    }
    sounds("s" + at, 'S', NameSounds.sounds(word), SOUND, How.SOUND);
    sounds("d" + at, 'D', NameSounds.alike(word), ALIKE, How.ALIKE);
    terms++;
  }

  private void sounds(String name, char form, java.util.Set<String> sounds, int worth, How how) {
    if (!sounds.isEmpty()) {
      lists.put(name, List.copyOf(sounds));
      read(worth, how, "form = '" + form + "' AND value IN (<" + name + ">)");
    }
  }

  private void born(String day, Stream<String> near) {
    binds.put("b" + terms, day);
    lists.put("n" + terms, near.toList());
    read(EXACT, How.EXACT, "form = 'B' AND value = :b" + terms);
    read(NEAR, How.NEAR, "form = 'B' AND value IN (<n" + terms + ">)");
    terms++;
  }

  private void read(int worth, How how, String where) {
    reads.add(
        "SELECT record_id, kind, "
            + terms
            + " AS term, ("
            + worth
            + " - 5 * part) * "
            + STEP
            + " + "
            + how.ordinal() * 10
            + " + part AS best FROM people_find_key WHERE kind IN (<kinds>) AND "
            + where);
  }

  /** The statement; wants {@code <kinds>} and {@code :limit} beside {@link #binds}. */
  String sql() {
    return "SELECT record_id, kind, SUM(best DIV "
        + STEP
        + ") AS score, GROUP_CONCAT(best ORDER BY term) AS bests FROM (SELECT record_id, kind,"
        + " term, MAX(best) AS best FROM ("
        + reads.stream().collect(Collectors.joining(" UNION ALL "))
        + ") found GROUP BY record_id, kind, term) each_term GROUP BY record_id, kind HAVING"
        + " COUNT(*) = "
        + terms
        + " ORDER BY score DESC, record_id LIMIT :limit";
  }

  Map<String, Object> binds() {
    return binds;
  }

  Map<String, List<String>> lists() {
    return lists;
  }
}
