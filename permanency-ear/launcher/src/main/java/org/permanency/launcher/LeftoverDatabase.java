package org.permanency.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database process whose service was killed. It lives on and holds the data; it is ended before a
 * new one starts. Called with the home locked, so no living service owns it.
 */
final class LeftoverDatabase {
  private static final int PATIENCE_SECONDS = 60;

  private LeftoverDatabase() {}

  /**
   * Ends it, if there is one and it is really ours.
   *
   * @throws Refusal if it does not end
   */
  static void end(Home home, Path pidFile) {
    var left = process(pidFile).filter(p -> isOurs(p, home));
    if (left.isEmpty()) {
      return;
    }
    Screen.say("Ending the database that a killed service left behind.");
    left.get().destroy();
    if (!ends(left.get(), PATIENCE_SECONDS)) {
      left.get().destroyForcibly();
      if (!ends(left.get(), PATIENCE_SECONDS)) {
        throw Refusal.failure("database process " + left.get().pid() + " does not end");
      }
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) {
    try {
      return Files.exists(pidFile)
          ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A number may have been given to another process since; only programs in our home are ours. */
  private static boolean isOurs(ProcessHandle process, Home home) {
    return process.info().command().map(c -> Path.of(c).startsWith(home.folder())).orElse(false);
  }

  private static boolean ends(ProcessHandle process, int seconds) {
    CompletableFuture<ProcessHandle> end = process.onExit();
    try {
      end.get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
