package org.permanency.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Something that was read or written and belongs in the audit trail. Fired as a CDI event inside
 * the transaction; governance writes it down, so a change without its entry cannot be committed.
 *
 * @param ctx for whom and by whom
 * @param action verb and thing, e.g. {@code child.read}, {@code pay-run.approve}
 * @param subject kind of record, e.g. {@code child}
 * @param subjectId its id; for a batch the id of the batch
 * @param why reason the actor gave, asked for on restricted records
 * @param detail what else a reader needs, e.g. the list of a batch; plain text or JSON
 */
public record Audited(
    TenantContext ctx,
    String action,
    String subject,
    String subjectId,
    @Nullable String why,
    @Nullable String detail)
    implements InTenant {
  /** An entry about one record without reason or detail. */
  public static Audited of(TenantContext ctx, String action, String subject, String subjectId) {
    return new Audited(ctx, action, subject, subjectId, null, null);
  }
}
