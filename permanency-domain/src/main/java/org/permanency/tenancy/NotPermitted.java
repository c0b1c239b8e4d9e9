package org.permanency.tenancy;

import java.util.Arrays;
import java.util.List;

/** The actor lacks the permission that the call asks for. The web answers 403. */
public final class NotPermitted extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Permission> needed;

  /** The actor has none of {@code needed}. */
  public NotPermitted(Actor actor, Permission... needed) {
    super(actor.name() + " has none of " + Arrays.toString(needed));
    this.needed = List.of(needed);
  }

  /** Any of these would have been enough; empty when nobody may. */
  public List<Permission> needed() {
    return needed;
  }
}
