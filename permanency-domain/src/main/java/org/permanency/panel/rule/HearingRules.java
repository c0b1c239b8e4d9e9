package org.permanency.panel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What has to be said of a matter that was heard, and of its terms. */
public final class HearingRules {
  /** Most characters of reasons, advice and notes. */
  public static final int LONG = 8_000;

  private static final int OLDEST = 25;

  private HearingRules() {}

  /**
   * Reasons against a recommendation, beside those of the quorum.
   *
   * @param there how many sit
   */
  public static List<Reason> hear(MatterKind kind, Hearing it, int there) {
    var no = new ArrayList<Reason>();
    if (!it.from().isBefore(it.until())) {
      no.add(Reason.of("panel.hearing.times"));
    }
    if (!kind.findings().contains(it.finding())) {
      no.add(Reason.of("panel.hearing.finding", "kind", kind.label()));
    }
    if (it.reasons().isBlank() || it.reasons().length() > LONG) {
      no.add(Reason.of("panel.hearing.reasons", "most", LONG));
    }
    if (it.finding() == Finding.ADVICE && (it.advice() == null || it.advice().isBlank())) {
      no.add(Reason.of("panel.hearing.advice", "most", LONG));
    }
    int votes = it.votesFor() + it.votesAgainst() + it.votesAbstain();
    if (votes != there) {
      no.add(Reason.of("panel.hearing.votes", "votes", votes, "there", there));
    } else if (it.votesFor() <= it.votesAgainst()) {
      no.add(Reason.of("panel.hearing.majority"));
    }
    no.addAll(terms(kind, it.finding(), it.terms()));
    return no;
  }

  /** Reasons against terms. */
  public static List<Reason> terms(
      MatterKind kind, Finding finding, @Nullable ApprovalTerms terms) {
    var no = new ArrayList<Reason>();
    boolean asked =
        finding == Finding.SUITABLE
            && Set.of(MatterKind.FOSTER_APPROVAL, MatterKind.FOSTER_TERMS).contains(kind);
    if (terms == null) {
      if (asked) {
        no.add(Reason.of("panel.terms.none"));
      }
      return no;
    }
    if (finding != Finding.SUITABLE) {
      no.add(Reason.of("panel.terms.with-suitable"));
    }
    if (terms.places() < 1 || terms.places() > 20) {
      no.add(Reason.of("panel.terms.places"));
    }
    int from = terms.ageFrom() == null ? 0 : terms.ageFrom();
    int to = terms.ageTo() == null ? OLDEST : terms.ageTo();
    if (from < 0 || to > OLDEST || from > to) {
      no.add(Reason.of("panel.terms.ages", "oldest", OLDEST));
    }
    if (terms.conditions() != null && terms.conditions().length() > 2_000) {
      no.add(Reason.of("panel.terms.conditions", "most", 2_000));
    }
    return no;
  }
}
