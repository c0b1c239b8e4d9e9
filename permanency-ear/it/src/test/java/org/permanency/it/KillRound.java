package org.permanency.it;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One kill at a random moment while work goes on, and the start after it. */
public final class KillRound {
  private static final AtomicInteger STEPS = new AtomicInteger();
  private static final int LATEST_MILLIS = 2_500;

  private KillRound() {}

  /**
   * Works, kills, starts again.
   *
   * @param round odd: the service alone is killed; even: its database too. Also the seed of the
   *     moment, so that a failure can be repeated
   */
  public static void run(ServiceProcess service, KillWork work, int round) {
    var stop = new AtomicBoolean();
    var worker = Executors.newSingleThreadExecutor();
    var job = worker.submit(() -> steps(work, stop));
    try {
      Thread.sleep(50 + new Random(round).nextInt(LATEST_MILLIS));
      kill(service, round);
      stop.set(true);
      job.get(2, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new AssertionError("the work did not end", e);
    } finally {
      worker.shutdownNow();
    }
    service.start();
  }

  private static void kill(ServiceProcess service, int round) {
    if (round % 2 == 1) {
      service.killService();
    } else {
      service.killServiceAndDatabase();
    }
  }

  /** A step that the kill cuts off fails; that is the point. Lost work shows in the totals. */
  private static void steps(KillWork work, AtomicBoolean stop) {
    while (!stop.get()) {
      try {
        work.step(STEPS.incrementAndGet());
      } catch (Exception e) {
        if (!stop.get()) {
          pause();
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
