package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.people.SubjectDoor.SubjectName;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;

/** The doors of all kinds of records. */
@ApplicationScoped
public class Subjects {
  @Inject @Any Instance<SubjectDoor> doors;

  /** What these records are called, one read a kind; records that are not there are left out. */
  public Map<Subject, SubjectName> names(TenantContext ctx, Collection<Subject> subjects) {
    var byKind = new EnumMap<SubjectKind, Set<UUID>>(SubjectKind.class);
    subjects.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new HashSet<>()).add(s.id()));
    var names = new HashMap<Subject, SubjectName>();
    byKind.forEach(
        (kind, ids) ->
            door(kind)
                .ifPresent(
                    d ->
                        d.names(ctx, ids)
                            .forEach((id, name) -> names.put(new Subject(kind, id), name))));
    return names;
  }

  /** Whether the actor may read this record. */
  public boolean mayRead(TenantContext ctx, Subject subject) {
    return door(subject.kind()).map(d -> d.mayRead(ctx, subject.id())).orElse(false);
  }

  /** Whether the actor may write into this record. */
  public boolean mayWrite(TenantContext ctx, Subject subject) {
    return door(subject.kind()).map(d -> d.mayWrite(ctx, subject.id())).orElse(false);
  }

  private Optional<SubjectDoor> door(SubjectKind kind) {
    return doors.stream().filter(d -> d.kind() == kind).findFirst();
  }
}
