package org.permanency.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens at Ctrl-C and at every other end of the process that gives us time: first the server
 * ends its work, then the database ends.
 */
final class OrderlyStop extends Thread {
  /** The server registers a hook of its own under this name; hooks run side by side. */
  private static final String SERVERS_HOOK = "Payara Micro Shutdown Hook";

  private static final long APPEARS_MILLIS = 2_000;
  private static final long SERVER_MILLIS = 8_000;
  private final Home home;
  private volatile boolean serverBooted;
  private volatile boolean begun;
  private volatile @Nullable MariaDb database;

  private OrderlyStop(Home home) {
    super("orderly stop");
    this.home = home;
  }

  /** Registers it with the process. */
  static OrderlyStop register(Home home) {
    var stop = new OrderlyStop(home);
    Runtime.getRuntime().addShutdownHook(stop);
    return stop;
  }

  /** This database is to be ended, last. */
  MariaDb with(MariaDb own) {
    database = own;
    return own;
  }

  /** The server is there and will end itself. */
  void serverBooted() {
    serverBooted = true;
  }

  /** Whether the process is ending. */
  boolean hasBegun() {
    return begun;
  }

  @Override
  public void run() {
    begun = true;
    if (serverBooted) {
      Screen.say("Stopping.");
      serversHook().ifPresent(OrderlyStop::await);
    }
    var own = database;
    if (own != null) {
      own.close();
    }
    RunningService.forget(home);
    if (serverBooted) {
      Screen.say("Stopped; data is safe in " + home.folder() + ".");
    }
  }

  private static Optional<Thread> serversHook() {
    long end = System.nanoTime() + APPEARS_MILLIS * 1_000_000;
    var hook = liveHook();
    while (hook.isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
      hook = liveHook();
    }
    return hook;
  }

  private static Optional<Thread> liveHook() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().equals(SERVERS_HOOK))
        .findFirst();
  }

  private static void await(Thread hook) {
    try {
      hook.join(SERVER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
