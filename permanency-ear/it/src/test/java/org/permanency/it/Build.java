package org.permanency.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Files of this build, named by the test plug-in. */
final class Build {
  private Build() {}

  private static Path of(String property) {
    var value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("run by Maven; -D" + property + " is missing");
    }
    return Path.of(value).toAbsolutePath().normalize();
  }

  /** The runnable jar. */
  static Path jar() {
    return of("permanency.jar");
  }

  /** The EAR. */
  static Path ear() {
    return of("permanency.ear");
  }

  /** The product's rule files. */
  static Path tenants() {
    return of("permanency.tenants");
  }

  /** A file or folder of this module's {@code target}. */
  static Path target(String name) {
    return of("permanency.it.target").resolve(name);
  }

  /** An empty folder of this name in {@code target}. */
  static Path emptied(String name) {
    var folder = target(name);
    try {
      if (Files.exists(folder)) {
        try (var all = Files.walk(folder)) {
          for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
