package org.permanency.record;

import java.util.ArrayList;
import java.util.List;
import org.permanency.tenancy.TenantContext;

/** As whom an actor may be named on a restricted document. */
final class Readers {
  static final String ROLE = "role:";
  static final String USER = "user:";

  private Readers() {}

  /** The actor and each of its roles. */
  static List<String> of(TenantContext ctx) {
    var readers = new ArrayList<String>();
    readers.add(USER + ctx.actor().id());
    ctx.actor().roles().forEach(role -> readers.add(ROLE + role));
    return readers;
  }
}
