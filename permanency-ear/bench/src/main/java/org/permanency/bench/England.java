package org.permanency.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

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
  private final int weeks;

  /**
   * Made ready.
   *
   * @param weeks paid before the one that is measured, up to 51
   */
  England(Agencies agencies, Report report, int weeks) {
    this.agencies = agencies;
    this.report = report;
    this.weeks = weeks;
  }

  void run(int count) {
    var made = Meter.of(() -> make(count));
    var all = made.answer();
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "step",
            "time",
            "an agency",
            "cpu",
            "statements",
            "an agency",
            "peak heap",
            "database",
            "what"));
    var tables = new RowsRead(all.get(0).agency());
    var pay = Meter.of(() -> each(all, a -> a.pay().lineCount()));
    var read = tables.seen();
    rows.add(row("weekly pay, approved", pay, count, lines(pay)));
    var month = Meter.of(() -> each(all, a -> a.month().lines().size()));
    rows.add(row("scorecard of a month", month, count, Report.number(month.answer()) + " values"));
    var year = Meter.of(() -> each(all, a -> a.year().size()));
    rows.add(row("scorecard of 12 months", year, count, ""));
    all.forEach(s -> agencies.raise(s.agency()));
    var rise = Meter.of(() -> each(all, a -> a.pay(Agency.NEXT_WEEK).lineCount()));
    rows.add(row("pay, rates raised %d weeks back".formatted(weeks), rise, count, lines(rise)));
    report.table(title(all), rows);
    var both = pay.time().plus(month.time());
    report.line("Weekly pay and scorecard of the month together: " + Report.seconds(both));
    var these = all.stream().map(Sized::agency).toList();
    report.line(read.compared("Weekly pay", these, pay.time(), THREADS));
    report.line("Making the databases and their data, not counted: " + Report.seconds(made.time()));
  }

  private static String lines(Meter.Cost<Long> cost) {
    return Report.number(cost.answer()) + " lines";
  }

  private static String title(List<Sized> all) {
    int children = all.stream().mapToInt(s -> s.size().children()).sum();
    int households = all.stream().mapToInt(s -> s.size().households()).sum();
    return "England: %d agencies and databases, %,d children in care, %,d households, %d threads"
        .formatted(all.size(), children, households, THREADS);
  }

  /** First one agency of each size, from files; then the others, as copies of them. */
  private List<Sized> make(int count) {
    var sizes = IntStream.range(0, count).mapToObj(England::size).toList();
    var models = new ConcurrentHashMap<Size, Sized>();
    var firsts = IntStream.range(0, count).filter(i -> sizes.indexOf(sizes.get(i)) == i).boxed();
    both(firsts.toList(), i -> models.put(sizes.get(i), imported(i, sizes.get(i))));
    var copies = Collections.synchronizedList(new ArrayList<>(models.values()));
    var others = IntStream.range(0, count).filter(i -> sizes.indexOf(sizes.get(i)) != i).boxed();
    both(others.toList(), i -> copies.add(copied(i, requireNonNull(models.get(sizes.get(i))))));
    return List.copyOf(copies);
  }

  private static Size size(int number) {
    return number == SIZES.size() * ALIKE ? ODD_ONE : SIZES.get(number % SIZES.size());
  }

  private Agency empty(int number) {
    return agencies.empty("bench-%03d".formatted(number + 1));
  }

  private Sized imported(int number, Size size) {
    var agency = empty(number);
    agency.take(Agency.made(Agencies.caseload(100 + number, size.children(), size.households())));
    for (int before = weeks; before > 0; before--) {
      agency.pay(Agency.WEEK.minusWeeks(before));
    }
    return new Sized(agency, size);
  }

  private Sized copied(int number, Sized model) {
    var agency = empty(number);
    Copies.copy(model.agency().first().tenant(), agency.first().tenant());
    return new Sized(agency, model.size());
  }

  /** Does the work for every agency, on two threads, and adds up the answers. */
  private static long each(List<Sized> all, ToLongFunction<Agency> work) {
    return each(all.stream().map(Sized::agency).toList(), THREADS, work);
  }

  /** The same on so many threads. */
  static long each(List<Agency> all, int threads, ToLongFunction<Agency> work) {
    var sum = new LongAdder();
    sideBySide(all, threads, a -> sum.add(work.applyAsLong(a)));
    return sum.sum();
  }

  private static <T> void both(List<T> all, Consumer<T> work) {
    sideBySide(all, THREADS, work);
  }

  /** Each thread takes the next piece of work when it has done one. */
  private static <T> void sideBySide(List<T> all, int threads, Consumer<T> work) {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var jobs = all.stream().map(t -> pool.submit(() -> work.accept(t))).toList();
      for (var job : jobs) {
        job.get();
      }
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
        Report.seconds(cost.cpu()),
        Report.number(cost.statements()),
        Report.number(cost.statements() / count),
        Report.megabytes(cost.peakHeap()),
        Report.megabytes(cost.database()),
        what);
  }
}
