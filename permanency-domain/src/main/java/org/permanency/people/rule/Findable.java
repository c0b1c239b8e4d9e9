package org.permanency.people.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record can be found by.
 *
 * @param id the record
 * @param kind what it is
 * @param texts what it holds
 */
public record Findable(UUID id, FindKind kind, List<Text> texts) {
  /**
   * A text of it.
   *
   * @param whole whether it names the record for the whole country, as an NHS number does
   */
  public record Text(FindPart part, String text, boolean whole) {}

  /** Copies the list. */
  public Findable {
    texts = List.copyOf(texts);
  }

  /** One without texts yet, to be filled. */
  public static Builder of(UUID id, FindKind kind) {
    return new Builder(id, kind);
  }

  /** Gathers texts; blank ones are left out. */
  public static final class Builder {
    private final UUID id;
    private final FindKind kind;
    private final List<Text> texts = new ArrayList<>();

    private Builder(UUID id, FindKind kind) {
      this.id = id;
      this.kind = kind;
    }

    /** With a text. */
    public Builder with(FindPart part, @Nullable String text) {
      return add(part, text, false);
    }

    /** With a number that nobody else in the country has. */
    public Builder national(@Nullable String number) {
      return add(FindPart.IDENTIFIER, number, true);
    }

    /** With a date of birth. */
    public Builder born(@Nullable LocalDate day) {
      return add(FindPart.BORN, day == null ? null : day.toString(), false);
    }

    private Builder add(FindPart part, @Nullable String text, boolean whole) {
      if (text != null && !text.isBlank()) {
        texts.add(new Text(part, text, whole));
      }
      return this;
    }

    /** The record. */
    public Findable done() {
      return new Findable(id, kind, texts);
    }
  }
}
