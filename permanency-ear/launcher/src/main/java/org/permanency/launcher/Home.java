package org.permanency.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The folder of one service: data, logs, secrets. Readable by its owner only.
 *
 * @param folder {@code PERMANENCY_HOME}
 */
record Home(Path folder) {

  /**
   * Makes the folder and those below it.
   *
   * @throws Refusal if that cannot be done
   */
  static Home in(Path folder) {
    try {
      ownersOnly(folder);
      var home = new Home(folder.toRealPath());
      Files.createDirectories(home.logs());
      Files.createDirectories(home.temporary());
      return home;
    } catch (IOException e) {
      throw Refusal.failure("cannot use PERMANENCY_HOME " + folder + ": " + e.getMessage());
    }
  }

  private static void ownersOnly(Path folder) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /** Everything temporary; emptied at each start. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  Path data() {
    return folder.resolve("data");
  }

  Path secrets() {
    return folder.resolve("secrets");
  }

  /** Programs of the database of one version. */
  Path mariaDb(String version) {
    return folder.resolve("mariadb-" + version);
  }

  /** Written by the application in sample mode. */
  Path sampleSignIns() {
    return folder.resolve("sample-sign-ins.txt");
  }

  /** A file or folder directly below. */
  Path at(String name) {
    return folder.resolve(name);
  }

  /** Empties the temporary folder and points Java's own temporary files there. */
  void freshTemporary() {
    delete(temporary());
    try {
      Files.createDirectories(temporary());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("java.io.tmpdir", temporary().toString());
  }

  /** Deletes a file or a folder with everything in it; nothing if it is not there. */
  static void delete(Path what) {
    if (!Files.exists(what)) {
      return;
    }
    try (var all = Files.walk(what)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + what, e);
    }
  }
}
