package org.permanency.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.permanency.testing.TestDatabase;

/** The database server's own figures: processor time and memory. */
final class Server {
  private Server() {}

  /** Processor time since its start. */
  static Duration cpu() {
    return process().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Bytes of memory that it holds; 0 where the system does not tell. */
  static long memory() {
    var status = Path.of("/proc/" + process().pid() + "/status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessHandle process() {
    TestDatabase.get();
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("mariadbd"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no database server below this process"));
  }
}
