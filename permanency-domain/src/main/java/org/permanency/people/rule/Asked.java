package org.permanency.people.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search field, taken apart.
 *
 * @param words words, in any order; six at most
 * @param born a date of birth among them; null for none
 */
public record Asked(List<String> words, @Nullable LocalDate born) {
  /** Longest text that is looked for. */
  public static final int LONGEST = 200;

  private static final int MOST = 6;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b");
  private static final Pattern DAY =
      Pattern.compile("\\b([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})\\b");
  private static final Pattern NAMED =
      Pattern.compile("\\b([0-9]{1,2}) ([A-Za-z]{3})[a-z]* ([0-9]{4})\\b");
  private static final Pattern GROUPED =
      Pattern.compile("\\b([0-9]{3})[ -]([0-9]{3})[ -]([0-9]{4})\\b");

  /** Copies the words. */
  public Asked {
    words = List.copyOf(words);
  }

  /** Takes a text apart. */
  public static Asked of(String text) {
    var rest = GROUPED.matcher(text).replaceAll("$1$2$3");
    for (var form : List.of(ISO, DAY, NAMED)) {
      var found = form.matcher(rest);
      if (found.find()) {
        var day = day(form, found.toMatchResult());
        if (day != null) {
          return new Asked(words(rest.replace(found.group(), " ")), day);
        }
      }
    }
    return new Asked(words(rest), null);
  }

  private static List<String> words(String text) {
    var words = new ArrayList<>(new LinkedHashSet<>(NameSounds.words(text)));
    return words.subList(0, Math.min(MOST, words.size()));
  }

  private static @Nullable LocalDate day(Pattern form, MatchResult found) {
    try {
      int first = Integer.parseInt(found.group(1));
      int last = Integer.parseInt(found.group(3));
      if (form == NAMED) {
        int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(last, month, first);
      }
      int month = Integer.parseInt(found.group(2));
      return form == ISO ? LocalDate.of(first, month, last) : LocalDate.of(last, month, first);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return words.isEmpty() && born == null;
  }

  /** Days that somebody may have meant: day and month changed over, a year more or less. */
  public static Set<LocalDate> near(LocalDate day) {
    var near = new LinkedHashSet<LocalDate>();
    near.add(day.minusYears(1));
    near.add(day.plusYears(1));
    if (day.getDayOfMonth() <= 12) {
      near.add(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }
    near.remove(day);
    return near;
  }
}
