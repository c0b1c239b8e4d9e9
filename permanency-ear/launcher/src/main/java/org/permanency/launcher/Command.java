package org.permanency.launcher;

import java.util.List;

/** One of the operators' commands. */
interface Command {
  /**
   * Does it.
   *
   * @param arguments what stands behind the command's name
   * @return exit code of the process, 0 for done
   * @throws Refusal if it cannot be done
   */
  int run(Settings settings, List<String> arguments);
}
