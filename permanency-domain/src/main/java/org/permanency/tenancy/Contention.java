package org.permanency.tenancy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two calls that wrote the same rows at the same moment. The database lets one through and undoes
 * the other whole, so the loser may simply try again; that is no fault of the service.
 */
public final class Contention {
  /** Deadlock; waited too long for a lock; row changed since it was read. */
  private static final Set<Integer> CODES = Set.of(1213, 1205, 1020);

  private Contention() {}

  /** Whether this is what went wrong, at any depth. */
  public static boolean in(@Nullable Throwable e) {
    for (var at = e; at != null; at = at.getCause()) {
      if (at instanceof OptimisticLockException
          || at instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }
}
