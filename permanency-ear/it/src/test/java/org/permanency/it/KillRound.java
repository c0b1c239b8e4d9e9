package org.permanency.it;

import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One kill at a random moment while work goes on, and the start after it. */
public final class KillRound {
  private static final int LATEST_MILLIS = 2_500;

  private KillRound() {}

  /**
   * Works, kills, starts again.
   *
   * @param round odd: the service alone is killed; even: its database too. Also the seed of the
   *     moment, so that a failure can be repeated
   * @throws AssertionError if a call was answered, but wrongly
   */
  public static void run(ServiceProcess service, KillWork work, int round) {
    var killed = new AtomicBoolean();
    var worker = Executors.newSingleThreadExecutor();
    var job = worker.submit(() -> steps(work, killed));
    try {
      Thread.sleep(50 + new Random(round).nextInt(LATEST_MILLIS));
      killed.set(true);
      kill(service, round);
      job.get(2, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("the work went wrong in round " + round, e);
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

  /** The call that the kill cuts off fails, and is the last of the round. */
  private static void steps(KillWork work, AtomicBoolean killed) {
    try {
      while (work.step()) {
        // one call after the other
      }
    } catch (Exception e) {
      if (!killed.get()) {
        throw new IllegalStateException(e);
      }
    }
  }
}
