package org.permanency.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

/**
 * All of England: 153 agencies, 84,000 children in care, 45,000 households, each agency in a real
 * database of its own. Nine caseloads of different sizes are imported; the other databases are
 * filled with copies of them. Two threads take one agency after the other.
 */
final class England {
  private static final int THREADS = 2;
  private static final int ALIKE = 19;

  /** Eight sizes, 19 agencies each, and one more: 84,000 children and 45,000 households in all. */
  private static final List<Size> SIZES =
      List.of(
          new Size(150, 80),
          new Size(260, 139),
          new Size(350, 188),
          new Size(430, 230),
          new Size(520, 279),
          new Size(640, 343),
          new Size(850, 455),
          new Size(1192, 639));

  private static final Size ODD_ONE = new Size(552, 293);

  private record Size(int children, int households) {}

  private record Sized(Agency agency, Size size) {}

  private final Agencies agencies;
  private final Report report;

  England(Agencies agencies, Report report) {
    this.agencies = agencies;
    this.report = report;
  }

  void run(int count) throws InterruptedException {
    long start = System.nanoTime();
    var all = make(count);
    var making = Duration.ofNanos(System.nanoTime() - start);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("step", "time", "an agency", "statements", "peak heap", "what"));
    var pay = Meter.of(() -> each(all, a -> a.pay().lineCount()));
    rows.add(row("weekly pay, approved", pay, count, Report.number(pay.answer()) + " lines"));
    var month = Meter.of(() -> each(all, a -> a.month().lines().size()));
    rows.add(row("scorecard of a month", month, count, Report.number(month.answer()) + " values"));
    var year = Meter.of(() -> each(all, a -> a.year().size()));
    rows.add(row("scorecard of 12 months", year, count, ""));
    report.table(title(all), rows);
    var both = pay.time().plus(month.time());
    report.line("Weekly pay and scorecard of the month together: " + Report.seconds(both));
    report.line("Making the databases and their data, not counted: " + Report.seconds(making));
  }

  private static String title(List<Sized> all) {
    int children = all.stream().mapToInt(s -> s.size().children()).sum();
    int households = all.stream().mapToInt(s -> s.size().households()).sum();
    return "England: %d agencies and databases, %,d children in care, %,d households, %d threads"
        .formatted(all.size(), children, households, THREADS);
  }

  private List<Sized> make(int count) {
    var all = new ArrayList<Sized>();
    for (int i = 0; i < count; i++) {
      var size = i == SIZES.size() * ALIKE ? ODD_ONE : SIZES.get(i % SIZES.size());
      var agency = agencies.empty("bench-%03d".formatted(i + 1));
      var like = all.stream().filter(s -> s.size().equals(size)).findFirst();
      if (like.isPresent()) {
        Copies.copy(like.get().agency().first().tenant(), agency.first().tenant());
      } else {
        var caseload = Agencies.caseload(100 + i, size.children(), size.households());
        agency.take(Agency.made(caseload));
      }
      all.add(new Sized(agency, size));
    }
    return all;
  }

  /** Does the work for every agency, on two threads, and adds up the answers. */
  private static long each(List<Sized> all, ToLongFunction<Agency> work) {
    var pool = Executors.newFixedThreadPool(THREADS);
    try {
      var jobs =
          all.stream()
              .<Future<Long>>map(s -> pool.submit(() -> work.applyAsLong(s.agency())))
              .toList();
      long sum = 0;
      for (var job : jobs) {
        sum += job.get();
      }
      return sum;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an agency could not be done", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> row(String step, Meter.Cost<?> cost, int count, String what) {
    return List.of(
        step,
        Report.seconds(cost.time()),
        Report.millis(cost.time().dividedBy(count)),
        Report.number(cost.statements()),
        Report.megabytes(cost.peakHeap()),
        what);
  }
}
