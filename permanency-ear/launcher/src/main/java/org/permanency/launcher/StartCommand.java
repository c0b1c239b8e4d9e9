package org.permanency.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code start}: database, server, application; stays until the process is told to end. */
final class StartCommand implements Command {

  @Override
  public int run(Settings settings, List<String> arguments) {
    if (!arguments.isEmpty()) {
      throw Refusal.usage("usage: java -jar permanency.jar start");
    }
    ParentProcess.followIfAsked();
    long begun = System.nanoTime();
    var home = Home.in(settings.home());
    var lock = HomeLock.demand(home);
    home.freshTemporary();
    settings.http().checkFree();
    Screen.say("Starting; data is in " + home.folder() + ".");
    var stop = OrderlyStop.register(home);
    // It starts while the server does.
    var own = ownDatabase(settings, home, stop);
    publish(settings, home, own.map(MariaDb::access).or(settings::database).orElseThrow());
    serve(settings, home, stop, own);
    announce(settings, home, (System.nanoTime() - begun) / 1_000_000_000.0);
    untilTheEnd(own, stop);
    lock.close();
    return Refusal.FAILURE;
  }

  private static Optional<MariaDb> ownDatabase(Settings settings, Home home, OrderlyStop stop) {
    if (settings.database().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(stop.with(MariaDb.launch(home, settings)));
  }

  /** The application reads these names through MicroProfile Config. */
  private static void publish(Settings settings, Home home, DatabaseAccess access) {
    System.getProperties().putAll(access.properties());
    System.setProperty("permanency.home", home.folder().toString());
    System.setProperty("permanency.sample", String.valueOf(settings.sample()));
    System.setProperty("permanency.http.port", String.valueOf(settings.http().port()));
    settings.tenants().ifPresent(t -> System.setProperty("permanency.tenants", t.toString()));
  }

  private static void serve(Settings settings, Home home, OrderlyStop stop, Optional<MariaDb> own) {
    Screen.keepForUs(home.logs().resolve("printed.log"));
    var log = ServerLog.in(home);
    var server = MicroServer.boot(home, settings.http(), log);
    stop.serverBooted();
    log.listen();
    own.ifPresent(MariaDb::awaitAnswer);
    new RunningService(ProcessHandle.current().pid(), settings.databasePort()).write(home);
    server.deploy(Application.asWebModule(home));
    try {
      new Readiness(settings.http().health()).await();
    } catch (Refusal e) {
      if (stop.hasBegun()) {
        waitForTheEnd();
      }
      throw Refusal.failure(
          "The service could not start: "
              + e.text()
              + log.firstFailure().map(f -> "\nFirst fault: " + f).orElse("")
              + "\nMore in "
              + log.file());
    }
  }

  private static void announce(Settings settings, Home home, double seconds) {
    Screen.say(
        String.format(
            java.util.Locale.UK,
            "%nPermanency is ready in %.1f s: %s",
            seconds,
            settings.http().application()));
    if (settings.sample() && Files.exists(home.sampleSignIns())) {
      SampleSignIns.print(read(home), home.sampleSignIns());
    }
    Screen.say("Stop it with Ctrl-C.");
  }

  private static List<String> read(Home home) {
    try {
      return Files.readAllLines(home.sampleSignIns());
    } catch (IOException e) {
      throw Refusal.failure("cannot read " + home.sampleSignIns() + ": " + e.getMessage());
    }
  }

  /** Ctrl-C ends the process elsewhere; here only a database that ends by itself does. */
  private static void untilTheEnd(Optional<MariaDb> own, OrderlyStop stop) {
    own.ifPresent(database -> database.ended().join());
    if (own.isEmpty() || stop.hasBegun()) {
      waitForTheEnd();
    }
    Screen.complain("The database ended by itself; see logs/mariadb.log in the home.");
  }

  /** Until the process ends, which another thread sees to. */
  private static void waitForTheEnd() {
    new CompletableFuture<Void>().join();
  }
}
