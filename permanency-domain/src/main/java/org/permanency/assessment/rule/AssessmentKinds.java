package org.permanency.assessment.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people are assessed: the rule {@code assessment}.
 *
 * @param kinds kinds of assessment, by key
 * @param temporary kinds of temporary approval, by key
 * @param pauses reasons for which clocks stand still, by key, in words
 * @param letters letters by key: {@code refusal}, {@code report}
 */
public record AssessmentKinds(
    Map<String, Kind> kinds,
    Map<String, Temporary> temporary,
    Map<String, String> pauses,
    Map<String, Letter> letters) {
  /** Clocks of an assessment. */
  public enum Step {
    /** Decision on the registration of interest, a clock of the enquiry. */
    REGISTRATION,
    /** The whole assessment. */
    WHOLE,
    /** Stage one. */
    STAGE_ONE,
    /** Telling applicants that they do not go on. */
    REFUSAL,
    /** Between the stages. */
    GAP,
    /** Stage two. */
    STAGE_TWO,
    /** Comments on the report. */
    COMMENTS;

    /** As rule files write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A kind of assessment.
   *
   * @param label as people say it
   * @param service service the agency has to provide, {@code fostering} or {@code adoption}
   * @param enquiries kinds of enquiry it follows from
   * @param type type of household that is proposed at first; null for adopters
   * @param together whether both stages may run at once
   * @param clocks timescales by the code of a step
   * @param form key of the form in the rule {@code assessment-forms}
   * @param topics topics of preparation that are needed before the panel
   */
  public record Kind(
      String label,
      String service,
      List<String> enquiries,
      @Nullable String type,
      boolean together,
      Map<String, String> clocks,
      String form,
      List<String> topics) {
    /** Copies the collections. */
    public Kind {
      enquiries = List.copyOf(enquiries);
      clocks = clocks == null ? Map.of() : Map.copyOf(clocks);
      topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /** The timescale of a step. */
    public Optional<String> clock(Step step) {
      return Optional.ofNullable(clocks.get(step.code()));
    }

    /** Whether it ends in the approval of foster carers. */
    public boolean fostering() {
      return service.equals("fostering");
    }
  }

  /**
   * A kind of temporary approval.
   *
   * @param type type of the household while it lasts
   * @param clock timescale of its end; null where the law sets none
   * @param extension timescale of its one extension; null where there is none
   */
  public record Temporary(
      String label,
      String service,
      String type,
      @Nullable String clock,
      @Nullable String extension) {}

  /** A letter: its heading, and its text with places for {@code {reason}} and {@code {day}}. */
  public record Letter(String subject, String text) {}

  /** Copies the maps. */
  public AssessmentKinds {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    temporary =
        temporary == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(temporary));
    pauses = Collections.unmodifiableMap(new LinkedHashMap<>(pauses));
    letters = letters == null ? Map.of() : Map.copyOf(letters);
  }

  /** Kinds that may follow from an enquiry of a kind, by key. */
  public Optional<String> after(String enquiry) {
    return kinds.entrySet().stream()
        .filter(k -> k.getValue().enquiries().contains(enquiry))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
