package org.permanency.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports, so that tests run beside a service and beside each other. They lie below those that
 * systems lend to outgoing connections: one of these could take a port while a killed service is
 * started again.
 */
final class Ports {
  private static final int LEAST = 15_000;
  private static final int MOST = 32_000;
  private static final int TRIES = 1_000;

  private Ports() {}

  static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(LEAST, MOST);
      if (isFree(port)) {
        return port;
      }
    }
    throw new AssertionError("no free port between " + LEAST + " and " + MOST);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
