package org.permanency.finance.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FosteringAllowances.Band;
import org.permanency.kernel.Pence;

/**
 * Rates that are agreed or set apart from levels: the rule {@code fostering-exceptions}. A tenant
 * adds a kind of its own by a further key of an existing shape.
 *
 * @param bands age bands of banded kinds, youngest first, without gap or overlap, the last one open
 * @param kinds kinds by their key, e.g. {@code contract-care}
 */
public record FosteringExceptions(List<Band> bands, Map<String, Kind> kinds) {
  /** How the weekly rate of a kind comes about. */
  public enum Shape {
    /** By age band, from {@link Kind#weekly}. */
    @JsonProperty("banded")
    BANDED,
    /** The rate of {@link Kind#level} less {@link Kind#less}. */
    @JsonProperty("level-less")
    LEVEL_LESS,
    /** Agreed for each exception; recorded with it. */
    @JsonProperty("agreed")
    AGREED,
    /** {@link Kind#percent} of the rate of {@link Kind#level}, or of the household's own level. */
    @JsonProperty("percentage")
    PERCENTAGE
  }

  /** What a kind does to pay. */
  public enum Use {
    /** Is paid in place of the household's level. */
    @JsonProperty("instead")
    INSTEAD,
    /** Is paid beside it, as a payment of its own, on nights of the child. */
    @JsonProperty("beside")
    BESIDE,
    /** Is paid to the household, as a payment of its own, on nights without any child. */
    @JsonProperty("no-child")
    NO_CHILD
  }

  /**
   * One kind of exception.
   *
   * @param label as people say it
   * @param shape how its rate comes about
   * @param pays what it does to pay; {@link Use#INSTEAD} when left out
   * @param on whom it may be recorded on, of {@code child}, {@code household}, {@code both}; all
   *     three when left out
   * @param weekly pounds a week by band name, of banded kinds
   * @param level a level's key, of kinds that go by a level; the household's own when left out
   * @param band a band of the level that counts whatever the age; by age when left out
   * @param less pounds a week taken off the level
   * @param percent of the level, 0 to 1,000
   * @param years the exception ends so many years after it began; null for no such end
   * @param placedUntilAge age until which it holds instead for a child placed when it began
   */
  public record Kind(
      String label,
      Shape shape,
      @Nullable Use pays,
      @Nullable List<String> on,
      @Nullable Map<String, BigDecimal> weekly,
      @Nullable String level,
      @Nullable String band,
      @Nullable BigDecimal less,
      @Nullable BigDecimal percent,
      @Nullable Integer years,
      @Nullable Integer placedUntilAge) {
    /** What it does to pay. */
    public Use use() {
      return pays == null ? Use.INSTEAD : pays;
    }

    /** Whether it may be recorded on {@code whom}: child, household or both. */
    public boolean mayBeOn(String whom) {
      return on == null || on.contains(whom);
    }
  }

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if bands leave a gap or overlap, or a kind lacks what its
   *     shape asks for or has what its shape does not know
   */
  public FosteringExceptions {
    bands = AgeBands.checked(bands);
    kinds = Map.copyOf(kinds);
    var names = bands.stream().map(Band::name).collect(Collectors.toSet());
    kinds.forEach((key, kind) -> check(key, kind, names));
  }

  private static void check(String key, Kind kind, Set<String> bands) {
    demand(key, "weekly", kind.weekly() != null, kind.shape() == Shape.BANDED);
    demand(key, "less", kind.less() != null, kind.shape() == Shape.LEVEL_LESS);
    demand(key, "percent", kind.percent() != null, kind.shape() == Shape.PERCENTAGE);
    if (kind.weekly() != null && !kind.weekly().keySet().equals(bands)) {
      throw new IllegalArgumentException(
          "kind " + key + " should have one rate for each of " + bands);
    }
    boolean levelled = kind.shape() == Shape.LEVEL_LESS || kind.shape() == Shape.PERCENTAGE;
    if (!levelled && (kind.level() != null || kind.band() != null)) {
      throw new IllegalArgumentException("kind " + key + " goes by no level");
    }
    if (kind.use() == Use.NO_CHILD && kind.shape() != Shape.AGREED) {
      throw new IllegalArgumentException(
          "kind " + key + " has no child whose age counts, so its rate should be agreed");
    }
    if (kind.use() == Use.BESIDE && levelled && kind.level() == null) {
      throw new IllegalArgumentException("kind " + key + " should say which level it goes by");
    }
  }

  private static void demand(String key, String field, boolean there, boolean wanted) {
    if (there != wanted) {
      throw new IllegalArgumentException(
          "kind " + key + (wanted ? " should have " : " should not have ") + field);
    }
  }

  /** The kind of this key. */
  public Optional<Kind> kind(String key) {
    return Optional.ofNullable(kinds.get(key));
  }

  /** The band of this age in whole years. */
  Band band(int age) {
    return bands.stream().filter(b -> b.holds(age)).findFirst().orElseThrow();
  }

  /** Weekly rate of a banded kind. */
  static Pence weekly(Kind kind, Band band) {
    var weekly = java.util.Objects.requireNonNull(kind.weekly());
    return Pence.ofPounds(java.util.Objects.requireNonNull(weekly.get(band.name())));
  }
}
