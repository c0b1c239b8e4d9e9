package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The service's own database: one server process on this machine, data in the home. */
final class MariaDb implements AutoCloseable {
  private static final String PID_FILE = "mariadbd.pid";

  /** Recovery after a kill reads the log first; it is given time, as long as the process lives. */
  private static final Duration START_PATIENCE = Duration.ofMinutes(10);

  private static final int STOP_PATIENCE_SECONDS = 60;
  private final List<String> command;
  private volatile Process process;
  private boolean closing;
  private final DatabaseAccess access;
  private final DatabaseLog log;
  private final Path accounts;

  private MariaDb(List<String> command, DatabaseAccess access, DatabaseLog log, Path accounts) {
    this.command = command;
    process = run(command, log.file());
    this.access = access;
    this.log = log;
    this.accounts = accounts;
  }

  /**
   * Starts its process; {@link #awaitAnswer} tells when it can be used. The home must be locked by
   * the caller.
   *
   * @throws Refusal if it cannot start, saying where its log is
   */
  static MariaDb launch(Home home, Settings settings) {
    LeftoverDatabase.end(home, home.data().resolve(PID_FILE));
    checkFree(settings.databasePort());
    var programs = MariaDbPrograms.in(home);
    var log = home.logs().resolve("mariadb.log");
    if (!Files.exists(home.data())) {
      install(programs, home, log);
    }
    var access = DatabaseAccounts.access(home, settings.databasePort());
    var accounts = home.secrets().resolve("accounts.sql");
    DatabaseAccounts.write(access, accounts);
    var command = serverCommand(programs, home, settings, accounts);
    return new MariaDb(command, access, DatabaseLog.from(log), accounts);
  }

  private static void checkFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", port));
    } catch (IOException e) {
      throw Refusal.failure(
          "port %d for the database is taken; set PERMANENCY_DB_PORT to a free port"
              .formatted(port));
    }
  }

  /** Into a half-done folder first, like the programs. */
  private static void install(MariaDbPrograms programs, Home home, Path log) {
    var half = home.at("data.new");
    Home.delete(half);
    var command = new ArrayList<>(List.of(programs.installer().toString(), "--no-defaults"));
    command.add("--basedir=" + programs.folder());
    command.add("--datadir=" + half);
    command.add("--auth-root-authentication-method=normal");
    command.addAll(List.of("--skip-name-resolve", "--skip-test-db", "--force"));
    command.addAll(asRoot());
    if (ended(run(command, log)) != 0) {
      throw Refusal.failure("cannot make the database; see " + log);
    }
    try {
      Files.move(half, home.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ended(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw Refusal.failure("interrupted while making the database");
    }
  }

  /** Nothing that was committed may be lost when the power goes, so nothing is relaxed here. */
  private static List<String> serverCommand(
      MariaDbPrograms programs, Home home, Settings settings, Path accounts) {
    var command = new ArrayList<>(List.of(programs.server().toString(), "--no-defaults"));
    command.add("--basedir=" + programs.folder());
    command.add("--datadir=" + home.data());
    command.add("--tmpdir=" + home.temporary());
    command.add("--pid-file=" + home.data().resolve(PID_FILE));
    // Below the data folder, where the server stands: a full path may be too long for a socket.
    command.add("--socket=mariadb.sock");
    command.add("--init-file=" + accounts);
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + settings.databasePort());
    command.add("--skip-name-resolve");
    command.add("--character-set-server=utf8mb4");
    command.add("--local-infile=OFF");
    command.add("--max-allowed-packet=64M");
    command.add("--innodb-buffer-pool-size=" + settings.databaseBuffer());
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--innodb-doublewrite=ON");
    command.addAll(asRoot());
    return command;
  }

  /** The server refuses to run as root unless told so. */
  private static List<String> asRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }

  private static Process run(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw Refusal.failure("cannot start " + command.get(0) + ": " + e.getMessage());
    }
  }

  /**
   * Waits until it answers; its accounts are there then.
   *
   * @throws Refusal if it ends or stays silent, saying where its log is
   */
  MariaDb awaitAnswer() {
    long end = System.nanoTime() + START_PATIENCE.toNanos();
    boolean again = false;
    while (!answers()) {
      if (!process.isAlive()) {
        startAgain(again);
        again = true;
      }
      if (System.nanoTime() > end) {
        close();
        throw Refusal.failure("the database does not answer; see " + log.file());
      }
      pause();
    }
    Home.delete(accounts);
    return this;
  }

  /** Once: its port or its files may have been in use for a moment only. */
  private synchronized void startAgain(boolean again) {
    if (again || closing) {
      throw Refusal.failure("the database ended while starting; see " + log.file() + log.errors());
    }
    Screen.say("The database ended while starting; trying once more." + log.errors());
    process = run(command, log.file());
  }

  private boolean answers() {
    try (Connection connection =
        DriverManager.getConnection(
            access.url(), access.admin().user(), access.admin().password())) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.failure("interrupted while waiting for the database");
    }
  }

  /** How to reach it. */
  DatabaseAccess access() {
    return access;
  }

  /** Done when the process ends, for whatever reason. */
  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  /** Asks it to end and waits until everything is written. */
  @Override
  public void close() {
    end();
    try {
      if (!process.waitFor(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    closing = true;
    process.destroy();
  }
}
