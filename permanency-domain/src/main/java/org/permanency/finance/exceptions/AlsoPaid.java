package org.permanency.finance.exceptions;

import java.util.List;
import org.permanency.finance.rule.SameNights;
import org.permanency.tenancy.TenantContext;

/**
 * Somebody who pays for children by kinds of their own. Every bean of this type is asked before a
 * rate apart from levels is recorded, so that no night is paid twice for the same thing.
 */
public interface AlsoPaid {
  /** What is or will be owed by the kind of this key, also while it waits for approval. */
  List<SameNights.Paid> of(TenantContext ctx, String kind);
}
