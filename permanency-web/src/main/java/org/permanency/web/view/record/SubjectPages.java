package org.permanency.web.view.record;

import org.permanency.people.rule.Subject;
import org.permanency.record.rule.EntryKind;

/** Where the pages of subjects and of entries are. */
public final class SubjectPages {
  private SubjectPages() {}

  /** The case record of a subject. */
  public static String record(Subject subject) {
    return "/record/record.xhtml?subject=" + subject;
  }

  /** The subject itself. */
  public static String home(Subject subject) {
    return switch (subject.kind()) {
      case CHILD -> "/people/child.xhtml?id=" + subject.id() + "&tab=record";
      case HOUSEHOLD -> "/carers/household.xhtml?id=" + subject.id();
      case APPLICANT -> "/recruitment/enquiry.xhtml?id=" + subject.id();
      case ADOPTER -> "/adoption/adopter.xhtml?id=" + subject.id();
      case ARRANGEMENT -> "/arrangements/arrangement.xhtml?id=" + subject.id();
    };
  }

  /** An entry; null for those that have no page. */
  static @org.jspecify.annotations.Nullable String entry(
      EntryKind kind, java.util.@org.jspecify.annotations.Nullable UUID id) {
    if (id == null) {
      return null;
    }
    var page =
        switch (kind) {
          case RECORDING -> "recording";
          case DECISION -> "decision";
          case DOCUMENT -> "document";
          default -> null;
        };
    return page == null ? null : "/record/" + page + ".xhtml?id=" + id;
  }
}
