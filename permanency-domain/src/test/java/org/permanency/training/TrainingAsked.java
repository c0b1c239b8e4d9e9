package org.permanency.training;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Asks the book as another room's service does. */
@TenantService
public class TrainingAsked {
  @Inject TrainingBook book;

  /** Training of these. */
  @Needs({})
  public Map<Subject, Trained> of(TenantContext ctx, Collection<Subject> subjects) {
    return book.of(ctx, subjects);
  }

  /** Somebody has another name now. */
  @Needs({})
  public void follow(TenantContext ctx, Subject before, Subject now) {
    book.follow(ctx, before, now);
  }
}
