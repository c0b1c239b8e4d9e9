package org.permanency.launcher;

import java.nio.file.Path;
import java.util.List;

/** Shows on the screen what the application wrote down in sample mode. */
final class SampleSignIns {
  private static final int COLUMNS = 4;

  private SampleSignIns() {}

  /**
   * Prints a table.
   *
   * @param lines tab-separated: agency, role, user name, password; tokens are left to the file
   * @param file where all of it stands
   */
  static void print(List<String> lines, Path file) {
    Screen.say("");
    row("Agency", "User name", "Password");
    lines.stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length == COLUMNS && !cells[1].equals("api-token"))
        .forEach(cells -> row(cells[0], cells[2], cells[3]));
    Screen.say("\nInvented people only. This list, with an API token for each agency, is in");
    Screen.say("  " + file);
  }

  private static void row(String agency, String user, String password) {
    Screen.say(String.format("  %-16s %-28s %s", agency, user, password));
  }
}
