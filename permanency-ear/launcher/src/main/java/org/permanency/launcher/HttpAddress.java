package org.permanency.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Where pages are served.
 *
 * @param host name or address of the network card; {@code 0.0.0.0} for all of them
 * @param port TCP port
 */
record HttpAddress(String host, int port) {
  private static final String EVERYWHERE = "0.0.0.0";
  private static final String HERE = "127.0.0.1";

  /** Sample passwords are known to everybody, so sample mode answers this machine only. */
  static String usualHost(boolean sample) {
    return sample ? HERE : EVERYWHERE;
  }

  /** Address to type into a browser on this machine. */
  URI application() {
    return URI.create("http://" + shown("localhost") + ":" + port + "/permanency/");
  }

  /** Address at which the service says whether it is ready. */
  URI health() {
    return URI.create("http://" + shown(HERE) + ":" + port + "/permanency/health/ready");
  }

  private String shown(String own) {
    return host.equals(EVERYWHERE) || host.equals(HERE) ? own : host;
  }

  /**
   * Makes sure that nobody else serves there.
   *
   * @throws Refusal naming the setting to change
   */
  void checkFree() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw Refusal.failure(
          "cannot serve on %s:%d (%s); set PERMANENCY_HTTP_PORT to a free port"
              .formatted(host, port, e.getMessage()));
    }
  }
}
