/**
 * Audit, retention, access review. Listens to events of all rooms; nobody uses it.
 *
 * <p>Start at {@link AuditService}. May use: people, to know which records are closed to a reader.
 * Tables: {@code audit_*}, which the application may read and add to only.
 */
@NullMarked
package org.permanency.governance;

import org.jspecify.annotations.NullMarked;
