package org.permanency.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the benchmarks and prints their tables, also to the file named by {@code bench.out}.
 * Everything is measured once, in one run; making the caseloads is never counted, reading and
 * writing the database always is.
 */
public final class Bench {
  private static final int WHOLE_COUNTRY = 153;

  private Bench() {}

  /** Runs them all. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Logger.getLogger("").setLevel(Level.WARNING);
    var report = new Report();
    var agencies = new Agencies();
    new OneAgency(agencies, report).run();
    new Growth(agencies, report).run(Integer.getInteger("bench.largest", 8));
    new England(agencies, report).run(Integer.getInteger("bench.agencies", WHOLE_COUNTRY));
    var out = Path.of(System.getProperty("bench.out", "bench.txt"));
    Files.writeString(out, report.text());
    // Ends the database, which the workbench keeps until the JVM ends.
    System.exit(0);
  }
}
