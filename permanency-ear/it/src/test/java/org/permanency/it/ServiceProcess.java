package org.permanency.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * {@code permanency.jar} as a process of its own, in sample mode, with ports and home of its own.
 * It can be killed and started again on the same data.
 */
public final class ServiceProcess implements Service {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String READY = "Permanency is ready in ";
  private final Path home;
  private final int httpPort = Ports.free();
  private final int databasePort = Ports.free();
  private final Map<String, String> settings = new TreeMap<>();
  private Process process;

  @SuppressWarnings("NullAway.Init")
  private ServiceProcess(Path home, Map<String, String> more) {
    this.home = home;
    settings.put("PERMANENCY_HOME", home.toString());
    settings.put("PERMANENCY_HTTP_PORT", String.valueOf(httpPort));
    settings.put("PERMANENCY_DB_PORT", String.valueOf(databasePort));
    settings.put("PERMANENCY_DB_BUFFER", "128M");
    settings.put("PERMANENCY_SAMPLE", "true");
    settings.putAll(more);
  }

  /**
   * Starts one on an empty home and waits until it is ready.
   *
   * @param name of its home in {@code target}
   */
  public static ServiceProcess start(String name) {
    return start(name, Map.of());
  }

  /** The same, with more {@code PERMANENCY_*} settings. */
  public static ServiceProcess start(String name, Map<String, String> more) {
    var service = new ServiceProcess(Build.emptied(name), more);
    service.start();
    return service;
  }

  /** Starts it again, on the data that is there. */
  public void start() {
    process = run("start");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!output().contains(READY)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the service did not start:\n" + output());
      }
      pause(100);
    }
  }

  /** Begins a start and does not wait for it. */
  public void beginStart() {
    process = run("start");
  }

  private Process run(String... arguments) {
    try {
      Files.deleteIfExists(log());
      return builder(arguments).redirectErrorStream(true).redirectOutput(log().toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Quick to start; the tests measure no speed.
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-jar", Build.jar().toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PERMANENCY_"));
    builder.environment().putAll(settings);
    return builder;
  }

  /** What an operator's command said. */
  public record Outcome(int exitCode, String output, String errors) {}

  /** Runs an operator's command with the settings of this service and waits for its end. */
  public Outcome command(String... arguments) {
    return command(Map.of(), arguments);
  }

  /** The same with some settings changed. */
  public Outcome command(Map<String, String> changed, String... arguments) {
    try {
      var errors = Files.createTempFile("permanency", ".err");
      var builder = builder(arguments);
      builder.environment().putAll(changed);
      var run = builder.redirectError(errors.toFile()).start();
      var output =
          new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return new Outcome(run.waitFor(), output, Files.readString(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code kill -9} of the service alone; its database lives on. */
  public void killService() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** {@code kill -9} of service and database. */
  public void killServiceAndDatabase() {
    var database = process.descendants().toList();
    process.destroyForcibly();
    database.forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
  }

  /** Ctrl-C; gives how long it took to end. */
  public Duration interrupt() {
    long begun = System.nanoTime();
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    awaitEnd();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new AssertionError("the service does not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the end of a process that is to end by itself; gives its exit code. */
  public int awaitExit() {
    awaitEnd();
    return process.exitValue();
  }

  /** Processes that the service left behind: those whose program lies in its home. */
  public List<ProcessHandle> leftBehind() {
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().command().map(c -> Path.of(c).startsWith(home)).orElse(false))
        .toList();
  }

  /** What it printed since it was started last. */
  public String output() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return home.resolveSibling(home.getFileName() + ".txt");
  }

  /** JDBC address of its database, for tests that count rows. */
  public String databaseUrl() {
    return "jdbc:mariadb://127.0.0.1:" + databasePort + "/";
  }

  /** Password of {@code perm_admin} there. */
  public String databasePassword() {
    try {
      return Files.readString(home.resolve("secrets/perm_admin")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + httpPort + "/permanency/");
  }

  @Override
  public Path home() {
    return home;
  }

  /** Stops it if it runs, and what it may have left behind. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
      awaitEnd();
    }
    leftBehind().forEach(ProcessHandle::destroy);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
