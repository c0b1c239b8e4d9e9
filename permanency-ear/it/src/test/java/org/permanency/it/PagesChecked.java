package org.permanency.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Writes down what was looked at: {@code target/pages-checked.txt}, page, size, role, tabs between.
 */
final class PagesChecked {
  private PagesChecked() {}

  static synchronized void note(String page, Browser.Size size, String role) {
    try {
      Files.writeString(
          Build.target("pages-checked.txt"),
          page + "\t" + size + "\t" + role + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
