package org.permanency.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;

/**
 * What a room knows of a subject over time: a CDI bean, {@code @ApplicationScoped}, one a room and
 * kind of subject. Found by its type; the chronology asks every source of the subject's kind once.
 */
public interface ChronologySource {
  /** Of whom it knows something. */
  SubjectKind kind();

  /**
   * All events of one subject whose record was opened, in any order, with a fixed number of
   * statements.
   *
   * @param why the reason with which the record was opened; null when none was asked
   */
  List<ChronologyEvent> events(TenantContext ctx, Subject subject, @Nullable String why);
}
