package org.permanency.recruitment.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;
import org.permanency.recruitment.rule.NewEnquiry.Asking;

/** What may be said of an enquiry, and what may happen to it. */
public final class EnquiryRules {
  /** How enquiries come in. */
  public static final Set<String> CHANNELS = Set.of("form", "telephone", "email", "person");

  /** How people are in touch. */
  public static final Set<String> HOW = Set.of("telephone", "email", "letter", "visit", "meeting");

  private static final int NAME = 100;
  private static final int LONG = 4_000;
  private static final int REASON = 2_000;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");
  private static final Pattern TELEPHONE = Pattern.compile("[+]?[0-9 ()-]{6,29}");
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}");

  private EnquiryRules() {}

  /**
   * Reasons against taking an enquiry.
   *
   * @param rule in force on its day
   * @param provides services of the agency
   */
  public static List<Reason> receive(
      NewEnquiry it, Recruitment rule, Set<String> provides, LocalDate today) {
    var no = new ArrayList<Reason>();
    var kind = rule.kinds().get(it.kind());
    if (kind == null || !provides.contains(kind.service())) {
      no.add(Reason.of("recruitment.enquiry.kind"));
    }
    if (!rule.sources().containsKey(it.source())) {
      no.add(Reason.of("recruitment.enquiry.source"));
    }
    if (!CHANNELS.contains(it.channel())) {
      no.add(Reason.of("recruitment.enquiry.channel"));
    }
    if (it.received().isAfter(today)) {
      no.add(Reason.of("recruitment.enquiry.received", "today", today));
    }
    people(it.people(), no);
    if (it.message() != null && it.message().length() > LONG) {
      no.add(Reason.of("recruitment.enquiry.message", "most", LONG));
    }
    return no;
  }

  private static void people(Asking who, List<Reason> no) {
    if (who.familyName().isBlank() || who.familyName().length() > NAME) {
      no.add(Reason.of("recruitment.enquiry.family-name", "most", NAME));
    }
    if (who.givenNames().isBlank() || who.givenNames().length() > NAME) {
      no.add(Reason.of("recruitment.enquiry.given-names", "most", NAME));
    }
    if (who.telephone() == null && who.email() == null && who.address() == null) {
      no.add(Reason.of("recruitment.enquiry.reach"));
    }
    if (who.email() != null && !EmailAddress.is(who.email())) {
      no.add(Reason.of("recruitment.enquiry.email"));
    }
    if (who.telephone() != null && !TELEPHONE.matcher(who.telephone()).matches()) {
      no.add(Reason.of("recruitment.enquiry.telephone"));
    }
    if (who.postcode() != null && !POSTCODE.matcher(who.postcode()).matches()) {
      no.add(Reason.of("recruitment.enquiry.postcode"));
    }
  }

  /**
   * What the rules look at when something happens to an enquiry.
   *
   * @param state of the enquiry
   * @param received its first day
   * @param last day of its last move
   * @param stale whether somebody else changed it after it was read
   */
  public record Facts(EnquiryState state, LocalDate received, LocalDate last, boolean stale) {}

  /**
   * Reasons against a step.
   *
   * @param on day on which it happened
   * @param why reason; asked for when the enquiry ends
   * @param to whom it is referred; asked for then only
   */
  public static List<Reason> step(
      Facts facts,
      EnquiryState next,
      LocalDate on,
      @Nullable String why,
      @Nullable String to,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("recruitment.enquiry.changed"));
    }
    if (!facts.state().mayBecome(next)) {
      no.add(Reason.of("recruitment.enquiry.state", "state", facts.state(), "next", next));
    }
    day(facts, on, today, no);
    if (next.wantsReason() && (why == null || why.isBlank())) {
      no.add(Reason.of("recruitment.enquiry.why", "most", REASON));
    }
    if (why != null && why.length() > REASON) {
      no.add(Reason.of("recruitment.enquiry.why", "most", REASON));
    }
    if (next == EnquiryState.REFERRED && (to == null || to.isBlank() || to.length() > 200)) {
      no.add(Reason.of("recruitment.enquiry.referred-to"));
    }
    return no;
  }

  private static void day(Facts facts, LocalDate on, LocalDate today, List<Reason> no) {
    if (on.isAfter(today) || on.isBefore(facts.last())) {
      no.add(Reason.of("recruitment.enquiry.day", "first", facts.last(), "today", today));
    }
  }

  /** Reasons against noting a contact. */
  public static List<Reason> contact(
      Facts facts, String how, LocalDate on, String note, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (!HOW.contains(how)) {
      no.add(Reason.of("recruitment.enquiry.how"));
    }
    if (on.isAfter(today) || on.isBefore(facts.received())) {
      no.add(Reason.of("recruitment.enquiry.day", "first", facts.received(), "today", today));
    }
    if (note.isBlank() || note.length() > LONG) {
      no.add(Reason.of("recruitment.enquiry.note", "most", LONG));
    }
    return no;
  }

  /** Reasons against sending the information. */
  public static List<Reason> pack(
      Facts facts, boolean there, boolean sent, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (facts.stale()) {
      no.add(Reason.of("recruitment.enquiry.changed"));
    }
    if (!there) {
      no.add(Reason.of("recruitment.enquiry.no-pack"));
    }
    if (sent) {
      no.add(Reason.of("recruitment.enquiry.pack-sent"));
    }
    if (facts.state().over()) {
      no.add(Reason.of("recruitment.enquiry.over"));
    }
    if (on.isAfter(today) || on.isBefore(facts.received())) {
      no.add(Reason.of("recruitment.enquiry.day", "first", facts.received(), "today", today));
    }
    return no;
  }
}
