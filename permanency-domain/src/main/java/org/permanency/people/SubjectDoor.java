package org.permanency.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * What a room says of its kind of subject: a CDI bean, {@code @ApplicationScoped}, one a kind.
 * Every method takes a fixed number of statements, whatever the number of subjects.
 */
public interface SubjectDoor {
  /** The kind it stands for. */
  SubjectKind kind();

  /** Service the tenant must provide. */
  default String service() {
    return "*";
  }

  /** Permission that reads such a subject. */
  Permission read();

  /** Permission that writes about such a subject, beside that to write records. */
  Permission write();

  /** Those of {@code ids} that are here, as the actor may see them. */
  Map<UUID, SubjectSeen> seen(TenantContext ctx, Collection<UUID> ids);

  /**
   * What stands against opening the record; empty when it may be opened.
   *
   * @param why the reason the actor gave; null or blank for none
   */
  Optional<Reason> refusal(TenantContext ctx, UUID id, @Nullable String why);

  /** All subjects the actor may open, by what people call them, in upper case: {@code PET 1001}. */
  Map<String, UUID> called(TenantContext ctx);
}
