package org.permanency.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the benchmarks and prints their tables, also to the file named by {@code bench.out}.
 * Everything is measured once, in one run; making the caseloads is never counted, reading and
 * writing the database always is.
 */
public final class Bench {
  private static final int WHOLE_COUNTRY = 153;
  private static final long DISK_OF_A_YEAR = 25L * 1024 * 1024 * 1024;
  private static final int A_MONTH = 4;

  private Bench() {}

  /** Runs them all; the exit code is 1 if one of them could not be done. */
  public static void main(String[] args) {
    Logger.getLogger("").setLevel(Level.WARNING);
    int code = 1;
    try {
      run();
      code = 0;
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
    } finally {
      // Ends the database, which the workbench keeps until the JVM ends.
      System.exit(code);
    }
  }

  private static void run() throws IOException {
    long start = System.nanoTime();
    var report = new Report();
    var agencies = new Agencies();
    new OneAgency(agencies, report).run();
    new Tray(agencies, report).run();
    new PaidYear(agencies, report).run();
    new Growth(agencies, report).run(Integer.getInteger("bench.largest", 8));
    var region = new Intake(agencies, report).run();
    new ReturnChecks(report).run(region);
    new England(agencies, report, weeks(report))
        .run(Integer.getInteger("bench.agencies", WHOLE_COUNTRY));
    report.line("");
    report.line("All of it took " + Report.seconds(Duration.ofNanos(System.nanoTime() - start)));
    Files.writeString(Path.of(System.getProperty("bench.out", "bench.txt")), report.text());
  }

  /** A year of paid weeks of all of England wants much disk; where there is less, a month. */
  private static int weeks(Report report) throws IOException {
    int asked = Integer.getInteger("bench.weeks", PaidYear.WEEKS - 1);
    long free = Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir"))).getUsableSpace();
    if (free > DISK_OF_A_YEAR || asked <= A_MONTH) {
      return asked;
    }
    report.line("Only " + Report.megabytes(free) + " of disk are free: fewer weeks paid before.");
    return A_MONTH;
  }
}
