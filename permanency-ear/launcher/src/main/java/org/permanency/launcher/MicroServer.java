package org.permanency.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;

/** Payara Micro in this process: one instance, no cluster, one HTTP address. */
final class MicroServer {
  private static final String CONFIG = "configs.config.server-config.";
  private static final String LISTENER_ADDRESS =
      CONFIG + "network-config.network-listeners.network-listener.http-listener.address=";

  /** The cluster's data grid would listen on every address of the machine, unasked. */
  private static final String NO_DATA_GRID =
      CONFIG + "hazelcast-config-specific-configuration.enabled=false";

  private static final String NO_CALLS_HOME =
      CONFIG + "phone-home-runtime-configuration.enabled=false";
  private final PayaraMicroRuntime runtime;

  private MicroServer(PayaraMicroRuntime runtime) {
    this.runtime = runtime;
  }

  /**
   * Boots the server without any application. It starts from an empty folder each time, because it
   * would otherwise try to deploy what it remembers.
   *
   * @throws Refusal if it cannot boot
   */
  static MicroServer boot(Home home, HttpAddress http, ServerLog log) {
    try {
      var micro = PayaraMicro.getInstance();
      micro
          .setNoCluster(true)
          .setNoHazelcast(true)
          .setPrintLogo(false)
          .setHttpPort(http.port())
          .setRootDir(home.temporary().resolve("micro").toFile())
          .setLogPropertiesFile(log.configuration().toFile())
          .setPreBootHandler(commands -> prepare(http, commands));
      return new MicroServer(micro.bootStrap());
    } catch (BootstrapException e) {
      throw Refusal.failure("the server cannot start: " + RootCause.of(e));
    }
  }

  private static void prepare(HttpAddress http, AdminCommandRunner commands) {
    commands.run("set", NO_DATA_GRID);
    commands.run("set", NO_CALLS_HOME);
    commands.run("set", LISTENER_ADDRESS + http.host());
  }

  /**
   * Deploys the application. The server's answer is not asked for: it says yes to a deployment that
   * failed, so only {@link Readiness} is believed.
   */
  void deploy(Path war) {
    runtime.deploy("permanency", "permanency", war.toFile());
  }
}
