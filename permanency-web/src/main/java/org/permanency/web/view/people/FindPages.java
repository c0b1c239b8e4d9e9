package org.permanency.web.view.people;

import java.util.UUID;
import org.permanency.people.FindHit;
import org.permanency.people.rule.FindKind;

/** Where the pages are of what a search finds. */
public final class FindPages {
  private FindPages() {}

  /** Page of a hit, below the context. */
  public static String of(FindHit hit) {
    return of(hit.opens(), hit.at());
  }

  private static String of(FindKind kind, UUID id) {
    return switch (kind) {
      case CHILD -> "/people/child.xhtml?id=" + id;
      case HOUSEHOLD -> "/carers/household.xhtml?id=" + id;
      case ADOPTER -> "/adoption/adopter.xhtml?id=" + id;
      case APPLICANT -> "/recruitment/enquiry.xhtml?id=" + id;
      case MEMBER -> "/assessment/assessment.xhtml?id=" + id;
      case WORKER -> "/people/worker.xhtml?id=" + id;
      case PERSON -> throw new IllegalStateException("a person's page is what they are part of");
    };
  }
}
