package org.permanency.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database while a command works on it: that of the running service, or one started for the
 * moment, or the outside one.
 */
final class CommandDatabase implements AutoCloseable {
  private final DatabaseAccess access;
  private final @Nullable MariaDb own;
  private final @Nullable HomeLock lock;

  private CommandDatabase(DatabaseAccess access, @Nullable MariaDb own, @Nullable HomeLock lock) {
    this.access = access;
    this.own = own;
    this.lock = lock;
  }

  /**
   * Finds or starts it.
   *
   * @param alone whether the command needs the service to be stopped
   * @throws Refusal if the service runs and must not
   */
  static CommandDatabase open(Settings settings, Home home, boolean alone) {
    var lock = alone ? Optional.of(HomeLock.demand(home)) : HomeLock.take(home);
    if (settings.database().isPresent()) {
      return new CommandDatabase(settings.database().get(), null, lock.orElse(null));
    }
    if (lock.isEmpty()) {
      return new CommandDatabase(ofRunningService(home), null, null);
    }
    home.freshTemporary();
    var stop = OrderlyStop.register(home);
    var own = stop.with(MariaDb.launch(home, settings)).awaitAnswer();
    return new CommandDatabase(own.access(), own, lock.get());
  }

  private static DatabaseAccess ofRunningService(Home home) {
    var service =
        RunningService.read(home)
            .orElseThrow(
                () -> Refusal.failure("the service is starting or stopping; try again shortly"));
    return DatabaseAccounts.access(home, service.databasePort());
  }

  DatabaseAccess access() {
    return access;
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
    if (lock != null) {
      lock.close();
    }
  }
}
