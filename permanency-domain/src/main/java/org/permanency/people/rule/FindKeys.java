package org.permanency.people.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** Works out the keys under which a record is found. */
public final class FindKeys {
  private static final int LONGEST = 120;

  private FindKeys() {}

  /**
   * A key.
   *
   * @param form {@code W} word, {@code I} number, {@code S} and {@code D} sound, {@code H} home,
   *     {@code B} born, {@code U} national number
   */
  public record Key(FindPart part, char form, String value) {}

  /** All keys of a record. */
  public static Set<Key> of(Findable record) {
    var keys = new LinkedHashSet<Key>();
    for (var text : record.texts()) {
      switch (text.part()) {
        case BORN -> keys.add(new Key(FindPart.BORN, 'B', text.text()));
        case IDENTIFIER, CONTACT -> number(keys, text);
        case ADDRESS -> address(keys, text.text());
        default -> name(keys, text);
      }
    }
    return keys;
  }

  private static void name(Set<Key> keys, Findable.Text text) {
    var words = new LinkedHashSet<>(NameSounds.words(text.text()));
    if (text.text().contains("-")) {
      add(keys, text.part(), 'W', NameSounds.plain(text.text()));
    }
    for (var word : words) {
      add(keys, text.part(), 'W', word);
      NameSounds.sounds(word).forEach(s -> add(keys, text.part(), 'S', s));
      NameSounds.alike(word).forEach(s -> add(keys, text.part(), 'D', s));
    }
  }

  private static void number(Set<Key> keys, Findable.Text text) {
    var plain = NameSounds.plain(text.text());
    add(keys, text.part(), 'I', plain);
    var words = NameSounds.words(text.text());
    words.forEach(w -> add(keys, text.part(), 'I', w));
    if (text.whole()) {
      add(keys, text.part(), 'U', plain);
    }
  }

  /** Lines are parted by line breaks: the first and the last are what one home is known by. */
  private static void address(Set<Key> keys, String text) {
    var lines = text.split("\n");
    NameSounds.words(text).forEach(w -> add(keys, FindPart.ADDRESS, 'W', w));
    add(keys, FindPart.ADDRESS, 'W', NameSounds.plain(lines[lines.length - 1]));
    if (lines.length > 1) {
      add(keys, FindPart.ADDRESS, 'H', home(lines[0], lines[lines.length - 1]));
    }
  }

  /** First line and postcode as one word: the same home however it is written. */
  public static String home(String line, String postcode) {
    return NameSounds.plain(line) + " " + NameSounds.plain(postcode);
  }

  private static void add(Set<Key> keys, FindPart part, char form, String value) {
    if (!value.isBlank()) {
      keys.add(new Key(part, form, value.length() > LONGEST ? value.substring(0, LONGEST) : value));
    }
  }
}
