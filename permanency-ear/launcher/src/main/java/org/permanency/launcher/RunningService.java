package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/**
 * What a running service tells other commands about itself. Only good while {@link HomeLock} is
 * held.
 *
 * @param pid its process
 * @param databasePort port of its own database
 */
record RunningService(long pid, int databasePort) {
  private static final String FILE = "running.properties";

  /** What the service of this home wrote last. */
  static Optional<RunningService> read(Home home) {
    var file = home.at(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var all = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      all.load(in);
      return Optional.of(
          new RunningService(
              Long.parseLong(all.getProperty("pid")),
              Integer.parseInt(all.getProperty("databasePort"))));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void write(Home home) {
    try {
      Files.writeString(home.at(FILE), "pid=" + pid + "\ndatabasePort=" + databasePort + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void forget(Home home) {
    Home.delete(home.at(FILE));
  }
}
