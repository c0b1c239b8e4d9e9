package org.permanency.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.nio.file.Path;

/** Payara Micro in this process: one instance, no cluster, one HTTP address. */
final class MicroServer {
  private static final String LISTENER_ADDRESS =
      "configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=";
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
          .setPreBootHandler(commands -> listenOn(http, commands));
      return new MicroServer(micro.bootStrap());
    } catch (BootstrapException e) {
      throw Refusal.failure("the server cannot start: " + RootCause.of(e));
    }
  }

  private static void listenOn(HttpAddress http, AdminCommandRunner commands) {
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
