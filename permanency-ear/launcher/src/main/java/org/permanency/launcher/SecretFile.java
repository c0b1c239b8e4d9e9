package org.permanency.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords between the service and its own database: made once, readable by the owner only. */
final class SecretFile {
  private static final int BYTES = 32;

  private SecretFile() {}

  /**
   * The secret of this name, made if it is not there.
   *
   * @throws Refusal if it can neither be read nor written
   */
  static String of(Home home, String name) {
    var file = home.secrets().resolve(name);
    try {
      Files.createDirectories(home.secrets());
      if (!Files.exists(file)) {
        write(file, random());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw Refusal.failure("cannot keep the secret " + file + ": " + e.getMessage());
    }
  }

  /** Writes a file that nobody else may read, whole or not at all. */
  static void write(Path file, String content) throws IOException {
    var half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var out =
        Files.newByteChannel(
            half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly)) {
      out.write(
          java.nio.ByteBuffer.wrap(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
