package org.permanency.people.rule;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Words of a text as they are compared, and how a word sounds: by Double Metaphone (English first)
 * and by Daitch and Mokotoff (names of Central and Eastern Europe, which finds more and surer
 * less).
 */
public final class NameSounds {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("['’`´.]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LATIN = Pattern.compile("[a-z]{3,}");
  private static final int LONGEST = 60;
  private static final int LONGEST_SOUND = 8;
  private static final DoubleMetaphone METAPHONE = metaphone();
  private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();

  private NameSounds() {}

  private static DoubleMetaphone metaphone() {
    var metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LONGEST_SOUND);
    return metaphone;
  }

  /** Words of a text in small letters, without accents and apostrophes; hyphens part words. */
  public static List<String> words(String text) {
    return BETWEEN
        .splitAsStream(DROPPED.matcher(bare(text)).replaceAll(""))
        .filter(w -> !w.isEmpty())
        .map(w -> w.length() > LONGEST ? w.substring(0, LONGEST) : w)
        .toList();
  }

  /** All of a text as one word, as numbers and addresses are compared. */
  public static String plain(String text) {
    return BETWEEN.matcher(bare(text)).replaceAll("");
  }

  private static String bare(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** How a word sounds in English, up to two ways; none for short words and other scripts. */
  public static Set<String> sounds(String word) {
    var sounds = new LinkedHashSet<String>();
    if (LATIN.matcher(word).matches()) {
      sounds.add(METAPHONE.doubleMetaphone(word, false));
      sounds.add(METAPHONE.doubleMetaphone(word, true));
    }
    sounds.remove("");
    return sounds;
  }

  /** How a word may sound in other tongues; none for short words and other scripts. */
  public static Set<String> alike(String word) {
    var sounds = new LinkedHashSet<String>();
    if (LATIN.matcher(word).matches()) {
      sounds.addAll(List.of(SOUNDEX.soundex(word).split("\\|")));
    }
    sounds.remove("000000");
    return sounds;
  }
}
