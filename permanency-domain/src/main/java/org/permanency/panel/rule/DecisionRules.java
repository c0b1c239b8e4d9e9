package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What the agency decision maker may decide, and what a decision becomes. */
public final class DecisionRules {
  private DecisionRules() {}

  /**
   * What is to be decided.
   *
   * @param kind of the matter
   * @param state of the matter
   * @param recommended the finding it stands on; null where there is none
   * @param recommendedTerms the terms it stands on; null where there are none
   * @param current terms in force or proposed; null where there are none
   * @param earlier whether a qualifying determination of this matter was made before
   * @param openUntil last day for representations while they are open; null otherwise
   * @param sat whether the decision maker sat on the matter
   * @param involved whether the decision maker worked on it or is of it
   * @param since earliest day of a decision: the final minutes or what followed
   * @param stale whether somebody else changed the matter after it was read
   */
  public record Facts(
      MatterKind kind,
      MatterState state,
      @Nullable Finding recommended,
      @Nullable ApprovalTerms recommendedTerms,
      @Nullable ApprovalTerms current,
      boolean earlier,
      @Nullable LocalDate openUntil,
      boolean sat,
      boolean involved,
      LocalDate since,
      boolean stale) {}

  /**
   * A decision.
   *
   * @param finding what is decided
   * @param terms of the approval; null where there are none
   * @param reasons up to 8,000 characters; asked for when it refuses, defers or differs
   * @param consent whether the carers agreed in writing to a change of their terms
   * @param on day of the decision
   * @param onHealth whether it rests on the information about the applicants' health
   */
  public record Asked(
      Finding finding,
      @Nullable ApprovalTerms terms,
      String reasons,
      boolean consent,
      LocalDate on,
      boolean onHealth) {
    /** A decision that does not rest on the information about health. */
    public Asked(
        Finding finding,
        @Nullable ApprovalTerms terms,
        String reasons,
        boolean consent,
        LocalDate on) {
      this(finding, terms, reasons, consent, on, false);
    }
  }

  /** Reasons against a decision. */
  public static List<Reason> decide(Facts facts, Asked it, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("panel.decision.changed"));
    }
    state(facts, today, no);
    if (facts.sat()) {
      no.add(Reason.of("panel.decision.sat"));
    }
    if (facts.involved()) {
      no.add(Reason.of("panel.decision.involved"));
    }
    if (!findings(facts.kind()).contains(it.finding())) {
      no.add(Reason.of("panel.decision.finding", "kind", facts.kind().label()));
    }
    if (it.on().isAfter(today) || it.on().isBefore(facts.since())) {
      no.add(Reason.of("panel.decision.on", "first", facts.since(), "today", today));
    }
    if (it.reasons().length() > HearingRules.LONG) {
      no.add(Reason.of("panel.decision.reasons-long", "most", HearingRules.LONG));
    }
    if (it.reasons().isBlank() && it.finding() != Finding.SUITABLE) {
      no.add(Reason.of("panel.decision.reasons"));
    } else if (it.reasons().isBlank() && differs(facts, it)) {
      no.add(Reason.of("panel.decision.differs"));
    }
    if (it.onHealth()
        && (it.finding() != Finding.UNSUITABLE || !facts.kind().service().equals("adoption"))) {
      no.add(Reason.of("panel.decision.health"));
    }
    no.addAll(HearingRules.terms(facts.kind(), it.finding(), it.terms()));
    return no;
  }

  private static void state(Facts facts, LocalDate today, List<Reason> no) {
    if (facts.state() == MatterState.PROPOSED) {
      if (facts.openUntil() == null) {
        no.add(Reason.of("panel.decision.unsent"));
      } else if (!today.isAfter(facts.openUntil())) {
        no.add(Reason.of("panel.decision.open", "due", facts.openUntil()));
      }
    } else if (facts.state() != MatterState.TO_DECIDE) {
      no.add(Reason.of("panel.decision.state", "state", facts.state().label()));
    }
  }

  /** What may be decided on a kind. */
  public static Set<Finding> findings(MatterKind kind) {
    var all = EnumSet.noneOf(Finding.class);
    if (kind.decided()) {
      all.addAll(kind.findings());
    }
    return all;
  }

  /** Whether the decision is another than the recommendation, in what it finds or in its terms. */
  public static boolean differs(Facts facts, Asked it) {
    if (facts.recommended() == null) {
      return false;
    }
    return it.finding() != facts.recommended()
        || it.finding() == Finding.SUITABLE
            && facts.recommendedTerms() != null
            && !Objects.equals(it.terms(), facts.recommendedTerms());
  }

  /**
   * Whether the decision is a qualifying determination: a first refusal, end of approval or change
   * of terms without the carers' written consent.
   */
  public static boolean qualifying(Facts facts, Asked it) {
    if (facts.earlier() || facts.state() == MatterState.PROPOSED) {
      return false;
    }
    if (it.finding() == Finding.UNSUITABLE) {
      return facts.kind() != MatterKind.FOSTER_TERMS;
    }
    boolean otherTerms =
        it.terms() != null
            && (facts.kind() == MatterKind.FOSTER_TERMS
                || facts.kind() == MatterKind.FOSTER_REVIEW && !it.terms().equals(facts.current()));
    return it.finding() == Finding.SUITABLE && otherTerms && !it.consent();
  }

  /** The state a matter comes to by a decision. */
  public static MatterState next(Facts facts, Asked it) {
    return switch (it.finding()) {
      case DEFERRED -> MatterState.WAITING;
      case FULL_REPORT -> MatterState.RETURNED;
      case SUITABLE, UNSUITABLE, ADVICE ->
          qualifying(facts, it) ? MatterState.PROPOSED : MatterState.DECIDED;
    };
  }
}
