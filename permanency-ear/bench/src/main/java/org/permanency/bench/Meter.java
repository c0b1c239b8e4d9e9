package org.permanency.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.permanency.testing.Statements;

/** Time, processor time, heap and statements of a piece of work. */
final class Meter {
  private Meter() {}

  /**
   * What work cost.
   *
   * @param time on the clock
   * @param cpu processor time of this JVM and of the database server together: says how much of the
   *     time went to others on the same machine
   * @param statements that reached the database server meanwhile, from anybody
   * @param peakHeap bytes in use at most, garbage not yet collected included
   * @param database bytes of memory that the database server held at the end
   */
  record Cost<T>(
      T answer, Duration time, Duration cpu, long statements, long peakHeap, long database) {}

  static <T> Cost<T> of(Supplier<T> work) {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    var statements = Statements.counted();
    var cpu = cpu();
    long start = System.nanoTime();
    var answer = work.get();
    var time = Duration.ofNanos(System.nanoTime() - start);
    var used = cpu().minus(cpu);
    long sent = statements.soFar();
    long peak = heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    return new Cost<>(answer, time, used, sent, peak, Server.memory());
  }

  private static Duration cpu() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime()).plus(Server.cpu());
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .toList();
  }
}
