package org.permanency.workflow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.rules.rule.EffectiveDated.Version;

/** The rules of clocks: what law and guidance allow, and what an agency promises on top. */
public final class WorkflowRules implements RuleCatalogue {
  /** Clocks of an agency: its contract's, its own, and shorter ones than the law's. */
  public static final RuleKey<Timescales> TIMESCALES =
      new RuleKey<>("timescales", Timescales.class, "*", false, "Timescales");

  /** Clocks of law and guidance. */
  public static final RuleKey<Timescales> STATUTORY =
      new RuleKey<>(
          "statutory-timescales", Timescales.class, "*", false, "Timescales of law and guidance");

  /** Letters, national ones and those of an agency in their place. */
  public static final RuleKey<LetterTemplates> LETTERS =
      new RuleKey<>("letter-templates", LetterTemplates.class, "*", false, "Letters");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(TIMESCALES, STATUTORY, LETTERS);
  }

  @Override
  public Set<String> fixed() {
    return Set.of(STATUTORY.name());
  }

  /** An agency may promise less time than the law gives, counted alike, and never more. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var own : book.versions(TIMESCALES)) {
      for (var law : book.versions(STATUTORY)) {
        if (own.period().overlaps(law.period())) {
          compare(own, law.value().clocks(), problems);
        }
      }
    }
    letters(book, problems);
    return problems;
  }

  /**
   * An agency's letter may use the names that the national one uses, and the two of all letters.
   */
  private static void letters(RuleBook book, List<Problem> problems) {
    var own = book.ownVersions(LETTERS);
    var national = book.versions(LETTERS).stream().filter(v -> !own.contains(v)).toList();
    for (var mine : own) {
      for (var other : national) {
        if (mine.period().overlaps(other.period())) {
          mine.value()
              .letters()
              .forEach((key, letter) -> names(mine.file(), key, letter, other.value(), problems));
        }
      }
    }
  }

  private static void names(
      String file,
      String key,
      LetterTemplates.Template letter,
      LetterTemplates national,
      List<Problem> problems) {
    var there = national.letters().get(key);
    if (there == null) {
      return;
    }
    var known = new TreeSet<>(there.names());
    known.addAll(Set.of("agency", "today"));
    var strange = new TreeSet<>(letter.names());
    strange.removeAll(known);
    if (!strange.isEmpty()) {
      problems.add(
          new Problem(file, "/letters/" + key, "names " + strange + "; known are " + known));
    }
  }

  private static void compare(
      Version<Timescales> own, Map<String, Timescale> law, List<Problem> problems) {
    own.value()
        .clocks()
        .forEach(
            (key, mine) ->
                longer(mine, law.get(key))
                    .ifPresent(
                        what -> problems.add(new Problem(own.file(), "/clocks/" + key, what))));
  }

  private static Optional<String> longer(
      Timescale mine, @org.jspecify.annotations.Nullable Timescale law) {
    if (law == null) {
      return Optional.empty();
    }
    if (mine.within().counted() != law.within().counted()) {
      return Optional.of("should count " + law.within().unit() + " as the law does");
    }
    return mine.within().amount() > law.within().amount()
        ? Optional.of("gives more time than the law: " + law.within().words())
        : Optional.empty();
  }
}
