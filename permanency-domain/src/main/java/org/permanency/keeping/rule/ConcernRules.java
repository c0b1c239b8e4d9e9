package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.kernel.Reason;

/** What may be done with concerns. */
public final class ConcernRules {
  private ConcernRules() {}

  /**
   * Reasons against recording one.
   *
   * @param carer whether the carer named is one of the household
   * @param child whether the child named ever lived with the household, and is not closed
   */
  public static List<Reason> receive(Facts facts, NewConcern it, boolean carer, boolean child) {
    var no = new ArrayList<Reason>();
    CareRules.known(facts, no);
    CareRules.past(it.knownOn(), facts.today(), no);
    CareRules.worker(facts, no);
    if (it.about() == NewConcern.About.CARER && it.person() == null && it.name() == null) {
      no.add(Reason.of("keeping.concern.who"));
    }
    if (!carer) {
      no.add(Reason.of("keeping.concern.person"));
    }
    if (!child) {
      no.add(Reason.of("keeping.concern.child"));
    }
    CareRules.optional("keeping.concern.name", it.name(), 200, no);
    CareRules.text("keeping.concern.what", it.what(), CareRules.LONG, no);
    CareRules.optional("keeping.concern.meanwhile", it.meanwhile(), CareRules.REASON, no);
    return no;
  }

  /**
   * A concern as the rules see it.
   *
   * @param officerTold null while the designated officer was not told
   * @param councilTold null while the council was not told
   * @param delegated whether the council has to be told, as the service does the child's social
   *     work
   */
  public record Concern(
      ConcernKind kind,
      ConcernState state,
      LocalDate knownOn,
      @Nullable LocalDate officerTold,
      @Nullable LocalDate councilTold,
      boolean delegated,
      boolean stale) {}

  /** Reasons against noting that somebody was told. */
  public static List<Reason> told(
      Concern it, @Nullable LocalDate before, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (before != null) {
      no.add(Reason.of("keeping.concern.told", "on", before));
    }
    CareRules.from(on, it.knownOn(), today, no);
    return no;
  }

  /** Reasons against beginning the enquiry. */
  public static List<Reason> enquire(Concern it, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (!it.state().mayBecome(ConcernState.ENQUIRY)) {
      no.add(Reason.of("keeping.concern.state", "state", it.state()));
    }
    CareRules.from(on, it.knownOn(), today, no);
    return no;
  }

  /** Reasons against closing it. */
  public static List<Reason> close(
      Concern it,
      @Nullable ConcernOutcome outcome,
      LocalDate on,
      @Nullable String learning,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (!it.state().mayBecome(ConcernState.CLOSED)) {
      no.add(Reason.of("keeping.concern.state", "state", it.state()));
    }
    if (outcome == null) {
      no.add(Reason.of("keeping.concern.outcome"));
    }
    if (it.kind() == ConcernKind.ALLEGATION && it.officerTold() == null) {
      no.add(Reason.of("keeping.concern.officer"));
    }
    if (it.kind() == ConcernKind.ALLEGATION && it.delegated() && it.councilTold() == null) {
      no.add(Reason.of("keeping.concern.council"));
    }
    CareRules.from(on, it.knownOn(), today, no);
    CareRules.optional("keeping.concern.learning", learning, CareRules.LONG, no);
    return no;
  }
}
