package org.permanency.performance.rule;

/**
 * A number of the scorecard, as data. Screens, REST, export and documents loop over {@link
 * Indicators#ALL}; a new indicator is a constant there and its worked figures.
 *
 * @param id as in the specification's list, e.g. {@code FOS-01}
 * @param variant which form, e.g. {@code count} or {@code percent}; empty when there is one only
 * @param wording what people read
 * @param basis the days it is about
 * @param direction which way it gets better
 * @param service a tenant has it only when it provides this, e.g. {@code fostering}; {@link #ANY}
 *     for one that every tenant has
 * @param measure what is counted
 */
public record Indicator(
    String id,
    String variant,
    Wording wording,
    Basis basis,
    Direction direction,
    String service,
    Measure<?> measure) {
  /** Of no service in particular: every tenant has it. */
  public static final String ANY = "*";

  /**
   * The words of an indicator.
   *
   * @param title short
   * @param definition who counts and how, in full
   * @param source who asks for it
   */
  public record Wording(String title, String definition, String source) {
    /**
     * @throws IllegalArgumentException if one is blank
     */
    public Wording {
      if (title.isBlank() || definition.isBlank() || source.isBlank()) {
        throw new IllegalArgumentException("an indicator needs its words: " + title);
      }
    }
  }

  /** What its value is in. */
  public Unit unit() {
    return measure.share() ? Unit.PERCENT : Unit.COUNT;
  }

  /** Id and variant in one, e.g. {@code ADO-12 a-count}. */
  public String key() {
    return variant.isEmpty() ? id : id + " " + variant;
  }

  /** The same indicator in another form. */
  Indicator as(String other, Measure<?> measured) {
    return new Indicator(id, other, wording, basis, direction, service, measured);
  }
}
