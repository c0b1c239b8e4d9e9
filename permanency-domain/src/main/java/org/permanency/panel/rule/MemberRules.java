package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;

/** Who may be on a central list. */
public final class MemberRules {
  /** Who employs a member. */
  public static final List<String> EMPLOYERS = List.of("COUNCIL", "AGENCY", "OTHER");

  private MemberRules() {}

  /**
   * What the rules look at.
   *
   * @param law the regulations; null when there are none for the day
   * @param panels keys of panels that the agency may have
   * @param roles roles and seats to choose from
   * @param chairs other chairs in office
   * @param viceChairs other vice chairs in office
   * @param today the business day
   * @param stale whether somebody else changed the member after it was read
   */
  public record Facts(
      PanelRegulations.@Nullable Law law,
      Set<String> panels,
      Set<String> roles,
      int chairs,
      int viceChairs,
      LocalDate today,
      boolean stale) {}

  /** Reasons against putting somebody on the list, or against the change. */
  public static List<Reason> list(NewMember it, Facts facts) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("panel.member.changed"));
    }
    if (!facts.panels().contains(it.panel())) {
      no.add(Reason.of("panel.member.panel"));
    }
    if (it.name().isBlank() || it.name().length() > 200) {
      no.add(Reason.of("panel.member.name", "most", 200));
    }
    if (it.roles().isEmpty() || !facts.roles().containsAll(it.roles())) {
      no.add(Reason.of("panel.member.roles"));
    }
    if (!EMPLOYERS.contains(it.employer())) {
      no.add(Reason.of("panel.member.employer"));
    }
    if (it.practisedSince() != null && it.practisedSince().isAfter(facts.today())) {
      no.add(Reason.of("panel.member.practised-since", "today", facts.today()));
    }
    if (it.email() != null && (it.email().length() > 254 || !EmailAddress.is(it.email()))) {
      no.add(Reason.of("panel.member.email"));
    }
    office(it, facts, no);
    return no;
  }

  private static void office(NewMember it, Facts facts, List<Reason> no) {
    var law = facts.law();
    if (it.office() == Office.CHAIR && facts.chairs() > 0) {
      no.add(Reason.of("panel.member.chair"));
    }
    if (law == null) {
      return;
    }
    if (it.office() == Office.CHAIR && law.independentChair() && !it.independent()) {
      no.add(Reason.of("panel.member.independent-chair", "law", law.law()));
    }
    if (it.office() == Office.VICE_CHAIR && facts.viceChairs() >= law.viceChairs()) {
      no.add(Reason.of("panel.member.vice-chairs", "most", law.viceChairs(), "law", law.law()));
    }
  }

  /**
   * Reasons against a notice.
   *
   * @param by MEMBER or AGENCY
   * @param why asked for when the agency gives it
   */
  public static List<Reason> notice(
      boolean stale, boolean given, LocalDate on, String by, String why, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (stale) {
      no.add(Reason.of("panel.member.changed"));
    }
    if (given) {
      no.add(Reason.of("panel.member.noticed"));
    }
    if (on.isAfter(today)) {
      no.add(Reason.of("panel.member.notice-on", "today", today));
    }
    if (!by.equals("MEMBER") && !by.equals("AGENCY")) {
      no.add(Reason.of("panel.member.notice-by"));
    }
    if (why.length() > 500 || by.equals("AGENCY") && why.isBlank()) {
      no.add(Reason.of("panel.member.notice-why", "most", 500));
    }
    return no;
  }

  /** What a central list lacks; empty when it has all that the regulations ask for. */
  public static List<Reason> gaps(
      PanelRegulations.@Nullable Law law, List<Sitting> list, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (list.stream().noneMatch(s -> s.office() == Office.CHAIR)) {
      no.add(Reason.of("panel.list.chair"));
    }
    if (list.stream().noneMatch(s -> s.office() == Office.VICE_CHAIR)) {
      no.add(Reason.of("panel.list.vice-chair"));
    }
    if (law == null) {
      return no;
    }
    var since = today.minusYears(law.socialWorkerYears());
    for (var role : law.list()) {
      boolean there =
          role.equals(law.socialWorker())
              ? list.stream().anyMatch(s -> Quorum.experienced(s, role, since))
              : list.stream().anyMatch(s -> s.roles().contains(role));
      if (!there) {
        no.add(Reason.of("panel.list.role", "role", role, "law", law.law()));
      }
    }
    return no;
  }
}
