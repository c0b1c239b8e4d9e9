package org.permanency.web.view.people;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reasons somebody gave in this session for opening restricted records, so that each is asked once.
 */
@SessionScoped
public class Openings implements Serializable {
  private static final long serialVersionUID = 1;
  private final HashMap<UUID, String> reasons = new HashMap<>();

  /** The reason given before; null for none. */
  public @Nullable String reason(UUID record) {
    return reasons.get(record);
  }

  /** Keeps a reason for the rest of the session. */
  public void give(UUID record, String reason) {
    reasons.put(record, reason);
  }
}
