package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One service a home: a lock that the system lets go when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock; empty if another process holds it. */
  static Optional<HomeLock> take(Home home) {
    try {
      var channel =
          FileChannel.open(home.at("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new HomeLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + home.folder(), e);
    }
  }

  /**
   * The lock.
   *
   * @throws Refusal if another process holds it
   */
  static HomeLock demand(Home home) {
    return take(home)
        .orElseThrow(
            () ->
                Refusal.failure(
                    "a service is running with home "
                        + home.folder()
                        + RunningService.read(home)
                            .map(r -> " (process " + r.pid() + ")")
                            .orElse("")
                        + "; stop it first, or set PERMANENCY_HOME to another folder"));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
