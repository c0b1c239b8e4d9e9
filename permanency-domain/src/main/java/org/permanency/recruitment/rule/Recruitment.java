package org.permanency.recruitment.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an agency takes enquiries: the rule {@code recruitment}.
 *
 * @param kinds what people may ask about, by key
 * @param sources how they heard of the agency, by key, in words
 * @param publicForm whether there is a form for people without a sign-in
 * @param packs information that is sent, by key
 */
public record Recruitment(
    Map<String, Kind> kinds,
    Map<String, String> sources,
    boolean publicForm,
    Map<String, Pack> packs) {
  /**
   * Something people may ask about.
   *
   * @param label as people say it
   * @param service service the agency has to provide, {@code fostering} or {@code adoption}
   * @param clocks timescales by step: {@code answer}, {@code pack}, {@code meeting}, {@code
   *     registration}
   * @param pack key of the information sent; null for none
   * @param team name of the team that answers; null for nobody's
   */
  public record Kind(
      String label,
      String service,
      Map<String, String> clocks,
      @Nullable String pack,
      @Nullable String team) {
    /** Copies the map. */
    public Kind {
      clocks = clocks == null ? Map.of() : Map.copyOf(clocks);
    }

    /** The timescale of a step. */
    public Optional<String> clock(Step step) {
      return Optional.ofNullable(clocks.get(step.code()));
    }
  }

  /** Steps that have clocks. */
  public enum Step {
    /** The enquiry is answered. */
    ANSWER,
    /** Information is sent. */
    PACK,
    /** People meet. */
    MEETING,
    /** A registration of interest is decided on. */
    REGISTRATION;

    /** As rule files write it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Information that is sent.
   *
   * @param subject heading of the letter
   * @param text the letter
   */
  public record Pack(String subject, String text) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a kind names a pack that is not there
   */
  public Recruitment {
    kinds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    packs = packs == null ? Map.of() : Map.copyOf(packs);
    for (var kind : kinds.values()) {
      if (kind.pack() != null && !packs.containsKey(kind.pack())) {
        throw new IllegalArgumentException("there is no pack " + kind.pack());
      }
    }
  }
}
