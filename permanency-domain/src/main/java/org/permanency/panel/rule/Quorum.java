package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** Whether enough of the right people are there for a matter. */
public final class Quorum {
  private Quorum() {}

  /**
   * Who is there for a matter, and by which rules.
   *
   * @param law the regulations; null when there are none for the day
   * @param own the agency's own terms; null when it has none
   * @param joint whether it is a panel of two or more agencies
   * @param presides member who presides; null when nobody was named
   * @param there members who are there and have no conflict
   * @param on day of the meeting
   */
  public record Facts(
      PanelRegulations.@Nullable Law law,
      PanelRules.@Nullable Panel own,
      boolean joint,
      @Nullable UUID presides,
      List<Sitting> there,
      LocalDate on) {
    private @Nullable Sitting chair() {
      return there.stream()
          .filter(s -> s.id().equals(presides) && s.office().presides())
          .findFirst()
          .orElse(null);
    }
  }

  /** What is missing, all of it; empty when the panel is quorate. */
  public static List<Reason> missing(Facts facts) {
    var no = new ArrayList<Reason>();
    if (facts.chair() == null) {
      no.add(Reason.of("panel.quorum.presides"));
    }
    if (facts.law() != null) {
      byLaw(facts, facts.law(), no);
    }
    if (facts.own() != null) {
      byOwn(facts, facts.own(), no);
    }
    return no;
  }

  private static void byLaw(Facts facts, PanelRegulations.Law law, List<Reason> no) {
    int needed = facts.joint() ? law.jointQuorum() : law.quorum();
    int there = facts.there().size();
    if (there < needed) {
      no.add(
          new Reason(
              "panel.quorum.members",
              Map.of(
                  "there", String.valueOf(there),
                  "needed", String.valueOf(needed),
                  "law", law.law())));
    }
    var since = facts.on().minusYears(law.socialWorkerYears());
    if (facts.there().stream()
        .filter(s -> !s.id().equals(facts.presides()))
        .noneMatch(s -> experienced(s, law.socialWorker(), since))) {
      no.add(
          Reason.of(
              "panel.quorum.social-worker", "years", law.socialWorkerYears(), "law", law.law()));
    }
    var chair = facts.chair();
    if (chair != null
        && chair.office() == Office.VICE_CHAIR
        && !chair.independent()
        && facts.there().stream().noneMatch(Sitting::independent)) {
      no.add(Reason.of("panel.quorum.independent", "law", law.law()));
    }
  }

  /** Whether somebody has this role and practised it since {@code since} or longer. */
  static boolean experienced(Sitting who, String role, LocalDate since) {
    return who.roles().contains(role)
        && who.practisedSince() != null
        && !who.practisedSince().isAfter(since);
  }

  private static void byOwn(Facts facts, PanelRules.Panel own, List<Reason> no) {
    int there = facts.there().size();
    var law = facts.law();
    int lawful = law == null ? 0 : facts.joint() ? law.jointQuorum() : law.quorum();
    if (there < own.quorum() && there >= lawful) {
      no.add(Reason.of("panel.quorum.own-members", "there", there, "needed", own.quorum()));
    }
    var chair = facts.chair();
    if (own.independentChair()
        && chair != null
        && chair.office() == Office.CHAIR
        && !chair.independent()) {
      no.add(Reason.of("panel.quorum.chair"));
    }
    for (var seat : own.seats()) {
      long filled = facts.there().stream().filter(s -> s.roles().contains(seat.who())).count();
      if (filled < seat.atLeast()) {
        no.add(
            new Reason(
                "panel.quorum.seat",
                Map.of(
                    "who", seat.who(),
                    "there", String.valueOf(filled),
                    "needed", String.valueOf(seat.atLeast()))));
      }
    }
  }
}
