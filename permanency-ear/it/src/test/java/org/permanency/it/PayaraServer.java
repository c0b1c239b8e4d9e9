package org.permanency.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Server with the EAR as it was built, on an outside database. */
final class PayaraServer implements Service {
  private final OutsideDatabase database;
  private final Path home;
  private final int portBase = PortBase.free();

  /** Its own name, so that what a killed run left behind is in nobody's way. */
  private final String domain = "permanency-" + portBase + "-" + ProcessHandle.current().pid();

  private PayaraServer(OutsideDatabase database, Path home) {
    this.database = database;
    this.home = home;
  }

  static PayaraServer start() {
    var server =
        new PayaraServer(OutsideDatabase.start("payara-db"), Build.emptied("home-payara-server"));
    server.asadmin(
        "create-domain",
        "--nopassword",
        "--portbase",
        String.valueOf(server.portBase),
        server.domain);
    server.asadmin("start-domain", server.domain);
    server.asadmin(
        "--port",
        String.valueOf(server.adminPort()),
        "deploy",
        "--name",
        "permanency",
        Build.ear().toString());
    return server;
  }

  /** Settings go in as environment variables, as they would in a container. */
  private void asadmin(String... arguments) {
    var command = new ArrayList<String>();
    command.add(Build.target("payara-server/payara6/bin/asadmin").toString());
    command.addAll(List.of("--interactive=false"));
    command.addAll(List.of(arguments));
    var log = Build.target("payara-server.txt");
    try {
      var builder =
          new ProcessBuilder(executable(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().keySet().removeIf(name -> name.startsWith("PERMANENCY_"));
      builder.environment().put("AS_JAVA", System.getProperty("java.home"));
      builder.environment().putAll(database.settings());
      builder.environment().put("PERMANENCY_HOME", home.toString());
      builder.environment().put("PERMANENCY_SAMPLE", "true");
      int code = builder.start().waitFor();
      if (code != 0) {
        throw new AssertionError(arguments[0] + " failed:\n" + Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The unpacked script may have lost its permission. */
  private static List<String> executable(List<String> command) {
    var all = new ArrayList<>(List.of("sh"));
    all.addAll(command);
    return all;
  }

  private int adminPort() {
    return portBase + 48;
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + (portBase + 80) + "/permanency/");
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public void close() {
    asadmin("stop-domain", domain);
    asadmin("delete-domain", domain);
    database.close();
  }
}
