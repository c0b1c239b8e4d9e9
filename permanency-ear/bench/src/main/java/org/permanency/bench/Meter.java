package org.permanency.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.permanency.testing.TestDatabase;

/** Time, heap and statements of a piece of work. */
final class Meter {
  private Meter() {}

  /**
   * What work cost.
   *
   * @param statements that reached the database server meanwhile, from anybody
   * @param peakHeap bytes in use at most, garbage not yet collected included
   */
  record Cost<T>(T answer, Duration time, long statements, long peakHeap) {}

  static <T> Cost<T> of(Supplier<T> work) {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = questions();
    long start = System.nanoTime();
    var answer = work.get();
    var time = Duration.ofNanos(System.nanoTime() - start);
    // The question about questions is one itself.
    long asked = questions() - before - 1;
    long peak = heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    return new Cost<>(answer, time, asked, peak);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long questions() {
    var admin = TestDatabase.get().admin();
    try (var connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name ="
                    + " 'QUESTIONS'")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask for the number of statements", e);
    }
  }
}
