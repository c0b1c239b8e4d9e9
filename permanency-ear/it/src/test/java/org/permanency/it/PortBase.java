package org.permanency.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A hundred free ports in a row: a server's domain takes about ten of them. */
final class PortBase {
  private PortBase() {}

  static int free() {
    return IntStream.iterate(20_000, base -> base < 60_000, base -> base + 100)
        .filter(base -> IntStream.range(base, base + 100).allMatch(PortBase::isFree))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no hundred free ports in a row"));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
