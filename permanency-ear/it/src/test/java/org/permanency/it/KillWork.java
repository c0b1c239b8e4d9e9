package org.permanency.it;

import java.util.List;

/** Work for {@link KillRound}: one step after another until the service no longer answers. */
public interface KillWork {
  /**
   * One step; remembers what the service said was done.
   *
   * @param step counted over all rounds, from 1
   */
  void step(int step);

  /** Compares what was said with what is there, after the next start; empty if all is well. */
  List<String> faults();
}
