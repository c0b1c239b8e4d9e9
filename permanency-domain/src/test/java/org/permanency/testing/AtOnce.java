package org.permanency.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does several things at the same moment, each on a thread of its own. */
public final class AtOnce {
  private AtOnce() {}

  /**
   * Starts all together and waits for all.
   *
   * @return what each came to, in order
   * @throws AssertionError with the cause if one of them breaks
   */
  public static <T> List<T> run(List<? extends Callable<T>> jobs) {
    var pool = Executors.newFixedThreadPool(jobs.size());
    var gate = new CyclicBarrier(jobs.size());
    try {
      var answers = new ArrayList<T>();
      var running = new ArrayList<java.util.concurrent.Future<T>>();
      for (var job : jobs) {
        running.add(
            pool.submit(
                () -> {
                  gate.await();
                  return job.call();
                }));
      }
      for (var one : running) {
        answers.add(one.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new AssertionError("broke: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }
}
