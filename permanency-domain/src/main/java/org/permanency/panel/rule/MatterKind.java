package org.permanency.panel.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may come before a panel. */
public enum MatterKind {
  /** Approval of foster carers. */
  FOSTER_APPROVAL("Approval of foster carers", "fostering"),
  /** Brief report on people who apply to foster. */
  FOSTER_BRIEF("Brief report on applicants to foster", "fostering"),
  /** Review of the approval of foster carers. */
  FOSTER_REVIEW("Review of foster carers", "fostering"),
  /** Other terms of approval of foster carers. */
  FOSTER_TERMS("Change of terms of foster carers", "fostering"),
  /** End of the approval of foster carers. */
  FOSTER_TERMINATION("Termination of the approval of foster carers", "fostering"),
  /** Advice on a matter of fostering. */
  FOSTER_ADVICE("Advice on fostering", "fostering"),
  /** Approval of adopters. */
  ADOPTER_APPROVAL("Approval of adopters", "adoption"),
  /** Brief report on people who apply to adopt. */
  ADOPTER_BRIEF("Brief report on applicants to adopt", "adoption"),
  /** Review of the approval of adopters. */
  ADOPTER_REVIEW("Review of adopters", "adoption"),
  /** Advice on a matter of adoption. */
  ADOPTER_ADVICE("Advice on adoption", "adoption");

  private final String label;
  private final String service;

  MatterKind(String label, String service) {
    this.label = label;
    this.service = service;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  /** Key of its panel in the rule {@code panels}. */
  public String panel() {
    return service;
  }

  /** Service that the tenant must provide. */
  public String service() {
    return service;
  }

  /** Whether the agency decision maker decides after the recommendation. */
  public boolean decided() {
    return this != FOSTER_ADVICE && this != ADOPTER_ADVICE;
  }

  /** Whether it is about somebody who is approved already. */
  public boolean ofApproved() {
    return EnumSet.of(FOSTER_REVIEW, FOSTER_TERMS, FOSTER_TERMINATION, ADOPTER_REVIEW)
        .contains(this);
  }

  /** Key of one of its clocks: {@code decision}, {@code representations}, {@code tell-orally}. */
  public String clock(String of) {
    return service + "-" + of;
  }

  /** What a panel may find on it. */
  public Set<Finding> findings() {
    return switch (this) {
      case FOSTER_BRIEF, ADOPTER_BRIEF ->
          EnumSet.of(Finding.UNSUITABLE, Finding.FULL_REPORT, Finding.DEFERRED);
      case FOSTER_ADVICE, ADOPTER_ADVICE -> EnumSet.of(Finding.ADVICE, Finding.DEFERRED);
      case FOSTER_APPROVAL,
          FOSTER_REVIEW,
          FOSTER_TERMS,
          FOSTER_TERMINATION,
          ADOPTER_APPROVAL,
          ADOPTER_REVIEW ->
          EnumSet.of(Finding.SUITABLE, Finding.UNSUITABLE, Finding.DEFERRED);
    };
  }

  /** As addresses and files write it, e.g. {@code foster-approval}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
