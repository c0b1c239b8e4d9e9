package org.permanency.it;

import java.util.List;

/** Work for {@link KillRound}: one step after another until the service no longer answers. */
public interface KillWork {
  /**
   * Sends the next call and remembers that it was answered. After a kill the call that was cut off
   * is sent again.
   *
   * @return whether there was a call left to send
   */
  boolean step();

  /** Compares what was answered with what is there, after the next start; empty if all is well. */
  List<String> faults();
}
